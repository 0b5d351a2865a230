// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/forgotten.h"

#include "core/domain/entitymerge.h"
#include "core/storage/journaltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
Result<QSqlQuery *> runOn(SqlStatement &statement, const EntityKey &key)
{
    return statement.run({{u":connection"_s, sqlText(key.connection.value)},
                          {u":kind"_s, kindName(key.kind)},
                          {u":id"_s, sqlText(key.id.value)}});
}
} // namespace

Forgotten::Forgotten(QSqlDatabase &database)
    : m_find(database, u"SELECT sequence FROM ledger_forgotten WHERE connection = :connection "
                       "AND kind = :kind AND id = :id"_s)
    , m_clear(database, u"DELETE FROM ledger_forgotten WHERE connection = :connection "
                        "AND kind = :kind AND id = :id"_s)
{
}

Forgotten::~Forgotten() = default;

Result<std::optional<qint64>> Forgotten::upTo(const Entity &entity)
{
    const EntityKey key = keyOf(entity);
    const Result<std::optional<qint64>> itself = sequenceOf(key);
    const EntityId above = parentOf(entity);
    if (!itself || above.isEmpty())
        return itself;
    const EntityKind kind =
        key.kind == EntityKind::ServiceUser ? EntityKind::Subscription : EntityKind::Customer;
    const Result<std::optional<qint64>> parent = sequenceOf({key.connection, kind, above});
    return parent ? std::max(*itself, *parent) : parent;
}

Result<std::optional<qint64>> Forgotten::sequenceOf(const EntityKey &key)
{
    const Result<QSqlQuery *> query = runOn(m_find, key);
    if (!query)
        return Failure(query.error());
    std::optional<qint64> sequence;
    if ((*query)->next())
        sequence = (*query)->value(0).toLongLong();
    (*query)->finish(); // its read lock
    return sequence;
}

Result<Done> Forgotten::clear(const EntityKey &key)
{
    const Result<QSqlQuery *> query = runOn(m_clear, key);
    if (!query)
        return Failure(query.error());
    return Done{};
}

Result<Done> noteForgotten(QSqlDatabase &database, const EntityKey &key)
{
    const auto noted =
        runSql(database,
               u"INSERT INTO ledger_forgotten (connection, kind, id, sequence) "
               "VALUES (:connection, :kind, :id, (SELECT coalesce(max(sequence), 0) FROM event)) "
               "ON CONFLICT (connection, kind, id) DO UPDATE SET sequence = excluded.sequence"_s,
               {{u":connection"_s, sqlText(key.connection.value)},
                {u":kind"_s, kindName(key.kind)},
                {u":id"_s, sqlText(key.id.value)}});
    if (!noted)
        return Failure(noted.error());
    return Done{};
}

Result<Done> clearForgotten(QSqlDatabase &database, const ConnectionId &connection)
{
    const auto gone = runSql(database, u"DELETE FROM ledger_forgotten WHERE connection = :connection"_s,
                             {{u":connection"_s, sqlText(connection.value)}});
    if (!gone)
        return Failure(gone.error());
    return Done{};
}
} // namespace purveyor
