// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/decimal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using purveyor::Decimal;

namespace
{
Decimal decimal(QStringView text)
{
    const std::optional<Decimal> value = Decimal::parse(text);
    if (!value)
        qFatal("not a decimal: %s", qPrintable(text.toString()));
    return *value;
}
} // namespace

class TestDecimal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void comparesByValue_data();
    void comparesByValue();
    void comparesNearTheLimits();
    void rounds_data();
    void rounds();
    void addsAndSubtracts();
    void overflowIsNoValue();
    void percents_data();
    void percents();
    void agreesWithIntegerArithmetic();
};

void TestDecimal::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("normalized");

    QTest::newRow("seed price") << u"7.31"_s << u"7.31"_s << u"7.31"_s;
    QTest::newRow("seed zero") << u"0.0"_s << u"0.0"_s << u"0"_s;
    QTest::newRow("padded") << u"1.80"_s << u"1.80"_s << u"1.8"_s;
    QTest::newRow("integer") << u"100"_s << u"100"_s << u"100"_s;
    QTest::newRow("plus and blanks") << u" +5\t"_s << u"5"_s << u"5"_s;
    QTest::newRow("small negative") << u"-0.5"_s << u"-0.5"_s << u"-0.5"_s;
    QTest::newRow("negative zero") << u"-0.00"_s << u"0.00"_s << u"0"_s;
    QTest::newRow("leading zeros") << u"000000000000000000000007.10"_s << u"7.10"_s << u"7.1"_s;
    QTest::newRow("exponent up") << u"1.5e3"_s << u"1500"_s << u"1500"_s;
    QTest::newRow("exponent down") << u"15E-1"_s << u"1.5"_s << u"1.5"_s;
    QTest::newRow("exponent with plus") << u"7.31e+1"_s << u"73.1"_s << u"73.1"_s;
    QTest::newRow("exponent keeps zeros") << u"1.500e1"_s << u"15.00"_s << u"15"_s;
    QTest::newRow("zero with exponent") << u"0e9"_s << u"0"_s << u"0"_s;
    QTest::newRow("12 decimals") << u"0.000000000001"_s << u"0.000000000001"_s << u"0.000000000001"_s;
    QTest::newRow("18 digits") << u"999999999999999999"_s << u"999999999999999999"_s
                               << u"999999999999999999"_s;
    QTest::newRow("18 digits, 12 behind")
        << u"-123456.123456789012"_s << u"-123456.123456789012"_s << u"-123456.123456789012"_s;
    QTest::newRow("zeros that do not fit") << u"7.3100000000000000000"_s << u"7.310000000000"_s << u"7.31"_s;
    QTest::newRow("zeros beyond 18 digits")
        << u"123456789012345.120000"_s << u"123456789012345.120"_s << u"123456789012345.12"_s;
    QTest::newRow("exponent makes it fit") << u"10e-13"_s << u"0.000000000001"_s << u"0.000000000001"_s;
}

void TestDecimal::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QFETCH(QString, normalized);
    const std::optional<Decimal> value = Decimal::parse(text);
    QVERIFY(value.has_value());
    QCOMPARE(value->toString(), written);
    QCOMPARE(value->normalized(), normalized);
    QCOMPARE(decimal(value->toString()), *value);
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u" "_s,
                                u"."_s,
                                u"1."_s,
                                u".5"_s,
                                u"-"_s,
                                u"--1"_s,
                                u"1,5"_s,
                                u"1 000"_s,
                                u"1'000"_s,
                                u"1.2.3"_s,
                                u"1e"_s,
                                u"1e+"_s,
                                u"e5"_s,
                                u"1e5.0"_s,
                                u"0x10"_s,
                                u"NaN"_s,
                                u"inf"_s,
                                u"12a"_s,
                                u"€5"_s,
                                u"٣"_s,
                                u"½"_s,
                                u"1000000000000000000"_s,
                                u"0.1234567890123"_s,
                                u"1e18"_s,
                                u"1e-13"_s,
                                u"1e400"_s,
                                u"1e-400"_s,
                                u"1e99999999999"_s,
                                u"1234567.123456789012"_s}) {
        QTest::addRow("'%s'", qPrintable(text)) << text;
    }
    QTest::newRow("400 digits") << QString(400, u'9');
    QTest::newRow("400 zeros") << QString(400, u'0');
    QTest::newRow("400 decimals") << QString(u"0."_s + QString(400, u'1'));
    QTest::newRow("embedded nul") << QString(u"1"_s + QChar(u'\0') + u"2"_s);
}

