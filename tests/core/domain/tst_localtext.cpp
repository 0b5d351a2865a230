// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/localtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

class LocalTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void moments();
    void numbers();
};

void LocalTextTest::days_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inYear");
    // Untranslated: the order is the locale's, the words are Qt's.
    QTest::newRow("day first") << u"en_GB"_s << u"1 Dec 2026"_s << u"1 Dec"_s;
    QTest::newRow("month first") << u"en_US"_s << u"Dec 1, 2026"_s << u"Dec 1"_s;
    QTest::newRow("year first") << u"sv_SE"_s << u"2026-12-01"_s << QString();
    QTest::newRow("no locale") << u"C"_s << u"1 Dec 2026"_s << u"1 Dec"_s;
}

void LocalTextTest::days()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    QFETCH(const QString, inYear);
    const QDate day(2026, 12, 1);
    QCOMPARE(dayText(day, QLocale(locale)), text);
    if (!inYear.isEmpty())
        QCOMPARE(dayInYearText(day, QLocale(locale)), inYear);
    QVERIFY(!dayInYearText(day, QLocale(locale)).contains(u"2026"_s));
    // Whatever the locale: a year of four digits.
    for (const QLocale::Language language : {QLocale::Korean, QLocale::Japanese, QLocale::Hungarian}) {
        const QString written = dayText(day, QLocale(language));
        QVERIFY2(written.contains(u"2026"_s), qPrintable(written));
    }
}

void LocalTextTest::moments()
{
    const QDateTime local(QDate(2026, 2, 3), QTime(9, 5, 59));
    QCOMPARE(momentText(local.toUTC(), QLocale::c()), u"3 Feb 2026 09:05"_s);
    QCOMPARE(momentText({}, QLocale::c()), QString());
}

void LocalTextTest::numbers()
{
    QCOMPARE(numberText(Decimal(2500, 3), QLocale(u"de_DE"_s)), u"2,5"_s);
    QCOMPARE(numberText(Decimal(2500, 3), QLocale(u"en_US"_s)), u"2.5"_s);
    QCOMPARE(numberText(Decimal(1234567, 0), QLocale(u"de_DE"_s)), u"1234567"_s);
}

QTEST_GUILESS_MAIN(LocalTextTest)
#include "tst_localtext.moc"
