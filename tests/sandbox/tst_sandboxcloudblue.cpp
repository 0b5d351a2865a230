// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandbox.h"
#include "tests/sandbox/requestbodies.h"
#include "tests/sandbox/sandboxclient.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

namespace
{

QString apsId(const QJsonValue &resource)
{
    return resource.toObject().value("aps"_L1).toObject().value("id"_L1).toString();
}

} // namespace

/// The simulated vendor, driven over sockets: what it answers, and what its ledger says afterwards.
class TestSandboxCloudBlue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void resellerIsFoundByItsContact();
    void twoResellersMatch();
    void signatureIsChecked();
    void formatsFollowAccept();
    void contentTypeIsChecked();
    void escapesAreChecked();
    void listsArePaged();
    void scopeHidesCustomers();
    void customerIsCreatedOnce();
    void customerMistakes_data();
    void customerMistakes();
    void updateKeepsWhatItDoesNotKnow();
    void updateOfAChangedAccountIsRefused();
    void userLifeCycle();
    void grantsAreChecked();
    void foreignAccountIsRefused();
    void ledgerMasksPasswords();
    void resetMakesTheSameBook();
    void hardNamesAreThere();

private:
    // Members, since a global QByteArray would be made before main().
    const QByteArray orders = "/aps/2/services/order-manager/orders";
    const QByteArray resellerId = "78ee642d-3b8a-48f1-af12-90563e38bd18";
    const QByteArray customerId = "26ae28d2-0303-4189-8e1d-02796ee5de3b";
    const QByteArray foreignId = "0f0e0d0c-0b0a-4908-8706-050403020100";
    const QByteArray bssId = "0b54ef60-1111-4e2c-9f0a-60fb42f13c76";

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
};

void TestSandboxCloudBlue::init()
{
    Options options;
    options.stepMs = 1000000; // time moves only when a test says so
    options.seedDate = QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_client = std::make_unique<SandboxClient>(m_sandbox->addresses());
}

void TestSandboxCloudBlue::cleanup()
{
    m_client.reset();
    m_sandbox.reset();
}

void TestSandboxCloudBlue::resellerIsFoundByItsContact()
{
    const RawAnswer answer =
        m_client->get("/aps/2/collections/accounts?eq(techContact.email,mw@aps.test),select(aps.id)");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("X-APSBooster-Response"), QByteArray("true"));
    QVERIFY(!answer.header("Date").isEmpty());
    QCOMPARE(answer.body, QByteArray(R"([{"aps":{"id":"78ee642d-3b8a-48f1-af12-90563e38bd18"}}])"));
}

void TestSandboxCloudBlue::twoResellersMatch()
{
    m_client->command("settings", {{u"twoResellers"_s, true}});
    SandboxClient::Extra ownScope;
    ownScope.fullScope = false;
    const QByteArray target = "/aps/2/collections/accounts?eq(techContact.email,mw%40aps.test)";
    QCOMPARE(m_client->get(target).array().size(), 2);
    QCOMPARE(m_client->send("GET", target, {}, ownScope).array().size(), 2);
}

void TestSandboxCloudBlue::signatureIsChecked()
{
    const QByteArray target = "/aps/2/collections/service-plans";
    SandboxClient::Extra wrong;
    wrong.secret = "not it";
    const RawAnswer refused = m_client->send("GET", target, {}, wrong);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.object().value("reason"_L1).toString(), u"signature"_s);
    QVERIFY(!refused.header("Date").isEmpty());

    SandboxClient::Extra again;
    again.nonce = "once";
    QCOMPARE(m_client->send("GET", target, {}, again).status, 200);
    QCOMPARE(m_client->send("GET", target, {}, again).object().value("reason"_L1).toString(), u"nonce"_s);

    // A server whose clock is off says so by its Date.
    m_client->command("settings", {{u"clockSkewSeconds"_s, 3600}});
    const RawAnswer skewed = m_client->get(target);
    QCOMPARE(skewed.object().value("reason"_L1).toString(), u"timestamp"_s);
    SandboxClient::Extra corrected;
    corrected.timestamp = QDateTime::currentSecsSinceEpoch() + 3600;
    QCOMPARE(m_client->send("GET", target, {}, corrected).status, 200);
}

