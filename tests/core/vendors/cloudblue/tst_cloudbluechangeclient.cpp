// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/vendors/cloudblue/changeforms.h"
#include "core/vendors/cloudblue/contractforms.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/usermessages.h"
#include "tests/core/vendors/cloudblue/clientworld.h"
#include "tests/core/vendors/cloudblue/contractfixtures.h"
#include "tests/support/faultserver.h"
#include "tests/support/ticketmill.h"

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::cloudblue;

namespace
{
const EntityId Account{u"26ae28d2-0303-4189-8e1d-02796ee5de3b"_s};
const QByteArray Contract = "9a907085-58a0-41c8-88b2-f9b12feaaadb";
const QByteArray Services = "6b7fd35a-76db-4a9a-b162-e26991fe20b3";
const QByteArray DemoPlan = "51615892-655d-409d-a922-4423a8188b2e";
const QByteArray UserId = "cea81f53-30e3-4d60-89bf-165bcfd45a95";
const QString Vps = u"098a7165-8666-4f8d-8037-e34665e664e4"_s;
const QByteArray Resources = "/aps/2/resources/";
const QByteArray Orders = "/aps/2/services/order-manager/orders";

const QList<OperationId> &orderOperations()
{
    static const QList<OperationId> all{op::ChangeSubscription, op::SwitchSubscription, op::RenewSubscription,
                                        op::CancelSubscription};
    return all;
}
} // namespace

// Orders about a subscription, hold and release, and the state of users, over a scripted server.
class tst_CloudBlueChangeClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void detailsOfBothSides();
    void detailsWithoutServices();
    void quantityForm();
    void quantityFormWithoutThePlan();
    void switchFormAsksForTargets();
    void switchFormWithoutTargets_data();
    void switchFormWithoutTargets();
    void cancellationFormSaysWhatItCosts();
    void holdFormReadsTheServicesOnce();
    void quotesAChange();
    void quotesARenewalThatIsNotEstimated_data();
    void quotesARenewalThatIsNotEstimated();
    void sendsOnce_data();
    void sendsOnce();
    void preflightReadsAgain_data();
    void preflightReadsAgain();
    void resourcesThatCannotBeRead_data();
    void resourcesThatCannotBeRead();
    void lookUpOrder_data();
    void lookUpOrder();
    void lookUpState_data();
    void lookUpState();

private:
    void serve(const QHash<QByteArray, FaultServer::Answer> &others);
    Values changeValues(const OperationId &operation) const;
    Subscription known() const { return knownSubscription(m_world->connection.id); }
    Form formOf(const OperationId &operation, const Entity &entity, const Values &values = {});
    WriteDraft draftOf(const OperationId &operation);

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ClientWorld> m_world;
    QHash<QByteArray, FaultServer::Answer> m_answers;
};

void tst_CloudBlueChangeClient::init()
{
    m_server = std::make_unique<FaultServer>();
    QVERIFY(m_server->start());
    m_world = std::make_unique<ClientWorld>();
    m_world->connectTo(
        m_server->url(""), u"ck"_s, "cs",
        {{u"resellerId"_s, u"78ee642d-3b8a-48f1-af12-90563e38bd18"_s}, {u"settleTime"_s, qint64{0}}});
    const auto ok = [](const char *name) { return FaultServer::reply(200, fixture(name)); };
    m_answers = {
        {Resources + Contract, ok("contract.response.json")},
        {Resources + Contract + "/resources", ok("contract-resources.response.json")},
        {Resources + Contract + "/paSubscription", ok("services.response.json")},
        {Resources + Services + "/resources", ok("service-resources.response.json")},
        {Resources + Services + "/provisioningState", ok("provisioning-state.response.json")},
        {Resources + DemoPlan + "/planPeriodSwitches", ok("switches.response.json")},
        {Resources + UserId, ok("create-user.response.json")},
        {"/aps/2/collections/service-plans", ok("plans.response.json")},
        {Orders + "/estimate", ok("estimate.response.json")},
        {Orders + "/estimateCosts", ok("estimate-costs.response.json")},
    };
    const QJsonObject plan = json::parseList(fixture("plans.response.json"))->at(0).toObject();
    m_answers.insert(Resources + DemoPlan,
                     FaultServer::reply(200, QJsonDocument(plan).toJson(QJsonDocument::Compact)));
    serve({});
}

