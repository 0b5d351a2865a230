// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/vendors/racknap/fields.h"
#include "core/vendors/racknap/operations.h"
#include "core/vendors/racknap/racknapfactory.h"
#include "tests/core/vendors/racknap/fixtures.h"
#include "tests/core/vendors/racknap/racknapworld.h"
#include "tests/support/faultserver.h"
#include "tests/support/proof.h"
#include "tests/support/ticketmill.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::racknap;

namespace
{
const QByteArray Canary = "canary-token-5f3e";

Subscription service()
{
    Subscription subscription;
    subscription.key = {{u"11111111-2222-4333-8444-555555555555"_s}, EntityKind::Subscription, {u"1287"_s}};
    return subscription;
}

QByteArrayList namesOf(const Headers &headers)
{
    QByteArrayList names;
    for (const Header &header : headers)
        names.append(header.name.toLower());
    return names;
}
} // namespace

// The client over a scripted server. Rows of the vendor notes as in tst_racknapmessages.
//
// Rows without a test of their own: R6 to R11, R13, R14 and R18 are pure and stand in the other two programs.
class tst_RackNapClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void r01_validateHeaderAlone();
    void r01_anotherHeader();
    void r01_tokenIsNowhereToBeSeen();
    void r02_readIsReplayedOnceWithTheNewToken();
    void r02_writeIsNeverReplayed();
    void r02_noTokenNothingSent();
    void r03_encodings_data();
    void r03_encodings();
    void r04_readsAreTriedAgain();
    void r04_writesLeaveOnce_data();
    void r04_writesLeaveOnce();
    void r04_unknownIsForPeople();
    void r07_formFilledFromThePlan();
    void r07_formWithoutThePlan();
    void r07_eachPlanIsReadOnce();
    void r07_quoteAsksNobody();
    void r15_errorInA200EndsARead();
    void r16_questions();
    void r16_emptyQuestions();
    void r19_addresses_data();
    void r19_addresses();
    void r20_cacheControlWithoutComma();
    void listsEndWithTheReason();
    void probePasses();
    void probeWithABadToken();
    void probeOfSomethingElse();
    void probeWithAnError();
    void probeUnreachable();
    void probeAborted();
    void clientDiesWithJobs();
    void curlHasNoToken();
    void wrongTicketSendsNothing();
    void factoryMakesClients();

private:
    WriteDraft suspend() const;

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<RackNapWorld> m_world;
};

void tst_RackNapClient::init()
{
    m_server = std::make_unique<FaultServer>();
    QVERIFY(m_server->start());
    m_world = std::make_unique<RackNapWorld>();
    m_world->connectTo(m_server->url(""));
    m_world->secrets.keepForSession(m_world->tokenRef(), Canary);
}

void tst_RackNapClient::cleanup()
{
    proof::noteTest();
    const QList<FaultServer::Seen> requests = m_server ? m_server->requests() : QList<FaultServer::Seen>();
    for (const FaultServer::Seen &seen : requests)
        proof::noteArrival(seen.method, seen.target, seen.body);
    m_world.reset();
    m_server.reset();
}

WriteDraft tst_RackNapClient::suspend() const
{
    return m_world->client->draft(op::Suspend, service(), {}, {})->first();
}

