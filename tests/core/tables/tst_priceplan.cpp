// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/priceplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
PricePlan planOf(const QByteArray &text)
{
    const CsvTable table = readCsv(text);
    return PricePlan(table);
}
} // namespace

class PricePlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAList();
    void knowsOtherHeads();
    void namesWhatIsMissing();
    void judgesAmounts_data();
    void judgesAmounts();
    void namesEachBadRow_data();
    void namesEachBadRow();
    void theSameTwice();
    void badRowsAreATable();
    void theTemplateCanBeRead();
};

void PricePlanTest::readsAList()
{
    const PricePlan plan = planOf("product,name,period,price,cost,currency,valid_from\n"
                                  "mail-1,Mail,Monthly,7.31,6.26,usd,2026-11-01\n"
                                  ",,,,,,\n"
                                  "mail-2,,,,0.5,EUR,\n");
    QVERIFY(plan.missingColumns().isEmpty());
    QCOMPARE(plan.badCount(), 0);
    QCOMPARE(plan.entries().size(), 2);
    const PriceEntry first{u"mail-1"_s,
                           u"Mail"_s,
                           u"Monthly"_s,
                           Money{Decimal(731, 2), u"USD"_s},
                           Money{Decimal(626, 2), u"USD"_s},
                           QDate(2026, 11, 1)};
    QCOMPARE(plan.entries().at(0), first);
    QVERIFY(!plan.entries().at(1).price);
    QVERIFY(!plan.entries().at(1).validFrom.isValid());
    QCOMPARE(plan.rows().at(1).line, 4);
}

void PricePlanTest::knowsOtherHeads()
{
    const PricePlan plan = planOf("Plan ID;Billing cycle;Your Cost;Currency Code\n42;Annually;9,5;EUR\n");
    QVERIFY(plan.missingColumns().isEmpty());
    QCOMPARE(plan.entries().size(), 1);
    QCOMPARE(plan.entries().at(0).product, u"42"_s);
    QCOMPARE(plan.entries().at(0).period, u"Annually"_s);
    QCOMPARE(plan.entries().at(0).cost->amount, Decimal(95, 1));
}

void PricePlanTest::namesWhatIsMissing()
{
    const PricePlan plan = planOf("name,period\nx,y\n");
    QCOMPARE(plan.missingColumns().size(), 3);
    QVERIFY(plan.rows().isEmpty());
    QVERIFY(planOf("product,cost,currency\n").missingColumns().isEmpty());
}

void PricePlanTest::judgesAmounts_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read"); // empty: refused
    QTest::newRow("point") << u"1234.50"_s << u"1234.50"_s;
    QTest::newRow("comma") << u"7,31"_s << u"7.31"_s;
    QTest::newRow("zero is told") << u"0"_s << u"0"_s;
    QTest::newRow("many decimals") << u"0.000001"_s << u"0.000001"_s;
    QTest::newRow("either") << u"1,234"_s << QString();
    QTest::newRow("either, with a point") << u"1.234"_s << QString();
    QTest::newRow("two points") << u"1.234.5"_s << QString();
    QTest::newRow("three decimals below one") << u"0.125"_s << u"0.125"_s;
    QTest::newRow("four digits before three decimals") << u"1234.125"_s << u"1234.125"_s;
    QTest::newRow("both") << u"1.234,50"_s << QString();
    QTest::newRow("two commas") << u"1,234,50"_s << QString();
    QTest::newRow("negative") << u"-1"_s << QString();
    QTest::newRow("with a currency") << u"EUR 5"_s << QString();
    QTest::newRow("a spoilt id") << u"1e3"_s << QString();
    QTest::newRow("word") << u"free"_s << QString();
    QTest::newRow("too long") << u"1234567890123456789"_s << QString();
}

