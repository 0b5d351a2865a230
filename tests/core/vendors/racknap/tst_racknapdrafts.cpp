// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/domain/pricelist.h"
#include "core/vendors/racknap/billingcycle.h"
#include "core/vendors/racknap/classify.h"
#include "core/vendors/racknap/connectionforms.h"
#include "core/vendors/racknap/drafts.h"
#include "core/vendors/racknap/fields.h"
#include "core/vendors/racknap/guidedcheck.h"
#include "core/vendors/racknap/knownservices.h"
#include "core/vendors/racknap/operations.h"
#include "core/vendors/racknap/serviceforms.h"
#include "tests/core/vendors/racknap/fixtures.h"
#include "tests/support/proof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::racknap;

namespace
{
const ConnectionId Here{u"11111111-2222-4333-8444-555555555555"_s};
const QDate Day(2019, 7, 23);

Drafts drafts(const RackNapSettings &settings = {})
{
    return Drafts(Here, settings, [](const OperationId &operation) {
        return QUrl::fromEncoded("https://panel.example.com/api/v2/service/" + callOf(operation),
                                 QUrl::StrictMode);
    });
}

// What the window hands over: fields that are not shown and empty ones are left out.
Values shown(const Form &form, const Values &typed)
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
            if (isShown(field, all) && !textOf(value).isEmpty())
                values.insert(field.key, value);
        }
    }
    return values;
}

Form serviceForm(const Values &values = {}, const std::optional<PlanHint> &hint = {})
{
    return createServiceForm(Entity(), values, {}, Day, hint, Confirmation().amounts(values));
}

Money money(QStringView amount)
{
    return {*Decimal::parse(amount), {}};
}

// What a person confirms who looks at a form with these values.
Values confirmed(Values values, const std::optional<PlanHint> &hint = {})
{
    values[u"confirmAmounts"_s] = false;
    const Form form = serviceForm(shown(serviceForm(values, hint), {{u"confirmAmounts"_s, true}}), hint);
    return shown(form, {});
}

// The document's own example, as a person would enter it.
Values documentValues()
{
    const Form form = serviceForm({{u"billingcycle"_s, u"Annually"_s}, {u"regdate"_s, Day}});
    return confirmed(shown(form, {{u"customer_id"_s, qint64{652}},
                                  {u"planid"_s, qint64{172}},
                                  {u"slserverid"_s, u"618e16ad6764"_s},
                                  {u"amount"_s, money(u"528.14")}}));
}

Subscription service(const QString &id = u"1287"_s)
{
    Subscription subscription;
    subscription.key = {Here, EntityKind::Subscription, {id}};
    subscription.name = u"Office 365"_s;
    subscription.customer = {u"652"_s};
    subscription.customerName = u"Example"_s;
    return subscription;
}

HttpReply reply(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = {{"Content-Type", "application/json"}};
    return reply;
}

WriteDraft createDraft(const Values &values = documentValues())
{
    const Result<QList<WriteDraft>> made = drafts().draft(op::CreateService, Entity(), values);
    return made ? made->first() : WriteDraft();
}
} // namespace

// Forms, drafts and the meaning of answers. Rows of the vendor notes as in tst_racknapmessages.
class tst_RackNapDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { proof::noteTest(); }
    void operationsAreTheDocuments();
    void r04_effects();
    void offers();
    void r16_listsNothing();
    void createSendsTheDocumentsBytes();
    void itemsForAPriceList();
    void createAsJson();
    void r06_fiveAmounts();
    void createWithoutOptionalFields();
    void draftNeedsEverything_data();
    void draftNeedsEverything();
    void r07_pricesAreConfirmed();
    void r07_confirmedForTheseAmountsAlone_data();
    void r07_confirmedForTheseAmountsAlone();
    void r07_confirmationFollowsTheForm();
    void r07_nothingOfAnotherPlan();
    void r07_currencyOfThePlan();
    void r07_negativeIsRefused();
    void r07_freeCyclesWithAmounts();
    void r07_pricesFromThePlan();
    void r07_quoteShowsWhatIsSent();
    void r07_marginWithAPriceList();
    void r05_badSubscriptionId();
    void r11_dueDateFollowsTheCycle();
    void r11_dueDateThatWasTypedStays();
    void r11_dueBeforeRegistration();
    void planCycleFollows();
    void keysTellIntentsApart();
    void serviceActions_data();
    void serviceActions();
    void idsThatAreNoNumbers_data();
    void idsThatAreNoNumbers();
    void r18_terminateIsConfirmedByNumber();
    void r12_queries();
    void r15_classify_data();
    void r15_classify();
    void r13_createdWithoutAnId();
    void r16_emptyTerminate();
    void r02_tokenTroubleIsNamed();
    void r17_noiseIsUnknown();
    void readErrors();
    void transportErrors();
    void guidedChecks();
    void learntServices();
    void connectionFormHasNoSecretInSettings();
};

void tst_RackNapDrafts::operationsAreTheDocuments()
{
    QByteArrayList calls;
    const QList<Operation> all = operations();
    for (const Operation &operation : all)
        calls.append(callOf(operation.id));
    QCOMPARE(calls, (QByteArrayList{"create", "suspend", "unsuspend", "terminate", "planDetail",
                                    "cloud_linux_vps_details"}));
    QVERIFY(callOf({u"racknap.other"_s}).isEmpty());
}

void tst_RackNapDrafts::r04_effects()
{
    // Only the two that read may ever be tried again: what is a read stands here and nowhere else.
    const auto effect = [](const OperationId &id) {
        const QList<Operation> all = operations();
        return findOperation(all, id)->effect;
    };
    QCOMPARE(effect(op::CreateService), Effect::CostsMoney);
    QCOMPARE(effect(op::Suspend), Effect::Reversible);
    QCOMPARE(effect(op::Unsuspend), Effect::Reversible);
    QCOMPARE(effect(op::Terminate), Effect::Destroys);
    QCOMPARE(effect(op::PlanDetail), Effect::Read);
    QCOMPARE(effect(op::VpsDetails), Effect::Read);
    const QList<Operation> all = operations();
    QCOMPARE(findOperation(all, op::Suspend)->inverse, op::Unsuspend);
    QCOMPARE(findOperation(all, op::Unsuspend)->inverse, op::Suspend);
}

