// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/pricelist.h"
#include "core/domain/valuejson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
Money money(const QString &amount, const QString &currency = u"EUR"_s)
{
    return {*Decimal::parse(amount), currency};
}

PriceEntry entry(const QString &product, const QString &period, std::optional<Money> price,
                 std::optional<Money> cost, const QDate &from = {})
{
    return {product, {}, period, std::move(price), std::move(cost), from};
}

PricedItem item(const QString &product, const QString &period = {}, int quantity = 1)
{
    PricedItem made;
    made.product = product;
    made.period = period;
    made.quantity = Decimal(quantity, 0);
    return made;
}

QDate today()
{
    return {2026, 11, 22};
}
} // namespace

class PriceListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByIdOrName();
    void thePeriodComesFirst();
    void theLatestThatIsValid();
    void countsExactly();
    void unknownIsNeverZero();
    void currenciesAreNeverMixed();
    void whatDoesNotFitIsUnknown();
    void fillsInWhatTheVendorDoesNotTell();
    void leavesAloneWhatTheVendorTells();
    void theJournalKeepsWhereItIsFrom();
};

void PriceListTest::findsByIdOrName()
{
    const PriceList list{
        {}, {}, {entry(u" Mail  PRO "_s, {}, money(u"1"_s), {}), entry(u"42"_s, {}, money(u"2"_s), {})}};
    QCOMPARE(findPrice(list, item(u"mail pro"_s), today())->price, money(u"1"_s));
    PricedItem named = item(u"7"_s);
    named.name = u"Mail Pro"_s;
    QCOMPARE(findPrice(list, named, today())->price, money(u"1"_s));
    QVERIFY(!findPrice(list, item(u"4"_s), today())); // not a part of an id
    QVERIFY(!findPrice(list, item({}), today()));
    QVERIFY(!findPrice({}, item(u"42"_s), today()));
}

void PriceListTest::thePeriodComesFirst()
{
    const PriceList list{{},
                         {},
                         {entry(u"a"_s, u"yearly"_s, money(u"100"_s), {}),
                          entry(u"a"_s, {}, money(u"9"_s), {}, today()),
                          entry(u"a"_s, u"1 month"_s, money(u"10"_s), {})}};
    PricedItem monthly = item(u"a"_s, u"M1"_s);
    monthly.periodName = u"1 Month"_s;
    QCOMPARE(findPrice(list, monthly, today())->price, money(u"10"_s)); // by its name, and before "any"
    QCOMPARE(findPrice(list, item(u"a"_s, u"Yearly"_s), today())->price, money(u"100"_s));
    QCOMPARE(findPrice(list, item(u"a"_s, u"weekly"_s), today())->price, money(u"9"_s));
    QCOMPARE(findPrice(list, item(u"a"_s), today())->price, money(u"9"_s));
    const PriceList yearly{{}, {}, {entry(u"a"_s, u"yearly"_s, money(u"100"_s), {})}};
    QVERIFY(!findPrice(yearly, item(u"a"_s, u"monthly"_s), today()));
}

void PriceListTest::theLatestThatIsValid()
{
    const PriceList list{{},
                         {},
                         {entry(u"a"_s, {}, money(u"2"_s), {}, {2026, 11, 22}),
                          entry(u"a"_s, {}, money(u"1"_s), {}),
                          entry(u"a"_s, {}, money(u"3"_s), {}, {2026, 11, 23})}};
    QCOMPARE(findPrice(list, item(u"a"_s), today())->price, money(u"2"_s));
    QCOMPARE(findPrice(list, item(u"a"_s), today().addDays(1))->price, money(u"3"_s));
    QCOMPARE(findPrice(list, item(u"a"_s), today().addDays(-1))->price, money(u"1"_s));
    const PriceList later{{}, {}, {entry(u"a"_s, {}, money(u"3"_s), {}, {2026, 11, 23})}};
    QVERIFY(!findPrice(later, item(u"a"_s), today()));
}

void PriceListTest::countsExactly()
{
    const PriceList list{{},
                         {},
                         {entry(u"a"_s, {}, money(u"7.31"_s), money(u"6.26"_s)),
                          entry(u"b"_s, {}, money(u"0.1"_s), money(u"0.2"_s))}};
    const Quote quote = listedQuote(list, {item(u"a"_s, u"monthly"_s, 3), item(u"b"_s)}, today());
    QCOMPARE(quote.lines.size(), 2);
    QCOMPARE(quote.lines.at(0).price, money(u"21.93"_s));
    QCOMPARE(quote.lines.at(0).text, u"a × 3, monthly"_s);
    QCOMPARE(quote.price->net, money(u"22.03"_s));
    QCOMPARE(quote.cost->net, money(u"18.98"_s));
    QCOMPARE(quote.netMargin(), money(u"3.05"_s));
    QVERIFY(!quote.price->total); // with tax: nobody knows
    QVERIFY(quote.listed && quote.listed->price && quote.listed->cost);
}

