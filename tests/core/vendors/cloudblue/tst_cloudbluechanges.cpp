// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/vendors/cloudblue/changeforms.h"
#include "core/vendors/cloudblue/classify.h"
#include "core/vendors/cloudblue/contractforms.h"
#include "core/vendors/cloudblue/drafts.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/ordermessages.h"
#include "core/vendors/cloudblue/preflights.h"
#include "core/vendors/cloudblue/statelookup.h"
#include "core/vendors/cloudblue/usermessages.h"
#include "core/vendors/drafting.h"
#include "tests/core/vendors/cloudblue/contractfixtures.h"
#include "tests/support/proof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::cloudblue;

namespace
{
const ConnectionId Here{u"11111111-2222-4333-8444-555555555555"_s};
const EntityId Contract{u"9a907085-58a0-41c8-88b2-f9b12feaaadb"_s};
const EntityId Services{u"6b7fd35a-76db-4a9a-b162-e26991fe20b3"_s};
const EntityId Account{u"26ae28d2-0303-4189-8e1d-02796ee5de3b"_s};
const QString DemoPlan = u"51615892-655d-409d-a922-4423a8188b2e"_s;
const QString Vps = u"098a7165-8666-4f8d-8037-e34665e664e4"_s;
const QString Other = u"7d0a3f51-2b6e-4c11-9f0d-6a0c9e7f1b22"_s;

Subscription subscription()
{
    return knownSubscription(Here);
}

Subscription withStatus(const QString &word)
{
    Subscription one = subscription();
    one.status = subscriptionStatus(word);
    return one;
}

Drafts drafts(HoldTarget hold = HoldTarget::Services)
{
    CloudBlueSettings settings;
    settings.holdTarget = hold;
    return Drafts(Here, settings, [](const Target &target) {
        return QUrl::fromEncoded("https://portal.example.com" + target.path, QUrl::StrictMode);
    });
}

Form quantities(const Values &values = {})
{
    const QList<Product> plans = knownPlans(Here);
    return quantityForm(subscription(), &plans.constFirst(), values);
}

SwitchFacts facts()
{
    SwitchFacts facts;
    facts.plans = knownPlans(Here);
    facts.targets = *readPlanSwitches(fixture("switches.response.json"));
    facts.current = facts.plans.constFirst();
    return facts;
}

QString problemOf(const QList<Problem> &problems)
{
    return problems.isEmpty() ? QString() : problems.constFirst().text;
}

HttpReply reply(int status, const QByteArray &body)
{
    HttpReply answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"Content-Type", "application/json"}};
    return answer;
}

User user(bool disabled, bool locked)
{
    QByteArray body = fixture("create-user.response.json");
    if (disabled)
        body.replace("\"disabled\": false", "\"disabled\": true");
    if (locked)
        body.replace("\"locked\": false", "\"locked\": true");
    return *readUser(body, {Here}, Account);
}
} // namespace

// Orders about a subscription that is there, hold and release, and the state of users: messages, forms,
// drafts and what answers mean. Without a network.
class tst_CloudBlueChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { proof::noteTest(); }
    void bodies();
    void bodyWithoutPlan();
    void readsSwitches();
    void readsNoSwitches_data();
    void readsNoSwitches();
    void switchTermsKeepUnknownWords();
    void readsResourcesOfBothSides();
    void readsProvisioning();
    void orderKinds_data();
    void orderKinds();
    void quantityFormShowsTheSum();
    void quantityFormWithoutPlan();
    void quantityChecks_data();
    void quantityChecks();
    void changeDraft();
    void changeKeyIsTheEffect();
    void changeIsNothing();
    void switchFormOffersTargets();
    void switchFormOfAChosenTarget();
    void switchDraft();
    void renewalDraft();
    void renewalKeepsWhatWasTyped();
    void bodyChecks_data();
    void bodyChecks();
    void cancellationPutsTheReasonIntoTheRequest();
    void cancellationCosts_data();
    void cancellationCosts();
    void holdDraft_data();
    void holdDraft();
    void holdNeedsTheServices();
    void userDrafts();
    void offersForSubscriptions_data();
    void offersForSubscriptions();
    void offersForUsers();
    void operationsUndoEachOther();
    void classifies_data();
    void classifies();
    void preflight_data();
    void preflight();
    void looksDone_data();
    void looksDone();
};

void tst_CloudBlueChanges::bodies()
{
    ChangeOrder order;
    order.subscription = Contract;
    order.plan.value = DemoPlan;
    order.period = Period{Period::Unit::Months, 1, u"MONTHS"_s};
    order.resources = {{Vps, Decimal(5, 0)}};
    QCOMPARE(changeOrderBody(order).compact(), squeezed(fixture("change.request.json")));
    QCOMPARE(renewalBody(Contract).compact(), squeezed(fixture("renewal.request.json")));
    QCOMPARE(cancellationBody(Contract, u"The customer asked for it"_s).compact(),
             squeezed(fixture("cancellation.request.json")));
    QCOMPARE(periodNode(*order.period).compact(), QByteArray(R"({"unit":"MONTHS","duration":1})"));
}