void TestSandboxCloudBlue::formatsFollowAccept()
{
    SandboxClient::Extra any;
    any.accept = "*/*";
    const RawAnswer xml = m_client->send("GET", "/aps/2/collections/service-plans", {}, any);
    QCOMPARE(xml.status, 200);
    QCOMPARE(xml.header("Content-Type"), QByteArray("application/xml"));
    QVERIFY(xml.body.startsWith("<?xml"));
    any.accept.clear();
    QCOMPARE(m_client->send("GET", "/aps/2/collections/service-plans", {}, any).header("Content-Type"),
             QByteArray("application/xml"));
}

void TestSandboxCloudBlue::contentTypeIsChecked()
{
    SandboxClient::Extra form;
    form.contentType = "application/x-www-form-urlencoded";
    QCOMPARE(m_client->send("POST", orders, orderBody(), form).status, 415);
    QCOMPARE(m_client->writesExecuted(), 0);
}

void TestSandboxCloudBlue::escapesAreChecked()
{
    QCOMPARE(m_client->get("/aps/2/collections/accounts?eq(companyName,1st APS inc)").status, 400);
    QCOMPARE(m_client->get("/aps/2/collections/accounts?eq(companyName,O'Brien)").status, 400);
    QCOMPARE(m_client->get("/aps/2/collections/accounts?eq(companyName,1st%20APS%20inc)").array().size(), 1);
    QCOMPARE(m_client->get("/aps/2/collections/accounts?between(id,1,2)").status, 400);
    // Without the slash nothing is created.
    QCOMPARE(m_client->post("/aps/2/resources", createBody(bssId, resellerId)).status, 404);
}

void TestSandboxCloudBlue::listsArePaged()
{
    const QByteArray base = "/aps/2/collections/accounts?eq(type,CLIENT),sort(%2Baps.id),limit(";
    QSet<QString> seen;
    QString last;
    for (int start = 0; start < 40; start += 15) {
        const RawAnswer page = m_client->get(base + QByteArray::number(start) + ",15)");
        QCOMPARE(page.status, 206);
        const QJsonArray rows = page.array();
        QCOMPARE(page.header("Content-Range"), "items " + QByteArray::number(start) + '-' +
                                                   QByteArray::number(start + rows.size() - 1) + "/40");
        for (const QJsonValue &row : rows) {
            QVERIFY(apsId(row) > last);
            last = apsId(row);
            seen.insert(last);
        }
    }
    QCOMPARE(seen.size(), 40);
    // Past the end; and a whole list.
    const RawAnswer past = m_client->get(base + "40,15)");
    QCOMPARE(past.array().size(), 0);
    QCOMPARE(past.header("Content-Range"), QByteArray("items */40"));
    QCOMPARE(m_client->get(base + "0,40)").status, 200);

    m_client->command("settings", {{u"contentRange"_s, false}});
    const RawAnswer silent = m_client->get(base + "0,15)");
    QCOMPARE(silent.status, 200);
    QCOMPARE(silent.array().size(), 15);
    QVERIFY(silent.header("Content-Range").isNull());
}

void TestSandboxCloudBlue::scopeHidesCustomers()
{
    SandboxClient::Extra own;
    own.fullScope = false;
    const QJsonArray accounts = m_client->send("GET", "/aps/2/collections/accounts", {}, own).array();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(apsId(accounts.at(0)).toLatin1(), resellerId);
    QCOMPARE(m_client->send("GET", "/aps/2/collections/bss-subscriptions", {}, own).array().size(), 0);
    QVERIFY(m_client->get("/aps/2/collections/bss-subscriptions").array().size() > 50);
}

