// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/cachefixture.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
// Single records, and what hangs below a customer.
class CacheRecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m.setUp(); }
    void cleanup() { m.tearDown(); }

    void countsComeFromSubscriptions();
    void toldCountsGoBeforeCountedOnes();
    void removedCustomerTakesItsUsersAlong();
    void detailsSurviveAList();
    void aListThatKnowsLessKeepsTheState();
    void usersAreReplacedTogether();
    void usersAreFoundByAddress();
    void recordsOfACustomer();
    void fetchedAtFollowsTheList();
    void forgetLeavesOtherConnectionsAlone();

private:
    CacheFixture m;
};

void CacheRecordsTest::countsComeFromSubscriptions()
{
    const auto counts = [this] {
        QList<std::optional<int>> list;
        const QList<CustomerSummary> rows = m.all(m.cache->customers());
        for (const CustomerSummary &row : rows)
            list.append(row.subscriptionCount);
        return list;
    };
    using Counts = QList<std::optional<int>>;
    m.readList(firstConnection(), EntityKind::Customer,
               QList<Customer>{sampleCustomer(u"1"_s, u"a"_s), sampleCustomer(u"2"_s, u"b"_s)});
    m.readList(secondConnection(), EntityKind::Customer,
               QList<Customer>{sampleCustomer(u"1"_s, u"c"_s, secondConnection())});
    QCOMPARE(counts(), (Counts{std::nullopt, std::nullopt, std::nullopt})); // not told, never 0

    QList<Subscription> subscriptions{sampleSubscription(u"s1"_s, u"1"_s, QDate(2026, 9, 1)),
                                      sampleSubscription(u"s2"_s, u"1"_s, QDate(2026, 4, 1)),
                                      sampleSubscription(u"s3"_s, u"1"_s)};
    m.readList(firstConnection(), EntityKind::Subscription, subscriptions);
    QCOMPARE(counts(), (Counts{3, 0, std::nullopt}));
    QCOMPARE(m.all(m.cache->customers()).constFirst().renews, std::optional<QDate>(QDate(2026, 4, 1)));

    subscriptions[1].customer.value = u"2"_s; // moved to another customer
    subscriptions.removeLast();
    m.readList(firstConnection(), EntityKind::Subscription, subscriptions);
    QCOMPARE(counts(), (Counts{1, 1, std::nullopt}));
    QCOMPARE(m.all(m.cache->customers()).constFirst().renews, std::optional<QDate>(QDate(2026, 9, 1)));

    subscriptions[0].status = {Mark::Ended, u"Terminated"_s, {}}; // known still, and nobody's seat any more
    m.readList(firstConnection(), EntityKind::Subscription, subscriptions);
    QCOMPARE(counts(), (Counts{0, 1, std::nullopt}));
    QVERIFY(!m.all(m.cache->customers()).constFirst().renews);

    const QList<CustomerSummary> some =
        await(m.cache->customerSummaries(firstConnection(), {{u"2"_s}, {u"none"_s}})).value();
    QCOMPARE(some.size(), 1);
    QVERIFY(some.first() == m.all(m.cache->customers()).at(1));
}

void CacheRecordsTest::toldCountsGoBeforeCountedOnes()
{
    Customer told = sampleCustomer(u"1"_s, u"a"_s);
    told.subscriptionCount = 7;
    told.renews = QDate(2026, 1, 1);
    m.readList(firstConnection(), EntityKind::Subscription,
               QList<Subscription>{sampleSubscription(u"s1"_s, u"1"_s, QDate(2026, 9, 1))});
    m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{told});
    const CustomerSummary row = m.all(m.cache->customers()).value(0);
    QVERIFY(row == summaryOf(told));
}

void CacheRecordsTest::removedCustomerTakesItsUsersAlong()
{
    const Customer one = sampleCustomer(u"1"_s, u"a"_s);
    User user;
    user.key = {firstConnection(), EntityKind::User, {u"u1"_s}};
    user.customer = one.key.id;
    m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{one});
    await(m.cache->putUsers(one.key, {user})).value();
    QCOMPARE(await(m.cache->usersOf(one.key)).value().size(), 1);
    m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{});
    QCOMPARE(await(m.cache->usersOf(one.key)).value().size(), 0);
    QCOMPARE(await(m.cache->entity(user.key)).error().kind, ApiError::Kind::NotFound);
}

