// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/fakeauthorizer.h"
#include "tests/core/net/netrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace purveyor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// How often, how many at once, how much and how long.
class TestTransportLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAreRetried_data();
    void readsAreRetried();
    void writesAreNotRetried();
    void brokenReadIsRetried();
    void pauseHoldsEverybody();
    void longPauseIsCapped();
    void atMostSoManyAtOnceAndWritesFirst();
    void readIsReplayedOnceAfterUnauthorized();
    void writeIsNotReplayed();
    void answersAreCapped_data();
    void answersAreCapped();
    void largeAnswerComesWhole();
    void timesOut();
    void slowDripTimesOutAsAWhole();
};

void TestTransportLimits::readsAreRetried_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("arrivals");
    QTest::addColumn<int>("end");
    QTest::newRow("503 once") << 503 << 1 << 2 << 200;
    QTest::newRow("429 twice") << 429 << 2 << 3 << 200;
    QTest::newRow("502 for ever") << 502 << 9 << 3 << 502;
    QTest::newRow("504 once") << 504 << 1 << 2 << 200;
    QTest::newRow("500 is an answer") << 500 << 9 << 1 << 500;
    QTest::newRow("404 is an answer") << 404 << 9 << 1 << 404;
}

void TestTransportLimits::readsAreRetried()
{
    QFETCH(int, status);
    QFETCH(int, failures);
    QFETCH(int, arrivals);
    QFETCH(int, end);
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([&server, status, failures](const FaultServer::Seen &) {
        return FaultServer::reply(server.requests().size() <= failures ? status : 200);
    });
    NetRig rig(server.url());
    const auto outcome = outcomeOf(rig.transport->read(rig.get("/")), rig.clock);
    QVERIFY(outcome && outcome->has_value());
    QCOMPARE((*outcome)->status, end);
    QCOMPARE(server.arrivals(), arrivals);
    QCOMPARE(rig.trace.entries().size(), static_cast<size_t>(arrivals));
}

void TestTransportLimits::writesAreNotRetried()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) { return FaultServer::reply(503); });
    NetRig rig(server.url());
    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/", {})), rig.clock);
    QVERIFY(outcome && outcome->has_value());
    rig.clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE((*outcome)->status, 503);
    QCOMPARE(server.arrivals(), 1);
}

void TestTransportLimits::brokenReadIsRetried()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([&server](const FaultServer::Seen &) {
        FaultServer::Answer answer = FaultServer::reply(200, "{\"a\":1}");
        if (server.requests().size() == 1) {
            answer.bytes.chop(3);
            answer.close = true;
        }
        return answer;
    });
    NetRig rig(server.url());
    const auto outcome = outcomeOf(rig.transport->read(rig.get("/")), rig.clock);
    QVERIFY(outcome && outcome->has_value());
    QCOMPARE((*outcome)->body, QByteArray("{\"a\":1}"));
    QCOMPARE(server.arrivals(), 2);
}

void TestTransportLimits::pauseHoldsEverybody()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([&server](const FaultServer::Seen &) {
        return server.requests().size() == 1 ? FaultServer::reply(429, "{}", {Header{"Retry-After", "20"}})
                                             : FaultServer::reply(200);
    });
    NetRig rig(server.url());
    QSignalSpy throttled(rig.transport.get(), &Transport::throttled);
    const auto refused = outcomeOf(rig.write(rig.change("POST", "/1", {})));
    QVERIFY(refused && refused->has_value());
    QTRY_COMPARE(throttled.size(), 1);
    QCOMPARE(throttled.at(0).at(0).value<std::chrono::seconds>(), 20s);

    TypedJob<HttpReply> *read = rig.transport->read(rig.get("/2"));
    TypedJob<HttpReply> *write = rig.write(rig.change("POST", "/3", {}));
    QSignalSpy readFinished(read, &ApiJob::finished);
    QSignalSpy writeFinished(write, &ApiJob::finished);
    QCoreApplication::processEvents();
    rig.clock.advance(19999ms);
    QCoreApplication::processEvents();
    QCOMPARE(server.arrivals(), 1);
    rig.clock.advance(1ms);
    QTRY_VERIFY(!readFinished.isEmpty() && !writeFinished.isEmpty());
    QCOMPARE(server.arrivals(), 3);
    QCOMPARE(throttled.size(), 2);
    QCOMPARE(throttled.at(1).at(0).value<std::chrono::seconds>(), 0s);
}

