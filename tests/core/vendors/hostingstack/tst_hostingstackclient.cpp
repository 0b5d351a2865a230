// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/vendors/hostingstack/hostingstackfactory.h"
#include "core/vendors/hostingstack/operations.h"
#include "core/vendors/hostingstack/usermessages.h"
#include "tests/core/vendors/hostingstack/fixtures.h"
#include "tests/core/vendors/hostingstack/hostingstackworld.h"
#include "tests/support/faultserver.h"
#include "tests/support/proof.h"
#include "tests/support/ticketmill.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::hostingstack;

namespace
{
const QByteArray Canary = "canary-pa55";
const Headers Xml{{"Content-Type", "application/xml; charset=utf-8"}};
const Headers Html{{"Content-Type", "text/html; charset=utf-8"}};

FaultServer::Answer xmlReply(int status, const QByteArray &body)
{
    return FaultServer::reply(status, body, Xml);
}

QByteArray twoUsers()
{
    return userList({userXml("7", "Alice", "1", "alice@example.org"),
                     userXml("8", "Bob", "2", "bob@example.org", "suspended")});
}

QByteArray eveMade()
{
    return userList({userXml("9", "Eve", "2", "eve@example.org")});
}

Customer alice()
{
    return customerFrom({u"7"_s, u"Alice"_s, u"1"_s, u"alice@example.org"_s, u"active"_s},
                        {u"11111111-2222-4333-8444-555555555555"_s});
}

Values initial(const Form &form)
{
    Values values;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            if (!textOf(field.initial).isEmpty())
                values.insert(field.key, field.initial);
        }
    }
    return values;
}
} // namespace

// The client over a scripted server. Rows of the vendor notes as in tst_hostingstackmessages.
class tst_HostingStackClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsUsersAsCustomersAndPlans();
    void h08_acceptIsOneType();
    void credentialsGoWithoutBeingAskedFor();
    void wrongCredentials();
    void readsAreTriedAgain();
    void oneUser();
    void emptyList();
    void listsThatAreNotOffered();
    void formsReadTheList();
    void generatedPasswordIsHandedOver();
    void h09_debugIsNeverKept();
    void typedPasswordIsNeverKept();
    void writesLeaveOnce_data();
    void writesLeaveOnce();
    void noPasswordNothingSent();
    void preflightStops();
    void failedModifyIsReconciled_data();
    void failedModifyIsReconciled();
    void lookUpAfterA406();
    void lookUpThatCannotRead();
    void addresses_data();
    void addresses();
    void probePasses();
    void probeFails_data();
    void probeFails();
    void probeUnreachable();
    void clientDiesWithJobs();
    void curlHasNoSecret();
    void factoryMakesClients();

private:
    WriteDraft createDraft(const Values &more = {}) const;

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<HostingStackWorld> m_world;
};

void tst_HostingStackClient::init()
{
    m_server = std::make_unique<FaultServer>();
    QVERIFY(m_server->start());
    m_server->setScript([](const FaultServer::Seen &) { return xmlReply(200, twoUsers()); });
    m_world = std::make_unique<HostingStackWorld>();
    m_world->connectTo(m_server->url(""));
    m_world->secrets.keepForSession(m_world->passwordRef(), Canary);
}

void tst_HostingStackClient::cleanup()
{
    proof::noteTest();
    const QList<FaultServer::Seen> requests = m_server ? m_server->requests() : QList<FaultServer::Seen>();
    for (const FaultServer::Seen &seen : requests)
        proof::noteArrival(seen.method, seen.target, seen.body);
    m_world.reset();
    m_server.reset();
}

WriteDraft tst_HostingStackClient::createDraft(const Values &more) const
{
    Values values{{u"name"_s, u"Eve"_s}, {u"email"_s, u"eve@example.org"_s}, {u"plan"_s, qint64{2}}};
    values.insert(more);
    return m_world->client->draft(op::CreateUser, {}, {}, values)->first();
}

void tst_HostingStackClient::listsUsersAsCustomersAndPlans()
{
    const auto customers = collect(m_world->client->customers());
    QVERIFY(customers);
    QCOMPARE(customers->size(), 2);
    QCOMPARE(customers->first().name, u"Alice"_s);
    QCOMPARE(customers->last().status.mark, Mark::Stopped);
    const auto plans = collect(m_world->client->subscriptions());
    QVERIFY(plans);
    QCOMPARE(plans->size(), 2);
    QCOMPARE(plans->last().customer, customers->last().key.id);
    QCOMPARE(plans->last().productId, u"2"_s);
    QCOMPARE(m_server->requests().first().target, QByteArray("/api/billing/v1/user/list"));
    QCOMPARE(m_server->requests().first().method, QByteArray("GET"));
}

