// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/fakeauthorizer.h"
#include "tests/core/net/netrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace purveyor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What becomes of a request when somebody lets go of it.
class TestTransportJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abortedBeforeItsStart();
    void abortedWhilePreparing();
    void abortedInTheQueue();
    void abortedOnTheWire();
    void abortedThroughAMappedJob();
    void abortedWhileFinishing();
    void abortedReadInBackOff();
    void deletedOnTheWire();
    void contextDies();
    void transportDiesOnTheWire();
    void transportDiesBeforeTheStart();
    void transportDiesInAReceiver();
    void repeatedSecretsAreTakenOut();
    void ownSecretsAreTakenOut();
    void readSurvivesAWrite();
    void writesDoNotDisturbEachOther();
};

namespace
{
struct Ended {
    int times = 0;
    std::optional<Result<HttpReply>> result;

    bool isCancelled(ApiError::Delivery delivery) const
    {
        return times == 1 && !*result && result->error().kind == ApiError::Kind::Cancelled &&
               result->error().delivery == delivery;
    }
};

void follow(TypedJob<HttpReply> *job, QObject *context, Ended &ended)
{
    job->then(context, [&ended](const Result<HttpReply> &result) {
        ++ended.times;
        ended.result = result;
    });
}
} // namespace

void TestTransportJobs::abortedBeforeItsStart()
{
    FaultServer server;
    QVERIFY(server.start());
    NetRig rig(server.url());
    Ended ended;
    TypedJob<HttpReply> *job = rig.write(rig.change("POST", "/", "{}"));
    follow(job, this, ended);
    job->abort();
    QTRY_COMPARE(ended.times, 1);
    QVERIFY(ended.isCancelled(ApiError::Delivery::NotSent));
    QVERIFY(outcomeOf(rig.transport->read(rig.get("/"))).has_value());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().method, QByteArray("GET"));
}

void TestTransportJobs::abortedWhilePreparing()
{
    FaultServer server;
    QVERIFY(server.start());
    FakeAuthorizer authorizer;
    authorizer.hang = true;
    NetRig rig(settingsFor(server.url()), &authorizer);
    Ended ended;
    TypedJob<HttpReply> *job = rig.write(rig.change("POST", "/", "{}"));
    follow(job, this, ended);
    QTRY_COMPARE(authorizer.prepared, 1);
    QCoreApplication::processEvents();
    job->abort();
    QTRY_COMPARE(ended.times, 1);
    QVERIFY(ended.isCancelled(ApiError::Delivery::NotSent));
    QCOMPARE(server.connections(), 0);
}

void TestTransportJobs::abortedInTheQueue()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setCut(FaultServer::Cut::Late, 1h);
    TransportSettings settings = settingsFor(server.url());
    settings.maxConcurrent = 1;
    NetRig rig(settings);
    Ended first;
    Ended second;
    TypedJob<HttpReply> *running = rig.transport->read(rig.get("/"));
    follow(running, this, first);
    QTRY_COMPARE(server.requests().size(), 1);
    TypedJob<HttpReply> *queued = rig.write(rig.change("POST", "/", "{}"));
    follow(queued, this, second);
    QCoreApplication::processEvents();
    queued->abort();
    QTRY_COMPARE(second.times, 1);
    QVERIFY(second.isCancelled(ApiError::Delivery::NotSent));
    running->abort();
    QTRY_COMPARE(first.times, 1);
    server.setCut(FaultServer::Cut::None);
    QVERIFY(outcomeOf(rig.transport->read(rig.get("/2")))->has_value()); // the place was given back
    QCOMPARE(server.requests().size(), 2);
}

void TestTransportJobs::abortedOnTheWire()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setCut(FaultServer::Cut::Late, 1h);
    NetRig rig(server.url());
    QSignalSpy gone(&server, &FaultServer::clientGone);
    Ended ended;
    TypedJob<HttpReply> *job = rig.write(rig.change("POST", "/", {}));
    follow(job, this, ended);
    QTRY_COMPARE(server.requests().size(), 1);
    job->abort();
    job->abort();
    QTRY_COMPARE(ended.times, 1);
    QVERIFY(ended.isCancelled(ApiError::Delivery::Unknown));
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(server.arrivals(), 1);
}

