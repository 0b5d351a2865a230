// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/vendorbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

/// The simulated RackNap over sockets: what its document says.
class TestSandboxRackNap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void documentsExample();
    void headersAreChecked_data();
    void headersAreChecked();
    void fieldMistakes_data();
    void fieldMistakes();
    void formMistakes_data();
    void formMistakes();
    void serviceLifeCycle();
    void readsAreReads();
    void loseAnswerExecutes();
    void unknownPlaces();

private:
    using Fields = QList<std::pair<QByteArray, QByteArray>>;

    [[nodiscard]] QList<HeaderField> headers(const QByteArray &type) const;
    [[nodiscard]] RawAnswer send(const QByteArray &operation, const QByteArray &body,
                                 const QByteArray &type = "application/x-www-form-urlencoded") const;
    [[nodiscard]] RawAnswer move(const QByteArray &operation, const QByteArray &serviceId) const;
    [[nodiscard]] RawAnswer plan() const;
    [[nodiscard]] static QByteArray form(const Fields &fields);

    /// The document's own figures.
    const Fields m_create{{"customer_id", "652"},
                          {"quantity", "1"},
                          {"slserverid", "618e16ad6764"},
                          {"serverid", "0"},
                          {"planid", "172"},
                          {"regdate", "23/07/2019"},
                          {"amount", "528.14"},
                          {"recuring_amount", "528.14"},
                          {"nextduedate", "23/07/2020"},
                          {"billingcycle", "Annually"},
                          {"first_plan_price", "528.14"},
                          {"recuring_plan_price", "528.14"},
                          {"plan_billing_cycle", "Annually"},
                          {"firstpayment", "528.14"},
                          {"pid", "0"}};
    std::unique_ptr<VendorBench> m_bench;
};

void TestSandboxRackNap::init()
{
    m_bench = std::make_unique<VendorBench>(u"racknap"_s, 12);
    QCOMPARE(m_bench->problem(), QString());
}

QList<HeaderField> TestSandboxRackNap::headers(const QByteArray &type) const
{
    return {{"Validate", "Bearer " + m_bench->credentials().value("token"_L1).toString().toLatin1()},
            {"cache-control", "no-cache"},
            {"Content-Type", type}};
}

RawAnswer TestSandboxRackNap::send(const QByteArray &operation, const QByteArray &body,
                                   const QByteArray &type) const
{
    return m_bench->send("POST", "/api/v2/service/" + operation, headers(type), body);
}

RawAnswer TestSandboxRackNap::move(const QByteArray &operation, const QByteArray &serviceId) const
{
    return send(operation, "serviceid=" + serviceId);
}

RawAnswer TestSandboxRackNap::plan() const
{
    return send("planDetail", "planid=24&currency=1&pid=0");
}

QByteArray TestSandboxRackNap::form(const Fields &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(name + '=' + value.toPercentEncoding());
    return pairs.join('&');
}

void TestSandboxRackNap::documentsExample()
{
    const RawAnswer answer = send("create", form(m_create));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("status"_L1).toString(), u"Success"_s);
    QCOMPARE(answer.message(),
             u"Service ID: 1334 - Office 365 ( Essential Suite ) service has been created successfully."_s);
    const QJsonValue service = m_bench->rows(u"services"_s).last();
    QCOMPARE(service["id"_L1].toString(), u"1334"_s);
    QCOMPARE(service["recuring_amount"_L1].toString(), u"528.14"_s);
    const QJsonObject entry = m_bench->lastEntry();
    QCOMPARE(entry.value("vendor"_L1).toString(), u"racknap"_s);
    QCOMPARE(entry.value("effect"_L1).toString(), u"write"_s);
    QCOMPARE(entry.value("created"_L1).toArray(), QJsonArray{u"1334"_s});
    QVERIFY(send("create", form(m_create)).message().startsWith("Service ID: 1335 "_L1));
}

