// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/quote.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
Money usd(QStringView amount)
{
    return {Decimal::parse(amount).value(), u"USD"_s};
}

QuoteTotals totals(QStringView net, QStringView exclusiveTax, QStringView total)
{
    return {usd(net), usd(exclusiveTax), usd(exclusiveTax), usd(total)};
}

// The figures of the vendor document's example.
Quote seedQuote()
{
    Quote quote;
    quote.lines = {
        {u"setup"_s, u"Setup"_s, std::nullopt, usd(u"0.75"), usd(u"0.75")},
        {u"recurring"_s, u"Recurring, 1 month"_s, Quantity{Decimal(1, 0), u"item"_s}, usd(u"3.82"),
         usd(u"3.19")},
    };
    quote.price = totals(u"6.52", u"0.79", u"7.31");
    quote.cost = totals(u"5.44", u"0.82", u"6.26");
    quote.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return quote;
}

// One change of a quote each, with the name under which a person should see it.
struct Edit {
    const char *name;
    void (*apply)(Quote &);
    QString what;
    QString before;
    QString after;
};

QList<Edit> edits()
{
    return {
        {"total", [](Quote &q) { q.price->total = usd(u"7.99"); }, u"Total for the customer"_s, u"USD 7.31"_s,
         u"USD 7.99"_s},
        {"net", [](Quote &q) { q.price->net = usd(u"6.53"); }, u"Net price"_s, u"USD 6.52"_s, u"USD 6.53"_s},
        {"tax", [](Quote &q) { q.price->tax = usd(u"0.80"); }, u"Tax for the customer"_s, u"USD 0.79"_s,
         u"USD 0.80"_s},
        {"exclusive tax", [](Quote &q) { q.price->exclusiveTax.reset(); }, u"Tax on top of the price"_s,
         u"USD 0.79"_s, u"not told"_s},
        {"cost", [](Quote &q) { q.cost->total = usd(u"6.27"); }, u"Your cost"_s, u"USD 6.26"_s,
         u"USD 6.27"_s},
        {"net cost", [](Quote &q) { q.cost->net = usd(u"5.45"); }, u"Net cost"_s, u"USD 5.44"_s,
         u"USD 5.45"_s},
        {"currency", [](Quote &q) { q.price->total->currency = u"EUR"_s; }, u"Total for the customer"_s,
         u"USD 7.31"_s, u"EUR 7.31"_s},
        {"line price", [](Quote &q) { q.lines[1].price = usd(u"3.83"); }, u"Recurring, 1 month: price"_s,
         u"USD 3.82"_s, u"USD 3.83"_s},
        {"line cost", [](Quote &q) { q.lines[1].cost = usd(u"3.20"); }, u"Recurring, 1 month: your cost"_s,
         u"USD 3.19"_s, u"USD 3.20"_s},
        {"quantity", [](Quote &q) { q.lines[1].quantity->amount = Decimal(2, 0); },
         u"Recurring, 1 month: quantity"_s, u"1 item"_s, u"2 item"_s},
        {"line gone", [](Quote &q) { q.lines.removeFirst(); }, u"Setup"_s, u"USD 0.75"_s,
         u"not in the quote"_s},
        {"line new",
         [](Quote &q) {
             q.lines.append({u"tax"_s, u"Fee"_s, {}, usd(u"1"), {}});
         },
         u"Fee"_s, u"not in the quote"_s, u"USD 1.00"_s},
        {"empty side told", [](Quote &q) { q.cost.reset(); }, u"Your cost"_s, u"USD 6.26"_s, u"not told"_s},
    };
}
} // namespace

class TestQuote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marginOfTheSeed();
    void noMarginWithoutBothSides();
    void consistency_data();
    void consistency();
    void sameFiguresInAnyOrder();
    void sameKeysSeveralTimes();
    void everyDifferenceIsSeen_data();
    void everyDifferenceIsSeen();
    void toldSideWithoutFigures();
};

void TestQuote::marginOfTheSeed()
{
    const Quote quote = seedQuote();
    QCOMPARE(quote.netMargin(), usd(u"1.08"));
    QCOMPARE(quote.marginPercent()->toString(), u"16.6"_s);
    QCOMPARE(quote.lines.at(1).margin(), usd(u"0.63"));
    QVERIFY(quote.price->consistent());
    QVERIFY(quote.cost->consistent());
}