void CacheRecordsTest::detailsSurviveAList()
{
    Subscription listed = sampleSubscription(u"s1"_s, u"1"_s);
    Subscription detailed = listed;
    detailed.resources.append({u"r1"_s, u"Seats"_s, Decimal(1, 0), {}, {}, {}, u"unit"_s});
    await(m.cache->putOne(detailed)).value();
    listed.status = {Mark::Stopped, u"Suspended"_s, u"40"_s};
    m.readList(firstConnection(), EntityKind::Subscription, QList<Subscription>{listed});
    Subscription expected = detailed;
    expected.status = listed.status;
    QVERIFY(std::get<Subscription>(await(m.cache->entity(listed.key)).value()) == expected);
    QVERIFY(m.all(m.cache->subscriptions()).constFirst() == summaryOf(expected));
    QCOMPARE(m.changesDuring([&] {
        m.readList(firstConnection(), EntityKind::Subscription, QList<Subscription>{listed});
    }),
             1);

    Order placed = sampleOrder(u"1"_s, u"1"_s, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    Order read = placed;
    read.figures = Quote{{{u"k"_s, u"Setup"_s, {}, {}, {}}}, {}, {}, {}, {}};
    await(m.cache->putOne(read)).value();
    placed.final = true;
    m.readList(firstConnection(), EntityKind::Order, QList<Order>{placed});
    read.final = true;
    QVERIFY(std::get<Order>(await(m.cache->entity(placed.key)).value()) == read);
}

void CacheRecordsTest::aListThatKnowsLessKeepsTheState()
{
    Customer listed = sampleCustomer(u"1"_s, u"Acme"_s);
    listed.status = {Mark::Good, u"Active"_s, {}}; // no word of the vendor: inferred
    Customer read = listed;
    read.status = {Mark::Stopped, u"On hold"_s, u"CREDIT_HOLD"_s};
    read.currency = u"EUR"_s;
    await(m.cache->putOne(read)).value();
    const auto shown = [&](const Customer &again) {
        m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{again});
        const Status stored = std::get<Customer>(await(m.cache->entity(again.key)).value()).status;
        const Status row = m.all(m.cache->customers()).constFirst().status;
        return stored == row ? stored : Status();
    };
    QCOMPARE(shown(listed), read.status);
    listed.name = u"Acme and sons"_s; // other news are news
    QCOMPARE(shown(listed), read.status);
    QCOMPARE(m.all(m.cache->customers()).constFirst().name, listed.name);
    // Its own word is one, and so is what it infers to be wrong.
    listed.status = {Mark::Good, u"Active"_s, u"ACTIVE"_s};
    QCOMPARE(shown(listed), listed.status);
    listed.status = {Mark::Stopped, u"Locked"_s, {}};
    QCOMPARE(shown(listed), listed.status);
    listed.status = {Mark::Good, u"Active"_s, {}};
    QCOMPARE(shown(listed), listed.status); // unlocked: it was the list that said so
}

void CacheRecordsTest::usersAreReplacedTogether()
{
    const EntityKey one{firstConnection(), EntityKind::Customer, {u"1"_s}};
    const EntityKey two{firstConnection(), EntityKind::Customer, {u"2"_s}};
    const auto user = [](const QString &id, const EntityKey &customer, const QString &name) {
        User result;
        result.key = {firstConnection(), EntityKind::User, {id}};
        result.customer = customer.id;
        result.displayName = name;
        return result;
    };
    await(m.cache->putUsers(one, {user(u"a"_s, one, u"Zoe"_s), user(u"b"_s, one, u"Adam"_s)})).value();
    await(m.cache->putUsers(two, {user(u"c"_s, two, u"Bea"_s)})).value();
    await(m.cache->putUsers(one, {user(u"d"_s, one, u"Carl"_s), user(u"b"_s, one, u"Adam B."_s)})).value();
    const QList<User> users = await(m.cache->usersOf(one)).value();
    QCOMPARE(users, (QList<User>{user(u"b"_s, one, u"Adam B."_s), user(u"d"_s, one, u"Carl"_s)}));
    QCOMPARE(await(m.cache->usersOf(two)).value().size(), 1);
}

