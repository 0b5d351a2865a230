// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/booklists.h"

#include "core/sync/booksource.h"
#include "core/sync/rowfeed.h"
#include "core/vendors/clientdirectory.h"

namespace purveyor
{
namespace
{
constexpr EntityKind Lists[] = {EntityKind::Customer, EntityKind::Subscription, EntityKind::Order,
                                EntityKind::Product};
} // namespace

BookLists::BookLists(const BookParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.clients, &ClientDirectory::clientGone, this, &BookLists::breakOff);
    connect(&parts.connections, &ConnectionStore::added, this, &BookLists::tellStates);
    connect(&parts.connections, &ConnectionStore::changed, this, &BookLists::tellStates);
    connect(&parts.kept, &BookLedger::troubleChanged, this, &BookLists::tellStates);
    connect(&parts.kept, &BookLedger::changed, this, [this](const ConnectionId &id, EntityKind kind) {
        refreshKept({id, kind});
    });
}

BookLists::~BookLists() = default;

void BookLists::breakOff(const ConnectionId &connection)
{
    for (const EntityKind kind : Lists) {
        if (m_running[{connection, kind}])
            m_brokenOff.insert({connection, kind});
        cancel(connection, kind);
    }
}

void BookLists::readSnapshots()
{
    m_parts.cache.snapshots()->then(this, [this](const Result<QList<Snapshot>> &snapshots) {
        if (!snapshots)
            return;
        for (const Snapshot &snapshot : *snapshots) {
            if (!m_parts.connections.find(snapshot.connection))
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

void BookLists::refresh(const ConnectionId &connection, EntityKind kind)
{
    const ListKey key{connection, kind};
    if (!m_parts.connections.find(connection) || m_running[key])
        return;
    VendorClient *client = m_parts.clients.client(connection);
    if (!client) {
        stateRef(key).error = noClientError();
        tellState(key);
        return;
    }
    if (client->listing(kind).state == Offer::State::Disabled) {
        tellState(key);
        return;
    }
    if (m_parts.kept.trouble(connection, kind))
        m_parts.kept.learn(connection); // asked for again
    switch (kind) {
    case EntityKind::Customer:
        start(key, client, &VendorClient::customers);
        break;
    case EntityKind::Subscription:
        start(key, client, &VendorClient::subscriptions);
        break;
    case EntityKind::Order:
        start(key, client, &VendorClient::orders);
        break;
    case EntityKind::Product:
        start(key, client, &VendorClient::products);
        break;
    case EntityKind::Connection:
    case EntityKind::User:
    case EntityKind::ServiceUser:
        break;
    }
}

void BookLists::refreshAll(EntityKind kind)
{
    const QList<Connection> connections = m_parts.connections.connections();
    for (const Connection &connection : connections) {
        if (connection.enabled)
            refresh(connection.id, kind);
    }
}

void BookLists::cancel(const ConnectionId &connection, EntityKind kind)
{
    if (const QPointer<ApiJob> job = m_running[{connection, kind}])
        job->abort();
}

void BookLists::resume()
{
    const std::set<ListKey> keys = std::exchange(m_brokenOff, {});
    for (const ListKey &key : keys) {
        if (!m_parts.clients.client(key.first))
            m_brokenOff.insert(key);
        else if (m_running[key])
            m_again.insert(key); // an aborted job ends in the next turn
        else
            refresh(key.first, key.second);
    }
}

template <class Item>
void BookLists::start(const ListKey &key, VendorClient *client, PagedJob<Item> *(VendorClient::*list)())
{
    const bool isListed = client->listing(key.second).state == Offer::State::Offered;
    auto *job = new ListRefresh<Item>(
        m_parts.cache, key.first, key.second,
        [this, client, kind = key.second, list] {
            return m_parts.source.list(*client, kind, list);
        }, // aborted with the client
        [this, isListed](const QList<Item> &items) {
            if constexpr (std::is_same_v<Item, Customer>) {
                if (isListed) {
                    m_parts.feed.tellListed(items);
                    return;
                }
            }
            if constexpr (!std::is_same_v<Item, Product>)
                m_parts.feed.tell(items);
            else
                static_cast<void>(this); // nobody shows products: clang says the capture is unused
            static_cast<void>(isListed);
        },
        this);
    m_running[key] = job;
    m_brokenOff.erase(key);
    ListState &state = stateRef(key);
    state.activity = ListState::Activity::Refreshing;
    state.fetched = 0;
    state.total = -1;
    tellState(key);
    QObject::connect(job, &ApiJob::progress, this, [this, key](qint64 done, qint64 total) {
        ListState &progressed = stateRef(key);
        progressed.fetched = done;
        progressed.total = total;
        tellState(key);
    });
    job->then(this, [this, key](const Result<RefreshedList> &result) { ended(key, result); });
}

void BookLists::ended(const ListKey &key, const Result<RefreshedList> &result)
{
    m_running.erase(key);
    if (!m_parts.connections.find(key.first))
        return;
    ListState &state = stateRef(key);
    state.activity = ListState::Activity::Idle;
    if (result) {
        state.error.reset();
        state.fetched = result->pages.fetched;
        state.capped = result->pages.capped;
        m_parts.feed.tellRemoved(key.first, key.second, result->gone);
        readSnapshots(); // asOf as it was written down
        Q_EMIT refreshed(key.second);
    } else if (result.error().kind != ApiError::Kind::Cancelled) {
        state.error = result.error();
    }
    tellState(key);
    if (m_again.erase(key) > 0 && m_parts.clients.client(key.first))
        refresh(key.first, key.second);
}

void BookLists::forget(const ConnectionId &connection)
{
    for (const EntityKind kind : Lists) {
        cancel(connection, kind);
        m_running.erase({connection, kind});
        m_again.erase({connection, kind});
        m_brokenOff.erase({connection, kind});
        m_states.erase({connection, kind});
        m_parts.feed.tellAllRemoved(connection, kind);
    }
}

void BookLists::setError(EntityKind kind, const ApiError &error)
{
    const QList<Connection> connections = m_parts.connections.connections();
    for (const Connection &connection : connections) {
        stateRef({connection.id, kind}).error = error;
        tellState({connection.id, kind});
    }
}

void BookLists::tellStates(const ConnectionId &connection)
{
    for (const EntityKind kind : Lists)
        tellState({connection, kind});
}

ListState &BookLists::stateRef(const ListKey &key)
{
    ListState &state = m_states[key];
    state.connection = key.first;
    state.kind = key.second;
    return state;
}

QList<ListState> BookLists::states() const
{
    QList<ListState> all;
    const QList<Connection> connections = m_parts.connections.connections();
    for (const Connection &connection : connections) {
        for (const EntityKind kind : Lists)
            all.append(state(connection.id, kind));
    }
    return all;
}

ListState BookLists::state(const ConnectionId &connection, EntityKind kind) const
{
    ListState state;
    if (const auto known = m_states.find({connection, kind}); known != m_states.cend())
        state = known->second;
    state.connection = connection;
    state.kind = kind;
    if (const VendorClient *client = m_parts.clients.client(connection))
        state.offer = client->listing(kind);
    state.notKept = m_parts.kept.trouble(connection, kind);
    return state;
}

// A list that is being read may have been read from the ledger already.
void BookLists::refreshKept(const ListKey &key)
{
    if (!m_parts.kept.isKept(key.first, key.second))
        return;
    if (m_running[key])
        m_again.insert(key);
    else
        refresh(key.first, key.second);
}
} // namespace purveyor
