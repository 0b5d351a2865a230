// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

#include <QSqlDatabase>

// The table ledger_mark: how far the journal was learnt from.
namespace purveyor
{
// As Ledger::unlearnt() tells.
[[nodiscard]] Result<Unlearnt> readUnlearnt(QSqlDatabase &database, const ConnectionId &connection,
                                            int limit);
// As Ledger::learn() tells; a transaction of its own. now: UTC.
[[nodiscard]] Result<Done> learnLessons(QSqlDatabase &database, const ConnectionId &connection,
                                        const QList<Lesson> &lessons, qint64 upTo, const QDateTime &now);
// Inside the transaction of the caller: what was done up to now brings nothing of this connection back.
[[nodiscard]] Result<Done> forgetLessons(QSqlDatabase &database, const ConnectionId &connection);
} // namespace purveyor
