// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/annotations.h"

#include "core/net/clock.h"
#include "core/storage/journaltext.h"
#include "core/storage/sql.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
bool sameLabel(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool hasLabel(const QStringList &labels, const QString &label)
{
    return labels.contains(label, Qt::CaseInsensitive);
}

void sortLabels(QStringList &labels)
{
    std::sort(labels.begin(), labels.end(), [](const QString &a, const QString &b) {
        const int order = a.localeAwareCompare(b);
        return order != 0 ? order < 0 : a < b;
    });
}

Result<QHash<EntityKey, Annotation>> readAll(QSqlDatabase &database)
{
    QHash<EntityKey, Annotation> known;
    const auto keyOf = [](const QSqlQuery &query) -> std::optional<EntityKey> {
        const std::optional<EntityKind> kind = kindFromName(query.value(1).toString());
        if (!kind) // of a later program
            return std::nullopt;
        return EntityKey{{query.value(0).toString()}, *kind, {query.value(2).toString()}};
    };
    Result<QSqlQuery> notes = runSql(database, u"SELECT connection, kind, id, text, author, at FROM note"_s);
    if (!notes)
        return Failure(notes.error());
    while (notes->next()) {
        if (const std::optional<EntityKey> key = keyOf(*notes))
            known[*key].note = {notes->value(3).toString(), notes->value(4).toString(),
                                timeFromSql(notes->value(5))};
    }
    if (notes->lastError().isValid())
        return storageFailure(notes->lastError());
    Result<QSqlQuery> labels = runSql(database, u"SELECT connection, kind, id, label FROM label"_s);
    if (!labels)
        return Failure(labels.error());
    while (labels->next()) {
        if (const std::optional<EntityKey> key = keyOf(*labels))
            known[*key].labels.append(labels->value(3).toString());
    }
    if (labels->lastError().isValid())
        return storageFailure(labels->lastError());
    for (Annotation &annotation : known)
        sortLabels(annotation.labels);
    return known;
}

Result<Done> run(QSqlDatabase &database, const QString &sql, SqlValues values)
{
    const auto done = runSql(database, sql, values);
    if (!done)
        return Failure(done.error());
    return Done{};
}

// In SQL and not "all labels as they are in memory": two changes in one moment keep each other's.
Result<Done> writeLabel(QSqlDatabase &database, const EntityKey &key, const QString &label, bool wanted)
{
    const QString sql =
        wanted ? u"INSERT INTO label (connection, kind, id, label) VALUES (:connection, :kind, :id, :label) "
                 "ON CONFLICT DO NOTHING"_s
               : u"DELETE FROM label WHERE connection = :connection AND kind = :kind AND id = :id "
                 "AND label = :label"_s;
    return run(database, sql,
               {{u":connection"_s, sqlText(key.connection.value)},
                {u":kind"_s, kindName(key.kind)},
                {u":id"_s, sqlText(key.id.value)},
                {u":label"_s, sqlText(label)}});
}

Result<Done> writeNote(QSqlDatabase &database, const EntityKey &key, const Note &note)
{
    if (note.text.isEmpty()) {
        return run(database,
                   u"DELETE FROM note WHERE connection = :connection AND kind = :kind AND id = :id"_s,
                   {{u":connection"_s, sqlText(key.connection.value)},
                    {u":kind"_s, kindName(key.kind)},
                    {u":id"_s, sqlText(key.id.value)}});
    }
    return run(database,
               u"INSERT INTO note (connection, kind, id, text, author, at) "
               "VALUES (:connection, :kind, :id, :text, :author, :at) "
               "ON CONFLICT (connection, kind, id) DO UPDATE SET text = excluded.text, "
               "author = excluded.author, at = excluded.at"_s,
               {{u":connection"_s, sqlText(key.connection.value)},
                {u":kind"_s, kindName(key.kind)},
                {u":id"_s, sqlText(key.id.value)},
                {u":text"_s, sqlText(note.text)},
                {u":author"_s, sqlText(note.author)},
                {u":at"_s, sqlTime(note.at)}});
}
} // namespace