void TestDecimal::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text).has_value());
}

void TestDecimal::comparesByValue_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("order");
    QTest::newRow("padding") << u"1.8"_s << u"1.80"_s << 0;
    QTest::newRow("zeros") << u"0"_s << u"0.000000000000"_s << 0;
    QTest::newRow("one cent") << u"7.30"_s << u"7.31"_s << -1;
    QTest::newRow("signs") << u"-0.1"_s << u"0.1"_s << -1;
    QTest::newRow("both negative") << u"-1.5"_s << u"-0.9"_s << -1;
    QTest::newRow("negative fraction") << u"-0.2"_s << u"-0.1"_s << -1;
    QTest::newRow("whole part") << u"10"_s << u"9.999999999999"_s << 1;
}

void TestDecimal::comparesByValue()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, order);
    const Decimal left = decimal(a);
    const Decimal right = decimal(b);
    QCOMPARE(left == right, order == 0);
    QCOMPARE(left < right, order < 0);
    QCOMPARE(left > right, order > 0);
    QCOMPARE(right<left, order> 0);
}

// Bringing these to one scale would need 30 digits.
void TestDecimal::comparesNearTheLimits()
{
    const Decimal huge = decimal(u"999999999999999999");
    const Decimal tiny = decimal(u"0.000000000001");
    QVERIFY(tiny < huge);
    QVERIFY(-huge < tiny);
    QVERIFY(-huge < -tiny);
    QVERIFY(huge != decimal(u"999999.999999999999"));
    QCOMPARE(huge, decimal(u"999999999999999999"));
}

void TestDecimal::rounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("rounded");
    QTest::newRow("half away, up") << u"0.425"_s << 2 << u"0.43"_s;
    QTest::newRow("half away, down") << u"-0.425"_s << 2 << u"-0.43"_s;
    QTest::newRow("below half") << u"0.4249"_s << 2 << u"0.42"_s;
    QTest::newRow("negative below half") << u"-0.4249"_s << 2 << u"-0.42"_s;
    QTest::newRow("pads") << u"1.8"_s << 2 << u"1.80"_s;
    QTest::newRow("to integer") << u"2.5"_s << 0 << u"3"_s;
    QTest::newRow("carries") << u"9.99"_s << 1 << u"10.0"_s;
    QTest::newRow("to zero") << u"-0.4"_s << 0 << u"0"_s;
    QTest::newRow("no room to pad") << u"99999999999999999"_s << 4 << u"99999999999999999.0"_s;
    QTest::newRow("limit") << u"99999999999999999.9"_s << 0 << u"100000000000000000"_s;
}

void TestDecimal::rounds()
{
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QFETCH(QString, rounded);
    QCOMPARE(decimal(text).rounded(decimals).toString(), rounded);
}

void TestDecimal::addsAndSubtracts()
{
    QCOMPARE(Decimal::add(decimal(u"6.52"), decimal(u"0.79"))->toString(), u"7.31"_s);
    QCOMPARE(Decimal::add(decimal(u"5.44"), decimal(u"0.82"))->toString(), u"6.26"_s);
    QCOMPARE(Decimal::subtract(decimal(u"6.52"), decimal(u"5.44"))->toString(), u"1.08"_s);
    QCOMPARE(Decimal::add(decimal(u"0.1"), decimal(u"0.2"))->toString(), u"0.3"_s);
    QCOMPARE(Decimal::add(decimal(u"1"), decimal(u"0.25"))->toString(), u"1.25"_s);
    QCOMPARE(Decimal::subtract(decimal(u"1"), decimal(u"1.00"))->toString(), u"0.00"_s);
    QVERIFY(decimal(u"2.0").isIntegral());
    QVERIFY(!decimal(u"2.5").isIntegral());
    QCOMPARE((-decimal(u"2.5")).toString(), u"-2.5"_s);
}

