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

Result<QList<JournalRow>> eraseInside(QSqlDatabase &database, const ConnectionId &connection,
                                      const JournalWriter &writer)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    Result<QList<JournalRow>> rows =
        readJournalRows(database, u"r.connection = :connection AND r.erased = 0 ORDER BY r.id"_s,
                        {{u":connection"_s, sqlText(connection.value)}});
    if (!rows)
        return rows;
    const auto open = std::count_if(rows->cbegin(), rows->cend(), [](const JournalRow &row) {
        return isOpen(row.state) || row.state == WriteState::Draft;
    });
    if (open > 0)
        return stillOpen(open);
    for (JournalRow &row : *rows) {
        if (const Result<Done> erased = eraseRow(database, row.id); !erased)
            return Failure(erased.error());
        const auto event = appendEvent(database, row, writer.now, writer.actor, writer.instance, {});
        if (!event)
            return Failure(event.error());
        const Result<JournalRow> stored = readJournalRow(database, row.id);
        if (!stored)
            return Failure(stored.error());
        row = *stored;
    }
    if (const Result<Done> done = transaction.commit(); !done)
        return Failure(done.error());
    return rows;
}
} // namespace

Result<QList<JournalRow>> eraseRowsOf(QSqlDatabase &database, const ConnectionId &connection,
                                      const JournalWriter &writer)
{
    Result<QList<JournalRow>> rows = eraseInside(database, connection, writer);
    if (!rows)
        return rows;
    if (const Result<Done> clean = scrub(database); !clean)
        return Failure(clean.error());
    return rows;
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
