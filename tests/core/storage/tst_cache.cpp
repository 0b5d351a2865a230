// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cache.h"
#include "tests/core/storage/storagetesting.h"

#include <QSet>
#include <QTemporaryDir>
#include <functional>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
const ConnectionId First{u"connection-1"_s};
const ConnectionId Second{u"connection-2"_s};

Customer customer(const QString &id, const QString &name, const ConnectionId &connection = First)
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

Subscription subscription(const QString &id, const QString &customer,
                          std::optional<QDate> renews = std::nullopt, const ConnectionId &connection = First)
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

Order order(const QString &id, const QString &customer, const QDateTime &created)
{
    Order result;
    result.key = {First, EntityKind::Order, {id}};
    result.number = u"SO"_s + id;
    result.customer.value = customer;
    result.total = Money{Decimal(731, 2), u"USD"_s};
    result.created = created;
    return result;
}
} // namespace

class CacheTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsComeBackAsPut();
    void firstPageIsSmallAndOrderIsByName();
    void ordersNewestFirst();
    void endRemovesWhatWasNotPut();
    void abortedReadRemovesNothing();
    void cappedReadRemovesNothing();
    void secondBeginEndsTheFirst();
    void recordMadeDuringAReadStays();
    void unchangedRowsAreNotWritten();
    void changedNameMovesTheRow();
    void countsComeFromSubscriptions();
    void toldCountsGoBeforeCountedOnes();
    void removedCustomerTakesItsUsersAlong();
    void detailsSurviveAList();
    void usersAreReplacedTogether();
    void recordsOfACustomer();
    void fetchedAtFollowsTheList();
    void forgetLeavesOtherConnectionsAlone();
    void foreignVersionIsAsGoodAsMissing();
    void repeatingTextsAreShared();
    void closedDatabaseIsAnError();

private:
    template <class T>
    QList<T> all(PagedJob<T> *job, QList<qsizetype> *pages = nullptr);
    template <class T>
    QList<EntityId> readList(const ConnectionId &connection, EntityKind kind, const QList<T> &items,
                             bool capped = false);
    QStringList names();
    qint64 changesDuring(const std::function<void()> &fn);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Cache> m_cache;
};

void CacheTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"cache.db"_s);
    m_thread = std::make_unique<DatabaseThread>(u"cache"_s);
    openCache(*m_thread, m_file);
    m_cache = std::make_unique<Cache>(*m_thread);
}

void CacheTest::cleanup()
{
    m_cache.reset();
    m_thread.reset();
    m_folder.reset();
}

template <class T>
QList<T> CacheTest::all(PagedJob<T> *job, QList<qsizetype> *pages)
{
    QList<T> items;
    job->onPage(this, [&items, pages](const QList<T> &page) {
        items += page;
        if (pages)
            pages->append(page.size());
    });
    const Result<PageSummary> summary = waitFor<PageSummary>(job);
    return summary && summary->fetched == items.size() ? items : QList<T>();
}

template <class T>
QList<EntityId> CacheTest::readList(const ConnectionId &connection, EntityKind kind, const QList<T> &items,
                                    bool capped)
{
    const qint64 token = waitFor(m_cache->begin(connection, kind)).value();
    constexpr qsizetype PageSize = 1000;
    for (qsizetype at = 0; at < items.size(); at += PageSize)
        waitFor(m_cache->put(token, items.mid(at, PageSize))).value();
    return waitFor(m_cache->end(token, capped)).value();
}

QStringList CacheTest::names()
{
    QStringList list;
    const QList<CustomerSummary> rows = all(m_cache->customers());
    for (const CustomerSummary &row : rows)
        list.append(row.name);
    return list;
}