void tst_CloudBlueChangeClient::cleanup()
{
    m_world.reset();
    m_server.reset();
}

// The usual answers, but for the given paths.
void tst_CloudBlueChangeClient::serve(const QHash<QByteArray, FaultServer::Answer> &others)
{
    QHash<QByteArray, FaultServer::Answer> answers = m_answers;
    answers.insert(others);
    m_server->setScript([answers](const FaultServer::Seen &seen) {
        const QByteArrayList parts = seen.target.split('?');
        return answers.value(parts.constFirst(), FaultServer::reply(404, "{}"));
    });
}

Form tst_CloudBlueChangeClient::formOf(const OperationId &operation, const Entity &entity,
                                       const Values &values)
{
    const auto form = wait(m_world->client->form(operation, entity, values));
    if (!form)
        qFatal("%s", qPrintable(form.error().message));
    return *form;
}

// A complete draft of each of the writes, from its own form.
WriteDraft tst_CloudBlueChangeClient::draftOf(const OperationId &operation)
{
    Entity entity = known();
    if (operation == op::DisableUser || operation == op::EnableUser || operation == op::UnlockUser)
        entity = *readUser(fixture("create-user.response.json"), {m_world->connection.id}, Account);
    Values chosen;
    if (operation == op::SwitchSubscription)
        chosen.insert(u"target"_s, QString::fromLatin1(DemoPlan + "|YEARS/1"));
    if (operation == op::CancelSubscription)
        chosen.insert(u"reason"_s, u"The customer asked for it"_s);
    const Form form = formOf(operation, entity, chosen);
    Values values = initialValues(form);
    if (operation == op::ChangeSubscription)
        values[u"delta:"_s + Vps] = pieces(2);
    if (operation == op::HoldSubscription)
        values[u"reason"_s] = u"Unpaid"_s;
    const QList<Problem> problems = m_world->client->check(operation, form, values);
    if (!problems.isEmpty())
        qFatal("%s", qPrintable(problems.constFirst().text));
    const auto drafts = m_world->client->draft(operation, entity, form, values);
    if (!drafts)
        qFatal("%s", qPrintable(drafts.error().message));
    return drafts->constFirst();
}

// What the journal has of one of the orders: two more, another period, or nothing to say.
Values tst_CloudBlueChangeClient::changeValues(const OperationId &operation) const
{
    if (operation == op::RenewSubscription)
        return initialValues(renewalForm(known(), {}));
    Values values = initialValues(cloudblue::quantityForm(known(), nullptr, {}));
    values[u"delta:"_s + Vps] = pieces(2);
    values[u"target"_s] = QString::fromLatin1(DemoPlan + "|YEARS/1");
    return values;
}

void tst_CloudBlueChangeClient::detailsOfBothSides()
{
    const auto subscription = wait(m_world->client->subscription({QString::fromLatin1(Contract)}));
    QVERIFY2(subscription, subscription ? "" : qPrintable(subscription.error().message));
    QCOMPARE(subscription->resources, known().resources);
    QCOMPARE(subscription->technicalId.value, QString::fromLatin1(Services));
    QString provisioning;
    for (const Attribute &attribute : subscription->attributes) {
        if (attribute.key == "provisioning"_L1)
            provisioning = attribute.value;
    }
    QCOMPARE(provisioning, u"FAILED: Resource limit of the node"_s);
}

void tst_CloudBlueChangeClient::detailsWithoutServices()
{
    const QByteArray half = fixture("service-resources.response.json");
    serve({{Resources + Services + "/resources", FaultServer::reply(200, half.first(half.size() / 2))},
           {Resources + Services + "/provisioningState", FaultServer::reply(404, "{}")}});
    const auto subscription = wait(m_world->client->subscription({QString::fromLatin1(Contract)}));
    QVERIFY(subscription);
    QCOMPARE(subscription->resources.size(), 2); // what the contract has
    int missing = 0;
    for (const Attribute &attribute : subscription->attributes) {
        missing += attribute.key == "missing"_L1 ? 1 : 0;
        QVERIFY(attribute.key != "provisioning"_L1);
    }
    QCOMPARE(missing, 1);
}

