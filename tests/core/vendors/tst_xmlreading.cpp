// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/xmlreading.h"
#include "core/vendors/xmlwriting.h"

#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace purveyor;

class tst_XmlReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesQuickly_data();
    void refusesQuickly();
    void takes_data();
    void takes();
    void takesEncodings_data();
    void takesEncodings();
    void readsElements();
    void absentElementsAreEmpty();
    void handlesKeepTheDocument();
    void textIsTrimmedOfXmlBlanksAlone();
    void scanLooksAtTagsAlone();
    void repairsDeclarations_data();
    void repairsDeclarations();
    void repairsTheLastTag_data();
    void repairsTheLastTag();
    void errorsNameLines();
    void charsets();
    void knowsWebPages();
    void writesInOrder();
    void writesAwkwardText();
    void refusesWhatXmlCannotCarry_data();
    void refusesWhatXmlCannotCarry();
    void readsWhatItWrites();
};

void tst_XmlReading::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blanks") << QByteArray(" \r\n\t ") << u"empty"_s;
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html></html>") << u"web page"_s;
    QTest::newRow("html after blanks") << QByteArray("\n\n  <HTML>") << u"web page"_s;
    QTest::newRow("json") << QByteArray(R"({"status":"AVAILABLE"})") << u"not XML"_s;
    QTest::newRow("plain text") << QByteArray("AVAILABLE") << u"not XML"_s;
    QTest::newRow("declaration alone") << QByteArray(R"(<?xml version="1.0"?>)") << u"ends in the middle"_s;
    QTest::newRow("truncated in a tag") << QByteArray("<a><b>1</b><c") << u"ends in the middle"_s;
    QTest::newRow("truncated between tags") << QByteArray("<a><b>1</b>") << u"ends in the middle"_s;
    QTest::newRow("truncated in a text") << QByteArray("<a><b>1") << u"ends in the middle"_s;
    QTest::newRow("crossed") << QByteArray("<a><b></a></b>") << u"not well-formed"_s;
    QTest::newRow("junk behind") << QByteArray("<a/>junk") << u"not well-formed"_s;
    QTest::newRow("two roots") << QByteArray("<a/><a/>") << u"not well-formed"_s;
    QTest::newRow("unknown entity") << QByteArray("<a>&nbsp;</a>") << u"not well-formed"_s;
    QTest::newRow("control character") << QByteArray("<a>\x01</a>") << u"not well-formed"_s;
    QTest::newRow("bad UTF-8") << QByteArray("<a>\xC3\x28</a>") << u"not UTF-8"_s;
    QTest::newRow("unknown encoding")
        << QByteArray(R"(<?xml version="1.0" encoding="klingon"?><a/>)") << u"klingon"_s;
    QTest::newRow("doctype") << QByteArray("<!DOCTYPE a><a/>") << u"DOCTYPE"_s;
    QTest::newRow("doctype after the declaration")
        << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>") << u"DOCTYPE"_s;
    QTest::newRow("entity without doctype") << QByteArray("<!ENTITY x \"y\"><a/>") << u"DOCTYPE"_s;
    QTest::newRow("doctype in UTF-16")
        << QByteArray("\xFF\xFE", 2) + QByteArray(reinterpret_cast<const char *>(u"<!DOCTYPE a><a/>"), 32)
        << u"DOCTYPE"_s;
    QTest::newRow("too deep") << QByteArray("<a>").repeated(65) + QByteArray("</a>").repeated(65)
                              << u"nested deeper"_s;
    QTest::newRow("too large") << "<a>" + QByteArray(xml::MaximumSize, ' ') + "</a>" << u"larger than"_s;
    QTest::newRow("long tag") << "<a b=\"" + QByteArray(xml::MaximumTag, 'x') + "\"/>" << u"tag of more"_s;
    const QByteArray longText(xml::MaximumText + 1, 'x');
    QTest::newRow("long text") << "<a><b>" + longText + "</b></a>" << u"text of more"_s;
    QTest::newRow("long text in CDATA") << "<a><![CDATA[" + longText + "]]></a>" << u"text of more"_s;
    QTest::newRow("long text at the end") << "<a/>" + longText << u"text of more"_s;
}

void tst_XmlReading::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const Result<xml::Answer> answer = xml::parse(bytes);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::BadResponse);
    QVERIFY2(answer.error().message.contains(says), qPrintable(answer.error().message));
}