void tst_HostingStackClient::h08_acceptIsOneType()
{
    QVERIFY(collect(m_world->client->customers()));
    m_server->setScript([](const FaultServer::Seen &) { return xmlReply(200, answer("OK")); });
    WriteDraft draft = createDraft();
    QVERIFY(wait(m_world->client->send(draft, ticketFor(draft.request))));
    draft.request.accept.clear(); // as it would come from an old journal row
    QVERIFY(wait(m_world->client->send(draft, ticketFor(draft.request))));
    QCOMPARE(m_server->requests().size(), 3);
    for (const FaultServer::Seen &seen : m_server->requests())
        QCOMPARE(headerValue(seen.headers, "Accept"), QByteArray("application/xml"));
    QCOMPARE(headerValue(m_server->requests().last().headers, "Content-Type"),
             QByteArray("application/xml; charset=utf-8"));
}

void tst_HostingStackClient::credentialsGoWithoutBeingAskedFor()
{
    QVERIFY(collect(m_world->client->customers()));
    QCOMPARE(m_server->requests().size(), 1);
    const QByteArray sent = headerValue(m_server->requests().first().headers, "Authorization");
    QCOMPARE(sent, QByteArray("Basic " + QByteArray("user:" + Canary).toBase64()));
    // Changed in the store, used from then on.
    m_world->secrets.keepForSession(m_world->passwordRef(), "n\xC3\xA4w");
    QVERIFY(collect(m_world->client->customers()));
    QCOMPARE(headerValue(m_server->requests().last().headers, "Authorization"),
             QByteArray("Basic " + QByteArray("user:n\xC3\xA4w").toBase64()));
}

void tst_HostingStackClient::wrongCredentials()
{
    m_server->setScript([](const FaultServer::Seen &) {
        return FaultServer::reply(
            401, "HTTP Basic: Access denied.\n",
            {{"Content-Type", "text/html"}, {"WWW-Authenticate", "Basic realm=\"Application\""}});
    });
    const auto customers = collect(m_world->client->customers());
    QVERIFY(!customers);
    QCOMPARE(customers.error().kind, ApiError::Kind::Unauthorized);
    QCOMPARE(m_server->arrivals(), 1);
    const WriteDraft draft = createDraft();
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome->kind, Outcome::Kind::Refused);
    QCOMPARE(m_server->arrivals(), 2);
}

void tst_HostingStackClient::readsAreTriedAgain()
{
    int asked = 0;
    m_server->setScript([&asked](const FaultServer::Seen &) {
        return ++asked == 1 ? FaultServer::reply(502, "<html></html>", Html) : xmlReply(200, twoUsers());
    });
    QVERIFY(collect(m_world->client->customers()));
    QCOMPARE(asked, 2);
}

void tst_HostingStackClient::oneUser()
{
    QCOMPARE(wait(m_world->client->customer({u"8"_s}))->name, u"Bob"_s);
    QCOMPARE(wait(m_world->client->subscription({u"8"_s}))->name, u"Plan 2"_s);
    QCOMPARE(wait(m_world->client->subscriptionsOf({u"8"_s}))->size(), 1);
    const auto nobody = wait(m_world->client->customer({u"9"_s}));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, ApiError::Kind::NotFound);
}

void tst_HostingStackClient::emptyList()
{
    m_server->setScript([](const FaultServer::Seen &) { return xmlReply(200, recorded(1).reply.body); });
    const auto customers = collect(m_world->client->customers());
    QVERIFY(customers);
    QVERIFY(customers->isEmpty());
    m_server->setScript(
        [](const FaultServer::Seen &) { return xmlReply(200, recorded(1).reply.body.left(120)); });
    const auto cut = collect(m_world->client->customers());
    QVERIFY(!cut); // not the same as nobody
    QCOMPARE(cut.error().kind, ApiError::Kind::BadResponse);
}