void tst_RackNapDrafts::offers()
{
    QCOMPARE(offerFor(op::CreateService, Entity()).state, Offer::State::Offered);
    QCOMPARE(offerFor(op::CreateService, Customer()).state, Offer::State::Offered);
    QCOMPARE(offerFor(op::CreateService, service()).state, Offer::State::Absent);
    QCOMPARE(offerFor(op::Suspend, service()).state, Offer::State::Offered);
    QCOMPARE(offerFor(op::Suspend, Entity()).state, Offer::State::Absent);
    QCOMPARE(offerFor(op::Terminate, service({})).state, Offer::State::Disabled);
    QVERIFY(!offerFor(op::Terminate, service({})).reason.isEmpty());
}

void tst_RackNapDrafts::r16_listsNothing()
{
    for (const EntityKind kind : {EntityKind::Customer, EntityKind::Subscription, EntityKind::Order,
                                  EntityKind::Product, EntityKind::User, EntityKind::ServiceUser}) {
        QCOMPARE(listingFor(kind).state, Offer::State::Absent);
        QVERIFY(!listingFor(kind).reason.isEmpty());
    }
}

void tst_RackNapDrafts::createSendsTheDocumentsBytes()
{
    const WriteDraft draft = createDraft();
    QCOMPARE(draft.request.method, QByteArray("POST"));
    QCOMPARE(draft.request.url, QUrl(u"https://panel.example.com/api/v2/service/create"_s));
    QCOMPARE(draft.request.accept, QByteArray("application/json"));
    QCOMPARE(draft.request.contentType, QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(draft.request.headers, (Headers{{"cache-control", "no-cache"}}));
    QCOMPARE(draft.request.body,
             QByteArray("customer_id=652&quantity=1&slserverid=618e16ad6764&serverid=0&planid=172"
                        "&regdate=23%2F07%2F2019&amount=528.14&recuring_amount=528.14"
                        "&nextduedate=23%2F07%2F2020&billingcycle=Annually&first_plan_price=528.14"
                        "&recuring_plan_price=528.14&plan_billing_cycle=Annually&firstpayment=528.14&pid=0"));
    QCOMPARE(draft.redactedBody, draft.request.body);
    QVERIFY(!draft.hasSecret);
    QVERIFY(draft.preview.startsWith(u"POST https://panel.example.com/api/v2/service/create\n"));
    QVERIFY(draft.preview.contains(u"Validate: Bearer •••"));
    QVERIFY(draft.preview.contains(u"\nregdate = 23/07/2019\n"));
    QCOMPARE(draft.customer.value, u"652"_s);
    QCOMPARE(draft.target.kind, EntityKind::Subscription);
    // As a price list knows it: by the number of the plan and the panel's word for the cycle.
    const PricedItem item{u"172"_s, {}, u"Annually"_s, {}, Decimal(1, 0)};
    QCOMPARE(draft.items, QList<PricedItem>{item});
    QVERIFY(draft.summary.contains(u"Annually"));
    QVERIFY(draft.summary.contains(u"528.14"));
    // A second drafting, as the window does at every key, gives the same.
    QCOMPARE(createDraft(), draft);
}

void tst_RackNapDrafts::itemsForAPriceList()
{
    Values values = documentValues();
    values[u"quantity"_s] = qint64{3};
    values[QString(field::PlanName)] = u"Office 365"_s;
    const PricedItem item{u"172"_s, u"Office 365"_s, u"Annually"_s, {}, Decimal(3, 0)};
    QCOMPARE(createDraft(values).items, QList<PricedItem>{item});
    // Nothing else that is done to a service has a price.
    const auto suspended = drafts().draft(op::Suspend, service(), {});
    QVERIFY(suspended);
    QVERIFY(suspended->first().items.isEmpty());
}

void tst_RackNapDrafts::createAsJson()
{
    RackNapSettings settings;
    settings.encoding = BodyEncoding::Json;
    settings.headerName = "X-Token";
    const auto made = drafts(settings).draft(op::CreateService, Entity(), documentValues());
    QVERIFY(made);
    QCOMPARE(made->first().request.contentType, QByteArray("application/json"));
    QVERIFY(made->first().request.body.startsWith(R"({"customer_id":652,"quantity":1,)"));
    QVERIFY(made->first().preview.contains(u"X-Token: Bearer •••"));
}

void tst_RackNapDrafts::r06_fiveAmounts()
{
    Values values = documentValues();
    values[u"sameAmounts"_s] = false;
    QVERIFY(!drafts().draft(op::CreateService, Entity(), values)); // the other four are empty
    values[u"amount"_s] = money(u"1");
    values[u"recuring_amount"_s] = money(u"2");
    values[u"first_plan_price"_s] = money(u"3");
    values[u"recuring_plan_price"_s] = money(u"4");
    values[u"firstpayment"_s] = money(u"5.5");
    const QByteArray body = createDraft(values).request.body;
    QVERIFY(body.contains("&amount=1.00&recuring_amount=2.00&"));
    QVERIFY(body.contains("&first_plan_price=3.00&recuring_plan_price=4.00&"));
    QVERIFY(body.contains("&firstpayment=5.50&"));
    // Both of the two that the document may have swapped are shown with its words.
    const Form form = serviceForm(values);
    QVERIFY(form.field(u"amount"_s)->help.contains(u"“amount”"));
    QVERIFY(form.field(u"recuring_amount"_s)->help.contains(u"“recuring_amount”"));
}

void tst_RackNapDrafts::createWithoutOptionalFields()
{
    Values values = documentValues();
    values.remove(u"slserverid"_s);
    values.remove(u"serverid"_s);
    values.remove(u"pid"_s);
    const QByteArray body = createDraft(values).request.body;
    QVERIFY(body.startsWith("customer_id=652&quantity=1&planid=172&"));
    QVERIFY(body.endsWith("&firstpayment=528.14"));
}

void tst_RackNapDrafts::draftNeedsEverything_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const char *key : {"customer_id", "quantity", "planid", "regdate", "amount", "nextduedate",
                            "billingcycle", "plan_billing_cycle"})
        QTest::newRow(key) << QString::fromLatin1(key) << QString();
    QTest::newRow("customer 0") << u"customer_id"_s << u"0"_s;
    QTest::newRow("half a licence") << u"quantity"_s << u"1.5"_s;
    QTest::newRow("plan in words") << u"planid"_s << u"172a"_s;
    QTest::newRow("unknown cycle") << u"billingcycle"_s << u"annually"_s;
    QTest::newRow("bad subscription") << u"slserverid"_s << u"a b"_s;
}