void tst_RackNapClient::r01_validateHeaderAlone()
{
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("suspend.response.json")); });
    const WriteDraft draft = suspend();
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome->kind, Outcome::Kind::Confirmed);
    const FaultServer::Seen seen = m_server->requests().first();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, QByteArray("/api/v2/service/suspend"));
    QCOMPARE(seen.body, QByteArray("serviceid=1287"));
    QCOMPARE(headerValue(seen.headers, "Validate"), QByteArray("Bearer " + Canary));
    QVERIFY(!namesOf(seen.headers).contains("authorization"));
    QCOMPARE(seen.head.count(Canary), 1);
    QCOMPARE(headerValue(seen.headers, "Accept"), QByteArray("application/json"));
    QCOMPARE(headerValue(seen.headers, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(headerValue(seen.headers, "Content-Length"), QByteArray("14"));
}

void tst_RackNapClient::r01_anotherHeader()
{
    m_world->connectTo(m_server->url(""), {{u"headerName"_s, u"X-Api-Token"_s}});
    m_server->setScript([](const FaultServer::Seen &) { return FaultServer::reply(200, "{}"); });
    QVERIFY(wait(m_world->client->query(op::PlanDetail, {}, {},
                                        {{u"planid"_s, qint64{24}}, {u"currency"_s, qint64{1}}})));
    const FaultServer::Seen seen = m_server->requests().first();
    QCOMPARE(headerValue(seen.headers, "X-Api-Token"), QByteArray("Bearer " + Canary));
    QVERIFY(!namesOf(seen.headers).contains("validate"));
}

void tst_RackNapClient::r01_tokenIsNowhereToBeSeen()
{
    m_server->setScript([](const FaultServer::Seen &) {
        return FaultServer::reply(200, R"({"status":"Error","message":"no: canary-token-5f3e is too old",)"
                                       R"("token":"canary-token-5f3e"})");
    });
    const WriteDraft draft = suspend();
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome->kind, Outcome::Kind::Refused);
    QVERIFY(!outcome->answer.contains(QString::fromLatin1(Canary)));
    QCOMPARE(outcome->message, u"no: ••• is too old"_s);
    QVERIFY(outcome->answer.contains(u"is too old"));
    QVERIFY(!draft.preview.contains(QString::fromLatin1(Canary)));
    QVERIFY(!m_world->client->trace().entries().empty());
    for (const TraceEntry &entry : m_world->client->trace().entries()) {
        QVERIFY(!entry.requestBody.contains(QString::fromLatin1(Canary)));
        QVERIFY(!entry.responseBody.contains(QString::fromLatin1(Canary)));
        QVERIFY(entry.requestBody.contains(u"serviceid=1287")); // what is harmless is seen
        for (const Header &header : entry.requestHeaders)
            QVERIFY(!header.value.contains(Canary));
    }
}

void tst_RackNapClient::r02_readIsReplayedOnceWithTheNewToken()
{
    m_server->setScript([this](const FaultServer::Seen &seen) {
        if (headerValue(seen.headers, "Validate") == "Bearer fresh")
            return FaultServer::reply(200, fixture("plan.json"));
        // Somebody enters a new one meanwhile.
        m_world->secrets.keepForSession(m_world->tokenRef(), "fresh");
        return FaultServer::reply(401, R"({"message":"Token expired"})");
    });
    const Values values{{u"planid"_s, qint64{24}}, {u"currency"_s, qint64{1}}};
    QVERIFY(wait(m_world->client->query(op::PlanDetail, {}, {}, values)));
    QCOMPARE(m_server->requests().size(), 2);
    // One that stays rejected is asked for twice and no more.
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(401, R"({"message":"Token expired"})"); });
    const auto refused = wait(m_world->client->query(op::PlanDetail, {}, {}, values));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::Unauthorized);
    QCOMPARE(m_server->requests().size(), 4);
}

void tst_RackNapClient::r02_writeIsNeverReplayed()
{
    m_server->setScript([](const FaultServer::Seen &) {
        return FaultServer::reply(401, R"({"message":"Token expired"})",
                                  {{"WWW-Authenticate", "Basic realm=\"x\""}});
    });
    const WriteDraft draft = suspend();
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome->kind, Outcome::Kind::Refused);
    QCOMPARE(outcome->httpStatus, 401);
    QCOMPARE(m_server->arrivals(), 1);
}

void tst_RackNapClient::r02_noTokenNothingSent()
{
    m_world->secrets.forgetSession(m_world->tokenRef());
    const WriteDraft draft = suspend();
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome->kind, Outcome::Kind::NotSent);
    QVERIFY(!outcome->message.isEmpty());
    QCOMPARE(m_server->arrivals(), 0);
}