void tst_CloudBlueChanges::bodyWithoutPlan()
{
    ChangeOrder order;
    order.subscription = Contract;
    order.resources = {{Vps, *Decimal::parse(u"2.5")}};
    QCOMPARE(changeOrderBody(order).compact(),
             QByteArray("{\"type\":\"CHANGE\",\"subscriptionId\":\"9a907085-58a0-41c8-88b2-f9b12feaaadb\","
                        "\"resources\":[{\"resourceId\":\"098a7165-8666-4f8d-8037-e34665e664e4\","
                        "\"amount\":2.5}]}"));
}

void tst_CloudBlueChanges::readsSwitches()
{
    const auto switches = readPlanSwitches(fixture("switches.response.json"));
    QVERIFY(switches);
    QCOMPARE(switches->size(), 2); // the third names no period
    QCOMPARE(switches->at(0).plan.value, DemoPlan);
    QCOMPARE(switches->at(0).period.unit, Period::Unit::Years);
    QCOMPARE(switches->at(1).period.count, 1);
    QCOMPARE(switches->at(1).billingPolicy, u"as_the_vendor_likes"_s);
    const auto none = readPlanSwitches("[]");
    QVERIFY(none);
    QVERIFY(none->isEmpty());
}

void tst_CloudBlueChanges::readsNoSwitches_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = fixture("switches.response.json");
    QTest::newRow("truncated") << whole.first(whole.size() / 2);
    QTest::newRow("malformed") << QByteArray("[{\"target\":}]");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a page") << fixture("error-page.html");
    QTest::newRow("nothing usable") << QByteArray(R"([{"target":{"planId":"x"}},{"target":{}}])");
}

void tst_CloudBlueChanges::readsNoSwitches()
{
    QFETCH(const QByteArray, body);
    const auto switches = readPlanSwitches(body);
    QVERIFY(!switches);
    QVERIFY(!switches.error().message.isEmpty());
}

void tst_CloudBlueChanges::switchTermsKeepUnknownWords()
{
    const auto switches = readPlanSwitches(fixture("switches.response.json"));
    QCOMPARE(switchTerms(switches->at(0)), u"prorated, a new period starts · immediately"_s);
    QCOMPARE(switchTerms(switches->at(1)), u"as_the_vendor_likes · from the next period"_s);
    QCOMPARE(switchTerms({}), QString());
}

void tst_CloudBlueChanges::readsResourcesOfBothSides()
{
    const Subscription one = subscription();
    QCOMPARE(one.productId, DemoPlan);
    QCOMPARE(one.technicalId, Services);
    QCOMPARE(one.resources.size(), 3);
    QCOMPARE(one.resources.at(0).name, u"VPS Mainstream Profile"_s);
    QCOMPARE(totalText(one.resources.at(0)), u"3"_s);
    QCOMPARE(*one.resources.at(0).usage, Decimal(2, 0));
    QCOMPARE(totalText(one.resources.at(1)), u"10"_s);
    QCOMPARE(orderedText(one.resources).section(u'\n', 0, 0),
             u"VPS Mainstream Profile: 1 included + 2 additional"_s);
    QVERIFY(!totalOf(one.resources.at(2))); // traffic is no part of the contract
    SubscriptionResource half;
    half.included = Decimal(4, 0);
    QCOMPARE(totalText(half), u"4"_s);
}

void tst_CloudBlueChanges::readsProvisioning()
{
    QCOMPARE(readProvisioningState(fixture("provisioning-state.response.json")),
             u"FAILED: Resource limit of the node"_s);
    QCOMPARE(readProvisioningState(R"({"state":"READY","message":""})"), u"READY"_s);
    QCOMPARE(readProvisioningState("{\"state\""), QString());
    QCOMPARE(readProvisioningState("[]"), QString());
}

void tst_CloudBlueChanges::orderKinds_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("supplementary");
    QTest::newRow("SO") << u"SO"_s << u"New subscription"_s << false;
    QTest::newRow("CH") << u"CH"_s << u"Change"_s << false;
    QTest::newRow("RN") << u"RN"_s << u"Renewal"_s << false;
    QTest::newRow("CL") << u"CL"_s << u"Cancellation"_s << false;
    QTest::newRow("CF") << u"CF"_s << u"Cancellation with a charge"_s << false;
    QTest::newRow("BO") << u"BO"_s << u"Recurring billing"_s << true;
    QTest::newRow("PO") << u"PO"_s << u"Payment"_s << true;
    QTest::newRow("unknown") << u"UG"_s << u"UG"_s << false;
}

void tst_CloudBlueChanges::orderKinds()
{
    QFETCH(const QString, code);
    QFETCH(const QString, name);
    QFETCH(const bool, supplementary);
    const QByteArray list =
        fixture("change-orders.response.json").replace("\"CH\"", QByteArray('"' + code.toLatin1() + '"'));
    const auto orders = readOrders(list, {Here});
    QVERIFY(orders);
    const Order &order = orders->constFirst();
    QCOMPARE(order.type, name);
    QCOMPARE(order.vendorType, code);
    QCOMPARE(order.supplementary, supplementary);
    // A code of the vendor's own order flow stays as it was sent.
    QVERIFY2(order.status.text().contains(u"XY"), qPrintable(order.status.text()));
}

