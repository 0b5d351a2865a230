// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/pricing.h"
#include "core/storage/pricelists.h"
#include "tests/core/operations/gatefixture.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// What a write costs: the vendor's estimate, the clerk's own list, or both; and what the gate makes of it.
class TestPricing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<GateFixture>();
        QVERIFY(f->house.isReady());
        lists = std::make_unique<PriceLists>(f->house.journalThread);
        pricing = std::make_unique<Pricing>(*lists, f->clock());
    }
    void cleanup()
    {
        pricing.reset();
        lists.reset();
        if (f)
            QCOMPARE(f->booksDiffer(), QString());
        f.reset();
    }

    void theVendorAloneWithoutAList();
    void nothingIsKnownWithoutEither();
    void theListWhereTheVendorIsSilent();
    void aProductThatIsNotListedIsUnknown();
    void theListFillsInTheCost();
    void whatTheVendorRefusesStaysRefused();
    void aListThatCannotBeReadDoesNotHideTheVendor();
    void listedFiguresAreNotAskedAgain();
    void aFilledInQuoteIsComparedWithoutTheList();

private:
    Result<std::optional<Quote>> quote(int children = 0)
    {
        Values values{{u"label"_s, u"Bear"_s}, {u"size"_s, children > 0 ? u"team"_s : u"small"_s}};
        if (children > 0)
            values.insert(u"children"_s, qint64(children));
        const Intent intent = f->intent(Toy::NewOrder, f->house.customer(), values);
        Operation operation = intent.operation;
        operation.quotable = f->world().tellsPrices;
        return await(pricing->quote(*f->house.client(), operation, intent.drafts.constFirst()));
    }
    bool import()
    {
        const Money price{Decimal(2000, 2), u"EUR"_s};
        const Money cost{Decimal(1150, 2), u"EUR"_s};
        PriceList list{u"toys.csv"_s, f->clock().nowUtc(), {}};
        list.entries = {{u"small"_s, {}, {}, price, cost, {}}};
        return await(lists->replace(f->house.connection().id, list)).has_value();
    }

    std::unique_ptr<GateFixture> f;
    std::unique_ptr<PriceLists> lists;
    std::unique_ptr<Pricing> pricing;
};

void TestPricing::theVendorAloneWithoutAList()
{
    const auto told = quote();
    QVERIFY(told && *told);
    QVERIFY(!(*told)->listed);
    QCOMPARE((*told)->price->total->amount, Decimal(1250, 2));
    QCOMPARE(f->world().quotes, 1);
}

void TestPricing::nothingIsKnownWithoutEither()
{
    f->world().tellsPrices = false;
    const auto told = quote();
    QVERIFY(told && !*told);
    QCOMPARE(f->world().quotes, 0); // who tells nothing is not asked
}

void TestPricing::theListWhereTheVendorIsSilent()
{
    QVERIFY(import());
    f->world().tellsPrices = false;
    const auto listed = quote();
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->price->net->amount, Decimal(2000, 2));
    QCOMPARE((*listed)->netMargin()->amount, Decimal(850, 2));
    QCOMPARE((*listed)->at, f->clock().nowUtc());
    QCOMPARE((*listed)->listed->imported, f->clock().nowUtc());
    QCOMPARE(f->world().quotes, 0);
}

void TestPricing::aProductThatIsNotListedIsUnknown()
{
    QVERIFY(import());
    f->world().tellsPrices = false;
    const auto listed = quote(12);
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->lines.constFirst().text, u"Toy box × 12"_s);
    QVERIFY(!(*listed)->price->net && !(*listed)->cost->net);
}

void TestPricing::theListFillsInTheCost()
{
    QVERIFY(import());
    f->world().tellsCosts = false;
    const auto filled = quote();
    QVERIFY(filled && *filled);
    QCOMPARE((*filled)->price->net->amount, Decimal(1250, 2)); // the vendor's
    QCOMPARE((*filled)->cost->net->amount, Decimal(1150, 2));
    QVERIFY((*filled)->listed->cost && !(*filled)->listed->price);
}

void TestPricing::whatTheVendorRefusesStaysRefused()
{
    QVERIFY(import());
    ApiError error;
    error.kind = ApiError::Kind::Vendor;
    error.message = u"No"_s;
    f->world().quoteError = error;
    const auto refused = quote();
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"No"_s);
}

void TestPricing::aListThatCannotBeReadDoesNotHideTheVendor()
{
    const auto drop = [](QSqlDatabase &database) -> Result<Done> {
        QSqlQuery query(database);
        query.exec(u"DROP TABLE price"_s);
        query.exec(u"DROP TABLE price_list"_s);
        return Done{};
    };
    QVERIFY(await(f->house.journalThread.run<Done>(drop)));
    const auto told = quote();
    QVERIFY(told && *told && (*told)->price->total);
    f->world().tellsPrices = false;
    QVERIFY(!quote()); // said, and not passed over as "there is no list"
}

void TestPricing::listedFiguresAreNotAskedAgain()
{
    QVERIFY(import());
    f->world().tellsPrices = false;
    Intent order = f->order();
    order.quote = **quote();
    const JournalRow held = f->place(order);
    QCOMPARE(f->row(held.id).quote, order.quote); // as the person saw it
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
    QCOMPARE(f->world().quotes, 0);
    QCOMPARE(f->world().sends(), 1);
    QVERIFY(f->row(held.id).quote->listed);
}

void TestPricing::aFilledInQuoteIsComparedWithoutTheList()
{
    QVERIFY(import());
    f->world().tellsCosts = false;
    Intent order = f->order();
    order.quote = **quote();
    JournalRow held = f->place(order);
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed); // the cost of the list is no drift

    Intent again = f->order(u"Ball"_s);
    again.quote = **quote();
    held = f->place(again);
    f->world().priceShift = Decimal(1, 2);
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(held.id), WriteState::Stopped); // the vendor's price still is
    QCOMPARE(f->world().sends(), 1);
}

QTEST_GUILESS_MAIN(TestPricing)
#include "tst_pricing.moc"