void TestQuote::noMarginWithoutBothSides()
{
    Quote quote = seedQuote();
    quote.cost->net->currency = u"EUR"_s;
    QVERIFY(!quote.netMargin() && !quote.marginPercent());
    quote.cost->net.reset();
    QVERIFY(!quote.netMargin() && !quote.marginPercent());
    quote.cost.reset();
    QVERIFY(!quote.netMargin() && !quote.marginPercent());

    quote = seedQuote();
    quote.price->net = usd(u"0");
    QCOMPARE(quote.netMargin(), usd(u"-5.44"));
    QVERIFY(!quote.marginPercent()); // of nothing
    quote.lines[0].cost.reset();
    QVERIFY(!quote.lines.at(0).margin());
}

void TestQuote::consistency_data()
{
    QTest::addColumn<QString>("net");
    QTest::addColumn<QString>("tax");
    QTest::addColumn<QString>("total");
    QTest::addColumn<bool>("consistent");
    QTest::newRow("estimate") << u"6.52"_s << u"0.79"_s << u"7.31"_s << true;
    QTest::newRow("costs") << u"5.44"_s << u"0.82"_s << u"6.26"_s << true;
    QTest::newRow("order list of the document") << u"6.52"_s << u"1.58"_s << u"7.31"_s << false;
    QTest::newRow("tax not told") << u"6.52"_s << QString() << u"9"_s << true;
    QTest::newRow("overflow") << u"999999999999999999"_s << u"1"_s << u"1"_s << false;
}

void TestQuote::consistency()
{
    QFETCH(QString, net);
    QFETCH(QString, tax);
    QFETCH(QString, total);
    QuoteTotals side{usd(net), {}, {}, usd(total)};
    if (!tax.isEmpty())
        side.exclusiveTax = usd(tax);
    QTEST(side.consistent(), "consistent");
    if (side.exclusiveTax) {
        side.exclusiveTax->currency = u"EUR"_s;
        QVERIFY(!side.consistent());
    }
}

void TestQuote::sameFiguresInAnyOrder()
{
    const Quote quote = seedQuote();
    Quote other = quote;
    std::reverse(other.lines.begin(), other.lines.end());
    other.at = other.at.addDays(1);
    other.lines[0].text = u"Monatlich"_s;
    other.price->total = Money{Decimal::parse(u"7.310").value(), u"USD"_s};
    QVERIFY(quote.sameFigures(other));
    QVERIFY(other.sameFigures(quote));
    QVERIFY(quoteChanges(quote, other, QLocale::c()).isEmpty());
}

void TestQuote::sameKeysSeveralTimes()
{
    Quote quote = seedQuote();
    quote.lines = {{u"k"_s, u"One"_s, {}, usd(u"1"), {}}, {u"k"_s, u"Two"_s, {}, usd(u"2"), {}}};
    Quote other = quote;
    std::reverse(other.lines.begin(), other.lines.end());
    QVERIFY(quote.sameFigures(other));
    other.lines[0].price = usd(u"1");
    QVERIFY(!quote.sameFigures(other));
    const QList<QuoteChange> changes = quoteChanges(quote, other, QLocale(u"en_US"_s));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().before, u"USD 2.00"_s);
    QCOMPARE(changes.first().after, u"USD 1.00"_s);
}

void TestQuote::everyDifferenceIsSeen_data()
{
    QTest::addColumn<int>("index");
    const QList<Edit> all = edits();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestQuote::everyDifferenceIsSeen()
{
    QFETCH(int, index);
    const Edit edit = edits().at(index);
    const Quote before = seedQuote();
    Quote after = before;
    edit.apply(after);
    QVERIFY(!before.sameFigures(after));
    QVERIFY(!after.sameFigures(before));
    const QList<QuoteChange> changes = quoteChanges(before, after, QLocale(u"en_US"_s));
    const bool told = std::any_of(changes.begin(), changes.end(), [&edit](const QuoteChange &change) {
        return change.what == edit.what && change.before == edit.before && change.after == edit.after;
    });
    QVERIFY2(told, changes.isEmpty() ? "no change" : qPrintable(changes.first().what));
    QVERIFY(!quoteChanges(after, before, QLocale::c()).isEmpty());
}

// A side that is told without a figure differs from one that is not told: the guard must not call it equal
// and then have nothing to show.
void TestQuote::toldSideWithoutFigures()
{
    Quote before = seedQuote();
    before.cost.reset();
    Quote after = before;
    after.cost.emplace();
    QVERIFY(!before.sameFigures(after));
    QCOMPARE(quoteChanges(before, after, QLocale::c()).size(), 1);
}

QTEST_APPLESS_MAIN(TestQuote)
#include "tst_quote.moc"
