// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/operations.h"
#include "tests/core/vendors/cloudblue/sandboxworld.h"
#include "tests/support/proof.h"
#include "tests/support/ticketmill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::cloudblue;

namespace
{
const EntityId FirstCustomer{u"26ae28d2-0303-4189-8e1d-02796ee5de3b"_s};
const EntityId FirstOrder{u"387b3acc-0cf8-475f-8a3b-21813085dc89"_s};
const EntityId FirstSubscription{u"9a907085-58a0-41c8-88b2-f9b12feaaadb"_s};
constexpr QLatin1StringView Reseller("78ee642d-3b8a-48f1-af12-90563e38bd18");
constexpr QLatin1StringView DemoPlan("51615892-655d-409d-a922-4423a8188b2e");
constexpr QLatin1StringView DemoResource("resource:098a7165-8666-4f8d-8037-e34665e664e4");

Values initial(const Form &form)
{
    Values values;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields)
            values.insert(field.key, field.initial);
    }
    return values;
}

QByteArray textOfQuoteTotal(const std::optional<QuoteTotals> &totals)
{
    return totals && totals->total ? totals->total->amount.toString().toLatin1() : QByteArray("not told");
}
} // namespace

// Every call once against the simulated vendor, which was written from the documents alone.
class tst_CloudBlueSandbox : public QObject, private SandboxWorld
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { connectAnew(); }
    void cleanup()
    {
        proof::noteTest();
        proof::noteArrivals(control("GET", u"/ledger"_s).value("entries"_L1).toArray());
    }
    void cleanupTestCase() { stopSandbox(); }

    void findsTheReseller_APS1();
    void twoResellers_APS1();
    void createsACustomer_APS2_APS3();
    void editsACustomer_APS4();
    void listsCustomers_APS5();
    void usersAndMails_APS6_APS7_APS8_APS9_APS10();
    void ordersToCompletion_APS11_APS12_APS13_APS14_APS16_APS19();
    void refusedEstimate_APS12();
    void listsOrders_APS15();
    void listsPlans_APS17();
    void listsSubscriptions_APS18();
    void probes_APS20();
    void probesMissingGrants_APS20();
    void lostOrderIsFound();
    void orderThatNeverArrivedIsNotFound();
    void wrongSecretIsNamed();

private:
    Outcome send(const OperationId &operation, const Entity &entity, const Form &form, const Values &values,
                 WriteDraft *sent = nullptr);
    Customer firstCustomer();
    std::pair<Form, Values> filledOrder(const Customer &customer, qint64 amount);
};

Outcome tst_CloudBlueSandbox::send(const OperationId &operation, const Entity &entity, const Form &form,
                                   const Values &values, WriteDraft *sent)
{
    const QList<Problem> problems = m_world->client->check(operation, form, values);
    for (const Problem &problem : problems)
        qWarning() << problem.field << problem.text;
    const auto drafts = m_world->client->draft(operation, entity, form, values);
    if (!drafts)
        qFatal("%s", qPrintable(drafts.error().message));
    if (sent)
        *sent = drafts->first();
    return *wait(m_world->client->send(drafts->first(), ticketFor(drafts->first().request)));
}

Customer tst_CloudBlueSandbox::firstCustomer()
{
    const auto customer = wait(m_world->client->customer(FirstCustomer));
    if (!customer)
        qFatal("%s", qPrintable(customer.error().message));
    return *customer;
}

std::pair<Form, Values> tst_CloudBlueSandbox::filledOrder(const Customer &customer, qint64 amount)
{
    const Values chosen{{u"plan"_s, QString(DemoPlan)}};
    const auto form = wait(m_world->client->form(op::PlaceOrder, customer, chosen));
    if (!form)
        qFatal("%s", qPrintable(form.error().message));
    Values values = initial(*form);
    values[QString(DemoResource)] = Quantity{Decimal(amount, 0), u"unit"_s};
    return {*form, values};
}

void tst_CloudBlueSandbox::findsTheReseller_APS1()
{
    const auto form = wait(m_world->client->form(op::ConnectionSettings, {}, {}));
    QVERIFY2(form, form ? "" : qPrintable(form.error().message));
    const Field *field = form->field(u"resellerId"_s);
    QCOMPARE(field->choices.size(), 1);
    QCOMPARE(field->initial, Value(QString(Reseller)));
    QCOMPARE(field->choices.first().label, u"North-West Distributor"_s);
}