void tst_CloudBlueChangeClient::quantityForm()
{
    const Form form = formOf(op::ChangeSubscription, known());
    const Field *field = form.field(u"delta:"_s + Vps);
    QVERIFY(field);
    QCOMPARE(*field->current, Decimal(3, 0));
    QCOMPARE(*field->maximum, Decimal(100, 0));
}

void tst_CloudBlueChangeClient::quantityFormWithoutThePlan()
{
    serve({{Resources + DemoPlan, FaultServer::reply(403, fixture("error-access.json"))}});
    const Form form = formOf(op::ChangeSubscription, known());
    QVERIFY(!form.field(u"delta:"_s + Vps)->maximum);
    serve({{Resources + Contract, FaultServer::reply(404, "{}")}});
    QVERIFY(!wait(m_world->client->form(op::ChangeSubscription, known(), {})));
}

void tst_CloudBlueChangeClient::switchFormAsksForTargets()
{
    const Form form = formOf(op::SwitchSubscription, known());
    QCOMPARE(form.field(u"target"_s)->choices.size(), 2);
    const auto asked = std::find_if(
        m_server->requests().cbegin(), m_server->requests().cend(),
        [](const FaultServer::Seen &seen) { return seen.target.endsWith("/planPeriodSwitches"); });
    QVERIFY(asked != m_server->requests().cend());
    QCOMPARE(asked->method, QByteArray("POST"));
    QCOMPARE(asked->body, QByteArray(R"({"unit":"MONTHS","duration":1})"));
    const Form chosen =
        formOf(op::SwitchSubscription, known(), {{u"target"_s, QString::fromLatin1(DemoPlan + "|YEARS/1")}});
    QVERIFY(chosen.field(u"resource:"_s + Vps));
}

void tst_CloudBlueChangeClient::switchFormWithoutTargets_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("periods"); // the plan's own stand in
    const QByteArray whole = fixture("switches.response.json");
    QTest::newRow("not offered") << 404 << QByteArray("{}") << true;
    QTest::newRow("not allowed") << 403 << fixture("error-access.json") << true;
    QTest::newRow("refused") << 400 << fixture("error-hosting.json") << true;
    QTest::newRow("truncated") << 200 << whole.first(whole.size() / 2) << false;
    QTest::newRow("malformed") << 200 << QByteArray("[{]") << false;
}

void tst_CloudBlueChangeClient::switchFormWithoutTargets()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, periods);
    serve({{Resources + DemoPlan + "/planPeriodSwitches", FaultServer::reply(status, body)}});
    const auto form = wait(m_world->client->form(op::SwitchSubscription, known(), {}));
    QCOMPARE(form.has_value(), periods);
    if (!periods)
        return;
    const Field *target = form->field(u"target"_s);
    QCOMPARE(target->choices.size(), 1);
    QCOMPARE(target->choices.constFirst().value, Value(QString::fromLatin1(DemoPlan + "|YEARS/1")));
    QVERIFY(target->help.contains(u"did not tell"));
}

void tst_CloudBlueChangeClient::cancellationFormSaysWhatItCosts()
{
    const Form form = formOf(op::CancelSubscription, known());
    // Another one may stand beside it, which the vendor does not see.
    QVERIFY(form.field(u"reason"_s)->label.contains(u"CloudBlue"));
    QVERIFY(!form.field(u"reason"_s)->help.isEmpty());
    QVERIFY2(form.notice.contains(u"7.31"), qPrintable(form.notice));
    const qsizetype before = m_server->requests().size();
    // The reason is being typed: nothing is read again.
    Values values = initialValues(form);
    values[u"reason"_s] = u"Too dear"_s;
    const Form typed = formOf(op::CancelSubscription, known(), values);
    QCOMPARE(m_server->requests().size(), before);
    QCOMPARE(typed.notice, form.notice);
    QVERIFY(textOf(typed.field(u"body"_s)->initial).contains(u"Too dear"));
    // No estimate is no reason not to cancel.
    serve({{Orders + "/estimate", FaultServer::reply(400, fixture("error-hosting.json"))}});
    QVERIFY(formOf(op::CancelSubscription, known()).notice.contains(u"not told"));
}

