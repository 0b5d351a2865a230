// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandbox.h"
#include "tests/sandbox/requestbodies.h"
#include "tests/sandbox/sandboxclient.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

/// Each fault does what README.md says, and the ledger tells whether the vendor executed the request.
class TestSandboxFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void cuts_data();
    void cuts();
    void cutAtAcceptReadsNothing();
    void faultsAreScopedAndCounted();
    void loseAnswerExecutes();
    void statusDoesNotExecute();
    void htmlAfterExecution();
    void redirectNamesTheTarget();
    void malformed();
    void truncated();
    void emptyBody();
    void wrongContentType();
    void hugeIsStillJson();
    void swapAndExtraFields();
    void noContentRange();
    void driftOfOneRequest();
    void touchAfterRead();
    void drip();
    void latency();
    void closeAfterAnswer();
    void keptAliveConnectionServesTwice();
    void refuseClosesThePort();
    void refuseEndsByItself();
    void controlMistakes();
    void brokenRequests();

private:
    // Members, since a global QByteArray would be made before main().
    const QByteArray plans = "/aps/2/collections/service-plans";
    const QByteArray orders = "/aps/2/services/order-manager/orders";
    const QByteArray customer = "/aps/2/resources/26ae28d2-0303-4189-8e1d-02796ee5de3b";

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
};

void TestSandboxFaults::init()
{
    Options options;
    options.customers = 3;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_client = std::make_unique<SandboxClient>(m_sandbox->addresses());
}

void TestSandboxFaults::cleanup()
{
    m_client.reset();
    m_sandbox.reset();
}

void TestSandboxFaults::cuts_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("executed");
    QTest::addColumn<bool>("anyByte");
    QTest::newRow("before-read") << u"before-read"_s << false << false;
    QTest::newRow("after-read") << u"after-read"_s << false << false;
    QTest::newRow("before-answer") << u"before-answer"_s << true << false;
    QTest::newRow("mid-status") << u"mid-status"_s << true << true;
    QTest::newRow("mid-headers") << u"mid-headers"_s << true << true;
    QTest::newRow("mid-body") << u"mid-body"_s << true << true;
}

void TestSandboxFaults::cuts()
{
    QFETCH(const QString, at);
    QFETCH(const bool, executed);
    QFETCH(const bool, anyByte);
    m_client->arm({{u"kind"_s, u"cut"_s}, {u"at"_s, at}, {u"method"_s, u"POST"_s}});
    const RawAnswer answer = m_client->post(orders, orderBody());
    QVERIFY(!answer.complete);
    QCOMPARE(!answer.raw.isEmpty(), anyByte);
    QCOMPARE(answer.status != 0, at == "mid-body"_L1);
    QCOMPARE(m_client->writesExecuted(), executed ? 1 : 0);
    QCOMPARE(m_client->arrived(u"POST"_s), 1);
    if (at == "mid-status"_L1)
        QVERIFY(!answer.raw.contains("200"));
    if (at == "mid-headers"_L1)
        QVERIFY(answer.raw.startsWith("HTTP/1.1 200 OK\r\n"));
    // Spent: the next one passes.
    QCOMPARE(m_client->post(orders, orderBody()).status, 200);
}

void TestSandboxFaults::cutAtAcceptReadsNothing()
{
    m_client->arm({{u"kind"_s, u"cut"_s}, {u"at"_s, u"accept"_s}});
    const RawAnswer answer = m_client->post(orders, orderBody());
    QVERIFY(answer.raw.isEmpty());
    QCOMPARE(m_client->arrived(u"POST"_s), 0);
    QCOMPARE(m_client->writesExecuted(), 0);
    QCOMPARE(m_client->post(orders, orderBody()).status, 200);
}