void tst_RackNapDrafts::draftNeedsEverything()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    Values values = documentValues();
    QVERIFY(drafts().draft(op::CreateService, Entity(), values));
    if (value.isEmpty())
        values.remove(key);
    else
        values[key] = value;
    const auto made = drafts().draft(op::CreateService, Entity(), values);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ApiError::Kind::Refused);
    QCOMPARE(made.error().delivery, ApiError::Delivery::NotSent);
}

void tst_RackNapDrafts::r07_pricesAreConfirmed()
{
    Values values = documentValues();
    values[u"confirmAmounts"_s] = false;
    const QList<Problem> problems = serviceProblems(op::CreateService, serviceForm(values), values);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, u"confirmAmounts"_s);
    QVERIFY(!drafts().draft(op::CreateService, Entity(), values));
    values[u"confirmAmounts"_s] = true;
    QVERIFY(serviceProblems(op::CreateService, serviceForm(values), values).isEmpty());
}

void tst_RackNapDrafts::r07_confirmedForTheseAmountsAlone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Value>("value");
    QTest::newRow("plan") << u"planid"_s << Value(qint64{24});
    QTest::newRow("partner") << u"pid"_s << Value(qint64{7});
    QTest::newRow("licences") << u"quantity"_s << Value(qint64{2});
    QTest::newRow("cycle") << u"billingcycle"_s << Value(u"Monthly"_s);
    QTest::newRow("amount") << u"amount"_s << Value(money(u"528.15"));
    QTest::newRow("others of their own") << u"sameAmounts"_s << Value(false);
}

void tst_RackNapDrafts::r07_confirmedForTheseAmountsAlone()
{
    QFETCH(const QString, key);
    QFETCH(const Value, value);
    Values values = documentValues();
    QVERIFY(serviceProblems(op::CreateService, serviceForm(values), values).isEmpty());
    const Form before = serviceForm(values);
    QVERIFY(before.field(key)->driving);
    values = shown(before, {{key, value}});
    // The form takes it off, and what stood there before is refused.
    QCOMPARE(serviceForm(values).field(u"confirmAmounts"_s)->initial, Value(false));
    const QList<Problem> problems = serviceProblems(op::CreateService, before, values);
    QVERIFY(std::any_of(problems.begin(), problems.end(),
                        [](const Problem &problem) { return problem.field == u"confirmAmounts"; }));
}

void tst_RackNapDrafts::r07_confirmationFollowsTheForm()
{
    // Confirmed, and the form comes again for something else.
    Form form = serviceForm(documentValues());
    QCOMPARE(form.field(u"confirmAmounts"_s)->initial, Value(true));
    form = serviceForm(shown(form, {{u"slserverid"_s, u"618e"_s}, {u"amount"_s, money(u"528.140")}}));
    QCOMPARE(form.field(u"confirmAmounts"_s)->initial, Value(true));
    // Taken off with another amount; the first one again does not bring it back.
    form = serviceForm(shown(form, {{u"amount"_s, money(u"1")}}));
    form = serviceForm(shown(form, {{u"amount"_s, money(u"528.14")}}));
    QCOMPARE(form.field(u"confirmAmounts"_s)->initial, Value(false));
    // Ticked, and changed before a form came back: the tick was for what stood there.
    Confirmation confirmation;
    const Values ticked = shown(form, {{u"amount"_s, money(u"2")}, {u"confirmAmounts"_s, true}});
    const QString amounts = confirmation.amounts(ticked);
    const Values changed = shown(form, {{u"amount"_s, money(u"3")}, {u"confirmAmounts"_s, true}});
    QCOMPARE(confirmation.amounts(changed), amounts);
    const auto isConfirmed = [&](const Values &values) {
        const Form made = createServiceForm(Entity(), values, {}, Day, {}, confirmation.amounts(values));
        return made.field(u"confirmAmounts"_s)->initial == Value(true);
    };
    QVERIFY(isConfirmed(ticked));
    QVERIFY(!isConfirmed(changed));
    // Until it is ticked on a form that shows it.
    const Form back = createServiceForm(Entity(), changed, {}, Day, {}, confirmation.amounts(changed));
    QVERIFY(isConfirmed(shown(back, {{u"confirmAmounts"_s, true}})));
}