void tst_XmlReading::refusesQuickly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("never closed") << QByteArray("<a>").repeated(1'000'000);
    QTest::newRow("many elements") << "<a>" + QByteArray("<b/>").repeated(xml::MaximumElements + 1) + "</a>";
    QByteArray attributes = "<a";
    for (int i = 0; i < 64'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    QTest::newRow("many attributes") << attributes + "/>";
    QTest::newRow("quote never closed") << "<a b=\"" + QByteArray(8'000'000, '>') + "\"/>";
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">"
                                            "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>");
}

void tst_XmlReading::refusesQuickly()
{
    QFETCH(const QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!xml::parse(bytes));
    QVERIFY2(timer.elapsed() < 3000,
             qPrintable(QString::number(timer.elapsed()))); // ms; the parser took 7900
}

void tst_XmlReading::takes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one element") << QByteArray("<a/>");
    QTest::newRow("declaration") << QByteArray("<?xml version='1.0' encoding='utf-8' standalone='yes'?><a/>");
    QTest::newRow("blanks around") << QByteArray("\r\n <?xml version=\"1.0\"?><a/>\n\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\"?><a/>");
    QTest::newRow("namespace") << QByteArray("<n:a xmlns:n=\"urn:x\"/>");
    QTest::newRow("default namespace") << QByteArray("<a xmlns=\"urn:x\"/>");
    QTest::newRow("comments") << QByteArray("<!-- <b> --><a><!-- <!DOCTYPE --></a><!-- -->");
    QTest::newRow("instruction") << QByteArray("<?php <a> ?><a/>");
    QTest::newRow("just deep enough") << QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64);
}

void tst_XmlReading::takes()
{
    QFETCH(const QByteArray, bytes);
    const Result<xml::Answer> answer = xml::parse(bytes);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->root.name(), u"a"_s);
    QVERIFY(answer->repairs.isEmpty());
}

void tst_XmlReading::takesEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("UTF-8") << QByteArray("<a>M\xC3\xBCller</a>") << QByteArray();
    QTest::newRow("declared") << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>M\xFCller</a>")
                              << QByteArray();
    QTest::newRow("charset") << QByteArray("<a>M\xFCller</a>") << QByteArray("iso-8859-1");
    QTest::newRow("charset before declaration")
        << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>M\xC3\xBCller</a>")
        << QByteArray("utf-8");
    QTest::newRow("mark before charset")
        << QByteArray("\xEF\xBB\xBF<a>M\xC3\xBCller</a>") << QByteArray("iso-8859-1");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2) +
                                   QByteArray(reinterpret_cast<const char *>(u"<a>Müller</a>"), 26)
                            << QByteArray();
}

void tst_XmlReading::takesEncodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, charset);
    const Result<xml::Answer> answer = xml::parse(bytes, charset);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->root.text(), u"Müller"_s);
}

void tst_XmlReading::readsElements()
{
    const Result<xml::Answer> answer = xml::parse(R"(<?xml version="1.0" encoding="utf-8"?>
<v:order xmlns:v="urn:v" v:kind=" new ">
  <id> 42 </id> ...
  <item><id>1</id></item>
  <unknown><deeper/></unknown>
  <item><id>2</id><note><![CDATA[ a < b ]]> &amp; c</note></item>
</v:order>)");
    QVERIFY(answer);
    const xml::Element order = answer->root;
    QCOMPARE(order.name(), u"order"_s);
    QCOMPARE(order.attribute(u"kind"), u" new "_s);
    QCOMPARE(order.attributes().size(), 1);
    QCOMPARE(order.textOf(u"id"), u"42"_s);
    QCOMPARE(order.children().size(), 4);
    const QList<xml::Element> items = order.children(u"item");
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).textOf(u"id"), u"1"_s);
    QCOMPARE(items.at(1).textOf(u"note"), u"a < b  & c"_s);
    QCOMPARE(items.at(1).line(), 6);
    QVERIFY(!items.at(1).isLeaf());
    QVERIFY(items.at(1).child(u"id").isLeaf());
}

void tst_XmlReading::absentElementsAreEmpty()
{
    const Result<xml::Answer> answer = xml::parse("<a><b/></a>");
    QVERIFY(answer);
    const xml::Element absent = answer->root.child(u"x").child(u"y");
    QVERIFY(absent.isNull());
    QVERIFY(absent.isLeaf());
    QCOMPARE(absent.text(), QString());
    QCOMPARE(absent.name(), QString());
    QCOMPARE(absent.line(), 0);
    QVERIFY(absent.children().isEmpty());
    QVERIFY(absent.attributes().isEmpty());
    QVERIFY(!answer->root.child(u"b").isNull());
    QVERIFY(answer->root.child(u"B").isNull());
}

