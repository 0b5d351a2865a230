// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/book.h"

#include <QJsonArray>
#include <QUuid>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr quint32 randomSeed = 20190315;
// The ids of the vendor's document come out for its own customer, user and order.
constexpr std::array<qint64, 7> firstNumbers{1000005, 9, 1000003, 1000001, 1000015, 1, 1};

std::size_t at(Kind kind)
{
    return static_cast<std::size_t>(kind);
}

QJsonObject withMember(QJsonObject object, const QString &name, const QJsonValue &value)
{
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0) {
        object.insert(name, value);
    } else {
        const QString head = name.first(dot);
        object.insert(head, withMember(object.value(head).toObject(), name.mid(dot + 1), value));
    }
    return object;
}

} // namespace

Book::Book()
{
    clear();
}

void Book::clear()
{
    for (std::size_t i = 0; i < kindCount; ++i) {
        m_records.at(i).clear();
        m_byOwner.at(i).clear();
    }
    m_byId.clear();
    m_byLogin.clear();
    m_counters = firstNumbers;
    m_random.seed(randomSeed);
    ++m_generation;
}

void Book::reserve(int customers)
{
    constexpr int idsPerCustomer = 17;
    m_byId.reserve(static_cast<qsizetype>(customers) * idsPerCustomer);
}

Record &Book::add(Record record)
{
    std::deque<Record> &list = records(record.kind);
    list.push_back(std::move(record));
    index(list.back());
    ++m_generation;
    return list.back();
}

void Book::touch(Record &record, const QDateTime &when)
{
    ++record.revision;
    record.modified = when;
    record.changed = true;
    ++m_generation;
}

std::optional<int> Book::setMembers(const QString &id, const QJsonObject &values, const QDateTime &when)
{
    Record *record = find(id);
    if (!record)
        return std::nullopt;
    for (auto it = values.begin(); it != values.end(); ++it)
        record->fields = withMember(record->fields, it.key(), it.value());
    touch(*record, when);
    return record->revision;
}

Record *Book::find(const QString &id)
{
    return m_byId.value(id);
}

const Record *Book::find(const QString &id) const
{
    return m_byId.value(id);
}

const std::deque<Record> &Book::all(Kind kind) const
{
    return m_records.at(at(kind));
}

QList<const Record *> Book::ownedBy(Kind kind, const QString &ownerId) const
{
    const QList<Record *> owned = m_byOwner.at(at(kind)).value(ownerId);
    return {owned.begin(), owned.end()};
}

bool Book::hasLogin(const QString &login) const
{
    return m_byLogin.contains(login.toCaseFolded());
}

qint64 Book::next(Counter counter)
{
    return m_counters.at(static_cast<std::size_t>(counter))++;
}

QString Book::newUuid()
{
    std::array<quint32, 4> words{};
    m_random.fillRange(words.data(), static_cast<qsizetype>(words.size()));
    words[1] = (words[1] & 0xffff0fffU) | 0x00004000U; // version 4
    const QUuid uuid(
        words[0], static_cast<ushort>(words[1] >> 16), static_cast<ushort>(words[1] & 0xffffU),
        static_cast<uchar>(0x80U | ((words[2] >> 24) & 0x3fU)), static_cast<uchar>(words[2] >> 16),
        static_cast<uchar>(words[2] >> 8), static_cast<uchar>(words[2]), static_cast<uchar>(words[3] >> 24),
        static_cast<uchar>(words[3] >> 16), static_cast<uchar>(words[3] >> 8), static_cast<uchar>(words[3]));
    return uuid.toString(QUuid::WithoutBraces);
}

QJsonObject Book::toState() const
{
    QJsonArray changes;
    for (const std::deque<Record> &list : m_records) {
        for (const Record &record : list) {
            if (record.changed)
                changes.append(record.toState());
        }
    }
    QJsonArray counters;
    for (const qint64 counter : m_counters)
        counters.append(counter);
    // The position in the random row: without it the next UUID would be one that exists.
    return {{u"counters"_s, counters},
            {u"records"_s, changes},
            {u"uuidSeed"_s, static_cast<qint64>(QRandomGenerator(m_random).generate())}};
}

void Book::applyState(const QJsonObject &state)
{
    const QJsonArray changes = state.value("records"_L1).toArray();
    for (const QJsonValue &value : changes) {
        Record record = Record::fromState(value.toObject());
        if (Record *existing = find(record.id))
            *existing = std::move(record);
        else
            add(std::move(record));
    }
    const QJsonArray counters = state.value("counters"_L1).toArray();
    for (std::size_t i = 0; i < counterCount && static_cast<qsizetype>(i) < counters.size(); ++i)
        m_counters.at(i) = counters.at(static_cast<qsizetype>(i)).toInteger();
    m_random.seed(static_cast<quint32>(state.value("uuidSeed"_L1).toInteger()));
    ++m_generation;
}

std::deque<Record> &Book::records(Kind kind)
{
    return m_records.at(at(kind));
}

void Book::index(Record &record)
{
    m_byId.insert(record.id, &record);
    if (record.kind == Kind::Subscription)
        m_byId.insert(record.otherId, &record);
    if (record.kind == Kind::User)
        m_byLogin.insert(record.fields.value("login"_L1).toString().toCaseFolded(), &record);
    if (record.kind != Kind::BssInfo)
        m_byOwner.at(at(record.kind))[record.ownerId].append(&record);
}

} // namespace purveyor::sandbox