void TestSandboxCloudBlue::customerIsCreatedOnce()
{
    const RawAnswer created = m_client->post("/aps/2/resources/", createBody(bssId, resellerId));
    QCOMPARE(created.status, 200);
    const QJsonObject bss = created.array().at(0).toObject();
    const QJsonObject account = created.array().at(1).toObject();
    QCOMPARE(apsId(bss).toLatin1(), bssId);
    QCOMPARE(bss.value("accountId"_L1).toInt(), account.value("id"_L1).toInt());
    const QJsonObject tech = account.value("techContact"_L1).toObject();
    QCOMPARE(tech.value("telVoice"_L1).toString(), u"1#888#1234567#"_s);
    QCOMPARE(tech.value("middleName"_L1), QJsonValue(QString()));
    QCOMPARE(apsId(account.value("parent"_L1)).toLatin1(), resellerId);

    QCOMPARE(m_client->post("/aps/2/resources/", createBody(bssId, resellerId)).status, 409);
    QCOMPARE(m_client->writesExecuted(), 1);
    QCOMPARE(m_client->get("/aps/2/collections/accounts?eq(companyName,New%20inc)").array().size(), 1);

    // Another order of the two, and the atomic form with a first user.
    m_client->command("settings", {{u"swapCreateOrder"_s, true}});
    QByteArray three = createBody("1c54ef60-1111-4e2c-9f0a-60fb42f13c76", resellerId);
    three.chop(1);
    three += ',' + userBody("first@new.test") + ']';
    const QJsonArray swapped = m_client->post("/aps/2/resources/", three).array();
    QCOMPARE(swapped.size(), 3);
    QVERIFY(swapped.at(1).toObject().contains("companyName"_L1));
    QCOMPARE(swapped.at(0).toObject().value("login"_L1).toString(), u"first@new.test"_s);
}

void TestSandboxCloudBlue::customerMistakes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray good = createBody(bssId, resellerId);
    const auto with = [&good](const QByteArray &from, const QByteArray &to) {
        return QByteArray(good).replace(from, to);
    };
    QTest::newRow("no parent")
        << with(",\"parent\":{\"aps\":{\"id\":\"78ee642d-3b8a-48f1-af12-90563e38bd18\"}}", "") << 403;
    QTest::newRow("another parent") << createBody(bssId, customerId) << 403;
    QTest::newRow("country name") << with("\"us\"", "\"United States\"") << 400;
    QTest::newRow("upper case country") << with("\"us\"", "\"US\"") << 400;
    QTest::newRow("no such country") << with("\"us\"", "\"qq\"") << 400;
    QTest::newRow("a contact missing") << with("\"billingContact\"", "\"otherContact\"") << 400;
    QTest::newRow("phone") << with("1(888)1234567", "0888 1234567") << 400;
    QTest::newRow("no id") << with(bssId, "") << 400;
    QTest::newRow("id with braces") << with(bssId, "{0b54ef60-1111-4e2c-9f0a-60fb42f13c76}") << 400;
    QTest::newRow("type") << with("pa/account/1.2", "pa/reseller/1.2") << 400;
    QTest::newRow("blank name") << with("New inc", " ") << 400;
    QTest::newRow("unknown member") << with("\"personal\"", "\"vip\":true,\"personal\"") << 400;
    QTest::newRow("used id") << createBody("424eef0c-d847-11e8-8a73-60fb42f13c76", resellerId) << 409;
    QTest::newRow("no JSON") << QByteArray("<account/>") << 400;
}

void TestSandboxCloudBlue::customerMistakes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const RawAnswer answer = m_client->post("/aps/2/resources/", body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.message().isEmpty());
    QCOMPARE(m_client->writesExecuted(), 0);
}