void tst_CloudBlueChangeClient::holdFormReadsTheServicesOnce()
{
    formOf(op::HoldSubscription, known());
    QCOMPARE(m_server->requests().size(), 0);
    Subscription listed = known();
    listed.technicalId = {};
    const Form form = formOf(op::HoldSubscription, listed);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(form.field(u"_technicalId"_s)->initial, Value(QString::fromLatin1(Services)));
    m_world->set(u"holdTarget"_s, u"contract"_s);
    formOf(op::ReleaseSubscription, listed);
    QCOMPARE(m_server->requests().size(), 1); // the contract's id is known
}

void tst_CloudBlueChangeClient::quotesAChange()
{
    const WriteDraft draft = draftOf(op::ChangeSubscription);
    const auto quote = wait(m_world->client->quote(draft));
    QVERIFY(quote);
    QCOMPARE(quote->price->total->amount.toString(), u"7.31"_s);
    QCOMPARE(quote->cost->total->amount.toString(), u"6.26"_s);
    const QList<FaultServer::Seen> &seen = m_server->requests();
    const auto estimates = std::count_if(seen.cbegin(), seen.cend(), [&draft](const FaultServer::Seen &one) {
        return one.target.startsWith(Orders) && one.body == draft.request.body;
    });
    QCOMPARE(estimates, 2);
    QVERIFY(!wait(m_world->client->quote(draftOf(op::HoldSubscription))));
}

void tst_CloudBlueChangeClient::quotesARenewalThatIsNotEstimated_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("quoted");
    QTest::newRow("refused") << false << 400 << false;
    QTest::newRow("refused, wanted all the same") << true << 400 << true;
    QTest::newRow("not there, wanted all the same") << true << 404 << true;
    QTest::newRow("a fault that may pass") << true << 500 << false;
}

void tst_CloudBlueChangeClient::quotesARenewalThatIsNotEstimated()
{
    QFETCH(const bool, wanted);
    QFETCH(const int, status);
    QFETCH(const bool, quoted);
    WriteDraft draft = draftOf(op::RenewSubscription);
    if (wanted)
        draft.values[u"withoutPrice"_s] = true;
    serve({{Orders + "/estimate", FaultServer::reply(status, fixture("error-hosting.json"))}});
    const auto quote = wait(m_world->client->quote(draft));
    QCOMPARE(quote.has_value(), quoted);
    if (quoted) {
        QVERIFY(!quote->price); // untold, never 0
        QVERIFY(!quote->cost);
    }
}

void tst_CloudBlueChangeClient::sendsOnce_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<int>("status"); // 0: cut after reading
    QTest::addColumn<Outcome::Kind>("kind");
    using Kind = Outcome::Kind;
    const QList<OperationId> states{op::HoldSubscription, op::ReleaseSubscription, op::DisableUser,
                                    op::EnableUser, op::UnlockUser};
    const QList<OperationId> all = orderOperations() + states;
    for (const OperationId &operation : all) {
        const QByteArray name = operation.value.toLatin1();
        QTest::addRow("%s done", name.constData()) << operation << 200 << Kind::Confirmed;
        QTest::addRow("%s refused", name.constData()) << operation << 409 << Kind::Refused;
        QTest::addRow("%s failed", name.constData()) << operation << 503 << Kind::Unknown;
        QTest::addRow("%s cut", name.constData()) << operation << 0 << Kind::Unknown;
    }
}