void tst_HostingStackClient::listsThatAreNotOffered()
{
    const auto kindOfError = [](const auto &result) {
        return result ? ApiError::Kind::Vendor : result.error().kind;
    };
    VendorClient &client = *m_world->client;
    QCOMPARE(kindOfError(wait<PageSummary>(client.orders())), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait<PageSummary>(client.products())), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait(client.order({u"1"_s}))), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait(client.users({u"7"_s}))), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait(client.quote({}))), ApiError::Kind::Refused);
    QCOMPARE(kindOfError(wait(client.form(op::ModifyUser, Entity(), {}))), ApiError::Kind::Refused);
    QCOMPARE(m_server->arrivals(), 0);
}

void tst_HostingStackClient::formsReadTheList()
{
    const auto create = wait(m_world->client->form(op::CreateUser, {}, {}));
    QVERIFY(create);
    QVERIFY(create->field(u"plan"_s)->help.contains(u"1, 2"));
    // The form is made from what the server has now, not from what a table shows.
    Customer stale = alice();
    stale.name = u"Old name"_s;
    const auto edit = wait(m_world->client->form(op::ModifyUser, stale, {}));
    QVERIFY(edit);
    QCOMPARE(textOf(edit->field(u"name"_s)->initial), u"Alice"_s);
    QVERIFY(m_world->client->check(op::ModifyUser, *edit, initial(*edit)).isEmpty());
    Customer gone = alice();
    gone.key.id = {u"99"_s};
    QCOMPARE(wait(m_world->client->form(op::ModifyUser, gone, {})).error().kind, ApiError::Kind::NotFound);
    for (const OperationId &operation : {op::SetPassword, op::Suspend, op::Activate, op::DeleteUser})
        QVERIFY(wait(m_world->client->form(operation, alice(), {})));
    QCOMPARE(m_server->requests().size(), 3);
}

void tst_HostingStackClient::generatedPasswordIsHandedOver()
{
    m_server->setScript([](const FaultServer::Seen &) { return xmlReply(200, recorded(14).reply.body); });
    const WriteDraft draft = createDraft({{u"email"_s, u"Joerg@Example.org"_s}});
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, Outcome::Kind::Confirmed);
    QCOMPARE(outcome->handOver, QByteArray("schtick1]flamed"));
    QCOMPARE(outcome->made.first().id.value, u"2"_s);
    // Nowhere else: what is journalled and traced.
    QVERIFY(!outcome->answer.contains(u"schtick1"));
    QVERIFY(outcome->answer.contains(u"joerg@example.org"));
    QVERIFY(!outcome->message.contains(u"schtick1"));
    QVERIFY(!outcome->madeName.contains(u"schtick1"));
    for (const TraceEntry &entry : m_world->client->trace().entries())
        QVERIFY(!entry.responseBody.contains(u"schtick1"));
}

void tst_HostingStackClient::h09_debugIsNeverKept()
{
    const QByteArray debug = "<debug>\nINSERT INTO users (encrypted_password) VALUES "
                             "('$2a$10$canaryhash')  </debug>";
    m_server->setScript(
        [&debug](const FaultServer::Seen &) { return xmlReply(422, answer("ERROR_UNKNOWN", debug)); });
    const WriteDraft draft = createDraft();
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome->kind, Outcome::Kind::Unknown);
    QVERIFY(outcome->answer.contains(u"ERROR_UNKNOWN"));
    const auto list = collect(m_world->client->customers());
    QVERIFY(!list);
    QStringList kept{outcome->answer, outcome->message, outcome->vendorCode, list.error().message,
                     list.error().details};
    QCOMPARE(m_world->client->trace().entries().size(), size_t{2});
    for (const TraceEntry &entry : m_world->client->trace().entries())
        kept += {entry.requestBody, entry.responseBody, entry.error, entry.url};
    for (const QString &text : std::as_const(kept)) {
        QVERIFY(!text.contains(u"canaryhash"));
        QVERIFY(!text.contains(u"INSERT"));
    }
}

