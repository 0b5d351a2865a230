// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

#include <QSqlDatabase>

// The tables ledger_mark and ledger_forgotten: how far the journal was learnt from, and what nothing of
// before may bring back.
namespace purveyor
{
// As Ledger::unlearnt() tells.
[[nodiscard]] Result<Unlearnt> readUnlearnt(QSqlDatabase &database, const ConnectionId &connection,
                                            int limit);
// As Ledger::learn() tells; a transaction of its own. now: UTC.
[[nodiscard]] Result<Done> learnLessons(QSqlDatabase &database, const ConnectionId &connection,
                                        const QList<Lesson> &lessons, qint64 upTo, const QDateTime &now);
// Inside the transaction of the caller: what was done up to now does not bring this thing back …
[[nodiscard]] Result<Done> noteForgotten(QSqlDatabase &database, const EntityKey &key);
// … and nothing of this connection.
[[nodiscard]] Result<Done> forgetLessons(QSqlDatabase &database, const ConnectionId &connection);
} // namespace purveyor