void PriceListTest::unknownIsNeverZero()
{
    const PriceList list{
        {}, {}, {entry(u"a"_s, {}, money(u"5"_s), {}), entry(u"b"_s, {}, money(u"0"_s), money(u"1"_s))}};
    const Quote half = listedQuote(list, {item(u"a"_s), item(u"b"_s)}, today());
    QVERIFY(!half.lines.at(0).cost);
    QCOMPARE(half.price->net, money(u"5"_s));
    QVERIFY(!half.cost->net); // one of the two is missing: no sum
    QVERIFY(!half.netMargin());
    const Quote none = listedQuote(list, {item(u"c"_s)}, today());
    QCOMPARE(none.lines.size(), 1);
    QVERIFY(!none.lines.at(0).price && !none.lines.at(0).cost);
    QVERIFY(!none.price->net && !none.cost->net);
}

void PriceListTest::currenciesAreNeverMixed()
{
    const PriceList list{{},
                         {},
                         {entry(u"a"_s, {}, money(u"5"_s), money(u"4"_s)),
                          entry(u"b"_s, {}, money(u"5"_s, u"USD"_s), money(u"4"_s, u"USD"_s))}};
    const Quote quote = listedQuote(list, {item(u"a"_s), item(u"b"_s)}, today());
    QVERIFY(!quote.price->net && !quote.cost->net && !quote.netMargin());
    QCOMPARE(quote.lines.at(1).margin(), money(u"1"_s, u"USD"_s));
    Quote told;
    told.price = QuoteTotals{money(u"6"_s, u"CHF"_s), {}, {}, money(u"6"_s, u"CHF"_s)};
    const Quote filled = filledIn(told, list, {item(u"a"_s)}, today());
    QCOMPARE(filled.cost->net, money(u"4"_s));
    QVERIFY(!filled.netMargin());
}

void PriceListTest::whatDoesNotFitIsUnknown()
{
    const PriceList list{{}, {}, {entry(u"a"_s, {}, money(u"999999999999999999"_s), money(u"1.50"_s))}};
    const Quote quote = listedQuote(list, {item(u"a"_s, {}, 2)}, today());
    QVERIFY(!quote.price->net);
    QCOMPARE(quote.cost->net->amount.toString(), u"3.00"_s);
}

void PriceListTest::fillsInWhatTheVendorDoesNotTell()
{
    const PriceList list{
        {}, QDateTime({2026, 11, 3}, {9, 0}, Qt::UTC), {entry(u"a"_s, {}, money(u"5"_s), money(u"4"_s))}};
    Quote told;
    told.lines = {{u"x"_s, u"A"_s, {}, money(u"6"_s), {}}};
    told.price = QuoteTotals{money(u"6"_s), money(u"1"_s), money(u"1"_s), money(u"7"_s)};
    const Quote filled = filledIn(told, list, {item(u"a"_s)}, today());
    QCOMPARE(filled.price, told.price);
    QCOMPARE(filled.lines, told.lines);
    QCOMPARE(filled.cost->net, money(u"4"_s));
    QCOMPARE(filled.netMargin(), money(u"2"_s)); // net with net
    QVERIFY(filled.listed && !filled.listed->price && filled.listed->cost);
    QVERIFY(filled.told().sameFigures(told)); // what is compared before sending
}

void PriceListTest::leavesAloneWhatTheVendorTells()
{
    const PriceList list{{}, {}, {entry(u"a"_s, {}, money(u"5"_s), {})}};
    Quote told;
    told.price = QuoteTotals{money(u"6"_s), {}, {}, money(u"7"_s)};
    told.cost = QuoteTotals{{}, {}, {}, money(u"3"_s)};
    QCOMPARE(filledIn(told, list, {item(u"a"_s)}, today()), told);
    told.cost.reset();
    QCOMPARE(filledIn(told, list, {item(u"a"_s)}, today()), told); // the list knows no cost either
    QCOMPARE(filledIn(told, list, {item(u"b"_s)}, today()), told);
}

void PriceListTest::theJournalKeepsWhereItIsFrom()
{
    const PriceList list{
        {}, QDateTime({2026, 11, 3}, {9, 0}, Qt::UTC), {entry(u"a"_s, {}, money(u"5"_s), {})}};
    Quote quote = listedQuote(list, {item(u"a"_s)}, today());
    quote.at = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC);
    QCOMPARE(quoteFromJson(quoteToJson(quote)), quote);
    QVERIFY(!quote.told().price && !quote.told().cost && quote.told().lines.isEmpty());
    quote.listed.reset();
    QCOMPARE(quoteFromJson(quoteToJson(quote)), quote);
    QJsonObject damaged = quoteToJson(quote);
    damaged.insert(u"listed"_s, QJsonObject{{u"price"_s, 1}});
    QVERIFY(!quoteFromJson(damaged));
}

QTEST_GUILESS_MAIN(PriceListTest)
#include "tst_pricelist.moc"
