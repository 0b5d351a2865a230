// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/net/result.h"

#include <QSqlDatabase>
#include <functional>

// The transactions of the journal: each is all or nothing, and durable when it returns a value.
namespace purveyor
{
// Who writes, and when (UTC).
struct JournalWriter {
    QDateTime now;
    QString actor;
    QString instance;
};

// One change of state.
struct Transition {
    QList<WriteState> from;
    std::function<void(JournalRow &)> apply; // sets the new state and what goes with it
    QString note;                            // for the event
};

// A new row in row.state; fills id, created, changed, actor and instance. Conflict with vendorCode = id of
// the open row when the row would be open and its key is so already.
[[nodiscard]] Result<JournalRow> addJournalRow(QSqlDatabase &database, JournalRow row,
                                               const JournalWriter &writer);
// Conflict when the row is in none of the states, or its key is open elsewhere and the row would be open.
[[nodiscard]] Result<JournalRow> changeJournalRow(QSqlDatabase &database, qint64 id,
                                                  const Transition &transition, const JournalWriter &writer);
// The change of one row and of all others of its intent that are in one of the states, in one transaction;
// that row first.
[[nodiscard]] Result<QList<JournalRow>> changeIntentRows(QSqlDatabase &database, qint64 id,
                                                         const Transition &transition,
                                                         const JournalWriter &writer);
// The change of one row and new rows beside it, in one transaction: the changed row, then the new ones.
[[nodiscard]] Result<QList<JournalRow>> changeAndAddJournalRows(QSqlDatabase &database, qint64 id,
                                                                const Transition &transition,
                                                                const QList<JournalRow> &added,
                                                                const JournalWriter &writer);
// The transition for every row in `from` that `applies` to; all in one transaction.
[[nodiscard]] Result<QList<JournalRow>>
changeJournalRows(QSqlDatabase &database, const QList<Transition> &transitions,
                  const std::function<bool(const JournalRow &)> &applies, const JournalWriter &writer);
} // namespace purveyor