void TestTransportJobs::abortedThroughAMappedJob()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setCut(FaultServer::Cut::Late, 1h);
    NetRig rig(server.url());
    TypedJob<int> *job =
        mapJob<int>(rig.write(rig.change("POST", "/", {})), [](const Result<HttpReply> &reply) {
            return reply.map([](const HttpReply &answer) { return answer.status; });
        });
    std::optional<Result<int>> outcome;
    job->then(this, [&outcome](const Result<int> &result) { outcome = result; });
    QTRY_COMPARE(server.requests().size(), 1);
    job->abort();
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::Unknown);
}

void TestTransportJobs::abortedWhileFinishing()
{
    FaultServer server;
    QVERIFY(server.start());
    NetRig rig(server.url());
    Ended ended;
    TypedJob<HttpReply> *job = rig.write(rig.change("POST", "/", {}));
    follow(job, this, ended);
    // The trace is written just before the job finishes: its answer is at hand then, and an abort too late.
    connect(&rig.trace, &HttpTrace::appended, job,
            [job] { QMetaObject::invokeMethod(job, &ApiJob::abort, Qt::QueuedConnection); });
    QTRY_COMPARE(ended.times, 1);
    QVERIFY(ended.result->has_value());
}

void TestTransportJobs::abortedReadInBackOff()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) { return FaultServer::reply(503); });
    NetRig rig(server.url());
    Ended ended;
    TypedJob<HttpReply> *job = rig.transport->read(rig.get("/"));
    follow(job, this, ended);
    QTRY_COMPARE(rig.trace.entries().size(), size_t(1));
    job->abort();
    QTRY_COMPARE(ended.times, 1);
    rig.clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(server.arrivals(), 1);
    QCOMPARE(ended.times, 1);
}

void TestTransportJobs::deletedOnTheWire()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setCut(FaultServer::Cut::Late, 1h);
    NetRig rig(server.url());
    QSignalSpy gone(&server, &FaultServer::clientGone);
    Ended ended;
    for (const bool write : {false, true}) {
        TypedJob<HttpReply> *job =
            write ? rig.write(rig.change("POST", "/", {})) : rig.transport->read(rig.get("/"));
        follow(job, this, ended);
        QTRY_COMPARE(server.requests().size(), write ? 2 : 1);
        delete job;
        QTRY_COMPARE(gone.size(), write ? 2 : 1);
    }
    QCOMPARE(ended.times, 0);
}

void TestTransportJobs::contextDies()
{
    FaultServer server;
    QVERIFY(server.start());
    NetRig rig(server.url());
    Ended ended;
    const QPointer<TypedJob<HttpReply>> job(rig.write(rig.change("POST", "/", {})));
    {
        QObject context;
        follow(job, &context, ended);
    }
    QTRY_VERIFY(job.isNull());
    QCOMPARE(ended.times, 0);
    QCOMPARE(server.arrivals(), 1);
}

void TestTransportJobs::transportDiesOnTheWire()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setCut(FaultServer::Cut::Late, 1h);
    TransportSettings settings = settingsFor(server.url());
    settings.maxConcurrent = 2;
    NetRig rig(settings);
    Ended write;
    Ended read;
    Ended queued;
    follow(rig.write(rig.change("POST", "/", {})), this, write);
    follow(rig.transport->read(rig.get("/")), this, read);
    QTRY_COMPARE(server.requests().size(), 2);
    follow(rig.write(rig.change("POST", "/", {})), this, queued);
    QCoreApplication::processEvents();
    rig.transport.reset();
    QTRY_VERIFY(write.times == 1 && read.times == 1 && queued.times == 1);
    QVERIFY(write.isCancelled(ApiError::Delivery::Unknown));
    QCOMPARE(read.result->error().kind, ApiError::Kind::Cancelled);
    QVERIFY(queued.isCancelled(ApiError::Delivery::NotSent));
    QCOMPARE(server.arrivals(), 2);
}

void TestTransportJobs::transportDiesBeforeTheStart()
{
    FaultServer server;
    QVERIFY(server.start());
    NetRig rig(server.url());
    Ended write;
    follow(rig.write(rig.change("POST", "/", {})), this, write);
    rig.transport.reset();
    QTRY_COMPARE(write.times, 1);
    QVERIFY(write.isCancelled(ApiError::Delivery::NotSent));
    QCOMPARE(server.connections(), 0);
}

