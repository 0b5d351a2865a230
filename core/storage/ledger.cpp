// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ledger.h"

#include "core/storage/forgotten.h"
#include "core/storage/ledgerlessons.h"
#include "core/storage/ledgerrows.h"
#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// What a person wants to have there is there again.
Result<Done> keepAll(QSqlDatabase &database, const QList<Entity> &entities, Ledger::Source source,
                     const QDateTime &now)
{
    // The vendor spoke of it just now, or nobody has heard of it yet.
    const bool told = source == Ledger::Source::Made || source == Ledger::Source::Read;
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    Forgotten forgotten(database);
    LedgerKeeper keeper(database);
    for (const Entity &entity : entities) {
        if (const Result<Done> cleared = forgotten.clear(keyOf(entity)); !cleared)
            return cleared;
        if (const auto kept = keeper.keep(entity, source, now, told ? now : QDateTime()); !kept)
            return Failure(kept.error());
    }
    return transaction.commit();
}

// Forgotten, and nothing has put it there again.
Result<bool> staysOff(QSqlDatabase &database, Forgotten &forgotten, const Entity &entity)
{
    const Result<std::optional<qint64>> gone = forgotten.upTo(entity);
    if (!gone)
        return Failure(gone.error());
    if (!*gone)
        return false;
    return readLedgerFacts(database, keyOf(entity)).map([](const auto &facts) { return !facts.has_value(); });
}

Result<QList<Entity>> mergeAll(QSqlDatabase &database, const QList<Entity> &entities, const QDateTime &now)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    Forgotten forgotten(database);
    LedgerKeeper keeper(database);
    QList<Entity> merged;
    for (const Entity &entity : entities) {
        const Result<bool> off = staysOff(database, forgotten, entity);
        if (!off)
            return Failure(off.error());
        if (*off)
            continue;
        const Result<Entity> kept = keeper.keep(entity, Ledger::Source::Read, now, now);
        if (!kept)
            return Failure(kept.error());
        merged.append(*kept);
    }
    return transaction.commit().map([&merged](const Done &) { return merged; });
}

Result<Done> forgetOne(QSqlDatabase &database, const EntityKey &key)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (const Result<Done> dropped = dropFromLedger(database, key); !dropped)
        return dropped;
    if (const Result<Done> noted = noteForgotten(database, key); !noted)
        return noted;
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
        [entities, source, now = QDateTime::currentDateTimeUtc()](QSqlDatabase &database) {
            return keepAll(database, entities, source, now);
        },
        this);
}

TypedJob<QList<Entity>> *Ledger::merge(const QList<Entity> &told)
{
    return m_thread.run<QList<Entity>>([told, now = QDateTime::currentDateTimeUtc()](
                                           QSqlDatabase &database) { return mergeAll(database, told, now); },
                                       this);
}

TypedJob<QList<Entity>> *Ledger::list(const ConnectionId &connection, EntityKind kind, const EntityId &parent)
{
    return m_thread.run<QList<Entity>>(
        [connection, kind, parent](QSqlDatabase &database) {
            return readLedger(database, connection, kind, parent);
        },
        this);
}

TypedJob<Entity> *Ledger::entity(const EntityKey &key)
{
    return m_thread.run<Entity>(
        [key](QSqlDatabase &database) -> Result<Entity> {
            const Result<QList<Entity>> found = readLedger(database, key.connection, key.kind, {}, key.id);
            if (!found)
                return Failure(found.error());
            if (key.id.isEmpty() || found->isEmpty()) {
                ApiError error;
                error.kind = ApiError::Kind::NotFound;
                return Failure(error);
            }
            return found->constFirst();
        },
        this);
}

TypedJob<std::optional<LedgerFacts>> *Ledger::facts(const EntityKey &key)
{
    return m_thread.run<std::optional<LedgerFacts>>(
        [key](QSqlDatabase &database) { return readLedgerFacts(database, key); }, this);
}

TypedJob<QHash<EntityKind, int>> *Ledger::count(const ConnectionId &connection)
{
    return m_thread.run<QHash<EntityKind, int>>(
        [connection](QSqlDatabase &database) { return countLedger(database, connection); }, this);
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
        [connection, lessons, upTo, now = QDateTime::currentDateTimeUtc()](QSqlDatabase &database) {
            return learnLessons(database, connection, lessons, upTo, now);
        },
        this);
}

Result<Done> forgetLedger(QSqlDatabase &database, const ConnectionId &connection)
{
    const auto gone = runSql(database, u"DELETE FROM ledger WHERE connection = :connection"_s,
                             {{u":connection"_s, sqlText(connection.value)}});
    if (!gone)
        return Failure(gone.error());
    return forgetLessons(database, connection);
}
} // namespace purveyor