void tst_HostingStackClient::typedPasswordIsNeverKept()
{
    const SecretRef ref{u"typed"_s};
    m_world->secrets.keepForSession(ref, "typed-canary");
    const WriteDraft draft = createDraft({{u"passwordMode"_s, u"typed"_s}, {u"newPassword"_s, ref}});
    // A server that quotes it where it may be shown.
    m_server->setScript([](const FaultServer::Seen &) {
        return xmlReply(200, userList({userXml("9", "typed-canary", "2", "eve@example.org")}));
    });
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome->kind, Outcome::Kind::Confirmed);
    QVERIFY(outcome->handOver.isEmpty());
    QVERIFY(!outcome->answer.contains(u"typed-canary"));
    QVERIFY(m_server->requests().first().body.contains("<password>typed-canary</password>"));
    for (const TraceEntry &entry : m_world->client->trace().entries()) {
        QVERIFY(!entry.requestBody.contains(u"typed-canary"));
        QVERIFY(!entry.responseBody.contains(u"typed-canary"));
        for (const Header &header : entry.requestHeaders)
            QVERIFY(!header.value.contains("Basic "));
    }
    QVERIFY(!draft.preview.contains(u"typed-canary"));
}

void tst_HostingStackClient::writesLeaveOnce_data()
{
    using Kind = Outcome::Kind;
    using Cut = FaultServer::Cut;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("confirmed") << 200 << eveMade() << Cut::None << Kind::Confirmed;
    QTest::newRow("refused") << 422 << answer("ERROR_UNIQUE_EMAIL") << Cut::None << Kind::Refused;
    QTest::newRow("unknown error") << 422 << answer("ERROR_UNKNOWN") << Cut::None << Kind::Unknown;
    QTest::newRow("406") << 406 << QByteArray(" ") << Cut::None << Kind::Unknown;
    QTest::newRow("500") << 500 << recorded(47).reply.body << Cut::None << Kind::Unknown;
    QTest::newRow("503") << 503 << QByteArray() << Cut::None << Kind::Unknown;
    QTest::newRow("404") << 404 << QByteArray("no such path") << Cut::None << Kind::Refused;
    QTest::newRow("404 page") << 404 << QByteArray("<html></html>") << Cut::None << Kind::Unknown;
    QTest::newRow("redirect") << 302 << QByteArray() << Cut::None << Kind::Unknown;
    QTest::newRow("cut after reading") << 200 << QByteArray() << Cut::AfterReading << Kind::Unknown;
    QTest::newRow("cut in the headers") << 200 << QByteArray() << Cut::MidHeaders << Kind::Unknown;
    QTest::newRow("cut in the body") << 200 << eveMade() << Cut::MidBody << Kind::Unknown;
}

void tst_HostingStackClient::writesLeaveOnce()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const FaultServer::Cut, cut);
    QFETCH(const Outcome::Kind, kind);
    m_server->setCut(cut);
    m_server->setScript([&](const FaultServer::Seen &) {
        Headers headers = Xml;
        headers.append(Header{"Location", "http://127.0.0.1:1/"});
        return FaultServer::reply(status, body, headers);
    });
    const WriteDraft draft = createDraft({{u"passwordMode"_s, u"generate"_s}});
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QVERIFY(outcome); // errors are outcomes
    QCOMPARE(outcome->kind, kind);
    QCOMPARE(m_server->arrivals(), 1);
    QVERIFY(!outcome->message.isEmpty());
    if (cut == FaultServer::Cut::None) {
        QCOMPARE(m_server->requests().first().body, draft.request.body);
        QCOMPARE(m_server->requests().first().target, QByteArray("/api/billing/v1/user/create"));
    }
}

void tst_HostingStackClient::noPasswordNothingSent()
{
    m_world->secrets.forgetSession(m_world->passwordRef());
    const WriteDraft draft = createDraft();
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome->kind, Outcome::Kind::NotSent);
    QCOMPARE(m_server->arrivals(), 0);
}

void tst_HostingStackClient::preflightStops()
{
    const auto form = wait(m_world->client->form(op::ModifyUser, alice(), {}));
    Values values = initial(*form);
    values[u"name"_s] = u"Mine"_s;
    const WriteDraft draft = m_world->client->draft(op::ModifyUser, alice(), *form, values)->first();
    QVERIFY(wait(m_world->client->preflight(draft))->proceed);
    m_server->setScript([](const FaultServer::Seen &) {
        return xmlReply(200, userList({userXml("7", "Theirs", "1", "alice@example.org")}));
    });
    const auto stopped = wait(m_world->client->preflight(draft));
    QVERIFY(stopped);
    QVERIFY(!stopped->proceed);
    QCOMPARE(stopped->conflicts.first().now, u"Theirs"_s);
    // A list that cannot be read lets nothing pass.
    m_server->setScript([](const FaultServer::Seen &) { return FaultServer::reply(406, " ", Html); });
    QVERIFY(!wait(m_world->client->preflight(draft)));
}

