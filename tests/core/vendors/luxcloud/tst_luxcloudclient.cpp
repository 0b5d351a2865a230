// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudfactory.h"
#include "core/vendors/luxcloud/operations.h"
#include "tests/core/vendors/luxcloud/clientworld.h"
#include "tests/core/vendors/luxcloud/fixtures.h"
#include "tests/core/vendors/luxcloud/things.h"
#include "tests/support/faultserver.h"
#include "tests/support/proof.h"
#include "tests/support/ticketmill.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::luxcloud;

namespace
{
using Seen = FaultServer::Seen;

FaultServer::Answer xmlAnswer(int status, const QByteArray &body)
{
    return FaultServer::reply(status, body, {{"Content-Type", "application/xml; charset=utf-8"}});
}

// A vendor that says yes, in the document's shapes.
FaultServer::Answer politeVendor(const Seen &seen)
{
    const QByteArray path = seen.target;
    const auto ok = [](const QByteArray &body) { return xmlAnswer(200, body); };
    if (path.endsWith("/exists")) {
        const QByteArray root = path.contains("/domain/")          ? "domain"
                                : path.contains("/subscriptions/") ? "serviceUser"
                                                                   : "user";
        return ok('<' + root + "><status>AVAILABLE</status></" + root + '>');
    }
    if (path.endsWith("/products"))
        return ok("<products><product><id>P1</id><name>Mail</name></product></products>");
    if (path.endsWith("/products/P1"))
        return ok("<product><id>P1</id><name>Mail</name><periods><period><id>M</id><name>Monthly</name></"
                  "period></periods>"
                  "</product>");
    if (path.endsWith("/password")) {
        const QByteArray root = path.contains("/serviceUsers/") ? "serviceUser" : "user";
        const QByteArray id = path.contains("/serviceUsers/") ? "9" : "77";
        return ok('<' + root + "><id>" + id + "</id><passwordStatus> CHANGED</passwordStatus></" + root +
                  '>');
    }
    if (path.endsWith("/orders"))
        return ok("<order><id>301</id><number>O-301</number><status>NEW</status><subscriptions/></order>");
    if (path.contains("/orders/"))
        return ok("<order><id>300</id><number>O-300</number><status>DONE</status></order>");
    if (path.endsWith("/serviceUsers") && seen.method == "GET")
        return ok(
            "<serviceUsers><serviceUser><id>9</id><status>ACTIVE</status></serviceUser></serviceUsers>");
    if (path.endsWith("/serviceUsers"))
        return ok("<serviceUser><id>10</id><status>ACTIVE</status></serviceUser>");
    if (path.contains("/serviceUser"))
        return ok("<serviceUser><id>9 </id><status>ACTIVE</status></serviceUser>");
    if (path.endsWith("/subscriptions"))
        return ok(
            "<subscriptions><subscription><id>5</id><status>ACTIVE</status></subscription></subscriptions>");
    if (path.contains("/subscriptions/"))
        return ok(
            "<subscription><id>5</id><name>Mail</name><status>ACTIVE</status><product><id>P0</id></"
            "product><period><id>Y"
            "</id></period><resources><resource><id>SEATS</id><quantity>5</quantity></resource></resources>"
            "</subscription>");
    if (path.endsWith("/users"))
        return ok("<user><id>78</id><status>ACTIVE</status></user>");
    if (path.contains("/users/"))
        return ok("<user><id>77</id><status>ACTIVE</status></user>");
    return ok("<account><id>1001</id><status>ACTIVE</status></account>");
}

JournalRow rowFor(const WriteDraft &draft)
{
    JournalRow row;
    row.connection = draft.connection;
    row.operation = draft.operation;
    row.target = draft.target;
    row.targetName = draft.targetName;
    row.customer = draft.customer;
    row.customerName = draft.customerName;
    row.values = draft.values;
    row.state = WriteState::Unknown;
    row.sent = QDateTime::currentDateTimeUtc().addSecs(-120);
    return row;
}
} // namespace

// The client over a scripted server: every operation of the document in both roles, and what goes wrong.
class tst_LuxCloudClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyOperation_data();
    void everyOperation();
    void everyRowIsThere();
    void rejectedCredentialsEndAWrite();
    void writesLeaveOnce_data();
    void writesLeaveOnce();
    void l04_pluralPathIsANewAttempt();
    void l05_pluralQuestionAfterARefusal();
    void l16_reasonIsShownWithoutPasswords();
    void unusableSecretsAreNotSent_data();
    void unusableSecretsAreNotSent();
    void redirectsAreErrors();
    void listsThatAreNotOffered();
    void customerRoleHasOneCustomer();
    void readsOfThings();
    void formsWithoutLists();
    void formsAskAboutNames();
    void preflights_data();
    void preflights();
    void readsAboutAnotherThing();
    void lookUpOrder_data();
    void lookUpOrder();
    void lookUpQuantity_data();
    void lookUpQuantity();
    void lookUpSwitch_data();
    void lookUpSwitch();
    void lookUpState_data();
    void lookUpState();
    void lookUpUser_data();
    void lookUpUser();
    void lookUpServiceUser_data();
    void lookUpServiceUser();
    void lookUpTooEarly();
    void lookUpOfWhatCannotBeRead();
    void probe_data();
    void probe();
    void addressedIds();
    void curlHasNoSecret();
    void clientDiesWithJobs();
    void factoryMakesClients();

private:
    void connectTo(const Values &settings) { m_world->connectTo(m_server->url("/1.0"), settings); }
    void script(const QByteArray &suffix, int status, const QByteArray &body);
    Values filled(const Form &form);
    WriteDraft draftOf(const OperationId &operation, const Entity &entity);
    Outcome send(const WriteDraft &draft);
    QList<Seen> since(qsizetype count) const { return m_server->requests().sliced(count); }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ClientWorld> m_world;
};

void tst_LuxCloudClient::init()
{
    m_server = std::make_unique<FaultServer>();
    QVERIFY(m_server->start());
    m_server->setScript(&politeVendor);
    m_world = std::make_unique<ClientWorld>();
    connectTo({});
}

void tst_LuxCloudClient::cleanup()
{
    proof::noteTest();
    const QList<FaultServer::Seen> requests = m_server ? m_server->requests() : QList<FaultServer::Seen>();
    for (const FaultServer::Seen &seen : requests)
        proof::noteArrival(seen.method, seen.target, seen.body);
    m_world.reset();
    m_server.reset();
}