void tst_CloudBlueChanges::quantityFormShowsTheSum()
{
    const Form form = quantities();
    const Field *field = form.field(u"delta:"_s + Vps);
    QVERIFY(field);
    QCOMPARE(field->kind, FieldKind::SignedDelta);
    QCOMPARE(field->label, u"VPS Mainstream Profile"_s);
    QCOMPARE(*field->current, Decimal(3, 0));
    QCOMPARE(*field->minimum, Decimal(1, 0)); // what the plan includes cannot be given back
    QCOMPARE(*field->maximum, Decimal(100, 0));
    QCOMPARE(field->initial, Value(Quantity{Decimal(), u"unit"_s}));
    QCOMPARE(field->help, u"1 included + 2 additional, 2 in use"_s);
    QVERIFY(form.field(u"delta:"_s + Other));
    QVERIFY(!form.field(u"delta:5e1f0c3a-9d84-4f0b-8c77-1f6a2b3c4d5e"_s)); // traffic cannot be ordered
    QCOMPARE(form.field(u"_total:"_s + Vps)->kind, FieldKind::Hidden);
    QCOMPARE(form.field(u"_periodBefore"_s)->initial, Value(u"MONTHS/1"_s));
    QVERIFY(!form.notice.isEmpty());
}

void tst_CloudBlueChanges::quantityFormWithoutPlan()
{
    const Form form = quantityForm(subscription(), nullptr, {});
    QVERIFY(!form.field(u"delta:"_s + Vps)->maximum);
    Subscription bare = subscription();
    bare.resources.clear();
    const Form none = quantityForm(bare, nullptr, {});
    QVERIFY(none.notice.contains(u"names no resources"));
    QVERIFY(!checkChange(op::ChangeSubscription, none, initialValues(none)).isEmpty());
}

void tst_CloudBlueChanges::quantityChecks_data()
{
    QTest::addColumn<qint64>("delta");
    QTest::addColumn<bool>("good");
    QTest::newRow("more") << qint64{2} << true;
    QTest::newRow("fewer") << qint64{-2} << true;
    QTest::newRow("nothing") << qint64{0} << false;
    QTest::newRow("below what is included") << qint64{-3} << false;
    QTest::newRow("as many as there may be") << qint64{97} << true;
    QTest::newRow("too many") << qint64{98} << false;
}

void tst_CloudBlueChanges::quantityChecks()
{
    QFETCH(const qint64, delta);
    QFETCH(const bool, good);
    const Form form = quantities();
    Values values = initialValues(form);
    values[u"delta:"_s + Vps] = pieces(delta);
    const QList<Problem> problems = checkChange(op::ChangeSubscription, form, values);
    QVERIFY2(problems.isEmpty() == good, qPrintable(problemOf(problems)));
}

void tst_CloudBlueChanges::changeDraft()
{
    const Form form = quantities();
    Values values = initialValues(form);
    values[u"delta:"_s + Vps] = pieces(2);
    const auto list = drafts().draft(op::ChangeSubscription, subscription(), form, values);
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    const WriteDraft &draft = list->constFirst();
    QCOMPARE(draft.request.method, QByteArray("POST"));
    QCOMPARE(draft.request.url.path(), u"/aps/2/services/order-manager/orders"_s);
    // The new totals of all of them, also of the one that stays.
    const QByteArray other = "\"amount\":5},{\"resourceId\":\"" + Other.toLatin1() + "\",\"amount\":10}";
    QCOMPARE(draft.request.body, squeezed(fixture("change.request.json")).replace("\"amount\":5}", other));
    QCOMPARE(draft.target.id, Contract);
    QCOMPARE(draft.customer, Account);
    QCOMPARE(draft.summary, u"VPS Mainstream Profile: 5 (+2)"_s);
    QCOMPARE(draft.changes.size(), 1);
    QCOMPARE(draft.changes.constFirst().before, u"3"_s);
    QVERIFY(!draft.hasSecret);
    QVERIFY(draft.preview.contains(u"\"amount\": 5"));
    QVERIFY(!draft.preview.contains(u"oauth_signature"));
}

void tst_CloudBlueChanges::changeKeyIsTheEffect()
{
    const Form form = quantities();
    Values values = initialValues(form);
    const auto keyOf = [&](const Subscription &one, qint64 delta) {
        values[u"delta:"_s + Vps] = pieces(delta);
        return drafts().draft(op::ChangeSubscription, one, form, values)->constFirst().key;
    };
    QCOMPARE(keyOf(subscription(), 2), keyOf(subscription(), 2));
    QVERIFY(keyOf(subscription(), 2) != keyOf(subscription(), 1));
    Subscription another = subscription();
    another.key.id.value = u"0a907085-58a0-41c8-88b2-f9b12feaaadb"_s;
    QVERIFY(keyOf(subscription(), 2) != keyOf(another, 2));
}

