// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/storage/sql.h"

#include <optional>

// The table ledger_forgotten: what a person took off a list, and when. Inside the transaction of the caller.
namespace purveyor
{
// Tells it of many things in a row: the statements are prepared once.
class Forgotten final
{
    Q_DISABLE_COPY_MOVE(Forgotten)

public:
    explicit Forgotten(QSqlDatabase &database);
    ~Forgotten();

    // The last event before this thing was taken off, or what it hangs below; absent: neither was.
    [[nodiscard]] Result<std::optional<qint64>> upTo(const Entity &entity);
    // It is on the list again.
    [[nodiscard]] Result<Done> clear(const EntityKey &key);

private:
    Result<std::optional<qint64>> sequenceOf(const EntityKey &key);

    SqlStatement m_find;
    SqlStatement m_clear;
};

[[nodiscard]] Result<Done> noteForgotten(QSqlDatabase &database, const EntityKey &key);
// All notes of one connection.
[[nodiscard]] Result<Done> clearForgotten(QSqlDatabase &database, const ConnectionId &connection);
} // namespace purveyor
