// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/book.h"

#include "core/sync/bookledger.h"
#include "core/sync/bookloader.h"
#include "core/sync/bookrecords.h"
#include "core/sync/booksource.h"
#include "core/sync/listrefresh.h"
#include "core/sync/rowfeed.h"

#include <map>
#include <set>
#include <utility>

namespace purveyor
{
namespace
{
constexpr EntityKind Lists[] = {EntityKind::Customer, EntityKind::Subscription, EntityKind::Order,
                                EntityKind::Product};

using ListKey = std::pair<ConnectionId, EntityKind>;
} // namespace

class Book::Private
{
public:
    Private(Book &book, Cache &theCache, Ledger &ledger, ClientDirectory &directory,
            const ConnectionStore &store)
        : q(book)
        , cache(theCache)
        , kept(ledger, directory)
        , source(kept)
        , clients(directory)
        , connections(store)
        , loader(cache, feed)
        , records(cache, source, kept, clients, feed, nullptr)
    {
    }

    void readSnapshots();

    template <class Item>
    void startRefresh(const ListKey &key, VendorClient *client, PagedJob<Item> *(VendorClient::*list)());
    void refreshed(const ListKey &key, const Result<RefreshedList> &result);
    void forget(const ConnectionId &connection);
    ListState &stateRef(const ListKey &key);
    void tellState(const ListKey &key) { Q_EMIT q.stateChanged(q.state(key.first, key.second)); }

    void refreshKept(const ListKey &key);