void tst_CloudBlueChanges::changeIsNothing()
{
    const Form form = quantities();
    const auto list = drafts().draft(op::ChangeSubscription, subscription(), form, initialValues(form));
    QVERIFY(!list);
    QCOMPARE(list.error(), nothingChanged());
}

void tst_CloudBlueChanges::switchFormOffersTargets()
{
    const Form form = switchForm(subscription(), facts(), {});
    const Field *target = form.field(u"target"_s);
    QVERIFY(target);
    QVERIFY(target->driving);
    QCOMPARE(target->choices.size(), 2);
    QCOMPARE(target->choices.at(0).label, u"Plain, 1 year"_s);
    QCOMPARE(target->choices.at(1).label, u"User Management Demo, 1 year"_s);
    QCOMPARE(target->choices.at(1).help, u"prorated, a new period starts · immediately"_s);
    QVERIFY(std::holds_alternative<std::monostate>(target->initial));
    QVERIFY(!form.field(u"resource:"_s + Vps)); // not before a target is chosen
    QVERIFY2(form.notice.startsWith(u"Now: User Management Demo, 1 month"), qPrintable(form.notice));
    QVERIFY(!checkChange(op::SwitchSubscription, form, initialValues(form)).isEmpty());
    // The same target on two terms is one choice: the request cannot tell them apart.
    SwitchFacts twice = facts();
    PlanSwitch other = twice.targets.constFirst();
    other.whenEffective = u"next_billing_period"_s;
    twice.targets.append(other);
    const Form merged = switchForm(subscription(), twice, {});
    QCOMPARE(merged.field(u"target"_s)->choices.size(), 2);
    QCOMPARE(merged.field(u"target"_s)->choices.at(1).help, u"on terms that CloudBlue chooses"_s);
    SwitchFacts none = facts();
    none.targets.clear();
    QVERIFY(!switchForm(subscription(), none, {}).field(u"target"_s)->help.isEmpty());
}

void tst_CloudBlueChanges::switchFormOfAChosenTarget()
{
    SwitchFacts known = facts();
    known.chosen = known.current;
    const Values chosen{{u"target"_s, QString(DemoPlan + u"|YEARS/1"_s)}};
    const Form form = switchForm(subscription(), known, chosen);
    const Field *total = form.field(u"resource:"_s + Vps);
    QVERIFY(total);
    QCOMPARE(total->kind, FieldKind::Quantity);
    QCOMPARE(total->initial, Value(Quantity{Decimal(3, 0), u"unit"_s})); // as many as now
    QCOMPARE(total->help, u"Now 3"_s);
    // A target that is not offered any more is not kept.
    const Form gone = switchForm(subscription(), known, {{u"target"_s, u"nowhere|YEARS/1"_s}});
    QVERIFY(std::holds_alternative<std::monostate>(gone.field(u"target"_s)->initial));
}

void tst_CloudBlueChanges::switchDraft()
{
    SwitchFacts known = facts();
    known.chosen = known.current;
    const Values chosen{{u"target"_s, QString(DemoPlan + u"|YEARS/1"_s)}};
    const Form form = switchForm(subscription(), known, chosen);
    Values values = initialValues(form);
    values[u"resource:"_s + Vps] = pieces(4);
    QVERIFY(checkChange(op::SwitchSubscription, form, values).isEmpty());
    const auto list = drafts().draft(op::SwitchSubscription, subscription(), form, values);
    QVERIFY(list);
    const WriteDraft &draft = list->constFirst();
    QCOMPARE(draft.request.body, squeezed(fixture("change.request.json"))
                                     .replace("\"MONTHS\"", "\"YEARS\"")
                                     .replace("\"amount\":5", "\"amount\":4"));
    QCOMPARE(draft.summary, u"User Management Demo, 1 year, VPS Mainstream Profile: 4 (+1)"_s);
    QVERIFY(!drafts().draft(op::SwitchSubscription, subscription(), form, {}));
}

void tst_CloudBlueChanges::renewalDraft()
{
    const Form form = renewalForm(subscription(), {});
    QVERIFY(form.notice.contains(u"2019"));
    const Field *body = form.field(u"body"_s);
    QCOMPARE(body->kind, FieldKind::MultilineText);
    QVERIFY(body->help.contains(u"inferred"));
    const Values values = initialValues(form);
    QVERIFY(checkContractOrder(op::RenewSubscription, form, values).isEmpty());
    const auto list = drafts().draft(op::RenewSubscription, subscription(), form, values);
    QVERIFY(list);
    QCOMPARE(list->constFirst().request.body, squeezed(fixture("renewal.request.json")));
    QCOMPARE(list->constFirst().summary, u"1 month"_s);
    QCOMPARE(list->constFirst().customer, Account);
}

