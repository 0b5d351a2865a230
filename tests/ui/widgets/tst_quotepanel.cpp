// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/widgets/quotepanel.h"
#include "ui/widgets/statusbanner.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
Money usd(const QString &amount)
{
    return {*Decimal::parse(amount), u"USD"_s};
}

QuoteTotals totals(const QString &net, const QString &tax, const QString &total)
{
    return {usd(net), usd(tax), usd(tax), usd(total)};
}

// The figures of the vendor's own document.
Quote seedQuote()
{
    Quote quote;
    quote.lines = {{u"setup"_s, u"Setup"_s, {}, usd(u"1.8"_s), usd(u"1.5"_s)},
                   {u"recurring"_s, u"Recurring, 1 month"_s, {}, usd(u"3.82"_s), usd(u"3.19"_s)},
                   {u"vps"_s, u"VPS Mainstream × 1"_s, {}, usd(u"0.9"_s), usd(u"0.75"_s)}};
    quote.price = totals(u"6.52"_s, u"0.79"_s, u"7.31"_s);
    quote.cost = totals(u"5.44"_s, u"0.82"_s, u"6.26"_s);
    return quote;
}
} // namespace

class TestQuotePanel final : public QObject
{
    Q_OBJECT

    Theme m_theme;

    static QString cell(const QuotePanel &panel, const QString &name)
    {
        const auto *label = panel.findChild<QLabel *>(u"quote_"_s + name);
        return label ? label->text() : u"(no such cell)"_s;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aLocalListSaysSoAndKnowsNoTax()
    {
        QuotePanel panel(m_theme);
        Quote quote;
        quote.lines = {{u"a"_s, u"Mail × 2"_s, {}, usd(u"13.04"_s), usd(u"10.88"_s)},
                       {u"b"_s, u"Fax"_s, {}, {}, {}}};
        quote.price = QuoteTotals{};
        quote.cost = QuoteTotals{};
        quote.listed = ListedSides{true, true, QDateTime({2026, 11, 3}, {12, 0}, Qt::UTC)};
        panel.showQuote(quote, {});
        QCOMPARE(cell(panel, u"line_text"_s), u"Mail\u00a0×\u00a02"_s); // never apart in two lines
        QCOMPARE(cell(panel, u"line_margin"_s), u"2.16"_s);
        QCOMPARE(cell(panel, u"net_price"_s), u"unknown"_s); // a sum with a gap is none, and never 0
        QCOMPARE(cell(panel, u"net_cost"_s), u"unknown"_s);
        QCOMPARE(cell(panel, u"net_margin"_s), QString());
        QCOMPARE(cell(panel, u"total_price"_s), u"(no such cell)"_s);
        const auto *remark = panel.findChild<QLabel *>(u"quoteListRemark"_s);
        QVERIFY(remark && !remark->isHidden());
        QVERIFY2(remark->text().contains(u"ocal price list of"_s), qPrintable(remark->text()));
        panel.showQuote(seedQuote(), {});
        QVERIFY(remark->isHidden());
    }

    void aCostOfTheListStandsBesideTheVendorsPrice()
    {
        QuotePanel panel(m_theme);
        Quote quote = seedQuote();
        quote.cost = QuoteTotals{usd(u"5.00"_s), {}, {}, {}};
        quote.listed = ListedSides{false, true, QDateTime({2026, 11, 3}, {12, 0}, Qt::UTC)};
        panel.showQuote(quote, {});
        QCOMPARE(cell(panel, u"net_price"_s), u"6.52"_s);
        QCOMPARE(cell(panel, u"net_cost"_s), u"USD 5.00"_s);
        QCOMPARE(cell(panel, u"net_margin"_s), u"1.52"_s);
        QCOMPARE(cell(panel, u"total_price"_s), u"USD 7.31"_s);
        QCOMPARE(cell(panel, u"total_cost"_s), QString()); // with tax: nobody tells
    }

    void theDocumentsFiguresComeOut()
    {
        QuotePanel panel(m_theme);
        panel.showQuote(seedQuote(), u"Estimated 10:42:07"_s);
        QCOMPARE(cell(panel, u"net_price"_s), u"6.52"_s);
        QCOMPARE(cell(panel, u"net_cost"_s), u"5.44"_s);
        QCOMPARE(cell(panel, u"net_margin"_s), u"1.08"_s);
        QCOMPARE(cell(panel, u"net_percent"_s), u"16.6 %"_s);
        QCOMPARE(cell(panel, u"total_price"_s), u"USD 7.31"_s);
        QCOMPARE(cell(panel, u"total_cost"_s), u"USD 6.26"_s);
        QCOMPARE(cell(panel, u"line_price"_s), u"1.80"_s);
        QCOMPARE(cell(panel, u"line_margin"_s), u"0.30"_s);
        QCOMPARE(cell(panel, u"head_margin"_s), u"Margin"_s);
    }

    // On a page, whose ground has another role than a widget by itself.
    void aRuleIsSeenAboveTheSum()
    {
        m_theme.apply(*qApp);
        QWidget page;
        page.setAutoFillBackground(true);
        page.setBackgroundRole(QPalette::Base);
        auto *panel = new QuotePanel(m_theme, &page);
        panel->resize(500, 400);
        page.resize(panel->size());
        panel->showQuote(seedQuote(), {});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto *rule = panel->findChild<QWidget *>(u"quoteRule"_s);
        QVERIFY(rule && rule->width() > 100);
        const QImage seen = page.grab().toImage();
        QCOMPARE(seen.pixelColor(rule->mapTo(&page, rule->rect().center())), m_theme.color(Token::Line));
    }

    void anOrderOverNothingIsSaidToBeOne()
    {
        QuotePanel panel(m_theme);
        const auto *warning = panel.findChild<StatusBanner *>(u"quoteWarning"_s);
        panel.showQuote(seedQuote(), {});
        QVERIFY(warning->isHidden());
        Quote quote;
        quote.price = totals(u"0"_s, u"0"_s, u"0"_s);
        quote.cost = totals(u"0"_s, u"0"_s, u"0"_s);
        panel.showQuote(quote, {});
        QVERIFY(!warning->isHidden());
        QCOMPARE(warning->mark(), Mark::Waiting);
        quote.cost.reset(); // not told is not 0
        panel.showQuote(quote, {});
        QVERIFY(warning->isHidden());
    }

    void aSideThatIsNotToldIsNeverZero()
    {
        Quote quote = seedQuote();
        quote.cost.reset();
        for (QuoteLine &line : quote.lines)
            line.cost.reset();
        QuotePanel panel(m_theme);
        panel.showQuote(quote, {});
        QCOMPARE(cell(panel, u"total_cost"_s), u"not told by this vendor"_s);
        QCOMPARE(cell(panel, u"head_margin"_s), u"(no such cell)"_s); // nothing would stand under it
        QCOMPARE(cell(panel, u"net_cost"_s), QString());
        QCOMPARE(cell(panel, u"net_margin"_s), QString());
    }

    void aLossIsSaidInWords()
    {
        Quote quote = seedQuote();
        quote.cost = totals(u"8.00"_s, u"0.82"_s, u"8.82"_s);
        QuotePanel panel(m_theme);
        panel.show();
        panel.showQuote(quote, {});
        const auto *warning = panel.findChild<StatusBanner *>(u"quoteWarning"_s);
        QVERIFY(warning->isVisible());
        QCOMPARE(warning->mark(), Mark::Bad);
        QVERIFY(warning->text().contains(u"USD 1.48"_s));
    }

    void aSmallerContractIsNoLoss()
    {
        Quote quote = seedQuote();
        quote.price = totals(u"-4.72"_s, u"-0.57"_s, u"-5.29"_s);
        quote.cost = totals(u"-3.94"_s, u"-0.59"_s, u"-4.53"_s);
        QuotePanel panel(m_theme);
        panel.show();
        panel.showQuote(quote, {});
        const auto *warning = panel.findChild<StatusBanner *>(u"quoteWarning"_s);
        QVERIFY(warning->isVisible());
        QCOMPARE(warning->mark(), Mark::Waiting);
        QVERIFY(warning->text().contains(u"USD 0.78"_s));
        QCOMPARE(cell(panel, u"net_percent"_s), QString()); // of what would it be?
    }

    void figuresThatContradictEachOtherAreShownAndMarked()
    {
        Quote quote = seedQuote();
        quote.price->exclusiveTax = usd(u"1.58"_s);
        QuotePanel panel(m_theme);
        panel.show();
        panel.showQuote(quote, {});
        QVERIFY(panel.findChild<StatusBanner *>(u"quoteWarning"_s)->isVisible());
        QCOMPARE(cell(panel, u"total_price"_s), u"USD 7.31"_s);
    }

    void oldFiguresStayButAreNoLongerCurrent()
    {
        QuotePanel panel(m_theme);
        panel.showQuote(seedQuote(), {});
        QVERIFY(panel.isCurrent());
        panel.showBusy();
        QVERIFY(!panel.isCurrent());
        QCOMPARE(cell(panel, u"total_price"_s), u"USD 7.31"_s);
        ApiError error;
        error.message = u"no"_s;
        panel.showError(error, u"Toy"_s);
        QVERIFY(!panel.quote().has_value());
    }
};

QTEST_MAIN(TestQuotePanel)
#include "tst_quotepanel.moc"