// Another answer for what ends so.
void tst_LuxCloudClient::script(const QByteArray &suffix, int status, const QByteArray &body)
{
    m_server->setScript([suffix, status, body](const Seen &seen) {
        return seen.target.endsWith(suffix) ? xmlAnswer(status, body) : politeVendor(seen);
    });
}

// What a clerk types into any of the forms.
Values tst_LuxCloudClient::filled(const Form &form)
{
    const QHash<QString, Value> typed{{u"name"_s, u"Mill"_s},
                                      {u"contact.firstName"_s, u"Jane"_s},
                                      {u"contact.lastName"_s, u"Mill"_s},
                                      {u"contact.email"_s, u"jane@mill.test"_s},
                                      {u"contact.phoneCountryCode"_s, u"352"_s},
                                      {u"contact.phoneNumber"_s, u"7654321"_s},
                                      {u"type"_s, u"COMPANY"_s},
                                      {u"addressLine1"_s, u"1, Mill Road"_s},
                                      {u"postalCode"_s, u"4001"_s},
                                      {u"city"_s, u"Esch"_s},
                                      {u"countryCode"_s, u"LU"_s},
                                      {u"username"_s, u"new@mill.test"_s},
                                      {u"password"_s, m_world->typed(u"password"_s, "pass one")},
                                      {u"oldPassword"_s, m_world->typed(u"oldPassword"_s, "pass old")},
                                      {u"newPassword"_s, m_world->typed(u"newPassword"_s, "pass new")},
                                      {u"product"_s, u"P1"_s},
                                      {u"period"_s, u"M"_s},
                                      {u"domain"_s, u"Mill.test"_s},
                                      {u"delta:SEATS"_s, Quantity{Decimal(2, 0), {}}}};
    Values values = initial(form);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (typed.contains(value.key()))
            *value = typed.value(value.key());
    }
    return values;
}

WriteDraft tst_LuxCloudClient::draftOf(const OperationId &operation, const Entity &entity)
{
    Result<Form> form = await(m_world->client->form(operation, entity, {}));
    if (!form)
        qFatal("no form: %s", qPrintable(form.error().message));
    if (form->field(u"product"_s)) // the period is offered once there is a product
        form = await(m_world->client->form(operation, entity, {{u"product"_s, u"P1"_s}}));
    const Values values = filled(*form);
    const QList<Problem> problems = m_world->client->check(operation, *form, values);
    for (const Problem &problem : problems)
        qWarning("%s: %s", qPrintable(problem.field), qPrintable(problem.text));
    const Result<QList<WriteDraft>> drafts = m_world->client->draft(operation, entity, *form, values);
    if (!drafts || drafts->size() != 1 || !problems.isEmpty())
        qFatal("no draft: %s", qPrintable(drafts ? QString() : drafts.error().message));
    return drafts->first();
}

Outcome tst_LuxCloudClient::send(const WriteDraft &draft)
{
    const Result<Outcome> outcome = await(m_world->client->send(draft, ticketFor(draft.request)));
    if (!outcome)
        qFatal("errors must be outcomes");
    return *outcome;
}

void tst_LuxCloudClient::everyOperation_data()
{
    QTest::addColumn<OperationId>("id");
    QTest::addColumn<QByteArray>("account"); // "my": the Customer role
    QTest::addColumn<QByteArray>("request");
    const auto row = [](const OperationId &id, const QByteArray &reseller, const QByteArray &customer) {
        QTest::newRow(qPrintable(id.value + u" reseller"_s)) << id << QByteArray("1001") << reseller;
        if (!customer.isEmpty())
            QTest::newRow(qPrintable(id.value + u" customer"_s)) << id << QByteArray("my") << customer;
    };
    row(op::CreateCustomer, "POST /1.0/customers", {});
    row(op::EditCustomer, "PUT /1.0/customers/1001", "PUT /1.0/my/account");
    row(op::DisableCustomer, "PUT /1.0/customers/1001/disable", {});
    row(op::EnableCustomer, "PUT /1.0/customers/1001/enable", {});
    row(op::CheckUser, "GET /1.0/user/new%40mill.test/exists", "GET /1.0/user/new%40mill.test/exists");
    row(op::CreateUser, "POST /1.0/customers/1001/users", "POST /1.0/my/users");
    row(op::EditUser, "PUT /1.0/customers/1001/users/77", "PUT /1.0/my/users/77");
    row(op::UserPassword, "PUT /1.0/customers/1001/users/77/password", "PUT /1.0/my/users/77/password");
    row(op::DisableUser, "PUT /1.0/customers/1001/users/77/disable", "PUT /1.0/my/users/77/disable");
    row(op::EnableUser, "PUT /1.0/customers/1001/users/77/enable", "PUT /1.0/my/users/77/enable");
    for (const OperationId &id : {op::Order, op::OrderWithDomain, op::SwitchProduct, op::ChangeQuantity})
        row(id, "POST /1.0/customers/1001/orders", "POST /1.0/my/orders");
    row(op::CheckDomain, "GET /1.0/customers/1001/domain/hosted/mill.test/exists",
        "GET /1.0/my/domain/hosted/mill.test/exists");
    row(op::OrderStatus, "GET /1.0/customers/1001/orders/300/status", "GET /1.0/my/orders/300/status");
    row(op::OrderDetails, "GET /1.0/customers/1001/orders/300", "GET /1.0/my/orders/300");
    row(op::SubscriptionDetails, "GET /1.0/customers/1001/subscriptions/5", "GET /1.0/my/subscriptions/5");
    row(op::DisableSubscription, "PUT /1.0/customers/1001/subscriptions/5/disable",
        "PUT /1.0/my/subscriptions/5/disable");
    row(op::EnableSubscription, "PUT /1.0/customers/1001/subscriptions/5/enable",
        "PUT /1.0/my/subscriptions/5/enable");
    row(op::DeleteSubscription, "DELETE /1.0/customers/1001/subscriptions/5",
        "DELETE /1.0/my/subscriptions/5");
    row(op::CheckServiceUser, "GET /1.0/customers/1001/subscriptions/5/serviceUser/new%40mill.test/exists",
        "GET /1.0/my/subscriptions/5/serviceUser/new%40mill.test/exists");
    row(op::CreateServiceUser, "POST /1.0/customers/1001/subscriptions/5/serviceUsers",
        "POST /1.0/my/subscriptions/5/serviceUsers");
    row(op::EditServiceUser, "PUT /1.0/customers/1001/subscriptions/5/serviceUsers/9",
        "PUT /1.0/my/subscriptions/5/serviceUsers/9");
    row(op::ServiceUserPassword, "PUT /1.0/customers/1001/subscriptions/5/serviceUsers/9/password",
        "PUT /1.0/my/subscriptions/5/serviceUsers/9/password");
    row(op::DisableServiceUser, "PUT /1.0/customers/1001/subscriptions/5/serviceUsers/9/disable",
        "PUT /1.0/my/subscriptions/5/serviceUsers/9/disable");
    row(op::EnableServiceUser, "PUT /1.0/customers/1001/subscriptions/5/serviceUser/9/enable",
        "PUT /1.0/my/subscriptions/5/serviceUser/9/enable");
    row(op::ListServiceUsers, "GET /1.0/customers/1001/subscriptions/5/serviceUsers",
        "GET /1.0/my/subscriptions/5/serviceUsers");
    row(op::ListSubscriptions, "GET /1.0/customers/1001/subscriptions", "GET /1.0/my/subscriptions");
    row(op::ListProducts, "GET /1.0/customers/products", "GET /1.0/customers/products");
    row(op::ProductDetails, "GET /1.0/customers/products/P1", "GET /1.0/customers/products/P1");
}