void tst_CloudBlueChanges::renewalKeepsWhatWasTyped()
{
    const Form form = renewalForm(subscription(), {});
    Values values = initialValues(form);
    values[u"body"_s] =
        QString(u"{\"type\": \"RENEW\", \"subscriptionId\": \""_s + Contract.value.toUpper() +
                u"\", \"period\": {\"unit\": \"MONTHS\", \"duration\": 1}, \"type\": \"RN\"}"_s);
    QVERIFY2(checkContractOrder(op::RenewSubscription, form, values).isEmpty(),
             "another word is a person's own");
    const WriteDraft draft =
        drafts().draft(op::RenewSubscription, subscription(), form, values)->constFirst();
    // Of a member that stands there twice the one that was checked is sent, and no other.
    const QJsonObject sent = QJsonDocument::fromJson(draft.request.body).object();
    QCOMPARE(sent["type"_L1].toString(), u"RN"_s);
    QCOMPARE(draft.request.body.count("\"type\""), 1);
    QCOMPARE(sent["period"_L1]["duration"_L1].toInt(), 1);
    QVERIFY(draft.preview.contains(u"\"RN\""));
    // However it is worded, a second renewal is the same intent.
    QCOMPARE(
        draft.key,
        drafts().draft(op::RenewSubscription, subscription(), form, initialValues(form))->constFirst().key);
}

void tst_CloudBlueChanges::bodyChecks_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("says");
    const QString id = u"\"subscriptionId\":\""_s + Contract.value + u'"';
    QTest::newRow("nothing") << QString() << u"Fill this in"_s;
    QTest::newRow("no JSON") << u"renew it"_s << u"one JSON object"_s;
    QTest::newRow("cut") << QString(u"{\"type\":\"RENEWAL\","_s + id) << u"one JSON object"_s;
    QTest::newRow("a list") << QString(u"[{\"type\":\"RENEWAL\","_s + id + u"}]"_s) << u"one JSON object"_s;
    QTest::newRow("behind it") << QString(u"{\"type\":\"RENEWAL\","_s + id + u"} more"_s)
                               << u"one JSON object"_s;
    QTest::newRow("no id") << u"{\"type\":\"RENEWAL\"}"_s << u"subscriptionId must stay"_s;
    QTest::newRow("another id")
        << u"{\"type\":\"RENEWAL\",\"subscriptionId\":\"0a907085-58a0-41c8-88b2-f9b12feaaadb\"}"_s
        << u"subscriptionId must stay"_s;
    QTest::newRow("twice") << QString(u"{\"type\":\"RENEWAL\","_s + id + u",\"subscriptionId\":\"x\"}"_s)
                           << u"subscriptionId must stay"_s;
    QTest::newRow("another customer")
        << QString(u"{\"type\":\"RENEWAL\",\"accountId\":\"x\","_s + id + u'}') << u"accountId must be"_s;
    QTest::newRow("no type") << QString(u'{' + id + u'}') << u"type must say"_s;
    QTest::newRow("another kind") << QString(u"{\"type\":\"cancellation\","_s + id + u'}')
                                  << u"another kind of order"_s;
    QTest::newRow("a new order") << QString(u"{\"type\":\"SALES\","_s + id + u'}')
                                 << u"another kind of order"_s;
    QTest::newRow("good") << QString(u"{\"type\":\"RENEWAL\",\"accountId\":\""_s + Account.value + u"\","_s +
                                     id + u'}')
                          << QString();
}

void tst_CloudBlueChanges::bodyChecks()
{
    QFETCH(const QString, body);
    QFETCH(const QString, says);
    const Form form = renewalForm(subscription(), {});
    Values values = initialValues(form);
    values[u"body"_s] = body;
    const QString problem = problemOf(checkContractOrder(op::RenewSubscription, form, values));
    QVERIFY2(says.isEmpty() ? problem.isEmpty() : problem.contains(says), qPrintable(problem));
    const bool drafted = drafts().draft(op::RenewSubscription, subscription(), form, values).has_value();
    QCOMPARE(drafted, says.isEmpty());
}

void tst_CloudBlueChanges::cancellationPutsTheReasonIntoTheRequest()
{
    const Form first = cancellationForm(subscription(), u"It costs nothing."_s, {});
    QVERIFY(first.notice.contains(u"It costs nothing."));
    const Field *reason = first.field(u"reason"_s);
    QVERIFY(reason->required);
    QVERIFY(reason->driving);
    Values values = initialValues(first);
    QVERIFY(!checkContractOrder(op::CancelSubscription, first, values).isEmpty());
    values[u"reason"_s] = u"The customer asked for it"_s;
    const Form second = cancellationForm(subscription(), values);
    QCOMPARE(second.notice, first.notice);
    values = initialValues(second);
    QVERIFY(textOf(values[u"body"_s]).contains(u"The customer asked for it"));
    QVERIFY(checkContractOrder(op::CancelSubscription, second, values).isEmpty());
    const auto list = drafts().draft(op::CancelSubscription, subscription(), second, values);
    QVERIFY(list);
    QCOMPARE(list->constFirst().request.body, squeezed(fixture("cancellation.request.json")));
    QCOMPARE(list->constFirst().summary, u"The customer asked for it"_s);
    // A reason with signs that JSON escapes.
    values[u"reason"_s] = u"\"quoted\" \\ and\ta tab"_s;
    const Form third = cancellationForm(subscription(), values);
    const WriteDraft odd =
        drafts().draft(op::CancelSubscription, subscription(), third, initialValues(third))->constFirst();
    QCOMPARE(QJsonDocument::fromJson(odd.request.body)["reason"_L1].toString(),
             u"\"quoted\" \\ and\ta tab"_s);
    // Without what would make it end another way.
    values = initialValues(second);
    values[u"body"_s] = textOf(values[u"body"_s]).replace(u"CANCELLATION"_s, u"RENEWAL"_s);
    QVERIFY(!drafts().draft(op::CancelSubscription, subscription(), second, values));
}

