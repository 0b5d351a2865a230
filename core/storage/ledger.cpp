// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ledger.h"

#include "core/domain/entitymerge.h"
#include "core/storage/entitycodec.h"
#include "core/storage/journalrows.h"
#include "core/storage/journaltext.h"
#include "core/storage/sql.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QString sourceName(Ledger::Source source)
{
    switch (source) {
    case Ledger::Source::Made:
        return u"Made"_s;
    case Ledger::Source::Read:
        return u"Read"_s;
    case Ledger::Source::Imported:
        return u"Imported"_s;
    case Ledger::Source::Entered:
        return u"Entered"_s;
    }
    Q_UNREACHABLE();
}

Ledger::Source sourceFrom(const QString &name)
{
    for (const auto source : {Ledger::Source::Read, Ledger::Source::Imported, Ledger::Source::Entered}) {
        if (name == sourceName(source))
            return source;
    }
    return Ledger::Source::Made;
}

// The record, or what the columns say when its bytes cannot be read any more.
Entity entityFrom(const QSqlQuery &query, const EntityKey &key)
{
    const std::optional<Entity> stored = decodeEntity(query.value(3).toByteArray());
    if (stored && keyOf(*stored) == key)
        return *stored;
    return bareEntity(key, {query.value(1).toString()}, query.value(2).toString());
}

struct Known {
    Entity entity;
    QDateTime seen;
};

Result<std::optional<Known>> known(QSqlDatabase &database, const EntityKey &key)
{
    Result<QSqlQuery> query =
        runSql(database,
               u"SELECT id, parent, name, state, seen FROM ledger WHERE connection = :connection "
               "AND kind = :kind AND id = :id"_s,
               {{u":connection"_s, sqlText(key.connection.value)},
                {u":kind"_s, kindName(key.kind)},
                {u":id"_s, sqlText(key.id.value)}});
    if (!query)
        return Failure(query.error());
    if (!query->next())
        return std::nullopt;
    return Known{entityFrom(*query, key), timeFromSql(query->value(4))};
}

Result<Entity> keepOne(QSqlDatabase &database, const Entity &entity, Ledger::Source source,
                       const QDateTime &now, const QDateTime &seen)
{
    const EntityKey key = keyOf(entity);
    if (key.id.isEmpty())
        return entity;
    const Result<std::optional<Known>> before = known(database, key);
    if (!before)
        return Failure(before.error());
    // What was done a while ago says nothing against what was seen since.
    const bool late = *before && seen.isValid() && (*before)->seen.isValid() && seen < (*before)->seen;
    Entity merged = entity;
    if (*before)
        merged = late ? mergeKnown(entity, (*before)->entity) : mergeKnown((*before)->entity, entity);
    const auto written =
        runSql(database,
               u"INSERT INTO ledger (connection, kind, id, parent, name, source, added, seen, state) "
               "VALUES (:connection, :kind, :id, :parent, :name, :source, :added, :seen, :state) "
               "ON CONFLICT (connection, kind, id) DO UPDATE SET parent = excluded.parent, "
               "name = excluded.name, state = excluded.state, "
               "seen = max(ledger.seen, excluded.seen)"_s,
               {{u":connection"_s, sqlText(key.connection.value)},
                {u":kind"_s, kindName(key.kind)},
                {u":id"_s, sqlText(key.id.value)},
                {u":parent"_s, sqlText(parentOf(merged).value)},
                {u":name"_s, sqlText(nameOf(merged))},
                {u":source"_s, sourceName(source)},
                {u":added"_s, sqlTime(now)},
                {u":seen"_s, sqlTime(seen)},
                {u":state"_s, sqlBlob(encodeEntity(merged))}});
    if (!written)
        return Failure(written.error());
    return merged;
}

