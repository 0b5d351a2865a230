// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cachestate.h"

#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
void CachePass::see(qint64 pk)
{
    const auto index = static_cast<std::size_t>(pk);
    if (index >= seen.size())
        seen.resize(index + index / 2 + 1024);
    seen[index] = true;
}

bool CachePass::hasSeen(qint64 pk) const
{
    const auto index = static_cast<std::size_t>(pk);
    return index < seen.size() && seen[index];
}

int kindNumber(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Connection:
        return 0;
    case EntityKind::Customer:
        return 1;
    case EntityKind::User:
        return 2;
    case EntityKind::Subscription:
        return 3;
    case EntityKind::ServiceUser:
        return 4;
    case EntityKind::Order:
        return 5;
    case EntityKind::Product:
        return 6;
    }
    Q_UNREACHABLE();
}

Result<int> connectionNumber(QSqlDatabase &database, CacheState &state, const ConnectionId &connection)
{
    if (const int known = state.numbers.value(connection.value); known != 0)
        return known;
    Result<QSqlQuery> query = runSql(database, u"SELECT number FROM connection WHERE id = :id"_s,
                                     {{u":id"_s, sqlText(connection.value)}});
    if (!query)
        return Failure(query.error());
    if (!query->next())
        return 0;
    const int number = query->value(0).toInt();
    state.numbers.insert(connection.value, number);
    return number;
}

Result<int> addedConnectionNumber(QSqlDatabase &database, CacheState &state, const ConnectionId &connection)
{
    const Result<int> known = connectionNumber(database, state, connection);
    if (!known || *known != 0)
        return known;
    // Not remembered in the state: the transaction may still be rolled back.
    const Result<QSqlQuery> added = runSql(database, u"INSERT INTO connection (id) VALUES (:id)"_s,
                                           {{u":id"_s, sqlText(connection.value)}});
    if (!added)
        return Failure(added.error());
    return added->lastInsertId().toInt();
}
} // namespace purveyor
