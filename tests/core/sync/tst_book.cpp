// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/book.h"
#include "tests/support/await.h"
#include "tests/support/toyhouse.h"

#include <QSignalSpy>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

class TestBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refreshTellsAndKeeps();
    void refreshTellsOnlyWhatChanged();
    void refreshRemovesWhatWent();
    void restartShowsWhatWasKept();
    void firstRowsComeBeforeLoaded();
    void restWaitsWhileHeld();
    void piecesAreSmall();
    void manyRowsKeepTheLoopTurning();
    void errorKeepsTheOldRows();
    void errorOnALaterPageRemovesNothing();
    void cancelRemovesNothing();
    void secondRefreshWhileOneRuns();
    void cappedListIsSaid();
    void progressIsTold();
    void listThatIsNotOffered();
    void unlistedThingsAreKept();
    void connectionOff();
    void connectionChangedWhileReading();
    void whatBrokeOffIsReadAgain();
    void removedConnectionTakesItsRows();
    void recordsAreKeptAndTold();
    void aListThatKnowsLessKeepsTheState();
    void recordErrors();
    void subscriptionsAreCounted();

private:
    void watch();
    ListState state(EntityKind kind) { return book->state(id(), kind); }
    ConnectionId id() const { return house->connection().id; }
    bool refreshed(EntityKind kind);
    void startBook();
    void forgetTold()
    {
        customers.clear();
        subscriptions.clear();
        orders.clear();
        gone.clear();
    }

    std::unique_ptr<ToyHouse> house;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<Book> book;
    QList<CustomerSummary> customers; // as told, in order
    QList<SubscriptionSummary> subscriptions;
    QList<OrderSummary> orders;
    QList<EntityId> gone;
    qsizetype longestPiece = 0;
    QStringList sequence;
    QList<std::pair<qint64, qint64>> progress;
};

void TestBook::init()
{
    house = std::make_unique<ToyHouse>();
    QVERIFY(house->isReady());
    cache = std::make_unique<Cache>(house->cacheThread);
    startBook();
}

void TestBook::cleanup()
{
    book.reset();
    cache.reset();
    house.reset();
}

void TestBook::startBook()
{
    book = std::make_unique<Book>(*cache, house->ledger, house->clients, house->connections);
    forgetTold();
    longestPiece = 0;
    sequence.clear();
    progress.clear();
    connect(book.get(), &Book::customersPut, this, [this](const QList<CustomerSummary> &rows) {
        customers += rows;
        longestPiece = std::max(longestPiece, rows.size());
    });
    connect(book.get(), &Book::subscriptionsPut, this, [this](const QList<SubscriptionSummary> &rows) {
        subscriptions += rows;
        longestPiece = std::max(longestPiece, rows.size());
    });
    connect(book.get(), &Book::ordersPut, this, [this](const QList<OrderSummary> &rows) { orders += rows; });
    connect(book.get(), &Book::removed, this,
            [this](const ConnectionId &, EntityKind, const QList<EntityId> &ids) { gone += ids; });
}