void tst_RackNapClient::r03_encodings_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("form") << u"form"_s << QByteArray("application/x-www-form-urlencoded")
                          << QByteArray("serviceid=1287");
    QTest::newRow("json") << u"json"_s << QByteArray("application/json")
                          << QByteArray(R"({"serviceid":1287})");
    QTest::newRow("multipart") << u"multipart"_s << QByteArray("multipart/form-data; boundary=")
                               << QByteArray("name=\"serviceid\"\r\n\r\n1287\r\n");
}

void tst_RackNapClient::r03_encodings()
{
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    m_world->connectTo(m_server->url(""), {{u"bodyEncoding"_s, setting}});
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("suspend.response.json")); });
    const WriteDraft draft = suspend();
    QCOMPARE(wait(m_world->client->send(draft, ticketFor(draft.request)))->kind, Outcome::Kind::Confirmed);
    const FaultServer::Seen seen = m_server->requests().first();
    QVERIFY(headerValue(seen.headers, "Content-Type").startsWith(type));
    QCOMPARE(seen.body, draft.request.body);
    QVERIFY(seen.body.contains(body));
}

void tst_RackNapClient::r04_readsAreTriedAgain()
{
    int asked = 0;
    m_server->setScript([&asked](const FaultServer::Seen &) {
        return ++asked == 1 ? FaultServer::reply(503, fixture("page.html"))
                            : FaultServer::reply(200, fixture("vps.json"));
    });
    const auto tree = wait(m_world->client->query(
        op::VpsDetails, {}, {},
        {{u"planid"_s, qint64{24}}, {u"platform"_s, u"Linux"_s}, {u"currency_id"_s, qint64{1}}}));
    QVERIFY(tree);
    QCOMPARE(asked, 2);
    QCOMPARE(m_server->requests().at(0).body, m_server->requests().at(1).body);
}

void tst_RackNapClient::r04_writesLeaveOnce_data()
{
    using Kind = Outcome::Kind;
    using Cut = FaultServer::Cut;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("confirmed") << 200 << fixture("suspend.response.json") << Cut::None << Kind::Confirmed;
    QTest::newRow("error in a 200") << 200 << fixture("error.json") << Cut::None << Kind::Refused;
    QTest::newRow("400") << 400 << QByteArray("{}") << Cut::None << Kind::Refused;
    QTest::newRow("500") << 500 << QByteArray("{}") << Cut::None << Kind::Unknown;
    QTest::newRow("502") << 502 << fixture("page.html") << Cut::None << Kind::Unknown;
    QTest::newRow("503") << 503 << QByteArray() << Cut::None << Kind::Unknown;
    QTest::newRow("429") << 429 << QByteArray() << Cut::None << Kind::Refused;
    QTest::newRow("redirect") << 302 << QByteArray() << Cut::None << Kind::Unknown;
    QTest::newRow("noise") << 200 << fixture("php-warning.txt") << Cut::None << Kind::Unknown;
    QTest::newRow("cut after reading") << 200 << QByteArray() << Cut::AfterReading << Kind::Unknown;
    QTest::newRow("cut in the status") << 200 << QByteArray() << Cut::MidStatus << Kind::Unknown;
    QTest::newRow("cut in the body") << 200 << fixture("suspend.response.json") << Cut::MidBody
                                     << Kind::Unknown;
}

void tst_RackNapClient::r04_writesLeaveOnce()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const FaultServer::Cut, cut);
    QFETCH(const Outcome::Kind, kind);
    m_server->setCut(cut);
    m_server->setScript([&](const FaultServer::Seen &) {
        return FaultServer::reply(status, body, {{"Location", "http://127.0.0.1:1/"}});
    });
    const WriteDraft draft = suspend();
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QVERIFY(outcome); // errors are outcomes
    QCOMPARE(outcome->kind, kind);
    QCOMPARE(m_server->arrivals(), 1);
    QVERIFY(!outcome->message.isEmpty());
}

