// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/book.h"

#include "core/sync/booksource.h"
#include "core/sync/listrefresh.h"
#include "core/sync/recordrefresh.h"
#include "core/sync/rowfeed.h"

#include <algorithm>
#include <map>
#include <set>

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
    Private(Book &book, Cache &kept, Ledger &ledger, ClientDirectory &directory, const ConnectionStore &store)
        : q(book)
        , cache(kept)
        , source(ledger)
        , clients(directory)
        , connections(store)
    {
    }

    template <class Summary>
    void loadHead(PagedJob<Summary> *pages);
    template <class Summary>
    void loadRest(EntityKind kind, PagedJob<Summary> *pages);
    void loadEnded();
    void readSnapshots();
    void recount();

    template <class Item>
    void startRefresh(const ListKey &key, VendorClient *client, PagedJob<Item> *(VendorClient::*list)());
    void refreshed(const ListKey &key, const Result<RefreshedList> &result);
    void forget(const ConnectionId &connection);
    ListState &stateRef(const ListKey &key);
    void tellState(const ListKey &key) { Q_EMIT q.stateChanged(q.state(key.first, key.second)); }

    template <class T>
    TypedJob<T> *noClient() const;
    template <class T>
    TypedJob<T> *refreshRecord(const EntityKey &key,
                               TypedJob<T> *(BookSource::*read)(VendorClient &, const EntityId &));
    void recountOne(const EntityKey &customer);
    // Ends with its client: what the job works with goes then.
    template <class Job>
    Job *tiedTo(const ConnectionId &connection, Job *job);

    Book &q;
    Cache &cache;
    BookSource source;
    ClientDirectory &clients;
    const ConnectionStore &connections;
    RowFeed feed;
    std::map<ListKey, ListState> states;
    std::map<ListKey, QPointer<ApiJob>> running;
    int loading = 0;
    bool loaded = false;
    bool recounting = false;
    bool recountAgain = false;
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
    connect(&clients, &ClientDirectory::clientGone, this, [this](const ConnectionId &id) {
        for (const EntityKind kind : Lists)
            cancel(id, kind);
    });
    connect(&connections, &ConnectionStore::removed, this, [this](const ConnectionId &id) { d->forget(id); });
    const auto tellStates = [this](const ConnectionId &id) {
        for (const EntityKind kind : Lists)
            d->tellState({id, kind});
    };
    connect(&connections, &ConnectionStore::added, this, tellStates);
    connect(&connections, &ConnectionStore::changed, this, tellStates);
}

Book::~Book() = default;

// --- loading

void Book::load()
{
    if (d->loaded || d->loading > 0)
        return;
    d->loading = 3;
    d->readSnapshots();
    d->loadHead(m_cache.customers());
    d->loadHead(m_cache.subscriptions());
    d->loadHead(m_cache.orders());
}

void Book::holdRest(bool hold)
{
    d->feed.setHeld(hold);
}

bool Book::isLoaded() const
{
    return d->loaded;
}

// The first screen of every list, whichever is looked at. What goes wrong is told by the reading of the rest.
template <class Summary>
void Book::Private::loadHead(PagedJob<Summary> *pages)
{
    pages->onPage(&q, [this, pages](const QList<Summary> &rows) {
        feed.tellSoon(rows);
        pages->abort();
    });
    pages->then(&q, [this](const Result<PageSummary> &) {
        if (--loading == 0)
            loadRest(EntityKind::Customer, cache.customers());
    });
}

// One list after the other: side by side, the first would be complete as late as the last.
template <class Summary>
void Book::Private::loadRest(EntityKind kind, PagedJob<Summary> *pages)
{
    ++loading;
    pages->onPage(&q, [this](const QList<Summary> &rows) { feed.tell(rows); });
    pages->then(&q, [this, kind](const Result<PageSummary> &result) {
        if (!result) {
            for (const Connection &connection : connections.connections()) {
                stateRef({connection.id, kind}).error = result.error();
                tellState({connection.id, kind});
            }
        }
        --loading;
        if (kind == EntityKind::Customer)
            loadRest(EntityKind::Subscription, cache.subscriptions());
        else if (kind == EntityKind::Subscription)
            loadRest(EntityKind::Order, cache.orders());
        else
            loadEnded();
    });
}

void Book::Private::loadEnded()
{
    feed.queue().append([this] { // behind the last rows
        loaded = true;
        Q_EMIT q.loaded();
    });
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
        ListState &state = d->stateRef(key);
        state.error = ApiError();
        state.error->kind = ApiError::Kind::Refused;
        state.error->delivery = ApiError::Delivery::NotSent;
        state.error->message = tr("The connection is switched off or cannot be used.");
        d->tellState(key);
        return;
    }
    if (client->listing(kind).state == Offer::State::Disabled) {
        d->tellState(key);
        return;
    }
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

template <class Item>
void Book::Private::startRefresh(const ListKey &key, VendorClient *client,
                                 PagedJob<Item> *(VendorClient::*list)())
{
    auto *job = new ListRefresh<Item>(
        cache, key.first, key.second,
        [this, client, kind = key.second, list] {
            return source.list(*client, kind, list);
        }, // aborted with the client
        [this](const QList<Item> &items) {
            if constexpr (!std::is_same_v<Item, Product>)
                feed.tell(items);
            else
                static_cast<void>(this); // nobody shows products: clang says the capture is unused
        },
        &q);
    running[key] = job;
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
            recount();
    } else if (result.error().kind != ApiError::Kind::Cancelled) {
        state.error = result.error();
    }
    tellState(key);
}