void tst_HostingStackClient::failedModifyIsReconciled_data()
{
    QTest::addColumn<QByteArray>("list"); // empty: it cannot be read
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::newRow("nothing stored") << twoUsers() << Outcome::Kind::Refused;
    QTest::newRow("stored all the same")
        << userList({userXml("7", "Alice", "1", "taken@example.org")}) << Outcome::Kind::Unknown;
    QTest::newRow("gone") << userList({}) << Outcome::Kind::Unknown;
    QTest::newRow("no list") << QByteArray() << Outcome::Kind::Unknown;
}

void tst_HostingStackClient::failedModifyIsReconciled()
{
    QFETCH(const QByteArray, list);
    const auto form = wait(m_world->client->form(op::ModifyUser, alice(), {}));
    Values values = initial(*form);
    values[u"email"_s] = u"taken@example.org"_s;
    const WriteDraft draft = m_world->client->draft(op::ModifyUser, alice(), *form, values)->first();
    m_server->setScript([&list](const FaultServer::Seen &seen) {
        if (seen.method == "POST")
            return xmlReply(422, answer("ERROR_UNKNOWN"));
        return list.isEmpty() ? FaultServer::reply(406, " ", Html) : xmlReply(200, list);
    });
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QVERIFY(outcome);
    QTEST(outcome->kind, "kind");
    QCOMPARE(outcome->vendorCode, u"ERROR_UNKNOWN"_s);
    QCOMPARE(outcome->message.contains(u"nothing was changed"), outcome->kind == Outcome::Kind::Refused);
}

void tst_HostingStackClient::lookUpAfterA406()
{
    // Carried out, and answered as if it could not be.
    bool made = false;
    m_server->setScript([&made](const FaultServer::Seen &seen) {
        if (seen.method == "POST") {
            made = true;
            return FaultServer::reply(406, " ", Html);
        }
        return xmlReply(200, made ? userList({userXml("9", "Eve", "2", "eve@example.org")}) : userList({}));
    });
    const WriteDraft draft = createDraft();
    QVERIFY(wait(m_world->client->preflight(draft))->proceed);
    QCOMPARE(wait(m_world->client->send(draft, ticketFor(draft.request)))->kind, Outcome::Kind::Unknown);
    JournalRow row;
    row.connection = m_world->connection.id;
    row.operation = draft.operation;
    row.values = draft.values;
    row.sent = m_world->clock.nowUtc();
    const auto evidence = wait(m_world->client->lookUp(row, {}));
    QVERIFY(evidence);
    QCOMPARE(evidence->verdict, Evidence::Verdict::Done);
    QCOMPARE(evidence->found.first().id.value, u"9"_s);
    QVERIFY(evidence->text.contains(u"lost"));
    made = false;
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::NotDone);
    int posts = 0;
    for (const FaultServer::Seen &seen : m_server->requests())
        posts += seen.method == "POST" ? 1 : 0;
    QCOMPARE(posts, 1);
}

void tst_HostingStackClient::lookUpThatCannotRead()
{
    m_server->setScript([](const FaultServer::Seen &) { return FaultServer::reply(406, " ", Html); });
    JournalRow row;
    row.operation = op::CreateUser;
    QVERIFY(!wait(m_world->client->lookUp(row, {})));
}

void tst_HostingStackClient::addresses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("bare") << QByteArray() << QByteArray("/api/billing/v1/user/list");
    QTest::newRow("slash") << QByteArray("/") << QByteArray("/api/billing/v1/user/list");
    QTest::newRow("with the version")
        << QByteArray("/api/billing/v1/") << QByteArray("/api/billing/v1/user/list");
    QTest::newRow("whole") << QByteArray("/api/billing/v1/user") << QByteArray("/api/billing/v1/user/list");
    QTest::newRow("below a path") << QByteArray("/hs") << QByteArray("/hs/api/billing/v1/user/list");
}

void tst_HostingStackClient::addresses()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, target);
    m_world->connectTo(m_server->url(path));
    QVERIFY(collect(m_world->client->customers()));
    QCOMPARE(m_server->requests().first().target, target);
}