void tst_RackNapClient::r04_unknownIsForPeople()
{
    JournalRow row;
    row.operation = op::Suspend;
    row.target = service().key;
    const auto evidence = wait(m_world->client->lookUp(row, {}));
    QVERIFY(evidence);
    QCOMPARE(evidence->verdict, Evidence::Verdict::Ambiguous);
    QVERIFY(!evidence->lines.isEmpty());
    QCOMPARE(m_server->arrivals(), 0); // there is nothing that could be asked
}

void tst_RackNapClient::r07_formFilledFromThePlan()
{
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("plan.json")); });
    const Values values{
        {u"planid"_s, qint64{24}}, {u"fillFromPlan"_s, true}, {u"regdate"_s, QDate(2024, 2, 29)}};
    const auto form = wait(m_world->client->form(op::CreateService, {}, values));
    QVERIFY(form);
    QCOMPARE(m_server->requests().first().target, QByteArray("/api/v2/service/planDetail"));
    QCOMPARE(m_server->requests().first().body, QByteArray("planid=24&currency=1"));
    QCOMPARE(textOf(form->field(u"amount"_s)->initial), u"528.14"_s);
    QCOMPARE(form->field(u"nextduedate"_s)->initial, Value(QDate(2025, 2, 28)));
    QVERIFY(form->notice.contains(u"Office 365 Essential"));
}

void tst_RackNapClient::r07_formWithoutThePlan()
{
    // Not asked for: nothing is read.
    QVERIFY(wait(m_world->client->form(op::CreateService, {}, {{u"planid"_s, qint64{24}}})));
    QCOMPARE(m_server->arrivals(), 0);
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("error.json")); });
    const Values values{{u"planid"_s, qint64{24}}, {u"fillFromPlan"_s, true}};
    auto form = wait(m_world->client->form(op::CreateService, {}, values));
    QVERIFY(form); // it can be filled in by hand
    QVERIFY(form->notice.contains(u"Customer does not exist."));
    QCOMPARE(form->field(u"amount"_s)->initial, Value());
    m_server->setScript([](const FaultServer::Seen &) { return FaultServer::reply(200, R"({"x":1})"); });
    form = wait(m_world->client->form(op::CreateService, {}, values));
    QVERIFY(form);
    QVERIFY(!form->notice.isEmpty());
}

void tst_RackNapClient::r07_eachPlanIsReadOnce()
{
    m_server->setScript([](const FaultServer::Seen &seen) {
        return FaultServer::reply(200, seen.body.contains("planid=999") ? fixture("error.json")
                                                                        : fixture("plan.json"));
    });
    Values values{{u"planid"_s, qint64{24}}, {u"fillFromPlan"_s, true}};
    const auto ask = [&] { return wait(m_world->client->form(op::CreateService, {}, values)); };
    QCOMPARE(textOf(ask()->field(u"amount"_s)->initial), u"528.14"_s);
    values[u"quantity"_s] = qint64{3};
    QCOMPARE(textOf(ask()->field(u"amount"_s)->initial), u"528.14"_s);
    QCOMPARE(m_server->arrivals(), 1);
    // Another plan, and one that cannot be read.
    values[u"planid"_s] = qint64{999};
    QVERIFY(ask()->notice.contains(u"Customer does not exist."));
    QVERIFY(ask()->notice.contains(u"Customer does not exist."));
    QCOMPARE(m_server->arrivals(), 2);
    values[u"pid"_s] = qint64{3};
    ask();
    QCOMPARE(m_server->arrivals(), 3);
    // Switched off and on it is read again.
    values[u"fillFromPlan"_s] = false;
    ask();
    values[u"fillFromPlan"_s] = true;
    ask();
    QCOMPARE(m_server->arrivals(), 4);
}

