// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/redaction.h"
#include "core/net/secretecho.h"

#include <QTest>

using namespace purveyor;
using namespace Qt::StringLiterals;

// Every secret here contains "canary"; it must not come out of anything.
class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsComeBack();
    void wordsAreNoSecretsToSearchFor();
    void echoes_data();
    void echoes();
    void endlessEchoes();
    void largeBodies();
    void headers();
    void secretNamesCannotBeAllowed();
    void url();
    void rqlTerms();
    void bodyHidesCanaries_data();
    void bodyHidesCanaries();
    void jsonKeepsItsShape();
    void jsonPretty();
    void xmlKeepsItsShape();
    void unreadableBodies_data();
    void unreadableBodies();
    void embeddedAddresses();
    void curl();
    void curlQuotes();

private:
    static Redaction redaction();
};

Redaction TestRedaction::redaction()
{
    Redaction redaction;
    redaction.allowHeaders({"X-Shown"});
    redaction.allowFields({u"id"_s, u"name"_s, u"status"_s, u"value"_s, u"limit"_s, u"note"_s, u"list"_s});
    return redaction;
}

void TestRedaction::headers()
{
    const Headers shown = redaction().headers(
        {Header{"Authorization", "OAuth canary"}, Header{"X-AUTH-PASSWORD", "canary"},
         Header{"Validate", "Bearer canary"}, Header{"Set-Cookie", "s=canary"}, Header{"X-Unknown", "canary"},
         Header{"x-shown", "yes"}, Header{"content-TYPE", "text/xml"}});
    const QByteArray dots = Redaction::hidden().toUtf8();
    const Headers expected{Header{"Authorization", dots},     Header{"X-AUTH-PASSWORD", dots},
                           Header{"Validate", dots},          Header{"Set-Cookie", dots},
                           Header{"X-Unknown", dots},         Header{"x-shown", "yes"},
                           Header{"content-TYPE", "text/xml"}};
    QCOMPARE(shown, expected);
}

void TestRedaction::secretNamesCannotBeAllowed()
{
    Redaction redaction;
    redaction.allowHeaders({"Authorization", "X-Api-Key"});
    redaction.allowFields({u"password"_s, u"accessToken"_s, u"pass-word"_s});
    QCOMPARE(redaction.headers({Header{"Authorization", "canary"}}).constFirst().value,
             Redaction::hidden().toUtf8());
    QCOMPARE(redaction.headers({Header{"X-Api-Key", "canary"}}).constFirst().value,
             Redaction::hidden().toUtf8());
    const QByteArray body = R"({"password":"canary","accessToken":"canary","pass-word":"canary"})";
    QVERIFY(!redaction.body("application/json", body).contains("canary"_L1));
}

void TestRedaction::url()
{
    QCOMPARE(
        redaction().url(QUrl(u"https://user:canary@h.example/a%20b?limit=5&token=canary&x=canary#canary"_s)),
        u"https://h.example/a%20b?limit=5&token=•••&x=•••"_s);
    QCOMPARE(redaction().url(QUrl(u"https://h.example/a?canary"_s)), u"https://h.example/a?•••"_s);
    QCOMPARE(redaction().url(QUrl(u"https://h.example/a?p%61ssword=canary"_s)),
             u"https://h.example/a?password=•••"_s);
}

void TestRedaction::rqlTerms()
{
    QCOMPARE(redaction().url(QUrl(u"https://h.example/a?limit(0,100)&eq(secret,canary)"_s)),
             u"https://h.example/a?limit(0,100)&•••"_s);
    QVERIFY(!redaction().url(QUrl(u"https://h.example/a?limit(token,canary)"_s)).contains("canary"_L1));
}

void TestRedaction::bodyHidesCanaries_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray json = "application/json; charset=utf-8";
    const QByteArray xml = "text/xml";
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body) {
        QTest::newRow(name) << type << body;
    };
    row("json field", json, R"({"login":"canary"})");
    row("json nested below a secret", json, R"({"password":{"value":"canary","list":["canary"]}})");
    row("json array", json, R"({"x":["canary",{"y":"canary"}]})");
    row("json numbers and booleans", json, R"({"pin":1234,"x":"canary"})");
    row("json top-level string", json, R"("canary")");
    row("json top-level array", json, R"(["canary"])");
    row("json name and value", json, R"({"name":"password","value":"canary"})");
    row("json escaped key", json, R"({"p\u0061ssword":"canary"})");
    row("json duplicate keys", json, R"({"id":"1","password":"canary","password":"canary"})");
    row("json value as key", json, R"({"canary is no name":"1"})");
    row("json address", json, R"({"note":"https://u:canary@h/x?token=canary&y=canary"})");
    row("json assignment in a text", json, R"({"note":"your password: canary and token=canary"})");
    row("json cut", json, R"({"id":"canary)");
    row("json junk behind", json, R"({"id":"1"} canary)");
    row("json deep", json, QByteArray("{\"id\":").repeated(70) + "\"canary\"" + QByteArray("}").repeated(70));
    row("json without a type", "", R"({"x":"canary"})");
    row("xml text", xml, "<a><login>canary</login></a>");
    row("xml attribute", xml, "<a login=\"canary\"/>");
    row("xml below a secret", xml, "<password><value>canary</value></password>");
    row("xml secret with an allowed attribute", xml, "<password value=\"canary\"/>");
    row("xml name and value", xml, "<p><name>password</name><value>canary</value></p>");
    row("xml name attribute", xml, "<value name=\"password\" status=\"canary\">canary</value>");
    row("xml prefixed", xml, "<n:password xmlns:n=\"urn:x\">canary</n:password>");
    row("xml cdata", xml, "<a><login><![CDATA[canary]]></login></a>");
    row("xml comment", xml, "<a><!-- canary --></a>");
    row("xml instruction", xml, "<a><?x canary?></a>");
    row("xml doctype", xml, "<!DOCTYPE a [<!ENTITY e \"canary\">]><a><id>&e;</id></a>");
    row("xml cut", xml, "<a><id>canary</id>");
    row("xml deep", xml, QByteArray("<id>").repeated(70) + "canary" + QByteArray("</id>").repeated(70));
    row("form", "application/x-www-form-urlencoded", "id=1&password=canary&x=canary&canary");
    row("html", "text/html", "<html><body>canary</body></html>");
    row("plain", "text/plain", "canary");
    row("binary", "application/octet-stream", QByteArray("\0\1canary", 8));
}