void tst_RackNapDrafts::r07_nothingOfAnotherPlan()
{
    PlanHint hint;
    hint.facts.name = u"Office 365"_s;
    hint.facts.price = Decimal::parse(u"44.01");
    hint.facts.cycle = u"Monthly"_s;
    const Form form = serviceForm({{u"planid"_s, qint64{172}}, {u"pid"_s, qint64{0}}}, hint);
    const auto nameIn = [](const Form &some) { return some.field(u"_planName"_s)->initial; };
    Form next = serviceForm(shown(form, {{u"slserverid"_s, u"618e"_s}}), hint);
    QCOMPARE(next.field(u"amount"_s)->initial, Value(money(u"44.01")));
    QCOMPARE(nameIn(next), Value(u"Office 365"_s));
    // Another one that was read without success, or not at all.
    for (const std::optional<PlanHint> &read : {std::optional<PlanHint>(), std::optional(PlanHint())}) {
        next = serviceForm(shown(form, {{u"planid"_s, qint64{24}}}), read);
        for (const char *key :
             {"amount", "recuring_amount", "first_plan_price", "recuring_plan_price", "firstpayment"})
            QCOMPARE(next.field(QString::fromLatin1(key))->initial, Value());
        QCOMPARE(next.field(u"billingcycle"_s)->initial, Value());
        QCOMPARE(textOf(nameIn(next)), QString());
    }
    // A price that a person entered is not the plan's.
    next = serviceForm(shown(form, {{u"planid"_s, qint64{24}}, {u"amount"_s, money(u"50")}}));
    QCOMPARE(next.field(u"amount"_s)->initial, Value(money(u"50")));
}

void tst_RackNapDrafts::r07_currencyOfThePlan()
{
    PlanHint hint;
    hint.facts.price = Decimal::parse(u"44.01");
    hint.facts.cycle = u"Monthly"_s;
    hint.facts.currencyCode = u"INR"_s;
    const Money inRupees{*Decimal::parse(u"44.01"), u"INR"_s};
    const Form form = serviceForm({{u"planid"_s, qint64{172}}}, hint);
    QCOMPARE(form.field(u"amount"_s)->unit, u"INR"_s);
    QCOMPARE(form.field(u"amount"_s)->initial, Value(inRupees));
    const Values values = confirmed(shown(form, {{u"customer_id"_s, qint64{652}}}), hint);
    QVERIFY(createDraft(values).summary.contains(u"INR 44.01"));
    // Not beside the amounts for a plan that names none.
    const Form next =
        serviceForm(shown(form, {{u"planid"_s, qint64{24}}, {u"amount"_s, inRupees}}), PlanHint());
    QCOMPARE(next.field(u"amount"_s)->unit, QString());
    // Words are no code, and the connection's own wins.
    hint.facts.currencyCode = u"Rs."_s;
    QCOMPARE(serviceForm({{u"planid"_s, qint64{172}}}, hint).field(u"amount"_s)->unit, QString());
    RackNapSettings settings;
    settings.currencyCode = u"USD"_s;
    hint.facts.currencyCode = u"INR"_s;
    QCOMPARE(createServiceForm(Entity(), {}, settings, Day, hint, {}).field(u"amount"_s)->unit, u"USD"_s);
}

void tst_RackNapDrafts::r07_negativeIsRefused()
{
    Values values = documentValues();
    values[u"amount"_s] = money(u"-1");
    QCOMPARE(serviceProblems(op::CreateService, serviceForm(values), values).constFirst().field, u"amount"_s);
    QVERIFY(!drafts().draft(op::CreateService, Entity(), values));
}

void tst_RackNapDrafts::r07_freeCyclesWithAmounts()
{
    for (const QString &cycle : {u"Free"_s, u"Free Trial"_s}) {
        Values values = documentValues();
        values[u"billingcycle"_s] = cycle;
        values = confirmed(values);
        const Form form = serviceForm(values);
        QList<Problem> problems = serviceProblems(op::CreateService, form, values);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, u"confirmFree"_s);
        values[u"confirmFree"_s] = true;
        QVERIFY(serviceProblems(op::CreateService, form, values).isEmpty());
        values[u"confirmFree"_s] = false;
        values[u"amount"_s] = money(u"0.00");
        values = confirmed(values);
        QVERIFY(serviceProblems(op::CreateService, form, values).isEmpty());
    }
}

void tst_RackNapDrafts::r07_pricesFromThePlan()
{
    PlanHint hint;
    hint.facts.name = u"Office 365"_s;
    hint.facts.price = Decimal::parse(u"528.14");
    hint.facts.cycle = u"Annually"_s;
    hint.remark = u"Compare it."_s;
    const Form form = serviceForm({{u"planid"_s, qint64{172}}}, hint);
    QCOMPARE(form.notice, u"Compare it."_s);
    for (const char *key :
         {"amount", "recuring_amount", "first_plan_price", "recuring_plan_price", "firstpayment"})
        QCOMPARE(form.field(QString::fromLatin1(key))->initial, Value(money(u"528.14")));
    QCOMPARE(form.field(u"billingcycle"_s)->initial, Value(u"Annually"_s));
    QCOMPARE(form.field(u"nextduedate"_s)->initial, Value(QDate(2020, 7, 23)));
    // It does not confirm itself.
    QCOMPARE(form.field(u"confirmAmounts"_s)->initial, Value(false));
    // What a person entered wins over a plan that is read again.
    Values typed = shown(form, {{u"amount"_s, money(u"500")}, {u"billingcycle"_s, u"Monthly"_s}});
    hint.facts.price = Decimal::parse(u"600");
    const Form again = serviceForm(typed, hint);
    QCOMPARE(again.field(u"amount"_s)->initial, Value(money(u"500")));
    QCOMPARE(again.field(u"billingcycle"_s)->initial, Value(u"Monthly"_s));
    // Prices by cycle follow the cycle that is chosen.
    PlanHint prices;
    prices.facts.byCycle = {{u"Monthly"_s, *Decimal::parse(u"5")}, {u"Annually"_s, *Decimal::parse(u"50")}};
    Form chosen = serviceForm({{u"billingcycle"_s, u"Monthly"_s}}, prices);
    QCOMPARE(chosen.field(u"amount"_s)->initial, Value(money(u"5")));
    chosen = serviceForm(shown(chosen, {{u"billingcycle"_s, u"Annually"_s}}), prices);
    QCOMPARE(chosen.field(u"amount"_s)->initial, Value(money(u"50")));
    // One without a price takes the other's away, but nothing that a person entered.
    const Form none = serviceForm(shown(chosen, {{u"billingcycle"_s, u"Decennial"_s}}), prices);
    QCOMPARE(none.field(u"amount"_s)->initial, Value());
    const Form kept =
        serviceForm(shown(chosen, {{u"billingcycle"_s, u"Decennial"_s}, {u"amount"_s, money(u"7")}}), prices);
    QCOMPARE(kept.field(u"amount"_s)->initial, Value(money(u"7")));
}