void TestSandboxFaults::faultsAreScopedAndCounted()
{
    m_client->arm({{u"kind"_s, u"status"_s},
                   {u"status"_s, 503},
                   {u"method"_s, u"GET"_s},
                   {u"path"_s, u"/aps/2/collections/*"_s},
                   {u"count"_s, 2}});
    QCOMPARE(m_client->get(customer).status, 200);
    QCOMPARE(m_client->post(orders, orderBody()).status, 200);
    QCOMPARE(m_client->get(plans).status, 503);
    QCOMPARE(m_client->get("/aps/2/collections/accounts?limit(0,1)").status, 503);
    QCOMPARE(m_client->get(plans).status, 200);
    const QJsonObject fault =
        m_client->control("GET", "faults").value("faults"_L1).toArray().at(0).toObject();
    QCOMPARE(fault.value("hits"_L1).toInt(), 2);
    QCOMPARE(fault.value("remaining"_L1).toInt(), 0);

    m_client->arm({{u"kind"_s, u"status"_s}, {u"count"_s, -1}});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_client->get(plans).status, 503);
    m_client->disarm();
    QCOMPARE(m_client->get(plans).status, 200);
}

void TestSandboxFaults::loseAnswerExecutes()
{
    m_client->arm({{u"kind"_s, u"lose-answer"_s}});
    const RawAnswer answer = m_client->post(orders, orderBody());
    QVERIFY(answer.raw.isEmpty());
    QCOMPARE(m_client->writesExecuted(), 1);
    const QJsonArray list = m_client->get(orders + "?sort(-internalId),limit(0,1)").array();
    QCOMPARE(list.at(0).toObject().value("type"_L1).toString(),
             u"PO"_s); // the last is the payment order of it
}

void TestSandboxFaults::statusDoesNotExecute()
{
    m_client->arm({{u"kind"_s, u"status"_s}, {u"status"_s, 429}, {u"retryAfter"_s, 7}, {u"body"_s, u"{}"_s}});
    const RawAnswer answer = m_client->post(orders, orderBody());
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("Retry-After"), QByteArray("7"));
    QCOMPARE(m_client->writesExecuted(), 0);
}

void TestSandboxFaults::htmlAfterExecution()
{
    m_client->arm({{u"kind"_s, u"html"_s}, {u"execute"_s, true}});
    const RawAnswer answer = m_client->post(orders, orderBody());
    QCOMPARE(answer.status, 502);
    QCOMPARE(answer.header("Content-Type"), QByteArray("text/html"));
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
    QCOMPARE(m_client->writesExecuted(), 1);
}

void TestSandboxFaults::redirectNamesTheTarget()
{
    m_client->arm(
        {{u"kind"_s, u"redirect"_s}, {u"status"_s, 307}, {u"location"_s, u"http://other.test/x"_s}});
    const RawAnswer answer = m_client->post(orders, orderBody());
    QCOMPARE(answer.status, 307);
    QCOMPARE(answer.header("Location"), QByteArray("http://other.test/x"));
    QCOMPARE(m_client->writesExecuted(), 0);
}

void TestSandboxFaults::malformed()
{
    m_client->arm({{u"kind"_s, u"malformed"_s}});
    const RawAnswer answer = m_client->get(plans);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.complete);
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
}

void TestSandboxFaults::truncated()
{
    m_client->arm({{u"kind"_s, u"truncated"_s}});
    const RawAnswer answer = m_client->get(plans);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.complete);
    QVERIFY(answer.body.size() * 2 <= answer.header("Content-Length").toLongLong());
    QVERIFY(!answer.body.isEmpty());
}

void TestSandboxFaults::emptyBody()
{
    m_client->arm({{u"kind"_s, u"empty"_s}});
    const RawAnswer answer = m_client->post(orders, orderBody());
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.complete && answer.body.isEmpty());
    QCOMPARE(m_client->writesExecuted(), 1);
}

void TestSandboxFaults::wrongContentType()
{
    m_client->arm({{u"kind"_s, u"wrong-content-type"_s}});
    const RawAnswer answer = m_client->get(plans);
    QCOMPARE(answer.header("Content-Type"), QByteArray("text/html"));
    QVERIFY(!answer.array().isEmpty());
}

