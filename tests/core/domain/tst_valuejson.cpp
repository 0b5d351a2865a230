// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/valuejson.h"

#include <QJsonDocument>
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace purveyor;

Q_DECLARE_METATYPE(purveyor::Value)

namespace
{
Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}

// Through the bytes, as the journal does.
QJsonObject throughBytes(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}
} // namespace

class TestValueJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeSurvives_data();
    void everyTypeSurvives();
    void allAlternativesAreTested();
    void decimalsKeepTheirPlaces();
    void valuesSurvive();
    void quotesSurvive_data();
    void quotesSurvive();
    void changesSurvive();
    void damagedIsNoValue_data();
    void damagedIsNoValue();
    void damagedQuoteIsNoQuote();
};

void TestValueJson::everyTypeSurvives_data()
{
    QTest::addColumn<Value>("value");
    QTest::newRow("nothing") << Value();
    QTest::newRow("text") << Value(u"Zoë \"O'Neil\" <b>\n\u202Eabc 😀"_s);
    QTest::newRow("empty text") << Value(u""_s);
    QTest::newRow("true") << Value(true);
    QTest::newRow("false") << Value(false);
    QTest::newRow("largest integer") << Value(std::numeric_limits<qint64>::max());
    QTest::newRow("smallest integer") << Value(std::numeric_limits<qint64>::min());
    QTest::newRow("beyond a double") << Value(qint64(9'007'199'254'740'993));
    QTest::newRow("quantity") << Value(Quantity{decimal(u"-2.50"), u"mailbox"_s});
    QTest::newRow("money") << Value(Money{decimal(u"123456789012345.67"), u"USD"_s});
    QTest::newRow("date") << Value(QDate(2026, 2, 28));
    QTest::newRow("no date") << Value(QDate());
    QTest::newRow("entity") << Value(EntityId{u"0"_s});
    QTest::newRow("secret") << Value(SecretRef{u"purveyor/uuid/password"_s});
}

void TestValueJson::everyTypeSurvives()
{
    QFETCH(Value, value);
    const std::optional<Value> back = valueFromJson(throughBytes(valueToJson(value)));
    QVERIFY(back.has_value());
    QCOMPARE(back->index(), value.index());
    QVERIFY(*back == value);
}

// A new alternative of Value has to get a row above.
void TestValueJson::allAlternativesAreTested()
{
    QCOMPARE(std::variant_size_v<Value>, size_t(9));
}

void TestValueJson::decimalsKeepTheirPlaces()
{
    const std::optional<Value> back = valueFromJson(valueToJson(Money{decimal(u"1.80"), u"USD"_s}));
    QVERIFY(back.has_value());
    QCOMPARE(std::get<Money>(*back).amount.toString(), u"1.80"_s);
    QCOMPARE(valueToJson(Money{decimal(u"1.80"), u"USD"_s}).value(u"amount"_s), QJsonValue(u"1.80"_s));
}

void TestValueJson::valuesSurvive()
{
    const Values values{{u"name"_s, u"Acme"_s}, {u"count"_s, Quantity{decimal(u"3"), u"seat"_s}},
                        {u"agree"_s, true},     {u"type"_s, u"a field may be called type"_s},
                        {u""_s, qint64(1)},     {u"password"_s, SecretRef{u"ref"_s}}};
    QCOMPARE(valuesFromJson(throughBytes(valuesToJson(values))), values);
    QCOMPARE(valuesFromJson(throughBytes(valuesToJson({}))), Values());
}

void TestValueJson::quotesSurvive_data()
{
    QTest::addColumn<bool>("withCost");
    QTest::newRow("both sides") << true;
    QTest::newRow("cost not told") << false;
}

void TestValueJson::quotesSurvive()
{
    QFETCH(bool, withCost);
    Quote quote;
    quote.lines = {
        {u"k1"_s, u"Setup"_s, Quantity{decimal(u"1"), u"item"_s}, Money{decimal(u"0.0"), u"USD"_s}, {}},
        {u"k2"_s, {}, {}, {}, Money{decimal(u"3.19"), u"USD"_s}}};
    quote.price = QuoteTotals{Money{decimal(u"6.52"), u"USD"_s},
                              {},
                              Money{decimal(u"0.79"), u"USD"_s},
                              Money{decimal(u"7.31"), u"USD"_s}};
    if (withCost)
        quote.cost = QuoteTotals();
    quote.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 123), Qt::UTC);
    const std::optional<Quote> back = quoteFromJson(throughBytes(quoteToJson(quote)));
    QVERIFY(back.has_value());
    QVERIFY(*back == quote);
    QCOMPARE(back->cost.has_value(), withCost);
    QCOMPARE(back->at.timeSpec(), Qt::UTC);
    QCOMPARE(quoteFromJson(throughBytes(quoteToJson(Quote()))), Quote());
}

void TestValueJson::changesSurvive()
{
    const QList<Change> changes{{u"Name"_s, u"Old"_s, u"New \"x\""_s}, {u"E-mail"_s, {}, u"a@b.de"_s}};
    const QJsonArray bytes =
        QJsonDocument::fromJson(QJsonDocument(changesToJson(changes)).toJson(QJsonDocument::Compact)).array();
    QCOMPARE(changesFromJson(bytes), changes);
    QVERIFY(!changesFromJson({QJsonObject{{u"label"_s, u"x"_s}}}).has_value());
    QVERIFY(!changesFromJson({u"text"_s}).has_value());
}

void TestValueJson::damagedIsNoValue_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"{}", R"({"type":"new"})", R"({"type":"text"})", R"({"type":"text","value":1})",
          R"({"type":"bool","value":"true"})", R"({"type":"integer","value":"1.5"})",
          R"({"type":"integer","value":"99999999999999999999"})",
          R"({"type":"money","amount":"x","currency":"USD"})",
          R"({"type":"money","amount":7.31,"currency":"USD"})", R"({"type":"money","amount":"1"})",
          R"({"type":"quantity","amount":"1"})", R"({"type":"date","value":"2026-02-30"})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestValueJson::damagedIsNoValue()
{
    QFETCH(QByteArray, json);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QVERIFY(!valueFromJson(object).has_value());
    QVERIFY(!valuesFromJson({{u"good"_s, valueToJson(true)}, {u"bad"_s, object}}).has_value());
}

void TestValueJson::damagedQuoteIsNoQuote()
{
    QVERIFY(!quoteFromJson({}).has_value());
    const QJsonObject good = quoteToJson(Quote());
    QVERIFY(quoteFromJson(good).has_value());
    for (const auto &[key, value] :
         {std::pair(u"lines"_s, QJsonValue(QJsonArray{QJsonObject()})), std::pair(u"price"_s, QJsonValue(1)),
          std::pair(u"cost"_s, QJsonValue(QJsonObject{{u"net"_s, u"7.31"_s}})),
          std::pair(u"at"_s, QJsonValue(u"?"_s)),
          std::pair(u"lines"_s, QJsonValue(QJsonArray{QJsonObject{
                                    {u"key"_s, u"k"_s}, {u"text"_s, u""_s}, {u"price"_s, 1}}}))}) {
        QJsonObject bad = good;
        bad.insert(key, value);
        QVERIFY2(!quoteFromJson(bad).has_value(), qPrintable(key));
    }
}

QTEST_APPLESS_MAIN(TestValueJson)
#include "tst_valuejson.moc"
