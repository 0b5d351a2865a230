// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/vendors/hostingstack/operations.h"
#include "tests/core/vendors/hostingstack/hostingstackworld.h"
#include "tests/support/proof.h"
#include "tests/support/ticketmill.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::hostingstack;

namespace
{
// What the window hands over: fields that are not shown and empty ones are left out.
Values filled(const Form &form, const Values &typed)
{
    Values all;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields)
            all.insert(field.key, field.initial);
    }
    all.insert(typed);
    Values values;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            const Value value = all.value(field.key);
            const bool empty = textOf(value).isEmpty() && !std::holds_alternative<SecretRef>(value);
            if (isShown(field, all) && !empty)
                values.insert(field.key, value);
        }
    }
    return values;
}

const Values Eve{
    {u"name"_s, u"Ève & Söhne <b>"_s}, {u"email"_s, u"Eve@Example.org"_s}, {u"plan"_s, qint64{2}}};
} // namespace

// Every call once against the simulated vendor, which was written from the documents alone.
class tst_HostingStackSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup()
    {
        proof::noteTest();
        proof::noteArrivals(control("GET", u"/ledger"_s).value("entries"_L1).toArray());
    }
    void cleanupTestCase();

    void probes();
    void listsUsersAndPlans();
    void wholeLifeOfAUser();
    void typedPasswordAndWelcome();
    void editWithAPassword();
    void takenAddressStopsBeforeSending();
    void takenAddressIsRefused();
    void wrongPasswordIsRefused();

private:
    QJsonObject control(const QByteArray &method, const QString &path);
    int written();
    // Look before, then send: as the gate does. One outcome a draft.
    QList<Outcome> send(const OperationId &operation, const Entity &entity, const Values &typed,
                        QList<WriteDraft> *sent = nullptr);
    Customer made(const Outcome &outcome);

    QProcess m_sandbox;
    QJsonObject m_info;
    QNetworkAccessManager m_network;
    std::unique_ptr<HostingStackWorld> m_world;
};

void tst_HostingStackSandbox::initTestCase()
{
    m_sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_sandbox.start(QString::fromUtf8(PURVEYOR_SANDBOX_PROGRAM),
                    {u"--port"_s, u"0"_s, u"--customers"_s, u"40"_s, u"--exit-with-parent"_s});
    QVERIFY(m_sandbox.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.canReadLine(), 20'000);
    m_info = QJsonDocument::fromJson(m_sandbox.readLine()).object();
    QVERIFY(m_info.contains("hostingstack"_L1));
}

void tst_HostingStackSandbox::init()
{
    control("POST", u"/reset"_s);
    m_world = std::make_unique<HostingStackWorld>();
    const QJsonObject credentials = m_info["credentials"_L1]["hostingstack"_L1].toObject();
    m_world->userName = credentials["username"_L1].toString();
    m_world->connectTo(QUrl(m_info["hostingstack"_L1].toString()));
    m_world->secrets.keepForSession(m_world->passwordRef(), credentials["password"_L1].toString().toUtf8());
}

void tst_HostingStackSandbox::cleanupTestCase()
{
    m_world.reset();
    m_sandbox.terminate();
    QVERIFY(m_sandbox.waitForFinished());
}

QJsonObject tst_HostingStackSandbox::control(const QByteArray &method, const QString &path)
{
    QNetworkRequest request(QUrl(m_info["control"_L1].toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, method, method == "POST" ? "{}" : QByteArray()));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000))
        qFatal("the sandbox does not answer");
    return QJsonDocument::fromJson(reply->readAll()).object();
}

int tst_HostingStackSandbox::written()
{
    return control("GET", u"/ledger?writes=1"_s)["counters"_L1]["writesExecuted"_L1].toInt();
}