void TestDecimal::overflowIsNoValue()
{
    const Decimal huge = decimal(u"999999999999999999");
    QVERIFY(!Decimal::add(huge, decimal(u"1")).has_value());
    QVERIFY(!Decimal::subtract(-huge, decimal(u"1")).has_value());
    QVERIFY(!Decimal::add(huge, decimal(u"0.1")).has_value());
    QCOMPARE(Decimal::add(huge, -huge)->toString(), u"0"_s);
    // Decimals that are only zeros do not overflow.
    QCOMPARE(*Decimal::add(huge, decimal(u"0.000000")), huge);
    QCOMPARE(*Decimal::add(decimal(u"123456789012.000000"), decimal(u"0.000000000000")),
             decimal(u"123456789012"));
}

void TestDecimal::percents_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("percent");
    QTest::newRow("seed margin") << u"1.08"_s << u"6.52"_s << u"16.6"_s;
    QTest::newRow("loss") << u"-1.08"_s << u"6.52"_s << u"-16.6"_s;
    QTest::newRow("negative whole") << u"1"_s << u"-4"_s << u"-25.0"_s;
    QTest::newRow("third") << u"1"_s << u"3"_s << u"33.3"_s;
    QTest::newRow("two thirds") << u"2"_s << u"3"_s << u"66.7"_s;
    QTest::newRow("half away") << u"0.0005"_s << u"1"_s << u"0.1"_s;
    QTest::newRow("below half") << u"0.000499999999"_s << u"1"_s << u"0.0"_s;
    QTest::newRow("zero") << u"0"_s << u"5"_s << u"0.0"_s;
    QTest::newRow("small scales apart") << u"0.000000000001"_s << u"999999999999999999"_s << u"0.0"_s;
    QTest::newRow("18 digits") << u"999999999999999999"_s << u"999999999999999999"_s << u"100.0"_s;
    QTest::newRow("many decimals in the part") << u"0.500000000000"_s << u"1"_s << u"50.0"_s;
    QTest::newRow("more decimals than digits") << u"123456.000000000000"_s << u"100000"_s << u"123.5"_s;
}

void TestDecimal::percents()
{
    QFETCH(QString, part);
    QFETCH(QString, whole);
    QFETCH(QString, percent);
    const std::optional<Decimal> result = Decimal::percent(decimal(part), decimal(whole));
    QVERIFY(result.has_value());
    QCOMPARE(result->toString(), percent);
    QVERIFY(!Decimal::percent(decimal(part), Decimal()).has_value());
    QVERIFY(!Decimal::percent(decimal(u"999999999999999999"), decimal(u"0.000000000001")).has_value());
}

// Every pair of small numbers with up to three decimals, checked against 64-bit integers.
void TestDecimal::agreesWithIntegerArithmetic()
{
    static constexpr qint64 Powers[]{1, 10, 100, 1000};
    int pairs = 0;
    for (int scaleA = 0; scaleA <= 3; ++scaleA) {
        for (int scaleB = 0; scaleB <= 3; ++scaleB) {
            for (qint64 a = -1100; a <= 1100; a += 37) {
                for (qint64 b = -1100; b <= 1100; b += 41) {
                    const qint64 inThousandthsA = a * Powers[3 - scaleA];
                    const qint64 inThousandthsB = b * Powers[3 - scaleB];
                    const Decimal left(a, scaleA);
                    const Decimal right(b, scaleB);
                    const bool right1 =
                        *Decimal::add(left, right) == Decimal(inThousandthsA + inThousandthsB, 3);
                    const bool right2 = (left < right) == (inThousandthsA < inThousandthsB);
                    const bool right3 = (left == right) == (inThousandthsA == inThousandthsB);
                    const bool right4 = decimal(left.toString()) == left;
                    if (!right1 || !right2 || !right3 || !right4)
                        QFAIL(qPrintable(left.toString() + u" and "_s + right.toString()));
                    ++pairs;
                }
            }
        }
    }
    QVERIFY(pairs > 50'000);
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
