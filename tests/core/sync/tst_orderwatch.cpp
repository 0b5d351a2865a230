// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/orderwatch.h"
#include "tests/core/operations/gatefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

class TestOrderWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksAtGrowingDistances();
    void stopsWhenFinal();
    void namesTheRow();
    void restsWhileSwitchedOff();
    void showsWhatTheOrderMade();
    void readsWhatTheOrderChanged();
    void readsWhatAnOrderMadeThatNeverEnds();
    void goesOnAfterAnHourOfErrors();
    void checkNowAsksAtOnce();
    void tellsOnlyChanges();
    void followsWhatWasSettledAsDoneAlone();
    void resumesAfterARestart();
    void resumesNoFinalOrders();
    void forgetsOldOrders();

private:
    EntityKey placeOrder(const QString &label = u"Bear"_s);
    bool advanceAndAnswer(std::chrono::seconds time);
    void startWatch();
    // Toy has an order that changes this, and the gate tells of the write that placed it.
    EntityKey followChangeOf(const EntityKey &subscription, const Status &status = {});

    std::unique_ptr<GateFixture> f;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<Book> book;
    std::unique_ptr<OrderWatch> watch;
    QList<SubscriptionSummary> put;
};

void TestOrderWatch::init()
{
    f = std::make_unique<GateFixture>();
    QVERIFY(f->house.isReady());
    f->gate().setHoldTime(std::chrono::seconds(0));
    cache = std::make_unique<Cache>(f->house.cacheThread);
    book = std::make_unique<Book>(*cache, f->house.ledger, f->house.clients, f->house.connections);
    startWatch();
}

void TestOrderWatch::cleanup()
{
    put.clear();
    watch.reset();
    book.reset();
    cache.reset();
    if (f)
        QCOMPARE(f->booksDiffer(), QString());
    f.reset();
}

EntityKey TestOrderWatch::followChangeOf(const EntityKey &subscription, const Status &status)
{
    Order order;
    order.key = {subscription.connection, EntityKind::Order, {u"change-1"_s}};
    order.status = status;
    f->world().orders.append(order);
    JournalRow row;
    row.id = 7;
    row.state = WriteState::Confirmed;
    row.connection = subscription.connection;
    row.target = subscription;
    row.made = {order.key};
    row.madeName = u"TOY-7"_s;
    Q_EMIT f->gate().rowChanged(row);
    return order.key;
}

void TestOrderWatch::startWatch()
{
    watch = std::make_unique<OrderWatch>(*book, f->gate(), f->house.clients, f->clock());
}

EntityKey TestOrderWatch::placeOrder(const QString &label)
{
    const JournalRow placed = f->place(f->order(label));
    if (!QTest::qWaitFor([&] { return f->state(placed.id) == WriteState::Confirmed; }))
        return {};
    return f->row(placed.id).made.first();
}