void tst_CloudBlueChanges::cancellationCosts_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u"0.0"_s << u"costs nothing"_s;
    QTest::newRow("back") << u"-3.2"_s << u"given back"_s;
    QTest::newRow("pays") << u"3.2"_s << u"pays"_s;
}

void tst_CloudBlueChanges::cancellationCosts()
{
    QFETCH(const QString, total);
    QFETCH(const QString, says);
    Estimate estimate;
    estimate.totals.total = Money{*Decimal::parse(total), u"USD"_s};
    const QString text = cancellationCost(estimate);
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(!text.contains(u'-'));
    QCOMPARE(cancellationCost({}), QString());
}

void tst_CloudBlueChanges::holdDraft_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<HoldTarget>("at");
    QTest::addColumn<QString>("path");
    const QString oss = u"/aps/2/resources/6b7fd35a-76db-4a9a-b162-e26991fe20b3/"_s;
    const QString bss = u"/aps/2/resources/9a907085-58a0-41c8-88b2-f9b12feaaadb/"_s;
    QTest::newRow("hold services") << op::HoldSubscription << HoldTarget::Services
                                   << QString(oss + u"hold"_s);
    QTest::newRow("hold contract") << op::HoldSubscription << HoldTarget::Contract
                                   << QString(bss + u"hold"_s);
    QTest::newRow("release services")
        << op::ReleaseSubscription << HoldTarget::Services << QString(oss + u"release"_s);
    QTest::newRow("release contract")
        << op::ReleaseSubscription << HoldTarget::Contract << QString(bss + u"release"_s);
}

void tst_CloudBlueChanges::holdDraft()
{
    QFETCH(const OperationId, operation);
    QFETCH(const HoldTarget, at);
    QFETCH(const QString, path);
    const Form form = holdForm(operation, subscription(), Services);
    Values values = initialValues(form);
    const bool asks = operation == op::HoldSubscription;
    QCOMPARE(!checkForm(form, values).isEmpty(), asks); // a hold wants to know why
    if (asks)
        values[u"reason"_s] = u"Unpaid since March"_s;
    const auto list = drafts(at).draft(operation, subscription(), form, values);
    QVERIFY(list);
    QCOMPARE(list->constFirst().request.method, QByteArray("POST"));
    QCOMPARE(list->constFirst().request.url.path(), path);
    QVERIFY(list->constFirst().request.body.isEmpty());
    QCOMPARE(list->constFirst().target.id, Contract); // whichever id takes the call
    QCOMPARE(list->constFirst().summary, asks ? u"Unpaid since March"_s : u"1000016"_s);
}

void tst_CloudBlueChanges::holdNeedsTheServices()
{
    const Form form = holdForm(op::ReleaseSubscription, subscription(), {});
    QVERIFY(!drafts().draft(op::ReleaseSubscription, subscription(), form, initialValues(form)));
    QVERIFY(drafts(HoldTarget::Contract)
                .draft(op::ReleaseSubscription, subscription(), form, initialValues(form)));
}

void tst_CloudBlueChanges::userDrafts()
{
    const QList<std::pair<OperationId, QString>> calls{
        {op::DisableUser, u"disable"_s}, {op::EnableUser, u"enable"_s}, {op::UnlockUser, u"unlock"_s}};
    for (const auto &[operation, call] : calls) {
        const auto list = drafts().draft(operation, user(false, false), {}, {});
        QVERIFY(list);
        QCOMPARE(list->constFirst().request.url.path(),
                 QString(u"/aps/2/resources/cea81f53-30e3-4d60-89bf-165bcfd45a95/"_s + call));
        QVERIFY(list->constFirst().request.body.isEmpty());
        QCOMPARE(list->constFirst().customer, Account);
        User nameless = user(false, false);
        nameless.key.id = {};
        QVERIFY(!drafts().draft(operation, nameless, {}, {}));
    }
}