qint64 CacheTest::changesDuring(const std::function<void()> &fn)
{
    const auto total = [this] {
        return waitFor(m_thread->run<qint64>([](QSqlDatabase &database) -> Result<qint64> {
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

void CacheTest::listsComeBackAsPut()
{
    const QList<Customer> customers{customer(u"1"_s, u"Ärzte & Co"_s), customer(u"2"_s, u"beta"_s)};
    QCOMPARE(readList(First, EntityKind::Customer, customers), QList<EntityId>{});
    const QList<CustomerSummary> rows = all(m_cache->customers());
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(0) == summaryOf(customers.at(1))); // "beta" before "ä": by case-folded code points
    QVERIFY(rows.at(1) == summaryOf(customers.at(0)));
    for (const Customer &item : customers)
        QVERIFY(std::get<Customer>(waitFor(m_cache->entity(item.key)).value()) == item);
    QCOMPARE(waitFor(m_cache->entity({First, EntityKind::Customer, {u"3"_s}})).error().kind,
             ApiError::Kind::NotFound);

    const QList<Snapshot> snapshots = waitFor(m_cache->snapshots()).value();
    QCOMPARE(snapshots.size(), 1);
    QCOMPARE(snapshots.first().connection, First);
    QCOMPARE(snapshots.first().kind, EntityKind::Customer);
    QCOMPARE(snapshots.first().count, 2);
    QVERIFY(!snapshots.first().capped);
    QVERIFY(qAbs(snapshots.first().fetched.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void CacheTest::firstPageIsSmallAndOrderIsByName()
{
    QList<Customer> customers;
    for (int i = 0; i < 12'000; ++i) // many of one name: pages must not repeat or lose any
        customers.append(
            customer(QString::number(i), u"Name %1"_s.arg((i * 7919) % 100, 3, 10, QLatin1Char('0'))));
    readList(First, EntityKind::Customer, customers);
    QList<qsizetype> pages;
    const QList<CustomerSummary> rows = all(m_cache->customers(), &pages);
    QCOMPARE(pages, (QList<qsizetype>{200, 10'000, 1'800}));
    QCOMPARE(rows.size(), 12'000);
    QSet<EntityId> ids;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ids.insert(rows.at(i).id);
        if (i > 0)
            QVERIFY(rows.at(i - 1).name <= rows.at(i).name);
    }
    QCOMPARE(ids.size(), 12'000);
}

void CacheTest::ordersNewestFirst()
{
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    Order undated = order(u"9"_s, u"1"_s, noon);
    undated.created.reset();
    Order dayOnly = undated;
    dayOnly.key.id.value = u"8"_s;
    dayOnly.orderDate = QDate(2026, 3, 2);
    readList(First, EntityKind::Order,
             QList<Order>{undated, order(u"1"_s, u"1"_s, noon), order(u"2"_s, u"1"_s, noon.addDays(3)),
                          order(u"3"_s, u"1"_s, noon.addMSecs(1)), dayOnly,
                          order(u"4"_s, u"1"_s, QDateTime(QDate(1969, 1, 1), QTime(0, 0), Qt::UTC))});
    QStringList ids;
    const QList<OrderSummary> rows = all(m_cache->orders());
    for (const OrderSummary &row : rows)
        ids.append(row.id.value);
    QCOMPARE(ids, (QStringList{u"2"_s, u"8"_s, u"3"_s, u"1"_s, u"4"_s, u"9"_s}));
    QVERIFY(rows.at(0) == summaryOf(order(u"2"_s, u"1"_s, noon.addDays(3))));
}

void CacheTest::endRemovesWhatWasNotPut()
{
    readList(First, EntityKind::Customer,
             QList<Customer>{customer(u"1"_s, u"a"_s), customer(u"2"_s, u"b"_s)});
    readList(Second, EntityKind::Customer, QList<Customer>{customer(u"1"_s, u"c"_s, Second)});
    const QList<EntityId> gone = readList(
        First, EntityKind::Customer, QList<Customer>{customer(u"2"_s, u"b"_s), customer(u"3"_s, u"d"_s)});
    QCOMPARE(gone, QList<EntityId>{{u"1"_s}});
    QCOMPARE(names(), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(waitFor(m_cache->snapshots()).value().first().count, 2);
    QCOMPARE(readList(First, EntityKind::Customer, QList<Customer>{}).size(), 2);
    QCOMPARE(names(), QStringList{u"c"_s});
}

void CacheTest::abortedReadRemovesNothing()
{
    readList(First, EntityKind::Customer,
             QList<Customer>{customer(u"1"_s, u"a"_s), customer(u"2"_s, u"b"_s)});
    const QDateTime fetched = waitFor(m_cache->snapshots()).value().first().fetched;
    const qint64 token = waitFor(m_cache->begin(First, EntityKind::Customer)).value();
    waitFor(m_cache->put(token, QList<Customer>{customer(u"2"_s, u"b2"_s)})).value();
    // No end(): the vendor failed, or the person cancelled.
    QCOMPARE(names(), (QStringList{u"a"_s, u"b2"_s}));
    QCOMPARE(waitFor(m_cache->snapshots()).value().first().fetched, fetched);
}

void CacheTest::cappedReadRemovesNothing()
{
    readList(First, EntityKind::Customer,
             QList<Customer>{customer(u"1"_s, u"a"_s), customer(u"2"_s, u"b"_s)});
    QCOMPARE(readList(First, EntityKind::Customer, QList<Customer>{customer(u"2"_s, u"b"_s)}, true),
             QList<EntityId>{});
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(waitFor(m_cache->snapshots()).value().first().capped);
}

void CacheTest::secondBeginEndsTheFirst()
{
    const qint64 first = waitFor(m_cache->begin(First, EntityKind::Customer)).value();
    const qint64 otherKind = waitFor(m_cache->begin(First, EntityKind::Order)).value();
    const qint64 second = waitFor(m_cache->begin(First, EntityKind::Customer)).value();
    QCOMPARE(waitFor(m_cache->put(first, QList<Customer>{customer(u"1"_s, u"a"_s)})).error().kind,
             ApiError::Kind::Conflict);
    QCOMPARE(waitFor(m_cache->end(first, false)).error().kind, ApiError::Kind::Conflict);
    QVERIFY(waitFor(m_cache->put(second, QList<Customer>{customer(u"1"_s, u"a"_s)})));
    QVERIFY(waitFor(m_cache->end(second, false)));
    QVERIFY(waitFor(m_cache->end(otherKind, false)));
    QCOMPARE(waitFor(m_cache->end(second, false)).error().kind, ApiError::Kind::Conflict);
}

void CacheTest::recordMadeDuringAReadStays()
{
    const qint64 token = waitFor(m_cache->begin(First, EntityKind::Customer)).value();
    waitFor(m_cache->put(token, QList<Customer>{customer(u"1"_s, u"a"_s)})).value();
    waitFor(m_cache->putOne(customer(u"2"_s, u"just created"_s))).value();
    QCOMPARE(waitFor(m_cache->end(token, false)).value(), QList<EntityId>{});
    QCOMPARE(names(), (QStringList{u"a"_s, u"just created"_s}));
}

void CacheTest::unchangedRowsAreNotWritten()
{
    QList<Customer> customers;
    for (int i = 0; i < 1000; ++i)
        customers.append(customer(QString::number(i), u"Name %1"_s.arg(i)));
    readList(First, EntityKind::Customer, customers);
    const qint64 nothing = changesDuring([&] { readList(First, EntityKind::Customer, customers); });
    QCOMPARE(nothing, 1); // the snapshot
    customers[17].contact.email = u"new@example.test"_s;
    const qint64 one = changesDuring([&] { readList(First, EntityKind::Customer, customers); });
    QCOMPARE(one, 3); // record, summary, snapshot
    QCOMPARE(std::get<Customer>(waitFor(m_cache->entity(customers.at(17).key)).value()).contact.email,
             u"new@example.test"_s);
}

void CacheTest::changedNameMovesTheRow()
{
    readList(First, EntityKind::Subscription,
             QList<Subscription>{subscription(u"s"_s, u"1"_s, QDate(2026, 5, 1))});
    readList(First, EntityKind::Customer,
             QList<Customer>{customer(u"1"_s, u"a"_s), customer(u"2"_s, u"b"_s)});
    waitFor(m_cache->putOne(customer(u"1"_s, u"z"_s))).value();
    QCOMPARE(names(), (QStringList{u"b"_s, u"z"_s}));
    const CustomerSummary moved = all(m_cache->customers()).last();
    QCOMPARE(moved.subscriptionCount, std::optional<int>(1)); // counted again for the row in its new place
    QCOMPARE(moved.renews, std::optional<QDate>(QDate(2026, 5, 1)));
}

void CacheTest::countsComeFromSubscriptions()
{
    const auto counts = [this] {
        QList<std::optional<int>> list;
        const QList<CustomerSummary> rows = all(m_cache->customers());
        for (const CustomerSummary &row : rows)
            list.append(row.subscriptionCount);
        return list;
    };
    using Counts = QList<std::optional<int>>;
    readList(First, EntityKind::Customer,
             QList<Customer>{customer(u"1"_s, u"a"_s), customer(u"2"_s, u"b"_s)});
    readList(Second, EntityKind::Customer, QList<Customer>{customer(u"1"_s, u"c"_s, Second)});
    QCOMPARE(counts(), (Counts{std::nullopt, std::nullopt, std::nullopt})); // not told, never 0

    QList<Subscription> subscriptions{subscription(u"s1"_s, u"1"_s, QDate(2026, 9, 1)),
                                      subscription(u"s2"_s, u"1"_s, QDate(2026, 4, 1)),
                                      subscription(u"s3"_s, u"1"_s)};
    readList(First, EntityKind::Subscription, subscriptions);
    QCOMPARE(counts(), (Counts{3, 0, std::nullopt}));
    QCOMPARE(all(m_cache->customers()).first().renews, std::optional<QDate>(QDate(2026, 4, 1)));

    subscriptions[1].customer.value = u"2"_s; // moved to another customer
    subscriptions.removeLast();
    readList(First, EntityKind::Subscription, subscriptions);
    QCOMPARE(counts(), (Counts{1, 1, std::nullopt}));
    QCOMPARE(all(m_cache->customers()).first().renews, std::optional<QDate>(QDate(2026, 9, 1)));

    const QList<CustomerSummary> some =
        waitFor(m_cache->customerSummaries(First, {{u"2"_s}, {u"none"_s}})).value();
    QCOMPARE(some.size(), 1);
    QVERIFY(some.first() == all(m_cache->customers()).at(1));
}

void CacheTest::toldCountsGoBeforeCountedOnes()
{
    Customer told = customer(u"1"_s, u"a"_s);
    told.subscriptionCount = 7;
    told.renews = QDate(2026, 1, 1);
    readList(First, EntityKind::Subscription,
             QList<Subscription>{subscription(u"s1"_s, u"1"_s, QDate(2026, 9, 1))});
    readList(First, EntityKind::Customer, QList<Customer>{told});
    const CustomerSummary row = all(m_cache->customers()).value(0);
    QVERIFY(row == summaryOf(told));
}

void CacheTest::removedCustomerTakesItsUsersAlong()
{
    const Customer one = customer(u"1"_s, u"a"_s);
    User user;
    user.key = {First, EntityKind::User, {u"u1"_s}};
    user.customer = one.key.id;
    readList(First, EntityKind::Customer, QList<Customer>{one});
    waitFor(m_cache->putUsers(one.key, {user})).value();
    QCOMPARE(waitFor(m_cache->usersOf(one.key)).value().size(), 1);
    readList(First, EntityKind::Customer, QList<Customer>{});
    QCOMPARE(waitFor(m_cache->usersOf(one.key)).value().size(), 0);
    QCOMPARE(waitFor(m_cache->entity(user.key)).error().kind, ApiError::Kind::NotFound);
}

void CacheTest::detailsSurviveAList()
{
    Subscription listed = subscription(u"s1"_s, u"1"_s);
    Subscription detailed = listed;
    detailed.resources.append({u"r1"_s, u"Seats"_s, Decimal(1, 0), {}, {}, {}, u"unit"_s});
    waitFor(m_cache->putOne(detailed)).value();
    listed.status = {Mark::Stopped, u"Suspended"_s, u"40"_s};
    readList(First, EntityKind::Subscription, QList<Subscription>{listed});
    Subscription expected = detailed;
    expected.status = listed.status;
    QVERIFY(std::get<Subscription>(waitFor(m_cache->entity(listed.key)).value()) == expected);
    QVERIFY(all(m_cache->subscriptions()).first() == summaryOf(expected));
    QCOMPARE(changesDuring([&] { readList(First, EntityKind::Subscription, QList<Subscription>{listed}); }),
             1);

    Order placed = order(u"1"_s, u"1"_s, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    Order read = placed;
    read.figures = Quote{{{u"k"_s, u"Setup"_s, {}, {}, {}}}, {}, {}, {}};
    waitFor(m_cache->putOne(read)).value();
    placed.final = true;
    readList(First, EntityKind::Order, QList<Order>{placed});
    read.final = true;
    QVERIFY(std::get<Order>(waitFor(m_cache->entity(placed.key)).value()) == read);
}

void CacheTest::usersAreReplacedTogether()
{
    const EntityKey one{First, EntityKind::Customer, {u"1"_s}};
    const EntityKey two{First, EntityKind::Customer, {u"2"_s}};
    const auto user = [](const QString &id, const EntityKey &customer, const QString &name) {
        User result;
        result.key = {First, EntityKind::User, {id}};
        result.customer = customer.id;
        result.displayName = name;
        return result;
    };
    waitFor(m_cache->putUsers(one, {user(u"a"_s, one, u"Zoe"_s), user(u"b"_s, one, u"Adam"_s)})).value();
    waitFor(m_cache->putUsers(two, {user(u"c"_s, two, u"Bea"_s)})).value();
    waitFor(m_cache->putUsers(one, {user(u"d"_s, one, u"Carl"_s), user(u"b"_s, one, u"Adam B."_s)})).value();
    const QList<User> users = waitFor(m_cache->usersOf(one)).value();
    QCOMPARE(users, (QList<User>{user(u"b"_s, one, u"Adam B."_s), user(u"d"_s, one, u"Carl"_s)}));
    QCOMPARE(waitFor(m_cache->usersOf(two)).value().size(), 1);
}

void CacheTest::recordsOfACustomer()
{
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const EntityKey one{First, EntityKind::Customer, {u"1"_s}};
    readList(First, EntityKind::Subscription,
             QList<Subscription>{subscription(u"s1"_s, u"1"_s), subscription(u"s2"_s, u"2"_s)});
    readList(Second, EntityKind::Subscription,
             QList<Subscription>{subscription(u"s3"_s, u"1"_s, {}, Second)});
    readList(First, EntityKind::Order,
             QList<Order>{order(u"1"_s, u"1"_s, noon), order(u"2"_s, u"1"_s, noon.addSecs(1))});
    QCOMPARE(waitFor(m_cache->subscriptionsOf(one)).value(),
             QList<Subscription>{subscription(u"s1"_s, u"1"_s)});
    const QList<Order> orders = waitFor(m_cache->ordersOf(one)).value();
    QCOMPARE(orders.size(), 2);
    QCOMPARE(orders.first().key.id.value, u"2"_s);
    Product product;
    product.key = {First, EntityKind::Product, {u"p"_s}};
    product.name = u"Plan"_s;
    readList(First, EntityKind::Product, QList<Product>{product});
    QCOMPARE(waitFor(m_cache->products(First)).value(), QList<Product>{product});
    QVERIFY(waitFor(m_cache->products(Second)).value().isEmpty());
}

void CacheTest::fetchedAtFollowsTheList()
{
    const Customer one = customer(u"1"_s, u"a"_s);
    readList(First, EntityKind::Customer, QList<Customer>{one});
    const QDateTime before = waitFor(m_cache->fetchedAt(one.key)).value();
    QVERIFY(before.isValid());
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
    readList(First, EntityKind::Customer, QList<Customer>{one}); // nothing new, but told again
    QVERIFY(waitFor(m_cache->fetchedAt(one.key)).value() > before);
    QCOMPARE(waitFor(m_cache->fetchedAt({First, EntityKind::Customer, {u"9"_s}})).error().kind,
             ApiError::Kind::NotFound);
}

void CacheTest::forgetLeavesOtherConnectionsAlone()
{
    readList(First, EntityKind::Customer, QList<Customer>{customer(u"1"_s, u"canary-name"_s)});
    readList(Second, EntityKind::Customer, QList<Customer>{customer(u"1"_s, u"b"_s, Second)});
    const qint64 token = waitFor(m_cache->begin(First, EntityKind::Customer)).value();
    waitFor(m_cache->forget(First)).value();
    QCOMPARE(names(), QStringList{u"b"_s});
    QCOMPARE(waitFor(m_cache->snapshots()).value().size(), 1);
    QCOMPARE(waitFor(m_cache->entity({First, EntityKind::Customer, {u"1"_s}})).error().kind,
             ApiError::Kind::NotFound);
    QCOMPARE(waitFor(m_cache->put(token, QList<Customer>{customer(u"2"_s, u"x"_s)})).error().kind,
             ApiError::Kind::Conflict);
    readList(First, EntityKind::Customer, QList<Customer>{customer(u"1"_s, u"again"_s)});
    QCOMPARE(names(), (QStringList{u"again"_s, u"b"_s}));
}

void CacheTest::foreignVersionIsAsGoodAsMissing()
{
    const Customer one = customer(u"1"_s, u"a"_s);
    readList(First, EntityKind::Customer, QList<Customer>{one, customer(u"2"_s, u"b"_s)});
    RawDatabase raw(m_file);
    QVERIFY(
        raw.exec(u"UPDATE entity SET record = CAST(x'7f' || substr(record, 2) AS BLOB) WHERE id = '1'"_s));
    QVERIFY(raw.exec(u"UPDATE summary SET row = CAST(x'7f' || substr(row, 2) AS BLOB) WHERE sort = 'a'"_s));
    QCOMPARE(waitFor(m_cache->entity(one.key)).error().kind, ApiError::Kind::NotFound);
    QCOMPARE(names(), QStringList{u"b"_s});
    readList(First, EntityKind::Customer, QList<Customer>{one, customer(u"2"_s, u"b"_s)});
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s}));
}

void CacheTest::repeatingTextsAreShared()
{
    readList(First, EntityKind::Subscription,
             QList<Subscription>{subscription(u"s1"_s, u"1"_s), subscription(u"s2"_s, u"1"_s)});
    const QList<SubscriptionSummary> rows = all(m_cache->subscriptions());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).name.constData(), rows.at(1).name.constData());
    QCOMPARE(rows.at(0).status.word.constData(), rows.at(1).status.word.constData());
    QCOMPARE(rows.at(0).connection.value.constData(), rows.at(1).connection.value.constData());
}

void CacheTest::closedDatabaseIsAnError()
{
    DatabaseThread closed(u"closed"_s);
    Cache cache(closed);
    QCOMPARE(waitFor(cache.snapshots()).error().kind, ApiError::Kind::Storage);
    QCOMPARE(waitFor(cache.begin(First, EntityKind::Customer)).error().kind, ApiError::Kind::Storage);
    QCOMPARE(waitFor(cache.putOne(customer(u"1"_s, u"a"_s))).error().kind, ApiError::Kind::Storage);
    QCOMPARE(waitFor<PageSummary>(cache.customers()).error().kind, ApiError::Kind::Storage);
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::CacheTest)
#include "tst_cache.moc"