void TestTransportJobs::transportDiesInAReceiver()
{
    FaultServer server;
    QVERIFY(server.start());
    NetRig rig(server.url());
    Ended write;
    TypedJob<HttpReply> *job = rig.write(rig.change("POST", "/", {}));
    follow(job, this, write);
    connect(job, &ApiJob::finished, this, [owner = &rig.transport] { owner->reset(); });
    QTRY_COMPARE(write.times, 1);
    QVERIFY(write.result->has_value());
    QVERIFY(!rig.transport);
}

void TestTransportJobs::repeatedSecretsAreTakenOut()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &seen) {
        return FaultServer::reply(400, "{\"message\":\"not a good one: " + seen.body + "\"}");
    });
    NetRig rig(server.url());
    rig.redaction.allowFields({u"message"_s});
    WriteRequest request = rig.change("POST", "/", "s3cretWord");
    request.secrets = {"s3cretWord"};
    const auto result = outcomeOf(rig.write(request));
    QCOMPARE((*result)->body, QByteArray("{\"message\":\"not a good one: •••\"}"));
    QCOMPARE(rig.trace.entries().size(), size_t(1));
    QVERIFY(rig.trace.entries().front().responseBody.contains(u"not a good one"_s));
    QVERIFY(!rig.trace.entries().front().responseBody.contains(u"s3cretWord"_s));
}

// Of the connection itself, from free text; a password that is the name of a field leaves the answer as it
// is.
void TestTransportJobs::ownSecretsAreTakenOut()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) {
        return FaultServer::reply(401, R"({"message":"mine-5f3e and yours-77 are not valid"})");
    });
    FakeAuthorizer authorizer;
    authorizer.replay = false;
    authorizer.quoted = {"mine-5f3e", "message"};
    NetRig rig(settingsFor(server.url()), &authorizer);
    rig.redaction.allowFields({u"message"_s});
    const auto read = outcomeOf(rig.transport->read(rig.get("/")));
    QCOMPARE((*read)->body, QByteArray(R"({"message":"••• and yours-77 are not valid"})"));
    WriteRequest request = rig.change("POST", "/", "{}");
    request.secrets = {"yours-77"};
    const auto written = outcomeOf(rig.write(request));
    QCOMPARE((*written)->body, QByteArray(R"({"message":"••• and ••• are not valid"})"));
    for (const TraceEntry &entry : rig.trace.entries())
        QVERIFY(!entry.responseBody.contains(u"5f3e"));
}

// A write's fresh connection must not cost others theirs: clearConnectionCache() would end the thread they
// live on.
void TestTransportJobs::readSurvivesAWrite()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &seen) {
        FaultServer::Answer answer = FaultServer::reply(200, seen.target);
        if (seen.method == "GET")
            answer.delay = 150ms;
        return answer;
    });
    NetRig rig(server.url());
    Ended read;
    follow(rig.transport->read(rig.get("/slow")), this, read);
    QTRY_COMPARE(server.requests().size(), 1);
    const auto write = outcomeOf(rig.write(rig.change("POST", "/quick", {})));
    QVERIFY(write && write->has_value());
    QCOMPARE(read.times, 0);
    QTRY_COMPARE(read.times, 1);
    QVERIFY(read.result->has_value());
    QCOMPARE((*read.result)->body, QByteArray("/slow"));
    QCOMPARE(server.arrivals(), 2);
}

void TestTransportJobs::writesDoNotDisturbEachOther()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &seen) {
        FaultServer::Answer answer = FaultServer::reply(200, seen.body);
        answer.delay = 30ms;
        return answer;
    });
    NetRig rig(server.url());
    int good = 0;
    for (int i = 0; i < 12; ++i) {
        const QByteArray body = QByteArray::number(i);
        rig.write(rig.change("POST", "/", body))->then(this, [&good, body](const Result<HttpReply> &result) {
            good += result && result->body == body ? 1 : 0;
        });
    }
    QTRY_COMPARE(good, 12);
    QCOMPARE(server.arrivals(), 12);
    QCOMPARE(server.connections(), 12);
}

QTEST_GUILESS_MAIN(TestTransportJobs)
#include "tst_transportjobs.moc"