void tst_RackNapDrafts::r07_quoteShowsWhatIsSent()
{
    Values values = documentValues();
    values[u"sameAmounts"_s] = false;
    values[u"recuring_amount"_s] = money(u"2");
    values[u"first_plan_price"_s] = money(u"3");
    values[u"recuring_plan_price"_s] = money(u"4");
    values[u"firstpayment"_s] = money(u"5");
    const std::optional<NewService> wanted = newServiceFrom(values);
    QVERIFY(wanted);
    const QDateTime now(Day, QTime(12, 0), Qt::UTC);
    const Quote quote = quoteOf(*wanted, u"USD"_s, now);
    QCOMPARE(quote.lines.size(), 5);
    QCOMPARE(quote.at, now);
    QCOMPARE(quote.price->total, (Money{*Decimal::parse(u"5"), u"USD"_s}));
    QVERIFY(!quote.cost); // not told: never 0
    QVERIFY(!quote.price->net);
    QCOMPARE(quote.lines.at(1).price, (Money{*Decimal::parse(u"528.14"), u"USD"_s}));
    QVERIFY(quote.sameFigures(quoteOf(*wanted, u"USD"_s, now.addSecs(9))));
}

void tst_RackNapDrafts::r07_marginWithAPriceList()
{
    const std::optional<NewService> wanted = newServiceFrom(documentValues());
    QVERIFY(wanted);
    const Quote quote = quoteOf(*wanted, u"INR"_s, QDateTime(Day, QTime(12, 0), Qt::UTC));
    const Money cost{*Decimal::parse(u"30"), u"INR"_s};
    const PriceList list{{}, {}, {{u"172"_s, {}, u"Annually"_s, {}, cost, {}}}};
    const Quote filled = filledIn(quote, list, createDraft().items, Day);
    QCOMPARE(filled.cost->net, cost);
    QCOMPARE(filled.netMargin(), (Money{*Decimal::parse(u"498.14"), u"INR"_s}));
}

void tst_RackNapDrafts::r05_badSubscriptionId()
{
    Values values = documentValues();
    values[u"slserverid"_s] = u"618e/16"_s;
    QCOMPARE(serviceProblems(op::CreateService, serviceForm(values), values).constFirst().field,
             u"slserverid"_s);
}

void tst_RackNapDrafts::r11_dueDateFollowsTheCycle()
{
    Form form = serviceForm();
    QCOMPARE(form.field(u"regdate"_s)->initial, Value(Day));     // today
    QCOMPARE(form.field(u"nextduedate"_s)->initial, Value(Day)); // never without one
    QVERIFY(form.field(u"billingcycle"_s)->driving);
    QVERIFY(form.field(u"regdate"_s)->driving);
    Values values = shown(form, {{u"billingcycle"_s, u"Monthly"_s}, {u"regdate"_s, QDate(2024, 1, 31)}});
    form = serviceForm(values);
    QCOMPARE(form.field(u"nextduedate"_s)->initial, Value(QDate(2024, 2, 29)));
    values = shown(form, {{u"billingcycle"_s, u"Annually"_s}});
    form = serviceForm(values);
    QCOMPARE(form.field(u"nextduedate"_s)->initial, Value(QDate(2025, 1, 31)));
    values = shown(form, {{u"regdate"_s, QDate(2024, 2, 29)}});
    form = serviceForm(values);
    QCOMPARE(form.field(u"nextduedate"_s)->initial, Value(QDate(2025, 2, 28)));
    values = shown(form, {{u"billingcycle"_s, u"One Time"_s}});
    form = serviceForm(values);
    QCOMPARE(form.field(u"nextduedate"_s)->initial, Value(QDate(2024, 2, 29)));
}

void tst_RackNapDrafts::r11_dueDateThatWasTypedStays()
{
    Form form = serviceForm(shown(serviceForm(), {{u"billingcycle"_s, u"Monthly"_s}}));
    const Values typed = shown(form, {{u"nextduedate"_s, QDate(2019, 9, 1)}});
    form = serviceForm(shown(serviceForm(typed), {{u"billingcycle"_s, u"Annually"_s}}));
    QCOMPARE(form.field(u"nextduedate"_s)->initial, Value(QDate(2019, 9, 1)));
}

void tst_RackNapDrafts::r11_dueBeforeRegistration()
{
    Values values = documentValues();
    values[u"nextduedate"_s] = Day.addDays(-1);
    QCOMPARE(serviceProblems(op::CreateService, serviceForm(values), values).constFirst().field,
             u"nextduedate"_s);
    QVERIFY(!drafts().draft(op::CreateService, Entity(), values));
    values[u"nextduedate"_s] = Day;
    QVERIFY(drafts().draft(op::CreateService, Entity(), values));
}

void tst_RackNapDrafts::planCycleFollows()
{
    Form form = serviceForm(shown(serviceForm(), {{u"billingcycle"_s, u"Mon"_s}})); // being typed
    QCOMPARE(form.field(u"plan_billing_cycle"_s)->initial, Value());
    form = serviceForm(shown(serviceForm(), {{u"billingcycle"_s, u"Monthly"_s}}));
    QCOMPARE(form.field(u"plan_billing_cycle"_s)->initial, Value(u"Monthly"_s));
    form = serviceForm(shown(form, {{u"billingcycle"_s, u"Annually"_s}}));
    QCOMPARE(form.field(u"plan_billing_cycle"_s)->initial, Value(u"Annually"_s));
    const Values typed = shown(form, {{u"plan_billing_cycle"_s, u"Quarterly"_s}});
    form = serviceForm(shown(serviceForm(typed), {{u"billingcycle"_s, u"Monthly"_s}}));
    QCOMPARE(form.field(u"plan_billing_cycle"_s)->initial, Value(u"Quarterly"_s));
}

