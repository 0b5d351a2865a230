// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/vendorbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

/// The simulated RackNap's switches: one for each thing that its document leaves open.
class TestSandboxRackSwitches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void encodings_data();
    void encodings();
    void anyEncoding();
    void cacheControl();
    void errorShapes_data();
    void errorShapes();
    void newIdElsewhere_data();
    void newIdElsewhere();
    void detailShapes_data();
    void detailShapes();
    void phpNoise_data();
    void phpNoise();
    void tokenExpires();
    void terminateAnswersNothing();
    void pricesDrift();

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

void TestSandboxRackSwitches::init()
{
    m_bench = std::make_unique<VendorBench>(u"racknap"_s, 12);
    QCOMPARE(m_bench->problem(), QString());
}

QList<HeaderField> TestSandboxRackSwitches::headers(const QByteArray &type) const
{
    return {{"Validate", "Bearer " + m_bench->credentials().value("token"_L1).toString().toLatin1()},
            {"cache-control", "no-cache"},
            {"Content-Type", type}};
}

RawAnswer TestSandboxRackSwitches::send(const QByteArray &operation, const QByteArray &body,
                                        const QByteArray &type) const
{
    return m_bench->send("POST", "/api/v2/service/" + operation, headers(type), body);
}

RawAnswer TestSandboxRackSwitches::move(const QByteArray &operation, const QByteArray &serviceId) const
{
    return send(operation, "serviceid=" + serviceId);
}

RawAnswer TestSandboxRackSwitches::plan() const
{
    return send("planDetail", "planid=24&currency=1&pid=0");
}

QByteArray TestSandboxRackSwitches::form(const Fields &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(name + '=' + value.toPercentEncoding());
    return pairs.join('&');
}

void TestSandboxRackSwitches::encodings_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("form") << u"form"_s << QByteArray("application/x-www-form-urlencoded; charset=UTF-8")
                          << QByteArray("serviceid=1287");
    QTest::newRow("json") << u"json"_s << QByteArray("application/json")
                          << QByteArray(R"({"serviceid":1287})");
    QTest::newRow("json text") << u"json"_s << QByteArray("application/json")
                               << QByteArray(R"({"serviceid":"1287"})");
    QTest::newRow("multipart")
        << u"multipart"_s << QByteArray("multipart/form-data; boundary=\"b-1\"")
        << QByteArray(
               "--b-1\r\nContent-Disposition: form-data; name=\"serviceid\"\r\n\r\n1287\r\n--b-1--\r\n");
}

void TestSandboxRackSwitches::encodings()
{
    QFETCH(const QString, encoding);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    const auto status = [&] { return send("suspend", body, type).object().value("status"_L1).toString(); };
    m_bench->set(u"bodyEncoding"_s, encoding == "form"_L1 ? u"json"_s : u"form"_s);
    QCOMPARE(status(), u"Error"_s); // as PHP, it sees no field
    m_bench->set(u"bodyEncoding"_s, encoding);
    QCOMPARE(status(), u"Success"_s);
}

void TestSandboxRackSwitches::anyEncoding()
{
    m_bench->set(u"bodyEncoding"_s, u"any"_s);
    QCOMPARE(send("suspend", R"({"serviceid":1287})", "application/json").object()["status"_L1].toString(),
             u"Success"_s);
    QCOMPARE(move("unsuspend", "1287").object()["status"_L1].toString(), u"Success"_s);
    // Without its end nobody knows whether it is whole.
    const QByteArray cut = "--b\r\nContent-Disposition: form-data; name=\"serviceid\"\r\n\r\n1287\r\n";
    QCOMPARE(send("suspend", cut, "multipart/form-data; boundary=b").object()["status"_L1].toString(),
             u"Error"_s);
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 2);
}

void TestSandboxRackSwitches::cacheControl()
{
    const auto status = [this](const QByteArray &value) {
        QList<HeaderField> sent = headers("application/x-www-form-urlencoded");
        sent[1] = {value.isEmpty() ? QByteArray("X-Nothing") : QByteArray("cache-control"), value};
        return m_bench->send("POST", "/api/v2/service/suspend", sent, "serviceid=1287")
            .object()
            .value("status"_L1)
            .toString();
    };
    QCOMPARE(status({}), u"Error"_s);
    QCOMPARE(status("max-age=0"), u"Error"_s);
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 0);
    m_bench->set(u"cacheControlRequired"_s, false);
    QCOMPARE(status({}), u"Success"_s);
}

void TestSandboxRackSwitches::errorShapes_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("error_code")
        << u"error_code"_s
        << QByteArray(R"({"error_code":"1005","message":"Service not found.","status":"Error"})");
    QTest::newRow("errors") << u"errors"_s
                            << QByteArray(
                                   R"({"errors":["Service not found.","Code 1005"],"status":"Failed"})");
    QTest::newRow("code") << u"code"_s
                          << QByteArray(R"({"code":"1005","error":"Service not found.","status":"Failure"})");
    QTest::newRow("success") << u"success"_s
                             << QByteArray(R"({"error_message":"Service not found.","success":false})");
}

