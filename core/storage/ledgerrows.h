// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"
#include "core/storage/sql.h"

// The table ledger: one row a thing. Inside the transaction of the caller.
namespace purveyor
{
// Keeps things, many in a row: the statements are prepared once.
class LedgerKeeper final
{
    Q_DISABLE_COPY_MOVE(LedgerKeeper)

public:
    explicit LedgerKeeper(QSqlDatabase &database);
    ~LedgerKeeper();

    // A new thing is added as from this source, a known one learns what is said of it (mergeKnown); the value
    // is what is known of it now. Things without an id are left alone. seen: when its vendor spoke of it, and
    // what is known from later is not replaced; invalid: it did not.
    [[nodiscard]] Result<Entity> keep(const Entity &entity, Ledger::Source source, const QDateTime &now,
                                      const QDateTime &seen);

private:
    struct Known;
    [[nodiscard]] Result<std::optional<Known>> known(const EntityKey &key);

    SqlStatement m_find;
    SqlStatement m_put;
};

// As Ledger's functions tell.
[[nodiscard]] Result<QList<Entity>> readLedger(QSqlDatabase &database, const ConnectionId &connection,
                                               EntityKind kind, const EntityId &parent,
                                               const EntityId &id = {});
[[nodiscard]] Result<std::optional<LedgerFacts>> readLedgerFacts(QSqlDatabase &database,
                                                                 const EntityKey &key);
[[nodiscard]] Result<QHash<EntityKind, int>> countLedger(QSqlDatabase &database,
                                                         const ConnectionId &connection);
// With what hangs below it.
[[nodiscard]] Result<Done> dropFromLedger(QSqlDatabase &database, const EntityKey &key);
} // namespace purveyor