void TestTransportLimits::longPauseIsCapped()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([&server](const FaultServer::Seen &) {
        return server.requests().size() == 1 ? FaultServer::reply(503, "{}", {Header{"Retry-After", "7200"}})
                                             : FaultServer::reply(200);
    });
    NetRig rig(server.url());
    QSignalSpy throttled(rig.transport.get(), &Transport::throttled);
    // More patience than a read has: the 503 is its answer.
    const auto first = outcomeOf(rig.transport->read(rig.get("/1")));
    QVERIFY(first && first->has_value());
    QCOMPARE((*first)->status, 503);
    QTRY_COMPARE(throttled.size(), 1);
    QCOMPARE(throttled.at(0).at(0).value<std::chrono::seconds>(), 60s);
    TypedJob<HttpReply> *read = rig.transport->read(rig.get("/2"));
    QSignalSpy finished(read, &ApiJob::finished);
    rig.clock.advance(60s);
    QTRY_COMPARE(finished.size(), 1);
}

void TestTransportLimits::atMostSoManyAtOnceAndWritesFirst()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) {
        FaultServer::Answer answer = FaultServer::reply(200);
        answer.delay = 60ms;
        return answer;
    });
    TransportSettings settings = settingsFor(server.url());
    settings.maxConcurrent = 2;
    NetRig rig(settings);
    int finished = 0;
    const auto count = [&finished](const Result<HttpReply> &result) {
        finished += result.has_value() ? 1 : 0;
    };
    for (const char *path : {"/r1", "/r2", "/r3", "/r4"})
        rig.transport->read(rig.get(path))->then(this, count);
    QTRY_COMPARE(server.requests().size(), 2); // two are inside; they take 60 ms
    QCOMPARE(finished, 0);
    rig.write(rig.change("POST", "/w1", {}))->then(this, count);
    rig.write(rig.change("POST", "/w2", {}))->then(this, count);
    QTRY_COMPARE(finished, 6);
    QByteArrayList order;
    for (const FaultServer::Seen &seen : server.requests())
        order.append(seen.target);
    const QSet<QByteArray> firstTwo{order.at(0), order.at(1)};
    const QSet<QByteArray> nextTwo{order.at(2), order.at(3)};
    QCOMPARE(firstTwo, (QSet<QByteArray>{"/r1", "/r2"}));
    QCOMPARE(nextTwo, (QSet<QByteArray>{"/w1", "/w2"}));
}

void TestTransportLimits::readIsReplayedOnceAfterUnauthorized()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) { return FaultServer::reply(401, "{\"e\":1}"); });
    FakeAuthorizer authorizer;
    NetRig rig(settingsFor(server.url()), &authorizer);
    const auto outcome = outcomeOf(rig.transport->read(rig.get("/")), rig.clock);
    QVERIFY(outcome && outcome->has_value());
    QCOMPARE((*outcome)->status, 401);
    QCOMPARE(server.arrivals(), 2);
    QCOMPARE(authorizer.prepared, 2);
    QCOMPARE(authorizer.statuses, (QList<int>{401, 401}));
    QCOMPARE(headerValue(server.requests().at(0).headers, "authorization"), QByteArray("Token 1 GET 0"));
    QCOMPARE(headerValue(server.requests().at(1).headers, "authorization"), QByteArray("Token 2 GET 0"));
}

void TestTransportLimits::writeIsNotReplayed()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) { return FaultServer::reply(401); });
    FakeAuthorizer authorizer;
    NetRig rig(settingsFor(server.url()), &authorizer);
    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/", "{}")), rig.clock);
    QVERIFY(outcome && outcome->has_value());
    QCOMPARE((*outcome)->status, 401);
    QCOMPARE(server.arrivals(), 1);
    QCOMPARE(authorizer.statuses, (QList<int>{401}));
}

