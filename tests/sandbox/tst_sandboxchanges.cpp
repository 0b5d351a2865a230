// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandbox.h"
#include "tests/sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

/// CloudBlue's calls for a subscription that is there: change, renewal and cancellation orders, hold,
/// release.
class TestSandboxChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void seatsGoUpAndDown();
    void planAndPeriodAreSwitched();
    void renewal();
    void cancellation();
    void mistakes_data();
    void mistakes();
    void oneAtATime();
    void holdAndRelease();
    void changeComesAtTheEndOfItsFlow();

private:
    // Members, since a global QByteArray would be made before main(). The ids are those of the document.
    const QByteArray orders = "/aps/2/services/order-manager/orders";
    const QByteArray bss = "/aps/2/resources/9a907085-58a0-41c8-88b2-f9b12feaaadb";
    const QByteArray oss = "/aps/2/resources/6b7fd35a-76db-4a9a-b162-e26991fe20b3";
    const QString bssId = u"9a907085-58a0-41c8-88b2-f9b12feaaadb"_s;
    const QString planId = u"51615892-655d-409d-a922-4423a8188b2e"_s;
    const QString resourceId = u"098a7165-8666-4f8d-8037-e34665e664e4"_s;

    [[nodiscard]] QJsonObject change(int amount) const;
    [[nodiscard]] RawAnswer place(const QJsonObject &body) const;
    /// The order's details once it is completed.
    [[nodiscard]] QJsonObject completed(const QJsonObject &body) const;
    [[nodiscard]] QString estimated(const QByteArray &side, const QJsonObject &body) const;
    [[nodiscard]] QString status() const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
};

void TestSandboxChanges::init()
{
    Options options;
    options.customers = 3;
    options.stepMs = 1000000; // time moves only when a test says so
    options.seedDate = QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
    options.vendors = {u"cloudblue"_s};
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_client = std::make_unique<SandboxClient>(m_sandbox->addresses());
}

QJsonObject TestSandboxChanges::change(int amount) const
{
    return {{u"type"_s, u"CHANGE"_s},
            {u"subscriptionId"_s, bssId},
            {u"resources"_s, QJsonArray{QJsonObject{{u"resourceId"_s, resourceId}, {u"amount"_s, amount}}}}};
}

RawAnswer TestSandboxChanges::place(const QJsonObject &body) const
{
    return m_client->post(orders, QJsonDocument(body).toJson());
}

QJsonObject TestSandboxChanges::completed(const QJsonObject &body) const
{
    const QByteArray id = place(body).object().value("orderId"_L1).toString().toLatin1();
    m_client->command("advance", {{u"seconds"_s, 2001}});
    return m_client->get(orders + '/' + id).object();
}

QString TestSandboxChanges::estimated(const QByteArray &side, const QJsonObject &body) const
{
    return m_client->post(orders + '/' + side, QJsonDocument(body).toJson())
        .object()
        .value("subTotal"_L1)["value"_L1]
        .toString();
}

QString TestSandboxChanges::status() const
{
    return m_client->get(bss).object().value("status"_L1).toString();
}

void TestSandboxChanges::seatsGoUpAndDown()
{
    // One resource costs 1.00 less 10 %, the reseller 25 %; two are there, one of them included.
    QCOMPARE(estimated("estimate", change(5)), u"2.7"_s);
    QCOMPARE(estimated("estimateCosts", change(5)), u"2.25"_s);
    QCOMPARE(estimated("estimate", change(1)), u"-0.9"_s);
    QCOMPARE(m_client->writesExecuted(), 0);
    const QJsonObject order = completed(change(5));
    QVERIFY(order.value("orderNumber"_L1).toString().startsWith("CH"_L1));
    QCOMPARE(order.value("status"_L1).toString(), u"COMPLETED"_s);
    QCOMPARE(order.value("subTotal"_L1)["value"_L1].toString(), u"2.7"_s);
    QCOMPARE(order.value("details"_L1)[0]["quantity"_L1].toString(), u"3.0"_s);
    QCOMPARE(order.value("bssSubscriptions"_L1).toArray(), QJsonArray{bssId});
    QCOMPARE(m_client->get(bss + "/resources").array().at(0)["additional"_L1].toInt(), 4);
    QCOMPARE(m_client->get(oss + "/resources").array().at(0)["limit"_L1].toInt(), 5);
    QCOMPARE(m_client->writesExecuted(), 1);
    const QJsonArray writes = m_client->control("GET", "ledger?writes=1")["entries"_L1].toArray();
    QCOMPARE(writes.last()["operation"_L1].toString(), u"placeOrder:CHANGE"_s);
}