void PricePlanTest::judgesAmounts()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    const PricePlan plan = planOf(u"product;price;currency\na;%1;EUR\n"_s.arg(written).toUtf8());
    QCOMPARE(plan.rows().size(), 1);
    if (read.isEmpty()) {
        QVERIFY(plan.entries().isEmpty());
        QVERIFY2(plan.rows().at(0).reason.contains(written), qPrintable(plan.rows().at(0).reason));
    } else {
        QCOMPARE(plan.entries().size(), 1);
        QCOMPARE(plan.entries().at(0).price->amount.toString(), read);
    }
}

void PricePlanTest::namesEachBadRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no product") << QByteArray(",1,2,EUR,") << u"product"_s;
    QTest::newRow("no amount") << QByteArray("a,,,EUR,") << u"neither"_s;
    QTest::newRow("no currency") << QByteArray("a,1,2,,") << u"currency"_s;
    QTest::newRow("strange currency") << QByteArray("a,1,2,Euro,") << u"EURO"_s;
    QTest::newRow("day") << QByteArray("a,1,2,EUR,31.12.2026") << u"31.12.2026"_s;
    QTest::newRow("no such day") << QByteArray("a,1,2,EUR,2026-02-30") << u"2026-02-30"_s;
    QTest::newRow("a comma too many") << QByteArray("a,1,50,2,EUR,") << u"more cells"_s;
}

void PricePlanTest::namesEachBadRow()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const PricePlan plan = planOf("product,price,cost,currency,valid_from\n" + row + "\nok,1,,EUR,\n");
    QCOMPARE(plan.rows().size(), 2);
    QCOMPARE(plan.badCount(), 1);
    QCOMPARE(plan.rows().at(0).line, 2);
    QCOMPARE(plan.rows().at(0).entry, -1);
    QVERIFY2(plan.rows().at(0).reason.contains(reason), qPrintable(plan.rows().at(0).reason));
    QCOMPARE(plan.entries().constFirst().product, u"ok"_s);
}

void PricePlanTest::theSameTwice()
{
    const PricePlan plan = planOf("product,period,price,currency,valid_from\n"
                                  "Mail,monthly,1,EUR,\n"
                                  "mail ,Monthly,2,EUR,\n"
                                  "mail,yearly,3,EUR,\n"
                                  "mail,monthly,4,EUR,2026-01-01\n");
    QCOMPARE(plan.badCount(), 1);
    QVERIFY(plan.rows().at(1).reason.contains(u"2"_s));
    QCOMPARE(plan.entries().size(), 3);
}

void PricePlanTest::badRowsAreATable()
{
    const PricePlan plan = planOf("product,price,currency\nok,1,EUR\n,2,EUR\nx,1,50,EUR\n");
    QCOMPARE(plan.badHeads().mid(2), (QStringList{u"product"_s, u"price"_s, u"currency"_s}));
    const QList<QStringList> bad = plan.badRows();
    QCOMPARE(bad.size(), 2);
    QCOMPARE(bad.at(0), (QStringList{u"3"_s, plan.rows().at(1).reason, QString(), u"2"_s, u"EUR"_s}));
    QCOMPARE(bad.at(1).size(), 2 + 4); // a cell too many is what is wrong with it
}

void PricePlanTest::theTemplateCanBeRead()
{
    const QStringList lines{PricePlan::templateHeads().join(u','), PricePlan::templateLine().join(u',')};
    const PricePlan plan = planOf(lines.join(u'\n').toUtf8());
    QVERIFY(plan.missingColumns().isEmpty());
    QCOMPARE(plan.badCount(), 0);
    const PriceEntry &entry = plan.entries().constFirst();
    QCOMPARE(entry.product, u"EXAMPLE-1"_s);
    QCOMPARE(entry.price, (Money{Decimal(1250, 2), u"EUR"_s}));
    QCOMPARE(entry.cost, (Money{Decimal(980, 2), u"EUR"_s}));
    QVERIFY(!entry.period.isEmpty() && entry.validFrom.isValid());
}

QTEST_GUILESS_MAIN(PricePlanTest)
#include "tst_priceplan.moc"
