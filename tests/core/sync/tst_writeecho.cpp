// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/writeecho.h"
#include "tests/core/operations/gatefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

class TestWriteEcho final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newCustomerIsShown();
    void newUserIsKept();
    void newOrderIsShown();
    void changedSubscriptionIsShown();
    void whatWasDeletedIsOffTheList();
    void refusedIsNotReadAgain();
    void settledAsDoneIsShown();
    void whatIsNotListedIsLearntFirst();

private:
    std::unique_ptr<GateFixture> f;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<Book> book;
    std::unique_ptr<WriteEcho> echo;
    QStringList told;
};

void TestWriteEcho::init()
{
    f = std::make_unique<GateFixture>();
    QVERIFY(f->house.isReady());
    f->gate().setHoldTime(std::chrono::seconds(0));
    cache = std::make_unique<Cache>(f->house.cacheThread);
    book = std::make_unique<Book>(*cache, f->house.ledger, f->house.clients, f->house.connections);
    echo = std::make_unique<WriteEcho>(*book, f->gate());
    told.clear();
    connect(book.get(), &Book::customersPut, this, [this](const QList<CustomerSummary> &rows) {
        for (const CustomerSummary &row : rows)
            told.append(row.name);
    });
    connect(book.get(), &Book::subscriptionsPut, this, [this](const QList<SubscriptionSummary> &rows) {
        for (const SubscriptionSummary &row : rows)
            told.append(row.name + u' ' + row.status.word);
    });
    connect(book.get(), &Book::ordersPut, this, [this](const QList<OrderSummary> &rows) {
        for (const OrderSummary &row : rows)
            told.append(row.number);
    });
}

void TestWriteEcho::cleanup()
{
    echo.reset();
    book.reset();
    cache.reset();
    if (f)
        QCOMPARE(f->booksDiffer(), QString());
    f.reset();
}

void TestWriteEcho::newCustomerIsShown()
{
    QVERIFY(f->place(f->newCustomer(u"Fresh shop"_s)).id > 0);
    QTRY_COMPARE(told, QStringList{u"Fresh shop"_s});
}

void TestWriteEcho::newUserIsKept()
{
    QVERIFY(f->place(f->newUser()).id > 0);
    const EntityKey customer = f->house.customer().key;
    QTRY_COMPARE(await(cache->usersOf(customer)).value_or(QList<User>()).size(), 1);
    QTRY_COMPARE(f->rows().last().state, WriteState::Confirmed);
}

void TestWriteEcho::newOrderIsShown()
{
    QVERIFY(f->place(f->order()).id > 0);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().startsWith(u"TOY-"_s));
    QCOMPARE(f->world().orderReads, 1);
    f->gate().noteMadeName(f->rows().first().id, told.first());
    QTRY_COMPARE(f->rows().first().madeName, told.first());
    QCOMPARE(f->world().orderReads, 1); // the row's name is no reason to read again
}

void TestWriteEcho::changedSubscriptionIsShown()
{
    Intent sleep = f->intent(Toy::Suspend, f->subscription(), {});
    sleep.hold = false;
    QVERIFY(f->place(sleep).id > 0);
    QTRY_VERIFY(told.contains(u"Toy club Suspended"_s));
}

void TestWriteEcho::whatWasDeletedIsOffTheList()
{
    const QSignalSpy removed(book.get(), &Book::removed);
    book->refresh(f->house.connection().id, EntityKind::Subscription);
    QTRY_VERIFY(book->state(f->house.connection().id, EntityKind::Subscription).asOf.isValid());
    const EntityKey gone = keyOf(f->subscription());
    QVERIFY(f->place(f->intent(Toy::Delete, f->subscription(), {})).id > 0);
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed.constFirst().at(2).value<QList<EntityId>>(), QList<EntityId>{gone.id});
}

void TestWriteEcho::refusedIsNotReadAgain()
{
    f->world().reactions = {Reaction::Refuse};
    const JournalRow placed = f->place(f->newCustomer());
    QTRY_COMPARE(f->state(placed.id), WriteState::Refused);
    QVERIFY(told.isEmpty());
}

void TestWriteEcho::settledAsDoneIsShown()
{
    f->world().reactions = {Reaction::DoAndLoseAnswer};
    const JournalRow placed = f->place(f->newCustomer(u"Fresh shop"_s));
    QTRY_COMPARE(f->state(placed.id), WriteState::Unknown);
    QVERIFY(told.isEmpty());
    QVERIFY(await(f->gate().checkUnknown(placed.id)));
    QTRY_COMPARE(told, QStringList{u"Fresh shop"_s});
}

void TestWriteEcho::whatIsNotListedIsLearntFirst()
{
    f->world().tellsOfOrders = true;
    f->world().recordError = ApiError(); // the order cannot be read back
    QVERIFY(f->place(f->order()).id > 0);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(await(f->house.ledger.list(f->house.connection().id, EntityKind::Order))->size(), 1);
}

QTEST_GUILESS_MAIN(TestWriteEcho)
#include "tst_writeecho.moc"
