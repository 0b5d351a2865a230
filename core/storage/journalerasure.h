// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journalwrites.h"

// Forgetting a vendor account, or what is older than a person wants to keep: what the journal tells of the
// business goes, that there was a write, when, by whom and how it ended stays.
namespace purveyor
{
// In one transaction: the payloads of all rows of this connection, the ids in their heads and the notes of
// their events; an event per row says that it was erased, so that the chain still verifies. Conflict while a
// row is Draft, Held, Sending or Unknown: without its payload nobody could find out what became of it. No
// byte of it stays in the file or in its log. The value is the rows.
[[nodiscard]] Result<QList<JournalRow>> eraseRowsOf(QSqlDatabase &database, const ConnectionId &connection,
                                                    const JournalWriter &writer);

// The same for entries that last changed before then (UTC), of all connections, the oldest `most` of them.
// What is Draft, Held, Sending or Unknown is left alone, and so is what is still needed: the rest of an
// intent that is not over, rows of a bulk run that is not closed, what the ledger has not learnt of yet.
// Their bytes are gone with scrubIfDue().
[[nodiscard]] Result<QList<JournalRow>> eraseOlderRows(QSqlDatabase &database, const QDateTime &before,
                                                       int most, const JournalWriter &writer);
[[nodiscard]] Result<qint64> countOlderRows(QSqlDatabase &database, const QDateTime &before);

// Scrubs the journal when something was erased since the last time, also by a program that ended before it
// could. Outside a transaction.
[[nodiscard]] Result<Done> scrubIfDue(QSqlDatabase &database);

// After something was deleted: writes the file anew without it, and cuts the log. Outside a transaction.
[[nodiscard]] Result<Done> scrub(QSqlDatabase &database);
} // namespace purveyor