void tst_LuxCloudClient::everyOperation()
{
    QFETCH(const OperationId, id);
    QFETCH(const QByteArray, account);
    QFETCH(const QByteArray, request);
    if (account == "my")
        connectTo({{u"role"_s, u"customer"_s}});
    const QList<Operation> all = m_world->client->operations();
    const Operation operation = *findOperation(all, id);
    const Entity thing = thingFor(operation.subject, QString::fromLatin1(account));
    QCOMPARE(m_world->client->offer(id, thing).state, Offer::State::Offered);
    QByteArray body;
    qsizetype before = 0;
    if (operation.effect == Effect::Read) {
        const Result<Form> form = await(m_world->client->form(id, thing, {}));
        QVERIFY(form);
        const Values values = filled(*form);
        QVERIFY(m_world->client->check(id, *form, values).isEmpty());
        before = m_server->requests().size(); // a form may have read something itself
        const Result<ResultTree> tree = await(m_world->client->query(id, thing, *form, values));
        QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().message));
        QVERIFY(!tree->nodes.empty());
    } else {
        const WriteDraft draft = draftOf(id, thing);
        body = draft.request.body;
        QVERIFY(await(m_world->client->preflight(draft))->proceed);
        before = m_server->requests().size();
        const Outcome outcome = send(draft);
        QVERIFY2(outcome.kind == Outcome::Kind::Confirmed, qPrintable(outcome.message));
        QCOMPARE(outcome.made.isEmpty(), operation.makes == EntityKind::Connection);
        QVERIFY(!draft.preview.contains(u"pass "));
        QVERIFY(!outcome.answer.isEmpty());
    }
    const QList<Seen> seen = since(before);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(QByteArray(seen.first().method + ' ' + seen.first().target), request);
    QCOMPARE(seen.first().body, body);
    const Headers &headers = seen.first().headers;
    QCOMPARE(headerValue(headers, "X-AUTH-USERNAME"), QByteArray("api user"));
    QCOMPARE(headerValue(headers, "X-AUTH-PASSWORD"), QByteArray("api secret"));
    QCOMPARE(headerValue(headers, "X-AUTH-TOKEN"), QByteArray("api token"));
    QCOMPARE(headerValue(headers, "Accept"), QByteArray("application/xml"));
    QCOMPARE(headerValue(headers, "Content-Type"),
             body.isEmpty() ? QByteArray() : QByteArray("application/xml; charset=utf-8"));
    QVERIFY(headerValue(headers, "Authorization").isEmpty());
}

void tst_LuxCloudClient::everyRowIsThere()
{
    // everyOperation has a row for all of them but the other path of 7.6, which has its own test.
    const QList<Operation> all = m_world->client->operations();
    QCOMPARE(all.size(), 32);
    for (const Operation &operation : all) {
        if (operation.id != op::EnableServiceUserPlural)
            QCOMPARE(m_world->client->offer(operation.id, thingFor(operation.subject)).state,
                     Offer::State::Offered);
    }
}

void tst_LuxCloudClient::rejectedCredentialsEndAWrite()
{
    const WriteDraft draft = draftOf(op::DisableSubscription, someSubscription());
    script("/disable", 401, "<error><message>bad token</message></error>");
    const Outcome outcome = send(draft);
    QCOMPARE(outcome.kind, Outcome::Kind::Refused);
    QVERIFY(outcome.message.contains(u"“Lux”"));
    QVERIFY(outcome.message.contains(u"bad token"));
    QCOMPARE(m_server->arrivals(), 1); // no second attempt by itself
}

void tst_LuxCloudClient::writesLeaveOnce_data()
{
    QTest::addColumn<FaultServer::Cut>("cut");
    QTest::newRow("after reading") << FaultServer::Cut::AfterReading;
    QTest::newRow("in the status") << FaultServer::Cut::MidStatus;
    QTest::newRow("in the headers") << FaultServer::Cut::MidHeaders;
    QTest::newRow("in the body") << FaultServer::Cut::MidBody;
}

void tst_LuxCloudClient::writesLeaveOnce()
{
    QFETCH(const FaultServer::Cut, cut);
    const WriteDraft draft = draftOf(op::Order, someCustomer());
    const int before = m_server->arrivals();
    m_server->setCut(cut);
    const Outcome outcome = send(draft);
    QCOMPARE(outcome.kind, Outcome::Kind::Unknown);
    QVERIFY(!outcome.message.isEmpty());
    QCOMPARE(m_server->arrivals(), before + 1);
}

void tst_LuxCloudClient::l04_pluralPathIsANewAttempt()
{
    const ServiceUser user = someServiceUser();
    const auto state = [this, &user] {
        return m_world->client->offer(op::EnableServiceUserPlural, user).state;
    };
    QCOMPARE(state(), Offer::State::Absent);
    // Refused otherwise: nothing is offered.
    script("/serviceUser/9/enable", 409, {});
    QCOMPARE(send(draftOf(op::EnableServiceUser, user)).kind, Outcome::Kind::Refused);
    QCOMPARE(state(), Offer::State::Absent);
    script("/serviceUser/9/enable", 404, {});
    int before = m_server->arrivals();
    const Outcome refused = send(draftOf(op::EnableServiceUser, user));
    QCOMPARE(refused.kind, Outcome::Kind::Refused);
    QCOMPARE(m_server->arrivals(), before + 1); // no second attempt by itself
    QVERIFY(refused.message.contains(u"other path"));
    QCOMPARE(state(), Offer::State::Offered);
    ServiceUser another = user;
    another.key.id.value = u"1001/5/10"_s;
    QCOMPARE(m_world->client->offer(op::EnableServiceUserPlural, another).state, Offer::State::Absent);
    const WriteDraft plural = draftOf(op::EnableServiceUserPlural, user);
    QVERIFY(plural.request.url.path().endsWith(u"/serviceUsers/9/enable"));
    QCOMPARE(send(plural).kind, Outcome::Kind::Confirmed);
    // It is remembered, for this server.
    QCOMPARE(state(), Offer::State::Absent);
    QVERIFY(draftOf(op::EnableServiceUser, another).request.url.path().endsWith(u"/serviceUsers/10/enable"));
    // And can be set for good.
    connectTo({{u"serviceUserEnablePath"_s, u"plural"_s}});
    QVERIFY(draftOf(op::EnableServiceUser, user).request.url.path().endsWith(u"/serviceUsers/9/enable"));
}