void tst_RackNapClient::r07_quoteAsksNobody()
{
    m_world->connectTo(m_server->url(""), {{u"currencyCode"_s, u"INR"_s}});
    WriteDraft draft;
    draft.operation = op::CreateService;
    draft.values = {{u"customer_id"_s, qint64{652}},
                    {u"quantity"_s, qint64{1}},
                    {u"planid"_s, qint64{172}},
                    {u"regdate"_s, QDate(2019, 7, 23)},
                    {u"nextduedate"_s, QDate(2020, 7, 23)},
                    {u"billingcycle"_s, u"Annually"_s},
                    {u"plan_billing_cycle"_s, u"Annually"_s},
                    {u"amount"_s, Money{*Decimal::parse(u"528.14"), u"INR"_s}}};
    const auto quote = wait(m_world->client->quote(draft));
    QVERIFY(quote);
    QCOMPARE(quote->price->total->currency, u"INR"_s);
    QCOMPARE(m_server->arrivals(), 0);
    draft.operation = op::Suspend;
    QVERIFY(!wait(m_world->client->quote(draft)));
    QVERIFY(wait(m_world->client->preflight(draft))->proceed);
}

void tst_RackNapClient::r15_errorInA200EndsARead()
{
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("error.json")); });
    const auto tree = wait(m_world->client->query(op::PlanDetail, {}, {},
                                                  {{u"planid"_s, qint64{24}}, {u"currency"_s, qint64{1}}}));
    QVERIFY(!tree);
    QCOMPARE(tree.error().kind, ApiError::Kind::Vendor);
    QCOMPARE(tree.error().vendorCode, u"1042"_s);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_RackNapClient::r16_questions()
{
    m_world->connectTo(m_server->url(""), {{u"currencyCode"_s, u"USD"_s}});
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("plan.json")); });
    const auto form = wait(m_world->client->form(op::PlanDetail, {}, {}));
    QVERIFY(form);
    Values values{{u"planid"_s, qint64{24}}};
    for (const Field &field : form->sections.first().fields) {
        if (field.key != "planid"_L1)
            values.insert(field.key, field.initial);
    }
    QVERIFY(m_world->client->check(op::PlanDetail, *form, values).isEmpty());
    const auto tree = wait(m_world->client->query(op::PlanDetail, {}, *form, values));
    QVERIFY(tree);
    QCOMPARE(m_server->requests().first().body, QByteArray("planid=24&currency=1&pid=0"));
    QCOMPARE(tree->highlights.at(1).value, u"USD 528.14"_s);
    // Without what it needs nothing is asked.
    QVERIFY(!wait(m_world->client->query(op::PlanDetail, {}, *form, {})));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_RackNapClient::r16_emptyQuestions()
{
    m_server->setScript([](const FaultServer::Seen &) { return FaultServer::reply(200, ""); });
    const auto tree = wait(m_world->client->query(op::PlanDetail, {}, {},
                                                  {{u"planid"_s, qint64{24}}, {u"currency"_s, qint64{1}}}));
    QVERIFY(tree);
    QVERIFY(tree->nodes.empty());
    QVERIFY(!tree->headline.isEmpty());
}

void tst_RackNapClient::r19_addresses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("bare") << QByteArray() << QByteArray("/api/v2/service/suspend");
    QTest::newRow("slash") << QByteArray("/") << QByteArray("/api/v2/service/suspend");
    QTest::newRow("with the version") << QByteArray("/api/v2") << QByteArray("/api/v2/service/suspend");
    QTest::newRow("and a slash") << QByteArray("/api/v2/") << QByteArray("/api/v2/service/suspend");
    QTest::newRow("below a path") << QByteArray("/panel") << QByteArray("/panel/api/v2/service/suspend");
}

// Plain http to anything but this computer is refused by the transport (tst_transport) and by the dialog's
// check of the address (tst_clientdirectory), for every vendor alike.
void tst_RackNapClient::r19_addresses()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, target);
    m_world->connectTo(m_server->url(path));
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("suspend.response.json")); });
    const WriteDraft draft = suspend();
    QCOMPARE(wait(m_world->client->send(draft, ticketFor(draft.request)))->kind, Outcome::Kind::Confirmed);
    QCOMPARE(m_server->requests().first().target, target);
}

