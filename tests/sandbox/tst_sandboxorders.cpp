// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandbox.h"
#include "tests/sandbox/requestbodies.h"
#include "tests/sandbox/sandboxclient.h"

#include <QDateTime>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

namespace
{

QString money(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toObject().value("value"_L1).toString();
}

QString apsId(const QJsonValue &resource)
{
    return resource.toObject().value("aps"_L1).toObject().value("id"_L1).toString();
}

} // namespace

/// Estimates, orders and what becomes of them, driven over sockets.
class TestSandboxOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void paymentMethodsOfTheDocument();
    void estimateOfTheDocument();
    void orderMistakes_data();
    void orderMistakes();
    void orderFlow();
    void listShowsTheTaxTwice();
    void subscriptionsHaveTwoFaces();
    void driftStays();
    void orderManagerCanBeMissing();

private:
    // Members, since a global QByteArray would be made before main().
    const QByteArray orders = "/aps/2/services/order-manager/orders";
    const QByteArray customerId = "26ae28d2-0303-4189-8e1d-02796ee5de3b";
    const QByteArray foreignId = "0f0e0d0c-0b0a-4908-8706-050403020100";

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
};

void TestSandboxOrders::init()
{
    Options options;
    options.stepMs = 1000000; // time moves only when a test says so
    options.seedDate = QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_client = std::make_unique<SandboxClient>(m_sandbox->addresses());
}

void TestSandboxOrders::cleanup()
{
    m_client.reset();
    m_sandbox.reset();
}

void TestSandboxOrders::paymentMethodsOfTheDocument()
{
    const QJsonArray methods =
        m_client->get("/aps/2/services/payment-method-manager/paymentMethods?accountId=" + customerId)
            .array();
    QCOMPARE(methods.size(), 3);
    QCOMPARE(methods.at(0).toObject().value("id"_L1), QJsonValue(12));
    QCOMPARE(methods.at(1).toObject().value("id"_L1), QJsonValue(0));
    QVERIFY(methods.at(1).toObject().value("ownerAccountId"_L1).isNull());
    QCOMPARE(methods.at(2).toObject().value("paymentSystem"_L1).toString(), u"Demo Payment Gateway"_s);
    // The integer id of an account is not what is wanted here.
    QCOMPARE(m_client->get("/aps/2/services/payment-method-manager/paymentMethods?accountId=1000006").status,
             400);
}

void TestSandboxOrders::estimateOfTheDocument()
{
    const QJsonObject price = m_client->post(orders + "/estimate", orderBody()).object();
    QCOMPARE(money(price, "total"_L1), u"7.31"_s);
    QCOMPARE(money(price, "subTotal"_L1), u"6.52"_s);
    QCOMPARE(money(price, "exclusiveTaxTotal"_L1), u"0.79"_s);
    const QJsonObject line = price.value("details"_L1).toArray().at(1).toObject();
    QCOMPARE(line.value("duration"_L1).toObject().value("duration"_L1), QJsonValue(u"1.0"_s));
    QCOMPARE(line.value("discount"_L1).toObject().value("amount"_L1).toString(), u"0.43"_s);
    const QJsonObject cost = m_client->post(orders + "/estimateCosts", orderBody()).object();
    QCOMPARE(money(cost, "total"_L1), u"6.26"_s);
    QCOMPARE(m_client->writesExecuted(), 0);
}

void TestSandboxOrders::orderMistakes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto with = [](const QByteArray &from, const QByteArray &to) {
        return QByteArray(orderBody()).replace(from, to);
    };
    QTest::newRow("under the included amount") << with("\"amount\":2", "\"amount\":0") << 500;
    QTest::newRow("over the maximum") << with("\"amount\":2", "\"amount\":101") << 500;
    QTest::newRow("amount as text") << with("\"amount\":2", "\"amount\":\"2\"") << 400;
    QTest::newRow("foreign account") << with(customerId, foreignId) << 403;
    QTest::newRow("integer account") << with("\"26ae28d2-0303-4189-8e1d-02796ee5de3b\"", "1000006") << 404;
    QTest::newRow("no such plan") << with("51615892", "51615893") << 404;
    QTest::newRow("no such resource") << with("098a7165", "098a7166") << 400;
    QTest::newRow("no such period") << with("\"duration\":1", "\"duration\":7") << 400;
    QTest::newRow("integer payment method") << with("\"12\"", "12") << 400;
    QTest::newRow("someone's card") << with("\"12\"", "\"13\"") << 400;
    QTest::newRow("no products") << QByteArray(
                                        R"({"type":"SALES","accountId":"26ae28d2-0303-4189-8e1d-02796ee5de3b",
        "paymentMethodId":"0","products":[]})")
                                 << 400;
    QTest::newRow("later issue") << with("SALES", "CANCELLATION") << 400;
}

void TestSandboxOrders::orderMistakes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    for (const QByteArray &target : {QByteArray(orders + "/estimate"), orders}) {
        const RawAnswer answer = m_client->post(target, body);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.message().isEmpty());
    }
    QCOMPARE(m_client->writesExecuted(), 0);
}

