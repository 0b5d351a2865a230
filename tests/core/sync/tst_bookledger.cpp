// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/book.h"
#include "core/sync/learnjob.h"
#include "tests/core/operations/gatefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// What a vendor does not list is never lost, wherever the program ended. Toy lists no orders.
class TestBookLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void learnsAtStartWhatACrashLeft();
    void learnsOnceTheConnectionIsOn();
    void learnsNothingTwice();
    void learnsMoreThanOneRound();
    void listThatIsBeingReadIsReadAgain();
    void failureIsToldAndMended();
    void failureToKeepWhatWasReadIsTold();
    void keepingOneThingDoesNotMendLearning();
    void removedConnectionTakesItsLedger();
    void jobsEndWithTheirClient();
    void whatIsTakenOffStaysAway();
    void knowsWhatNobodyHasLearntYet();

private:
    ConnectionId id() const { return f->house.connection().id; }
    ListState orders() { return book->state(id(), EntityKind::Order); }
    // Done, and nobody but the journal knows.
    EntityKey placeOrder(const QString &label = u"Bear"_s);
    QList<EntityId> kept();
    // The program starts: everything is loaded.
    void startBook();
    bool setEnabled(bool enabled);

    std::unique_ptr<GateFixture> f;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<Book> book;
    QList<EntityId> told;
};

void TestBookLedger::init()
{
    f = std::make_unique<GateFixture>();
    QVERIFY(f->house.isReady());
    f->gate().setHoldTime(std::chrono::seconds(0));
    f->world().tellsOfOrders = true;
    cache = std::make_unique<Cache>(f->house.cacheThread);
    told.clear();
}

void TestBookLedger::cleanup()
{
    book.reset();
    cache.reset();
    f.reset();
}

void TestBookLedger::startBook()
{
    book = std::make_unique<Book>(*cache, f->house.ledger, f->house.clients, f->house.connections);
    connect(book.get(), &Book::ordersPut, this, [this](const QList<OrderSummary> &rows) {
        for (const OrderSummary &row : rows)
            told.append(row.id);
    });
    book->load();
    QTRY_VERIFY(book->isLoaded());
}

EntityKey TestBookLedger::placeOrder(const QString &label)
{
    const JournalRow placed = f->place(f->order(label));
    if (!QTest::qWaitFor([&] { return f->state(placed.id) == WriteState::Confirmed; }))
        return {};
    return f->row(placed.id).made.value(0);
}

QList<EntityId> TestBookLedger::kept()
{
    QList<EntityId> ids;
    const QList<Entity> list = await(f->house.ledger.list(id(), EntityKind::Order)).value_or(QList<Entity>());
    for (const Entity &entity : list)
        ids.append(keyOf(entity).id);
    return ids;
}

bool TestBookLedger::setEnabled(bool enabled)
{
    Connection connection = f->house.connection();
    connection.enabled = enabled;
    return f->house.saveConnection(connection);
}

void TestBookLedger::knowsWhatNobodyHasLearntYet()
{
    startBook();
    const QSignalSpy changed(book.get(), &Book::keptChanged);
    const EntityKey order = placeOrder();
    QVERIFY(kept().isEmpty());
    const Result<Entity> known = await(book->known(order));
    QVERIFY(known && keyOf(*known) == order);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().at(1).value<EntityKind>(), EntityKind::Order);
    QVERIFY(await(book->known(order)));
    QCOMPARE(changed.count(), 1); // there was nothing to learn
    // What the vendor lists is as the cache has it.
    const Customer customer = f->house.customer();
    QVERIFY(!await(book->known(customer.key)));
    QVERIFY(await(cache->putOne(customer)));
    QVERIFY(await(book->known(customer.key)));
}

void TestBookLedger::learnsAtStartWhatACrashLeft()
{
    const EntityKey order = placeOrder();
    QVERIFY(!order.id.isEmpty());
    QVERIFY(kept().isEmpty());
    f->restart();
    startBook();
    QTRY_COMPARE(told, QList<EntityId>{order.id});
    QCOMPARE(kept(), QList<EntityId>{order.id});
}

void TestBookLedger::learnsOnceTheConnectionIsOn()
{
    const EntityKey order = placeOrder();
    QVERIFY(setEnabled(false));
    startBook();
    QVERIFY(await(book->learn(id()))); // nobody to ask
    QVERIFY(kept().isEmpty());
    QVERIFY(setEnabled(true));
    QVERIFY(f->house.client());
    QTRY_COMPARE(told, QList<EntityId>{order.id});
}

void TestBookLedger::learnsNothingTwice()
{
    const EntityKey order = placeOrder();
    startBook();
    QTRY_COMPARE(kept(), QList<EntityId>{order.id});
    QVERIFY(await(f->house.ledger.forget(order)));
    startBook();
    QVERIFY(await(book->learn(id())));
    QVERIFY(kept().isEmpty());
    const EntityKey next = placeOrder(u"Doll"_s);
    QVERIFY(await(book->learn(id())));
    QCOMPARE(kept(), QList<EntityId>{next.id});
}

void TestBookLedger::learnsMoreThanOneRound()
{
    QSet<EntityId> made;
    for (const QString &label : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s})
        made.insert(placeOrder(label).id);
    QCOMPARE(made.size(), 5);
    const auto kinds = await(new LearnJob(f->house.ledger, f->house.clients, id(), this, 2));
    QVERIFY(kinds);
    QCOMPARE(*kinds, QSet<EntityKind>{EntityKind::Order});
    const QList<EntityId> ids = kept();
    QCOMPARE(QSet<EntityId>(ids.cbegin(), ids.cend()), made);
}

