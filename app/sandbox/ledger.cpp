// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/ledger.h"

#include <QJsonArray>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

QJsonValue masked(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            result.append(masked(item));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool secret = it.key().contains("password"_L1, Qt::CaseInsensitive);
            result.insert(it.key(), secret ? QJsonValue("***"_L1) : masked(it.value()));
        }
        return result;
    }
    return value;
}

} // namespace

void Ledger::append(LedgerEntry entry)
{
    entry.body = masked(entry.body);
    if (entry.write && entry.executed)
        ++m_counters[entry.vendor].writesExecuted;
    m_entries.append({std::move(entry), QDateTime::currentDateTimeUtc()});
}

void Ledger::countArrival(const QString &vendor, const QByteArray &method)
{
    ++m_counters[vendor].arrived[QString::fromLatin1(method)];
}

void Ledger::countConnection(const QString &vendor)
{
    ++m_counters[vendor].connections;
}

void Ledger::countMail(const QString &vendor)
{
    ++m_counters[vendor].mails;
}

void Ledger::clear()
{
    *this = Ledger();
}

QJsonObject Ledger::toJson(bool writesOnly, const QString &vendor) const
{
    QJsonArray entries;
    int seq = 0;
    for (const Stamped &stamped : m_entries) {
        const LedgerEntry &entry = stamped.entry;
        ++seq;
        if ((writesOnly && !entry.write) || (!vendor.isEmpty() && entry.vendor != vendor))
            continue;
        QJsonObject object{
            {u"seq"_s, seq},
            {u"vendor"_s, entry.vendor},
            {u"time"_s, stamped.time.toString(Qt::ISODateWithMs)},
            {u"method"_s, QString::fromLatin1(entry.method)},
            {u"path"_s, QString::fromLatin1(entry.target)},
            {u"operation"_s, entry.operation},
            {u"effect"_s, entry.write ? u"write"_s : u"read"_s},
            {u"executed"_s, entry.executed},
            {u"status"_s, entry.status},
            {u"created"_s, QJsonArray::fromStringList(entry.created)},
        };
        if (!entry.section.isEmpty())
            object.insert("section"_L1, entry.section);
        if (entry.write && !entry.body.isUndefined())
            object.insert("body"_L1, entry.body);
        entries.append(object);
    }
    Counters sum;
    for (auto it = m_counters.begin(); it != m_counters.end(); ++it) {
        if (!vendor.isEmpty() && it.key() != vendor)
            continue;
        for (auto method = it->arrived.begin(); method != it->arrived.end(); ++method)
            sum.arrived[method.key()] += method.value();
        sum.connections += it->connections;
        sum.mails += it->mails;
        sum.writesExecuted += it->writesExecuted;
    }
    QJsonObject arrived;
    for (auto it = sum.arrived.begin(); it != sum.arrived.end(); ++it)
        arrived.insert(it.key(), it.value());
    return {{u"entries"_s, entries},
            {u"counters"_s, QJsonObject{{u"arrived"_s, arrived},
                                        {u"connections"_s, sum.connections},
                                        {u"writesExecuted"_s, sum.writesExecuted},
                                        {u"mails"_s, sum.mails}}}};
}

} // namespace purveyor::sandbox