void TestSandboxRackSwitches::errorShapes()
{
    QFETCH(const QString, shape);
    QFETCH(const QByteArray, body);
    m_bench->set(u"errorShape"_s, shape);
    QCOMPARE(move("suspend", "9").body, body);
    m_bench->set(u"errorsIn200"_s, false);
    QCOMPARE(move("suspend", "9").status, 404);
}

void TestSandboxRackSwitches::newIdElsewhere_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("field") << u"field"_s << QByteArray("\"service_id\":1334");
    QTest::newRow("data") << u"data"_s << QByteArray("\"data\":{\"serviceid\":\"1334\"}");
    QTest::newRow("nowhere") << u"nowhere"_s << QByteArray();
}

void TestSandboxRackSwitches::newIdElsewhere()
{
    QFETCH(const QString, place);
    QFETCH(const QByteArray, told);
    m_bench->set(u"idIn"_s, place);
    m_bench->set(u"statusWord"_s, u"ok"_s);
    const RawAnswer answer = send("create", form(m_create));
    QVERIFY(answer.body.contains("\"status\":\"ok\""));
    QVERIFY(answer.body.contains(told));
    QVERIFY(!answer.message().contains("1334"_L1));
    QCOMPARE(answer.body.contains("1334"), !told.isEmpty());
}

void TestSandboxRackSwitches::detailShapes_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("nested") << u"nested"_s << QByteArray("{\"data\":{\"addons\":[]");
    QTest::newRow("flat") << u"flat"_s << QByteArray("{\"addons\":[]");
    QTest::newRow("bare") << u"bare"_s << QByteArray("{\"addons\":[]");
    QTest::newRow("list") << u"list"_s << QByteArray("{\"data\":[{\"addons\"");
    QTest::newRow("numeric keys") << u"numericKeys"_s << QByteArray("{\"data\":{\"0\":{");
    QTest::newRow("empty list") << u"emptyList"_s << QByteArray("{\"data\":[],\"status\":");
    QTest::newRow("null") << u"null"_s << QByteArray("null");
}

void TestSandboxRackSwitches::detailShapes()
{
    QFETCH(const QString, shape);
    QFETCH(const QByteArray, begin);
    m_bench->set(u"detailShape"_s, shape);
    const RawAnswer answer = plan();
    QVERIFY2(answer.body.startsWith(begin), answer.body.constData());
    QCOMPARE(answer.body.contains("\"status\":\"Success\""), shape != "bare"_L1 && shape != "null"_L1);
    m_bench->set(u"numbersAsText"_s, false);
    QVERIFY(!plan().body.contains("\"1499.00\""));
}

void TestSandboxRackSwitches::phpNoise_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("bom") << u"bom"_s << QByteArray("\xEF\xBB\xBF{");
    QTest::newRow("blank") << u"blank"_s << QByteArray("\r\n\r\n  {");
    QTest::newRow("warning") << u"warning"_s << QByteArray("<br />\n<b>Warning</b>");
}

void TestSandboxRackSwitches::phpNoise()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, begin);
    m_bench->set(u"phpNoise"_s, kind);
    m_bench->set(u"contentType"_s, u"text/html; charset=UTF-8"_s);
    const RawAnswer answer = move("suspend", "1287");
    QVERIFY(answer.body.startsWith(begin));
    QVERIFY(answer.body.endsWith("}"));
    QCOMPARE(answer.header("Content-Type"), QByteArray("text/html; charset=UTF-8"));
}

void TestSandboxRackSwitches::tokenExpires()
{
    m_bench->set(u"tokenExpired"_s, true);
    QCOMPARE(move("suspend", "1287").status, 401);
    m_bench->set(u"authStatus"_s, 200);
    const RawAnswer hidden = move("suspend", "1287");
    QCOMPARE(hidden.status, 200);
    QCOMPARE(hidden.message(), u"Token has expired."_s);
    QCOMPARE(m_bench->counters().value("writesExecuted"_L1).toInt(), 0);
}

void TestSandboxRackSwitches::terminateAnswersNothing()
{
    m_bench->set(u"terminateAnswer"_s, u"empty"_s);
    const RawAnswer answer = move("terminate", "1288");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(m_bench->lastEntry().value("executed"_L1).toBool());
}

void TestSandboxRackSwitches::pricesDrift()
{
    const auto price = [this] {
        return plan().object().value("data"_L1)["prices"_L1][0]["price"_L1].toString();
    };
    m_bench->client().arm({{u"kind"_s, u"drift"_s}, {u"cents"_s, 250}});
    QCOMPARE(price(), u"1501.50"_s);
    QCOMPARE(price(), u"1499.00"_s);
    m_bench->set(u"priceDriftCents"_s, -100);
    QCOMPARE(price(), u"1498.00"_s);
}

QTEST_GUILESS_MAIN(TestSandboxRackSwitches)
#include "tst_sandboxrackswitches.moc"