QList<Outcome> tst_HostingStackSandbox::send(const OperationId &operation, const Entity &entity,
                                             const Values &typed, QList<WriteDraft> *sent)
{
    const auto form = wait(m_world->client->form(operation, entity, {}));
    if (!form)
        qFatal("no form: %s", qPrintable(form.error().message));
    const Values values = filled(*form, typed);
    const QList<Problem> problems = m_world->client->check(operation, *form, values);
    for (const Problem &problem : problems)
        qWarning() << problem.field << problem.text;
    const auto drafts = m_world->client->draft(operation, entity, *form, values);
    if (!drafts)
        qFatal("no draft: %s", qPrintable(drafts.error().message));
    QList<Outcome> outcomes;
    for (const WriteDraft &draft : *drafts) {
        const auto before = wait(m_world->client->preflight(draft));
        if (!before || !before->proceed)
            break;
        if (sent)
            sent->append(draft);
        outcomes.append(*wait(m_world->client->send(draft, ticketFor(draft.request))));
    }
    return outcomes;
}

Customer tst_HostingStackSandbox::made(const Outcome &outcome)
{
    if (outcome.made.isEmpty())
        qFatal("nothing was made: %s", qPrintable(outcome.message + outcome.answer));
    const auto customer = wait(m_world->client->customer(outcome.made.first().id));
    if (!customer)
        qFatal("it is not there: %s", qPrintable(customer.error().message));
    return *customer;
}

void tst_HostingStackSandbox::probes()
{
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QVERIFY(steps);
    for (const ProbeStep &step : *steps)
        QVERIFY2(step.state == ProbeStep::State::Passed, qPrintable(step.key + step.finding));
}

void tst_HostingStackSandbox::listsUsersAndPlans()
{
    const auto customers = collect(m_world->client->customers());
    QVERIFY(customers);
    QVERIFY(customers->size() > 10);
    const auto plans = collect(m_world->client->subscriptions());
    QVERIFY(plans);
    QCOMPARE(plans->size(), customers->size());
    QCOMPARE(plans->first().customer, customers->first().key.id);
    QCOMPARE(written(), 0);
}

void tst_HostingStackSandbox::wholeLifeOfAUser()
{
    QList<WriteDraft> drafts;
    const QList<Outcome> created = send(op::CreateUser, {}, Eve, &drafts);
    QCOMPARE(created.size(), 1);
    QVERIFY2(created.first().kind == Outcome::Kind::Confirmed, qPrintable(created.first().message));
    const QByteArray password = created.first().handOver;
    QVERIFY(password.size() >= 6);
    QCOMPARE(password.trimmed(), password);
    QVERIFY(!created.first().answer.contains(QString::fromUtf8(password)));
    Customer eve = made(created.first());
    QCOMPARE(eve.name, u"Ève & Söhne <b>"_s);
    QCOMPARE(eve.contact.email.compare(u"eve@example.org"_s, Qt::CaseInsensitive), 0);
    // After an Unknown the list would tell.
    JournalRow row;
    row.connection = m_world->connection.id;
    row.operation = op::CreateUser;
    row.values = drafts.first().values;
    row.sent = QDateTime::currentDateTimeUtc();
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Done);

    QCOMPARE(send(op::Suspend, eve, {}).value(0).kind, Outcome::Kind::Confirmed);
    eve = made(created.first());
    QCOMPARE(eve.status.vendorWord, u"suspended"_s);
    QCOMPARE(send(op::Activate, eve, {}).value(0).kind, Outcome::Kind::Confirmed);
    eve = made(created.first());
    QCOMPARE(eve.status.vendorWord, u"active"_s);
    const Outcome second = send(op::SetPassword, eve, {}).value(0);
    QCOMPARE(second.kind, Outcome::Kind::Confirmed);
    QVERIFY(second.handOver.size() >= 6 && second.handOver != password);
    QCOMPARE(send(op::DeleteUser, eve, {}).value(0).kind, Outcome::Kind::Confirmed);
    QVERIFY(!wait(m_world->client->customer(eve.key.id)));
    QCOMPARE(written(), 5);
}