void TestBookLedger::listThatIsBeingReadIsReadAgain()
{
    startBook();
    book->refresh(id(), EntityKind::Order);
    QCOMPARE(orders().activity, ListState::Activity::Refreshing);
    Order order;
    order.key = {id(), EntityKind::Order, EntityId{u"entered"_s}};
    QVERIFY(await(book->keepUnlisted({order}, Ledger::Source::Entered)));
    QTRY_COMPARE(told, QList<EntityId>{order.key.id});
}

void TestBookLedger::failureIsToldAndMended()
{
    startBook();
    QVERIFY(!orders().notKept);
    const EntityKey order = placeOrder();
    QSignalSpy states(book.get(), &Book::stateChanged);
    {
        const JournalLock lock(f->house);
        QVERIFY(lock.isLocked());
        QVERIFY(!await(book->learn(id())));
        QVERIFY(orders().notKept);
        QVERIFY(!orders().notKept->message.isEmpty());
        QVERIFY(!book->state(id(), EntityKind::Customer).notKept); // Toy lists these itself
        QVERIFY(states.count() > 0);
    }
    book->refresh(id(), EntityKind::Order); // "try again"
    QTRY_VERIFY(!orders().notKept);
    QTRY_COMPARE(told, QList<EntityId>{order.id});
}

void TestBookLedger::failureToKeepWhatWasReadIsTold()
{
    startBook();
    const EntityKey order = placeOrder();
    QVERIFY(await(book->learn(id())));
    const JournalLock lock(f->house);
    QVERIFY(lock.isLocked());
    QVERIFY(await(book->refreshOrder(order))); // it is shown all the same
    QTRY_VERIFY(orders().notKept);
}

void TestBookLedger::keepingOneThingDoesNotMendLearning()
{
    startBook();
    const EntityKey order = placeOrder();
    {
        const JournalLock lock(f->house);
        QVERIFY(lock.isLocked());
        QVERIFY(!await(book->learn(id())));
    }
    Order imported;
    imported.key = {id(), EntityKind::Order, {u"imported"_s}};
    QVERIFY(await(book->keepUnlisted({imported}, Ledger::Source::Imported)));
    QVERIFY(orders().notKept);
    book->refresh(id(), EntityKind::Order);
    QTRY_VERIFY(!orders().notKept);
    QTRY_VERIFY(told.contains(order.id));
}

void TestBookLedger::removedConnectionTakesItsLedger()
{
    placeOrder();
    startBook();
    QTRY_COMPARE(kept().size(), 1);
    const ConnectionId removed = id();
    QCOMPARE(await(book->keptHere(removed))->value(EntityKind::Order), 1);
    const Connection connection = f->house.connection();
    QVERIFY(await(f->house.connections.remove(removed)));
    QVERIFY(await(book->keptHere(removed))->isEmpty());
    QVERIFY(f->house.saveConnection(connection)); // it comes back, and starts anew
    QVERIFY(await(book->learn(removed)));
    QVERIFY(await(book->keptHere(removed))->isEmpty());
}

void TestBookLedger::jobsEndWithTheirClient()
{
    startBook();
    f->world().readDelay.reset();
    Order order;
    order.key = {id(), EntityKind::Order, EntityId{u"entered"_s}};
    TypedJob<QList<ServiceUser>> *users =
        book->serviceUsers({id(), EntityKind::Subscription, EntityId{u"s000000-0"_s}});
    TypedJob<Done> *keep = book->keepUnlisted({order}, Ledger::Source::Entered);
    TypedJob<Done> *learn = book->learn(id());
    QSignalSpy usersEnd(users, &ApiJob::finished);
    QSignalSpy keepEnds(keep, &ApiJob::finished);
    QSignalSpy learnEnds(learn, &ApiJob::finished);
    QVERIFY(setEnabled(false));
    QTRY_COMPARE(usersEnd.count(), 1);
    QTRY_COMPARE(keepEnds.count(), 1);
    QTRY_COMPARE(learnEnds.count(), 1);
    QVERIFY(!orders().error); // nobody asked for the list of a connection that is off
    QVERIFY(!await(book->serviceUsers({id(), EntityKind::Subscription, EntityId{u"s000000-0"_s}})));
    QCOMPARE(kept(), QList<EntityId>{order.key.id});
}

// Whether it is being read just then or asked about afterwards, as an open page does.
void TestBookLedger::whatIsTakenOffStaysAway()
{
    const EntityKey order = placeOrder();
    startBook();
    QTRY_COMPARE(kept(), QList<EntityId>{order.id});
    f->world().readDelay = std::chrono::seconds(1);
    TypedJob<Order> *read = book->refreshOrder(order);
    QSignalSpy ends(read, &ApiJob::finished);
    QTRY_VERIFY(f->clock().pending() > 0);
    QVERIFY(await(book->takeOffUnlisted(order)));
    f->clock().advance(std::chrono::seconds(1));
    QTRY_COMPARE(ends.count(), 1);
    QVERIFY(kept().isEmpty());
    QSignalSpy told(book.get(), &Book::ordersPut);
    f->world().readDelay = std::chrono::milliseconds(0);
    QCOMPARE(await(book->refreshOrder(order)).value_or(Order()).key, order); // shown nevertheless
    QVERIFY(kept().isEmpty());
    QVERIFY(told.isEmpty());
    Order again;
    again.key = order;
    QVERIFY(await(book->keepUnlisted({again}, Ledger::Source::Entered)));
    QVERIFY(await(book->refreshOrder(order)));
    QCOMPARE(kept(), QList<EntityId>{order.id});
    QVERIFY(!told.isEmpty());
}

QTEST_GUILESS_MAIN(TestBookLedger)
#include "tst_bookledger.moc"
