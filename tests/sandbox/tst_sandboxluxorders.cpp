// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/luxbodies.h"
#include "tests/sandbox/vendorbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

/// The simulated LuxCloud over sockets: its orders and subscriptions.
class TestSandboxLuxOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void productsAreLookedUp();
    void orderMakesASubscription();
    void orderWithDomain();
    void orderThatFails();
    void productIsSwitched();
    void quantityIsADelta();
    void orderMistakes_data();
    void orderMistakes();
    void subscriptionLifeCycle();
    void unknownPlaces_data();
    void unknownPlaces();

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

void TestSandboxLuxOrders::init()
{
    m_bench = std::make_unique<VendorBench>(u"luxcloud"_s, 3);
    QCOMPARE(m_bench->problem(), QString());
}

void TestSandboxLuxOrders::cleanup()
{
    m_bench.reset();
}

RawAnswer TestSandboxLuxOrders::send(const QByteArray &method, const QByteArray &path,
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

RawAnswer TestSandboxLuxOrders::order(const QByteArray &body) const
{
    return send("POST", account + "/orders", body);
}

QByteArray TestSandboxLuxOrders::statusOf(const QByteArray &orderId) const
{
    return VendorBench::leaf(send("GET", account + "/orders/" + orderId + "/status").body, "status");
}

void TestSandboxLuxOrders::productsAreLookedUp()
{
    const QByteArray products = send("GET", "/1.0/customers/products").body;
    QCOMPARE(products.count("<product>"), 6);
    QVERIFY(products.contains("Website &lt;b&gt;Pro&lt;/b&gt; &amp; Shop"));
    const QByteArray product = send("GET", "/1.0/customers/products/1001").body;
    QVERIFY(product.contains("<id>P1M</id>"));
    QVERIFY(product.contains("<id>RES-MAILBOX</id>"));
    QCOMPARE(send("GET", "/1.0/customers/products/1").status, 404);
    m_bench->set(u"productDetails"_s, false);
    QVERIFY(!send("GET", "/1.0/customers/products/1001").body.contains("RES-MAILBOX"));
}

void TestSandboxLuxOrders::orderMakesASubscription()
{
    const RawAnswer placed = order(luxbodies::create("1001", "P1Y"));
    QCOMPARE(placed.status, 200);
    const QByteArray id = VendorBench::leaf(placed.body, "id");
    QVERIFY(VendorBench::leaf(placed.body, "number").startsWith("LC-"));
    QCOMPARE(VendorBench::leaf(placed.body, "status"), QByteArray("RECEIVED"));
    const QByteArray made = VendorBench::leaf(placed.body.mid(placed.body.indexOf("<subscription>")), "id");
    QCOMPARE(m_bench->lastEntry().value("section"_L1).toString(), u"5.1"_s);
    const QByteArray place = account + "/subscriptions/" + made;
    QCOMPARE(VendorBench::leaf(send("GET", place).body, "status"), QByteArray("PENDING"));
    QCOMPARE(send("PUT", place + "/disable").status, 409);

    m_bench->advance(1001);
    QCOMPARE(statusOf(id), QByteArray("IN_PROGRESS"));
    m_bench->advance(1001);
    QCOMPARE(statusOf(id), QByteArray("COMPLETED"));
    QCOMPARE(VendorBench::leaf(send("GET", place).body, "status"), QByteArray("ENABLED"));
    const QByteArray details = send("GET", account + "/orders/" + id).body;
    QCOMPARE(VendorBench::leaf(details, "type"), QByteArray("CREATE"));
    QVERIFY(details.contains(QByteArray("<id>" + made + "</id>")));
    QVERIFY(!details.contains("<subscriptions>"));
    QCOMPARE(send("GET", "/1.0/customers/100002/orders/" + id).status, 404);
}

void TestSandboxLuxOrders::orderWithDomain()
{
    const QByteArray exists = account + "/domain/hosted/new.example/exists";
    QCOMPARE(VendorBench::leaf(send("GET", exists).body, "status"), QByteArray("AVAILABLE"));
    QCOMPARE(order(luxbodies::create("2001", "P1M", "new.example")).status, 200);
    QCOMPARE(m_bench->lastEntry().value("section"_L1).toString(), u"5.3"_s);
    QCOMPARE(VendorBench::leaf(send("GET", exists).body, "status"), QByteArray("TAKEN"));
    QCOMPARE(order(luxbodies::create("2001", "P1M", "new.example")).status, 409);
    QCOMPARE(order(luxbodies::create("2001", "P1M", "taken.example")).status, 409);
    QCOMPARE(send("GET", account + "/domain/hosted/m%C3%BCller.example/exists").status, 400);
    QCOMPARE(send("GET", account + "/domain/hosted/xn--mller-kva.example/exists").status, 200);
}

void TestSandboxLuxOrders::orderThatFails()
{
    const QByteArray id = VendorBench::leaf(order(luxbodies::create("9001", "P1M")).body, "id");
    m_bench->advance(2001);
    QCOMPARE(statusOf(id), QByteArray("FAILED"));
    QCOMPARE(m_bench->rows(u"subscriptions"_s).last()["state"_L1].toString(), u"failed"_s);
}

void TestSandboxLuxOrders::productIsSwitched()
{
    QCOMPARE(order(luxbodies::switchProduct("300001", "1002", "P1Y")).status, 200);
    QCOMPARE(m_bench->lastEntry().value("section"_L1).toString(), u"5.4"_s);
    QVERIFY(send("GET", subscription).body.contains("<name>Hosted Exchange</name>"));
    m_bench->advance(2001);
    const QByteArray switched = send("GET", subscription).body;
    QVERIFY(switched.contains("Größe L"));
    QVERIFY(switched.contains("<id>P1Y</id>"));
}

void TestSandboxLuxOrders::quantityIsADelta()
{
    const auto quantity = [this] { return VendorBench::leaf(send("GET", subscription).body, "quantity"); };
    QCOMPARE(quantity(), QByteArray("5.0"));
    QCOMPARE(order(luxbodies::upgrade("300001", "RES-MAILBOX", "2.0")).status, 200);
    QCOMPARE(m_bench->lastEntry().value("section"_L1).toString(), u"5.5"_s);
    QCOMPARE(quantity(), QByteArray("5.0"));
    m_bench->advance(2001);
    QCOMPARE(quantity(), QByteArray("7.0"));
    QCOMPARE(order(luxbodies::upgrade("300001", "RES-MAILBOX", "-6")).status, 200);
    // What fitted when it was ordered need not fit when it is executed.
    const QByteArray second =
        VendorBench::leaf(order(luxbodies::upgrade("300001", "RES-MAILBOX", "-5.5")).body, "id");
    m_bench->advance(2001);
    QCOMPARE(quantity(), QByteArray("1.0"));
    QCOMPARE(statusOf(second), QByteArray("FAILED"));

    m_bench->set(u"quantityMeans"_s, u"total"_s);
    QCOMPARE(order(luxbodies::upgrade("300001", "RES-MAILBOX", "3.25")).status, 200);
    m_bench->advance(2001);
    QCOMPARE(quantity(), QByteArray("3.25"));
}

void TestSandboxLuxOrders::orderMistakes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const QByteArray &body, int status, const QByteArray &told) {
        QTest::newRow(name) << body << status << told;
    };
    row("product", luxbodies::create("1", "P1M"), 400, "no product '1'");
    row("period", luxbodies::create("1001", "P3M"), 400, "no period 'P3M'");
    row("domain missing", luxbodies::create("2001", "P1M"), 400, "needs the parameter");
    row("domain not wanted", luxbodies::create("1001", "P1M", "a.example"), 400, "takes no parameters");
    row("capitals", luxbodies::create("2001", "P1M", "New.example"), 400, "lower case");
    row("trailing dot", luxbodies::create("2001", "P1M", "new.example."), 400, "domain name");
    row("parameter", luxbodies::create("2001", "P1M", "a.example").replace("DOMAIN_ID", "DOMAIN"), 400,
        "DOMAIN_ID");
    row("type", luxbodies::create("1001", "P1M").replace("CREATE", "BUY"), 400, "must be CREATE");
    row("order of elements",
        luxbodies::create("1001", "P1M")
            .replace("<type>CREATE</type><product><id>1001</id></product>",
                     "<product><id>1001</id></product><type>CREATE</type>"),
        400, "wrong place");
    row("no item", "<order><items/></order>", 400, "'item' is missing");
    row("no such subscription", luxbodies::switchProduct("1", "1002", "P1M"), 404, "no subscription");
    row("other's subscription", luxbodies::switchProduct("300003", "1002", "P1M"), 404, "no subscription");
    row("other family", luxbodies::switchProduct("300001", "3001", "P3M"), 400, "cannot switch");
    row("same", luxbodies::switchProduct("300001", "1001", "P1M"), 400, "already");
    row("zero", luxbodies::upgrade("300001", "RES-MAILBOX", "0.0"), 400, "orders nothing");
    row("below use", luxbodies::upgrade("300001", "RES-MAILBOX", "-4.5"), 400, "less than what is used");
    row("exponent", luxbodies::upgrade("300001", "RES-MAILBOX", "1e2"), 400, "like 2.0");
    row("comma", luxbodies::upgrade("300001", "RES-MAILBOX", "2,0"), 400, "like 2.0");
    row("resource", luxbodies::upgrade("300001", "RES-BACKUP", "2.0"), 400, "no resource");
}

