// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/twinsearch.h"
#include "tests/core/operations/gatefixture.h"
#include "tests/support/await.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// What is warned of before an order is placed: the same for the same customer within a day, by whomever.
class TestTwinSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<GateFixture>();
        journal = f->house.makeJournal();
        cache = std::make_unique<Cache>(f->house.cacheThread);
    }
    void cleanup()
    {
        cache.reset();
        journal.reset();
        f.reset();
    }

    void theSameThingOfADay();
    void anotherThingIsNoTwin();
    void whatWasNotDoneIsNoTwin();
    void anOrderSeenAtTheVendor();
    void otherOrdersAtTheVendorAreNot_data();
    void otherOrdersAtTheVendorAreNot();
    void whatWePlacedIsNotSeenTwice();

private:
    QList<Twin> twinsOf(const Intent &intent)
    {
        return await(new TwinSearch(*journal, *cache, intent, f->clock().nowUtc(), nullptr))
            .value_or(QList<Twin>());
    }
    Order vendorOrder(const QString &id)
    {
        Order order;
        order.key = {f->house.connection().id, EntityKind::Order, {id}};
        order.number = u"SO-"_s + id;
        order.customer = f->house.customer().key.id;
        order.created = f->clock().nowUtc().addSecs(-3600);
        order.status = {Mark::Waiting, u"In progress"_s, u"LO"_s};
        order.total = f->order().quote->price->total;
        return order;
    }

    std::unique_ptr<GateFixture> f;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Cache> cache;
};

void TestTwinSearch::theSameThingOfADay()
{
    QVERIFY(twinsOf(f->order(u"A"_s)).isEmpty());
    const JournalRow placed = f->place(f->order(u"A"_s));
    QVERIFY(placed.id > 0);
    const QList<Twin> twins = twinsOf(f->order(u"another label"_s));
    QCOMPARE(twins.size(), 1);
    QCOMPARE(twins.constFirst().what, placed.summary);
    QCOMPARE(twins.constFirst().who, placed.actor);
    QVERIFY(!placed.actor.isEmpty());
    QVERIFY(!twins.constFirst().blocks);
    QVERIFY(twinsOf(f->order(u"A"_s)).constFirst().blocks); // held, and the very same
    f->clock().advance(std::chrono::hours(25));
    QVERIFY(twinsOf(f->order(u"another label"_s)).isEmpty());
}

void TestTwinSearch::anotherThingIsNoTwin()
{
    QVERIFY(f->place(f->order(u"A"_s)).id > 0);
    const Intent larger =
        f->intent(Toy::NewOrder, f->house.customer(),
                  {{u"label"_s, u"A"_s}, {u"size"_s, u"team"_s}, {u"children"_s, qint64(25)}});
    QVERIFY(twinsOf(larger).isEmpty());
    Customer other = f->house.customer();
    other.key.id = {u"another-shop"_s};
    QVERIFY(
        twinsOf(f->intent(Toy::NewOrder, other, {{u"label"_s, u"A"_s}, {u"size"_s, u"small"_s}})).isEmpty());
    QVERIFY(!twinsOf(f->order(u"A"_s)).isEmpty());
}

void TestTwinSearch::whatWasNotDoneIsNoTwin()
{
    const JournalRow placed = f->place(f->order(u"A"_s));
    QVERIFY(await(f->gate().undo(placed.id)));
    QVERIFY(twinsOf(f->order(u"A"_s)).isEmpty());
}

void TestTwinSearch::anOrderSeenAtTheVendor()
{
    Order order = vendorOrder(u"7"_s);
    QVERIFY(await(cache->putOne(order)));
    const QList<Twin> twins = twinsOf(f->order());
    QCOMPARE(twins.size(), 1);
    QCOMPARE(twins.constFirst().what, u"SO-7"_s);
    QVERIFY(twins.constFirst().who.isEmpty());
    QCOMPARE(twins.constFirst().status.word, u"In progress"_s);

    order.total.reset(); // not told: it may be one
    order.created.reset();
    order.orderDate = f->clock().nowUtc().date();
    QVERIFY(await(cache->putOne(order)));
    QCOMPARE(twinsOf(f->order()).size(), 1);
    QCOMPARE(twinsOf(f->order()).constFirst().day, f->clock().nowUtc().date());
}

void TestTwinSearch::otherOrdersAtTheVendorAreNot_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"older", "dearer", "payment", "cancelled", "undated", "of another"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestTwinSearch::otherOrdersAtTheVendorAreNot()
{
    QFETCH(const QString, what);
    Order order = vendorOrder(u"7"_s);
    if (what == "older"_L1)
        order.created = f->clock().nowUtc().addDays(-2);
    else if (what == "dearer"_L1)
        order.total->amount = Decimal(99999, 2);
    else if (what == "payment"_L1)
        order.supplementary = true;
    else if (what == "undated"_L1)
        order.created.reset();
    else if (what == "of another"_L1)
        order.customer = {u"another-shop"_s};
    if (what == "cancelled"_L1) {
        order.final = true;
        order.status = {Mark::Bad, u"Cancelled"_s, u"CL"_s};
    }
    QVERIFY(await(cache->putOne(order)));
    QVERIFY(twinsOf(f->order()).isEmpty());
}

void TestTwinSearch::whatWePlacedIsNotSeenTwice()
{
    const JournalRow placed = f->place(f->order(u"A"_s));
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    const QList<EntityKey> made = f->row(placed.id).made;
    QCOMPARE(made.size(), 1);
    Order order = vendorOrder(made.constFirst().id.value);
    QVERIFY(await(cache->putOne(order)));
    const QList<Twin> twins = twinsOf(f->order(u"A"_s));
    QCOMPARE(twins.size(), 1);
    QVERIFY(!twins.constFirst().who.isEmpty()); // the journal's line, which says more
}

QTEST_GUILESS_MAIN(TestTwinSearch)
#include "tst_twinsearch.moc"