void TestRedaction::bodyHidesCanaries()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QVERIFY(body.contains("canary"));
    for (const bool pretty : {false, true}) {
        const QString shown = redaction().body(type, body, pretty);
        QVERIFY(!shown.isEmpty());
        QVERIFY2(!shown.contains("canary"_L1), qPrintable(shown));
        QVERIFY2(!shown.contains("1234"_L1), qPrintable(shown));
    }
    const QString curl = redaction().curl("POST", QUrl(u"https://h.example/"_s), {}, type, body);
    QVERIFY2(!curl.contains("canary"_L1), qPrintable(curl));
}

void TestRedaction::jsonKeepsItsShape()
{
    const QByteArray body =
        R"({"z":null,"id":9007199254740993.10,"name":"Ü \"q\"","list":["a","b"],"x":{"status":true,"y":1},"e":{},"f":[]})";
    QCOMPARE(redaction().body("application/json", body),
             u"{\"z\":null,\"id\":9007199254740993.10,\"name\":\"Ü \\\"q\\\"\",\"list\":[\"a\",\"b\"],"
             "\"x\":{\"status\":true,\"y\":\"•••\"},\"e\":{},\"f\":[]}"_s);
}

void TestRedaction::jsonPretty()
{
    const QByteArray body = R"({"id":1,"list":["a"]})";
    QCOMPARE(redaction().body("application/json", body, true),
             u"{\n  \"id\": 1,\n  \"list\": [\n    \"a\"\n  ]\n}"_s);
}

void TestRedaction::xmlKeepsItsShape()
{
    QCOMPARE(redaction().body("application/xml",
                              "\n<?xml version=\"1.0\"?><a xmlns=\"urn:a\"><id>5 &lt; 6</id><x/>"
                              "<login when=\"1\" status=\"ok\">joe</login></a>"),
             u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><a xmlns=\"urn:a\"><id>5 &lt; 6</id><x/>"
             "<login when=\"•••\" status=\"ok\">•••</login></a>"_s);
}

void TestRedaction::unreadableBodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QByteArray("application/json") << QByteArray() << QString();
    QTest::newRow("malformed") << QByteArray("application/json; x=y") << QByteArray("{\"id\":")
                               << u"[6 bytes of application/json]"_s;
    QTest::newRow("no type") << QByteArray() << QByteArray("hello") << u"[5 bytes of unknown type]"_s;
    QTest::newRow("one huge tag") << QByteArray("text/xml")
                                  << QByteArray("<a " + QByteArray("b=\"1\" ").repeated(4000) + "/>")
                                  << u"[24005 bytes of text/xml]"_s;
}

void TestRedaction::unreadableBodies()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, shown);
    QCOMPARE(redaction().body(type, body), shown);
}

void TestRedaction::embeddedAddresses()
{
    const QByteArray body = R"({"note":"see https://h/x?limit=1&a=b for more"})";
    QCOMPARE(redaction().body("application/json", body),
             u"{\"note\":\"see https://h/x?limit=1&a=••• for more\"}"_s);
}

void TestRedaction::curl()
{
    const QByteArray body = R"({"id":"1","password":"canary"})";
    QCOMPARE(redaction().curl("POST", QUrl(u"https://h.example/a?limit=1&token=canary"_s),
                              {Header{"Accept", "application/json"}, Header{"X-AUTH-PASSWORD", "canary"},
                               Header{"Content-Length", "9"}},
                              "application/json", body),
             u"curl -X 'POST' \\\n  'https://h.example/a?limit=1&token='\"$TOKEN\"'' \\\n  -H 'Accept: "
             u"application/json' \\\n"
             "  -H 'X-AUTH-PASSWORD: '\"$X_AUTH_PASSWORD\"'' \\\n  -H 'Content-Type: application/json' \\\n"
             "  --data-raw '{\"id\":\"1\",\"password\":\"'\"$PASSWORD\"'\"}'"_s);
}

