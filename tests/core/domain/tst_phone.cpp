// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/phone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

class TestPhone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textForPeople();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void sameNumbers_data();
    void sameNumbers();
    void parenthesisedFormReadsBack();
};

void TestPhone::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("parenthesised");

    const QString none;
    QTest::newRow("as sent") << u"1(888)1234567"_s << u"1"_s << u"888"_s << u"1234567"_s << none
                             << u"1 (888) 1234567"_s << u"1(888)1234567"_s;
    QTest::newRow("as returned") << u"1#888#1234567#"_s << u"1"_s << u"888"_s << u"1234567"_s << none
                                 << u"1 (888) 1234567"_s << u"1(888)1234567"_s;
    QTest::newRow("three parts") << u"1#888#1234567"_s << u"1"_s << u"888"_s << u"1234567"_s << none
                                 << u"1 (888) 1234567"_s << u"1(888)1234567"_s;
    QTest::newRow("extension in parts") << u"49#30#1234#56"_s << u"49"_s << u"30"_s << u"1234"_s << u"56"_s
                                        << u"49 (30) 1234 x56"_s << u"49(30)1234x56"_s;
    QTest::newRow("empty area") << u"81##18881234567#"_s << u"81"_s << none << u"18881234567"_s << none
                                << u"+81 18881234567"_s << u"8118881234567"_s;
    QTest::newRow("written out") << u"+1 (888) 123-4567 ext. 12"_s << u"1"_s << u"888"_s << u"1234567"_s
                                 << u"12"_s << u"1 (888) 1234567 x12"_s << u"1(888)1234567x12"_s;
    QTest::newRow("mark x") << u"1(888)1234567x9"_s << u"1"_s << u"888"_s << u"1234567"_s << u"9"_s
                            << u"1 (888) 1234567 x9"_s << u"1(888)1234567x9"_s;
    QTest::newRow("E.164, two digits") << u"+442079460958"_s << u"44"_s << none << u"2079460958"_s << none
                                       << u"+44 2079460958"_s << u"442079460958"_s;
    QTest::newRow("E.164, one digit") << u"+1-888-123-4567"_s << u"1"_s << none << u"8881234567"_s << none
                                      << u"+1 8881234567"_s << u"18881234567"_s;
    QTest::newRow("E.164, three digits") << u"+352 26 12 34"_s << u"352"_s << none << u"261234"_s << none
                                         << u"+352 261234"_s << u"352261234"_s;
    QTest::newRow("plain") << u"030 / 12 34.56"_s << none << none << u"030123456"_s << none << u"030123456"_s
                           << u"030123456"_s;
    QTest::newRow("area alone") << u"(030) 1234"_s << none << u"030"_s << u"1234"_s << none << u"(030) 1234"_s
                                << u"(030)1234"_s;
    QTest::newRow("other digits") << u"+\u0664\u0669 \u0663\u0660"_s << u"49"_s << none << u"30"_s << none
                                  << u"+49 30"_s << u"4930"_s;
}

void TestPhone::reads()
{
    QFETCH(QString, text);
    const std::optional<Phone> phone = Phone::parse(text);
    QVERIFY(phone.has_value());
    QTEST(phone->country, "country");
    QTEST(phone->area, "area");
    QTEST(phone->number, "number");
    QTEST(phone->extension, "extension");
    QTEST(phone->display(), "display");
    QTEST(phone->toParenthesised(), "parenthesised");
}

void TestPhone::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"  "_s, u"none"_s, u"###"_s, u"()"_s, u"1#2#3#4#5"_s,
                                u"1-800-FLOWERS"_s, u"1(888)12y"_s, u"x12b"_s, u"12;34"_s, u"1#a#2#"_s})
        QTest::addRow("'%s'", qPrintable(text)) << text;
}

void TestPhone::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Phone::parse(text).has_value());
}

void TestPhone::sameNumbers_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("seed: account") << u"1(888)1234567"_s << u"1#888#1234567#"_s << true;
    QTest::newRow("international") << u"+1 888 123 4567"_s << u"1(888)1234567"_s << true;
    QTest::newRow("other digits") << u"1(888)1234567"_s << u"1(888)1234568"_s << false;
    QTest::newRow("extension counts") << u"1(888)1234567"_s << u"1(888)1234567x1"_s << false;
    QTest::newRow("unreadable, equal") << u"ask Bob "_s << u"ask Bob"_s << true;
    QTest::newRow("unreadable, other") << u"ask Bob"_s << u"ask Eve"_s << false;
    QTest::newRow("both empty") << QString() << QString() << true;
    QTest::newRow("one empty") << QString() << u"1"_s << false;
}

void TestPhone::sameNumbers()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(samePhone(a, b), same);
    QCOMPARE(samePhone(b, a), same);
}

void TestPhone::parenthesisedFormReadsBack()
{
    for (const QString &text :
         {u"1#888#1234567#"_s, u"49#30#1234#56"_s, u"(030) 1234"_s, u"81##18881234567#"_s})
        QVERIFY2(samePhone(Phone::parse(text)->toParenthesised(), text), qPrintable(text));
}

void TestPhone::textForPeople()
{
    QCOMPARE(phoneText(u"1#888#1234567#"_s), u"1 (888) 1234567"_s);
    // It stands in forms too: read again, it has the same parts.
    const std::optional<Phone> again = Phone::parse(phoneText(u"1#888#1234567#9"_s));
    QVERIFY(again);
    QCOMPARE(again->country + u'|' + again->area + u'|' + again->number + u'|' + again->extension,
             u"1|888|1234567|9"_s);
    QCOMPARE(phoneText(u"ask Peter"_s), u"ask Peter"_s);
    QCOMPARE(phoneText(QString()), QString());
}

QTEST_APPLESS_MAIN(TestPhone)
#include "tst_phone.moc"