void TestSandboxOrders::orderFlow()
{
    const QString id = m_client->post(orders, orderBody()).object().value("orderId"_L1).toString();
    const QByteArray target = orders + '/' + id.toLatin1();
    QJsonObject order = m_client->get(target).object();
    QCOMPARE(order.value("ofStatus"_L1).toString(), u"WP"_s);
    QCOMPARE(order.value("status"_L1).toString(), u"IN_PROGRESS"_s);
    QCOMPARE(order.value("paymentStatus"_L1).toString(), u"PROBLEM"_s);
    QVERIFY(!order.contains("subscriptions"_L1));

    m_client->command("advance", {{u"seconds"_s, 1001}});
    order = m_client->get(target).object();
    QCOMPARE(order.value("ofStatus"_L1).toString(), u"LO"_s);
    QVERIFY(!order.contains("subscriptions"_L1));

    m_client->command("advance", {{u"seconds"_s, 1000}});
    order = m_client->get(target).object();
    QCOMPARE(order.value("ofStatus"_L1).toString(), u"CP"_s);
    QCOMPARE(order.value("status"_L1).toString(), u"COMPLETED"_s);
    QCOMPARE(money(order, "resellerCosts"_L1), u"6.26"_s);
    const QString bss = order.value("bssSubscriptions"_L1).toArray().at(0).toString();
    const QString oss = order.value("subscriptions"_L1).toArray().at(0).toString();
    QVERIFY(bss != oss);
    const QJsonObject contract = m_client->get("/aps/2/resources/" + bss.toLatin1()).object();
    const QJsonObject service = m_client->get("/aps/2/resources/" + oss.toLatin1()).object();
    QCOMPARE(contract.value("subscriptionId"_L1).toInt(), service.value("subscriptionId"_L1).toInt());
    QVERIFY(contract.value("subscriptionId"_L1).toInt() > 0);
}

void TestSandboxOrders::listShowsTheTaxTwice()
{
    const QJsonArray list = m_client->get(orders + "?like(orderNumber,*O000001)").array();
    QCOMPARE(list.size(), 2); // the sales order and its payment order
    const QJsonObject sales = list.at(0).toObject();
    QCOMPARE(sales.value("orderNumber"_L1).toString(), u"SO000001"_s);
    QCOMPARE(sales.value("orderId"_L1).toString(), u"387b3acc-0cf8-475f-8a3b-21813085dc89"_s);
    QCOMPARE(money(sales, "exclusiveTaxTotal"_L1), u"1.58"_s);
    QCOMPARE(money(sales, "taxTotal"_L1), u"0.79"_s);
    QCOMPARE(money(list.at(1).toObject(), "total"_L1), u"0.0"_s);
    const QJsonObject details = m_client->get(orders + "/387b3acc-0cf8-475f-8a3b-21813085dc89").object();
    QCOMPARE(money(details, "exclusiveTaxTotal"_L1), u"0.79"_s);
    const QJsonObject line = details.value("details"_L1).toArray().at(0).toObject();
    QCOMPARE(line.value("duration"_L1).toObject().value("duration"_L1), QJsonValue(1));
    QCOMPARE(m_client->get(orders + "?eq(buyerId," + customerId + "),sort(-creationTime)").array().size(), 2);
}

void TestSandboxOrders::subscriptionsHaveTwoFaces()
{
    const QByteArray bss = "/aps/2/resources/9a907085-58a0-41c8-88b2-f9b12feaaadb";
    const QJsonArray coupled = m_client->get(bss + "/paSubscription?select(aps.id,name)").array();
    QCOMPARE(coupled.size(), 1);
    QCOMPARE(apsId(coupled.at(0)), u"6b7fd35a-76db-4a9a-b162-e26991fe20b3"_s);
    const QJsonObject commercial = m_client->get(bss + "/resources").array().at(0).toObject();
    QCOMPARE(commercial.value("included"_L1).toInt(), 1);
    QCOMPARE(commercial.value("additional"_L1).toInt(), 1);
    const QJsonObject technical =
        m_client->get("/aps/2/resources/6b7fd35a-76db-4a9a-b162-e26991fe20b3/resources")
            .array()
            .at(0)
            .toObject();
    QCOMPARE(technical.value("limit"_L1).toInt(), 2);
    const QJsonArray ofCustomer = m_client->get("/aps/2/resources/" + customerId + "/subscriptions").array();
    QCOMPARE(ofCustomer.size(), 1);
    QCOMPARE(apsId(ofCustomer.at(0)), u"6b7fd35a-76db-4a9a-b162-e26991fe20b3"_s);
    QCOMPARE(m_client->get("/aps/2/collections/bss-subscriptions?eq(account.aps.id," + customerId + ')')
                 .array()
                 .size(),
             1);
}

void TestSandboxOrders::driftStays()
{
    m_client->command("settings", {{u"priceDriftCents"_s, 1}});
    QCOMPARE(money(m_client->post(orders + "/estimate", orderBody()).object(), "total"_L1), u"7.32"_s);
    QCOMPARE(money(m_client->post(orders + "/estimateCosts", orderBody()).object(), "total"_L1), u"6.26"_s);
    const QByteArray id =
        m_client->post(orders, orderBody()).object().value("orderId"_L1).toString().toLatin1();
    QCOMPARE(money(m_client->get(orders + '/' + id).object(), "total"_L1), u"7.32"_s);
}

void TestSandboxOrders::orderManagerCanBeMissing()
{
    m_client->command("settings", {{u"orderManager"_s, false}});
    QCOMPARE(m_client->get(orders + "?limit(0,1)").status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxOrders)
#include "tst_sandboxorders.moc"