void TestRedaction::curlQuotes()
{
    // What a vendor or a clerk writes never ends the quotes of the shell, nor makes up a variable.
    const QString curl =
        redaction().curl("GET", QUrl(u"https://h.example/"_s), {Header{"X-Shown", "a'; rm -rf '$x"}}, {},
                         QByteArray("{\"name\":\"O'Brien \xEE\x80\x80HOME\xEE\x80\x81\"}"));
    QVERIFY2(curl.contains(u"'X-Shown: a'\\''; rm -rf '\\''$x'"_s), qPrintable(curl));
    QVERIFY2(curl.contains(u"O'\\''Brien HOME"_s), qPrintable(curl));
}

void TestRedaction::secretsComeBack()
{
    const QByteArray secret = R"(pa"ss<w>ö#1)";
    const QByteArray answer =
        R"({"message":"value 'pa\"ss<w>ö#1' is weak"} pa"ss<w>ö#1 pa&quot;ss&lt;w&gt;ö#1 )" +
        secret.toPercentEncoding();
    const QByteArray shown = withoutSecrets(answer, {secret});
    QCOMPARE(shown, QByteArray(R"({"message":"value '•••' is weak"} ••• ••• •••)"));
    QCOMPARE(withoutSecrets("a banana", {"a", ""}), QByteArray("a banana"));
}

void TestRedaction::wordsAreNoSecretsToSearchFor()
{
    const QList<QByteArray> sure{"canary-token-5f3e", "pa$$word", "s3cret",
                                 "OnlyLettersButFarLongerThanWords", "größe"};
    QCOMPARE(unmistakable(sure), sure);
    QVERIFY(unmistakable({"password", "recuring_plan_price", "X-Auth", ""}).isEmpty());
}

void TestRedaction::echoes_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &secret, const QString &text,
                        const QString &shown) { QTest::newRow(name) << secret << text << shown; };
    const QByteArray secret = R"(pA"s'<\ö😀)";
    row("as it stands", secret, uR"(is pA"s'<\ö😀.)"_s, u"is •••."_s);
    row("JSON", secret, uR"({"m":"pA\"s'<\\ö😀"})"_s, uR"({"m":"•••"})"_s);
    row("JSON in numbers", secret, uR"("\u0070\u0041\u0022\u0073\u0027\u003C\u005c\u00F6\ud83d\uDE00")"_s,
        u"\"•••\""_s);
    row("XML", secret, uR"(<m>pA&quot;s&apos;&lt;\ö😀</m>)"_s, u"<m>•••</m>"_s);
    row("XML in numbers", secret, uR"(p&#x41;&#34;s&#39;&#60;&#x5C;&#xf6;&#128512;)"_s, u"•••"_s);
    row("a form", secret, u"p=pA%22s%27%3c%5C%C3%b6%F0%9F%98%80&q=1"_s, u"p=•••&q=1"_s);
    row("all at once", secret, uR"(\u0070&#65;%22s'<\\&#246;😀)"_s, u"•••"_s);
    row("blanks of a form", "two words", u"two+words, two%20words, two words"_s, u"•••, •••, •••"_s);
    row("backslashes as they stand", R"(a\\\\b)", uR"(a\\\\b)"_s, u"•••"_s);
    row("backslashes of JSON", R"(a\\\\b)", uR"(a\\\\\\\\b)"_s, u"•••"_s);
    row("an ampersand", "abc&amp;d", u"abc&amp;d abc&amp;amp;d"_s, u"••• •••"_s);
    row("twice", "secret", u"secretsecret"_s, u"••••••"_s);
    row("within a word", "secret", u"Xsecret1"_s, u"X•••1"_s);
    row("short", "abc", u"'abc' is too short, abcd is not, nor &#97;bc"_s,
        u"'•••' is too short, abcd is not, nor •••"_s);
    row("cut", secret, uR"(pA"s'<\ö \u00 &#x &#; & % %4 \)"_s, uR"(pA"s'<\ö \u00 &#x &#; & % %4 \)"_s);
    row("another number", "secret", u"\\u0173ecret &#99999999999;ecret"_s,
        u"\\u0173ecret &#99999999999;ecret"_s);
    row("no secret", {}, u"anything"_s, u"anything"_s);
    row("no text", secret, {}, {});
}

void TestRedaction::echoes()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QString, text);
    QTEST(withoutEchoes(text, {"something else", secret}), "shown");
}

// Written to make the search go far at every character.
void TestRedaction::endlessEchoes()
{
    const QString text(10'000, u'a');
    QCOMPARE(withoutEchoes(text, {QByteArray(100, 'a') + 'b'}), text);
    QVERIFY(withoutEchoes(QString(1000, u'\\'), {QByteArray(500, '\\')}).size() < 1000);
}

void TestRedaction::largeBodies()
{
    const QByteArray large = "[\"" + QByteArray(300 * 1024, 'x') + "\"]";
    QVERIFY(redaction().body("application/json", large).size() < 100);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
