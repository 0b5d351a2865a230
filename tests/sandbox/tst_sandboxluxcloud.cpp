// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/luxbodies.h"
#include "tests/sandbox/vendorbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

/// The simulated LuxCloud over sockets, after its document: sections 3, 4 and 7, and who may do what.
class TestSandboxLuxCloud final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void credentialsAreChecked_data();
    void credentialsAreChecked();
    void rolesKeepToTheirPlaces_data();
    void rolesKeepToTheirPlaces();
    void accountLifeCycle();
    void accountMistakes_data();
    void accountMistakes();
    void contactTypesFollowTheRelation();
    void personsAndTheirPasswords_data();
    void personsAndTheirPasswords();
    void namesAreDecoded_data();
    void namesAreDecoded();
    void seatsRunOut();
    void disabledAccountTakesNothingNew();
    void passwordsStayOutOfTheLedger();
    void sameSeedSameBook();
    void loseAnswerExecutes();

private:
    // Members, since a global QByteArray would be made before main().
    const QByteArray account = "/1.0/customers/100001";

    [[nodiscard]] QList<HeaderField> headers(const QString &role) const;
    [[nodiscard]] RawAnswer send(const QByteArray &method, const QByteArray &path,
                                 const QByteArray &body = {}) const;

    std::unique_ptr<VendorBench> m_bench;
};

void TestSandboxLuxCloud::init()
{
    m_bench = std::make_unique<VendorBench>(u"luxcloud"_s);
    QCOMPARE(m_bench->problem(), QString());
}

void TestSandboxLuxCloud::cleanup()
{
    m_bench.reset();
}

QList<HeaderField> TestSandboxLuxCloud::headers(const QString &role) const
{
    const QJsonObject known = m_bench->credentials().value(role).toObject();
    return {{"X-AUTH-USERNAME", known.value("username"_L1).toString().toLatin1()},
            {"X-AUTH-PASSWORD", known.value("password"_L1).toString().toLatin1()},
            {"X-AUTH-TOKEN", known.value("token"_L1).toString().toLatin1()},
            {"Content-Type", "application/xml; charset=utf-8"}};
}

RawAnswer TestSandboxLuxCloud::send(const QByteArray &method, const QByteArray &path,
                                    const QByteArray &body) const
{
    return m_bench->send(method, path, headers(u"reseller"_s), body);
}

void TestSandboxLuxCloud::credentialsAreChecked_data()
{
    QTest::addColumn<int>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no user name") << 0 << QByteArray();
    QTest::newRow("no password") << 1 << QByteArray();
    QTest::newRow("no token") << 2 << QByteArray();
    QTest::newRow("wrong password") << 1 << QByteArray("guess");
    QTest::newRow("the other role's token") << 2 << QByteArray("tok-91ab44-customer");
}

void TestSandboxLuxCloud::credentialsAreChecked()
{
    QFETCH(const int, header);
    QFETCH(const QByteArray, value);
    QList<HeaderField> sent = headers(u"reseller"_s);
    sent[header].value = value;
    const RawAnswer answer = m_bench->send("PUT", account + "/disable", sent);
    QCOMPARE(answer.status, 401);
    QVERIFY(!VendorBench::leaf(answer.body, "message").isEmpty());
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 0);
}

void TestSandboxLuxCloud::rolesKeepToTheirPlaces_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("customer, own") << u"customer"_s << QByteArray("GET")
                                   << QByteArray("/1.0/my/subscriptions") << 200;
    QTest::newRow("customer, products")
        << u"customer"_s << QByteArray("GET") << QByteArray("/1.0/customers/products") << 200;
    QTest::newRow("customer, other's")
        << u"customer"_s << QByteArray("GET") << QByteArray("/1.0/customers/100001/subscriptions") << 403;
    QTest::newRow("customer disables")
        << u"customer"_s << QByteArray("PUT") << QByteArray("/1.0/customers/100002/disable") << 403;
    QTest::newRow("customer disables itself")
        << u"customer"_s << QByteArray("PUT") << QByteArray("/1.0/my/disable") << 404;
    QTest::newRow("customer creates")
        << u"customer"_s << QByteArray("POST") << QByteArray("/1.0/customers") << 403;
    QTest::newRow("customer, not /my itself")
        << u"customer"_s << QByteArray("PUT") << QByteArray("/1.0/my") << 404;
    QTest::newRow("reseller, my") << u"reseller"_s << QByteArray("GET") << QByteArray("/1.0/my/subscriptions")
                                  << 403;
    QTest::newRow("both check names")
        << u"customer"_s << QByteArray("GET") << QByteArray("/1.0/user/new%40x.example/exists") << 200;
}