void TestSandboxFaults::hugeIsStillJson()
{
    m_client->arm({{u"kind"_s, u"huge"_s}, {u"mebibytes"_s, 5}});
    const RawAnswer answer = m_client->get(plans);
    QCOMPARE(answer.body.size(), 5 * 1024 * 1024);
    QVERIFY(!answer.array().isEmpty());
}

void TestSandboxFaults::swapAndExtraFields()
{
    const QJsonArray straight = m_client->get(plans).array();
    m_client->arm({{u"kind"_s, u"swap-order"_s}});
    const QJsonArray swapped = m_client->get(plans).array();
    QCOMPARE(swapped.size(), straight.size());
    QCOMPARE(swapped.at(0), straight.at(straight.size() - 1));
    m_client->arm({{u"kind"_s, u"extra-fields"_s}});
    const QJsonObject first = m_client->get(plans).array().at(0).toObject();
    QVERIFY(first.contains("xFutureMember"_L1));
    QVERIFY(first.value("aps"_L1).toObject().contains("xFutureMember"_L1));
    QVERIFY(!m_client->get(plans).body.contains("xFutureMember"));
}

void TestSandboxFaults::noContentRange()
{
    m_client->arm({{u"kind"_s, u"no-content-range"_s}});
    const RawAnswer answer = m_client->get("/aps/2/collections/accounts?limit(0,1)");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Content-Range").isNull());
    QCOMPARE(m_client->get("/aps/2/collections/accounts?limit(0,1)").header("Content-Range"),
             QByteArray("items 0-0/4"));
}

void TestSandboxFaults::driftOfOneRequest()
{
    const auto total = [this] {
        return m_client->post(orders + "/estimate", orderBody())
            .object()
            .value("total"_L1)
            .toObject()
            .value("value"_L1)
            .toString();
    };
    QCOMPARE(total(), u"7.31"_s);
    m_client->arm({{u"kind"_s, u"drift"_s}, {u"cents"_s, -2}, {u"path"_s, u"*/estimate"_s}});
    QCOMPARE(total(), u"7.29"_s);
    QCOMPARE(total(), u"7.31"_s);
}

void TestSandboxFaults::touchAfterRead()
{
    m_client->arm({{u"kind"_s, u"touch"_s},
                   {u"path"_s, QString::fromLatin1(customer)},
                   {u"set"_s, QJsonObject{{u"companyName"_s, u"Changed meanwhile"_s}}}});
    const QJsonObject read = m_client->get(customer).object();
    QCOMPARE(read.value("companyName"_L1).toString(), u"1st APS inc"_s);
    QCOMPARE(m_client->send("PUT", customer, QJsonDocument(read).toJson(), {}).status, 409);
}

void TestSandboxFaults::drip()
{
    m_client->arm({{u"kind"_s, u"drip"_s}, {u"bytes"_s, 400}, {u"ms"_s, 15}});
    QElapsedTimer timer;
    timer.start();
    const RawAnswer answer = m_client->get(plans);
    QVERIFY(answer.complete);
    const qint64 pieces = answer.raw.size() / 400;
    QVERIFY(pieces > 3);
    QVERIFY(timer.elapsed() >= pieces * 14);
}

void TestSandboxFaults::latency()
{
    m_client->arm({{u"kind"_s, u"latency"_s}, {u"ms"_s, 250}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->get(plans).status, 200);
    QVERIFY(timer.elapsed() >= 249);

    // Before the vendor: a client that goes away meanwhile has written nothing.
    m_client->arm(
        {{u"kind"_s, u"latency"_s}, {u"ms"_s, 1500}, {u"before"_s, u"forward"_s}, {u"method"_s, u"POST"_s}});
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         static_cast<quint16>(m_client->address().port()));
    socket.write(m_client->bytes("POST", orders, orderBody(), {}));
    QTRY_COMPARE(m_client->arrived(u"POST"_s), 1);
    socket.abort();
    m_client->arm({{u"kind"_s, u"latency"_s}, {u"ms"_s, 1800}, {u"method"_s, u"GET"_s}});
    QCOMPARE(m_client->get(plans).status, 200);
    QCOMPARE(m_client->writesExecuted(), 0);
}