// Customers whose vendor does not count their subscriptions get the count from the cache, which has both
// lists.
void Book::Private::recount()
{
    if (recounting) {
        recountAgain = true;
        return;
    }
    recounting = true;
    PagedJob<CustomerSummary> *pages = cache.customers();
    pages->onPage(&q, [this](const QList<CustomerSummary> &rows) { feed.tell(rows); });
    pages->then(&q, [this](const Result<PageSummary> &) {
        recounting = false;
        if (std::exchange(recountAgain, false))
            recount();
    });
}

void Book::Private::forget(const ConnectionId &connection)
{
    for (const EntityKind kind : Lists) {
        q.cancel(connection, kind);
        running.erase({connection, kind});
        states.erase({connection, kind});
        feed.tellAllRemoved(connection, kind);
    }
    cache.forget(connection);
    source.ledger().forgetConnection(connection);
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
    return state;
}

// --- single records

template <class T>
TypedJob<T> *Book::Private::noClient() const
{
    ApiError error;
    error.kind = ApiError::Kind::Refused;
    error.delivery = ApiError::Delivery::NotSent;
    error.message = Book::tr("The connection is switched off or cannot be used.");
    return new ReadyJob<T>(Failure(error), &q);
}

template <class Job>
Job *Book::Private::tiedTo(const ConnectionId &connection, Job *job)
{
    QObject::connect(&clients, &ClientDirectory::clientGone, job,
                     [job, connection](const ConnectionId &gone) {
                         if (gone == connection)
                             job->abort();
                     });
    return job;
}

template <class T>
TypedJob<T> *Book::Private::refreshRecord(const EntityKey &key,
                                          TypedJob<T> *(BookSource::*read)(VendorClient &, const EntityId &))
{
    VendorClient *client = clients.client(key.connection);
    if (!client)
        return noClient<T>();
    const auto keep = [this](const T &record) { return cache.putOne(record); };
    const auto tellOne = [this](const T &record) { feed.tellNow(QList<T>{record}); };
    return tiedTo(key.connection,
                  new RecordRefresh<T>((source.*read)(*client, key.id), feed.queue(), keep, tellOne, &q));
}

TypedJob<Customer> *Book::refreshCustomer(const EntityKey &key)
{
    return d->refreshRecord(key, &BookSource::customer);
}

TypedJob<Subscription> *Book::refreshSubscription(const EntityKey &key)
{
    return d->refreshRecord(key, &BookSource::subscription);
}

TypedJob<Order> *Book::refreshOrder(const EntityKey &key)
{
    return d->refreshRecord(key, &BookSource::order);
}

TypedJob<QList<User>> *Book::refreshUsers(const EntityKey &customer)
{
    VendorClient *client = d->clients.client(customer.connection);
    if (!client)
        return d->noClient<QList<User>>();
    const auto keep = [this, customer](const QList<User> &users) {
        return m_cache.putUsers(customer, users);
    };
    return d->tiedTo(customer.connection, new RecordRefresh<QList<User>>(
                                              d->source.users(*client, customer.id), d->feed.queue(), keep,
                                              [](const QList<User> &) {}, this));
}

TypedJob<QList<Subscription>> *Book::refreshSubscriptionsOf(const EntityKey &customer)
{
    VendorClient *client = d->clients.client(customer.connection);
    if (!client)
        return d->noClient<QList<Subscription>>();
    const auto keep = [this](const QList<Subscription> &list) -> TypedJob<Done> * {
        if (list.isEmpty())
            return new ReadyJob<Done>(Done(), this);
        for (qsizetype i = 0; i + 1 < list.size(); ++i)
            m_cache.putOne(list.at(i));
        return m_cache.putOne(list.last()); // written in order: the last one ends last
    };
    const auto told = [this, customer](const QList<Subscription> &list) {
        d->feed.tellNow(list);
        d->recountOne(customer);
    };
    return d->tiedTo(customer.connection,
                     new RecordRefresh<QList<Subscription>>(d->source.subscriptionsOf(*client, customer.id),
                                                            d->feed.queue(), keep, told, this));
}

TypedJob<QList<ServiceUser>> *Book::serviceUsers(const EntityKey &subscription)
{
    VendorClient *client = d->clients.client(subscription.connection);
    return client ? d->source.serviceUsers(*client, subscription.id) : d->noClient<QList<ServiceUser>>();
}

TypedJob<Done> *Book::keepUnlisted(const QList<Entity> &entities, Ledger::Source source)
{
    QList<Entity> unlisted;
    std::set<ListKey> lists;
    for (const Entity &entity : entities) {
        const EntityKey key = keyOf(entity);
        const VendorClient *client = d->clients.client(key.connection);
        if (!client || !BookSource::isKept(*client, key.kind))
            continue;
        unlisted.append(entity);
        lists.insert({key.connection, key.kind});
    }
    if (unlisted.isEmpty())
        return new ReadyJob<Done>(Done(), this);
    return mapJob<Done>(
        d->source.ledger().keep(unlisted, source),
        [this, lists](const Result<Done> &kept) -> Result<Done> {
            for (const ListKey &list : lists)
                refresh(list.first, list.second);
            return kept;
        },
        this);
}

void Book::Private::recountOne(const EntityKey &customer)
{
    cache.customerSummaries(customer.connection, {customer.id})
        ->then(&q, [this](const Result<QList<CustomerSummary>> &rows) {
            if (rows)
                feed.tell(*rows);
        });
}
} // namespace purveyor
