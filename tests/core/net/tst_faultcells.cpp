// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/netrig.h"

#include <QSslConfiguration>
#include <QTest>

using namespace purveyor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// A write leaves at most once whatever the server does to the connection, and is never taken for done.
class TestFaultCells final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writeLeavesOnce_data();
    void writeLeavesOnce();
    void twoSecondsLate();
    void errorStatusCutInTheBody();
    void serverThatGoesAway_data();
    void serverThatGoesAway();
    void droppedKeepAliveConnection_data();
    void droppedKeepAliveConnection();
    void challengeIsNotAnswered_data();
    void challengeIsNotAnswered();
};

void TestFaultCells::initTestCase()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(dataFile("server.cert.pem"));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestFaultCells::writeLeavesOnce_data()
{
    QTest::addColumn<FaultServer::Cut>("cut");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("tls");

    const QList<FaultServer::Cut> cuts{
        FaultServer::Cut::AtAccept,  FaultServer::Cut::BeforeReading, FaultServer::Cut::AfterReading,
        FaultServer::Cut::MidStatus, FaultServer::Cut::MidHeaders,    FaultServer::Cut::AfterHeaderLine,
        FaultServer::Cut::MidBody,   FaultServer::Cut::MidChunk,      FaultServer::Cut::Late};
    const auto cutNames = QMetaEnum::fromType<FaultServer::Cut>();
    for (const FaultServer::Cut cut : cuts) {
        for (const char *method : {"POST", "PUT", "DELETE"}) {
            for (const char *body : {"", "{\"quantity\": 5}"}) {
                for (const bool tls : {false, true}) {
                    QTest::addRow("%s %s %s %s", cutNames.valueToKey(static_cast<int>(cut)), method,
                                  *body ? "body" : "empty", tls ? "https" : "http")
                        << cut << QByteArray(method) << QByteArray(body) << tls;
                }
            }
        }
    }
}

void TestFaultCells::writeLeavesOnce()
{
    QFETCH(FaultServer::Cut, cut);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, tls);
    if (tls && !canServeTls())
        QSKIP(NoTlsServer);
    FaultServer server;
    if (tls)
        server.setTls(dataFile("server.cert.pem"), dataFile("server.key.pem"));
    QVERIFY(server.start());
    server.setCut(cut, 300ms);
    NetRig rig(server.url());

    const auto outcome = outcomeOf(rig.write(rig.change(method, "/orders", body)));
    QVERIFY(outcome);
    QVERIFY2(!outcome->has_value(), "a cut answer was taken for a complete one");
    QVERIFY2(server.arrivals() <= 1, qPrintable(u"%1 arrivals"_s.arg(server.arrivals())));
    // Over TLS a connection closed at once never becomes encrypted, so nothing can have left.
    const bool mayBeNotSent = tls && cut == FaultServer::Cut::AtAccept;
    if (mayBeNotSent)
        QCOMPARE(server.arrivals(), 0);
    else
        QCOMPARE(outcome->error().delivery, ApiError::Delivery::Unknown);
    if (cut != FaultServer::Cut::AtAccept) {
        QCOMPARE(server.arrivals(), 1);
        // Whatever Qt tries afterwards, no request comes with it.
        QTest::qWait(0);
        QCOMPARE(server.arrivals(), 1);
    }
    if (cut == FaultServer::Cut::AfterReading) {
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().constFirst().method, method);
        QCOMPARE(server.requests().constFirst().body, body);
        QCOMPARE(headerValue(server.requests().constFirst().headers, "content-length"),
                 QByteArray::number(body.size()));
    }
}

void TestFaultCells::twoSecondsLate()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setCut(FaultServer::Cut::Late, 2s);
    NetRig rig(server.url());

    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/orders", "{\"quantity\": 5}")));
    QVERIFY(outcome);
    QVERIFY(!outcome->has_value());
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::Unknown);
    QCOMPARE(server.arrivals(), 1);
}

void TestFaultCells::errorStatusCutInTheBody()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) {
        FaultServer::Answer answer = FaultServer::reply(500, "{\"message\": \"half of it\"}");
        answer.bytes.chop(10);
        answer.close = true;
        return answer;
    });
    NetRig rig(server.url());

    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/orders", "{}")));
    QVERIFY(outcome);
    QVERIFY2(!outcome->has_value(), "a cut 500 is no complete answer either");
    QCOMPARE(outcome->error().httpStatus, 500);
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::Unknown);
    QCOMPARE(server.arrivals(), 1);
}