void TestSandboxCloudBlue::updateKeepsWhatItDoesNotKnow()
{
    const QByteArray target = "/aps/2/resources/" + customerId;
    m_client->command("touch", {{u"id"_s, QString::fromLatin1(customerId)},
                                {u"set"_s, QJsonObject{{u"salesRegion"_s, u"EMEA"_s}}}});
    QJsonObject account = m_client->get(target).object();
    const int revision = account.value("aps"_L1).toObject().value("revision"_L1).toInt();
    QCOMPARE(revision, 5);
    const RawAnswer answer = m_client->send("PUT", target, R"({"companyName":"2nd APS inc"})", {});
    QCOMPARE(answer.status, 200);
    account = m_client->get(target).object();
    QCOMPARE(account.value("companyName"_L1).toString(), u"2nd APS inc"_s);
    QCOMPARE(account.value("salesRegion"_L1).toString(), u"EMEA"_s);
    QCOMPARE(account.value("aps"_L1).toObject().value("revision"_L1).toInt(), revision + 1);
    QCOMPARE(account.value("id"_L1).toInt(), 1000006);

    // The whole resource as it was read is a valid body, too.
    QCOMPARE(m_client->send("PUT", target, QJsonDocument(account).toJson(), {}).status, 200);
}

void TestSandboxCloudBlue::updateOfAChangedAccountIsRefused()
{
    const QByteArray target = "/aps/2/resources/" + customerId;
    const QJsonObject account = m_client->get(target).object();
    m_client->command("touch", {{u"id"_s, QString::fromLatin1(customerId)},
                                {u"set"_s, QJsonObject{{u"techContact.email"_s, u"new@aps.test"_s}}}});
    const RawAnswer answer = m_client->send("PUT", target, QJsonDocument(account).toJson(), {});
    QCOMPARE(answer.status, 409);
    QCOMPARE(m_client->writesExecuted(), 0);
    QCOMPARE(m_client->get(target).object().value("techContact"_L1).toObject().value("email"_L1).toString(),
             u"new@aps.test"_s);
}

void TestSandboxCloudBlue::userLifeCycle()
{
    const QByteArray users = "/aps/2/resources/" + customerId + "/users";
    const RawAnswer created = m_client->post(users, userBody("annp1@aps.test"));
    QCOMPARE(created.status, 200);
    const QJsonObject user = created.object();
    QVERIFY(!user.contains("password"_L1));
    QCOMPARE(user.value("telVoice"_L1).toString(), u"1(888)1234567"_s);
    QCOMPARE(user.value("displayName"_L1).toString(), u"Ann Peterson"_s);
    QCOMPARE(m_client->post(users, userBody("ANNP1@aps.test")).status, 409);

    const QByteArray target = "/aps/2/resources/" + apsId(user).toLatin1();
    QCOMPARE(m_client->post(target + "/invite", {}).status, 400); // active already
    const RawAnswer reset = m_client->post(target + "/resetPassword", {});
    QCOMPARE(reset.status, 200);
    QVERIFY(reset.complete && reset.body.isEmpty());
    QVERIFY(m_client->get(target).object().contains("invitationDate"_L1));
    QCOMPARE(m_client->post(target + "/invite", {}).status, 200);
    const QJsonObject counters = m_client->control("GET", "ledger").value("counters"_L1).toObject();
    QCOMPARE(counters.value("mails"_L1).toInt(), 2);
    // The user opens the link after a while.
    m_client->command("advance", {{u"seconds"_s, 10001}});
    QVERIFY(!m_client->get(target).object().contains("invitationDate"_L1));

    QCOMPARE(m_client->post(target + "/disable", {}).status, 200);
    QVERIFY(m_client->get(target).object().value("disabled"_L1).toBool());
    QCOMPARE(m_client->post(target + "/enable", {}).status, 200);
    QVERIFY(!m_client->get(target).object().value("disabled"_L1).toBool());
    QCOMPARE(m_client->post(target + "/activate", {}).status, 200);
    QCOMPARE(m_client->post(target + "/explode", {}).status, 404);
    QCOMPARE(m_client->get(users).array().size(), 1);
}