void TestSandboxLuxOrders::orderMistakes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QByteArray, told);
    const qsizetype orders = m_bench->rows(u"orders"_s).size();
    const RawAnswer answer = order(body);
    const QByteArray message = VendorBench::leaf(answer.body, "message");
    QVERIFY2(message.contains(told), message.constData());
    QCOMPARE(answer.status, status);
    QCOMPARE(m_bench->rows(u"orders"_s).size(), orders);
    QVERIFY(!m_bench->lastEntry().value("executed"_L1).toBool());
}

void TestSandboxLuxOrders::subscriptionLifeCycle()
{
    QCOMPARE(VendorBench::leaf(send("PUT", subscription + "/disable").body, "status"),
             QByteArray("DISABLED"));
    QCOMPARE(order(luxbodies::upgrade("300001", "RES-MAILBOX", "1.0")).status, 409);
    QCOMPARE(
        send("POST", subscription + "/serviceUsers", luxbodies::newUser("serviceUser", "a@b.example")).status,
        409);
    QCOMPARE(VendorBench::leaf(send("PUT", subscription + "/enable").body, "status"), QByteArray("ENABLED"));
    QCOMPARE(VendorBench::leaf(send("DELETE", subscription).body, "status"), QByteArray("DELETING"));
    QCOMPARE(send("DELETE", subscription).status, 409);
    m_bench->advance(1001);
    QCOMPARE(VendorBench::leaf(send("GET", subscription).body, "status"), QByteArray("DELETED"));
    QVERIFY(!send("GET", account + "/subscriptions").body.contains("300001"));
    m_bench->set(u"deletedIsGone"_s, true);
    QCOMPARE(send("GET", subscription).status, 404);
}