void TestSandboxLuxCloud::rolesKeepToTheirPlaces()
{
    QFETCH(const QString, role);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QCOMPARE(m_bench->send(method, path, headers(role)).status, status);
}

void TestSandboxLuxCloud::accountLifeCycle()
{
    const RawAnswer created = send("POST", "/1.0/customers", luxbodies::newAccount());
    QCOMPARE(created.status, 200);
    QVERIFY(created.header("Content-Type").startsWith("application/xml"));
    const QByteArray id = VendorBench::leaf(created.body, "id");
    QCOMPARE(id, QByteArray("100041"));
    QCOMPARE(VendorBench::leaf(created.body, "status"), QByteArray("ENABLED"));
    const QJsonObject entry = m_bench->lastEntry();
    QCOMPARE(entry.value("vendor"_L1).toString(), u"luxcloud"_s);
    QCOMPARE(entry.value("operation"_L1).toString(), u"createAccount"_s);
    QCOMPARE(entry.value("section"_L1).toString(), u"3.1"_s);
    QCOMPARE(entry.value("created"_L1).toArray(), QJsonArray{u"100041"_s});

    const QByteArray place = "/1.0/customers/" + id;
    QCOMPARE(send("PUT", place, luxbodies::account()).status, 200);
    QCOMPARE(m_bench->rows(u"accounts"_s).last().toObject().value("name"_L1).toString(), u"Renamed"_s);
    // As printed in 3.3, the id comes back with a blank behind it.
    const RawAnswer disabled = send("PUT", place + "/disable");
    QVERIFY(disabled.body.contains("<id>100041 </id>"));
    QCOMPARE(VendorBench::leaf(disabled.body, "status"), QByteArray("DISABLED"));
    QCOMPARE(VendorBench::leaf(send("PUT", place + "/enable").body, "status"), QByteArray("ENABLED"));
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 4);
    // The role Customer has another place for 3.2.
    QCOMPARE(m_bench->send("PUT", "/1.0/my/account", headers(u"customer"_s), luxbodies::account()).status,
             200);
    QCOMPARE(m_bench->rows(u"accounts"_s).first().toObject().value("name"_L1).toString(), u"Renamed"_s);
}

void TestSandboxLuxCloud::accountMistakes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                        const QByteArray &told) { QTest::newRow(name) << from << to << told; };
    row("missing element", "<addressLine2/>", "", "'addressLine2' is missing");
    row("unknown element", "<addressLine2/>", "<addressLine2/><country/>", "unknown element 'country'");
    row("order", "<name>ACME S.A.</name><type>COMPANY</type>", "<type>COMPANY</type><name>ACME S.A.</name>",
        "wrong place");
    row("twice", "<state />", "<state /><state />", "too many");
    row("attribute", "<city>", "<city lang=\"lb\">", "unknown attribute 'lang'");
    row("dots", "</contact></contacts>", "</contact>...</contacts>", "text between");
    row("padded", "<city>Esch", "<city> Esch", "blanks");
    row("empty name", "ACME S.A.", "", "must not be empty");
    row("type", "COMPANY", "FIRM", "COMPANY or PERSON");
    row("country", ">LU<", ">Lux<", "3166");
    row("unknown country", ">LU<", ">XQ<", "3166");
    row("plus", ">352<", ">+352<", "digits");
    row("e-mail", "zoe@example.org", "zoe", "e-mail");
    row("root", "account>", "customer>", "root element 'account'");
    row("broken", "</account>", "", "not well-formed");
    row("entity", "O'Neill", "&auml;", "not well-formed");
    row("document type", "<account>", "<!DOCTYPE account><account>", "document type");
    row("not UTF-8", "Zo\xc3\xab", "Zo\xeb", "UTF-8");
}