void TestSandboxChanges::planAndPeriodAreSwitched()
{
    const RawAnswer answer = m_client->post("/aps/2/resources/" + planId.toLatin1() + "/planPeriodSwitches",
                                            R"({"unit":"MONTHS","duration":1})");
    QCOMPARE(answer.status, 200);
    const QJsonValue first = answer.array().at(0)["target"_L1];
    QCOMPARE(first["planId"_L1].toString(), planId);
    QCOMPARE(first["period"_L1]["unit"_L1].toString(), u"YEARS"_s);
    QCOMPARE(m_client->control("GET", "ledger")["entries"_L1].toArray().last()["effect"_L1].toString(),
             u"read"_s);
    const QJsonObject body{{u"type"_s, u"CHANGE"_s},
                           {u"subscriptionId"_s, bssId},
                           {u"planId"_s, first["planId"_L1]},
                           {u"period"_s, first["period"_L1]}};
    // A year for 45.00 and one resource for 10.50, less the month for 4.25 and 1.00; 10 % off all of it.
    QCOMPARE(estimated("estimate", body), u"45.23"_s);
    QCOMPARE(completed(body).value("status"_L1).toString(), u"COMPLETED"_s);
    QCOMPARE(m_client->get(bss).object().value("subscriptionPeriod"_L1)["unit"_L1].toString(), u"YEARS"_s);
    QCOMPARE(m_client->get(bss).object().value("expirationDate"_L1).toString(), u"2027-03-15"_s);
}

void TestSandboxChanges::renewal()
{
    const auto until = [this] { return m_client->get(bss).object().value("expirationDate"_L1).toString(); };
    QCOMPARE(until(), u"2026-03-23"_s);
    const QJsonObject order = completed({{u"type"_s, u"RENEWAL"_s}, {u"subscriptionId"_s, bssId}});
    QVERIFY(order.value("orderNumber"_L1).toString().startsWith("RN"_L1));
    QCOMPARE(order.value("details"_L1).toArray().size(), 2); // nothing is set up again
    QCOMPARE(until(), u"2026-04-23"_s);
}

void TestSandboxChanges::cancellation()
{
    const QJsonObject body{
        {u"type"_s, u"CANCELLATION"_s}, {u"subscriptionId"_s, bssId}, {u"reasonCode"_s, u"MOVED"_s}};
    const QJsonObject order = completed(body);
    QVERIFY(order.value("orderNumber"_L1).toString().startsWith("CL"_L1));
    QCOMPARE(order.value("total"_L1)["value"_L1].toString(), u"0.0"_s);
    QCOMPARE(status(), u"TERMINATED"_s);
    QCOMPARE(place(body).status, 400);
    QCOMPARE(place(change(3)).status, 400);
}

