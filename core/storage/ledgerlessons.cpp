// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ledgerlessons.h"

#include "core/storage/forgotten.h"
#include "core/storage/journalrows.h"
#include "core/storage/journaltext.h"
#include "core/storage/ledgerrows.h"
#include "core/storage/sql.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
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
} // namespace

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

Result<Done> learnLessons(QSqlDatabase &database, const ConnectionId &connection,
                          const QList<Lesson> &lessons, qint64 upTo, const QDateTime &now)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const Result<qint64> mark = markOf(database, connection);
    if (!mark)
        return Failure(mark.error());
    if (*mark >= upTo)
        return Done{};
    Forgotten forgotten(database);
    LedgerKeeper keeper(database);
    for (const Lesson &lesson : lessons) {
        if (lesson.event <= *mark)
            continue;
        for (const Entity &thing : lesson.things) {
            const Result<std::optional<qint64>> gone = forgotten.upTo(thing);
            if (!gone)
                return Failure(gone.error());
            if (gone->value_or(0) >= lesson.event)
                continue;
            if (const Result<Done> cleared = forgotten.clear(keyOf(thing)); !cleared)
                return cleared;
            if (const Result<Entity> kept = keeper.keep(thing, Ledger::Source::Made, now, lesson.at); !kept)
                return Failure(kept.error());
        }
    }
    if (const Result<Done> marked = setMark(database, connection, upTo); !marked)
        return marked;
    return transaction.commit();
}

Result<Done> forgetLessons(QSqlDatabase &database, const ConnectionId &connection)
{
    if (const Result<Done> cleared = clearForgotten(database, connection); !cleared)
        return cleared;
    const Result<qint64> last = lastEvent(database);
    if (!last)
        return Failure(last.error());
    return setMark(database, connection, *last);
}
} // namespace purveyor