void tst_LuxCloudClient::l05_pluralQuestionAfterARefusal()
{
    const Values values{{u"username"_s, u"a@x.com"_s}};
    for (const int status : {404, 405}) {
        const qsizetype before = m_server->requests().size();
        script("/serviceUser/a%40x.com/exists", status, {});
        const auto tree = await(m_world->client->query(op::CheckServiceUser, someSubscription(), {}, values));
        QVERIFY(tree);
        QCOMPARE(tree->status.mark, Mark::Good);
        QCOMPARE(since(before).size(), 2);
        QCOMPARE(since(before).constLast().target,
                 QByteArray("/1.0/customers/1001/subscriptions/5/serviceUsers/a%40x.com/exists"));
    }
    // Any other answer stands.
    const qsizetype before = m_server->requests().size();
    script("/serviceUser/a%40x.com/exists", 403, {});
    const auto tree = await(m_world->client->query(op::CheckServiceUser, someSubscription(), {}, values));
    QCOMPARE(tree->status.mark, Mark::Unknown);
    QCOMPARE(since(before).size(), 1);
}

void tst_LuxCloudClient::l16_reasonIsShownWithoutPasswords()
{
    const WriteDraft draft = draftOf(op::UserPassword, someUser());
    QVERIFY(draft.hasSecret);
    script("/password", 400,
           "<user><id>77</id><passwordStatus>NOT_CHANGED</passwordStatus><reason>pass new is known"
           "</reason><message>pass old</message></user>");
    const Outcome outcome = send(draft);
    QCOMPARE(outcome.kind, Outcome::Kind::Refused);
    QVERIFY(outcome.message.contains(u"is known"));
    for (const QString &place : {outcome.message, outcome.answer, outcome.vendorCode}) {
        QVERIFY2(!place.contains(u"pass new"), qPrintable(place));
        QVERIFY2(!place.contains(u"pass old"), qPrintable(place));
    }
    QVERIFY(m_server->requests().last().body.contains("<newPassword>pass new</newPassword>"));
    for (const TraceEntry &entry : m_world->client->trace().entries()) {
        QVERIFY2(!entry.responseBody.contains(u"pass new"), qPrintable(entry.responseBody));
        QVERIFY2(!entry.responseBody.contains(u"pass old"), qPrintable(entry.responseBody));
    }
}

void tst_LuxCloudClient::unusableSecretsAreNotSent_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("line break") << QByteArray("api token\r\nX-Other: 1");
    QTest::newRow("trailing line feed") << QByteArray("api token\n");
    QTest::newRow("null") << QByteArray("api\0token", 9);
    QTest::newRow("empty") << QByteArray("");
}

void tst_LuxCloudClient::unusableSecretsAreNotSent()
{
    QFETCH(const QByteArray, token);
    const WriteDraft draft = draftOf(op::DisableSubscription, someSubscription());
    m_world->secrets.keepForSession(secretRef(m_world->connection.id, u"token"_s), token);
    const Outcome outcome = send(draft);
    QCOMPARE(outcome.kind, Outcome::Kind::NotSent);
    QVERIFY(!outcome.message.contains(u"X-Other"));
    QVERIFY(!await(m_world->client->subscription(someSubscription().key.id)));
    QCOMPARE(m_server->arrivals(), 0);
    // Mended, it is used with the next request.
    m_world->secrets.keepForSession(secretRef(m_world->connection.id, u"token"_s), "another");
    QVERIFY(await(m_world->client->subscription(someSubscription().key.id)));
    QCOMPARE(headerValue(m_server->requests().last().headers, "X-AUTH-TOKEN"), QByteArray("another"));
}

void tst_LuxCloudClient::redirectsAreErrors()
{
    m_server->setScript([](const Seen &) {
        return FaultServer::reply(302, {}, {{"Location", "http://127.0.0.1:1/elsewhere"}});
    });
    QVERIFY(!await(m_world->client->serviceUsers(someSubscription().key.id)));
    QCOMPARE(m_server->arrivals(), 1);
}

void tst_LuxCloudClient::listsThatAreNotOffered()
{
    for (const int status : {404, 405}) {
        script("/subscriptions", status, {});
        const auto list = await(m_world->client->subscriptionsOf({u"1001"_s}));
        QVERIFY(!list);
        QVERIFY(list.error().message.contains(u"not mean that there are none"));
    }
    const int before = m_server->arrivals();
    const auto customers = await<PageSummary>(m_world->client->customers());
    QVERIFY(!customers);
    QCOMPARE(customers.error().message, m_world->client->listing(EntityKind::Customer).reason);
    QVERIFY(!await<PageSummary>(m_world->client->orders()));
    QVERIFY(!await<PageSummary>(m_world->client->subscriptions()));
    QVERIFY(!await(m_world->client->users({u"1001"_s})));
    QVERIFY(!await(m_world->client->customer({u"1001"_s})));
    QCOMPARE(m_server->arrivals(), before); // what is not documented is not asked for
}

