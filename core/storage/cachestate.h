// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/net/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <vector>

namespace purveyor
{
// Which records of one list were put since begin(). By primary key: one bit each, so that a refresh that
// changes nothing writes nothing.
struct CachePass {
    int connection = 0;
    EntityKind kind = EntityKind::Customer;
    bool isFirst = false; // nothing was there when it began
    std::vector<bool> seen;

    void see(qint64 pk);
    bool hasSeen(qint64 pk) const;
};

// What the cache remembers between two pieces of work. On the database's thread only.
struct CacheState {
    QHash<QString, int> numbers; // connection id → number
    QHash<qint64, CachePass> passes;
    qint64 lastToken = 0;
    bool inTransaction = false; // between pages of a list
    qsizetype uncommittedRows = 0;
};

int kindNumber(EntityKind kind); // stable: stands in the file
// 0 when the connection has nothing here.
[[nodiscard]] Result<int> connectionNumber(QSqlDatabase &database, CacheState &state,
                                           const ConnectionId &connection);
[[nodiscard]] Result<int> addedConnectionNumber(QSqlDatabase &database, CacheState &state,
                                                const ConnectionId &connection);
} // namespace purveyor
