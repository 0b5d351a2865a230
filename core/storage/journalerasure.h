// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journalwrites.h"

// Forgetting a vendor account: what the journal tells of the business there goes, that there was a write,
// when, by whom and how it ended stays.
namespace purveyor
{
// In one transaction: the payloads of all rows of this connection, the ids in their heads and the notes of
// their events; an event per row says that it was erased, so that the chain still verifies. Conflict while a
// row is Draft, Held, Sending or Unknown: without its payload nobody could find out what became of it. No
// byte of it stays in the file or in its log. The value is the rows.
[[nodiscard]] Result<QList<JournalRow>> eraseRowsOf(QSqlDatabase &database, const ConnectionId &connection,
                                                    const JournalWriter &writer);

// After something was deleted: writes the file anew without it, and cuts the log. Outside a transaction.
[[nodiscard]] Result<Done> scrub(QSqlDatabase &database);
} // namespace purveyor