void tst_LuxCloudClient::customerRoleHasOneCustomer()
{
    connectTo({{u"role"_s, u"customer"_s}});
    QList<Customer> customers;
    PagedJob<Customer> *pages = m_world->client->customers();
    pages->onPage(this, [&customers](const QList<Customer> &page) { customers += page; });
    QVERIFY(await<PageSummary>(pages));
    QCOMPARE(customers.size(), 1);
    QCOMPARE(customers.first().key.id.value, u"my"_s);
    QList<Subscription> subscriptions;
    PagedJob<Subscription> *list = m_world->client->subscriptions();
    list->onPage(this, [&subscriptions](const QList<Subscription> &page) { subscriptions += page; });
    QVERIFY(await<PageSummary>(list));
    QCOMPARE(subscriptions.first().key.id.value, u"my/5"_s);
    QCOMPARE(m_server->requests().last().target, QByteArray("/1.0/my/subscriptions"));
    for (const OperationId &id : {op::CreateCustomer, op::DisableCustomer, op::EnableCustomer}) {
        QCOMPARE(
            m_world->client->offer(id, id == op::CreateCustomer ? Entity() : Entity(customers.first())).state,
            Offer::State::Absent);
        QVERIFY(!await(m_world->client->form(id, customers.first(), {})));
    }
    QVERIFY(await(m_world->client->customer({u"my"_s})));
}

void tst_LuxCloudClient::readsOfThings()
{
    const auto order = await(m_world->client->order(someOrder().key.id));
    QVERIFY(order);
    QCOMPARE(order->key, someOrder().key);
    QCOMPARE(order->customer.value, u"1001"_s);
    QVERIFY(!order->final);
    connectTo({{u"finalStates"_s, u"done"_s}});
    QVERIFY(await(m_world->client->order(someOrder().key.id))->final);
    const auto subscription = await(m_world->client->subscription(someSubscription().key.id));
    QCOMPARE(subscription->productId, u"P0"_s);
    const auto users = await(m_world->client->serviceUsers(someSubscription().key.id));
    QCOMPARE(users->first().key, someServiceUser().key);
    QList<Product> products;
    PagedJob<Product> *pages = m_world->client->products();
    pages->onPage(this, [&products](const QList<Product> &page) { products += page; });
    QVERIFY(await<PageSummary>(pages));
    QCOMPARE(products.first().name, u"Mail"_s);
    QVERIFY(!await(m_world->client->subscription({u"my/5"_s}))); // of the other role
}

void tst_LuxCloudClient::formsWithoutLists()
{
    m_server->setScript([](const Seen &seen) {
        return seen.target.contains("products") || seen.target.endsWith("/subscriptions")
                   ? xmlAnswer(404, {})
                   : politeVendor(seen);
    });
    const auto form = await(m_world->client->form(op::Order, someCustomer(), {}));
    QVERIFY(form);
    QVERIFY(!form->field(u"product"_s));
    QVERIFY(form->field(u"otherProduct"_s));
    QVERIFY(!form->field(u"_before"_s));
    const Values values{{u"otherProduct"_s, u"P9"_s}, {u"otherPeriod"_s, u"M9"_s}};
    const auto again = await(m_world->client->form(op::Order, someCustomer(), values));
    QVERIFY(m_world->client->check(op::Order, *again, values).isEmpty());
    QVERIFY(m_world->client->draft(op::Order, someCustomer(), *again, values));
    // No answer at all is an error, not a form without choices.
    m_server->setCut(FaultServer::Cut::AtAccept);
    connectTo({});
    QVERIFY(!await(m_world->client->form(op::Order, someCustomer(), {})));
    QVERIFY(!await(m_world->client->form(op::ChangeQuantity, someSubscription(), {})));
}

void tst_LuxCloudClient::formsAskAboutNames()
{
    script("/user/jane%40x.com/exists", 200, "<user><status>TAKEN</status></user>");
    const Values typed{{u"username"_s, u"jane@x.com"_s}};
    const auto form = await(m_world->client->form(op::CreateUser, someCustomer(), typed));
    QVERIFY(form);
    QVERIFY(form->field(u"username"_s)->help.contains(u"taken"));
    QCOMPARE(textOf(form->field(u"_checkedAs"_s)->initial), u"TAKEN"_s);
    // The answer is kept as long as the name stands.
    const int before = m_server->arrivals();
    QVERIFY(await(m_world->client->form(op::CreateUser, someCustomer(), initial(*form))));
    QCOMPARE(m_server->arrivals(), before);
    // A check that fails leaves a form that can be filled in.
    script("/user/jane%40x.com/exists", 500, {});
    QVERIFY(await(m_world->client->form(op::CreateUser, someCustomer(), typed)));
    const Values domain{{u"domain"_s, u"Mühle.example"_s}, {u"product"_s, u"P1"_s}};
    const auto order = await(m_world->client->form(op::OrderWithDomain, someCustomer(), domain));
    QCOMPARE(m_server->requests().last().target,
             QByteArray("/1.0/customers/1001/domain/hosted/xn--mhle-0ra.example/exists"));
    QVERIFY(order->field(u"domain"_s)->help.contains(u"free"));
    // While somebody types nothing is asked: a later request ends the one before.
    const int asked = m_server->arrivals();
    for (const QString &part : {u"k"_s, u"kl"_s, u"kla"_s}) {
        TypedJob<Form> *job = m_world->client->form(op::CreateUser, someCustomer(), {{u"username"_s, part}});
        job->then(this, [](const Result<Form> &) {});
        QCoreApplication::processEvents();
        job->abort();
    }
    QVERIFY(await(m_world->client->form(op::CreateUser, someCustomer(), {{u"username"_s, u"klaus"_s}})));
    QCOMPARE(m_server->arrivals(), asked + 1);
}

void tst_LuxCloudClient::preflights_data()
{
    QTest::addColumn<OperationId>("id");
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("proceed");
    const QByteArray exists = "/exists";
    const QByteArray taken = "<user><status>TAKEN</status></user>";
    QTest::newRow("user taken") << op::CreateUser << exists << 200 << taken << false;
    QTest::newRow("user not checked") << op::CreateUser << exists << 404 << QByteArray() << true;
    QTest::newRow("domain taken") << op::OrderWithDomain << exists << 200
                                  << QByteArray("<domain><status>TAKEN</status></domain>") << false;
    QTest::newRow("domain not checked") << op::OrderWithDomain << exists << 404 << QByteArray() << false;
    QTest::newRow("domain with another word")
        << op::OrderWithDomain << exists << 200 << QByteArray("<domain><status>FREE</status></domain>")
        << false;
    QTest::newRow("service user taken")
        << op::CreateServiceUser << exists << 200
        << QByteArray("<serviceUser><status>TAKEN</status></serviceUser>") << false;
    QTest::newRow("quantity moved")
        << op::ChangeQuantity << QByteArray("/5") << 200
        << QByteArray("<subscription><id>5</id><resources><resource><id>SEATS</id><quantity>6"
                      "</quantity></resource></resources></subscription>")
        << false;
    QTest::newRow("quantity gone") << op::ChangeQuantity << QByteArray("/5") << 200
                                   << QByteArray("<subscription><id>5</id></subscription>") << false;
    QTest::newRow("product moved")
        << op::SwitchProduct << QByteArray("/5") << 200
        << QByteArray("<subscription><id>5</id><product><id>P7</id></product></subscription>") << false;
    QTest::newRow("deleted meanwhile")
        << op::DeleteSubscription << QByteArray("/5") << 404 << QByteArray() << false;
}