void TestSandboxLuxCloud::accountMistakes()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, told);
    QByteArray body = luxbodies::newAccount();
    QVERIFY(body.contains(from));
    const RawAnswer answer = send("POST", "/1.0/customers", body.replace(from, to));
    QCOMPARE(answer.status, 400);
    const QByteArray message = VendorBench::leaf(answer.body, "message");
    QVERIFY2(message.contains(told), message.constData());
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 0);
    QCOMPARE(m_bench->rows(u"accounts"_s).size(), 40);
}

void TestSandboxLuxCloud::contactTypesFollowTheRelation()
{
    const auto status = [this](const QByteArray &from, const QByteArray &to) {
        return send("POST", "/1.0/customers", luxbodies::newAccount().replace(from, to)).status;
    };
    QCOMPARE(status("ADMIN", "PERSONAL"), 400);
    QCOMPARE(status("ADMIN", "BILLING"), 400);
    QCOMPARE(status("COMPANY", "PERSON"), 400);
    QByteArray person = luxbodies::newAccount().replace("COMPANY", "PERSON").replace("ADMIN", "PERSONAL");
    QCOMPARE(send("POST", "/1.0/customers", person).status, 200);
    // The type is not sent again, but the rule goes on.
    const QByteArray id = m_bench->rows(u"accounts"_s).last()["id"_L1].toString().toLatin1();
    QCOMPARE(send("PUT", "/1.0/customers/" + id, luxbodies::account()).status, 400);
    QCOMPARE(send("PUT", "/1.0/customers/" + id, luxbodies::account().replace("ADMIN", "PERSONAL")).status,
             200);
}

void TestSandboxLuxCloud::personsAndTheirPasswords_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("existsPlace");
    QTest::addColumn<QString>("table");
    QTest::newRow("user") << QByteArray("user") << QByteArray("/1.0/customers/100001/users")
                          << QByteArray("/1.0/user/") << u"users"_s;
    const QByteArray subscription = "/1.0/customers/100001/subscriptions/300001";
    QTest::newRow("service user") << QByteArray("serviceUser") << subscription + "/serviceUsers"
                                  << subscription + "/serviceUser/" << u"serviceUsers"_s;
}