void tst_CloudBlueSandbox::twoResellers_APS1()
{
    control("POST", u"/settings"_s, QJsonObject{{u"twoResellers"_s, true}});
    const auto form = wait(m_world->client->form(op::ConnectionSettings, {}, {}));
    QVERIFY(form);
    QCOMPARE(form->field(u"resellerId"_s)->choices.size(), 2);
    m_world->set(u"resellerEmail"_s, u"nobody@aps.test"_s);
    const auto none = wait(m_world->client->form(op::ConnectionSettings, {}, {}));
    QVERIFY(none);
    QVERIFY(none->field(u"resellerId"_s)->choices.isEmpty());
}

void tst_CloudBlueSandbox::createsACustomer_APS2_APS3()
{
    control("POST", u"/settings"_s, QJsonObject{{u"swapCreateOrder"_s, true}, {u"extraFields"_s, true}});
    const auto form = wait(m_world->client->form(op::CreateCustomer, {}, {}));
    QVERIFY(form);
    Values values = initial(*form);
    const QList<std::pair<QString, QString>> typed{{u"companyName"_s, u"Ärzte & Söhne \"GmbH\" <b>"_s},
                                                   {u"admin.givenName"_s, u"Jürgen"_s},
                                                   {u"admin.familyName"_s, u"O'Neil"_s},
                                                   {u"admin.email"_s, u"jn@aerzte.test"_s},
                                                   {u"admin.phone"_s, u"49(30)1234567"_s},
                                                   {u"street"_s, u"Straße 1"_s},
                                                   {u"postalCode"_s, u"10115"_s},
                                                   {u"locality"_s, u"Berlin"_s},
                                                   {u"region"_s, u"BE"_s},
                                                   {u"country"_s, u"DE"_s}};
    for (const auto &[key, value] : typed)
        values[key] = value;
    WriteDraft draft;
    const Outcome outcome = send(op::CreateCustomer, {}, *form, values, &draft);
    QVERIFY2(outcome.kind == Outcome::Kind::Confirmed, qPrintable(outcome.message + outcome.answer));
    QCOMPARE(outcome.made.size(), 1);
    QVERIFY(!outcome.madeName.isEmpty());
    QCOMPARE(written(), 1);
    const auto customer = wait(m_world->client->customer(outcome.made.first().id));
    QVERIFY(customer);
    QCOMPARE(customer->name, u"Ärzte & Söhne \"GmbH\" <b>"_s);
    QCOMPARE(customer->address.country, u"DE"_s);
    QVERIFY(!customer->currency.isEmpty());
    // The look-up finds it by the UUID that was sent.
    JournalRow row;
    row.connection = m_world->connection.id;
    row.operation = op::CreateCustomer;
    row.values = draft.values;
    row.sent = QDateTime::currentDateTimeUtc();
    const auto evidence = wait(m_world->client->lookUp(row, {}));
    QCOMPARE(evidence->verdict, Evidence::Verdict::Done);
    QCOMPARE(evidence->found, outcome.made);
    // The same UUID again is refused.
    const Outcome again = send(op::CreateCustomer, {}, *form, values);
    QCOMPARE(again.kind, Outcome::Kind::Refused);
    QCOMPARE(written(), 1);
}

void tst_CloudBlueSandbox::editsACustomer_APS4()
{
    const Customer customer = firstCustomer();
    const auto form = wait(m_world->client->form(op::EditCustomer, customer, {}));
    QVERIFY(form);
    Values values = initial(*form);
    values[u"locality"_s] = u"Luxembourg"_s;
    WriteDraft draft;
    const Outcome outcome = send(op::EditCustomer, customer, *form, values, &draft);
    QVERIFY2(outcome.kind == Outcome::Kind::Confirmed, qPrintable(outcome.message + outcome.answer));
    const Customer changed = firstCustomer();
    QCOMPARE(changed.address.locality, u"Luxembourg"_s);
    QCOMPARE(changed.contact, customer.contact);
    QVERIFY(changed.revision != customer.revision);
    // The draft is stale now: the second look stops it.
    const auto preflight = wait(m_world->client->preflight(draft));
    QVERIFY(!preflight->proceed);
    JournalRow row;
    row.operation = op::EditCustomer;
    row.target = customer.key;
    row.values = draft.values;
    row.sent = QDateTime::currentDateTimeUtc();
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Done);
}