void tst_CloudBlueChanges::offersForSubscriptions_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("orders");
    QTest::addColumn<bool>("hold");
    QTest::addColumn<bool>("release");
    QTest::newRow("active") << u"ACTIVE"_s << true << true << false;
    QTest::newRow("held") << u"ADMINISTRATIVE_HOLD"_s << true << false << true;
    QTest::newRow("credit") << u"CREDIT_HOLD"_s << true << true << false;
    QTest::newRow("both") << u"FULL_HOLD"_s << true << false << true;
    QTest::newRow("over") << u"TERMINATED"_s << false << false << false;
    QTest::newRow("expired") << u"EXPIRED"_s << false << false << false;
    QTest::newRow("a new word") << u"FROZEN"_s << true << true << true;
    QTest::newRow("not told") << QString() << true << true << true;
}

void tst_CloudBlueChanges::offersForSubscriptions()
{
    QFETCH(const QString, status);
    QFETCH(const bool, orders);
    QFETCH(const bool, hold);
    QFETCH(const bool, release);
    const auto offered = [&status](const OperationId &operation) {
        const Offer offer = offerFor(operation, withStatus(status));
        // Greyed never without a reason.
        if (offer.state == Offer::State::Absent ||
            (offer.state == Offer::State::Disabled && offer.reason.isEmpty()))
            qFatal("%s is not explained", qPrintable(operation.value));
        return offer.state == Offer::State::Offered;
    };
    for (const OperationId &order :
         {op::ChangeSubscription, op::SwitchSubscription, op::RenewSubscription, op::CancelSubscription})
        QCOMPARE(offered(order), orders);
    QCOMPARE(offered(op::HoldSubscription), hold);
    QCOMPARE(offered(op::ReleaseSubscription), release);
    QCOMPARE(offerFor(op::HoldSubscription, user(false, false)).state, Offer::State::Absent);
}

void tst_CloudBlueChanges::offersForUsers()
{
    const auto state = [](const OperationId &operation, const User &one) {
        return offerFor(operation, one).state;
    };
    using State = Offer::State;
    QCOMPARE(state(op::DisableUser, user(false, false)), State::Offered);
    QCOMPARE(state(op::EnableUser, user(false, false)), State::Disabled);
    QCOMPARE(state(op::UnlockUser, user(false, false)), State::Disabled);
    QCOMPARE(state(op::DisableUser, user(true, false)), State::Disabled);
    QCOMPARE(state(op::EnableUser, user(true, false)), State::Offered);
    QCOMPARE(state(op::UnlockUser, user(false, true)), State::Offered);
    QCOMPARE(state(op::UnlockUser, user(true, true)), State::Offered); // though shown as disabled
    QVERIFY(!offerFor(op::UnlockUser, user(false, false)).reason.isEmpty());
}

void tst_CloudBlueChanges::operationsUndoEachOther()
{
    const QList<Operation> all = operations();
    for (const auto &[there, back] : {std::pair(op::HoldSubscription, op::ReleaseSubscription),
                                      std::pair(op::DisableUser, op::EnableUser)}) {
        QCOMPARE(findOperation(all, there)->inverse, back);
        QCOMPARE(findOperation(all, back)->inverse, there);
        QCOMPARE(findOperation(all, there)->effect, Effect::Reversible);
    }
    for (const OperationId &order : {op::ChangeSubscription, op::SwitchSubscription, op::RenewSubscription}) {
        QCOMPARE(findOperation(all, order)->effect, Effect::CostsMoney);
        QVERIFY(findOperation(all, order)->quotable);
    }
    QCOMPARE(findOperation(all, op::CancelSubscription)->effect, Effect::Destroys);
}

void tst_CloudBlueChanges::classifies_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome::Kind>("kind");
    using Kind = Outcome::Kind;
    const QByteArray placed = fixture("place-order.response.json");
    for (const OperationId &order :
         {op::ChangeSubscription, op::SwitchSubscription, op::RenewSubscription, op::CancelSubscription}) {
        const QByteArray name = order.value.toLatin1();
        QTest::addRow("%s placed", name.constData()) << order << 200 << placed << Kind::Confirmed;
        QTest::addRow("%s without id", name.constData()) << order << 200 << QByteArray("{}") << Kind::Unknown;
        QTest::addRow("%s cut", name.constData())
            << order << 200 << placed.first(placed.size() / 2) << Kind::Unknown;
        QTest::addRow("%s in provisioning", name.constData())
            << order << 409 << fixture("error-access.json") << Kind::Refused;
        QTest::addRow("%s failed", name.constData())
            << order << 500 << fixture("error-hosting.json") << Kind::Unknown;
    }
    for (const OperationId &state :
         {op::HoldSubscription, op::ReleaseSubscription, op::DisableUser, op::EnableUser, op::UnlockUser}) {
        const QByteArray name = state.value.toLatin1();
        QTest::addRow("%s done", name.constData()) << state << 200 << QByteArray() << Kind::Confirmed;
        QTest::addRow("%s no content", name.constData()) << state << 204 << QByteArray() << Kind::Confirmed;
        QTest::addRow("%s a page", name.constData())
            << state << 200 << fixture("error-page.html") << Kind::Unknown;
        QTest::addRow("%s 200 with an error", name.constData())
            << state << 200 << fixture("error-hosting.json") << Kind::Unknown;
        QTest::addRow("%s not there", name.constData()) << state << 404 << QByteArray("{}") << Kind::Refused;
        QTest::addRow("%s gateway", name.constData())
            << state << 502 << fixture("error-page.html") << Kind::Unknown;
    }
}