void TestSandboxRackNap::headersAreChecked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("no token") << QByteArray("Validate") << QByteArray() << 401;
    QTest::newRow("no Bearer") << QByteArray("Validate") << QByteArray("rn-sandbox-token-7Q==") << 401;
    QTest::newRow("wrong token") << QByteArray("Validate") << QByteArray("Bearer x") << 401;
    QTest::newRow("no cache-control") << QByteArray("cache-control") << QByteArray() << 200;
    QTest::newRow("the document's comma") << QByteArray("cache-control") << QByteArray("no-cache,") << 200;
}

void TestSandboxRackNap::headersAreChecked()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const int, status);
    QList<HeaderField> sent = headers("application/x-www-form-urlencoded");
    for (HeaderField &field : sent) {
        if (field.name == name)
            field.value = value;
    }
    const RawAnswer answer = m_bench->send("POST", "/api/v2/service/suspend", sent, "serviceid=1287");
    QCOMPARE(answer.status, status); // errors hide in 200, credentials do not
    QCOMPARE(answer.object().value("status"_L1).toString(), u"Error"_s);
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 0);
    // The token in both headers is one too many.
    sent = headers("application/x-www-form-urlencoded");
    sent.append({"Authorization", sent.constFirst().value});
    QCOMPARE(m_bench->send("POST", "/api/v2/service/suspend", sent, "serviceid=1287").status, 401);
    m_bench->set(u"headerName"_s, u"Authorization"_s);
    QCOMPARE(m_bench->send("POST", "/api/v2/service/suspend", sent, "serviceid=1287").message(),
             u"Service has been suspended successfully."_s);
}

void TestSandboxRackNap::fieldMistakes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const QByteArray &name, const QByteArray &value) {
        QTest::newRow(QByteArray(name + '=' + value).constData()) << name << value;
    };
    row("customer_id", "0652");
    row("customer_id", "9999");
    row("quantity", "0");
    row("quantity", "1.0");
    row("slserverid", "a b");
    row("planid", "1");
    row("regdate", "2019-07-23");
    row("regdate", "07/23/2019");
    row("regdate", "31/02/2019");
    row("nextduedate", "22/07/2019");
    row("amount", "528.1");
    row("amount", "528,14");
    row("amount", "1,528.14");
    row("amount", "5.2814e2");
    row("amount", "-528.14");
    row("recuring_amount", "");
    row("billingcycle", "annually");
    row("billingcycle", "Yearly");
    row("plan_billing_cycle", "SemiAnnually");
    row("pid", "8");
}

void TestSandboxRackNap::fieldMistakes()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    Fields fields = m_create;
    for (auto &field : fields) {
        if (field.first == name)
            field.second = value;
    }
    const RawAnswer answer = send("create", form(fields));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("status"_L1).toString(), u"Error"_s);
    QVERIFY(!answer.object().value("error_code"_L1).toString().isEmpty());
    QVERIFY(!answer.message().isEmpty());
    QVERIFY(!m_bench->lastEntry().value("executed"_L1).toBool());
    m_bench->set(u"errorsIn200"_s, false);
    QVERIFY(send("create", form(fields)).status >= 400);
}

void TestSandboxRackNap::formMistakes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("told");
    QTest::newRow("missing") << QByteArray("quantity=1&") << QByteArray() << u"quantity is required"_s;
    QTest::newRow("spelt right") << QByteArray("recuring_amount") << QByteArray("recurring_amount")
                                 << u"recuring_amount is required"_s;
    QTest::newRow("unknown") << QByteArray("pid=0") << QByteArray("partner_id=0") << u"not known"_s;
    QTest::newRow("twice") << QByteArray("pid=0") << QByteArray("pid=0&pid=0") << u"twice"_s;
    QTest::newRow("raw slash") << QByteArray("23%2F07%2F2019") << QByteArray("23/07/2019")
                               << u"not well encoded"_s;
    QTest::newRow("stray per cent") << QByteArray("pid=0") << QByteArray("pid=%0") << u"not well encoded"_s;
}