void tst_CloudBlueSandbox::listsCustomers_APS5()
{
    PageSummary summary;
    const auto all = collect(m_world->client->customers(), &summary);
    QVERIFY2(all, all ? "" : qPrintable(all.error().message));
    QCOMPARE(all->size(), 40);
    m_world->set(u"pageSize"_s, qint64{7});
    const auto paged = collect(m_world->client->customers(), &summary);
    QVERIFY(paged);
    QCOMPARE(*paged, *all);
    QCOMPARE(summary.total.value_or(-1), 40);
    control("POST", u"/settings"_s, QJsonObject{{u"contentRange"_s, false}});
    const auto blind = collect(m_world->client->customers(), &summary);
    QVERIFY(blind);
    QCOMPARE(*blind, *all);
    QVERIFY(!summary.total);
}

void tst_CloudBlueSandbox::usersAndMails_APS6_APS7_APS8_APS9_APS10()
{
    const Customer customer = firstCustomer();
    const auto form = wait(m_world->client->form(op::CreateUser, customer, {}));
    QVERIFY(form);
    Values values = initial(*form);
    values[u"login"_s] = u"new.person@aps.test"_s;
    WriteDraft draft;
    const Outcome outcome = send(op::CreateUser, customer, *form, values, &draft);
    QVERIFY2(outcome.kind == Outcome::Kind::Confirmed, qPrintable(outcome.message + outcome.answer));
    const QString password = QJsonDocument::fromJson(draft.request.body).object()["password"_L1].toString();
    QVERIFY(!outcome.answer.contains(password));
    const QList<WriteDraft> followUps = m_world->client->followUps(draft, outcome);
    QCOMPARE(followUps.size(), 1);
    const auto reset = wait(m_world->client->send(followUps.first(), ticketFor(followUps.first().request)));
    QCOMPARE(reset->kind, Outcome::Kind::Confirmed);
    const auto users = wait(m_world->client->users(customer.key.id));
    QVERIFY2(users, users ? "" : qPrintable(users.error().message));
    const User *made = nullptr;
    for (const User &user : *users) {
        if (user.key == outcome.made.first())
            made = &user;
    }
    QVERIFY(made);
    QCOMPARE(made->login, u"new.person@aps.test"_s);
    for (const OperationId &operation : {op::Invite, op::Activate}) {
        const auto notice = wait(m_world->client->form(operation, *made, {}));
        QVERIFY(!notice->notice.isEmpty());
        const Outcome done = send(operation, *made, *notice, {});
        QVERIFY2(done.kind == Outcome::Kind::Confirmed, qPrintable(done.message));
    }
    QCOMPARE(written(), 4);
    QVERIFY(control("GET", u"/ledger"_s)["counters"_L1]["mails"_L1].toInt() >= 2);
    // A login exists once.
    const Outcome twice = send(op::CreateUser, customer, *form, values);
    QCOMPARE(twice.kind, Outcome::Kind::Refused);
    // Nothing of the trace holds the password.
    for (const TraceEntry &entry : m_world->client->trace().entries())
        QVERIFY(!entry.requestBody.contains(password) && !entry.responseBody.contains(password));
}

