// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/operations.h"
#include "tests/core/vendors/racknap/racknapworld.h"
#include "tests/support/proof.h"
#include "tests/support/ticketmill.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::racknap;

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
            if (isShown(field, all) && !textOf(all.value(field.key)).isEmpty())
                values.insert(field.key, all.value(field.key));
        }
    }
    return values;
}
} // namespace

// Every call once against the simulated vendor, which was written from the documents alone.
class tst_RackNapSandbox : public QObject
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
    void readsAPlanAndServers();
    void wholeLifeOfAService();
    void createsByOtherEncodings_data();
    void createsByOtherEncodings();
    void wrongTokenIsRefused();
    void unknownServiceIsRefused();

private:
    QJsonObject control(const QByteArray &method, const QString &path, const QByteArray &body = "{}");
    int written();
    Outcome send(const OperationId &operation, const Entity &entity, const Values &typed);
    Values documentsService() const;

    QProcess m_sandbox;
    QJsonObject m_info;
    QNetworkAccessManager m_network;
    std::unique_ptr<RackNapWorld> m_world;
};

void tst_RackNapSandbox::initTestCase()
{
    m_sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_sandbox.start(QString::fromUtf8(PURVEYOR_SANDBOX_PROGRAM),
                    {u"--port"_s, u"0"_s, u"--customers"_s, u"40"_s, u"--exit-with-parent"_s});
    QVERIFY(m_sandbox.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.canReadLine(), 20'000);
    m_info = QJsonDocument::fromJson(m_sandbox.readLine()).object();
    QVERIFY(m_info.contains("racknap"_L1));
}

void tst_RackNapSandbox::init()
{
    control("POST", u"/reset"_s);
    m_world = std::make_unique<RackNapWorld>();
    m_world->connectTo(QUrl(m_info["racknap"_L1].toString()), {{u"testPlan"_s, qint64{172}}});
    m_world->secrets.keepForSession(m_world->tokenRef(),
                                    m_info["credentials"_L1]["racknap"_L1]["token"_L1].toString().toUtf8());
}

void tst_RackNapSandbox::cleanupTestCase()
{
    m_world.reset();
    m_sandbox.terminate();
    QVERIFY(m_sandbox.waitForFinished());
}

QJsonObject tst_RackNapSandbox::control(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_info["control"_L1].toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, method, method == "POST" ? body : QByteArray()));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000))
        qFatal("the sandbox does not answer");
    return QJsonDocument::fromJson(reply->readAll()).object();
}

int tst_RackNapSandbox::written()
{
    return control("GET", u"/ledger?writes=1"_s)["counters"_L1]["writesExecuted"_L1].toInt();
}

Outcome tst_RackNapSandbox::send(const OperationId &operation, const Entity &entity, const Values &typed)
{
    const auto form = wait(m_world->client->form(operation, entity, typed));
    if (!form)
        qFatal("no form: %s", qPrintable(form.error().message));
    const Values values = filled(*form, typed);
    const QList<Problem> problems = m_world->client->check(operation, *form, values);
    for (const Problem &problem : problems)
        qWarning() << problem.field << problem.text;
    const auto drafts = m_world->client->draft(operation, entity, *form, values);
    if (!drafts)
        qFatal("no draft: %s", qPrintable(drafts.error().message));
    const WriteDraft draft = drafts->first();
    return *wait(m_world->client->send(draft, ticketFor(draft.request)));
}

Values tst_RackNapSandbox::documentsService() const
{
    return {{u"customer_id"_s, qint64{652}},
            {u"planid"_s, qint64{172}},
            {u"regdate"_s, QDate(2019, 7, 23)},
            {u"billingcycle"_s, u"Annually"_s},
            {u"amount"_s, Money{*Decimal::parse(u"528.14"), {}}},
            {u"confirmAmounts"_s, true}};
}