void tst_XmlReading::handlesKeepTheDocument()
{
    xml::Element kept;
    {
        const Result<xml::Answer> answer = xml::parse("<a><b>kept</b></a>");
        QVERIFY(answer);
        kept = answer->root.child(u"b");
    }
    QCOMPARE(kept.text(), u"kept"_s);
}

void tst_XmlReading::textIsTrimmedOfXmlBlanksAlone()
{
    const Result<xml::Answer> answer = xml::parse("<a>\r\n\t \xC2\xA0x y\xC2\xA0 \n</a>");
    QVERIFY(answer);
    QCOMPARE(answer->root.text(), u"\u00A0x y\u00A0"_s);
}

void tst_XmlReading::scanLooksAtTagsAlone()
{
    const QByteArray opened = QByteArray("<b>").repeated(100);
    QVERIFY(xml::parse("<a><![CDATA[" + opened + "]]></a>"));
    QVERIFY(xml::parse("<a><!--" + opened + "--></a>"));
    QVERIFY(xml::parse("<a>" + QByteArray("<b x='/>' y=\">\"/>").repeated(100) + "</a>"));
    QVERIFY(xml::parse("<a>" + QByteArray("<b></b>").repeated(100) + "</a>"));
}

void tst_XmlReading::repairsDeclarations_data()
{
    QTest::addColumn<QByteArray>("declaration");
    QTest::newRow("no blank") << QByteArray(R"(<?xml version="1.0"encoding="utf-8"?>)");
    QTest::newRow("escaped quotes") << QByteArray(R"(<?xml version=\"1.0\" encoding=\"UTF-8\"?>)");
}

void tst_XmlReading::repairsDeclarations()
{
    QFETCH(const QByteArray, declaration);
    const Result<xml::Answer> answer = xml::parse(declaration + "\n<a>M\xC3\xBCller</a>");
    QVERIFY(answer);
    QCOMPARE(answer->root.text(), u"Müller"_s);
    QCOMPARE(answer->repairs.size(), 1);
    QVERIFY(!xml::parse(declaration + "<a><b></a>"));
    QVERIFY(!xml::parse(declaration));
}

void tst_XmlReading::repairsTheLastTag_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("items"); // −1: refused
    QTest::newRow("repeated root") << QByteArray("<l><i/><i/><l>") << 2;
    QTest::newRow("blanks behind") << QByteArray("<l>\n<i/>\n<l>\n") << 1;
    QTest::newRow("nothing before") << QByteArray("<l><l>") << -1;
    QTest::newRow("another name") << QByteArray("<l><i/><m>") << -1;
    QTest::newRow("something in it") << QByteArray("<l><i/><l>x") << -1;
    QTest::newRow("an attribute") << QByteArray("<l><i/><l x='1'>") << -1;
    QTest::newRow("item left open") << QByteArray("<l><i/><i><l>") << -1;
    QTest::newRow("items behind") << QByteArray("<l><i/><l><i/>") << -1;
}

void tst_XmlReading::repairsTheLastTag()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, items);
    const Result<xml::Answer> answer = xml::parse(bytes);
    QCOMPARE(answer.has_value(), items >= 0);
    if (!answer)
        return;
    QCOMPARE(answer->root.children().size(), items);
    QCOMPARE(answer->repairs.size(), 1);
}

void tst_XmlReading::errorsNameLines()
{
    const Result<xml::Answer> crossed = xml::parse("<a>\n<b>\n</a>\n");
    QVERIFY(!crossed);
    QVERIFY2(crossed.error().details.contains(u"line 3"), qPrintable(crossed.error().details));
    const Result<xml::Answer> doctype = xml::parse("<a>\n\n<!DOCTYPE x>\n</a>");
    QVERIFY(!doctype);
    QCOMPARE(doctype.error().details, u"line 3"_s);
    const Result<xml::Answer> answer = xml::parse("<order>\n <item/>\n</order>");
    QVERIFY(answer);
    const ApiError error = xml::lacks(answer->root.child(u"item"), u"id"_s);
    QCOMPARE(error.kind, ApiError::Kind::BadResponse);
    QVERIFY(error.message.contains(u"item"));
    QVERIFY(error.message.contains(u"id"));
    QCOMPARE(error.details, u"line 2"_s);
}

