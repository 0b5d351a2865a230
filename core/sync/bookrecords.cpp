// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/bookrecords.h"

#include "core/sync/recordrefresh.h"

#include <utility>

namespace purveyor
{
BookRecords::BookRecords(Cache &cache, BookSource &source, ClientDirectory &clients, RowFeed &feed,
                         QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_source(source)
    , m_clients(clients)
    , m_feed(feed)
{
}

BookRecords::~BookRecords() = default;

template <class T>
TypedJob<T> *BookRecords::noClient()
{
    return new ReadyJob<T>(Failure(noClientError()), this);
}

// Ends with its client: what the job works with goes then.
template <class Job>
Job *BookRecords::tiedTo(const ConnectionId &connection, Job *job)
{
    const auto end = [job, connection](const ConnectionId &gone) {
        if (gone == connection)
            job->abort();
    };
    connect(&m_clients, &ClientDirectory::clientGone, job, end);
    connect(this, &BookRecords::readsDropped, job, end);
    return job;
}

template <class T>
TypedJob<T> *BookRecords::record(const EntityKey &key,
                                 TypedJob<T> *(BookSource::*read)(VendorClient &, const EntityId &))
{
    VendorClient *client = m_clients.client(key.connection);
    if (!client)
        return noClient<T>();
    const auto keep = [this](const T &thing) { return m_cache.putOne(thing); };
    const auto tell = [this](const T &thing) { m_feed.tellNow(QList<T>{thing}); };
    return tiedTo(key.connection,
                  new RecordRefresh<T>((m_source.*read)(*client, key.id), m_feed.queue(), keep, tell, this));
}

TypedJob<Customer> *BookRecords::customer(const EntityKey &key)
{
    return record(key, &BookSource::customer);
}

TypedJob<Subscription> *BookRecords::subscription(const EntityKey &key)
{
    return record(key, &BookSource::subscription);
}

TypedJob<Order> *BookRecords::order(const EntityKey &key)
{
    return record(key, &BookSource::order);
}

TypedJob<QList<User>> *BookRecords::users(const EntityKey &customer)
{
    VendorClient *client = m_clients.client(customer.connection);
    if (!client)
        return noClient<QList<User>>();
    const auto keep = [this, customer](const QList<User> &users) {
        return m_cache.putUsers(customer, users);
    };
    return tiedTo(customer.connection, new RecordRefresh<QList<User>>(
                                           m_source.users(*client, customer.id), m_feed.queue(), keep,
                                           [](const QList<User> &) {}, this));
}

TypedJob<QList<Subscription>> *BookRecords::subscriptionsOf(const EntityKey &customer)
{
    VendorClient *client = m_clients.client(customer.connection);
    if (!client)
        return noClient<QList<Subscription>>();
    const auto keep = [this](const QList<Subscription> &list) -> TypedJob<Done> * {
        if (list.isEmpty())
            return new ReadyJob<Done>(Done(), this);
        for (qsizetype i = 0; i + 1 < list.size(); ++i)
            m_cache.putOne(list.at(i));
        return m_cache.putOne(list.last()); // written in order: the last one ends last
    };
    const auto tell = [this, customer](const QList<Subscription> &list) {
        m_feed.tellNow(list);
        recount(customer);
    };
    return tiedTo(customer.connection,
                  new RecordRefresh<QList<Subscription>>(m_source.subscriptionsOf(*client, customer.id),
                                                         m_feed.queue(), keep, tell, this));
}

TypedJob<QList<ServiceUser>> *BookRecords::serviceUsers(const EntityKey &subscription)
{
    using Users = QList<ServiceUser>;
    VendorClient *client = m_clients.client(subscription.connection);
    if (!client)
        return noClient<Users>();
    // A child of ours, and not of the client, which would take it along before it could say that it ended.
    return tiedTo(subscription.connection, mapJob<Users>(
                                               m_source.serviceUsers(*client, subscription.id),
                                               [](const Result<Users> &users) { return users; }, this));
}

void BookRecords::dropReads(const ConnectionId &connection)
{
    Q_EMIT readsDropped(connection);
}

void BookRecords::recountAll()
{
    if (m_recounting) {
        m_recountAgain = true;
        return;
    }
    m_recounting = true;
    PagedJob<CustomerSummary> *pages = m_cache.customers();
    pages->onPage(this, [this](const QList<CustomerSummary> &rows) { m_feed.tell(rows); });
    pages->then(this, [this](const Result<PageSummary> &) {
        m_recounting = false;
        if (std::exchange(m_recountAgain, false))
            recountAll();
    });
}

void BookRecords::recount(const EntityKey &customer)
{
    m_cache.customerSummaries(customer.connection, {customer.id})
        ->then(this, [this](const Result<QList<CustomerSummary>> &rows) {
            if (rows)
                m_feed.tell(*rows);
        });
}
} // namespace purveyor