    Book &q;
    Cache &cache;
    BookLedger kept; // what vendors do not list
    BookSource source;
    ClientDirectory &clients;
    const ConnectionStore &connections;
    RowFeed feed;
    BookLoader loader;
    BookRecords records;
    std::map<ListKey, ListState> states;
    std::map<ListKey, QPointer<ApiJob>> running;
    std::set<ListKey> again; // to be read once more when the running reading has ended
    std::set<ListKey> brokenOff;
};

// --- construction

Book::Book(Cache &cache, Ledger &ledger, ClientDirectory &clients, const ConnectionStore &connections,
           QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , d(std::make_unique<Private>(*this, cache, ledger, clients, connections))
{
    connect(&d->feed, &RowFeed::customersPut, this, &Book::customersPut);
    connect(&d->feed, &RowFeed::subscriptionsPut, this, &Book::subscriptionsPut);
    connect(&d->feed, &RowFeed::ordersPut, this, &Book::ordersPut);
    connect(&d->feed, &RowFeed::removed, this, &Book::removed);
    connect(&d->loader, &BookLoader::failed, this, [this](EntityKind kind, const ApiError &error) {
        for (const Connection &connection : d->connections.connections()) {
            d->stateRef({connection.id, kind}).error = error;
            d->tellState({connection.id, kind});
        }
    });
    connect(&d->loader, &BookLoader::loaded, this, [this] {
        const QList<Connection> all = d->connections.connections();
        for (const Connection &connection : all)
            learn(connection.id);
        Q_EMIT loaded();
    });
    connect(&clients, &ClientDirectory::clientGone, this, [this](const ConnectionId &id) {
        for (const EntityKind kind : Lists) {
            if (d->running[{id, kind}])
                d->brokenOff.insert({id, kind});
            cancel(id, kind);
        }
    });
    connect(&connections, &ConnectionStore::removed, this, [this](const ConnectionId &id) { d->forget(id); });
    const auto tellStates = [this](const ConnectionId &id) {
        for (const EntityKind kind : Lists)
            d->tellState({id, kind});
    };
    connect(&connections, &ConnectionStore::added, this, tellStates);
    connect(&connections, &ConnectionStore::changed, this, tellStates);
    connect(&d->kept, &BookLedger::troubleChanged, this, tellStates);
    connect(&d->kept, &BookLedger::changed, this, [this](const ConnectionId &id, EntityKind kind) {
        d->refreshKept({id, kind});
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
    d->readSnapshots();
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

void Book::Private::readSnapshots()
{
    cache.snapshots()->then(&q, [this](const Result<QList<Snapshot>> &snapshots) {
        if (!snapshots)
            return;
        for (const Snapshot &snapshot : *snapshots) {
            if (!connections.find(snapshot.connection))
                continue;
            const ListKey key{snapshot.connection, snapshot.kind};
            ListState &state = stateRef(key);
            if (state.asOf == snapshot.fetched && state.capped == snapshot.capped)
                continue;
            state.asOf = snapshot.fetched;
            state.capped = snapshot.capped;
            tellState(key);
        }
    });
}

// --- lists

void Book::refresh(const ConnectionId &connection, EntityKind kind)
{
    const ListKey key{connection, kind};
    if (!d->connections.find(connection) || d->running[key])
        return;
    VendorClient *client = d->clients.client(connection);
    if (!client) {
        d->stateRef(key).error = noClientError();
        d->tellState(key);
        return;
    }
    if (client->listing(kind).state == Offer::State::Disabled) {
        d->tellState(key);
        return;
    }
    if (d->kept.trouble(connection, kind))
        learn(connection); // asked for again
    switch (kind) {
    case EntityKind::Customer:
        d->startRefresh(key, client, &VendorClient::customers);
        break;
    case EntityKind::Subscription:
        d->startRefresh(key, client, &VendorClient::subscriptions);
        break;
    case EntityKind::Order:
        d->startRefresh(key, client, &VendorClient::orders);
        break;
    case EntityKind::Product:
        d->startRefresh(key, client, &VendorClient::products);
        break;
    case EntityKind::Connection:
    case EntityKind::User:
    case EntityKind::ServiceUser:
        break;
    }
}

void Book::refreshAll(EntityKind kind)
{
    const QList<Connection> connections = d->connections.connections();
    for (const Connection &connection : connections) {
        if (connection.enabled)
            refresh(connection.id, kind);
    }
}

void Book::cancel(const ConnectionId &connection, EntityKind kind)
{
    if (const QPointer<ApiJob> job = d->running[{connection, kind}])
        job->abort();
}

void Book::resume()
{
    const std::set<ListKey> keys = std::exchange(d->brokenOff, {});
    for (const ListKey &key : keys) {
        if (!d->clients.client(key.first))
            d->brokenOff.insert(key);
        else if (d->running[key])
            d->again.insert(key); // an aborted job ends in the next turn
        else
            refresh(key.first, key.second);
    }
}

template <class Item>
void Book::Private::startRefresh(const ListKey &key, VendorClient *client,
                                 PagedJob<Item> *(VendorClient::*list)())
{
    const bool isListed = client->listing(key.second).state == Offer::State::Offered;
    auto *job = new ListRefresh<Item>(
        cache, key.first, key.second,
        [this, client, kind = key.second, list] {
            return source.list(*client, kind, list);
        }, // aborted with the client
        [this, isListed](const QList<Item> &items) {
            if constexpr (std::is_same_v<Item, Customer>) {
                if (isListed) {
                    feed.tellListed(items);
                    return;
                }
            }
            if constexpr (!std::is_same_v<Item, Product>)
                feed.tell(items);
            else
                static_cast<void>(this); // nobody shows products: clang says the capture is unused
            static_cast<void>(isListed);
        },
        &q);
    running[key] = job;
    brokenOff.erase(key);
    ListState &state = stateRef(key);
    state.activity = ListState::Activity::Refreshing;
    state.fetched = 0;
    state.total = -1;
    tellState(key);
    QObject::connect(job, &ApiJob::progress, &q, [this, key](qint64 done, qint64 total) {
        ListState &progressed = stateRef(key);
        progressed.fetched = done;
        progressed.total = total;
        tellState(key);
    });
    job->then(&q, [this, key](const Result<RefreshedList> &result) { refreshed(key, result); });
}

void Book::Private::refreshed(const ListKey &key, const Result<RefreshedList> &result)
{
    running.erase(key);
    if (!connections.find(key.first))
        return;
    ListState &state = stateRef(key);
    state.activity = ListState::Activity::Idle;
    if (result) {
        state.error.reset();
        state.fetched = result->pages.fetched;
        state.capped = result->pages.capped;
        feed.tellRemoved(key.first, key.second, result->gone);
        readSnapshots(); // asOf as it was written down
        if (key.second == EntityKind::Customer || key.second == EntityKind::Subscription)
            records.recountAll();
    } else if (result.error().kind != ApiError::Kind::Cancelled) {
        state.error = result.error();
    }
    tellState(key);
    if (again.erase(key) > 0 && clients.client(key.first))
        q.refresh(key.first, key.second);
}

void Book::Private::forget(const ConnectionId &connection)
{
    for (const EntityKind kind : Lists) {
        q.cancel(connection, kind);
        running.erase({connection, kind});
        again.erase({connection, kind});
        brokenOff.erase({connection, kind});
        states.erase({connection, kind});
        feed.tellAllRemoved(connection, kind);
    }
    kept.forget(connection);
    cache.forget(connection); // the ledger went with the connection
}

ListState &Book::Private::stateRef(const ListKey &key)
{
    ListState &state = states[key];
    state.connection = key.first;
    state.kind = key.second;
    return state;
}

QList<ListState> Book::states() const
{
    QList<ListState> all;
    const QList<Connection> connections = d->connections.connections();
    for (const Connection &connection : connections) {
        for (const EntityKind kind : Lists)
            all.append(state(connection.id, kind));
    }
    return all;
}

ListState Book::state(const ConnectionId &connection, EntityKind kind) const
{
    ListState state;
    if (const auto known = d->states.find({connection, kind}); known != d->states.cend())
        state = known->second;
    state.connection = connection;
    state.kind = kind;
    if (const VendorClient *client = d->clients.client(connection))
        state.offer = client->listing(kind);
    state.notKept = d->kept.trouble(connection, kind);
    return state;
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

// A list that is being read may have been read from the ledger already.
void Book::Private::refreshKept(const ListKey &key)
{
    if (!kept.isKept(key.first, key.second))
        return;
    if (running[key])
        again.insert(key);
    else
        q.refresh(key.first, key.second);
}
} // namespace purveyor