void TestSandboxLuxOrders::unknownPlaces_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const QByteArray &method, const QByteArray &path, int status) {
        QTest::newRow(QByteArray(method + ' ' + path).constData()) << method << path << status;
    };
    row("GET", "/1.0/customers/1/subscriptions", 404);
    row("PUT", "/1.0/customers//disable", 404);
    row("GET", "/2.0/customers/100001/subscriptions", 404);
    row("GET", "/1.0/customers/100001/subscriptions/300001/", 404);
    row("GET", "/1.0/customers/100001/subscriptions/300001?x=1", 400);
    row("GET", "/1.0/customers/100001/subscriptions/999999", 404);
    row("GET", "/1.0/customers/100002/subscriptions/300001", 404); // somebody else's
    row("POST", "/1.0/customers/100001/disable", 405);
    row("DELETE", "/1.0/customers/100001", 405);
    row("GET", "/1.0/customers", 405); // not in the document
    row("GET", "/1.0/customers/100001", 405);
    row("GET", "/1.0/customers/100001/users", 405);
    row("GET", "/1.0/customers/100001/orders", 405);
}

void TestSandboxLuxOrders::unknownPlaces()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    const RawAnswer answer = send(method, path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Allow").isEmpty(), status != 405);
}

QTEST_GUILESS_MAIN(TestSandboxLuxOrders)
#include "tst_sandboxluxorders.moc"
