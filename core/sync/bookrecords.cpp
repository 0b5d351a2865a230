// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/bookrecords.h"

#include "core/storage/cache.h"
#include "core/sync/recordrefresh.h"
#include "core/sync/rowfeed.h"
#include "core/vendors/flowjob.h"

#include <utility>

namespace purveyor
{
namespace
{
// Told also when the cache could not keep it.
TypedJob<bool> *asTold(TypedJob<Done> *put, QObject *parent)
{
    return mapJob<bool>(
        put, [](const Result<Done> &) -> Result<bool> { return true; }, parent);
}

// Puts a record into the cache unless it was taken off its list: the value tells which.
template <class T>
class PutJob final : public FlowJob<bool>
{
public:
    PutJob(Cache &cache, BookLedger &kept, const T &record, QObject *parent)
        : FlowJob<bool>(parent)
        , m_cache(cache)
        , m_record(record)
    {
        if (!kept.isKept(record.key.connection, record.key.kind)) {
            put();
            return;
        }
        run(kept.ledger().facts(record.key), [this](const Result<std::optional<LedgerFacts>> &facts) {
            if (facts && !*facts)
                finishWith(false);
            else
                put();
        });
    }

private:
    void doStart() override {}
    void put()
    {
        run(m_cache.putOne(m_record), [this](const Result<Done> &) { finishWith(true); });
    }

    Cache &m_cache;
    const T m_record;
};

// Of the ledger once it has learnt from what was done; a ledger that does not tell is no reason to know
// nothing.
class KnownJob final : public FlowJob<Entity>
{
public:
    KnownJob(Cache &cache, BookLedger &kept, const EntityKey &key, QObject *parent)
        : FlowJob<Entity>(parent)
    {
        run(kept.learn(key.connection), [this, &cache, &kept, key](const Result<Done> &) {
            run(kept.ledger().entity(key), [this, &cache, key](const Result<Entity> &entity) {
                if (entity)
                    finishWith(entity);
                else
                    run(cache.entity(key), [this](const Result<Entity> &cached) { finishWith(cached); });
            });
        });
    }

private:
    void doStart() override {}
};

} // namespace

BookRecords::BookRecords(const BookParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
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
    connect(&m_parts.clients, &ClientDirectory::clientGone, job, [job, connection](const ConnectionId &gone) {
        if (gone == connection)
            job->abort();
    });
    return job;
}

template <class T>
TypedJob<T> *BookRecords::record(const EntityKey &key,
                                 TypedJob<T> *(BookSource::*read)(VendorClient &, const EntityId &))
{
    VendorClient *client = m_parts.clients.client(key.connection);
    if (!client)
        return noClient<T>();
    const auto keep = [this](const T &thing) {
        return new PutJob<T>(m_parts.cache, m_parts.kept, thing, this);
    };
    const auto tell = [this](const T &thing) { m_parts.feed.tellNow(QList<T>{thing}); };
    return tiedTo(key.connection, new RecordRefresh<T>((m_parts.source.*read)(*client, key.id),
                                                       m_parts.feed.queue(), keep, tell, this));
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
    VendorClient *client = m_parts.clients.client(customer.connection);
    if (!client)
        return noClient<QList<User>>();
    const auto keep = [this, customer](const QList<User> &users) {
        return asTold(m_parts.cache.putUsers(customer, users), this);
    };
    return tiedTo(customer.connection, new RecordRefresh<QList<User>>(
                                           m_parts.source.users(*client, customer.id), m_parts.feed.queue(),
                                           keep, [](const QList<User> &) {}, this));
}

TypedJob<QList<Subscription>> *BookRecords::subscriptionsOf(const EntityKey &customer)
{
    VendorClient *client = m_parts.clients.client(customer.connection);
    if (!client)
        return noClient<QList<Subscription>>();
    const auto keep = [this](const QList<Subscription> &list) -> TypedJob<bool> * {
        if (list.isEmpty())
            return new ReadyJob<bool>(true, this);
        for (qsizetype i = 0; i + 1 < list.size(); ++i)
            m_parts.cache.putOne(list.at(i));
        return asTold(m_parts.cache.putOne(list.last()), this); // written in order: the last one ends last
    };
    const auto tell = [this, customer](const QList<Subscription> &list) {
        m_parts.feed.tellNow(list);
        recount(customer);
    };
    return tiedTo(customer.connection,
                  new RecordRefresh<QList<Subscription>>(m_parts.source.subscriptionsOf(*client, customer.id),
                                                         m_parts.feed.queue(), keep, tell, this));
}

TypedJob<QList<ServiceUser>> *BookRecords::serviceUsers(const EntityKey &subscription)
{
    using Users = QList<ServiceUser>;
    VendorClient *client = m_parts.clients.client(subscription.connection);
    if (!client)
        return noClient<Users>();
    // A child of ours, and not of the client, which would take it along before it could say that it ended.
    return tiedTo(subscription.connection, mapJob<Users>(
                                               m_parts.source.serviceUsers(*client, subscription.id),
                                               [](const Result<Users> &users) { return users; }, this));
}

TypedJob<Entity> *BookRecords::known(const EntityKey &key)
{
    if (!m_parts.kept.isKept(key.connection, key.kind))
        return m_parts.cache.entity(key);
    return new KnownJob(m_parts.cache, m_parts.kept, key, this);
}

void BookRecords::recountAll()
{
    if (m_recounting) {
        m_recountAgain = true;
        return;
    }
    m_recounting = true;
    PagedJob<CustomerSummary> *pages = m_parts.cache.customers();
    pages->onPage(this, [this](const QList<CustomerSummary> &rows) { m_parts.feed.tell(rows); });
    pages->then(this, [this](const Result<PageSummary> &) {
        m_recounting = false;
        if (std::exchange(m_recountAgain, false))
            recountAll();
    });
}

void BookRecords::recount(const EntityKey &customer)
{
    m_parts.cache.customerSummaries(customer.connection, {customer.id})
        ->then(this, [this](const Result<QList<CustomerSummary>> &rows) {
            if (rows)
                m_parts.feed.tell(*rows);
        });
}
} // namespace purveyor