void tst_RackNapClient::r20_cacheControlWithoutComma()
{
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("suspend.response.json")); });
    const WriteDraft draft = suspend();
    QVERIFY(wait(m_world->client->send(draft, ticketFor(draft.request))));
    QVERIFY(wait(m_world->client->query(op::PlanDetail, {}, {},
                                        {{u"planid"_s, qint64{24}}, {u"currency"_s, qint64{1}}})));
    QCOMPARE(m_server->requests().size(), 2);
    for (const FaultServer::Seen &seen : m_server->requests()) {
        QCOMPARE(headerValue(seen.headers, "cache-control"), QByteArray("no-cache"));
        QCOMPARE(namesOf(seen.headers).count("cache-control"), 1);
    }
}

void tst_RackNapClient::listsEndWithTheReason()
{
    const auto kindOfError = [](const auto &result) {
        return result ? ApiError::Kind::Vendor : result.error().kind;
    };
    VendorClient &client = *m_world->client;
    QCOMPARE(kindOfError(wait<PageSummary>(client.customers())), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait<PageSummary>(client.subscriptions())), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait<PageSummary>(client.orders())), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait<PageSummary>(client.products())), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait(client.customer({u"652"_s}))), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait(client.subscription({u"1287"_s}))), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait(client.order({u"1"_s}))), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait(client.users({u"652"_s}))), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait(client.subscriptionsOf({u"652"_s}))), ApiError::Kind::Refused);
    QCOMPARE(m_server->arrivals(), 0);
}

void tst_RackNapClient::probePasses()
{
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("plan.json")); });
    ProbeJob *probe = m_world->client->probe();
    QSignalSpy changes(probe, &ProbeJob::stepChanged);
    const auto steps = wait<QList<ProbeStep>>(probe);
    QVERIFY(steps);
    QCOMPARE(steps->size(), 4);
    for (const ProbeStep &step : steps->first(3))
        QCOMPARE(step.state, ProbeStep::State::Passed);
    QCOMPARE(steps->last().state, ProbeStep::State::NotTested);
    QVERIFY(!steps->last().finding.isEmpty());
    QVERIFY(changes.count() >= 4);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().target, QByteArray("/api/v2/service/planDetail"));
}

void tst_RackNapClient::probeWithABadToken()
{
    m_server->setScript([](const FaultServer::Seen &) {
        return FaultServer::reply(200, R"({"status":"Error","message":"Unauthorized token"})");
    });
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QCOMPARE(steps->at(0).state, ProbeStep::State::Passed);
    QCOMPARE(steps->at(1).state, ProbeStep::State::Failed);
    QVERIFY(steps->at(1).advice.contains(u"Validate"));
    QCOMPARE(steps->at(2).state, ProbeStep::State::NotTested);
}

void tst_RackNapClient::probeOfSomethingElse()
{
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("page.html")); });
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QCOMPARE(steps->first().state, ProbeStep::State::Failed);
    for (const ProbeStep &step : steps->mid(1))
        QCOMPARE(step.state, ProbeStep::State::NotTested);
}

void tst_RackNapClient::probeWithAnError()
{
    m_server->setScript(
        [](const FaultServer::Seen &) { return FaultServer::reply(200, fixture("error.json")); });
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QCOMPARE(steps->at(0).state, ProbeStep::State::Passed);
    QCOMPARE(steps->at(1).state, ProbeStep::State::Warning);
    QCOMPARE(steps->at(2).state, ProbeStep::State::Warning);
    QVERIFY(steps->at(2).advice.contains(u"plan 1"));
}

void tst_RackNapClient::probeUnreachable()
{
    const QUrl nobody = m_server->url("");
    m_server.reset();
    m_world->connectTo(nobody);
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QVERIFY(steps);
    QCOMPARE(steps->first().state, ProbeStep::State::Failed);
    QVERIFY(!steps->first().finding.isEmpty());
}

