// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/storage/databasethread.h"

namespace purveyor
{
// A row with its evidence, as it is handed on: to an auditor, to the vendor.
struct JournalEntry {
    JournalRow row;
    QList<JournalEvent> events; // oldest first
};

// The entries behind this row (0: from the first), oldest first; fewer than limit: those are the last.
TypedJob<QList<JournalEntry>> *journalEntries(DatabaseThread &thread, qint64 after, int limit,
                                              QObject *parent);
// One entry as JSON: everything the journal has of it, which is without secrets.
QJsonObject entryToJson(const JournalEntry &entry);
} // namespace purveyor