void tst_CloudBlueChanges::classifies()
{
    QFETCH(const OperationId, operation);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Outcome::Kind, kind);
    WriteDraft draft;
    draft.operation = operation;
    draft.connection = Here;
    const Outcome outcome = classify(draft, reply(status, body));
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.made.size(), placesOrder(operation) && kind == Outcome::Kind::Confirmed ? 1 : 0);
    const bool holds = operation == op::HoldSubscription || operation == op::ReleaseSubscription;
    QCOMPARE(outcome.message.contains(u"the other id"), holds && status == 404);
}

void tst_CloudBlueChanges::preflight_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<bool>("proceeds");
    QTest::addColumn<int>("conflicts");
    QTest::newRow("change as it was") << op::ChangeSubscription << QString() << true << 0;
    QTest::newRow("change, other total") << op::ChangeSubscription << u"total"_s << false << 1;
    QTest::newRow("change, other plan") << op::ChangeSubscription << u"plan"_s << false << 1;
    QTest::newRow("change, over") << op::ChangeSubscription << u"TERMINATED"_s << false << 0;
    QTest::newRow("renewal as it was") << op::RenewSubscription << QString() << true << 0;
    QTest::newRow("renewed meanwhile") << op::RenewSubscription << u"renewed"_s << false << 1;
    QTest::newRow("hold as it was") << op::HoldSubscription << QString() << true << 0;
    QTest::newRow("held meanwhile") << op::HoldSubscription << u"FULL_HOLD"_s << false << 0;
    QTest::newRow("release") << op::ReleaseSubscription << u"FULL_HOLD"_s << true << 0;
    QTest::newRow("released meanwhile") << op::ReleaseSubscription << QString() << false << 0;
    QTest::newRow("cancelled meanwhile") << op::CancelSubscription << u"TERMINATED"_s << false << 0;
}

void tst_CloudBlueChanges::preflight()
{
    QFETCH(const OperationId, operation);
    QFETCH(const QString, meanwhile);
    QFETCH(const bool, proceeds);
    QFETCH(const int, conflicts);
    WriteDraft draft;
    draft.operation = operation;
    draft.values =
        initialValues(operation == op::RenewSubscription ? renewalForm(subscription(), {}) : quantities());
    Subscription now = subscription();
    if (meanwhile == "total"_L1)
        now.resources[0].additional = Decimal(3, 0);
    else if (meanwhile == "plan"_L1)
        now.productId = u"another"_s;
    else if (meanwhile == "renewed"_L1)
        now.renews = now.renews->addMonths(1);
    else if (!meanwhile.isEmpty())
        now.status = subscriptionStatus(meanwhile);
    const Preflight found = compareWithForm(draft, now);
    QCOMPARE(found.proceed, proceeds);
    QCOMPARE(found.conflicts.size(), conflicts);
    QCOMPARE(found.reason.isEmpty(), proceeds);
}

void tst_CloudBlueChanges::looksDone_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<std::optional<bool>>("done");
    const QList<std::pair<OperationId, QByteArray>> own{{op::ChangeSubscription, "quantity"},
                                                        {op::SwitchSubscription, "period"},
                                                        {op::RenewSubscription, "renewal"},
                                                        {op::CancelSubscription, "status"}};
    const auto row = [](const OperationId &operation, const QByteArray &what, std::optional<bool> done) {
        QTest::addRow("%s %s", operation.value.toLatin1().constData(), what.constData())
            << operation << what << done;
    };
    for (const auto &one : own) {
        row(one.first, "as before", false);
        row(one.first, "untold", std::nullopt);
        for (const auto &other : own)
            row(one.first, other.second, other == one);
    }
}

void tst_CloudBlueChanges::looksDone()
{
    QFETCH(const OperationId, operation);
    QFETCH(const QByteArray, what);
    QFETCH(const std::optional<bool>, done);
    JournalRow row;
    row.operation = operation;
    row.values =
        initialValues(operation == op::RenewSubscription ? renewalForm(subscription(), {}) : quantities());
    row.values[u"delta:"_s + Vps] = pieces(2);
    row.values[u"target"_s] = QString(DemoPlan + u"|YEARS/1"_s);
    Subscription now = subscription();
    if (what == "quantity")
        now.resources[0].additional = Decimal(4, 0);
    if (what == "renewal")
        now.renews = now.renews->addMonths(1);
    if (what == "period")
        now.period = Period{Period::Unit::Years, 1, u"YEARS"_s};
    if (what == "status")
        now.status = subscriptionStatus(u"TERMINATED"_s);
    if (what == "untold") {
        now.resources.clear();
        now.renews.reset();
        now.period.reset();
        now.status = subscriptionStatus({});
    }
    QCOMPARE(cloudblue::looksDone(row, now), done);
}

QTEST_GUILESS_MAIN(tst_CloudBlueChanges)
#include "tst_cloudbluechanges.moc"