void CacheRecordsTest::usersAreFoundByAddress()
{
    const EntityKey one{firstConnection(), EntityKind::Customer, {u"1"_s}};
    const EntityKey two{secondConnection(), EntityKind::Customer, {u"1"_s}};
    const auto user = [](const QString &id, const EntityKey &customer, const QString &mail,
                         const QString &login) {
        User result;
        result.key = {customer.connection, EntityKind::User, {id}};
        result.customer = customer.id;
        result.contact.email = mail;
        result.login = login;
        return result;
    };
    const User ann = user(u"a"_s, one, u"Ann@Example.test"_s, u"ann"_s);
    const User other = user(u"b"_s, one, u"bob@example.test"_s, u"bob"_s);
    const User login = user(u"c"_s, two, {}, u"ann@example.test"_s);
    await(m.cache->putUsers(one, {ann, other})).value();
    await(m.cache->putUsers(two, {login})).value();
    QCOMPARE(await(m.cache->usersWithMail(u" ann@example.TEST"_s)).value(), (QList<User>{ann, login}));
    QVERIFY(await(m.cache->usersWithMail({})).value().isEmpty()); // no address is nobody's
    await(m.cache->forget(secondConnection())).value();
    QCOMPARE(await(m.cache->usersWithMail(u"ann@example.test"_s)).value(), QList<User>{ann});
}

void CacheRecordsTest::recordsOfACustomer()
{
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const EntityKey one{firstConnection(), EntityKind::Customer, {u"1"_s}};
    m.readList(firstConnection(), EntityKind::Subscription,
               QList<Subscription>{sampleSubscription(u"s1"_s, u"1"_s), sampleSubscription(u"s2"_s, u"2"_s)});
    m.readList(secondConnection(), EntityKind::Subscription,
               QList<Subscription>{sampleSubscription(u"s3"_s, u"1"_s, {}, secondConnection())});
    m.readList(firstConnection(), EntityKind::Order,
               QList<Order>{sampleOrder(u"1"_s, u"1"_s, noon), sampleOrder(u"2"_s, u"1"_s, noon.addSecs(1))});
    QCOMPARE(await(m.cache->subscriptionsOf(one)).value(),
             QList<Subscription>{sampleSubscription(u"s1"_s, u"1"_s)});
    const QList<Order> orders = await(m.cache->ordersOf(one)).value();
    QCOMPARE(orders.size(), 2);
    QCOMPARE(orders.first().key.id.value, u"2"_s);
    Product product;
    product.key = {firstConnection(), EntityKind::Product, {u"p"_s}};
    product.name = u"Plan"_s;
    m.readList(firstConnection(), EntityKind::Product, QList<Product>{product});
    QCOMPARE(await(m.cache->products(firstConnection())).value(), QList<Product>{product});
    QVERIFY(await(m.cache->products(secondConnection())).value().isEmpty());
}

void CacheRecordsTest::fetchedAtFollowsTheList()
{
    const Customer one = sampleCustomer(u"1"_s, u"a"_s);
    m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{one});
    const QDateTime before = await(m.cache->fetchedAt(one.key)).value();
    QVERIFY(before.isValid());
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
    m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{one}); // nothing new, but told again
    QVERIFY(await(m.cache->fetchedAt(one.key)).value() > before);
    QCOMPARE(await(m.cache->fetchedAt({firstConnection(), EntityKind::Customer, {u"9"_s}})).error().kind,
             ApiError::Kind::NotFound);
}

void CacheRecordsTest::forgetLeavesOtherConnectionsAlone()
{
    m.readList(firstConnection(), EntityKind::Customer,
               QList<Customer>{sampleCustomer(u"1"_s, u"canary-name"_s)});
    m.readList(secondConnection(), EntityKind::Customer,
               QList<Customer>{sampleCustomer(u"1"_s, u"b"_s, secondConnection())});
    const qint64 token = await(m.cache->begin(firstConnection(), EntityKind::Customer)).value();
    await(m.cache->forget(firstConnection())).value();
    QCOMPARE(m.names(), QStringList{u"b"_s});
    QCOMPARE(await(m.cache->snapshots()).value().size(), 1);
    QCOMPARE(await(m.cache->entity({firstConnection(), EntityKind::Customer, {u"1"_s}})).error().kind,
             ApiError::Kind::NotFound);
    QCOMPARE(await(m.cache->put(token, QList<Customer>{sampleCustomer(u"2"_s, u"x"_s)})).error().kind,
             ApiError::Kind::Conflict);
    m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{sampleCustomer(u"1"_s, u"again"_s)});
    QCOMPARE(m.names(), (QStringList{u"again"_s, u"b"_s}));
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::CacheRecordsTest)
#include "tst_cacherecords.moc"