Annotations::Annotations(DatabaseThread &thread, Clock &clock, QString author, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_clock(clock)
    , m_author(std::move(author))
{
}

Annotations::~Annotations() = default;

TypedJob<Done> *Annotations::load()
{
    const auto take = [this](const Result<Known> &known) -> Result<Done> {
        if (!known)
            return Failure(known.error());
        loaded(*known);
        return Done{};
    };
    return mapJob<Done>(m_thread.run<Known>(&readAll), take, this);
}

void Annotations::loaded(const Known &known)
{
    m_about = known;
    if (!m_about.isEmpty())
        Q_EMIT changed(m_about.keys());
}

QStringList Annotations::labelsInUse() const
{
    QSet<QString> all;
    for (const Annotation &annotation : m_about)
        all.unite({annotation.labels.cbegin(), annotation.labels.cend()});
    QStringList labels = all.values();
    sortLabels(labels);
    return labels;
}

QStringList Annotations::labelsOf(EntityKind kind) const
{
    QSet<QString> all;
    for (auto it = m_about.cbegin(); it != m_about.cend(); ++it) {
        if (it.key().kind == kind)
            all.unite({it->labels.cbegin(), it->labels.cend()});
    }
    QStringList labels = all.values();
    sortLabels(labels);
    return labels;
}

Annotations::Counts Annotations::count(const ConnectionId &connection) const
{
    Counts counts;
    for (auto it = m_about.cbegin(); it != m_about.cend(); ++it) {
        if (it.key().connection != connection)
            continue;
        counts.notes += it->note.text.isEmpty() ? 0 : 1;
        counts.labels += it->labels.isEmpty() ? 0 : 1;
    }
    return counts;
}

TypedJob<Done> *Annotations::setNote(const EntityKey &key, const QString &text)
{
    Note note{noteFrom(text), m_author, m_clock.nowUtc()};
    if (note.text.isEmpty())
        note = {};
    return written([key, note](QSqlDatabase &database) { return writeNote(database, key, note); },
                   [this, key, note] {
                       Annotation annotation = about(key);
                       annotation.note = note;
                       put(key, annotation);
                   });
}

TypedJob<Done> *Annotations::addLabel(const EntityKey &key, const QString &label)
{
    const QString wanted = spelling(labelFrom(label));
    if (wanted.isEmpty())
        return written([](QSqlDatabase &) -> Result<Done> { return Done{}; }, [] {});
    return written([key, wanted](QSqlDatabase &database) { return writeLabel(database, key, wanted, true); },
                   [this, key, wanted] {
                       Annotation annotation = about(key);
                       if (hasLabel(annotation.labels, wanted))
                           return;
                       annotation.labels.append(wanted);
                       sortLabels(annotation.labels);
                       put(key, annotation);
                   });
}

TypedJob<Done> *Annotations::removeLabel(const EntityKey &key, const QString &label)
{
    return written([key, label](QSqlDatabase &database) { return writeLabel(database, key, label, false); },
                   [this, key, label] {
                       Annotation annotation = about(key);
                       if (annotation.labels.removeAll(label) > 0)
                           put(key, annotation);
                   });
}

void Annotations::forget(const ConnectionId &connection)
{
    QList<EntityKey> gone;
    m_about.removeIf([&connection, &gone](const std::pair<const EntityKey &, Annotation &> &about) {
        if (about.first.connection != connection)
            return false;
        gone.append(about.first);
        return true;
    });
    if (!gone.isEmpty())
        Q_EMIT changed(gone);
}

QString Annotations::spelling(const QString &label) const
{
    for (const Annotation &annotation : m_about) {
        for (const QString &used : annotation.labels) {
            if (sameLabel(used, label))
                return used;
        }
    }
    return label;
}

void Annotations::put(const EntityKey &key, const Annotation &annotation)
{
    if (annotation.isEmpty())
        m_about.remove(key);
    else
        m_about.insert(key, annotation);
    Q_EMIT changed({key});
}

TypedJob<Done> *Annotations::written(DatabaseThread::Work<Done> work, std::function<void()> then)
{
    return mapJob<Done>(
        m_thread.run<Done>(std::move(work)),
        [then = std::move(then)](const Result<Done> &done) {
            if (done)
                then();
            return done;
        },
        this);
}

Result<Done> forgetAnnotations(QSqlDatabase &database, const ConnectionId &connection)
{
    for (const QString &table : {u"note"_s, u"label"_s}) {
        const Result<Done> gone = run(database, u"DELETE FROM %1 WHERE connection = :connection"_s.arg(table),
                                      {{u":connection"_s, sqlText(connection.value)}});
        if (!gone)
            return gone;
    }
    return Done{};
}
} // namespace purveyor