void tst_LuxCloudClient::preflights()
{
    QFETCH(const OperationId, id);
    QFETCH(const QByteArray, suffix);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, proceed);
    const QList<Operation> all = operations();
    const Entity thing = thingFor(findOperation(all, id)->subject);
    WriteDraft draft = draftOf(id, thing);
    QVERIFY(await(m_world->client->preflight(draft))->proceed);
    script(suffix, status, body);
    const auto preflight = await(m_world->client->preflight(draft));
    QVERIFY(preflight);
    QCOMPARE(preflight->proceed, proceed);
    QCOMPARE(preflight->reason.isEmpty(), proceed);
    if (id == op::OrderWithDomain && !body.contains("TAKEN")) {
        draft.values[u"orderUnchecked"_s] = true;
        QVERIFY(await(m_world->client->preflight(draft))->proceed);
    }
}

// What is done next would be done to the wrong one: a confused cache is enough.
void tst_LuxCloudClient::readsAboutAnotherThing()
{
    const auto isRefused = [](const auto &read) {
        return !read && read.error().kind == ApiError::Kind::BadResponse &&
               read.error().message.contains(u'6');
    };
    const Entity subscription = someSubscription();
    QVERIFY(await(m_world->client->subscription(keyOf(subscription).id)));
    QVERIFY(await(m_world->client->order({u"1001/300"_s})));
    const WriteDraft draft = draftOf(op::ChangeQuantity, subscription);
    script("/5", 200,
           "<subscription><id>6</id><resources><resource><id>SEATS</id><quantity>5</quantity>"
           "</resource></resources></subscription>");
    QVERIFY(isRefused(await(m_world->client->subscription(keyOf(subscription).id))));
    QVERIFY(isRefused(await(m_world->client->preflight(draft))));
    QVERIFY(isRefused(await(m_world->client->form(op::ChangeQuantity, subscription, {}))));
    script("/300", 200, "<order><id>306</id></order>");
    QVERIFY(isRefused(await(m_world->client->order({u"1001/300"_s}))));
    // Blanks and letter case are no other thing.
    script("/subscriptions/Ab%20c", 200, "<subscription><id> AB C </id></subscription>");
    QVERIFY(await(m_world->client->subscription({u"1001/Ab%20c"_s})));
}

void tst_LuxCloudClient::lookUpOrder_data()
{
    QTest::addColumn<QByteArray>("fresh"); // what is there beside 5
    QTest::addColumn<Evidence::Verdict>("verdict");
    QTest::addColumn<int>("found");
    const auto one = [](const QByteArray &id, const QByteArray &product,
                        const QByteArray &period) -> QByteArray {
        return "<subscription><id>" + id + "</id><product><id>" + product + "</id></product><period><id>" +
               period + "</id></period></subscription>";
    };
    using Verdict = Evidence::Verdict;
    QTest::newRow("one that fits") << one("6", "P1", "M") << Verdict::Done << 1;
    // It may be ours, and it may be what a colleague ordered in the portal.
    const QByteArray bare = "<subscription><id>6</id></subscription>";
    QTest::newRow("an id alone") << bare << Verdict::Ambiguous << 1;
    QTest::newRow("one that fits, and an id alone") << bare + one("7", "P1", "M") << Verdict::Ambiguous << 2;
    QTest::newRow("nothing new") << QByteArray() << Verdict::Ambiguous << 0; // L19: it may come later
    QTest::newRow("another product") << one("6", "P2", "M") << Verdict::Ambiguous << 0;
    QTest::newRow("another period") << one("6", "P1", "Y") << Verdict::Ambiguous << 0;
    QTest::newRow("two") << one("6", "P1", "M") + one("7", "P1", "M") << Verdict::Ambiguous << 2;
    QTest::newRow("one of two") << one("6", "P1", "M") + one("7", "P2", "M") << Verdict::Done << 1;
}

