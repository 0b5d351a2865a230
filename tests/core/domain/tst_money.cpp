// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/money.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
Money money(QStringView amount, const QString &currency)
{
    return {Decimal::parse(amount).value(), currency};
}
} // namespace

class TestMoney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void currencyDigits();
    void subtractsOneCurrencyOnly();
    void equalByValueAndCurrency();
};

void TestMoney::formats_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");

    QTest::newRow("seed") << u"7.31"_s << u"USD"_s << u"en_US"_s << u"USD 7.31"_s;
    QTest::newRow("padded") << u"1.8"_s << u"USD"_s << u"en_US"_s << u"USD 1.80"_s;
    QTest::newRow("zero") << u"0.0"_s << u"USD"_s << u"en_US"_s << u"USD 0.00"_s;
    QTest::newRow("German") << u"1234567.5"_s << u"EUR"_s << u"de_DE"_s << u"EUR 1.234.567,50"_s;
    QTest::newRow("Swiss") << u"1234.5"_s << u"CHF"_s << u"de_CH"_s << u"CHF 1\u2019234.50"_s;
    QTest::newRow("Indian groups") << u"1234567.89"_s << u"INR"_s << u"en_IN"_s << u"INR 12,34,567.89"_s;
    QTest::newRow("no minor unit") << u"1200"_s << u"JPY"_s << u"en_US"_s << u"JPY 1,200"_s;
    QTest::newRow("three decimals") << u"1.5"_s << u"KWD"_s << u"en_US"_s << u"KWD 1.500"_s;
    QTest::newRow("more decimals than the currency")
        << u"0.0425"_s << u"USD"_s << u"en_US"_s << u"USD 0.0425"_s;
    QTest::newRow("negative below one") << u"-0.5"_s << u"USD"_s << u"en_US"_s << u"USD -0.50"_s;
    QTest::newRow("negative") << u"-1234.5"_s << u"USD"_s << u"en_US"_s << u"USD -1,234.50"_s;
    QTest::newRow("unknown code") << u"1"_s << u"QQQ"_s << u"en_US"_s << u"QQQ 1.00"_s;
    QTest::newRow("no code") << u"1"_s << QString() << u"en_US"_s << u"1.00"_s;
    QTest::newRow("17 digits stay exact")
        << u"123456789012345.67"_s << u"USD"_s << u"en_US"_s << u"USD 123,456,789,012,345.67"_s;
    QTest::newRow("Arabic digits") << u"12.5"_s << u"EGP"_s << u"ar_EG"_s << u"EGP ١٢٫٥٠"_s;
}

void TestMoney::formats()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QCOMPARE(formatMoney(money(amount, currency), QLocale(locale)), text);
}

void TestMoney::currencyDigits()
{
    QCOMPARE(minorDigits(u"USD"), 2);
    QCOMPARE(minorDigits(u"JPY"), 0);
    QCOMPARE(minorDigits(u"KWD"), 3);
    QCOMPARE(minorDigits(u"CLF"), 4);
    QCOMPARE(minorDigits(u""), 2);
}

void TestMoney::subtractsOneCurrencyOnly()
{
    QCOMPARE(subtract(money(u"6.52", u"USD"_s), money(u"5.44", u"USD"_s)), money(u"1.08", u"USD"_s));
    QVERIFY(!subtract(money(u"6.52", u"USD"_s), money(u"5.44", u"EUR"_s)).has_value());
    QVERIFY(!subtract(money(u"-999999999999999999", u"USD"_s), money(u"1", u"USD"_s)).has_value());
}

void TestMoney::equalByValueAndCurrency()
{
    QCOMPARE(money(u"1.8", u"USD"_s), money(u"1.80", u"USD"_s));
    QVERIFY(money(u"1.8", u"USD"_s) != money(u"1.8", u"EUR"_s));
    QVERIFY(money(u"1.8", u"USD"_s) != money(u"1.81", u"USD"_s));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