void tst_RackNapDrafts::keysTellIntentsApart()
{
    const auto keyWith = [](const QString &field, const Value &value) {
        Values values = documentValues();
        values[field] = value;
        return createDraft(values).key;
    };
    const IntentKey key = createDraft().key;
    // In the journals of every version.
    QCOMPARE(key.value, u"11111111-2222-4333-8444-555555555555|racknap.service.create|652|172|1|Annually|"
                        "618e16ad6764"_s);
    for (const IntentKey &other :
         {keyWith(u"customer_id"_s, qint64{653}), keyWith(u"planid"_s, qint64{173}),
          keyWith(u"quantity"_s, qint64{2}), keyWith(u"billingcycle"_s, u"Monthly"_s),
          keyWith(u"slserverid"_s, u"618e16ad6765"_s)})
        QVERIFY(other != key);
    // The same thing twice is a duplicate whatever it is said to cost, and on whatever day.
    QCOMPARE(keyWith(u"amount"_s, money(u"1")), key);
    QCOMPARE(keyWith(u"nextduedate"_s, QDate(2021, 1, 1)), key);
}

void tst_RackNapDrafts::serviceActions_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<QString>("path");
    QTest::newRow("suspend") << op::Suspend << u"/api/v2/service/suspend"_s;
    QTest::newRow("unsuspend") << op::Unsuspend << u"/api/v2/service/unsuspend"_s;
    QTest::newRow("terminate") << op::Terminate << u"/api/v2/service/terminate"_s;
}

void tst_RackNapDrafts::serviceActions()
{
    QFETCH(const OperationId, operation);
    QFETCH(const QString, path);
    const auto made = drafts().draft(operation, service(), {{u"confirmId"_s, u"1287"_s}});
    QVERIFY(made);
    const WriteDraft &draft = made->first();
    QCOMPARE(draft.request.url.path(), path);
    QCOMPARE(draft.request.body, QByteArray("serviceid=1287"));
    QCOMPARE(draft.target, service().key);
    QCOMPARE(draft.targetName, u"Office 365"_s);
    QCOMPARE(draft.customerName, u"Example"_s);
    QCOMPARE(draft.key.value, Here.value + u'|' + operation.value + u"|1287"_s);
    QVERIFY(!drafts().draft(operation, Entity(), {}));
}

void tst_RackNapDrafts::idsThatAreNoNumbers_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"", "0", "-1", "12 34", " 1287", "1287abc", "0x10", "1287.0", "+5", "007"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void tst_RackNapDrafts::idsThatAreNoNumbers()
{
    QFETCH(const QString, id);
    QVERIFY(!drafts().draft(op::Suspend, service(id), {}));
    QVERIFY(!drafts().draft(op::Terminate, service(id), {{u"confirmId"_s, id}}));
}

void tst_RackNapDrafts::r18_terminateIsConfirmedByNumber()
{
    const Form form = serviceActionForm(op::Terminate, service());
    QVERIFY(!form.notice.isEmpty());
    Values values = shown(form, {});
    QVERIFY(!serviceProblems(op::Terminate, form, values).isEmpty());
    values = shown(form, {{u"confirmId"_s, u"1288"_s}});
    QCOMPARE(serviceProblems(op::Terminate, form, values).constFirst().field, u"confirmId"_s);
    QVERIFY(!drafts().draft(op::Terminate, service(), values));
    values = shown(form, {{u"confirmId"_s, u"1287"_s}});
    QVERIFY(serviceProblems(op::Terminate, form, values).isEmpty());
    QVERIFY(drafts().draft(op::Terminate, service(), values));
    // Suspending asks nothing: its inverse is a call.
    QVERIFY(serviceActionForm(op::Suspend, service()).sections.isEmpty());
}

void tst_RackNapDrafts::r12_queries()
{
    const auto plan =
        drafts().query(op::PlanDetail, shown(planDetailForm({}, {}), {{u"planid"_s, qint64{24}}}));
    QVERIFY(plan);
    QCOMPARE(plan->method, QByteArray("POST"));
    QCOMPARE(plan->url.path(), u"/api/v2/service/planDetail"_s);
    QCOMPARE(plan->body, QByteArray("planid=24&currency=1&pid=0"));
    QCOMPARE(plan->headers, (Headers{{"cache-control", "no-cache"}}));
    const auto vps =
        drafts().query(op::VpsDetails, shown(vpsDetailsForm({}, {}),
                                             {{u"planid"_s, qint64{24}}, {u"platform"_s, u"Windows"_s}}));
    QVERIFY(vps);
    QCOMPARE(vps->url.path(), u"/api/v2/service/cloud_linux_vps_details"_s);
    QCOMPARE(vps->body, QByteArray("planid=24&platform=Windows&currency_id=1&partner_id=0"));
    QVERIFY(!drafts().query(op::PlanDetail, {}));
    QVERIFY(!drafts().query(
        op::VpsDetails,
        {{u"planid"_s, qint64{24}}, {u"currency_id"_s, qint64{1}}, {u"platform"_s, u"BSD"_s}}));
    // What changes something is never a question.
    QVERIFY(!drafts().query(op::CreateService, documentValues()));
    QVERIFY(!drafts().query(op::Suspend, {{u"planid"_s, qint64{24}}, {u"currency_id"_s, qint64{1}}}));
}

