// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/fakeauthorizer.h"
#include "tests/core/net/netrig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace purveyor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsUrls_data();
    void joinsUrls();
    void sendsTheBytesItWasGiven();
    void writesItsOwnHeaders();
    void answersOfAnyStatusAreValues_data();
    void answersOfAnyStatusAreValues();
    void redirectsAreErrors_data();
    void redirectsAreErrors();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void ticketIsSpentOnce();
    void unpreparedIsNotSent();
    void compressedAnswerIsRefused();
    void reachabilityChangesOnce();
    void traceIsRedacted();
};

void TestTransport::joinsUrls_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char *base, const char *path, const char *query, const char *url) {
        QTest::newRow(url) << QByteArray(base) << QByteArray(path) << QByteArray(query) << QByteArray(url);
    };
    row("https://h.example", "/a", "", "https://h.example/a");
    row("https://h.example/rest/", "a%2Fb%20c", "x=%26", "https://h.example/rest/a%2Fb%20c?x=%26");
    row("https://h.example:8443/rest", "/a", "", "https://h.example:8443/rest/a");
    row("https://h.example/rest/", "", "q", "https://h.example/rest?q");
    row("https://h.example?x#y", "/", "", "https://h.example/");
}

void TestTransport::joinsUrls()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, url);
    NetRig rig(QUrl::fromEncoded(base));
    QCOMPARE(rig.transport->url(path, query).toEncoded(), url);
}

void TestTransport::sendsTheBytesItWasGiven()
{
    FaultServer server;
    QVERIFY(server.start());
    NetRig rig(server.url());
    const QByteArray body("\0\1{\"name\": \"\xC3\xBC\"}\r\n", 18);
    WriteRequest request = rig.change("PUT", "/a%2Fb%20c/%C3%BC?x=1%2B1&(y)", body);
    request.headers = {Header{"X-AUTH-Mixed", "a  b\t;,\"c\""}, Header{"APS-Actor-Scope", "all"}};
    const auto outcome = outcomeOf(rig.write(request));
    QVERIFY(outcome && *outcome);
    QCOMPARE(server.requests().size(), 1);
    const FaultServer::Seen &seen = server.requests().constFirst();
    QVERIFY(seen.head.startsWith("PUT /a%2Fb%20c/%C3%BC?x=1%2B1&(y) HTTP/1.1\r\n"));
    QVERIFY(seen.head.contains("\r\nX-AUTH-Mixed: a  b\t;,\"c\"\r\n"));
    QVERIFY(seen.head.contains("\r\nAPS-Actor-Scope: all\r\n"));
    QCOMPARE(seen.body, body);
}

void TestTransport::writesItsOwnHeaders()
{
    FaultServer server;
    QVERIFY(server.start());
    NetRig rig(server.url());
    const auto read = outcomeOf(rig.transport->read(rig.get("/")));
    const auto write = outcomeOf(rig.write(rig.change("POST", "/", "{}")));
    QVERIFY(read && *read && write && *write);
    const Headers get = server.requests().at(0).headers;
    const Headers post = server.requests().at(1).headers;
    for (const Headers &headers : {get, post}) {
        QCOMPARE(headerValue(headers, "accept"), QByteArray("application/json"));
        QCOMPARE(headerValue(headers, "user-agent"), QByteArray("Purveyor/" PURVEYOR_VERSION));
        QCOMPARE(headerValue(headers, "accept-encoding"), QByteArray("identity"));
        QVERIFY(headerValue(headers, "cookie").isEmpty());
        QVERIFY(headerValue(headers, "authorization").isEmpty());
        QVERIFY(headerValue(headers, "upgrade").isEmpty());
    }
    static const QRegularExpression uuid(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    const QString requestId = QString::fromLatin1(headerValue(post, "x-request-id"));
    QVERIFY(uuid.match(requestId).hasMatch());
    QVERIFY(requestId.toLatin1() != headerValue(get, "x-request-id"));
    QCOMPARE((*write)->requestId, requestId);
    QVERIFY(headerValue(get, "content-type").isEmpty());
    QCOMPARE(headerValue(post, "content-type"), QByteArray("application/json"));
    QCOMPARE(headerValue(post, "content-length"), QByteArray("2"));
}

void TestTransport::answersOfAnyStatusAreValues_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {200, 201, 204, 400, 401, 403, 404, 405, 406, 409, 410, 422, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestTransport::answersOfAnyStatusAreValues()
{
    QFETCH(int, status);
    FaultServer server;
    QVERIFY(server.start());
    const QByteArray body = status == 204 ? QByteArray() : QByteArray("{\"error\":\"x\"}");
    server.setScript([status, body](const FaultServer::Seen &) {
        return FaultServer::reply(status, body, {Header{"X-Vendor", "1"}});
    });
    NetRig rig(server.url());
    for (const char *method : {"POST", "DELETE"}) {
        const auto outcome = outcomeOf(rig.write(rig.change(method, "/", "{}")));
        QVERIFY(outcome);
        QVERIFY2(outcome->has_value(),
                 qPrintable(outcome->has_value() ? QString() : outcome->error().message));
        QCOMPARE((*outcome)->status, status);
        QCOMPARE((*outcome)->body, body);
        QCOMPARE(headerValue((*outcome)->headers, "x-vendor"), QByteArray("1"));
    }
    QCOMPARE(server.arrivals(), 2);
}

void TestTransport::redirectsAreErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("write");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d read", status) << status << false;
        QTest::addRow("%d write", status) << status << true;
    }
}

