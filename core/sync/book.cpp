// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/book.h"

#include "core/sync/bookledger.h"
#include "core/sync/booklists.h"
#include "core/sync/bookloader.h"
#include "core/sync/bookrecords.h"
#include "core/sync/booksource.h"
#include "core/sync/rowfeed.h"

namespace purveyor
{
class Book::Private
{
public:
    Private(Cache &cache, Ledger &ledger, ClientDirectory &clients, const ConnectionStore &store)
        : kept(ledger, clients)
        , source(kept)
        , connections(store)
        , loader(cache, feed)
        , lists({cache, feed, kept, source, clients, store})
        , records({cache, feed, kept, source, clients, store})
    {
    }

    BookLedger kept;
    BookSource source;
    const ConnectionStore &connections;
    RowFeed feed;
    BookLoader loader;
    BookLists lists;
    BookRecords records;
};

// --- construction

Book::Book(Cache &cache, Ledger &ledger, ClientDirectory &clients, const ConnectionStore &connections,
           QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , d(std::make_unique<Private>(cache, ledger, clients, connections))
{
    connect(&d->feed, &RowFeed::customersPut, this, &Book::customersPut);
    connect(&d->feed, &RowFeed::subscriptionsPut, this, &Book::subscriptionsPut);
    connect(&d->feed, &RowFeed::ordersPut, this, &Book::ordersPut);
    connect(&d->feed, &RowFeed::removed, this, &Book::removed);
    connect(&d->lists, &BookLists::stateChanged, this, &Book::stateChanged);
    connect(&d->kept, &BookLedger::changed, this, &Book::keptChanged);
    connect(&d->lists, &BookLists::refreshed, this, [this](EntityKind kind) {
        if (kind == EntityKind::Customer || kind == EntityKind::Subscription)
            d->records.recountAll();
    });
    connect(&d->loader, &BookLoader::failed, &d->lists, &BookLists::setError);
    connect(&d->loader, &BookLoader::loaded, this, [this] {
        const QList<Connection> all = d->connections.connections();
        for (const Connection &connection : all)
            learn(connection.id);
        Q_EMIT loaded();
    });
    connect(&connections, &ConnectionStore::removed, this, [this](const ConnectionId &id) {
        d->lists.forget(id);
        d->kept.forget(id);
        m_cache.forget(id); // the ledger went with the connection
    });
    // A connection that was switched on: what was done before that.
    connect(&clients, &ClientDirectory::clientMade, this, [this](const VendorClient *client) {
        if (d->loader.isLoaded())
            learn(client->connection().id);
    });
}

Book::~Book() = default;

// --- loading

void Book::load()
{
    if (!d->loader.isNew())
        return;
    d->lists.readSnapshots();
    d->loader.load();
}

void Book::holdRest(bool hold)
{
    d->feed.setHeld(hold);
}

bool Book::isLoaded() const
{
    return d->loader.isLoaded();
}

// --- lists

void Book::refresh(const ConnectionId &connection, EntityKind kind)
{
    d->lists.refresh(connection, kind);
}

void Book::refreshAll(EntityKind kind)
{
    d->lists.refreshAll(kind);
}

void Book::cancel(const ConnectionId &connection, EntityKind kind)
{
    d->lists.cancel(connection, kind);
}

void Book::resume()
{
    d->lists.resume();
}

QList<ListState> Book::states() const
{
    return d->lists.states();
}

ListState Book::state(const ConnectionId &connection, EntityKind kind) const
{
    return d->lists.state(connection, kind);
}

// --- single records

TypedJob<Customer> *Book::refreshCustomer(const EntityKey &key)
{
    return d->records.customer(key);
}

TypedJob<Subscription> *Book::refreshSubscription(const EntityKey &key)
{
    return d->records.subscription(key);
}

TypedJob<Order> *Book::refreshOrder(const EntityKey &key)
{
    return d->records.order(key);
}

TypedJob<QList<User>> *Book::refreshUsers(const EntityKey &customer)
{
    return d->records.users(customer);
}

TypedJob<QList<Subscription>> *Book::refreshSubscriptionsOf(const EntityKey &customer)
{
    return d->records.subscriptionsOf(customer);
}

TypedJob<QList<ServiceUser>> *Book::serviceUsers(const EntityKey &subscription)
{
    return d->records.serviceUsers(subscription);
}

TypedJob<Entity> *Book::known(const EntityKey &key)
{
    return d->records.known(key);
}

// --- what vendors do not list

TypedJob<Done> *Book::keepUnlisted(const QList<Entity> &entities, Ledger::Source source)
{
    return d->kept.keep(entities, source);
}

TypedJob<Done> *Book::takeOffUnlisted(const EntityKey &key)
{
    return d->kept.takeOff(key);
}

TypedJob<std::optional<LedgerFacts>> *Book::ledgerFacts(const EntityKey &key)
{
    return d->kept.ledger().facts(key);
}

TypedJob<Done> *Book::learn(const ConnectionId &connection)
{
    return d->kept.learn(connection);
}

TypedJob<QHash<EntityKind, int>> *Book::keptHere(const ConnectionId &connection)
{
    return d->kept.ledger().count(connection);
}

} // namespace purveyor