void TestSandboxChanges::mistakes_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value, int status) {
        QTest::newRow(name) << member << value << status;
    };
    row("no such subscription", u"subscriptionId"_s, u"0b54ef60-1111-4e2c-9f0a-60fb42f13c76"_s, 404);
    row("OSS id", u"subscriptionId"_s, u"6b7fd35a-76db-4a9a-b162-e26991fe20b3"_s, 400);
    row("an account", u"subscriptionId"_s, u"26ae28d2-0303-4189-8e1d-02796ee5de3b"_s, 404);
    row("other account", u"accountId"_s, u"78ee642d-3b8a-48f1-af12-90563e38bd18"_s, 400);
    row("unknown member", u"quantity"_s, 3, 400);
    row("no such period", u"period"_s, QJsonObject{{u"unit"_s, u"YEARS"_s}, {u"duration"_s, 7}}, 400);
    row("plan of another kind", u"planId"_s, u"05d9ec22-a1a8-4e42-9f43-639e051bf506"_s, 400);
    row("nothing changes", u"resources"_s, QJsonArray(), 400);
    row("type", u"type"_s, u"UPGRADE"_s, 400);
}

void TestSandboxChanges::mistakes()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const int, status);
    QJsonObject body = change(3);
    body.insert(member, value);
    QCOMPARE(place(body).status, status);
    QCOMPARE(m_client->post(orders + "/estimate", QJsonDocument(body).toJson()).status, status);
    QCOMPARE(m_client->writesExecuted(), 0);
    // Below what is included the platform fails as it does for sales.
    QCOMPARE(place(change(0)).status, 500);
}

void TestSandboxChanges::oneAtATime()
{
    QCOMPARE(place(change(3)).status, 200);
    const RawAnswer second = place(change(4));
    QCOMPARE(second.status, 409);
    QVERIFY(second.message().contains("in provisioning"_L1));
    m_client->command("advance", {{u"seconds"_s, 2001}});
    QCOMPARE(place(change(4)).status, 200);
}

void TestSandboxChanges::holdAndRelease()
{
    QCOMPARE(m_client->post(bss + "/hold", {}).status, 404); // the OSS one takes it
    QCOMPARE(m_client->post(oss + "/hold", {}).status, 200);
    QCOMPARE(status(), u"ADMINISTRATIVE_HOLD"_s);
    QVERIFY(m_client->get(oss).object().value("disabled"_L1).toBool());
    QCOMPARE(m_client->post(oss + "/hold", {}).status, 400);
    QCOMPARE(m_client->post(oss + "/release", {}).status, 200);
    QCOMPARE(status(), u"ACTIVE"_s);
    m_client->command("touch", {{u"id"_s, bssId}, {u"set"_s, QJsonObject{{u"status"_s, u"CREDIT_HOLD"_s}}}});
    QCOMPARE(m_client->post(oss + "/release", {}).status, 400); // that debt is not the reseller's to waive
    QCOMPARE(m_client->post(oss + "/hold", {}).status, 200);
    QCOMPARE(status(), u"FULL_HOLD"_s);
    QCOMPARE(m_client->post(oss + "/release", {}).status, 200);
    QCOMPARE(status(), u"CREDIT_HOLD"_s);
    m_client->command("settings", {{u"holdOn"_s, u"bss"_s}});
    QCOMPARE(m_client->post(oss + "/hold", {}).status, 404);
    QCOMPARE(m_client->post(bss + "/hold", {}).status, 200);
}

void TestSandboxChanges::changeComesAtTheEndOfItsFlow()
{
    // Half way: still the old amount, and the order is in its second stage.
    const QByteArray id = place(change(7)).object().value("orderId"_L1).toString().toLatin1();
    m_client->command("advance", {{u"seconds"_s, 1001}});
    QCOMPARE(m_client->get(orders + '/' + id).object().value("ofStatus"_L1).toString(), u"LO"_s);
    QCOMPARE(m_client->get(bss + "/resources").array().at(0)["additional"_L1].toInt(), 1);
    m_client->command("advance", {{u"seconds"_s, 1001}});
    QCOMPARE(m_client->get(bss + "/resources").array().at(0)["additional"_L1].toInt(), 6);
}

QTEST_GUILESS_MAIN(TestSandboxChanges)
#include "tst_sandboxchanges.moc"
