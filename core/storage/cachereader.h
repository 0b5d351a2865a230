// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/cache.h"
#include "core/storage/stringpool.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <memory>

// Reads of cache.db.
namespace purveyor
{
[[nodiscard]] Result<QList<Snapshot>> readSnapshots(QSqlDatabase &database);
[[nodiscard]] Result<Entity> readEntity(QSqlDatabase &database, const EntityKey &key);
[[nodiscard]] Result<QDateTime> readFetchedAt(QSqlDatabase &database, const EntityKey &key);
[[nodiscard]] Result<QList<Product>> readProducts(QSqlDatabase &database, const ConnectionId &connection);
[[nodiscard]] Result<QList<CustomerSummary>>
readCustomerSummaries(QSqlDatabase &database, const ConnectionId &connection, const QList<EntityId> &ids);
// Of the records of one kind below another one: primary keys, records.
[[nodiscard]] Result<QList<qint64>> readKeysBelow(QSqlDatabase &database, const EntityKey &parent,
                                                  EntityKind kind);
[[nodiscard]] Result<QList<Entity>> readEntitiesBelow(QSqlDatabase &database, const EntityKey &parent,
                                                      EntityKind kind);

[[nodiscard]] Result<QList<User>> readUsersWithMail(QSqlDatabase &database, const QString &mail);

template <class T>
QList<T> allOf(const QList<Entity> &entities)
{
    QList<T> items;
    items.reserve(entities.size());
    for (const Entity &entity : entities) {
        if (const T *item = std::get_if<T>(&entity))
            items.append(*item);
    }
    return items;
}

template <class T>
Result<QList<T>> readBelow(QSqlDatabase &database, const EntityKey &parent, EntityKind kind)
{
    const Result<QList<Entity>> entities = readEntitiesBelow(database, parent, kind);
    if (!entities)
        return Failure(entities.error());
    return allOf<T>(*entities);
}

// What one walk over a table shares between its pages.
struct SummaryWalk {
    EntityKind kind = EntityKind::Customer;
    StringPool pool;
    QSet<qint64> first; // primary keys on the first page: the walk meets them again
};
// The page behind a position; rows that cannot be decoded are left out: the next refresh brings them back.
template <class T>
[[nodiscard]] Result<Page<T>> readSummaryPage(QSqlDatabase &database, SummaryWalk &walk,
                                              const PageStart &start);
extern template Result<Page<CustomerSummary>> readSummaryPage(QSqlDatabase &, SummaryWalk &,
                                                              const PageStart &);
extern template Result<Page<SubscriptionSummary>> readSummaryPage(QSqlDatabase &, SummaryWalk &,
                                                                  const PageStart &);
extern template Result<Page<OrderSummary>> readSummaryPage(QSqlDatabase &, SummaryWalk &, const PageStart &);

template <class T>
PagedJob<T> *summaryPages(DatabaseThread &thread, EntityKind kind, QObject *parent)
{
    auto walk = std::make_shared<SummaryWalk>();
    walk->kind = kind;
    return new PagedJob<T>(
        [&thread, walk](const PageStart &start) {
            return thread.run<Page<T>>(
                [walk, start](QSqlDatabase &database) { return readSummaryPage<T>(database, *walk, start); });
        },
        PagedJob<T>::DefaultMaxItems, parent);
}
} // namespace purveyor