void TestSandboxLuxCloud::personsAndTheirPasswords()
{
    QFETCH(const QByteArray, root);
    QFETCH(const QByteArray, place);
    QFETCH(const QByteArray, existsPlace);
    QFETCH(const QString, table);
    const QByteArray exists = existsPlace + "new%40kunde.example/exists";
    QCOMPARE(VendorBench::leaf(send("GET", exists).body, "status"), QByteArray("AVAILABLE"));
    const RawAnswer created = send("POST", place, luxbodies::newUser(root, "new@kunde.example"));
    QCOMPARE(created.status, 200);
    const QByteArray id = VendorBench::leaf(created.body, "id");
    QVERIFY(!id.isEmpty());
    QCOMPARE(VendorBench::leaf(send("GET", exists).body, "status"), QByteArray("TAKEN"));
    QCOMPARE(send("POST", place, luxbodies::newUser(root, "NEW@kunde.example")).status, 409);

    const QByteArray one = place + '/' + id;
    QCOMPARE(send("PUT", one, luxbodies::user(root, "newer@kunde.example")).status, 200);
    QCOMPARE(m_bench->rows(table).last()["username"_L1].toString(), u"newer@kunde.example"_s);
    QCOMPARE(send("PUT", one, luxbodies::newUser(root, "newer@kunde.example")).status, 400);

    const auto change = [&](const QByteArray &bodyId, const QByteArray &old, const QByteArray &next) {
        return send("PUT", one + "/password", luxbodies::password(root, bodyId, old, next));
    };
    QCOMPARE(change("1", "Secret-1", "Secret-2").status, 400);
    const RawAnswer wrong = change(id, "guess", "Secret-2");
    QCOMPARE(wrong.status, 200);
    QCOMPARE(VendorBench::leaf(wrong.body, "passwordStatus"), QByteArray("NOT_CHANGED"));
    QVERIFY(VendorBench::leaf(wrong.body, "reason").contains("old password"));
    QCOMPARE(VendorBench::leaf(change(id, "Secret-1", "abc").body, "passwordStatus"),
             QByteArray("NOT_CHANGED"));
    QVERIFY(!m_bench->lastEntry().value("executed"_L1).toBool());
    const RawAnswer changed = change(id, "Secret-1", "Secret-2");
    QCOMPARE(VendorBench::leaf(changed.body, "passwordStatus"), QByteArray("CHANGED"));
    QVERIFY(!changed.body.contains("reason"));
    QCOMPARE(VendorBench::leaf(change(id, "Secret-1", "Secret-3").body, "passwordStatus"),
             QByteArray("NOT_CHANGED"));

    QCOMPARE(VendorBench::leaf(send("PUT", one + "/disable").body, "status"), QByteArray("DISABLED"));
    QByteArray enable = one + "/enable";
    if (root == "serviceUser")
        enable.replace("serviceUsers", "serviceUser");
    QCOMPARE(VendorBench::leaf(send("PUT", enable).body, "status"), QByteArray("ENABLED"));
    QCOMPARE(send("PUT", enable, "<x/>").status, 400);
}

void TestSandboxLuxCloud::namesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("slash, plus, non-ASCII")
        << QByteArray("gr%C3%B6%C3%9Fe%2F1%2B%C3%BC%40kunde2.example") << QByteArray("TAKEN");
    QTest::newRow("apostrophe, markup, per cent")
        << QByteArray("o%27brien%20%26%20s%C3%B6hne%3F%23%25%40kunde3.example") << QByteArray("TAKEN");
    QTest::newRow("plus is no blank")
        << QByteArray("o%27brien+%26+s%C3%B6hne%3F%23%25%40kunde3.example") << QByteArray("AVAILABLE");
    QTest::newRow("raw apostrophe") << QByteArray("o'brien") << QByteArray();
    QTest::newRow("padded") << QByteArray("%20ann%20") << QByteArray();
    QTest::newRow("not encoded") << QByteArray("a/b") << QByteArray();
}

void TestSandboxLuxCloud::namesAreDecoded()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, status);
    const RawAnswer answer = send("GET", "/1.0/user/" + name + "/exists");
    QCOMPARE(VendorBench::leaf(answer.body, "status"), status);
    QCOMPARE(answer.status == 200, !status.isEmpty());
    if (name.contains("%2F")) {
        // An id can need it too.
        QCOMPARE(send("GET", "/1.0/customers/100013%2F%C3%BC%2B%2541%20%3F/subscriptions").status, 200);
        QCOMPARE(send("GET", "/1.0/customers/100013/subscriptions").status, 404);
    }
}

void TestSandboxLuxCloud::seatsRunOut()
{
    const QByteArray place = account + "/subscriptions/300001";
    const QByteArray before = send("GET", place).body;
    QVERIFY(before.contains("<usedQuantity>1.0</usedQuantity>"));
    for (int i = 0; i < 4; ++i) {
        const QByteArray name = "seat" + QByteArray::number(i) + "@kunde.example";
        QCOMPARE(send("POST", place + "/serviceUsers", luxbodies::newUser("serviceUser", name)).status, 200);
    }
    QCOMPARE(
        send("POST", place + "/serviceUsers", luxbodies::newUser("serviceUser", "more@kunde.example")).status,
        409);
    const QByteArray list = send("GET", place + "/serviceUsers").body;
    QCOMPARE(list.count("<serviceUser>"), 5);
    QVERIFY(!list.contains("username")); // the list has none
    QVERIFY(send("GET", place).body.contains("<usedQuantity>5.0</usedQuantity>"));
}