void tst_LuxCloudClient::lookUpOrder()
{
    QFETCH(const QByteArray, fresh);
    QFETCH(const Evidence::Verdict, verdict);
    QFETCH(const int, found);
    const JournalRow row = rowFor(draftOf(op::Order, someCustomer()));
    m_server->setScript([fresh](const Seen &seen) {
        if (seen.target.endsWith("/subscriptions"))
            return xmlAnswer(200, "<subscriptions><subscription><id>5</id></subscription>" + fresh +
                                      "</subscriptions>");
        return xmlAnswer(404, {}); // no details: the list counts
    });
    const auto evidence = await(m_world->client->lookUp(row, {}));
    QVERIFY(evidence);
    QCOMPARE(evidence->verdict, verdict);
    QCOMPARE(evidence->found.size(), found);
    QVERIFY(!evidence->text.isEmpty());
    // What another order made is not this one's.
    const auto others = await(m_world->client->lookUp(row, evidence->found));
    QCOMPARE(others->verdict, Evidence::Verdict::Ambiguous);
    QVERIFY(others->found.isEmpty());
    JournalRow unknown = row;
    unknown.values.remove(u"_before"_s);
    QCOMPARE(await(m_world->client->lookUp(unknown, {}))->verdict, Evidence::Verdict::Ambiguous);
    script("/subscriptions", 404, {});
    QCOMPARE(await(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Ambiguous);
}

void tst_LuxCloudClient::lookUpQuantity_data()
{
    QTest::addColumn<QByteArray>("quantity");
    QTest::addColumn<Evidence::Verdict>("verdict");
    QTest::newRow("as ordered") << QByteArray("7.0") << Evidence::Verdict::Done;
    QTest::newRow("as before") << QByteArray("5") << Evidence::Verdict::Ambiguous;
    QTest::newRow("something else") << QByteArray("9") << Evidence::Verdict::Ambiguous;
    QTest::newRow("not told") << QByteArray() << Evidence::Verdict::Ambiguous;
}

void tst_LuxCloudClient::lookUpQuantity()
{
    QFETCH(const QByteArray, quantity);
    QFETCH(const Evidence::Verdict, verdict);
    const JournalRow row = rowFor(draftOf(op::ChangeQuantity, someSubscription()));
    script("/5", 200,
           "<subscription><id>5</id><resources><resource><id>SEATS</id><quantity>" + quantity +
               "</quantity></resource></resources></subscription>");
    const auto evidence = await(m_world->client->lookUp(row, {}));
    QCOMPARE(evidence->verdict, verdict);
    QCOMPARE(evidence->lines.size(), 1);
}

void tst_LuxCloudClient::lookUpSwitch_data()
{
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<Evidence::Verdict>("verdict");
    QTest::newRow("as ordered") << QByteArray("P1") << QByteArray("M") << Evidence::Verdict::Done;
    QTest::newRow("as before") << QByteArray("P0") << QByteArray("Y") << Evidence::Verdict::Ambiguous;
    QTest::newRow("another period") << QByteArray("P1") << QByteArray("Y") << Evidence::Verdict::Ambiguous;
}

void tst_LuxCloudClient::lookUpSwitch()
{
    QFETCH(const QByteArray, product);
    QFETCH(const QByteArray, period);
    QFETCH(const Evidence::Verdict, verdict);
    const JournalRow row = rowFor(draftOf(op::SwitchProduct, someSubscription()));
    script("/5", 200,
           "<subscription><id>5</id><product><id>" + product + "</id></product><period><id>" + period +
               "</id></period></subscription>");
    QCOMPARE(await(m_world->client->lookUp(row, {}))->verdict, verdict);
}

void tst_LuxCloudClient::lookUpState_data()
{
    QTest::addColumn<OperationId>("id");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Evidence::Verdict>("verdict");
    using Verdict = Evidence::Verdict;
    QTest::newRow("disabled") << op::DisableSubscription << QByteArray("DISABLED") << Verdict::Done;
    QTest::newRow("still active") << op::DisableSubscription << QByteArray("Active") << Verdict::NotDone;
    QTest::newRow("another word") << op::DisableSubscription << QByteArray("LIMBO") << Verdict::Ambiguous;
    QTest::newRow("was active already")
        << op::EnableSubscription << QByteArray("ACTIVE") << Verdict::Ambiguous;
    QTest::newRow("deleted, shown") << op::DeleteSubscription << QByteArray("DELETED") << Verdict::Done;
    QTest::newRow("terminated") << op::DeleteSubscription << QByteArray("Terminated") << Verdict::Done;
    QTest::newRow("not deleted") << op::DeleteSubscription << QByteArray("ACTIVE") << Verdict::Ambiguous;
    for (const char *state : {"SUSPENDED", "DISABLED", "LOCKED", "CANCELLED", "PENDING", ""}) {
        QTest::addRow("not deleted but '%s'", state) // it can be started again
            << op::DeleteSubscription << QByteArray(state) << Verdict::Ambiguous;
    }
    QTest::newRow("service user disabled")
        << op::DisableServiceUser << QByteArray("DISABLED") << Verdict::Done;
    QTest::newRow("service user as before")
        << op::DisableServiceUser << QByteArray("ACTIVE") << Verdict::NotDone;
}

void tst_LuxCloudClient::lookUpState()
{
    QFETCH(const OperationId, id);
    QFETCH(const QByteArray, status);
    QFETCH(const Evidence::Verdict, verdict);
    const QList<Operation> all = operations();
    const JournalRow row = rowFor(draftOf(id, thingFor(findOperation(all, id)->subject)));
    m_server->setScript([status](const Seen &seen) {
        if (seen.target.endsWith("/serviceUsers"))
            return xmlAnswer(200, "<serviceUsers><serviceUser><id>9</id><status>" + status +
                                      "</status></serviceUser></serviceUsers>");
        return xmlAnswer(200, "<subscription><id>5</id><status>" + status + "</status></subscription>");
    });
    QCOMPARE(await(m_world->client->lookUp(row, {}))->verdict, verdict);
    if (id == op::DeleteSubscription) {
        script("/5", 404, {});
        QCOMPARE(await(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Done);
    }
}

void tst_LuxCloudClient::lookUpUser_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<Evidence::Verdict>("verdict");
    using Verdict = Evidence::Verdict;
    QTest::newRow("free before, taken now")
        << QByteArray("AVAILABLE") << QByteArray("TAKEN") << Verdict::Done;
    QTest::newRow("not asked before, taken now") << QByteArray() << QByteArray("TAKEN") << Verdict::Ambiguous;
    QTest::newRow("still free") << QByteArray("AVAILABLE") << QByteArray("AVAILABLE") << Verdict::NotDone;
    QTest::newRow("not known") << QByteArray("AVAILABLE") << QByteArray("PERHAPS") << Verdict::Ambiguous;
}

void tst_LuxCloudClient::lookUpUser()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, now);
    QFETCH(const Evidence::Verdict, verdict);
    JournalRow row = rowFor(draftOf(op::CreateUser, someCustomer()));
    row.values[u"_checked"_s] = u"new@mill.test"_s;
    row.values[u"_checkedAs"_s] = QString::fromLatin1(before);
    script("/exists", 200, "<user><status>" + now + "</status></user>");
    const auto evidence = await(m_world->client->lookUp(row, {}));
    QCOMPARE(evidence->verdict, verdict);
    QVERIFY(evidence->found.isEmpty()); // nobody tells the id
}

void tst_LuxCloudClient::lookUpServiceUser_data()
{
    QTest::addColumn<QByteArray>("fresh");
    QTest::addColumn<Evidence::Verdict>("verdict");
    using Verdict = Evidence::Verdict;
    QTest::newRow("one new") << QByteArray("<serviceUser><id>10</id></serviceUser>") << Verdict::Done;
    QTest::newRow("none, and free") << QByteArray() << Verdict::NotDone;
    QTest::newRow("two new")
        << QByteArray("<serviceUser><id>10</id></serviceUser><serviceUser><id>11</id></serviceUser>")
        << Verdict::Ambiguous;
    QTest::newRow("one with another name")
        << QByteArray("<serviceUser><id>10</id><username>x@y.z</username></serviceUser>") << Verdict::NotDone;
}

void tst_LuxCloudClient::lookUpServiceUser()
{
    QFETCH(const QByteArray, fresh);
    QFETCH(const Evidence::Verdict, verdict);
    const JournalRow row = rowFor(draftOf(op::CreateServiceUser, someSubscription()));
    script("/serviceUsers", 200,
           "<serviceUsers><serviceUser><id>9</id></serviceUser>" + fresh + "</serviceUsers>");
    const auto evidence = await(m_world->client->lookUp(row, {}));
    QCOMPARE(evidence->verdict, verdict);
    if (verdict == Evidence::Verdict::Done)
        QCOMPARE(evidence->found, QList<EntityKey>({keyTo(EntityKind::ServiceUser, u"1001/5/10"_s)}));
}