// The time passes, and whoever is asked then has answered.
bool TestOrderWatch::advanceAndAnswer(std::chrono::seconds time)
{
    const int before = f->world().orderReads;
    f->clock().advance(time);
    return QTest::qWaitFor([&] { return f->world().orderReads > before; }, 5'000) &&
           QTest::qWaitFor([&] { return f->clock().pending() > 0; }, 5'000);
}

void TestOrderWatch::asksAtGrowingDistances()
{
    f->world().readsUntilFinal = 100;
    const EntityKey order = placeOrder();
    QTRY_VERIFY(watch->nextCheck(order).has_value()); // followed without being told
    QTRY_COMPARE(f->clock().pending(), 1);
    for (const int seconds : {2, 4, 8, 16, 32, 60, 60, 60}) {
        QCOMPARE(f->clock().untilNext(), std::chrono::milliseconds(seconds * 1000));
        QCOMPARE(watch->nextCheck(order), f->clock().nowUtc().addSecs(seconds));
        const int before = f->world().orderReads;
        f->clock().advance(std::chrono::milliseconds(seconds * 1000 - 1));
        QCOMPARE(f->world().orderReads, before);
        f->clock().advance(std::chrono::milliseconds(1));
        QTRY_COMPARE(f->world().orderReads, before + 1);
        QTRY_COMPARE(f->clock().pending(), 1);
    }
}

void TestOrderWatch::stopsWhenFinal()
{
    f->world().readsUntilFinal = 2;
    QSignalSpy changes(watch.get(), &OrderWatch::orderChanged);
    const EntityKey order = placeOrder();
    QTRY_VERIFY(watch->nextCheck(order).has_value());
    QVERIFY(advanceAndAnswer(std::chrono::seconds(2)));
    f->clock().advance(std::chrono::seconds(4));
    QTRY_VERIFY(!watch->nextCheck(order).has_value());
    QCOMPARE(changes.count(), 2);
    QVERIFY(changes.last().first().value<Order>().final);
    QCOMPARE(f->clock().pending(), 0);
    f->clock().advance(std::chrono::hours(1));
    QCOMPARE(f->world().orderReads, 2);
    const Result<Entity> kept = await(cache->entity(order));
    QVERIFY(kept);
    QVERIFY(std::get<Order>(*kept).final);
}

// A person who says "not done" may name the order that was found instead: somebody else's.
void TestOrderWatch::followsWhatWasSettledAsDoneAlone()
{
    QList<EntityKey> orders;
    for (const Settlement settlement : {Settlement::NotDone, Settlement::Done}) {
        f->world().reactions = {Reaction::DoAndLoseAnswer};
        const JournalRow placed = f->place(f->order(u"Bear %1"_s.arg(orders.size())));
        QTRY_COMPARE(f->state(placed.id), WriteState::Unknown);
        orders.append({placed.connection, EntityKind::Order, f->world().orders.constLast().key.id});
        QVERIFY(await(
            f->gate().settle(placed.id, settlement, u"Seen in the panel."_s, orders.constLast().id.value)));
    }
    QTRY_VERIFY(watch->nextCheck(orders.at(1)).has_value());
    QVERIFY(!watch->nextCheck(orders.at(0)).has_value());
}

void TestOrderWatch::restsWhileSwitchedOff()
{
    f->world().readsUntilFinal = 2;
    const EntityKey order = placeOrder();
    QTRY_VERIFY(watch->nextCheck(order).has_value());
    QVERIFY(advanceAndAnswer(std::chrono::seconds(2)));
    Connection connection = f->house.connection();
    connection.enabled = false;
    QVERIFY(f->house.saveConnection(connection));
    QSignalSpy failed(watch.get(), &OrderWatch::checkFailed);
    f->clock().advance(std::chrono::seconds(4));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!watch->nextCheck(order).has_value());
    f->clock().advance(std::chrono::hours(1));
    QCOMPARE(failed.count(), 1);

    connection.enabled = true;
    QVERIFY(f->house.saveConnection(connection));
    QVERIFY(f->house.client()); // somebody works with it again
    QVERIFY(watch->nextCheck(order).has_value());
    f->clock().advance(std::chrono::seconds(2));
    QTRY_COMPARE(f->world().orderReads, 2);
    QTRY_VERIFY(!watch->nextCheck(order).has_value()); // final
}

void TestOrderWatch::namesTheRow()
{
    f->world().readsUntilFinal = 1;
    const EntityKey order = placeOrder();
    QTRY_VERIFY(watch->nextCheck(order).has_value());
    f->clock().advance(std::chrono::seconds(2));
    QTRY_VERIFY(f->rows().first().madeName.startsWith(u"TOY-"_s));
    // The row's news does not make the watch follow a final order again.
    QTRY_VERIFY(!watch->nextCheck(order).has_value());
    f->clock().advance(std::chrono::hours(1));
    QCOMPARE(f->world().orderReads, 1);
}

void TestOrderWatch::showsWhatTheOrderMade()
{
    f->world().readsUntilFinal = 1;
    connect(book.get(), &Book::subscriptionsPut, this,
            [this](const QList<SubscriptionSummary> &rows) { put += rows; });
    const EntityKey order = placeOrder();
    QTRY_VERIFY(watch->nextCheck(order).has_value());
    f->clock().advance(std::chrono::seconds(2));
    QTRY_VERIFY(std::any_of(put.cbegin(), put.cend(),
                            [](const SubscriptionSummary &row) { return row.name == u"Toy box"_s; }));
}

// Toy tells neither whose this order is nor what it was about: the row of the write does.
void TestOrderWatch::readsWhatTheOrderChanged()
{
    f->world().readsUntilFinal = 1;
    const EntityKey club = keyOf(f->subscription());
    const EntityKey change = followChangeOf(club);
    QTRY_VERIFY(watch->nextCheck(change).has_value());
    QVERIFY(!await(cache->entity(club)));

    f->world().subscriptions.first().resources.first().included = Decimal(9, 0);
    f->clock().advance(std::chrono::seconds(2));
    QTRY_VERIFY(await(cache->entity(club)));
    const Result<Entity> read = await(cache->entity(club));
    QCOMPARE(std::get<Subscription>(*read).resources.first().included, Decimal(9, 0));
    // And what the vendor says that it concerned.
    QTRY_VERIFY(await(cache->entity({club.connection, EntityKind::Subscription, {u"box-of-change-1"_s}})));
}

// LuxCloud does not tell which state of an order is the last.
void TestOrderWatch::readsWhatAnOrderMadeThatNeverEnds()
{
    f->world().readsUntilFinal = 1'000;
    const EntityKey club = keyOf(f->subscription());
    const EntityKey change = followChangeOf(club, {Mark::Waiting, u"PENDING"_s, u"PENDING"_s});
    QTRY_VERIFY(watch->nextCheck(change).has_value());
    QVERIFY(advanceAndAnswer(std::chrono::seconds(2)));
    QVERIFY(!await(cache->entity(club)));

    f->world().orders.last().status = Status{Mark::Good, u"COMPLETED"_s, u"COMPLETED"_s};
    QVERIFY(advanceAndAnswer(std::chrono::seconds(4)));
    QTRY_VERIFY(await(cache->entity(club)));
    // Asked again all the same, but ever less often.
    std::chrono::milliseconds last{0};
    for (int i = 0; i < 12; ++i) {
        last = f->clock().untilNext().value_or(std::chrono::milliseconds(0));
        QVERIFY(advanceAndAnswer(std::chrono::duration_cast<std::chrono::seconds>(last)));
    }
    QCOMPARE(last, std::chrono::minutes(15));
}

void TestOrderWatch::goesOnAfterAnHourOfErrors()
{
    f->world().readsUntilFinal = 2;
    QSignalSpy failures(watch.get(), &OrderWatch::checkFailed);
    const EntityKey order = placeOrder();
    QTRY_VERIFY(watch->nextCheck(order).has_value());
    ApiError error;
    error.message = u"No route to Toy."_s;
    f->world().recordError = error;
    f->clock().advance(std::chrono::seconds(2));
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.first().at(1).value<ApiError>(), error);
    QCOMPARE(f->clock().untilNext(), std::chrono::seconds(60));
    // For an hour: once a minute, neither more often nor never again.
    for (int minute = 1; minute <= 60; ++minute) {
        f->clock().advance(std::chrono::seconds(60));
        QTRY_COMPARE(failures.count(), minute + 1);
        QCOMPARE(f->clock().untilNext(), std::chrono::seconds(60));
    }
    f->world().recordError.reset();
    QVERIFY(advanceAndAnswer(std::chrono::seconds(60)));
    f->clock().advance(std::chrono::seconds(60));
    QTRY_VERIFY(!watch->nextCheck(order).has_value());
}

