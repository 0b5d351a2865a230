// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/jsonreading.h"
#include "core/vendors/jsonwriting.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

class tst_JsonReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void takes_data();
    void takes();
    void depthIsCountedOutsideStrings();
    void values_data();
    void values();
    void integersBeyondDoubles();
    void flagsAndTimes();
    void listsTakeOne();
    void missingIsNamed();
    void writesInOrder();
    void writesNumbersExactly();
    void writesAwkwardText();
};

void tst_JsonReading::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \r\n\t ");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("html after blanks") << QByteArray("\n\n  <html>");
    QTest::newRow("truncated object") << QByteArray(R"({"a":1,"b":)");
    QTest::newRow("truncated string") << QByteArray(R"([{"a":"x)");
    QTest::newRow("junk behind") << QByteArray(R"({"a":1} trailing)");
    QTest::newRow("warning before") << QByteArray("Warning: x\n{\"a\":1}");
    QTest::newRow("a bare string") << QByteArray("\"x\"");
    QTest::newRow("too deep") << QByteArray(QByteArray(65, '[') + QByteArray(65, ']'));
    QTest::newRow("too deep, mixed") << QByteArray(QByteArray("{\"a\":[").repeated(33) + "1" +
                                                   QByteArray("]}").repeated(33));
    QTest::newRow("deep and never closed") << QByteArray(100'000, '[');
    QTest::newRow("too many values") << QByteArray('[' + QByteArray("1,").repeated(1'000'000) + "1]");
    QTest::newRow("too large") << QByteArray('[' + QByteArray(json::MaximumSize, ' ') + ']');
}

void tst_JsonReading::refuses()
{
    QFETCH(const QByteArray, bytes);
    const Result<QJsonDocument> document = json::parse(bytes);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ApiError::Kind::BadResponse);
    QVERIFY(!document.error().message.isEmpty());
}

void tst_JsonReading::takes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}");
    QTest::newRow("blanks around") << QByteArray("\n {\"a\":1}\n");
    QTest::newRow("just deep enough") << QByteArray(QByteArray(64, '[') + QByteArray(64, ']'));
    QTest::newRow("twice the same key") << QByteArray(R"({"a":1,"a":2})");
}

void tst_JsonReading::takes()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(json::parse(bytes));
}

void tst_JsonReading::depthIsCountedOutsideStrings()
{
    const QByteArray text = "[\"" + QByteArray(200, '[') + "\\\"" + QByteArray(200, '{') + "\"]";
    const Result<QJsonArray> list = json::parseList(text);
    QVERIFY(list);
    QCOMPARE(list->at(0).toString().size(), 401);
}

void tst_JsonReading::values_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<qint64>("integer"); // −99: none
    QTest::newRow("text") << QByteArray(R"({"v":"7.31"})") << u"7.31"_s << u"7.31"_s << qint64{-99};
    QTest::newRow("number") << QByteArray(R"({"v":7.31})") << u"7.31"_s << u"7.31"_s << qint64{-99};
    QTest::newRow("integer") << QByteArray(R"({"v":2})") << u"2"_s << u"2"_s << qint64{2};
    QTest::newRow("integral text") << QByteArray(R"({"v":"1.0"})") << u"1.0"_s << u"1.0"_s << qint64{1};
    QTest::newRow("tenth") << QByteArray(R"({"v":0.1})") << u"0.1"_s << u"0.1"_s << qint64{-99};
    QTest::newRow("null") << QByteArray(R"({"v":null})") << QString() << QString() << qint64{-99};
    QTest::newRow("empty") << QByteArray(R"({"v":""})") << QString() << QString() << qint64{-99};
    QTest::newRow("absent") << QByteArray(R"({})") << QString() << QString() << qint64{-99};
    QTest::newRow("object") << QByteArray(R"({"v":{"x":1}})") << QString() << QString() << qint64{-99};
    QTest::newRow("true is no number")
        << QByteArray(R"({"v":true})") << u"true"_s << QString() << qint64{-99};
}

void tst_JsonReading::values()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, text);
    QFETCH(const QString, decimal);
    QFETCH(const qint64, integer);
    const Result<QJsonObject> object = json::parseObject(json);
    QVERIFY(object);
    const QJsonValue value = object->value("v"_L1);
    QCOMPARE(json::text(value), text);
    const std::optional<Decimal> number = json::decimal(value);
    QCOMPARE(number ? number->toString() : QString(), decimal);
    QCOMPARE(json::integer(value).value_or(-99), integer);
}

void tst_JsonReading::integersBeyondDoubles()
{
    const Result<QJsonObject> object = json::parseObject(R"({"v":9007199254740993})");
    QVERIFY(object);
    QCOMPARE(json::text(object->value("v"_L1)), u"9007199254740993"_s);
    QCOMPARE(json::integer(object->value("v"_L1)).value_or(0), 9007199254740993);
}