void tst_CloudBlueSandbox::ordersToCompletion_APS11_APS12_APS13_APS14_APS16_APS19()
{
    const Customer customer = firstCustomer();
    const auto [form, values] = filledOrder(customer, 2);
    QCOMPARE(form.field(u"paymentMethod"_s)->initial, Value(u"12"_s));
    QVERIFY(m_world->client->check(op::PlaceOrder, form, values).isEmpty());
    const WriteDraft draft = m_world->client->draft(op::PlaceOrder, customer, form, values)->first();
    const auto quote = wait(m_world->client->quote(draft));
    QVERIFY2(quote, quote ? "" : qPrintable(quote.error().message));
    QCOMPARE(textOfQuoteTotal(quote->price), QByteArray("7.31"));
    QCOMPARE(textOfQuoteTotal(quote->cost), QByteArray("6.26"));
    QCOMPARE(quote->netMargin()->amount.normalized(), u"1.08"_s);
    QCOMPARE(quote->marginPercent()->toString(), u"16.6"_s);
    QCOMPARE(written(), 0); // an estimate writes nothing

    const Outcome outcome = *wait(m_world->client->send(draft, ticketFor(draft.request)));
    QVERIFY2(outcome.kind == Outcome::Kind::Confirmed, qPrintable(outcome.message + outcome.answer));
    QCOMPARE(written(), 1);
    const EntityId id = outcome.made.first().id;
    auto order = wait(m_world->client->order(id));
    QVERIFY(order);
    QCOMPARE(order->status.vendorWord, u"WP · PROBLEM"_s);
    QVERIFY(!order->final);
    QVERIFY(order->number.startsWith(u"SO"));
    control("POST", u"/advance"_s, QJsonObject{{u"seconds"_s, 60}});
    order = wait(m_world->client->order(id));
    QVERIFY(order->final);
    QCOMPARE(order->status.mark, Mark::Good);
    QCOMPARE(order->subscriptions.size(), 1);
    QCOMPARE(textOfQuoteTotal(order->figures->cost), QByteArray("6.26"));
    const auto subscription = wait(m_world->client->subscription(order->subscriptions.first()));
    QVERIFY2(subscription, subscription ? "" : qPrintable(subscription.error().message));
    QVERIFY(!subscription->technicalId.isEmpty());
    QCOMPARE(subscription->customer, FirstCustomer);
    QVERIFY(!subscription->resources.isEmpty());
    QVERIFY(subscription->resources.first().included.has_value());
    QVERIFY(subscription->resources.first().limit.has_value());
}

void tst_CloudBlueSandbox::refusedEstimate_APS12()
{
    const Customer customer = firstCustomer();
    const auto [form, values] = filledOrder(customer, 5000);
    QVERIFY(!m_world->client->check(op::PlaceOrder, form, values).isEmpty());
    const WriteDraft draft = m_world->client->draft(op::PlaceOrder, customer, form, values)->first();
    const auto quote = wait(m_world->client->quote(draft));
    QVERIFY(!quote);
    QCOMPARE(quote.error().kind, ApiError::Kind::Vendor);
    QCOMPARE(quote.error().vendorCode, u"APS::Hosting::Exception"_s);
    QVERIFY(quote.error().message.contains(u"Limit for resource"));
}

void tst_CloudBlueSandbox::listsOrders_APS15()
{
    const auto orders = collect(m_world->client->orders());
    QVERIFY2(orders, orders ? "" : qPrintable(orders.error().message));
    const Order *first = nullptr;
    int supplementary = 0;
    for (const Order &order : *orders) {
        if (order.key.id == FirstOrder)
            first = &order;
        supplementary += order.supplementary ? 1 : 0;
    }
    QVERIFY(first);
    QVERIFY(first->inconsistentTotals);
    QVERIFY(supplementary > 0);
    m_world->set(u"pageSize"_s, qint64{9});
    QCOMPARE(collect(m_world->client->orders())->size(), orders->size());
}

void tst_CloudBlueSandbox::listsPlans_APS17()
{
    const auto plans = collect(m_world->client->products());
    QVERIFY2(plans, plans ? "" : qPrintable(plans.error().message));
    QCOMPARE(plans->size(), 7);
    for (const Product &plan : *plans) {
        QVERIFY(!plan.name.isEmpty());
        QVERIFY(plan.name != plan.key.id.value);
        QVERIFY(!plan.periods.isEmpty());
    }
}

void tst_CloudBlueSandbox::listsSubscriptions_APS18()
{
    const auto all = collect(m_world->client->subscriptions());
    QVERIFY2(all, all ? "" : qPrintable(all.error().message));
    const auto theirs = wait(m_world->client->subscriptionsOf(FirstCustomer));
    QVERIFY(theirs);
    QVERIFY(!theirs->isEmpty());
    QVERIFY(all->size() > theirs->size());
    bool found = false;
    for (const Subscription &subscription : *theirs) {
        QCOMPARE(subscription.customer, FirstCustomer);
        found = found || subscription.key.id == FirstSubscription;
    }
    QVERIFY(found);
    m_world->set(u"actorScope"_s, false);
    QVERIFY(collect(m_world->client->subscriptions())->size() < all->size());
}

