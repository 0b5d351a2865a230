// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/summary.h"
#include "core/net/apijob.h"
#include "core/net/pagedjob.h"
#include "core/storage/databasethread.h"

#include <QDateTime>
#include <memory>

namespace purveyor
{
struct CacheState;

// How old a list is.
struct Snapshot {
    ConnectionId connection;
    EntityKind kind = EntityKind::Customer;
    QDateTime fetched; // UTC, when the last complete read ended; invalid: never
    qint64 count = 0;
    bool capped = false;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

// What the vendors said last, in cache.db. May be deleted at any time; nothing is only here.
class Cache final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Cache)

public:
    explicit Cache(DatabaseThread &thread, QObject *parent = nullptr);

    TypedJob<QList<Snapshot>> *snapshots();
    // Everything of all connections. The first page is the head of the list by name (orders: newest first),
    // small so that the first screen is there at once; the others follow in no particular order.
    PagedJob<CustomerSummary> *customers();
    PagedJob<SubscriptionSummary> *subscriptions();
    PagedJob<OrderSummary> *orders();
    // Some rows again: their subscription counts change when subscriptions are read. Ids not here are left
    // out.
    TypedJob<QList<CustomerSummary>> *customerSummaries(const ConnectionId &connection,
                                                        const QList<EntityId> &ids);

    // Full records. NotFound when it is not here.
    TypedJob<Entity> *entity(const EntityKey &key);
    TypedJob<QList<User>> *usersOf(const EntityKey &customer);
    // Of all connections, as far as the users of their customers were read. Reads each of them once.
    TypedJob<QList<User>> *usersWithMail(const QString &mail);
    TypedJob<QList<Subscription>> *subscriptionsOf(const EntityKey &customer);
    TypedJob<QList<Order>> *ordersOf(const EntityKey &customer);
    TypedJob<QList<Product>> *products(const ConnectionId &connection);
    // When one record was last told: by a list, or for parts that lists leave out by its details read.
    TypedJob<QDateTime> *fetchedAt(const EntityKey &key);

    // A complete read: begin, put pages, end. end() removes what was not put since begin and sets fetched;
    // the value is the ids that went. Without end() (failed, aborted) nothing is removed, and nothing either
    // when the list was capped. A second begin() for the same list ends the first: its token gives Conflict.
    TypedJob<qint64> *begin(const ConnectionId &connection, EntityKind kind);
    TypedJob<Done> *put(qint64 token, const QList<Customer> &items);
    TypedJob<Done> *put(qint64 token, const QList<Subscription> &items);
    TypedJob<Done> *put(qint64 token, const QList<Order> &items);
    TypedJob<Done> *put(qint64 token, const QList<Product> &items);
    TypedJob<QList<EntityId>> *end(qint64 token, bool capped);
    // All users of one customer at once.
    TypedJob<Done> *putUsers(const EntityKey &customer, const QList<User> &users);
    // One record, as read or changed just now.
    TypedJob<Done> *putOne(const Entity &entity);
    TypedJob<Done> *forget(const ConnectionId &connection);

private:
    DatabaseThread &m_thread;
    std::shared_ptr<CacheState> m_state; // used on the thread only
};
} // namespace purveyor