void tst_CloudBlueChangeClient::sendsOnce()
{
    QFETCH(const OperationId, operation);
    QFETCH(const int, status);
    QFETCH(const Outcome::Kind, kind);
    const WriteDraft draft = draftOf(operation);
    const bool order = orderOperations().contains(operation);
    const QByteArray answer = status != 200 ? QByteArray("{\"message\":\"no\"}")
                              : order       ? fixture("place-order.response.json")
                                            : QByteArray();
    serve({{draft.request.url.path().toLatin1(), FaultServer::reply(status, answer)}});
    if (status == 0)
        m_server->setCut(FaultServer::Cut::AfterReading);
    const int before = m_server->arrivals();
    const auto outcome = wait(m_world->client->send(draft, ticketFor(draft.request)));
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, kind);
    QCOMPARE(m_server->arrivals() - before, 1);
    const FaultServer::Seen seen = m_server->requests().constLast();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.body, draft.request.body);
    QCOMPARE(headerValue(seen.headers, "Content-Length"), QByteArray::number(seen.body.size()));
    QCOMPARE(outcome->made.size(), order && kind == Outcome::Kind::Confirmed ? 1 : 0);
}

void tst_CloudBlueChangeClient::preflightReadsAgain_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const QByteArray contract = Resources + Contract;
    const QByteArray active = "\"ACTIVE\"";
    const QByteArray over = "\"TERMINATED\"";
    QTest::newRow("change") << op::ChangeSubscription << QByteArray(contract + "/resources")
                            << QByteArray("\"additional\": 2") << QByteArray("\"additional\": 3");
    QTest::newRow("switch") << op::SwitchSubscription << contract << QByteArray("MONTHS")
                            << QByteArray("YEARS");
    QTest::newRow("renew") << op::RenewSubscription << contract << QByteArray("2019-04-15")
                           << QByteArray("2019-05-15");
    QTest::newRow("cancel") << op::CancelSubscription << contract << active << over;
    QTest::newRow("hold") << op::HoldSubscription << contract << active << QByteArray("\"FULL_HOLD\"");
    QTest::newRow("disable") << op::DisableUser << QByteArray(Resources + UserId)
                             << QByteArray("\"disabled\": false") << QByteArray("\"disabled\": true");
}

void tst_CloudBlueChangeClient::preflightReadsAgain()
{
    QFETCH(const OperationId, operation);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const WriteDraft draft = draftOf(operation);
    const auto same = wait(m_world->client->preflight(draft));
    QVERIFY2(same && same->proceed, same ? qPrintable(same->reason) : qPrintable(same.error().message));
    QByteArray body = m_answers.value(path).bytes;
    body = body.mid(body.indexOf("\r\n\r\n") + 4);
    QVERIFY(body.contains(from));
    serve({{path, FaultServer::reply(200, body.replace(from, to))}});
    const auto changed = wait(m_world->client->preflight(draft));
    QVERIFY(changed);
    QVERIFY(!changed->proceed);
    QVERIFY(!changed->reason.isEmpty());
    serve({{Resources + Contract, FaultServer::reply(404, "{}")},
           {Resources + UserId, FaultServer::reply(404, "{}")}});
    const auto gone = wait(m_world->client->preflight(draft));
    QVERIFY(gone && !gone->proceed);
    serve({{Resources + Contract, FaultServer::reply(403, "{}")},
           {Resources + UserId, FaultServer::reply(403, "{}")}});
    QVERIFY(!wait(m_world->client->preflight(draft))); // not known: it waits for a person
}

void tst_CloudBlueChangeClient::resourcesThatCannotBeRead_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::newRow("change") << op::ChangeSubscription;
    QTest::newRow("switch") << op::SwitchSubscription;
}

// Taken for "it has none", they would order a switch without the customer's additional licences, or stop it
// as "changed meanwhile".
void tst_CloudBlueChangeClient::resourcesThatCannotBeRead()
{
    QFETCH(const OperationId, operation);
    const WriteDraft draft = draftOf(operation);
    for (const int status : {403, 500}) {
        serve({{Resources + Contract + "/resources", FaultServer::reply(status, "{}")}});
        QVERIFY(!wait(m_world->client->form(operation, known(), {})));
        const auto preflight = wait(m_world->client->preflight(draft));
        QVERIFY(!preflight);
        QCOMPARE(preflight.error().httpStatus, status);
    }
    const auto shown = wait(m_world->client->subscription(known().key.id));
    QVERIFY(shown); // looking on is another matter
}