void tst_LuxCloudClient::lookUpTooEarly()
{
    JournalRow row = rowFor(draftOf(op::DisableSubscription, someSubscription()));
    QCOMPARE(await(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::NotDone);
    row.sent = QDateTime::currentDateTimeUtc();
    QCOMPARE(await(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Ambiguous);
    row.sent = QDateTime();
    QCOMPARE(await(m_world->client->lookUp(row, {}))->verdict, Evidence::Verdict::Ambiguous);
    m_server->setScript([](const Seen &) { return xmlAnswer(500, {}); });
    QVERIFY(!await(m_world->client->lookUp(row, {}))); // nothing was found out
}

void tst_LuxCloudClient::lookUpOfWhatCannotBeRead()
{
    for (const OperationId &id :
         {op::CreateCustomer, op::EditCustomer, op::DisableCustomer, op::EditUser, op::UserPassword,
          op::EnableUser, op::EditServiceUser, op::ServiceUserPassword}) {
        const QList<Operation> all = operations();
        const JournalRow row = rowFor(draftOf(id, thingFor(findOperation(all, id)->subject)));
        const int before = m_server->arrivals();
        const auto evidence = await(m_world->client->lookUp(row, {}));
        QVERIFY(evidence);
        QCOMPARE(evidence->verdict, Evidence::Verdict::Ambiguous);
        QVERIFY(!evidence->text.isEmpty());
        QCOMPARE(m_server->arrivals(), before);
    }
}

void tst_LuxCloudClient::probe_data()
{
    QTest::addColumn<bool>("customer");
    QTest::addColumn<int>("status"); // of everything
    QTest::addColumn<QString>("states");
    QTest::newRow("reseller") << false << 200 << u"pass pass pass skip skip"_s;
    QTest::newRow("customer") << true << 200 << u"pass pass pass pass skip"_s;
    QTest::newRow("rejected") << false << 401 << u"pass fail skip skip skip"_s;
    QTest::newRow("lists missing") << true << 404 << u"warn warn warn warn skip"_s;
}

void tst_LuxCloudClient::probe()
{
    QFETCH(const bool, customer);
    QFETCH(const int, status);
    QFETCH(const QString, states);
    if (customer)
        connectTo({{u"role"_s, u"customer"_s}});
    if (status != 200)
        m_server->setScript([status](const Seen &) { return xmlAnswer(status, {}); });
    ProbeJob *job = m_world->client->probe();
    QSignalSpy changed(job, &ProbeJob::stepChanged);
    const auto steps = await<QList<ProbeStep>>(job);
    QVERIFY(steps);
    QStringList found;
    for (const ProbeStep &step : *steps) {
        switch (step.state) {
        case ProbeStep::State::Passed:
            found.append(u"pass"_s);
            break;
        case ProbeStep::State::Warning:
            found.append(u"warn"_s);
            break;
        case ProbeStep::State::Failed:
            found.append(u"fail"_s);
            break;
        case ProbeStep::State::NotTested:
            found.append(u"skip"_s);
            break;
        case ProbeStep::State::Waiting:
        case ProbeStep::State::Running:
            found.append(u"open"_s);
            break;
        }
    }
    QCOMPARE(found.join(u' '), states);
    QVERIFY(changed.size() >= steps->size());
    const QList<Seen> requests = m_server->requests();
    for (const Seen &seen : requests)
        QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(requests.first().target, QByteArray("/1.0/user/api%20user/exists"));
}

void tst_LuxCloudClient::addressedIds()
{
    const LuxCloudClient &client = *m_world->client;
    QCOMPARE(client.addressed(EntityKind::Customer, {}, u" 1001 "_s).value, u"1001"_s);
    QCOMPARE(client.addressed(EntityKind::Subscription, {u"1001"_s}, u"a/b"_s).value, u"1001/a%2Fb"_s);
    QCOMPARE(client.addressed(EntityKind::ServiceUser, {u"1001/5"_s}, u"9"_s), someServiceUser().key.id);
    QVERIFY(client.addressed(EntityKind::Order, {}, u"9"_s).isEmpty());
    QVERIFY(client.addressed(EntityKind::User, {u"1001"_s}, u".."_s).isEmpty());
}

void tst_LuxCloudClient::curlHasNoSecret()
{
    const WriteDraft draft = draftOf(op::UserPassword, someUser());
    JournalRow row = rowFor(draft);
    row.method = draft.request.method;
    row.url = draft.request.url.toString(QUrl::FullyEncoded);
    row.contentType = draft.request.contentType;
    row.requestBody = draft.redactedBody;
    const QString curl = m_world->client->curl(row);
    QVERIFY(curl.contains(u"X-AUTH-TOKEN"));
    QVERIFY(curl.contains(u"/users/77/password"));
    for (const QStringView secret : {u"api secret", u"api token", u"pass old", u"pass new"})
        QVERIFY(!curl.contains(secret));
}

void tst_LuxCloudClient::clientDiesWithJobs()
{
    m_server->setCut(FaultServer::Cut::Late, std::chrono::seconds(30));
    bool told = false;
    TypedJob<Form> *form = m_world->client->form(op::Order, someCustomer(), {});
    form->then(this, [&told](const Result<Form> &) { told = true; });
    ProbeJob *probe = m_world->client->probe();
    QPointer<ApiJob> alive(probe);
    QTRY_VERIFY(m_server->arrivals() >= 1);
    m_world->client.reset();
    QVERIFY(!alive);
    QVERIFY(!told);
}

void tst_LuxCloudClient::factoryMakesClients()
{
    const LuxCloudFactory factory;
    const VendorDescription description = factory.describe();
    QCOMPARE(description.id.value, u"luxcloud"_s);
    QVERIFY(description.addressHelp.contains(u"https://api.luxcloud.net/1.0"));
    QCOMPARE(description.timeouts.write, std::chrono::milliseconds(90'000));
    TransportSettings settings;
    settings.base = m_server->url("/1.0");
    settings.proxy.mode = ProxySettings::Mode::None;
    const auto client = factory.create(m_world->connection, settings, m_world->secrets, m_world->clock);
    QCOMPARE(client->vendorName(), description.name);
    QVERIFY(await(client->subscription(someSubscription().key.id)));
}

QTEST_GUILESS_MAIN(tst_LuxCloudClient)
#include "tst_luxcloudclient.moc"