void tst_RackNapDrafts::r15_classify_data()
{
    using Kind = Outcome::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const QByteArray good = fixture("create.response.json");
    const QByteArray bad = fixture("error.json");
    QTest::newRow("done") << 200 << good << Kind::Confirmed;
    QTest::newRow("201") << 201 << good << Kind::Confirmed;
    QTest::newRow("error in a 200") << 200 << bad << Kind::Refused;
    QTest::newRow("failed in a 200") << 200 << QByteArray(R"({"status":"Failed"})") << Kind::Refused;
    QTest::newRow("empty") << 200 << QByteArray() << Kind::Unknown;
    QTest::newRow("empty map") << 200 << QByteArray("[]") << Kind::Unknown;
    QTest::newRow("null") << 200 << QByteArray("null") << Kind::Unknown;
    QTest::newRow("an odd status") << 200 << QByteArray(R"({"status":"Queued"})") << Kind::Unknown;
    QTest::newRow("no status") << 200 << QByteArray(R"({"message":"Service ID: 4"})") << Kind::Unknown;
    QTest::newRow("made, with a code")
        << 200 << QByteArray(R"({"message":"Service ID: 7 - X service has been created","code":"1000"})")
        << Kind::Unknown;
    QTest::newRow("an odd status with a code")
        << 200 << QByteArray(R"({"status":"Pending","code":"P1"})") << Kind::Unknown;
    const QByteArray both = R"({"status":"Success","errors":["payment failed"]})";
    QTest::newRow("success with an error") << 200 << both << Kind::Unknown;
    QTest::newRow("400 and success with an error") << 400 << both << Kind::Unknown;
    QTest::newRow("page in a 200") << 200 << fixture("page.html") << Kind::Unknown;
    QTest::newRow("truncated") << 200 << fixture("truncated.json") << Kind::Unknown;
    QTest::newRow("noise") << 200 << fixture("php-warning.txt") << Kind::Unknown;
    QTest::newRow("as PHP prints it") << 200 << fixture("create.document.txt") << Kind::Unknown;
    for (const int status : {400, 401, 403, 404, 405, 409, 410, 411, 413, 414, 415, 422, 429}) {
        const QByteArray name = QByteArray::number(status);
        QTest::newRow(name.constData()) << status << bad << Kind::Refused;
        QTest::newRow(QByteArray(name + " page").constData())
            << status << fixture("page.html") << Kind::Unknown;
        QTest::newRow(QByteArray(name + " but done").constData()) << status << good << Kind::Unknown;
    }
    for (const int status : {406, 408, 425, 500, 502, 503, 504, 304, 302, 599}) {
        const QByteArray name = QByteArray::number(status);
        QTest::newRow(name.constData()) << status << bad << Kind::Unknown;
        QTest::newRow(QByteArray(name + " page").constData())
            << status << fixture("page.html") << Kind::Unknown;
        QTest::newRow(QByteArray(name + " empty").constData()) << status << QByteArray() << Kind::Unknown;
    }
    QTest::newRow("418 with an error") << 418 << bad << Kind::Refused;
    QTest::newRow("418 alone") << 418 << QByteArray() << Kind::Unknown;
}

void tst_RackNapDrafts::r15_classify()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Outcome::Kind, kind);
    const Outcome outcome = classify(op::CreateService, Here, reply(status, body));
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.httpStatus, status);
    QVERIFY(!outcome.message.isEmpty());
    QCOMPARE(outcome.made.size(), kind == Outcome::Kind::Confirmed ? 1 : 0);
    if (kind == Outcome::Kind::Confirmed) {
        QCOMPARE(outcome.made.first(), (EntityKey{Here, EntityKind::Subscription, {u"1334"_s}}));
        QCOMPARE(outcome.madeName, u"1334 · Office 365 ( Essential Suite )"_s);
    } else if (body == fixture("error.json")) {
        QCOMPARE(outcome.vendorCode, u"1042"_s);
        QVERIFY(outcome.message.contains(u"Customer does not exist."));
    }
}

void tst_RackNapDrafts::r13_createdWithoutAnId()
{
    const Outcome outcome =
        classify(op::CreateService, Here, reply(200, R"({"status":"Success","message":"Created."})"));
    QCOMPARE(outcome.kind, Outcome::Kind::Confirmed);
    QVERIFY(outcome.made.isEmpty());
    QVERIFY(outcome.message.contains(u"by that number")); // it is asked for
    QVERIFY(outcome.message.contains(u"Created."));
    // A number in the answer to something else is not a new thing.
    QVERIFY(classify(op::Suspend, Here, reply(200, fixture("create.response.json"))).made.isEmpty());
}

void tst_RackNapDrafts::r16_emptyTerminate()
{
    QCOMPARE(classify(op::Terminate, Here, reply(200, {})).kind, Outcome::Kind::Confirmed);
    QCOMPARE(classify(op::Terminate, Here, reply(204, {})).kind, Outcome::Kind::Confirmed);
    QCOMPARE(classify(op::Terminate, Here, reply(500, {})).kind, Outcome::Kind::Unknown);
    QVERIFY(classify(op::Terminate, Here, reply(500, {})).message.contains(u"HTTP 500"));
    QCOMPARE(classify(op::Terminate, Here, reply(200, "{}")).kind, Outcome::Kind::Unknown);
    QCOMPARE(classify(op::Suspend, Here, reply(200, {})).kind, Outcome::Kind::Unknown);
    QCOMPARE(classify(op::Suspend, Here, reply(200, fixture("suspend.response.json"))).kind,
             Outcome::Kind::Confirmed);
    QCOMPARE(classify(op::Unsuspend, Here, reply(200, fixture("unsuspend.response.json"))).kind,
             Outcome::Kind::Confirmed);
}

void tst_RackNapDrafts::r02_tokenTroubleIsNamed()
{
    const auto message = [](int status, const QByteArray &body) {
        return classify(op::Suspend, Here, reply(status, body)).message;
    };
    QVERIFY(message(401, "").contains(u"token"));
    QVERIFY(message(403, R"({"message":"no"})").contains(u"token"));
    const QByteArray inOk = R"({"status":"Error","message":"Token is expired"})";
    QVERIFY(message(200, inOk).contains(u"Connections > Edit"));
    QCOMPARE(classify(op::Suspend, Here, reply(200, inOk)).kind, Outcome::Kind::Refused);
    QCOMPARE(readError(reply(200, inOk))->kind, ApiError::Kind::Unauthorized);
    QVERIFY(!message(200, fixture("error.json")).contains(u"token"));
}