void tst_CloudBlueChangeClient::lookUpOrder_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<Evidence::Verdict>("verdict");
    QTest::addColumn<int>("found");
    using Verdict = Evidence::Verdict;
    for (const OperationId &order : orderOperations()) {
        const QByteArray name = order.value.toLatin1() + ' ';
        QTest::addRow("%sthere", name.constData()) << order << QByteArray() << Verdict::Done << 1;
        QTest::addRow("%snone", name.constData()) << order << QByteArray("none") << Verdict::NotDone << 0;
        QTest::addRow("%stells no subscription", name.constData())
            << order << QByteArray("untold") << Verdict::Ambiguous << 1;
        QTest::addRow("%sanother subscription", name.constData())
            << order << QByteArray("other") << Verdict::NotDone << 0;
        QTest::addRow("%sanother kind", name.constData())
            << order << QByteArray("kind") << Verdict::NotDone << 0;
        QTest::addRow("%sa kind nobody knows", name.constData())
            << order << QByteArray("new kind") << Verdict::Ambiguous << 1;
        QTest::addRow("%stwo", name.constData()) << order << QByteArray("two") << Verdict::Ambiguous << 2;
        QTest::addRow("%solder", name.constData()) << order << QByteArray("older") << Verdict::NotDone << 0;
    }
    QTest::newRow("changed, and the resources cannot be read")
        << op::ChangeSubscription << QByteArray("unread") << Verdict::Ambiguous << 0;
    QTest::newRow("cancelled without an order")
        << op::CancelSubscription << QByteArray("terminated") << Verdict::Ambiguous << 0;
}

void tst_CloudBlueChangeClient::lookUpOrder()
{
    QFETCH(const OperationId, operation);
    QFETCH(const QByteArray, what);
    QFETCH(const Evidence::Verdict, verdict);
    QFETCH(const int, found);
    const Values values = changeValues(operation);
    QByteArray code = operation == op::RenewSubscription    ? "RN"
                      : operation == op::CancelSubscription ? "CF"
                                                            : "CH";
    if (what == "kind")
        code = operation == op::RenewSubscription ? "CH" : "RN";
    if (what == "new kind")
        code = "UG";
    QJsonObject order = json::parseList(fixture("change-orders.response.json"))->at(0).toObject();
    order["type"_L1] = QString::fromLatin1(code);
    QJsonObject details = order;
    const QString about =
        what == "other" ? u"0a907085-58a0-41c8-88b2-f9b12feaaadb"_s : QString::fromLatin1(Contract);
    if (what != "untold")
        details["bssSubscriptions"_L1] = QJsonArray{about};
    QJsonArray list;
    if (what != "none" && what != "terminated" && what != "unread")
        list.append(order);
    QHash<QByteArray, FaultServer::Answer> answers;
    const auto add = [&answers](const QJsonObject &one) {
        answers.insert(Orders + '/' + one["orderId"_L1].toString().toLatin1(),
                       FaultServer::reply(200, QJsonDocument(one).toJson()));
    };
    add(details);
    if (what == "two") {
        const QString second = u"11111111-0000-4000-8000-000000000002"_s;
        order["orderId"_L1] = second;
        details["orderId"_L1] = second;
        list.append(order);
        add(details);
    }
    answers.insert(Orders, FaultServer::reply(200, QJsonDocument(list).toJson()));
    if (what == "terminated")
        answers.insert(
            Resources + Contract,
            FaultServer::reply(200, fixture("contract.response.json").replace("ACTIVE", "TERMINATED")));
    if (what == "unread")
        answers.insert(Resources + Contract + "/resources", FaultServer::reply(403, "{}"));
    serve(answers);
    const qsizetype before = m_server->requests().size();
    JournalRow row;
    row.connection = m_world->connection.id;
    row.operation = operation;
    row.target = known().key;
    row.targetName = known().name;
    row.customer = Account;
    row.values = values;
    row.sent = QDateTime(QDate(2019, 3, 15), QTime(15, 40, 30), Qt::UTC).addDays(what == "older" ? 1 : 0);
    const auto evidence = wait(m_world->client->lookUp(row, {}));
    QVERIFY2(evidence, evidence ? "" : qPrintable(evidence.error().message));
    QVERIFY2(evidence->verdict == verdict, qPrintable(evidence->text));
    QCOMPARE(evidence->found.size(), found);
    QVERIFY(!evidence->text.isEmpty());
    if (verdict == Evidence::Verdict::Done)
        QCOMPARE(evidence->foundName, u"CH000002"_s);
    const QList<FaultServer::Seen> asked = m_server->requests().mid(before);
    for (const FaultServer::Seen &seen : asked)
        QCOMPARE(seen.method, QByteArray("GET")); // evidence never changes anything
}

