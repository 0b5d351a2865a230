// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/countries.h"

#include <QCollator>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace purveyor;

class TestCountries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAllCodesOnce();
    void isSortedForTheLocale_data();
    void isSortedForTheLocale();
    void knowsCodes_data();
    void knowsCodes();
    void everyCodeIsKnownToQt();
};

void TestCountries::hasAllCodesOnce()
{
    const QList<Country> list = countries(QLocale(u"en_US"_s));
    QCOMPARE(list.size(), 250); // 249 of ISO 3166-1 and Kosovo
    QSet<QString> codes;
    QSet<QString> names;
    for (const Country &country : list) {
        codes.insert(country.code);
        names.insert(country.name);
        QVERIFY2(!country.name.isEmpty() && isCountryCode(country.code), qPrintable(country.code));
    }
    QCOMPARE(codes.size(), list.size());
    QCOMPARE(names.size(), list.size());
    QVERIFY(list.contains(Country{u"CI"_s, u"Côte d’Ivoire"_s}));
}

void TestCountries::isSortedForTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("English") << u"en_US"_s;
    QTest::newRow("German") << u"de_DE"_s;
    QTest::newRow("Swedish") << u"sv_SE"_s;
}

void TestCountries::isSortedForTheLocale()
{
    QFETCH(QString, locale);
    const QCollator collator{QLocale(locale)};
    const QList<Country> list = countries(QLocale(locale));
    QVERIFY(std::is_sorted(list.begin(), list.end(), [&collator](const Country &a, const Country &b) {
        return collator.compare(a.name, b.name) < 0;
    }));
}

void TestCountries::knowsCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << u"AD"_s << u"Andorra"_s;
    QTest::newRow("last") << u"ZW"_s << u"Zimbabwe"_s;
    QTest::newRow("Luxembourg") << u"LU"_s << u"Luxembourg"_s;
    QTest::newRow("United Kingdom") << u"GB"_s << u"United Kingdom"_s;
    for (const QString &code :
         {u""_s, u"us"_s, u"UK"_s, u"EU"_s, u"USA"_s, u"U"_s, u"ZZ"_s, u"00"_s, u"A\u0300"_s})
        QTest::addRow("not '%s'", qPrintable(code)) << code << QString();
}

void TestCountries::knowsCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QCOMPARE(countryName(code), name);
    QCOMPARE(isCountryCode(code), !name.isEmpty());
}

void TestCountries::everyCodeIsKnownToQt()
{
    const QList<Country> list = countries(QLocale::c());
    for (const Country &country : list)
        QVERIFY2(QLocale::codeToTerritory(country.code) != QLocale::AnyTerritory, qPrintable(country.code));
}

QTEST_APPLESS_MAIN(TestCountries)
#include "tst_countries.moc"