void TestSandboxFaults::closeAfterAnswer()
{
    m_client->arm({{u"kind"_s, u"close-after"_s}});
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         static_cast<quint16>(m_client->address().port()));
    socket.write(m_client->bytes("GET", plans, {}, {}));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray raw = socket.readAll();
    QVERIFY(raw.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(!raw.toLower().contains("connection: close"));
}

void TestSandboxFaults::keptAliveConnectionServesTwice()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         static_cast<quint16>(m_client->address().port()));
    // Both at once: the second waits for its turn.
    socket.write(m_client->bytes("GET", plans, {}, {}) + m_client->bytes("GET", customer, {}, {}));
    QByteArray raw;
    QTRY_VERIFY((raw += socket.readAll()).count("HTTP/1.1 200 OK\r\n") == 2 && raw.endsWith("}"));
    QVERIFY(raw.indexOf("User Management Demo") < raw.indexOf("1st APS inc"));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestSandboxFaults::refuseClosesThePort()
{
    m_client->arm({{u"kind"_s, u"refuse"_s}});
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         static_cast<quint16>(m_client->address().port()));
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    m_client->disarm();
    QCOMPARE(m_client->get(plans).status, 200);
}

void TestSandboxFaults::refuseEndsByItself()
{
    m_client->arm({{u"kind"_s, u"refuse"_s}, {u"seconds"_s, 0.2}});
    QVERIFY(m_client->get(plans).raw.isEmpty());
    QTRY_COMPARE(m_client->get(plans).status, 200);
}

void TestSandboxFaults::controlMistakes()
{
    const auto error = [this](const QByteArray &name, const QJsonObject &body) {
        return m_client->control("POST", name, body).value("error"_L1).toString();
    };
    QVERIFY(error("faults", {{u"kind"_s, u"explode"_s}}).contains("explode"_L1));
    QVERIFY(error("faults", {{u"kind"_s, u"cut"_s}, {u"at"_s, u"noon"_s}}).contains("noon"_L1));
    QVERIFY(error("settings", {{u"twoReseller"_s, true}}).contains("twoReseller"_L1));
    QVERIFY(error("settings", {{u"twoResellers"_s, 1}}).contains("twoResellers"_L1));
    QVERIFY(error("settings", {{u"grants"_s, QJsonArray{u"everything"_s}}}).contains("everything"_L1));
    QVERIFY(!error("touch", {{u"id"_s, u"nobody"_s}}).isEmpty());
    QVERIFY(!error("advance", {{u"hours"_s, 1}}).isEmpty());
    QVERIFY(!error("nothing", {}).isEmpty());
    // The client's port serves it as well, and never counts it.
    const RawAnswer answer = SandboxClient::exchange(static_cast<quint16>(m_client->address().port()),
                                                     "GET /__sandbox/settings HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_client->arrived(u"GET"_s), 0);
    // The inner port is no way around the proxy.
    const QUrl control(m_sandbox->addresses().value("control"_L1).toString());
    QCOMPARE(
        SandboxClient::exchange(static_cast<quint16>(control.port()), m_client->bytes("GET", plans, {}, {}))
            .status,
        404);
}

void TestSandboxFaults::brokenRequests()
{
    const auto status = [this](const QByteArray &bytes) {
        return SandboxClient::exchange(static_cast<quint16>(m_client->address().port()), bytes).status;
    };
    QCOMPARE(status("NONSENSE\r\n\r\n"), 400);
    QCOMPARE(status("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"), 501);
    QCOMPARE(status("POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n"), 413);
    QCOMPARE(status("GET /" + QByteArray(70000, 'x')), 431);
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
