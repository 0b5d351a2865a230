// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/summary.h"
#include "core/storage/cache.h"
#include "core/storage/ledger.h"
#include "core/sync/liststate.h"
#include "core/vendors/clientdirectory.h"

#include <QObject>
#include <memory>

namespace purveyor
{
// The book of business: what all connections said last. Loads the cache at start (first screen first),
// refreshes from the vendors, and tells the models what changed in pieces small enough for one event-loop
// turn.
class Book final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Book)

public:
    Book(Cache &cache, Ledger &ledger, ClientDirectory &clients, const ConnectionStore &connections,
         QObject *parent = nullptr);
    ~Book() override;

    // Reads the cache. The first screen of each list is told at once, the rest in pieces; loaded() follows.
    void load();
    // While held, the pieces wait: 100,000 rows must not be told before the first screen of them is painted.
    void holdRest(bool hold);
    bool isLoaded() const;
    // Reads a list from the vendor unless it is being read. kind: Customer, Subscription, Order or Product.
    void refresh(const ConnectionId &connection, EntityKind kind);
    void refreshAll(EntityKind kind); // all enabled connections
    void cancel(const ConnectionId &connection, EntityKind kind);
    // Reads again what broke off because its client went, where there is a client now.
    void resume();
    QList<ListState> states() const;
    ListState state(const ConnectionId &connection, EntityKind kind) const;

    // One record from the vendor, stored and told to the models. With what hangs below it.
    TypedJob<Customer> *refreshCustomer(const EntityKey &key);
    TypedJob<Subscription> *refreshSubscription(const EntityKey &key);
    TypedJob<Order> *refreshOrder(const EntityKey &key);
    TypedJob<QList<User>> *refreshUsers(const EntityKey &customer);
    TypedJob<QList<Subscription>> *refreshSubscriptionsOf(const EntityKey &customer);
    TypedJob<QList<ServiceUser>> *serviceUsers(const EntityKey &subscription); // not cached
    // What is known here of one thing, without asking its vendor; what was done is learnt first. NotFound:
    // nothing.
    TypedJob<Entity> *known(const EntityKey &key);
    // What a person enters or imports, of kinds that the vendor does not list; the lists show it afterwards.
    // Other kinds are left out.
    TypedJob<Done> *keepUnlisted(const QList<Entity> &entities, Ledger::Source source);
    // Takes off the list what was kept here of it, and of what hangs below it; the vendor is not asked and
    // nothing changes there. It stays off, until a person adds it again or something is done to it.
    TypedJob<Done> *takeOffUnlisted(const EntityKey &key);
    // The same of what the done writes of this connection made or changed, as far as it is not learnt yet. By
    // itself for all once they are loaded, and for a connection that is switched on. A failure stands in
    // ListState::notKept until it succeeds; a refresh tries again.
    TypedJob<Done> *learn(const ConnectionId &connection);
    // How much would go with the connection because it is known here alone.
    TypedJob<QHash<EntityKind, int>> *keptHere(const ConnectionId &connection);
    // How a thing that its vendor does not list came here; absent: it is not kept here.
    TypedJob<std::optional<LedgerFacts>> *ledgerFacts(const EntityKey &key);
    Cache &cache() const { return m_cache; }

Q_SIGNALS:
    void loaded();
    // New or changed rows; in pieces of at most 4,000.
    void customersPut(const QList<purveyor::CustomerSummary> &rows);
    void subscriptionsPut(const QList<purveyor::SubscriptionSummary> &rows);
    void ordersPut(const QList<purveyor::OrderSummary> &rows);
    void removed(const purveyor::ConnectionId &connection, purveyor::EntityKind kind,
                 const QList<purveyor::EntityId> &ids);
    void stateChanged(const purveyor::ListState &state);
    // More is known of things of a kind that the vendor does not list; the rows follow.
    void keptChanged(const purveyor::ConnectionId &connection, purveyor::EntityKind kind);

private:
    Cache &m_cache;
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace purveyor