// One commit for all.
Result<QList<Entity>> keepAll(QSqlDatabase &database, const QList<Entity> &entities, Ledger::Source source,
                              const QDateTime &now)
{
    // The vendor spoke of it just now, or nobody has heard of it yet.
    const bool told = source == Ledger::Source::Made || source == Ledger::Source::Read;
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    QList<Entity> merged;
    for (const Entity &entity : entities) {
        const Result<Entity> kept = keepOne(database, entity, source, now, told ? now : QDateTime());
        if (!kept)
            return Failure(kept.error());
        merged.append(*kept);
    }
    return transaction.commit().map([&merged](const Done &) { return merged; });
}

Result<qint64> number(QSqlDatabase &database, const QString &sql, const EntityKey &about)
{
    Result<QSqlQuery> query = runSql(database, sql,
                                     {{u":connection"_s, sqlText(about.connection.value)},
                                      {u":kind"_s, kindName(about.kind)},
                                      {u":id"_s, sqlText(about.id.value)}});
    if (!query)
        return Failure(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

// 0 when nothing is learnt yet.
Result<qint64> markOf(QSqlDatabase &database, const ConnectionId &connection)
{
    Result<QSqlQuery> query =
        runSql(database, u"SELECT sequence FROM ledger_mark WHERE connection = :connection"_s,
               {{u":connection"_s, sqlText(connection.value)}});
    if (!query)
        return Failure(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<Done> setMark(QSqlDatabase &database, const ConnectionId &connection, qint64 sequence)
{
    const auto set = runSql(database,
                            u"INSERT INTO ledger_mark (connection, sequence) VALUES (:connection, :sequence) "
                            "ON CONFLICT (connection) DO UPDATE SET sequence = excluded.sequence"_s,
                            {{u":connection"_s, sqlText(connection.value)}, {u":sequence"_s, sequence}});
    if (!set)
        return Failure(set.error());
    return Done{};
}

Result<qint64> lastEvent(QSqlDatabase &database)
{
    Result<QSqlQuery> query = runSql(database, u"SELECT coalesce(max(sequence), 0) FROM event"_s);
    if (!query)
        return Failure(query.error());
    query->next();
    return query->value(0).toLongLong();
}

// The event up to which nothing may bring this thing back; 0: it was not forgotten, nor what it hangs below.
Result<qint64> forgottenAt(QSqlDatabase &database, const Entity &entity)
{
    const QString sql = u"SELECT sequence FROM ledger_forgotten WHERE connection = :connection "
                        "AND kind = :kind AND id = :id"_s;
    const EntityKey key = keyOf(entity);
    const Result<qint64> itself = number(database, sql, key);
    const EntityId above = parentOf(entity);
    if (!itself || above.isEmpty())
        return itself;
    const EntityKind kind =
        key.kind == EntityKind::ServiceUser ? EntityKind::Subscription : EntityKind::Customer;
    const Result<qint64> parent = number(database, sql, {key.connection, kind, above});
    return parent ? std::max(*itself, *parent) : parent;
}

Result<Unlearnt> readUnlearnt(QSqlDatabase &database, const ConnectionId &connection, int limit)
{
    Unlearnt unlearnt;
    const Result<qint64> mark = markOf(database, connection);
    if (!mark)
        return Failure(mark.error());
    unlearnt.from = *mark;
    const Result<qint64> last = lastEvent(database); // what another process adds from here on is for later
    if (!last)
        return Failure(last.error());
    unlearnt.upTo = *last;
    // A row has events of the same state later: its name is noted. The first one counts.
    Result<QSqlQuery> query =
        runSql(database,
               u"SELECT e.sequence, e.row FROM event e JOIN journal_row r ON r.id = e.row "
               "WHERE e.sequence > :mark AND e.sequence <= :last AND e.state IN ('Confirmed', 'Settled') "
               "AND r.connection = :connection AND r.erased = 0 AND NOT EXISTS (SELECT 1 FROM event b "
               "WHERE b.row = e.row AND b.sequence < e.sequence AND b.state IN ('Confirmed', 'Settled')) "
               "ORDER BY e.sequence LIMIT :limit"_s,
               {{u":mark"_s, *mark},
                {u":last"_s, *last},
                {u":connection"_s, sqlText(connection.value)},
                {u":limit"_s, limit}});
    if (!query)
        return Failure(query.error());
    QList<std::pair<qint64, qint64>> found;
    while (query->next())
        found.append({query->value(0).toLongLong(), query->value(1).toLongLong()});
    if (query->lastError().isValid())
        return storageFailure(query->lastError());
    query->finish();
    unlearnt.more = found.size() == limit;
    if (unlearnt.more)
        unlearnt.upTo = found.constLast().first;
    for (const auto &[event, id] : std::as_const(found)) {
        Result<JournalRow> row = readJournalRow(database, id);
        if (!row)
            return Failure(row.error());
        if (wasDone(*row))
            unlearnt.writes.append({event, *std::move(row)});
    }
    return unlearnt;
}

Result<Done> learnAll(QSqlDatabase &database, const ConnectionId &connection, const QList<Lesson> &lessons,
                      qint64 upTo)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const Result<qint64> mark = markOf(database, connection);
    if (!mark)
        return Failure(mark.error());
    if (*mark >= upTo)
        return Done{};
    for (const Lesson &lesson : lessons) {
        if (lesson.event <= *mark)
            continue;
        for (const Entity &thing : lesson.things) {
            const Result<qint64> forgotten = forgottenAt(database, thing);
            if (!forgotten)
                return Failure(forgotten.error());
            if (*forgotten >= lesson.event)
                continue;
            if (const Result<Entity> kept = keepOne(database, thing, Ledger::Source::Made,
                                                    QDateTime::currentDateTimeUtc(), lesson.at);
                !kept)
                return Failure(kept.error());
        }
    }
    if (const Result<Done> marked = setMark(database, connection, upTo); !marked)
        return marked;
    return transaction.commit();
}

Result<Done> forgetOne(QSqlDatabase &database, const EntityKey &key)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto gone = runSql(database,
                             u"DELETE FROM ledger WHERE connection = :connection AND "
                             "((kind = :kind AND id = :id) OR (:kind = 'Customer' AND parent = :id AND "
                             "kind <> 'ServiceUser') OR (:kind = 'Subscription' AND parent = :id AND "
                             "kind = 'ServiceUser'))"_s,
                             {{u":connection"_s, sqlText(key.connection.value)},
                              {u":kind"_s, kindName(key.kind)},
                              {u":id"_s, sqlText(key.id.value)}});
    if (!gone)
        return Failure(gone.error());
    const auto noted =
        runSql(database,
               u"INSERT INTO ledger_forgotten (connection, kind, id, sequence) "
               "VALUES (:connection, :kind, :id, (SELECT coalesce(max(sequence), 0) FROM event)) "
               "ON CONFLICT (connection, kind, id) DO UPDATE SET sequence = excluded.sequence"_s,
               {{u":connection"_s, sqlText(key.connection.value)},
                {u":kind"_s, kindName(key.kind)},
                {u":id"_s, sqlText(key.id.value)}});
    if (!noted)
        return Failure(noted.error());
    return transaction.commit();
}
} // namespace

Ledger::Ledger(DatabaseThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

Ledger::~Ledger() = default;

TypedJob<Done> *Ledger::keep(const QList<Entity> &entities, Source source)
{
    return m_thread.run<Done>(
        [entities, source, now = QDateTime::currentDateTimeUtc()](QSqlDatabase &database) -> Result<Done> {
            return keepAll(database, entities, source, now).map([](const QList<Entity> &) { return Done(); });
        },
        this);
}

TypedJob<QList<Entity>> *Ledger::merge(const QList<Entity> &entities, Source source)
{
    return m_thread.run<QList<Entity>>(
        [entities, source, now = QDateTime::currentDateTimeUtc()](QSqlDatabase &database) {
            return keepAll(database, entities, source, now);
        },
        this);
}

TypedJob<QList<Entity>> *Ledger::list(const ConnectionId &connection, EntityKind kind, const EntityId &parent)
{
    return m_thread.run<QList<Entity>>(
        [connection, kind, parent](QSqlDatabase &database) -> Result<QList<Entity>> {
            Result<QSqlQuery> query =
                runSql(database,
                       u"SELECT id, parent, name, state FROM ledger WHERE connection = :connection "
                       "AND kind = :kind AND (:parent = '' OR parent = :parent) ORDER BY added, id"_s,
                       {{u":connection"_s, sqlText(connection.value)},
                        {u":kind"_s, kindName(kind)},
                        {u":parent"_s, sqlText(parent.value)}});
            if (!query)
                return Failure(query.error());
            QList<Entity> entities;
            while (query->next())
                entities.append(entityFrom(*query, {connection, kind, {query->value(0).toString()}}));
            if (query->lastError().isValid())
                return storageFailure(query->lastError());
            return entities;
        },
        this);
}

TypedJob<std::optional<LedgerFacts>> *Ledger::facts(const EntityKey &key)
{
    using Facts = std::optional<LedgerFacts>;
    return m_thread.run<Facts>(
        [key](QSqlDatabase &database) -> Result<Facts> {
            Result<QSqlQuery> query =
                runSql(database,
                       u"SELECT source, added, seen FROM ledger WHERE connection = :connection "
                       "AND kind = :kind AND id = :id"_s,
                       {{u":connection"_s, sqlText(key.connection.value)},
                        {u":kind"_s, kindName(key.kind)},
                        {u":id"_s, sqlText(key.id.value)}});
            if (!query)
                return Failure(query.error());
            if (!query->next())
                return Facts();
            return LedgerFacts{sourceFrom(query->value(0).toString()), timeFromSql(query->value(1)),
                               timeFromSql(query->value(2))};
        },
        this);
}

TypedJob<QHash<EntityKind, int>> *Ledger::count(const ConnectionId &connection)
{
    return m_thread.run<QHash<EntityKind, int>>(
        [connection](QSqlDatabase &database) -> Result<QHash<EntityKind, int>> {
            Result<QSqlQuery> query = runSql(
                database, u"SELECT kind, count(*) FROM ledger WHERE connection = :connection GROUP BY kind"_s,
                {{u":connection"_s, sqlText(connection.value)}});
            if (!query)
                return Failure(query.error());
            QHash<EntityKind, int> counts;
            while (query->next()) {
                if (const std::optional<EntityKind> kind = kindFromName(query->value(0).toString()))
                    counts.insert(*kind, query->value(1).toInt());
            }
            if (query->lastError().isValid())
                return storageFailure(query->lastError());
            return counts;
        },
        this);
}

TypedJob<Done> *Ledger::forget(const EntityKey &key)
{
    return m_thread.run<Done>([key](QSqlDatabase &database) { return forgetOne(database, key); }, this);
}

TypedJob<Unlearnt> *Ledger::unlearnt(const ConnectionId &connection, int limit)
{
    return m_thread.run<Unlearnt>(
        [connection, limit](QSqlDatabase &database) { return readUnlearnt(database, connection, limit); },
        this);
}

TypedJob<Done> *Ledger::learn(const ConnectionId &connection, const QList<Lesson> &lessons, qint64 upTo)
{
    return m_thread.run<Done>(
        [connection, lessons, upTo](QSqlDatabase &database) {
            return learnAll(database, connection, lessons, upTo);
        },
        this);
}

Result<Done> forgetLedger(QSqlDatabase &database, const ConnectionId &connection)
{
    for (const QString &table : {u"ledger"_s, u"ledger_forgotten"_s}) {
        const auto gone = runSql(database, u"DELETE FROM %1 WHERE connection = :connection"_s.arg(table),
                                 {{u":connection"_s, sqlText(connection.value)}});
        if (!gone)
            return Failure(gone.error());
    }
    const Result<qint64> last = lastEvent(database);
    if (!last)
        return Failure(last.error());
    return setMark(database, connection, *last);
}
} // namespace purveyor
