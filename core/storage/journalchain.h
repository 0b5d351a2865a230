// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/net/result.h"

#include <QSqlDatabase>

// The hash chain over the events of the journal. Every writer (instance) has a chain of its own:
//   hash = SHA-256(previous, sequence, row, at, actor, instance, operation, state, head digest, payload
//   digest,
//                  note digest)
// head digest covers the columns of a row that stay for ever; payload digest, salted, covers what can be
// erased. The digests of a row's last event must fit the row as it stands, so that a change by another hand
// shows.
namespace purveyor
{
// Adds the event for the row as it is stored now; inside the caller's transaction.
[[nodiscard]] Result<JournalEvent> appendEvent(QSqlDatabase &database, const JournalRow &row,
                                               const QDateTime &at, const QString &actor,
                                               const QString &instance, const QString &note);
// The sequence number of the first broken event (of one that is missing: its number), 0 when all hold.
[[nodiscard]] Result<qint64> firstBrokenEvent(QSqlDatabase &database);
// Whether the row is as its last event says. Of this one row alone, and so at once.
[[nodiscard]] Result<bool> fitsLastEvent(QSqlDatabase &database, qint64 row);
[[nodiscard]] Result<QList<JournalEvent>> eventsOfRow(QSqlDatabase &database, qint64 row);
} // namespace purveyor