void TestTransportLimits::answersAreCapped_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("write");
    QTest::newRow("length read") << false << false;
    QTest::newRow("length write") << false << true;
    QTest::newRow("chunked read") << true << false;
    QTest::newRow("chunked write") << true << true;
}

void TestTransportLimits::answersAreCapped()
{
    QFETCH(bool, chunked);
    QFETCH(bool, write);
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([chunked](const FaultServer::Seen &) {
        if (!chunked)
            return FaultServer::reply(200, QByteArray(2'000'001, 'x'));
        FaultServer::Answer answer;
        answer.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 40; ++i)
            answer.bytes += "10000\r\n" + QByteArray(65536, 'x') + "\r\n"; // and no end
        return answer;
    });
    TransportSettings settings = settingsFor(server.url());
    settings.maxBody = 2'000'000;
    NetRig rig(settings);
    const auto outcome =
        outcomeOf(write ? rig.write(rig.change("POST", "/", {})) : rig.transport->read(rig.get("/")));
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, ApiError::Kind::BadResponse);
    QCOMPARE(outcome->error().httpStatus, 200);
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::Unknown);
    QCOMPARE(server.arrivals(), 1);
}

void TestTransportLimits::largeAnswerComesWhole()
{
    FaultServer server;
    QVERIFY(server.start());
    QByteArray body(5'000'000, 'x');
    for (qsizetype i = 0; i < body.size(); i += 997)
        body[i] = static_cast<char>('a' + i % 26);
    server.setScript([body](const FaultServer::Seen &) {
        FaultServer::Answer answer = FaultServer::reply(200, body, {Header{"Connection", "close"}});
        answer.close = true;
        return answer;
    });
    NetRig rig(server.url());
    const auto outcome = outcomeOf(rig.transport->read(rig.get("/")));
    QVERIFY(outcome && outcome->has_value());
    QVERIFY((*outcome)->body == body);
    QVERIFY(rig.trace.entries().back().responseBody.size() < 100);
}

void TestTransportLimits::timesOut()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setCut(FaultServer::Cut::Late, 1h);
    NetRig rig(server.url());
    TypedJob<HttpReply> *read = rig.transport->read(rig.get("/"));
    TypedJob<HttpReply> *write = rig.write(rig.change("POST", "/", {}));
    std::optional<Result<HttpReply>> readOutcome;
    std::optional<Result<HttpReply>> writeOutcome;
    read->then(this, [&](const Result<HttpReply> &result) { readOutcome = result; });
    write->then(this, [&](const Result<HttpReply> &result) { writeOutcome = result; });
    QTRY_COMPARE(server.requests().size(), 2);
    rig.clock.advance(59999ms);
    QCoreApplication::processEvents();
    QVERIFY(!readOutcome);
    rig.clock.advance(1ms);
    QTRY_VERIFY(readOutcome);
    QCOMPARE(readOutcome->error().kind, ApiError::Kind::Timeout);
    rig.clock.advance(239999ms);
    QCoreApplication::processEvents();
    QVERIFY(!writeOutcome);
    rig.clock.advance(1ms);
    QTRY_VERIFY(writeOutcome);
    QCOMPARE(writeOutcome->error().kind, ApiError::Kind::Timeout);
    QCOMPARE(writeOutcome->error().delivery, ApiError::Delivery::Unknown);
    QCOMPARE(server.arrivals(), 2); // neither is tried again
}

void TestTransportLimits::slowDripTimesOutAsAWhole()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) {
        FaultServer::Answer answer = FaultServer::reply(200, QByteArray(100'000, 'x'));
        answer.drip = 100;
        answer.dripEvery = 5ms;
        return answer;
    });
    TransportSettings settings = settingsFor(server.url());
    settings.timeouts.read = 300ms;
    Redaction redaction;
    HttpTrace trace;
    SystemClock clock;
    Transport transport(settings, nullptr, redaction, trace, clock);
    ReadRequest request;
    request.url = transport.url("/");
    const auto outcome = outcomeOf(transport.read(request));
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, ApiError::Kind::Timeout);
    QCOMPARE(outcome->error().httpStatus, 200);
}

QTEST_GUILESS_MAIN(TestTransportLimits)
#include "tst_transportlimits.moc"