void tst_RackNapDrafts::r17_noiseIsUnknown()
{
    const Outcome outcome = classify(op::CreateService, Here, reply(200, fixture("php-warning.txt")));
    QCOMPARE(outcome.kind, Outcome::Kind::Unknown);
    QVERIFY(outcome.made.isEmpty());
    QVERIFY(outcome.message.contains(u"Undefined index"));
    QVERIFY(!outcome.message.contains(u"ab12cd34"));
}

void tst_RackNapDrafts::readErrors()
{
    QVERIFY(!readError(reply(200, fixture("plan.json"))));
    QVERIFY(!readError(reply(200, {})));
    QVERIFY(!readError(reply(200, "[]")));
    QCOMPARE(readError(reply(200, fixture("error.json")))->vendorCode, u"1042"_s);
    QCOMPARE(readError(reply(401, {}))->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(readError(reply(403, {}))->kind, ApiError::Kind::Forbidden);
    QCOMPARE(readError(reply(404, fixture("page.html")))->kind, ApiError::Kind::NotFound);
    QCOMPARE(readError(reply(429, {}))->kind, ApiError::Kind::RateLimited);
    QCOMPARE(readError(reply(500, fixture("page.html")))->kind, ApiError::Kind::BadResponse);
    QCOMPARE(readError(reply(500, fixture("error.json")))->kind, ApiError::Kind::Vendor);
}

void tst_RackNapDrafts::transportErrors()
{
    ApiError error;
    error.message = u"gone"_s;
    error.delivery = ApiError::Delivery::NotSent;
    QCOMPARE(outcomeOf(error).kind, Outcome::Kind::NotSent);
    error.delivery = ApiError::Delivery::Unknown;
    QCOMPARE(outcomeOf(error).kind, Outcome::Kind::Unknown);
    QCOMPARE(outcomeOf(error).message, u"gone"_s);
}

void tst_RackNapDrafts::guidedChecks()
{
    JournalRow row;
    row.operation = op::CreateService;
    row.values = documentValues();
    const Evidence created = guidedCheck(row);
    QCOMPARE(created.verdict, Evidence::Verdict::Ambiguous);
    QVERIFY(created.text.contains(u"652"));
    QStringList details;
    for (const Evidence::Line &line : created.lines)
        details.append(line.detail);
    for (const QString &wanted :
         {u"652"_s, u"172"_s, u"2019-07-23"_s, u"2020-07-23"_s, u"Annually"_s, u"528.14"_s})
        QVERIFY2(details.contains(wanted), qPrintable(wanted));
    for (const OperationId &operation : {op::Suspend, op::Unsuspend, op::Terminate}) {
        row.operation = operation;
        row.target = service().key;
        const Evidence evidence = guidedCheck(row);
        QCOMPARE(evidence.verdict, Evidence::Verdict::Ambiguous);
        QVERIFY(evidence.text.contains(u"1287"));
        QVERIFY(evidence.found.isEmpty());
    }
}

void tst_RackNapDrafts::learntServices()
{
    JournalRow row;
    row.connection = Here;
    row.operation = op::CreateService;
    row.values = documentValues();
    row.customer = {u"652"_s};
    row.customerName = u"Customer 652"_s;
    row.targetName = u"Plan 172"_s;
    QVERIFY(learntFrom(row).isEmpty()); // its number was not told
    row.made = {{Here, EntityKind::Subscription, {u"1334"_s}}};
    const QList<Entity> known = learntFrom(row);
    QCOMPARE(known.size(), 2);
    const auto &customer = std::get<Customer>(known.at(0));
    QCOMPARE(customer.key, (EntityKey{Here, EntityKind::Customer, {u"652"_s}}));
    QVERIFY(customer.name.isEmpty()); // nobody knows it
    const auto &made = std::get<Subscription>(known.at(1));
    QCOMPARE(made.key.id.value, u"1334"_s);
    QCOMPARE(made.customer.value, u"652"_s);
    QCOMPARE(made.productId, u"172"_s);
    QCOMPARE(made.renews, QDate(2020, 7, 23));
    QCOMPARE(made.period->count, 1);
    QCOMPARE(made.period->unit, Period::Unit::Years);
    QCOMPARE(made.status.mark, Mark::Good);
    row.values.insert(u"amount"_s, Money{*Decimal::parse(u"1499"), u"INR"_s});
    QCOMPARE(std::get<Subscription>(learntFrom(row).at(1)).attributes.constLast().value, u"INR 1,499.00"_s);
    row.customerName = u"Example"_s;
    QCOMPARE(std::get<Customer>(learntFrom(row).at(0)).name, u"Example"_s);
    row.operation = op::Suspend;
    row.target = service().key;
    row.made.clear();
    const QList<Entity> suspended = learntFrom(row);
    QCOMPARE(suspended.size(), 1);
    QCOMPARE(std::get<Subscription>(suspended.first()).status.mark, Mark::Stopped);
    QVERIFY(std::get<Subscription>(suspended.first()).name.isEmpty());
    row.operation = op::Terminate;
    QCOMPARE(std::get<Subscription>(learntFrom(row).constFirst()).status.mark, Mark::Ended);
}

void tst_RackNapDrafts::connectionFormHasNoSecretInSettings()
{
    const Form form = connectionForm();
    QCOMPARE(form.field(u"token"_s)->kind, FieldKind::Secret);
    QCOMPARE(form.field(u"headerName"_s)->initial, Value(u"Validate"_s));
    QCOMPARE(form.field(u"bodyEncoding"_s)->choices.size(), 3);
    // What the form begins with are the defaults.
    QCOMPARE(RackNapSettings::from(shown(form, {})), RackNapSettings());
}

QTEST_GUILESS_MAIN(tst_RackNapDrafts)
#include "tst_racknapdrafts.moc"