void tst_CloudBlueSandbox::probes_APS20()
{
    m_world->set(u"resellerId"_s, QString());
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QVERIFY(steps);
    for (const ProbeStep &step : *steps) {
        const auto expected =
            step.key == "grants"_L1 ? ProbeStep::State::NotTested : ProbeStep::State::Passed;
        QVERIFY2(step.state == expected, qPrintable(step.key + u": "_s + step.finding));
        if (step.key == "reseller"_L1)
            QCOMPARE(step.suggested.value(u"resellerId"_s), Value(QString(Reseller)));
    }
    QCOMPARE(written(), 0);
}

void tst_CloudBlueSandbox::probesMissingGrants_APS20()
{
    control("POST", u"/settings"_s,
            QJsonObject{
                {u"grants"_s, QJsonArray{u"http://www.odin.com/billing/payment-method-management GET"_s}}});
    const auto steps = wait<QList<ProbeStep>>(m_world->client->probe());
    QVERIFY(steps);
    for (const ProbeStep &step : *steps) {
        if (step.key == "orders"_L1 || step.key == "grants"_L1) {
            QVERIFY2(step.state == ProbeStep::State::Failed, qPrintable(step.key + step.finding));
            QVERIFY(step.copyable.contains(u"order-management"));
        }
    }
}

void tst_CloudBlueSandbox::lostOrderIsFound()
{
    const Customer customer = firstCustomer();
    const auto [form, values] = filledOrder(customer, 3);
    WriteDraft draft = m_world->client->draft(op::PlaceOrder, customer, form, values)->first();
    const auto quote = wait(m_world->client->quote(draft));
    control("POST", u"/faults"_s,
            QJsonObject{{u"kind"_s, u"lose-answer"_s},
                        {u"method"_s, u"POST"_s},
                        {u"path"_s, u"/aps/2/services/order-manager/orders"_s}});
    JournalRow row;
    row.connection = m_world->connection.id;
    row.operation = op::PlaceOrder;
    row.customer = customer.key.id;
    row.customerName = customer.name;
    row.values = draft.values;
    row.quote = *quote;
    row.sent = QDateTime::currentDateTimeUtc();
    const Outcome outcome = *wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome.kind, Outcome::Kind::Unknown);
    QCOMPARE(written(), 1);
    const auto evidence = wait(m_world->client->lookUp(row, {}));
    QVERIFY2(evidence, evidence ? "" : qPrintable(evidence.error().message));
    QVERIFY2(evidence->verdict == Evidence::Verdict::Done, qPrintable(evidence->text));
    QVERIFY(evidence->foundName.startsWith(u"SO"));
    QCOMPARE(written(), 1);
}

void tst_CloudBlueSandbox::orderThatNeverArrivedIsNotFound()
{
    const Customer customer = firstCustomer();
    const auto [form, values] = filledOrder(customer, 4);
    const WriteDraft draft = m_world->client->draft(op::PlaceOrder, customer, form, values)->first();
    control("POST", u"/faults"_s,
            QJsonObject{{u"kind"_s, u"cut"_s},
                        {u"at"_s, u"after-read"_s},
                        {u"method"_s, u"POST"_s},
                        {u"path"_s, u"/aps/2/services/order-manager/orders"_s}});
    JournalRow row;
    row.connection = m_world->connection.id;
    row.operation = op::PlaceOrder;
    row.customer = customer.key.id;
    row.values = draft.values;
    row.sent = QDateTime::currentDateTimeUtc();
    const Outcome outcome = *wait(m_world->client->send(draft, ticketFor(draft.request)));
    QCOMPARE(outcome.kind, Outcome::Kind::Unknown);
    QCOMPARE(written(), 0);
    QCOMPARE(wait(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::NotDone);
}

void tst_CloudBlueSandbox::wrongSecretIsNamed()
{
    m_world->connectTo(QUrl(m_world->connection.baseUrl), m_info["consumerKey"_L1].toString(), "wrong",
                       m_world->connection.settings);
    const auto customer = wait(m_world->client->customer(FirstCustomer));
    QVERIFY(!customer);
    QCOMPARE(customer.error().kind, ApiError::Kind::Unauthorized);
}

QTEST_GUILESS_MAIN(tst_CloudBlueSandbox)
#include "tst_cloudbluesandbox.moc"
