// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/luxbodies.h"
#include "tests/sandbox/vendorbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

/// The simulated LuxCloud's switches: one for each thing that its document leaves open.
class TestSandboxLuxSwitches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsThatAreNotInTheDocument();
    void errorsOfAllShapes_data();
    void errorsOfAllShapes();
    void answersOfAllShapes_data();
    void answersOfAllShapes();
    void emptyAnswers();
    void statesByOtherWords();
    void ordersOtherwise();
    void passwordsOtherwise();
    void updatesOtherwise();
    void settingsAreChecked();
    void serviceUserPathsAsPrinted();

private:
    // Members, since a global QByteArray would be made before main().
    const QByteArray account = "/1.0/customers/100001";
    const QByteArray subscription = "/1.0/customers/100001/subscriptions/300001";

    [[nodiscard]] RawAnswer send(const QByteArray &method, const QByteArray &path,
                                 const QByteArray &body = {}) const;
    [[nodiscard]] RawAnswer order(const QByteArray &body) const;
    [[nodiscard]] QByteArray statusOf(const QByteArray &orderId) const;

    std::unique_ptr<VendorBench> m_bench;
};

void TestSandboxLuxSwitches::init()
{
    m_bench = std::make_unique<VendorBench>(u"luxcloud"_s, 3);
    QCOMPARE(m_bench->problem(), QString());
}

void TestSandboxLuxSwitches::cleanup()
{
    m_bench.reset();
}

RawAnswer TestSandboxLuxSwitches::send(const QByteArray &method, const QByteArray &path,
                                       const QByteArray &body) const
{
    const QJsonObject known = m_bench->credentials().value("reseller"_L1).toObject();
    return m_bench->send(method, path,
                         {{"X-AUTH-USERNAME", known.value("username"_L1).toString().toLatin1()},
                          {"X-AUTH-PASSWORD", known.value("password"_L1).toString().toLatin1()},
                          {"X-AUTH-TOKEN", known.value("token"_L1).toString().toLatin1()},
                          {"Content-Type", "application/xml"}},
                         body);
}

RawAnswer TestSandboxLuxSwitches::order(const QByteArray &body) const
{
    return send("POST", account + "/orders", body);
}

QByteArray TestSandboxLuxSwitches::statusOf(const QByteArray &orderId) const
{
    return VendorBench::leaf(send("GET", account + "/orders/" + orderId + "/status").body, "status");
}

void TestSandboxLuxSwitches::listsThatAreNotInTheDocument()
{
    m_bench->set(u"listUris"_s, QJsonArray{u"accounts"_s, u"account"_s, u"users"_s, u"orders"_s});
    QCOMPARE(send("GET", "/1.0/customers").body.count("<account>"), 3);
    QVERIFY(send("GET", account).body.contains("<addressLine1>"));
    QCOMPARE(send("GET", account + "/orders").body.count("<order>"), 2);
    QVERIFY(send("GET", "/1.0/customers/100002/users").body.contains("größe"));
    // Named by the document, and still not there.
    QCOMPARE(send("GET", account + "/subscriptions").status, 404);
    QCOMPARE(send("GET", "/1.0/customers/products/1001").status, 404);
}

void TestSandboxLuxSwitches::errorsOfAllShapes_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("error") << u"error"_s << QByteArray("<error>\n  <code>NOT_FOUND</code>\n  <message>");
    QTest::newRow("errors") << u"errors"_s << QByteArray("<errors>\n  <error>");
    QTest::newRow("fault") << u"fault"_s << QByteArray("<description>There is no");
    QTest::newRow("json") << u"json"_s << QByteArray("{\"code\":\"NOT_FOUND\"");
    QTest::newRow("html") << u"html"_s << QByteArray("<title>NOT_FOUND</title>");
    QTest::newRow("text") << u"text"_s << QByteArray("There is no subscription");
    QTest::newRow("empty") << u"empty"_s << QByteArray();
}

