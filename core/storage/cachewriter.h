// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/net/result.h"
#include "core/storage/stringpool.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <memory>
#include <vector>

namespace purveyor
{
// Which records of one list were put since begin(). By primary key: one bit each, so that a refresh that
// changes nothing writes nothing.
struct CachePass {
    int connection = 0;
    EntityKind kind = EntityKind::Customer;
    std::vector<bool> seen;

    void see(qint64 pk);
    bool hasSeen(qint64 pk) const;
};

// What the cache remembers between two pieces of work. On the database's thread only.
struct CacheState {
    QHash<QString, int> numbers; // connection id → number
    QHash<int, QString> ids;     // number → the one shared text
    QHash<qint64, CachePass> passes;
    qint64 lastToken = 0;
};

int kindNumber(EntityKind kind); // stable: stands in the file
// 0 when the connection has nothing here.
[[nodiscard]] Result<int> connectionNumber(QSqlDatabase &database, CacheState &state,
                                           const ConnectionId &connection);
[[nodiscard]] Result<int> addedConnectionNumber(QSqlDatabase &database, CacheState &state,
                                                const ConnectionId &connection);

// Writes records inside the caller's transaction; a record that is stored with the same bytes is left alone.
// Keeps the statements of one page prepared.
class CacheWriter final
{
    Q_DISABLE_COPY_MOVE(CacheWriter)

public:
    CacheWriter(QSqlDatabase &database, CacheState &state);
    ~CacheWriter();

    // A list tells less than a details read: what only the latter knew is kept.
    enum class Source { List, Details };
    // The value is the primary key.
    [[nodiscard]] Result<qint64> put(const Entity &entity, Source source);
    [[nodiscard]] Result<Done> remove(qint64 pk);
    // Brings the counts of customers up to date whose subscriptions changed. Last, before the commit.
    [[nodiscard]] Result<Done> finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace purveyor