void TestOrderWatch::checkNowAsksAtOnce()
{
    f->world().readsUntilFinal = 100;
    const EntityKey order = placeOrder();
    QTRY_VERIFY(watch->nextCheck(order).has_value());
    watch->checkNow(order);
    watch->checkNow(order); // while it is being asked
    QTRY_COMPARE(f->world().orderReads, 1);
    QTRY_COMPARE(watch->nextCheck(order), f->clock().nowUtc().addSecs(4));
    f->clock().advance(std::chrono::seconds(2)); // the question that was put off
    QCOMPARE(f->world().orderReads, 1);
    f->clock().advance(std::chrono::seconds(2));
    QTRY_COMPARE(f->world().orderReads, 2);
}

void TestOrderWatch::tellsOnlyChanges()
{
    f->world().readsUntilFinal = 100;
    QSignalSpy changes(watch.get(), &OrderWatch::orderChanged);
    const EntityKey order = placeOrder();
    QTRY_VERIFY(watch->nextCheck(order).has_value());
    QVERIFY(advanceAndAnswer(std::chrono::seconds(2)));
    QVERIFY(advanceAndAnswer(std::chrono::seconds(4)));
    QCOMPARE(changes.count(), 1);
}

void TestOrderWatch::resumesAfterARestart()
{
    f->world().readsUntilFinal = 2;
    const EntityKey order = placeOrder();
    watch.reset();
    f->restart();
    startWatch();
    QVERIFY(!watch->nextCheck(order).has_value());
    watch->resume();
    QTRY_VERIFY(watch->nextCheck(order).has_value());
    QVERIFY(advanceAndAnswer(std::chrono::seconds(2)));
    f->clock().advance(std::chrono::seconds(4));
    QTRY_VERIFY(!watch->nextCheck(order).has_value());
    QTRY_VERIFY(!f->rows().first().madeName.isEmpty());
    QCOMPARE(f->world().sends(), 1); // following sends nothing
}

void TestOrderWatch::resumesNoFinalOrders()
{
    f->world().readsUntilFinal = 1;
    const EntityKey order = placeOrder(u"Done"_s);
    QTRY_VERIFY(watch->nextCheck(order).has_value());
    f->clock().advance(std::chrono::seconds(2));
    QTRY_VERIFY(!watch->nextCheck(order).has_value());
    f->world().readsUntilFinal = 100;
    const EntityKey open = placeOrder(u"Open"_s);
    watch.reset();
    f->restart();
    startWatch();
    watch->resume();
    QTRY_VERIFY(watch->nextCheck(open).has_value());
    QVERIFY(!watch->nextCheck(order).has_value());
}

void TestOrderWatch::forgetsOldOrders()
{
    f->world().readsUntilFinal = 100;
    const EntityKey old = placeOrder(u"Old"_s);
    watch.reset();
    f->clock().advance(std::chrono::hours(24 * 91));
    const EntityKey young = placeOrder(u"Young"_s);
    f->restart();
    startWatch();
    watch->resume();
    QTRY_VERIFY(watch->nextCheck(young).has_value());
    QVERIFY(!watch->nextCheck(old).has_value());
}

QTEST_GUILESS_MAIN(TestOrderWatch)
#include "tst_orderwatch.moc"