void TestSandboxLuxSwitches::errorsOfAllShapes()
{
    QFETCH(const QString, shape);
    QFETCH(const QByteArray, told);
    m_bench->set(u"errorBody"_s, shape);
    const RawAnswer answer = send("GET", account + "/subscriptions/1");
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.body.contains(told));
    QCOMPARE(answer.body.isEmpty(), told.isEmpty());
    m_bench->set(u"errorIn200"_s, true);
    QCOMPARE(send("GET", account + "/subscriptions/1").status, 200);
    QVERIFY(!m_bench->lastEntry().value("executed"_L1).toBool());
}

void TestSandboxLuxSwitches::answersOfAllShapes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const QString &name, const QString &value, const QByteArray &told) {
        QTest::newRow(QString(name + u'=' + value).toLatin1().constData()) << name << value << told;
    };
    row(u"brokenListEnd"_s, u"on"_s, "</serviceUser>\n<serviceUsers>");
    row(u"dots"_s, u"on"_s, "...");
    row(u"xmlDeclaration"_s, u"noBlank"_s, "<?xml version=\"1.0\"encoding=");
    row(u"xmlDeclaration"_s, u"backslashed"_s, "<?xml version=\\\"1.0");
    row(u"namespace"_s, u"default"_s, "<serviceUsers xmlns=\"");
    row(u"namespace"_s, u"prefix"_s, "<csl:serviceUser>");
    row(u"reverseElements"_s, u"on"_s, "<status>ENABLED</status>\n    <id>");
    row(u"extraElements"_s, u"on"_s, "<futureElement>");
    row(u"padText"_s, u"all"_s, "<id>\n    400003  </id>");
    row(u"usernameInList"_s, u"on"_s, "<username>");
}

void TestSandboxLuxSwitches::answersOfAllShapes()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, told);
    // The last subscription with users has several.
    const QByteArray owner = m_bench->rows(u"serviceUsers"_s).last()["owner"_L1].toString().toLatin1();
    const QByteArray users = "/1.0/customers/100002/subscriptions/" + owner + "/serviceUsers";
    const RawAnswer before = send("GET", users);
    QCOMPARE(before.status, 200);
    QVERIFY(!before.body.contains(told));
    m_bench->set(name, value == "on"_L1 ? QJsonValue(true) : QJsonValue(value));
    const RawAnswer after = send("GET", users);
    QCOMPARE(after.status, 200);
    QVERIFY2(after.body.contains(told), after.body.constData());
}

void TestSandboxLuxSwitches::emptyAnswers()
{
    m_bench->set(u"emptyAnswers"_s, true);
    const RawAnswer answer = send("PUT", subscription + "/disable");
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(VendorBench::leaf(send("GET", subscription).body, "status"), QByteArray("DISABLED"));
}

void TestSandboxLuxSwitches::statesByOtherWords()
{
    const auto state = [this] { return VendorBench::leaf(send("GET", subscription).body, "status"); };
    m_bench->set(u"statusWords"_s, QJsonObject{{u"enabled"_s, u"aktiv"_s}, {u"disabled"_s, u"gesperrt"_s}});
    QCOMPARE(state(), QByteArray("aktiv"));
    QCOMPARE(send("PUT", subscription + "/disable").status, 200);
    QCOMPARE(state(), QByteArray("gesperrt"));
    const QByteArray id = VendorBench::leaf(order(luxbodies::create("1001", "P1M")).body, "id");
    QCOMPARE(statusOf(id), QByteArray("RECEIVED")); // what is not named otherwise stays
}

void TestSandboxLuxSwitches::ordersOtherwise()
{
    m_bench->set(u"subscriptionsInResult"_s, false);
    m_bench->set(u"statusWords"_s, QJsonObject{{u"received"_s, u"angenommen"_s}});
    const RawAnswer placed = order(luxbodies::create("1001", "P1M"));
    QVERIFY(placed.body.contains("<subscriptions />"));
    const QByteArray id = VendorBench::leaf(placed.body, "id");
    QCOMPARE(statusOf(id), QByteArray("angenommen"));
    QVERIFY(!send("GET", account + "/orders/" + id).body.contains("<subscription>"));
    m_bench->advance(1001);
    QVERIFY(send("GET", account + "/orders/" + id).body.contains("<subscription>"));
    m_bench->set(u"swapOrderLists"_s, true);
    QVERIFY(send("GET", account + "/orders/" + id).body.contains("<subscriptions>"));
    QVERIFY(order(luxbodies::create("1001", "P1M")).body.contains("<items>"));
    m_bench->set(u"sparseResources"_s, true);
    QVERIFY(!send("GET", subscription).body.contains("usedQuantity"));
    m_bench->set(u"shortLists"_s, true);
    QVERIFY(!send("GET", account + "/subscriptions").body.contains("quantity"));
}

