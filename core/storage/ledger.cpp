// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ledger.h"

#include "core/domain/entitymerge.h"
#include "core/storage/entitycodec.h"
#include "core/storage/journaltext.h"
#include "core/storage/sql.h"

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

// The record, or what the columns say when its bytes cannot be read any more.
Entity entityFrom(const QSqlQuery &query, const EntityKey &key)
{
    const std::optional<Entity> stored = decodeEntity(query.value(3).toByteArray());
    if (stored && keyOf(*stored) == key)
        return *stored;
    return bareEntity(key, {query.value(1).toString()}, query.value(2).toString());
}

Result<std::optional<Entity>> known(QSqlDatabase &database, const EntityKey &key)
{
    Result<QSqlQuery> query =
        runSql(database,
               u"SELECT id, parent, name, state FROM ledger WHERE connection = :connection "
               "AND kind = :kind AND id = :id"_s,
               {{u":connection"_s, sqlText(key.connection.value)},
                {u":kind"_s, kindName(key.kind)},
                {u":id"_s, sqlText(key.id.value)}});
    if (!query)
        return Failure(query.error());
    return query->next() ? std::optional(entityFrom(*query, key)) : std::nullopt;
}

Result<Done> keepOne(QSqlDatabase &database, const Entity &entity, Ledger::Source source,
                     const QDateTime &now, const QDateTime &seen)
{
    const EntityKey key = keyOf(entity);
    if (key.id.isEmpty())
        return Done{};
    const Result<std::optional<Entity>> before = known(database, key);
    if (!before)
        return Failure(before.error());
    const Entity merged = *before ? mergeKnown(**before, entity) : entity;
    const auto written =
        runSql(database,
               u"INSERT INTO ledger (connection, kind, id, parent, name, source, added, seen, state) "
               "VALUES (:connection, :kind, :id, :parent, :name, :source, :added, :seen, :state) "
               "ON CONFLICT (connection, kind, id) DO UPDATE SET parent = excluded.parent, "
               "name = excluded.name, state = excluded.state, "
               "seen = CASE WHEN excluded.seen = '' THEN ledger.seen ELSE excluded.seen END"_s,
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
    return Done{};
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
            // The vendor spoke of it just now, or nobody has heard of it yet.
            const QDateTime seen = source == Source::Made || source == Source::Read ? now : QDateTime();
            SqlTransaction transaction(database);
            if (!transaction.begun())
                return transaction.begun();
            for (const Entity &entity : entities) {
                if (const Result<Done> kept = keepOne(database, entity, source, now, seen); !kept)
                    return kept;
            }
            return transaction.commit();
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

TypedJob<Done> *Ledger::forget(const EntityKey &key)
{
    return m_thread.run<Done>(
        [key](QSqlDatabase &database) -> Result<Done> {
            const auto gone =
                runSql(database,
                       u"DELETE FROM ledger WHERE connection = :connection AND "
                       "((kind = :kind AND id = :id) OR (:kind = 'Customer' AND parent = :id))"_s,
                       {{u":connection"_s, sqlText(key.connection.value)},
                        {u":kind"_s, kindName(key.kind)},
                        {u":id"_s, sqlText(key.id.value)}});
            if (!gone)
                return Failure(gone.error());
            return Done{};
        },
        this);
}

TypedJob<Done> *Ledger::forgetConnection(const ConnectionId &connection)
{
    return m_thread.run<Done>(
        [connection](QSqlDatabase &database) -> Result<Done> {
            const auto gone = runSql(database, u"DELETE FROM ledger WHERE connection = :connection"_s,
                                     {{u":connection"_s, sqlText(connection.value)}});
            if (!gone)
                return Failure(gone.error());
            return Done{};
        },
        this);
}
} // namespace purveyor