void TestSandboxLuxCloud::disabledAccountTakesNothingNew()
{
    QCOMPARE(send("PUT", account + "/disable").status, 200);
    QCOMPARE(send("POST", account + "/users", luxbodies::newUser("user", "late@x.example")).status, 409);
    QCOMPARE(send("POST", account + "/orders", luxbodies::create("1001", "P1M")).status, 409);
    // Its own credentials are of no use until somebody else enables it.
    QCOMPARE(m_bench->send("GET", "/1.0/my/subscriptions", headers(u"customer"_s)).status, 403);
    QCOMPARE(send("PUT", account + "/enable").status, 200);
    QCOMPARE(m_bench->send("GET", "/1.0/my/subscriptions", headers(u"customer"_s)).status, 200);
}

void TestSandboxLuxCloud::passwordsStayOutOfTheLedger()
{
    QCOMPARE(send("POST", account + "/users", luxbodies::newUser("user", "canary@x.example")).status, 200);
    const QByteArray place =
        account + "/users/" + m_bench->rows(u"users"_s).last()["id"_L1].toString().toLatin1() + "/password";
    (void)send("PUT", place, luxbodies::password("user", "1", "Canary-old", "Canary-new"));
    const QUrl control(QString(u"http://127.0.0.1:"_s + QString::number(m_bench->port())));
    const QByteArray ledger = SandboxClient::exchange(static_cast<quint16>(control.port()),
                                                      "GET /__sandbox/ledger HTTP/1.1\r\nHost: x\r\n\r\n")
                                  .body;
    QVERIFY(ledger.contains("canary@x.example"));
    QVERIFY(!ledger.contains("Secret-1"));
    QVERIFY(!ledger.contains("Canary-"));
    QVERIFY(!ledger.contains("lux-reseller-secret"));
}

void TestSandboxLuxCloud::sameSeedSameBook()
{
    const QJsonArray before = m_bench->rows(u"accounts"_s);
    QCOMPARE(before.size(), 40);
    QCOMPARE(before.at(3)["name"_L1].toString(), u"<b>markup</b><img src=\"file:///etc/passwd\">"_s);
    QCOMPARE(before.at(7)["name"_L1].toString().size(), 200);
    QCOMPARE(send("PUT", account, luxbodies::account()).status, 200);
    QVERIFY(m_bench->rows(u"accounts"_s) != before);
    m_bench->client().command("reset");
    QCOMPARE(m_bench->rows(u"accounts"_s), before);
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 0);
}

void TestSandboxLuxCloud::loseAnswerExecutes()
{
    m_bench->client().arm({{u"kind"_s, u"lose-answer"_s}, {u"vendor"_s, u"racknap"_s}});
    QCOMPARE(send("PUT", account + "/disable").status, 200); // another vendor's fault
    m_bench->client().arm({{u"kind"_s, u"lose-answer"_s}, {u"vendor"_s, u"luxcloud"_s}});
    QVERIFY(send("PUT", account + "/enable").raw.isEmpty());
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 2);
    QCOMPARE(m_bench->rows(u"accounts"_s).first()["state"_L1].toString(), u"enabled"_s);
    m_bench->client().arm({{u"kind"_s, u"huge"_s}, {u"mebibytes"_s, 1}});
    const RawAnswer huge = send("GET", account + "/subscriptions");
    QVERIFY(huge.body.size() >= 1024 * 1024);
    QVERIFY(huge.body.trimmed().endsWith("</subscriptions>"));
    m_bench->client().arm({{u"kind"_s, u"extra-fields"_s}});
    QVERIFY(send("GET", account + "/subscriptions").body.contains("<futureElement>"));
}

QTEST_GUILESS_MAIN(TestSandboxLuxCloud)
#include "tst_sandboxluxcloud.moc"