// Refreshes and waits for the end, and for what is told after it.
bool TestBook::refreshed(EntityKind kind)
{
    book->refresh(id(), kind);
    if (state(kind).activity != ListState::Activity::Refreshing)
        return false;
    if (!QTest::qWaitFor([&] { return state(kind).activity == ListState::Activity::Idle; }, 60'000))
        return false;
    // One more turn of the database's thread, and of the line of pieces.
    const bool kept = await(cache->snapshots()).has_value() && await(cache->snapshots()).has_value();
    QCoreApplication::sendPostedEvents();
    return kept;
}

void TestBook::refreshTellsAndKeeps()
{
    QVERIFY(!state(EntityKind::Customer).asOf.isValid());
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(customers.size(), 3);
    QCOMPARE(customers.first().name, u"Toy shop 000000"_s);
    QCOMPARE(customers.first().connection, id());
    QTRY_VERIFY(state(EntityKind::Customer).asOf.isValid());
    QCOMPARE(state(EntityKind::Customer).fetched, 3);
    QVERIFY(!state(EntityKind::Customer).error);
    const Result<Entity> kept = await(cache->entity({id(), EntityKind::Customer, EntityId{u"c000001"_s}}));
    QVERIFY(kept);
    QCOMPARE(nameOf(*kept), u"Toy shop 000001"_s);
}

void TestBook::refreshTellsOnlyWhatChanged()
{
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(customers.size(), 3);
    forgetTold();
    house->world->customers[1].name = u"Renamed"_s;
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(customers.size(), 1);
    QCOMPARE(customers.first().name, u"Renamed"_s);
    QVERIFY(gone.isEmpty());

    forgetTold();
    QVERIFY(refreshed(EntityKind::Customer));
    QVERIFY(refreshed(EntityKind::Customer));
    QVERIFY(customers.isEmpty());
}

void TestBook::refreshRemovesWhatWent()
{
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(customers.size(), 3);
    const EntityId lost = house->world->customers.takeAt(1).key.id;
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(gone, QList<EntityId>{lost});
    // And back again: it is told as a new one.
    forgetTold();
    house->world->fill(3, 1);
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(customers.size(), 1);
    QCOMPARE(customers.first().id, lost);
}

void TestBook::restartShowsWhatWasKept()
{
    QVERIFY(refreshed(EntityKind::Customer));
    QVERIFY(refreshed(EntityKind::Subscription));
    QTRY_VERIFY(state(EntityKind::Customer).asOf.isValid());
    const QDateTime asOf = state(EntityKind::Customer).asOf;
    house->world->readDelay.reset(); // the vendor does not answer any more
    startBook();
    QSignalSpy loaded(book.get(), &Book::loaded);
    QVERIFY(!book->isLoaded());
    book->load();
    book->load();
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(book->isLoaded());
    QCOMPARE(customers.size(), 3);
    QCOMPARE(subscriptions.size(), 3);
    QCOMPARE(state(EntityKind::Customer).asOf, asOf);
    QCOMPARE(customers.first().subscriptionCount, 1);
}

void TestBook::firstRowsComeBeforeLoaded()
{
    house->world->fill(5000, 0);
    QVERIFY(refreshed(EntityKind::Customer));
    startBook();
    connect(book.get(), &Book::customersPut, this, [this] { sequence.append(u"rows"_s); });
    connect(book.get(), &Book::loaded, this, [this] { sequence.append(u"loaded"_s); });
    book->load();
    QTRY_VERIFY(sequence.contains(u"loaded"_s));
    QCOMPARE(sequence.last(), u"loaded"_s);
    QVERIFY(sequence.size() >= 3);
    QCOMPARE(customers.size(), 5000);
}

void TestBook::restWaitsWhileHeld()
{
    house->world->fill(5000, 0);
    QVERIFY(refreshed(EntityKind::Customer));
    startBook();
    QSignalSpy loaded(book.get(), &Book::loaded);
    book->holdRest(true);
    book->load();
    QTRY_VERIFY(!customers.isEmpty());
    const qsizetype firstScreen = customers.size();
    QVERIFY(firstScreen < 5000);
    for (int turn = 0; turn < 8; ++turn) // behind each of them another page was read
        QVERIFY(await(cache->snapshots()));
    QCOMPARE(customers.size(), firstScreen);
    QCOMPARE(loaded.count(), 0);
    book->holdRest(false);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(customers.size(), 5000);
}

void TestBook::piecesAreSmall()
{
    house->world->fill(9000, 0);
    house->world->pageSize = 7000;
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(customers.size(), 9000);
    QVERIFY2(longestPiece <= 6000, qPrintable(QString::number(longestPiece)));
    startBook();
    book->load();
    QTRY_COMPARE(customers.size(), 9000);
    QVERIFY2(longestPiece <= 6000, qPrintable(QString::number(longestPiece)));
}

void TestBook::manyRowsKeepTheLoopTurning()
{
    house->world->fill(20'000, 0);
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(customers.size(), 20'000);
    QSet<EntityId> ids;
    for (const CustomerSummary &row : std::as_const(customers))
        ids.insert(row.id);
    QCOMPARE(ids.size(), 20'000);
    forgetTold();
    for (int i = 0; i < 200; ++i) // one in a hundred
        house->world->customers[i * 100].name = u"Changed %1"_s.arg(i);
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(customers.size(), 200);
}

void TestBook::errorKeepsTheOldRows()
{
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_VERIFY(state(EntityKind::Customer).asOf.isValid());
    const QDateTime asOf = state(EntityKind::Customer).asOf;
    ApiError error;
    error.message = u"No route to Toy."_s;
    house->world->listError = error;
    forgetTold();
    QVERIFY(refreshed(EntityKind::Customer));
    QCOMPARE(state(EntityKind::Customer).error, error);
    QCOMPARE(state(EntityKind::Customer).asOf, asOf);
    QVERIFY(gone.isEmpty());
    house->world->listError.reset();
    QVERIFY(refreshed(EntityKind::Customer));
    QVERIFY(!state(EntityKind::Customer).error);
}

void TestBook::errorOnALaterPageRemovesNothing()
{
    QVERIFY(refreshed(EntityKind::Customer));
    house->world->pageSize = 1;
    house->world->errorAtOffset = 2;
    house->world->listError = ApiError();
    house->world->customers[0].name = u"Renamed"_s;
    forgetTold();
    QVERIFY(refreshed(EntityKind::Customer));
    QVERIFY(state(EntityKind::Customer).error.has_value());
    QVERIFY(gone.isEmpty());
    QTRY_COMPARE(customers.size(), 1); // what did come is news
    startBook();
    book->load();
    QTRY_COMPARE(customers.size(), 3);
}

void TestBook::cancelRemovesNothing()
{
    QVERIFY(refreshed(EntityKind::Customer));
    house->world->readDelay.reset();
    forgetTold();
    book->refresh(id(), EntityKind::Customer);
    QCOMPARE(state(EntityKind::Customer).activity, ListState::Activity::Refreshing);
    book->cancel(id(), EntityKind::Customer);
    QTRY_COMPARE(state(EntityKind::Customer).activity, ListState::Activity::Idle);
    QVERIFY(!state(EntityKind::Customer).error);
    QVERIFY(gone.isEmpty());
    house->world->readDelay = std::chrono::milliseconds(0);
    QVERIFY(refreshed(EntityKind::Customer)); // and it can be asked again
    QVERIFY(!state(EntityKind::Customer).error);
}

void TestBook::secondRefreshWhileOneRuns()
{
    house->world->readDelay = std::chrono::seconds(1);
    QSignalSpy states(book.get(), &Book::stateChanged);
    book->refresh(id(), EntityKind::Customer);
    const auto told = states.count();
    QVERIFY(told > 0);
    book->refresh(id(), EntityKind::Customer);
    QCOMPARE(states.count(), told);
    QTRY_COMPARE(house->clock.pending(), 1);
    house->clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(state(EntityKind::Customer).activity, ListState::Activity::Idle);
    QTRY_COMPARE(customers.size(), 3);
}

void TestBook::cappedListIsSaid()
{
    QVERIFY(refreshed(EntityKind::Customer));
    house->world->pageSize = 1;
    house->world->maxItems = 2;
    forgetTold();
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_VERIFY(state(EntityKind::Customer).capped);
    QCOMPARE(state(EntityKind::Customer).fetched, 2);
    QVERIFY(gone.isEmpty()); // what lies behind the cap is not gone
}

void TestBook::progressIsTold()
{
    house->world->pageSize = 1;
    connect(book.get(), &Book::stateChanged, this, [this](const ListState &state) {
        if (state.kind == EntityKind::Customer && state.activity == ListState::Activity::Refreshing)
            progress.append({state.fetched, state.total});
    });
    QVERIFY(refreshed(EntityKind::Customer));
    QVERIFY(progress.contains({0, -1}));
    QVERIFY(progress.contains({1, 3}));
    QVERIFY(progress.contains({3, 3}));
}

void TestBook::listThatIsNotOffered()
{
    forgetTold();
    QVERIFY(refreshed(EntityKind::Order));
    QVERIFY(orders.isEmpty());
    QCOMPARE(state(EntityKind::Order).offer.state, Offer::State::Absent);
    QVERIFY(!state(EntityKind::Order).offer.reason.isEmpty());
    QVERIFY(!state(EntityKind::Order).error);
    QCOMPARE(book->states().size(), 4);
}

// The ledger stands in for the list.
void TestBook::unlistedThingsAreKept()
{
    Order order;
    order.key = {id(), EntityKind::Order, EntityId{u"entered"_s}};
    order.number = u"T-77"_s;
    Customer listed;
    listed.key = {id(), EntityKind::Customer, EntityId{u"somebody"_s}};
    forgetTold();
    QVERIFY(await(book->keepUnlisted({order, listed}, Ledger::Source::Entered)));
    QTRY_COMPARE(orders.size(), 1);
    QCOMPARE(orders.first().number, u"T-77"_s);
    QVERIFY(customers.isEmpty()); // the vendor lists these itself

    house->world->orders.append(order); // and what is read of one is kept as well
    house->world->orders.last().key.id = EntityId{u"read"_s};
    QVERIFY(await(book->refreshOrder({id(), EntityKind::Order, EntityId{u"read"_s}})));
    QVERIFY(refreshed(EntityKind::Order));
    // What the vendor does not repeat stays known: whose order it is.
    house->world->orders.append(order);
    Order named = order;
    named.customerName = u"Somebody"_s;
    QVERIFY(await(book->keepUnlisted({named}, Ledger::Source::Made)));
    const Result<Order> again = await(book->refreshOrder(order.key));
    QVERIFY(again);
    QCOMPARE(again->customerName, u"Somebody"_s);
    QVERIFY(refreshed(EntityKind::Order));
    const auto kept = await(house->ledger.list(id(), EntityKind::Order));
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2);
    QVERIFY(gone.isEmpty());

    QVERIFY(await(house->ledger.forget(order.key)));
    QVERIFY(refreshed(EntityKind::Order));
    QTRY_COMPARE(gone, QList<EntityId>{order.key.id});
}

void TestBook::connectionOff()
{
    Connection connection = house->connection();
    connection.enabled = false;
    QVERIFY(house->saveConnection(connection));
    book->refreshAll(EntityKind::Customer); // leaves it alone
    QVERIFY(!state(EntityKind::Customer).error);
    book->refresh(id(), EntityKind::Customer);
    QCOMPARE(state(EntityKind::Customer).activity, ListState::Activity::Idle);
    QCOMPARE(state(EntityKind::Customer).error->kind, ApiError::Kind::Refused);
    QVERIFY(!await(book->refreshCustomer({id(), EntityKind::Customer, EntityId{u"c000000"_s}})));
    QVERIFY(!await(book->refreshUsers({id(), EntityKind::Customer, EntityId{u"c000000"_s}})));
    QVERIFY(!await(book->refreshSubscriptionsOf({id(), EntityKind::Customer, EntityId{u"c000000"_s}})));
}

void TestBook::connectionChangedWhileReading()
{
    house->world->readDelay.reset();
    book->refresh(id(), EntityKind::Customer);
    TypedJob<Customer> *record = book->refreshCustomer({id(), EntityKind::Customer, EntityId{u"c000000"_s}});
    QSignalSpy recordEnds(record, &ApiJob::finished);
    Connection connection = house->connection();
    connection.name = u"Renamed"_s;
    QVERIFY(house->saveConnection(connection));
    QTRY_COMPARE(state(EntityKind::Customer).activity, ListState::Activity::Idle);
    QTRY_COMPARE(recordEnds.count(), 1);
    house->world->readDelay = std::chrono::milliseconds(0);
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(customers.size(), 3);
}

// As when the proxy changes: the clients are others, and nobody asked for less.
void TestBook::whatBrokeOffIsReadAgain()
{
    house->world->readDelay.reset();
    book->refresh(id(), EntityKind::Customer);
    QCOMPARE(state(EntityKind::Customer).activity, ListState::Activity::Refreshing);
    house->world->readDelay = std::chrono::milliseconds(0);
    ProxySettings proxy;
    proxy.mode = ProxySettings::Mode::None;
    house->clients.setProxy(proxy, {});
    book->resume();
    QTRY_COMPARE(customers.size(), 3);
    QTRY_COMPARE(state(EntityKind::Customer).activity, ListState::Activity::Idle);
    book->resume(); // nothing is left to be read
    QCOMPARE(state(EntityKind::Customer).activity, ListState::Activity::Idle);
}

void TestBook::removedConnectionTakesItsRows()
{
    QVERIFY(refreshed(EntityKind::Customer));
    QVERIFY(refreshed(EntityKind::Subscription));
    QTRY_COMPARE(subscriptions.size(), 3);
    const ConnectionId removed = id();
    QVERIFY(await(house->connections.remove(removed)));
    QTRY_COMPARE(gone.size(), 6);
    QVERIFY(book->states().isEmpty());
    QTRY_VERIFY(await(cache->snapshots())->isEmpty());
    book->refresh(removed, EntityKind::Customer);
    QCOMPARE(book->state(removed, EntityKind::Customer).activity, ListState::Activity::Idle);
}

void TestBook::recordsAreKeptAndTold()
{
    const EntityKey key{id(), EntityKind::Customer, EntityId{u"c000002"_s}};
    const Result<Customer> customer = await(book->refreshCustomer(key));
    QVERIFY(customer);
    QCOMPARE(customers.size(), 1); // told before the job ended
    QVERIFY(await(cache->entity(key)));

    const EntityKey club{id(), EntityKind::Subscription, EntityId{u"s000002-0"_s}};
    QVERIFY(await(book->refreshSubscription(club)));
    QCOMPARE(subscriptions.size(), 1);

    User user;
    user.key = {{}, EntityKind::User, EntityId{u"u1"_s}};
    user.customer = key.id;
    user.login = u"bear"_s;
    house->world->users = {user};
    QCOMPARE(await(book->refreshUsers(key))->size(), 1);
    QCOMPARE(await(cache->usersOf(key))->size(), 1);
}

void TestBook::aListThatKnowsLessKeepsTheState()
{
    Customer &shop = house->world->customers.first();
    const EntityKey key{id(), EntityKind::Customer, shop.key.id};
    const auto told = [&] {
        const auto row = std::find_if(customers.crbegin(), customers.crend(),
                                      [&](const CustomerSummary &one) { return one.id == key.id; });
        return row == customers.crend() ? Status() : row->status;
    };
    const Status inferred{Mark::Good, u"Open"_s, {}};
    const Status onHold{Mark::Stopped, u"On hold"_s, u"HOLD"_s};
    shop.status = inferred;
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(told(), inferred);
    shop.status = onHold;
    shop.currency = u"EUR"_s; // which the record alone tells
    QVERIFY(await(book->refreshCustomer(key)));
    QCOMPARE(told(), onHold);
    shop.status = inferred;
    shop.currency.clear();
    forgetTold();
    QVERIFY(refreshed(EntityKind::Customer));
    shop.name += u" and sons"_s; // something to be told
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_VERIFY(!customers.isEmpty());
    for (const CustomerSummary &row : std::as_const(customers))
        QVERIFY(row.id != key.id || row.status == onHold); // at no time anything else
}

void TestBook::recordErrors()
{
    const EntityKey key{id(), EntityKind::Customer, EntityId{u"nobody"_s}};
    QCOMPARE(await(book->refreshCustomer(key)).error().kind, ApiError::Kind::NotFound);
    QCOMPARE(await(book->refreshOrder({id(), EntityKind::Order, EntityId{u"none"_s}})).error().kind,
             ApiError::Kind::NotFound);
    QVERIFY(customers.isEmpty());
}

void TestBook::subscriptionsAreCounted()
{
    QVERIFY(refreshed(EntityKind::Customer));
    QTRY_COMPARE(customers.size(), 3);
    QVERIFY(!customers.first().subscriptionCount);
    forgetTold();
    QVERIFY(refreshed(EntityKind::Subscription));
    QTRY_COMPARE(customers.size(), 3); // told again, with the count
    for (const CustomerSummary &row : std::as_const(customers))
        QCOMPARE(row.subscriptionCount, 1);

    // The count stays when the customers are read again, which do not tell it.
    forgetTold();
    QVERIFY(refreshed(EntityKind::Customer));
    QVERIFY(customers.isEmpty());

    Subscription second = house->world->subscriptions.first();
    second.key.id = EntityId{u"s000000-1"_s};
    house->world->subscriptions.append(second);
    const EntityKey key{id(), EntityKind::Customer, second.customer};
    QCOMPARE(await(book->refreshSubscriptionsOf(key))->size(), 2);
    QTRY_COMPARE(customers.size(), 1);
    QCOMPARE(customers.first().subscriptionCount, 2);
}

QTEST_GUILESS_MAIN(TestBook)
#include "tst_book.moc"