void tst_RackNapClient::probeAborted()
{
    m_server->setScript([](const FaultServer::Seen &) {
        FaultServer::Answer answer = FaultServer::reply(200, "{}");
        answer.delay = std::chrono::seconds(30);
        return answer;
    });
    ProbeJob *probe = m_world->client->probe();
    QTRY_COMPARE(m_server->requests().size(), 1);
    std::optional<ApiError> error;
    probe->then(this, [&error](const Result<QList<ProbeStep>> &result) { error = result.error(); });
    probe->abort();
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind, ApiError::Kind::Cancelled);
}

void tst_RackNapClient::clientDiesWithJobs()
{
    m_server->setScript([](const FaultServer::Seen &) {
        FaultServer::Answer answer = FaultServer::reply(200, "{}");
        answer.delay = std::chrono::seconds(30);
        return answer;
    });
    const WriteDraft draft = suspend();
    const QList<QPointer<ApiJob>> jobs{
        m_world->client->probe(),
        m_world->client->form(op::CreateService, {}, {{u"planid"_s, qint64{1}}, {u"fillFromPlan"_s, true}}),
        m_world->client->send(draft, ticketFor(draft.request))};
    QTRY_COMPARE(m_server->requests().size(), 3);
    m_world->client.reset();
    for (const QPointer<ApiJob> &job : jobs)
        QVERIFY(job.isNull());
}

void tst_RackNapClient::curlHasNoToken()
{
    const WriteDraft draft = suspend();
    JournalRow row;
    row.method = draft.request.method;
    row.url = draft.request.url.toString(QUrl::FullyEncoded);
    row.contentType = draft.request.contentType;
    row.requestBody = draft.redactedBody;
    const QString curl = m_world->client->curl(row);
    QVERIFY(curl.contains(row.url));
    QVERIFY(curl.contains(u"serviceid=1287"));
    QVERIFY(curl.contains(u"cache-control: no-cache"));
    QVERIFY(curl.contains(u"$VALIDATE"));
    QVERIFY(!curl.contains(QString::fromLatin1(Canary)));
}

void tst_RackNapClient::wrongTicketSendsNothing()
{
    const WriteDraft draft = suspend();
    const auto outcome = wait(m_world->client->send(draft, ticketForFingerprint("another")));
    QCOMPARE(outcome->kind, Outcome::Kind::NotSent);
    QCOMPARE(m_server->arrivals(), 0);
}

void tst_RackNapClient::factoryMakesClients()
{
    const RackNapFactory factory;
    const VendorDescription description = factory.describe();
    QCOMPARE(description.id.value, u"racknap"_s);
    QCOMPARE(description.timeouts.read, std::chrono::seconds(60));
    QCOMPARE(description.timeouts.write, std::chrono::seconds(90));
    TransportSettings settings;
    settings.base = m_server->url("");
    const auto client = factory.create(m_world->connection, settings, m_world->secrets, m_world->clock);
    QCOMPARE(client->vendorName(), u"RackNap"_s);
    QCOMPARE(client->connection(), m_world->connection);
    QCOMPARE(client->operations().size(), 6);
    QCOMPARE(client->listing(EntityKind::Customer).state, Offer::State::Absent);
    // Known by whole numbers, and what does not exist by none.
    QCOMPARE(client->addressed(EntityKind::Customer, {}, u" 77 "_s).value, u"77"_s);
    QCOMPARE(client->addressed(EntityKind::Subscription, {}, u"1287"_s).value, u"1287"_s);
    QVERIFY(client->addressed(EntityKind::Subscription, {}, u"SRV-1"_s).isEmpty());
    QVERIFY(client->addressed(EntityKind::Customer, {}, u"-1"_s).isEmpty());
    QVERIFY(client->addressed(EntityKind::Order, {u"77"_s}, u"1"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_RackNapClient)
#include "tst_racknapclient.moc"