void tst_XmlReading::charsets()
{
    QCOMPARE(xml::charsetOf("text/xml; charset=utf-8"), QByteArray("utf-8"));
    QCOMPARE(xml::charsetOf("text/xml;Charset=\"ISO-8859-1\""), QByteArray("ISO-8859-1"));
    QCOMPARE(xml::charsetOf("text/xml"), QByteArray());
    QCOMPARE(xml::charsetOf(""), QByteArray());
}

void tst_XmlReading::knowsWebPages()
{
    QVERIFY(xml::looksLikeHtml(" <!doctype HTML><p>"));
    QVERIFY(xml::looksLikeHtml("<html lang=en>"));
    QVERIFY(!xml::looksLikeHtml("<?xml version=\"1.0\"?><a/>"));
    QVERIFY(!xml::looksLikeHtml(""));
}

void tst_XmlReading::writesInOrder()
{
    XmlNode root(u"zebra"_s, {XmlNode(u"b"_s, u"1"_s), XmlNode(u"a"_s)});
    root.add(XmlNode(u"list"_s, {XmlNode(u"i"_s, u"x"_s), XmlNode(u"i"_s, u"y"_s)}));
    root.setAttribute(u"z"_s, u"1"_s);
    root.setAttribute(u"a"_s, u"2"_s);
    root.setAttribute(u"z"_s, u"3"_s);
    const QByteArray expected = R"(<?xml version="1.0" encoding="utf-8"?>)"
                                R"(<zebra z="3" a="2"><b>1</b><a/><list><i>x</i><i>y</i></list></zebra>)";
    QCOMPARE(root.compact().value(), expected);
    QVERIFY(root.child(u"list"_s));
    QVERIFY(!root.child(u"i"_s));
    root.child(u"b"_s)->setText(u"changed"_s);
    QVERIFY(root.compact().value().contains("<b>changed</b>"));
    QVERIFY(root.indented().startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<zebra"));
    QVERIFY(root.indented().contains("\n    <b>changed</b>\n"));
}

void tst_XmlReading::writesAwkwardText()
{
    const QString awkward = u"a<b>&\"c' ]]> Ä 😀 \u0085"_s;
    XmlNode root(u"a"_s, {XmlNode(u"b"_s, awkward)});
    root.setAttribute(u"c"_s, awkward);
    const QByteArray bytes = root.compact().value();
    const Result<xml::Answer> answer = xml::parse(bytes);
    QVERIFY(answer);
    QCOMPARE(answer->root.textOf(u"b"), awkward);
    QCOMPARE(answer->root.attribute(u"c"), awkward);
}

void tst_XmlReading::refusesWhatXmlCannotCarry_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("control") << u"x\u0001y"_s;
    QTest::newRow("null") << QString(QChar(0));
    QTest::newRow("carriage return") << u"x\r\ny"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD800)) + u'x';
    QTest::newRow("other half") << QString(QChar(0xDC00));
    QTest::newRow("U+FFFE") << QString(QChar(0xFFFE));
    QTest::newRow("U+FFFF") << QString(QChar(0xFFFF));
}

void tst_XmlReading::refusesWhatXmlCannotCarry()
{
    QFETCH(const QString, text);
    const XmlNode inText(u"a"_s, {XmlNode(u"secretField"_s, text)});
    const Result<QByteArray> bytes = inText.compact();
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ApiError::Kind::Refused);
    QCOMPARE(bytes.error().delivery, ApiError::Delivery::NotSent);
    QVERIFY(bytes.error().message.contains(u"secretField"));
    QVERIFY(inText.indented().isEmpty());
    XmlNode inAttribute(u"a"_s);
    inAttribute.setAttribute(u"b"_s, text);
    QVERIFY(!inAttribute.compact());
}

void tst_XmlReading::readsWhatItWrites()
{
    std::vector<XmlNode> items;
    for (int i = 0; i < 1000; ++i)
        items.push_back(XmlNode(u"item"_s, {XmlNode(u"id"_s, QString::number(i)), XmlNode(u"empty"_s)}));
    const XmlNode root(u"items"_s, std::move(items));
    for (const QByteArray &bytes : {root.compact().value(), root.indented()}) {
        const Result<xml::Answer> answer = xml::parse(bytes);
        QVERIFY(answer);
        QCOMPARE(answer->root.children(u"item").size(), 1000);
        QCOMPARE(answer->root.children().at(999).textOf(u"id"), u"999"_s);
    }
}

QTEST_GUILESS_MAIN(tst_XmlReading)
#include "tst_xmlreading.moc"