void TestSandboxCloudBlue::grantsAreChecked()
{
    m_client->command("settings",
                      {{u"grants"_s, QJsonArray{u"http://www.odin.com/billing/order-management GET"_s}}});
    QCOMPARE(m_client->get(orders + "?limit(0,1)").status, 206);
    const RawAnswer refused = m_client->post(orders, orderBody());
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.object().value("error"_L1).toString(), u"APS::Util::AccessViolation"_s);
    QVERIFY(refused.message().contains("order-management"_L1));
    QCOMPARE(m_client->post("/aps/2/resources/" + customerId + "/users", userBody("x@aps.test")).status, 403);
    // CRUD needs no grant.
    QCOMPARE(m_client->post("/aps/2/resources/", createBody(bssId, resellerId)).status, 200);
}

void TestSandboxCloudBlue::foreignAccountIsRefused()
{
    const RawAnswer answer = m_client->get("/aps/2/resources/" + foreignId);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.message(),
             u"Association with the resource '%1' is not allowed."_s.arg(QString::fromLatin1(foreignId)));
    QCOMPARE(m_client->get("/aps/2/resources/00000000-0000-4000-8000-000000000000").status, 404);
}

void TestSandboxCloudBlue::ledgerMasksPasswords()
{
    const RawAnswer created =
        m_client->post("/aps/2/resources/" + customerId + "/users", userBody("led@aps.test"));
    const QJsonArray entries = m_client->control("GET", "ledger?writes=1").value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 1);
    const QJsonObject entry = entries.at(0).toObject();
    QCOMPARE(entry.value("operation"_L1).toString(), u"createUser"_s);
    QCOMPARE(entry.value("executed"_L1), QJsonValue(true));
    QCOMPARE(entry.value("created"_L1).toArray().at(0).toString(), apsId(created.object()));
    QCOMPARE(entry.value("body"_L1).toObject().value("password"_L1).toString(), u"***"_s);
    QCOMPARE(entry.value("body"_L1).toObject().value("login"_L1).toString(), u"led@aps.test"_s);
}

void TestSandboxCloudBlue::resetMakesTheSameBook()
{
    const QByteArray target = "/aps/2/collections/accounts?select(aps.id,companyName)";
    const QByteArray before = m_client->get(target).body;
    QCOMPARE(m_client->post("/aps/2/resources/", createBody(bssId, resellerId)).status, 200);
    QVERIFY(m_client->get(target).body != before);
    m_client->command("reset");
    QCOMPARE(m_client->writesExecuted(), 0);
    QCOMPARE(m_client->get(target).body, before);
    m_client->command("reset", {{u"customers"_s, 3}});
    QCOMPARE(m_client->get(target).array().size(), 4);
}

void TestSandboxCloudBlue::hardNamesAreThere()
{
    QStringList names;
    const QJsonArray accounts = m_client->get("/aps/2/collections/accounts").array();
    for (const QJsonValue &account : accounts)
        names.append(account.toObject().value("companyName"_L1).toString());
    QVERIFY(names.contains(u"<b>markup</b><img src=\"file:///etc/passwd\">"_s));
    QVERIFY(names.contains(u"شركة السحابة العربية"_s));
    QVERIFY(names.contains(u"null"_s));
    QCOMPARE(
        std::count_if(names.cbegin(), names.cend(), [](const QString &name) { return name.size() == 200; }),
        1);
    QCOMPARE(std::count_if(names.cbegin(), names.cend(),
                           [](const QString &name) { return name.startsWith(u'='); }),
             1);
    // Full text of each has to be found again, however it is written.
    for (const QString &name : std::as_const(names)) {
        const QByteArray target = "/aps/2/collections/accounts?eq(companyName," +
                                  QUrl::toPercentEncoding(name).replace("!", "%21") + ')';
        QCOMPARE(m_client->get(target).array().size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestSandboxCloudBlue)
#include "tst_sandboxcloudblue.moc"