void tst_CloudBlueChangeClient::lookUpState_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<Evidence::Verdict>("verdict");
    using Verdict = Evidence::Verdict;
    QTest::newRow("held") << op::HoldSubscription << QByteArray("ADMINISTRATIVE_HOLD") << Verdict::Done;
    QTest::newRow("not held") << op::HoldSubscription << QByteArray("ACTIVE") << Verdict::NotDone;
    QTest::newRow("held by credit alone")
        << op::HoldSubscription << QByteArray("CREDIT_HOLD") << Verdict::NotDone;
    QTest::newRow("a new word") << op::HoldSubscription << QByteArray("FROZEN") << Verdict::Ambiguous;
    QTest::newRow("over") << op::HoldSubscription << QByteArray("TERMINATED") << Verdict::Ambiguous;
    QTest::newRow("released") << op::ReleaseSubscription << QByteArray("ACTIVE") << Verdict::Done;
    QTest::newRow("still held") << op::ReleaseSubscription << QByteArray("FULL_HOLD") << Verdict::NotDone;
    QTest::newRow("disabled") << op::DisableUser << QByteArray("disabled") << Verdict::Done;
    QTest::newRow("not disabled") << op::DisableUser << QByteArray() << Verdict::NotDone;
    QTest::newRow("enabled") << op::EnableUser << QByteArray() << Verdict::Done;
    QTest::newRow("still disabled") << op::EnableUser << QByteArray("disabled") << Verdict::NotDone;
    QTest::newRow("unlocked") << op::UnlockUser << QByteArray() << Verdict::Done;
    QTest::newRow("still locked") << op::UnlockUser << QByteArray("locked") << Verdict::NotDone;
    QTest::newRow("nothing told") << op::UnlockUser << QByteArray("untold") << Verdict::Ambiguous;
}

void tst_CloudBlueChangeClient::lookUpState()
{
    QFETCH(const OperationId, operation);
    QFETCH(const QByteArray, now);
    QFETCH(const Evidence::Verdict, verdict);
    const bool ofUser = operation != op::HoldSubscription && operation != op::ReleaseSubscription;
    QJsonObject user = json::parseObject(fixture("create-user.response.json")).value();
    if (now == "untold")
        user.remove("locked"_L1);
    else if (ofUser && !now.isEmpty())
        user[QLatin1StringView(now)] = true;
    serve({{Resources + Contract,
            FaultServer::reply(200, fixture("contract.response.json").replace("ACTIVE", now))},
           {Resources + UserId, FaultServer::reply(200, QJsonDocument(user).toJson())}});
    JournalRow row;
    row.connection = m_world->connection.id;
    row.operation = operation;
    row.target.id.value = QString::fromLatin1(ofUser ? UserId : Contract);
    row.sent = QDateTime::currentDateTimeUtc();
    const auto evidence = wait(m_world->client->lookUp(row, {}));
    QVERIFY(evidence);
    QVERIFY2(evidence->verdict == verdict, qPrintable(evidence->text));
    QCOMPARE(evidence->lines.size(), 1);
    if (verdict != Evidence::Verdict::NotDone)
        return;
    m_world->set(u"settleTime"_s, qint64{600}); // too early to say so
    row.sent = QDateTime::currentDateTimeUtc();
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Ambiguous);
}

QTEST_GUILESS_MAIN(tst_CloudBlueChangeClient)
#include "tst_cloudbluechangeclient.moc"
