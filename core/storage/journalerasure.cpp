// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalerasure.h"

#include "core/storage/journalchain.h"
#include "core/storage/journalrows.h"
#include "core/storage/sql.h"
#include "core/storage/storagewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
Failure stillOpen(qsizetype count)
{
    ApiError error;
    error.kind = ApiError::Kind::Conflict;
    error.delivery = ApiError::Delivery::NotSent;
    error.message =
        StorageWords::tr("%n change(s) are not decided yet. Settle or undo them under Activity first: once "
                         "they are forgotten, nobody can find out what became of them.",
                         nullptr, static_cast<int>(count));
    return Failure(error);
}

Result<Done> eraseRow(QSqlDatabase &database, qint64 row)
{
    for (const QString &sql :
         {u"DELETE FROM payload WHERE row = :row"_s, u"UPDATE event SET note = '' WHERE row = :row"_s,
          u"UPDATE journal_row SET erased = 1, intent = '', intent_key = '', target_connection = '', "
          "target_kind = '', target_id = '', customer = '' WHERE id = :row"_s}) {
        if (const auto done = runSql(database, sql, {{u":row"_s, row}}); !done)
            return Failure(done.error());
    }
    return Done{};
}

// The rows as they are afterwards. With the commit it is also on disk that the file is to be scrubbed: the
// program may end in between.
Result<QList<JournalRow>> eraseAll(QSqlDatabase &database, const QList<JournalRow> &rows,
                                   const JournalWriter &writer)
{
    QList<JournalRow> erased;
    for (const JournalRow &row : rows) {
        if (const Result<Done> done = eraseRow(database, row.id); !done)
            return Failure(done.error());
        const auto event = appendEvent(database, row, writer.now, writer.actor, writer.instance, {});
        if (!event)
            return Failure(event.error());
        const Result<JournalRow> stored = readJournalRow(database, row.id);
        if (!stored)
            return Failure(stored.error());
        erased.append(*stored);
    }
    if (!erased.isEmpty()) {
        const auto due =
            runSql(database, u"INSERT OR REPLACE INTO meta (key, value) VALUES ('scrub', 'due')"_s);
        if (!due)
            return Failure(due.error());
    }
    return erased;
}

Result<QList<JournalRow>> eraseInside(QSqlDatabase &database, const ConnectionId &connection,
                                      const JournalWriter &writer)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    const Result<QList<JournalRow>> rows =
        readJournalRows(database, u"r.connection = :connection AND r.erased = 0 ORDER BY r.id"_s,
                        {{u":connection"_s, sqlText(connection.value)}});
    if (!rows)
        return rows;
    const auto open = std::count_if(rows->cbegin(), rows->cend(), [](const JournalRow &row) {
        return isOpen(row.state) || row.state == WriteState::Draft;
    });
    if (open > 0)
        return stillOpen(open);
    Result<QList<JournalRow>> erased = eraseAll(database, *rows, writer);
    if (!erased)
        return erased;
    if (const Result<Done> done = transaction.commit(); !done)
        return Failure(done.error());
    return erased;
}

// Closed, of before then (:before), not erased yet, and needed by nobody:
// - an intent of which something is still open is kept as a whole;
// - a run over many things that is not closed looks its intents up here, and would do again what it misses;
// - the ids of what was made stand here alone until the ledger has learnt of them.
const QString &forgettable()
{
    static const QString where =
        u"r.state IN ('Confirmed', 'Refused', 'NotSent', 'Settled', 'Withdrawn', 'Stopped') "
        "AND r.changed < :before AND r.erased = 0 "
        "AND NOT EXISTS (SELECT 1 FROM journal_row o WHERE o.intent = r.intent AND r.intent <> '' "
        "AND o.state IN ('Draft', 'Held', 'Sending', 'Unknown')) "
        "AND NOT EXISTS (SELECT 1 FROM bulk_target b WHERE b.intent = r.intent AND r.intent <> '') "
        "AND NOT (r.state IN ('Confirmed', 'Settled') AND coalesce(p.settlement, '') <> 'NotDone' "
        "AND EXISTS (SELECT 1 FROM connection c WHERE c.id = r.connection) "
        "AND (SELECT min(e.sequence) FROM event e WHERE e.row = r.id AND e.state IN ('Confirmed', "
        "'Settled')) "
        "> coalesce((SELECT m.sequence FROM ledger_mark m WHERE m.connection = r.connection), 0))"_s;
    return where;
}
} // namespace

Result<QList<JournalRow>> eraseRowsOf(QSqlDatabase &database, const ConnectionId &connection,
                                      const JournalWriter &writer)
{
    Result<QList<JournalRow>> rows = eraseInside(database, connection, writer);
    if (!rows)
        return rows;
    if (const Result<Done> clean = scrubIfDue(database); !clean)
        return Failure(clean.error());
    return rows;
}

Result<QList<JournalRow>> eraseOlderRows(QSqlDatabase &database, const QDateTime &before, int most,
                                         const JournalWriter &writer)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    const Result<QList<JournalRow>> rows =
        readJournalRows(database, forgettable() + u" ORDER BY r.id LIMIT :most"_s,
                        {{u":before"_s, sqlTime(before)}, {u":most"_s, most}});
    if (!rows)
        return rows;
    Result<QList<JournalRow>> erased = eraseAll(database, *rows, writer);
    if (!erased)
        return erased;
    if (const Result<Done> done = transaction.commit(); !done)
        return Failure(done.error());
    return erased;
}

Result<qint64> countOlderRows(QSqlDatabase &database, const QDateTime &before)
{
    Result<QSqlQuery> query = runSql(
        database,
        u"SELECT count(*) FROM journal_row r LEFT JOIN payload p ON p.row = r.id WHERE "_s + forgettable(),
        {{u":before"_s, sqlTime(before)}});
    if (!query)
        return Failure(query.error());
    query->next();
    return query->value(0).toLongLong();
}

Result<Done> scrubIfDue(QSqlDatabase &database)
{
    Result<QSqlQuery> due = runSql(database, u"SELECT 1 FROM meta WHERE key = 'scrub'"_s);
    if (!due)
        return Failure(due.error());
    const bool isDue = due->next();
    due->finish(); // VACUUM wants no other statement under way
    if (!isDue)
        return Done{};
    if (const Result<Done> clean = scrub(database); !clean)
        return clean;
    if (const auto noted = runSql(database, u"DELETE FROM meta WHERE key = 'scrub'"_s); !noted)
        return Failure(noted.error());
    return Done{};
}

// Deleted rows, and older states of those that changed, stay in pages and between rows until the file is
// written anew; the log has the pages as they were before.
Result<Done> scrub(QSqlDatabase &database)
{
    for (const QString &sql : {u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
        if (const auto done = runSql(database, sql); !done)
            return Failure(done.error());
    }
    return Done{};
}
} // namespace purveyor
