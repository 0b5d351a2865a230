// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/cachefixture.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
ConnectionId firstConnection()
{
    return {u"connection-1"_s};
}

ConnectionId secondConnection()
{
    return {u"connection-2"_s};
}

Customer sampleCustomer(const QString &id, const QString &name, const ConnectionId &connection)
{
    Customer result;
    result.key = {connection, EntityKind::Customer, {id}};
    result.name = name;
    result.number = u"N"_s + id;
    result.contact.email = id + u"@example.test"_s;
    result.address.country = u"DE"_s;
    result.status = {Mark::Good, u"Active"_s, u"ACTIVE"_s};
    return result;
}

Subscription sampleSubscription(const QString &id, const QString &customer, std::optional<QDate> renews,
                                const ConnectionId &connection)
{
    Subscription result;
    result.key = {connection, EntityKind::Subscription, {id}};
    result.customer.value = customer;
    result.customerName = u"Customer "_s + customer;
    result.name = u"Plan"_s;
    result.number = id;
    result.status = {Mark::Good, u"Active"_s, u"30"_s};
    result.renews = renews;
    return result;
}

Order sampleOrder(const QString &id, const QString &customer, const QDateTime &created)
{
    Order result;
    result.key = {firstConnection(), EntityKind::Order, {id}};
    result.number = u"SO"_s + id;
    result.customer.value = customer;
    result.total = Money{Decimal(731, 2), u"USD"_s};
    result.created = created;
    return result;
}

void CacheFixture::setUp()
{
    folder = std::make_unique<QTemporaryDir>();
    file = folder->filePath(u"cache.db"_s);
    thread = std::make_unique<DatabaseThread>(u"cache"_s);
    openCache(*thread, file);
    cache = std::make_unique<Cache>(*thread);
}

void CacheFixture::tearDown()
{
    cache.reset();
    thread.reset();
    folder.reset();
}

QStringList CacheFixture::names()
{
    QStringList list;
    const QList<CustomerSummary> rows = all(cache->customers());
    for (const CustomerSummary &row : rows)
        list.append(row.name);
    return list;
}

qint64 CacheFixture::changesDuring(const std::function<void()> &fn)
{
    const auto total = [this] {
        return await(thread->run<qint64>([](QSqlDatabase &database) -> Result<qint64> {
                   QSqlQuery query(database);
                   query.exec(u"SELECT total_changes()"_s);
                   query.next();
                   return query.value(0).toLongLong();
               }))
            .value();
    };
    const qint64 before = total();
    fn();
    return total() - before;
}
} // namespace purveyor