void tst_HostingStackSandbox::typedPasswordAndWelcome()
{
    const SecretRef ref{u"typed"_s};
    m_world->secrets.keepForSession(ref, "s3cret <&> word");
    Values typed = Eve;
    typed.insert({{u"passwordMode"_s, u"typed"_s}, {u"newPassword"_s, ref}, {u"welcome"_s, true}});
    const Outcome outcome = send(op::CreateUser, {}, typed).value(0);
    QVERIFY2(outcome.kind == Outcome::Kind::Confirmed, qPrintable(outcome.message));
    QVERIFY(outcome.handOver.isEmpty());
    QVERIFY(control("GET", u"/ledger"_s)["counters"_L1]["mails"_L1].toInt() >= 1);
}

void tst_HostingStackSandbox::editWithAPassword()
{
    const Customer eve = made(send(op::CreateUser, {}, Eve).value(0));
    QList<WriteDraft> drafts;
    const QList<Outcome> outcomes = send(op::ModifyUser, eve,
                                         {{u"name"_s, u"Eve B"_s},
                                          {u"email"_s, u"eve.b@example.org"_s},
                                          {u"plan"_s, qint64{3}},
                                          {u"passwordMode"_s, u"generate"_s}},
                                         &drafts);
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.at(0).kind, Outcome::Kind::Confirmed);
    QVERIFY(outcomes.at(0).vendorCode.isEmpty());
    QCOMPARE(outcomes.at(1).kind, Outcome::Kind::Confirmed);
    QVERIFY(!outcomes.at(1).handOver.isEmpty());
    const auto now = wait(m_world->client->customer(eve.key.id));
    QCOMPARE(now->name, u"Eve B"_s);
    QCOMPARE(now->contact.email, u"eve.b@example.org"_s);
    JournalRow row;
    row.operation = op::ModifyUser;
    row.target = eve.key;
    row.values = drafts.first().values;
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Done);
    // The same once more: done, and nothing was changed.
    const auto again = wait(m_world->client->send(drafts.first(), ticketFor(drafts.first().request)));
    QCOMPARE(again->kind, Outcome::Kind::Confirmed);
    QVERIFY(again->vendorCode.endsWith(u"NO_CHANGE"));
}

void tst_HostingStackSandbox::takenAddressStopsBeforeSending()
{
    QCOMPARE(send(op::CreateUser, {}, Eve).size(), 1);
    QCOMPARE(send(op::CreateUser, {}, Eve).size(), 0);
    QCOMPARE(written(), 1);
}

void tst_HostingStackSandbox::takenAddressIsRefused()
{
    const Customer eve = made(send(op::CreateUser, {}, Eve).value(0));
    QCOMPARE(send(op::DeleteUser, eve, {}).value(0).kind, Outcome::Kind::Confirmed);
    // The list does not show who had it: the server says no.
    const Outcome outcome = send(op::CreateUser, {}, Eve).value(0);
    QCOMPARE(outcome.kind, Outcome::Kind::Refused);
    QCOMPARE(outcome.vendorCode, u"ERROR_UNIQUE_EMAIL"_s);
    QCOMPARE(written(), 2);
}

void tst_HostingStackSandbox::wrongPasswordIsRefused()
{
    const auto form = wait(m_world->client->form(op::CreateUser, {}, {}));
    const auto drafts = m_world->client->draft(op::CreateUser, {}, *form, filled(*form, Eve));
    m_world->secrets.keepForSession(m_world->passwordRef(), "wrong");
    const WriteDraft draft = drafts->first();
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome->kind, Outcome::Kind::Refused);
    QCOMPARE(outcome->httpStatus, 401);
    QCOMPARE(written(), 0);
}

QTEST_GUILESS_MAIN(tst_HostingStackSandbox)
#include "tst_hostingstacksandbox.moc"