void tst_RackNapSandbox::probes()
{
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QVERIFY(steps);
    for (const ProbeStep &step : steps->first(3))
        QVERIFY2(step.state == ProbeStep::State::Passed, qPrintable(step.key + step.finding));
    QCOMPARE(written(), 0);
}

void tst_RackNapSandbox::readsAPlanAndServers()
{
    const auto plan = wait(m_world->client->query(op::PlanDetail, {}, {},
                                                  {{u"planid"_s, qint64{172}}, {u"currency"_s, qint64{1}}}));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QVERIFY(!plan->nodes.empty());
    for (const QString &platform : {u"Linux"_s, u"Windows"_s}) {
        const auto servers = wait(m_world->client->query(
            op::VpsDetails, {}, {},
            {{u"planid"_s, qint64{24}}, {u"platform"_s, platform}, {u"currency_id"_s, qint64{1}}}));
        QVERIFY2(servers, servers ? "" : qPrintable(servers.error().message));
    }
    QCOMPARE(written(), 0); // POSTs, and nothing was changed
}

void tst_RackNapSandbox::wholeLifeOfAService()
{
    const Outcome created = send(op::CreateService, {}, documentsService());
    QVERIFY2(created.kind == Outcome::Kind::Confirmed, qPrintable(created.message + created.answer));
    QCOMPARE(created.made.size(), 1);
    QCOMPARE(written(), 1);
    Subscription service;
    service.key = created.made.first();
    int writes = 1;
    for (const OperationId &operation : {op::Suspend, op::Unsuspend, op::Terminate}) {
        const Outcome outcome = send(operation, service, {{u"confirmId"_s, service.key.id.value}});
        QVERIFY2(outcome.kind == Outcome::Kind::Confirmed, qPrintable(outcome.message + outcome.answer));
        QCOMPARE(written(), ++writes);
    }
}

void tst_RackNapSandbox::createsByOtherEncodings_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::newRow("json") << u"json"_s;
    QTest::newRow("multipart") << u"multipart"_s;
}

// The document does not say which one a panel reads: a setting of the connection, and of the sandbox.
void tst_RackNapSandbox::createsByOtherEncodings()
{
    QFETCH(const QString, encoding);
    const auto panelReads = [this](const QString &what) {
        control("POST", u"/settings"_s,
                QJsonDocument(QJsonObject{{u"racknap"_s, QJsonObject{{u"bodyEncoding"_s, what}}}}).toJson());
    };
    m_world->connectTo(QUrl(m_info["racknap"_L1].toString()), {{u"bodyEncoding"_s, encoding}});
    panelReads(u"form"_s);
    QCOMPARE(send(op::CreateService, {}, documentsService()).kind, Outcome::Kind::Refused);
    QCOMPARE(written(), 0);
    panelReads(encoding);
    const Outcome created = send(op::CreateService, {}, documentsService());
    QVERIFY2(created.kind == Outcome::Kind::Confirmed, qPrintable(created.message + created.answer));
    QCOMPARE(created.made.size(), 1);
    QCOMPARE(written(), 1);
    panelReads(u"form"_s);
}

void tst_RackNapSandbox::wrongTokenIsRefused()
{
    m_world->secrets.keepForSession(m_world->tokenRef(), "wrong");
    const Outcome outcome = send(op::CreateService, {}, documentsService());
    QCOMPARE(outcome.kind, Outcome::Kind::Refused);
    QVERIFY(outcome.message.contains(u"token"));
    QCOMPARE(written(), 0);
}

void tst_RackNapSandbox::unknownServiceIsRefused()
{
    Subscription service;
    service.key = {m_world->connection.id, EntityKind::Subscription, {u"999999"_s}};
    const Outcome outcome = send(op::Suspend, service, {});
    QCOMPARE(outcome.kind, Outcome::Kind::Refused);
    QVERIFY(!outcome.message.isEmpty());
    QCOMPARE(written(), 0);
}

QTEST_GUILESS_MAIN(tst_RackNapSandbox)
#include "tst_racknapsandbox.moc"