void TestTransport::redirectsAreErrors()
{
    QFETCH(int, status);
    QFETCH(bool, write);
    FaultServer target;
    QVERIFY(target.start());
    FaultServer server;
    QVERIFY(server.start());
    const QByteArray location = target.url("/stolen", u"localhost"_s).toEncoded();
    server.setScript([status, location](const FaultServer::Seen &) {
        return FaultServer::reply(status, {}, {Header{"Location", location}});
    });
    FakeAuthorizer authorizer;
    NetRig rig(settingsFor(server.url()), &authorizer);
    const auto outcome =
        outcomeOf(write ? rig.write(rig.change("POST", "/", "{}")) : rig.transport->read(rig.get("/")));
    QVERIFY(outcome);
    QVERIFY(!outcome->has_value());
    QCOMPARE(outcome->error().kind, ApiError::Kind::Redirected);
    QCOMPARE(outcome->error().httpStatus, status);
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::Unknown);
    QVERIFY2(outcome->error().message.contains(u"localhost"_s), qPrintable(outcome->error().message));
    QCOMPARE(server.arrivals(), 1);
    QCOMPARE(target.connections(), 0);
}

void TestTransport::refusesBeforeSending_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("url"); // empty: the base
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("headerName");
    QTest::addColumn<QByteArray>("headerValue");
    const auto row = [](const char *name, const char *base, const char *url, const char *method = "POST",
                        const char *headerName = "X-A", const char *value = "b") {
        QTest::newRow(name) << QByteArray(base) << QByteArray(url) << QByteArray(method)
                            << QByteArray(headerName) << QByteArray(value);
    };
    row("plain http to a host", "http://vendor.example", "");
    row("plain http to an address", "http://192.0.2.1", "");
    row("plain http to a name like loopback", "http://localhost.vendor.example", "");
    row("another host", "https://vendor.example", "https://other.example/");
    row("another port", "https://vendor.example", "https://vendor.example:444/");
    row("another scheme", "https://127.0.0.1:1", "http://127.0.0.1:1/");
    row("a file", "file:///etc", "file:///etc/passwd");
    row("user information", "https://vendor.example", "https://u:p@vendor.example/");
    row("header injection", "https://vendor.example", "", "POST", "X-A", "b\r\nX-Evil: 1");
    row("header name", "https://vendor.example", "", "POST", "X A:", "b");
    row("reserved header", "https://vendor.example", "", "POST", "content-LENGTH", "0");
    row("method", "https://vendor.example", "", "PO ST");
    row("no method", "https://vendor.example", "", "");
}

void TestTransport::refusesBeforeSending()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, headerName);
    QFETCH(QByteArray, headerValue);
    NetRig rig(QUrl::fromEncoded(base));
    WriteRequest request = rig.change(method, "/", "{}");
    if (!url.isEmpty())
        request.url = QUrl::fromEncoded(url);
    request.headers = {Header{headerName, headerValue}};
    ReadRequest read;
    read.method = method;
    read.url = request.url;
    read.headers = request.headers;
    for (const bool write : {false, true}) {
        const auto outcome = outcomeOf(write ? rig.write(request) : rig.transport->read(read));
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().kind, ApiError::Kind::Refused);
        QCOMPARE(outcome->error().delivery, ApiError::Delivery::NotSent);
        QVERIFY(!outcome->error().message.isEmpty());
    }
    QVERIFY(rig.trace.entries().empty());
}