void tst_HostingStackClient::probePasses()
{
    ProbeJob *probe = m_world->client->probe();
    QSignalSpy changes(probe, &ProbeJob::stepChanged);
    const auto steps = wait<QList<ProbeStep>>(probe);
    QVERIFY(steps);
    QCOMPARE(steps->size(), 4);
    for (const ProbeStep &step : *steps)
        QCOMPARE(step.state, ProbeStep::State::Passed);
    QVERIFY(steps->last().finding.contains(u'2'));
    QVERIFY(changes.count() >= 4);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_HostingStackClient::probeFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("failing");
    QTest::newRow("credentials") << 401 << QByteArray("HTTP Basic: Access denied.\n") << 1;
    QTest::newRow("Accept was changed") << 406 << QByteArray(" ") << 2;
    QTest::newRow("another address") << 404 << QByteArray("<html></html>") << 2;
    QTest::newRow("a page") << 200 << QByteArray("<html></html>") << 2;
    QTest::newRow("an error") << 422 << answer("ERROR_UNKNOWN") << 2;
}

void tst_HostingStackClient::probeFails()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const int, failing);
    m_server->setScript([&](const FaultServer::Seen &) { return FaultServer::reply(status, body, Html); });
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QVERIFY(steps);
    for (int i = 0; i < steps->size(); ++i) {
        const bool failed = steps->at(i).state == ProbeStep::State::Failed;
        QCOMPARE(failed, i == failing);
    }
    QVERIFY(!steps->at(failing).finding.isEmpty());
    QVERIFY(!steps->at(failing).advice.isEmpty());
    QCOMPARE(steps->last().state, ProbeStep::State::NotTested);
}

void tst_HostingStackClient::probeUnreachable()
{
    const QUrl nobody = m_server->url("");
    m_server.reset();
    m_world->connectTo(nobody);
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QCOMPARE(steps->first().state, ProbeStep::State::Failed);
    QVERIFY(steps->first().advice.contains(u"SSH tunnel"));
}

void tst_HostingStackClient::clientDiesWithJobs()
{
    m_server->setScript([](const FaultServer::Seen &) {
        FaultServer::Answer answer = xmlReply(200, twoUsers());
        answer.delay = std::chrono::seconds(30);
        return answer;
    });
    const WriteDraft draft = createDraft();
    const QList<QPointer<ApiJob>> jobs{m_world->client->customers(), m_world->client->probe(),
                                       m_world->client->form(op::CreateUser, {}, {}),
                                       m_world->client->send(draft, ticketFor(draft.request))};
    QTRY_COMPARE(m_server->requests().size(), 4);
    m_world->client.reset();
    for (const QPointer<ApiJob> &job : jobs)
        QVERIFY(job.isNull());
}

void tst_HostingStackClient::curlHasNoSecret()
{
    const SecretRef ref{u"typed"_s};
    m_world->secrets.keepForSession(ref, "typed-canary");
    const WriteDraft draft = createDraft({{u"passwordMode"_s, u"typed"_s}, {u"newPassword"_s, ref}});
    JournalRow row;
    row.method = draft.request.method;
    row.url = draft.request.url.toString(QUrl::FullyEncoded);
    row.contentType = draft.request.contentType;
    row.requestBody = draft.redactedBody;
    const QString curl = m_world->client->curl(row);
    QVERIFY(curl.contains(row.url));
    QVERIFY(curl.contains(u"eve@example.org"));
    QVERIFY(curl.contains(u"Accept: application/xml"));
    QVERIFY(!curl.contains(u"canary"));
}

void tst_HostingStackClient::factoryMakesClients()
{
    const HostingStackFactory factory;
    const VendorDescription description = factory.describe();
    QCOMPARE(description.id.value, u"hostingstack"_s);
    QCOMPARE(description.timeouts.read, std::chrono::seconds(30));
    QCOMPARE(description.timeouts.write, std::chrono::seconds(30));
    TransportSettings settings;
    settings.base = m_server->url("");
    const auto client = factory.create(m_world->connection, settings, m_world->secrets, m_world->clock);
    QCOMPARE(client->vendorName(), u"HostingStack"_s);
    QCOMPARE(client->connection(), m_world->connection);
    QCOMPARE(client->listing(EntityKind::Customer).state, Offer::State::Offered);
    QVERIFY(client->addressed(EntityKind::Order, {u"1"_s}, u"1"_s).isEmpty()); // there are none to note
    QVERIFY(!client->operations().isEmpty());
}

QTEST_GUILESS_MAIN(tst_HostingStackClient)
#include "tst_hostingstackclient.moc"