void TestFaultCells::serverThatGoesAway_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("tls");
    QTest::newRow("empty http") << QByteArray() << false;
    QTest::newRow("body http") << QByteArray("{}") << false;
    QTest::newRow("empty https") << QByteArray() << true;
    QTest::newRow("body https") << QByteArray("{}") << true;
}

// The request is read, and then nobody listens any more: what a second connecting meets ("connection
// refused") says nothing about the first.
void TestFaultCells::serverThatGoesAway()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, tls);
    if (tls && !canServeTls())
        QSKIP(NoTlsServer);
    FaultServer server;
    if (tls)
        server.setTls(dataFile("server.cert.pem"), dataFile("server.key.pem"));
    QVERIFY(server.start());
    server.setCut(FaultServer::Cut::AfterReading);
    NetRig rig(server.url());
    server.stopListeningAfterReading();

    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/orders", body)));
    QVERIFY(outcome);
    QVERIFY(!outcome->has_value());
    QCOMPARE(server.arrivals(), 1);
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::Unknown);
}

void TestFaultCells::droppedKeepAliveConnection_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("tls");
    for (const bool tls : {false, true}) {
        for (const char *method : {"POST", "PUT", "DELETE"}) {
            for (const char *body : {"", "{}"}) {
                QTest::addRow("%s %s %s", method, *body ? "body" : "empty", tls ? "https" : "http")
                    << QByteArray(method) << QByteArray(body) << tls;
            }
        }
    }
}

// The server drops a kept-alive connection at the very moment a request comes over it. A write must not meet
// it.
void TestFaultCells::droppedKeepAliveConnection()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, tls);
    if (tls && !canServeTls())
        QSKIP(NoTlsServer);
    FaultServer server;
    if (tls)
        server.setTls(dataFile("server.cert.pem"), dataFile("server.key.pem"));
    QVERIFY(server.start());
    QSet<int> used;
    server.setScript([&used](const FaultServer::Seen &seen) {
        if (used.contains(seen.connection)) {
            FaultServer::Answer drop;
            drop.close = true;
            return drop;
        }
        used.insert(seen.connection);
        return FaultServer::reply(200);
    });
    NetRig rig(server.url());

    const auto first = outcomeOf(rig.transport->read(rig.get("/customers")));
    QVERIFY(first && first->has_value());
    for (int i = 0; i < 2; ++i) {
        const auto outcome = outcomeOf(rig.write(rig.change(method, "/orders", body)));
        QVERIFY(outcome);
        QVERIFY2(outcome->has_value(),
                 qPrintable(outcome->has_value() ? QString() : outcome->error().message));
        QCOMPARE((*outcome)->status, 200);
        QCOMPARE(server.requests().size(), i + 2);
        QCOMPARE(server.requests().constLast().connection, i + 2);
    }
}

void TestFaultCells::challengeIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<int>("status");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"") << 401;
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"abc\", qop=\"auth\"") << 401;
    QTest::newRow("NTLM") << QByteArray("NTLM") << 401;
    QTest::newRow("Negotiate") << QByteArray("Negotiate") << 401;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("proxy status from a server") << QByteArray("Basic realm=\"x\"") << 407;
}

// A 401 is an answer like any other: read to its end, and the request is not sent again with credentials.
void TestFaultCells::challengeIsNotAnswered()
{
    QFETCH(QByteArray, challenge);
    QFETCH(int, status);
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([challenge, status](const FaultServer::Seen &) {
        Headers headers;
        if (!challenge.isEmpty())
            headers.append(Header{status == 401 ? "WWW-Authenticate" : "Proxy-Authenticate", challenge});
        return FaultServer::reply(status, "{\"error\": \"who are you\"}", headers);
    });
    NetRig rig(server.url());

    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/orders", "{}")));
    QVERIFY(outcome);
    QCOMPARE(server.arrivals(), 1);
    if (status == 401) {
        QVERIFY2(outcome->has_value(), "the answer got lost");
        QCOMPARE((*outcome)->status, 401);
        QCOMPARE((*outcome)->body, QByteArray("{\"error\": \"who are you\"}"));
    } else {
        QVERIFY(!outcome->has_value());
        QCOMPARE(outcome->error().delivery, ApiError::Delivery::Unknown);
    }
}

QTEST_GUILESS_MAIN(TestFaultCells)
#include "tst_faultcells.moc"