void tst_JsonReading::flagsAndTimes()
{
    const QJsonObject object = *json::parseObject(
        R"({"on":true,"off":"false","one":1,"word":"maybe","t":"2019-03-15T13:39:31Z","z":"2019-03-15T14:39:31+01:00",
            "n":"2019-03-15T13:39:31","d":"2019-03-15","bad":"soon"})");
    QCOMPARE(json::flag(object["on"_L1]), std::optional(true));
    QCOMPARE(json::flag(object["off"_L1]), std::optional(false));
    QCOMPARE(json::flag(object["one"_L1]), std::optional(true));
    QVERIFY(!json::flag(object["word"_L1]));
    const QDateTime expected(QDate(2019, 3, 15), QTime(13, 39, 31), Qt::UTC);
    QCOMPARE(json::time(object["t"_L1]).value(), expected);
    QCOMPARE(json::time(object["z"_L1]).value(), expected);
    QCOMPARE(json::time(object["n"_L1]).value(), expected);
    QCOMPARE(json::time(object["n"_L1]).value().timeSpec(), Qt::UTC);
    QCOMPARE(json::date(object["d"_L1]).value(), QDate(2019, 3, 15));
    QCOMPARE(json::date(object["t"_L1]).value(), QDate(2019, 3, 15));
    QVERIFY(!json::time(object["bad"_L1]));
    QVERIFY(!json::date(object["bad"_L1]));
}

void tst_JsonReading::listsTakeOne()
{
    QCOMPARE(json::parseList(R"({"a":1})")->size(), 1);
    QCOMPARE(json::parseObject(R"([{"a":1}])")->value("a"_L1).toInt(), 1);
    QVERIFY(!json::parseObject(R"([{"a":1},{"a":2}])"));
    QVERIFY(!json::parseObject(R"([])"));
    const QJsonObject object = *json::parseObject(R"({"one":{"x":1},"many":[1,2],"none":null,"empty":""})");
    QCOMPARE(json::list(object, "one"_L1).size(), 1);
    QCOMPARE(json::list(object, "many"_L1).size(), 2);
    QCOMPARE(json::list(object, "none"_L1).size(), 0);
    QCOMPARE(json::list(object, "empty"_L1).size(), 0);
    QCOMPARE(json::list(object, "absent"_L1).size(), 0);
}

void tst_JsonReading::missingIsNamed()
{
    json::Missing missing;
    QVERIFY(missing.isEmpty());
    for (int i = 0; i < 20; ++i)
        missing.note(u"[%1].aps.id"_s.arg(i));
    const ApiError error = missing.error(u"customers"_s);
    QCOMPARE(error.kind, ApiError::Kind::BadResponse);
    QVERIFY(error.message.contains(u"customers"));
    QVERIFY(error.message.contains(u"[0].aps.id"));
    QVERIFY(error.message.contains(u"20"));
    QVERIFY(error.details.contains(u"[19].aps.id"));
    for (int i = 20; i < 100'000; ++i)
        missing.note(u"[%1].aps.id"_s.arg(i));
    const ApiError endless = missing.error(u"customers"_s);
    QVERIFY(endless.message.contains(u"100000"));
    QCOMPARE(endless.details.count(u'\n'), 99); // and no more than somebody might read is kept
}

void tst_JsonReading::writesInOrder()
{
    JsonNode node = JsonNode::object({{u"zebra"_s, u"1"_s}, {u"apple"_s, true}});
    node.add(u"list"_s, JsonNode::array({JsonNode(qint64{2}), JsonNode::object()}));
    QCOMPARE(node.compact(), QByteArray(R"({"zebra":"1","apple":true,"list":[2,{}]})"));
    QVERIFY(node.member(u"apple"_s));
    QVERIFY(!node.member(u"pear"_s));
    *node.member(u"apple"_s) = JsonNode(false);
    QCOMPARE(node.compact(), QByteArray(R"({"zebra":"1","apple":false,"list":[2,{}]})"));
    QCOMPARE(QJsonDocument::fromJson(node.indented()), QJsonDocument::fromJson(node.compact()));
    QVERIFY(node.indented().indexOf("zebra") < node.indented().indexOf("apple"));
    QVERIFY(node.indented().contains("\n    \"apple\": false"));
}

void tst_JsonReading::writesNumbersExactly()
{
    QCOMPARE(JsonNode(*Decimal::parse(u"2.0")).compact(), QByteArray("2"));
    QCOMPARE(JsonNode(*Decimal::parse(u"0.10")).compact(), QByteArray("0.1"));
    QCOMPARE(JsonNode(*Decimal::parse(u"123456789012345678")).compact(), QByteArray("123456789012345678"));
    QCOMPARE(JsonNode(qint64{9007199254740993}).compact(), QByteArray("9007199254740993"));
}

void tst_JsonReading::writesAwkwardText()
{
    const QString awkward = u"a\"b\\c\n\r\t\u0001 Ä 😀 <b>"_s;
    const QByteArray bytes = JsonNode::array({JsonNode(awkward)}).compact();
    QCOMPARE(json::parseList(bytes)->at(0).toString(), awkward);
    QVERIFY(bytes.contains("\\u0001"));
}

QTEST_GUILESS_MAIN(tst_JsonReading)
#include "tst_jsonreading.moc"