void TestSandboxLuxSwitches::passwordsOtherwise()
{
    m_bench->set(u"notChangedStatus"_s, 422);
    m_bench->set(u"reasonEchoesPassword"_s, true);
    const RawAnswer answer = send("PUT", account + "/users/200001/password",
                                  luxbodies::password("user", "200001", "guess", "Echo-me-1"));
    QCOMPARE(answer.status, 422);
    QCOMPARE(VendorBench::leaf(answer.body, "passwordStatus"), QByteArray("NOT_CHANGED"));
    QVERIFY(VendorBench::leaf(answer.body, "reason").endsWith("Echo-me-1"));
}

void TestSandboxLuxSwitches::updatesOtherwise()
{
    const auto secondLine = [this] {
        return m_bench->rows(u"accounts"_s).at(1)["address"_L1]["addressLine2"_L1].toString();
    };
    const QByteArray second = "/1.0/customers/100002";
    QCOMPARE(secondLine(), u"2nd floor"_s);
    m_bench->set(u"updateMeans"_s, u"patch"_s);
    QCOMPARE(send("PUT", second, luxbodies::account()).status, 200);
    QCOMPARE(secondLine(), u"2nd floor"_s);
    m_bench->set(u"updateMeans"_s, u"replace"_s);
    QCOMPARE(send("PUT", second, luxbodies::account()).status, 200);
    QCOMPARE(secondLine(), QString());
    m_bench->set(u"phonePlus"_s, true);
    QCOMPARE(send("PUT", second, luxbodies::account().replace(">352<", ">+352<")).status, 200);
}

void TestSandboxLuxSwitches::settingsAreChecked()
{
    QVERIFY(m_bench->mistakeIn(u"dot"_s, true).contains("unknown setting"_L1));
    QVERIFY(m_bench->mistakeIn(u"dots"_s, u"yes"_s).contains("another type"_L1));
    QVERIFY(m_bench->mistakeIn(u"errorBody"_s, u"yaml"_s).contains("yaml"_L1));
    QVERIFY(m_bench->mistakeIn(u"listUris"_s, QJsonArray{u"invoices"_s}).contains("invoices"_L1));
    QVERIFY(m_bench->mistakeIn(u"statusWords"_s, QJsonObject{{u"asleep"_s, u"x"_s}}).contains("asleep"_L1));
    const QJsonObject error = m_bench->client().control("POST", "settings", {{u"twoResellers"_s, true}});
    QVERIFY(error.value("error"_L1).toString().contains("twoResellers"_L1)); // that vendor is not here
}

void TestSandboxLuxSwitches::serviceUserPathsAsPrinted()
{
    const QByteArray place = account + "/subscriptions/300001/";
    const auto status = [&](const QByteArray &method, const QByteArray &path) {
        return send(method, place + path).status;
    };
    QCOMPARE(status("PUT", "serviceUser/400001/enable"), 200);
    QCOMPARE(status("PUT", "serviceUsers/400001/enable"), 404);
    QCOMPARE(status("PUT", "serviceUser/400001/disable"), 404);
    QCOMPARE(status("GET", "serviceUsers/a%40b.c/exists"), 404);

    m_bench->set(u"enablePath"_s, u"plural"_s);
    m_bench->set(u"wrongPathStatus"_s, 405);
    QCOMPARE(status("PUT", "serviceUsers/400001/enable"), 200);
    QCOMPARE(status("PUT", "serviceUser/400001/enable"), 405);
    m_bench->set(u"existsPath"_s, u"both"_s);
    QCOMPARE(status("GET", "serviceUsers/a%40b.c/exists"), 200);
    QCOMPARE(status("GET", "serviceUser/a%40b.c/exists"), 200);
}

QTEST_GUILESS_MAIN(TestSandboxLuxSwitches)
#include "tst_sandboxluxswitches.moc"