void TestTransport::ticketIsSpentOnce()
{
    FaultServer server;
    QVERIFY(server.start());
    NetRig rig(server.url());
    const WriteRequest request = rig.change("POST", "/", "{}");
    WriteRequest other = request;
    other.body = "{ }";

    WriteTicket ticket = ticketFor(request);
    const auto first = outcomeOf(rig.transport->write(request, std::move(ticket)));
    QVERIFY(first && first->has_value());
    const auto again =
        outcomeOf(rig.transport->write(request, std::move(ticket))); // NOLINT(bugprone-use-after-move)
    QVERIFY(again && !again->has_value());
    QCOMPARE(again->error().kind, ApiError::Kind::Refused);
    QCOMPARE(again->error().delivery, ApiError::Delivery::NotSent);

    WriteTicket wrong = ticketFor(other);
    const auto bytes = outcomeOf(rig.transport->write(request, std::move(wrong)));
    QVERIFY(bytes && !bytes->has_value());
    QCOMPARE(bytes->error().kind, ApiError::Kind::Refused);
    const auto spent =
        outcomeOf(rig.transport->write(other, std::move(wrong))); // NOLINT(bugprone-use-after-move)
    QVERIFY(spent && !spent->has_value());
    QCOMPARE(server.arrivals(), 1);
}

void TestTransport::unpreparedIsNotSent()
{
    FaultServer server;
    QVERIFY(server.start());
    FakeAuthorizer authorizer;
    authorizer.failure = ApiError{};
    authorizer.failure->kind = ApiError::Kind::Keychain;
    NetRig rig(settingsFor(server.url()), &authorizer);
    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/", "{}")));
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, ApiError::Kind::Keychain);
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::NotSent);
    QCOMPARE(server.connections(), 0);
}

void TestTransport::compressedAnswerIsRefused()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) {
        return FaultServer::reply(200, QByteArray::fromHex("1f8b0800000000000003ab05000000"),
                                  {Header{"Content-Encoding", "gzip"}});
    });
    NetRig rig(server.url());
    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/", {})));
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, ApiError::Kind::BadResponse);
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::Unknown);
}

void TestTransport::reachabilityChangesOnce()
{
    FaultServer server;
    QVERIFY(server.start());
    NetRig rig(server.url());
    QSignalSpy changed(rig.transport.get(), &Transport::reachabilityChanged);
    QVERIFY(outcomeOf(rig.transport->read(rig.get("/")))->has_value());
    QCOMPARE(changed.size(), 0);
    server.setCut(FaultServer::Cut::AfterReading);
    // The answer was lost, the vendor was reached.
    QVERIFY(!outcomeOf(rig.write(rig.change("POST", "/", {})))->has_value());
    for (int i = 0; i < 2; ++i)
        QVERIFY(!outcomeOf(rig.transport->read(rig.get("/")), rig.clock)->has_value());
    QTRY_COMPARE(QList<QVariantList>(changed), (QList<QVariantList>{{false}}));
    server.setCut(FaultServer::Cut::None);
    server.setScript([](const FaultServer::Seen &) { return FaultServer::reply(500); });
    QVERIFY(outcomeOf(rig.write(rig.change("POST", "/", {})))->has_value());
    QTRY_COMPARE(QList<QVariantList>(changed), (QList<QVariantList>{{false}, {true}}));
}

void TestTransport::traceIsRedacted()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) {
        return FaultServer::reply(200, "{\"id\":1,\"password\":\"canary\"}",
                                  {Header{"Set-Cookie", "s=canary"}});
    });
    FakeAuthorizer authorizer;
    NetRig rig(settingsFor(server.url()), &authorizer);
    rig.redaction.allowFields({u"id"_s});
    WriteRequest request = rig.change("POST", "/x?token=canary&id=7", "{\"id\":2,\"secret\":\"canary\"}");
    request.headers = {Header{"X-AUTH-PASSWORD", "canary"}};
    const auto outcome = outcomeOf(rig.transport->write(request, ticketFor(request, 42)));
    QVERIFY(outcome && outcome->has_value());
    QCOMPARE(rig.trace.entries().size(), size_t(1));
    const TraceEntry &entry = rig.trace.entries().back();
    QCOMPARE(entry.serial, 1);
    QVERIFY(entry.write);
    QCOMPARE(entry.journalRow, 42);
    QCOMPARE(entry.operation, u"test.write"_s);
    QCOMPARE(entry.method, QByteArray("POST"));
    QVERIFY(entry.url.endsWith(u"/x?token=•••&id=7"_s));
    QCOMPARE(entry.requestBody, u"{\"id\":2,\"secret\":\"•••\"}"_s);
    QCOMPARE(entry.responseBody, u"{\"id\":1,\"password\":\"•••\"}"_s);
    QCOMPARE(entry.status, 200);
    QCOMPARE(headerValue(entry.requestHeaders, "authorization"), Redaction::hidden().toUtf8());
    QCOMPARE(headerValue(entry.requestHeaders, "x-auth-password"), Redaction::hidden().toUtf8());
    QCOMPARE(headerValue(entry.responseHeaders, "set-cookie"), Redaction::hidden().toUtf8());
    QCOMPARE(QString::fromLatin1(headerValue(entry.requestHeaders, "x-request-id")), entry.requestId);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