void TestSandboxRackNap::formMistakes()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, told);
    QByteArray body = form(m_create);
    QVERIFY(body.contains(from));
    const RawAnswer answer = send("create", body.replace(from, to));
    QVERIFY2(answer.message().contains(told), qPrintable(answer.message()));
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 0);
}

void TestSandboxRackNap::serviceLifeCycle()
{
    QCOMPARE(move("suspend", "1287").message(), u"Service has been suspended successfully."_s);
    QCOMPARE(move("suspend", "1287").message(), u"Service is already suspended."_s);
    QCOMPARE(move("unsuspend", "1287").message(), u"Service has been unuspended successfully."_s);
    QCOMPARE(move("unsuspend", "1287").object().value("status"_L1).toString(), u"Error"_s);
    QCOMPARE(move("terminate", "1287").object().value("status"_L1).toString(), u"Success"_s);
    for (const char *operation : {"suspend", "unsuspend", "terminate"})
        QCOMPARE(move(operation, "1287").message(), u"Service is already terminated."_s);
    QCOMPARE(move("suspend", "9").message(), u"Service not found."_s);
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 3);
    QCOMPARE(m_bench->rows(u"services"_s).first()["state"_L1].toString(), u"terminated"_s);
}

void TestSandboxRackNap::readsAreReads()
{
    const QJsonObject data = plan().object().value("data"_L1).toObject();
    QCOMPARE(data.value("prices"_L1)[0]["price"_L1].toString(), u"1499.00"_s);
    QCOMPARE(m_bench->lastEntry().value("effect"_L1).toString(), u"read"_s);
    QVERIFY(m_bench->lastEntry().value("executed"_L1).toBool());
    const QByteArray vps = "planid=24&platform=Windows&currency_id=2&partner_id=7";
    QCOMPARE(send("cloud_linux_vps_details", vps).object().value("data"_L1)["monthly_price"_L1].toString(),
             u"26.23"_s);
    QCOMPARE(m_bench->lastEntry().value("effect"_L1).toString(), u"read"_s);
    // Each of the two has names of its own for the same things.
    QVERIFY(send("cloud_linux_vps_details", "planid=24&platform=Linux&currency=1")
                .message()
                .contains("currency_id"_L1));
    QVERIFY(send("planDetail", "planid=24&currency_id=1").message().contains("currency is required"_L1));
    QVERIFY(send("cloud_linux_vps_details", "planid=24&platform=linux&currency_id=1")
                .message()
                .contains("platform"_L1));
    QCOMPARE(send("planDetail", "planid=24&currency=9").message(), u"Currency not found."_s);
    QCOMPARE(send("cloud_linux_vps_details", "planid=172&platform=Linux&currency_id=1").message(),
             u"Plan not found."_s);
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 0);
}

void TestSandboxRackNap::loseAnswerExecutes()
{
    m_bench->client().arm({{u"kind"_s, u"lose-answer"_s}, {u"path"_s, u"*/create"_s}});
    QVERIFY(send("create", form(m_create)).raw.isEmpty());
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 1);
    QCOMPARE(m_bench->rows(u"services"_s).last()["id"_L1].toString(), u"1334"_s);
    m_bench->client().arm({{u"kind"_s, u"html"_s}});
    QCOMPARE(send("create", form(m_create)).status, 502);
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 1);
}

void TestSandboxRackNap::unknownPlaces()
{
    QCOMPARE(send("list", {}).status, 404);
    QCOMPARE(m_bench->send("POST", "/api/v1/service/suspend", headers("application/json")).status, 404);
    QCOMPARE(m_bench->send("GET", "/api/v2/service/suspend", headers("application/json")).status, 405);
    QVERIFY(m_bench->mistakeIn(u"bodyEncoding"_s, u"xml"_s).contains("xml"_L1));
}

QTEST_GUILESS_MAIN(TestSandboxRackNap)
#include "tst_sandboxracknap.moc"
