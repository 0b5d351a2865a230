// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/redaction.h"
#include "core/vendors/cloudblue/accountedit.h"
#include "core/vendors/cloudblue/classify.h"
#include "core/vendors/cloudblue/connectionforms.h"
#include "core/vendors/cloudblue/customerforms.h"
#include "core/vendors/cloudblue/drafts.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/orderforms.h"
#include "core/vendors/cloudblue/paymentmessages.h"
#include "core/vendors/cloudblue/serverclock.h"
#include "core/vendors/cloudblue/usermessages.h"
#include "core/vendors/drafting.h"
#include "tests/core/vendors/cloudblue/fixtures.h"
#include "tests/support/proof.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::cloudblue;

namespace
{
const ConnectionId Here{u"11111111-2222-4333-8444-555555555555"_s};
const EntityId Account{u"26ae28d2-0303-4189-8e1d-02796ee5de3b"_s};
const EntityId Reseller{u"78ee642d-3b8a-48f1-af12-90563e38bd18"_s};

Drafts drafts(const EntityId &reseller = Reseller)
{
    CloudBlueSettings settings;
    settings.resellerId = reseller;
    return Drafts(Here, settings, [](const Target &target) {
        QByteArray url = "https://portal.example.com" + target.path;
        if (!target.query.isEmpty())
            url += '?' + target.query;
        return QUrl::fromEncoded(url, QUrl::StrictMode);
    });
}

Customer customer()
{
    return *readCreatedCustomer(fixture("create-customer.response.json"), {Here});
}

QJsonObject account()
{
    return json::parseList(fixture("create-customer.response.json"))->at(1).toObject();
}

// What a person has in the form who changed nothing.
Values initial(const Form &form)
{
    Values values;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields)
            values.insert(field.key, field.initial);
    }
    return values;
}

Values newCustomerValues()
{
    Values values = initial(createCustomerForm({}));
    values[u"_bssId"_s] = u"424eef0c-d847-11e8-8a73-60fb42f13c76"_s;
    values[u"companyName"_s] = u"1st APS inc"_s;
    values[u"admin.givenName"_s] = u"Peter"_s;
    values[u"admin.familyName"_s] = u"Snape"_s;
    values[u"admin.email"_s] = u"ps1@aps.test"_s;
    values[u"admin.phone"_s] = u"1(888)1234567"_s;
    values[u"street"_s] = u"11, APS"_s;
    values[u"postalCode"_s] = u"12345"_s;
    values[u"locality"_s] = u"APS"_s;
    values[u"region"_s] = u"VA"_s;
    values[u"country"_s] = u"US"_s;
    return values;
}

QList<Product> plans()
{
    Product demo;
    demo.key = {Here, EntityKind::Product, {u"51615892-655d-409d-a922-4423a8188b2e"_s}};
    demo.name = u"User Management Demo"_s;
    demo.periods = {{Period::Unit::Months, 1, u"MONTHS"_s}, {Period::Unit::Years, 1, u"YEARS"_s}};
    demo.resources = {{u"098a7165-8666-4f8d-8037-e34665e664e4"_s, u"VPS Mainstream"_s, Decimal(1, 0),
                       Decimal(100, 0), u"unit"_s}};
    Product other;
    other.key = {Here, EntityKind::Product, {u"f4c8db11-9097-4d31-8e32-528df40ae405"_s}};
    other.name = u"Parking"_s;
    other.periods = {{Period::Unit::Years, 1, u"YEARS"_s}};
    return {demo, other};
}

QList<PaymentMethod> methods()
{
    return *cloudblue::readPaymentMethods(fixture("payment-methods.response.json"));
}

Values orderValues()
{
    const QList<Product> all = plans();
    Values values{{u"plan"_s, all.first().key.id.value}};
    values = initial(orderForm(all, &all.first(), methods(), values));
    values[u"resource:098a7165-8666-4f8d-8037-e34665e664e4"_s] = Quantity{Decimal(2, 0), u"unit"_s};
    return values;
}

HttpReply reply(int status, const QByteArray &body)
{
    HttpReply answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"Content-Type", "application/json"}};
    return answer;
}
} // namespace

class tst_CloudBlueDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { proof::noteTest(); }
    void createCustomer_C4_C9_C42();
    void createCustomerKeepsItsId_C4();
    void createCustomerWithThreeContacts_C9();
    void createCustomerNeedsTheReseller_C2();
    void createCustomerKeys();
    void editSendsEverythingBack_C12();
    void editComparesPhonesByDigits_C10();
    void phonesWantTheirCountry_C10();
    void editWithoutChangesIsRefused();
    void editStopsWhenChangedMeanwhile();
    void editFound();
    void createUserHidesThePassword_C14();
    void followUpSendsTheMail_C13();
    void userActionsAreEmpty_C15_C17();
    void orderIsTheDocuments_C21();
    void orderFormOffersWhatIsUsable_C18_C19();
    void orderFormFollowsThePlan();
    void orderFormTakesAnIdByHand_C41();
    void orderChecksAmounts_C21();
    void orderKeys();
    void offers();
    void classifies_data();
    void classifies();
    void outcomesOfErrors();
    void connectionFormHasItsSecret();
    void resellerChoices_C2();
    void serverTime();
};

void tst_CloudBlueDrafts::createCustomer_C4_C9_C42()
{
    const Form form = createCustomerForm({});
    const Values values = newCustomerValues();
    QVERIFY(checkForm(form, values).isEmpty());
    const auto draft = drafts().draft(op::CreateCustomer, {}, form, values);
    QVERIFY(draft);
    QCOMPARE(draft->size(), 1);
    const WriteDraft &write = draft->first();
    QCOMPARE(write.request.method, QByteArray("POST"));
    QCOMPARE(write.request.url.toEncoded(), QByteArray("https://portal.example.com/aps/2/resources/"));
    QCOMPARE(write.request.body, squeezed(fixture("create-customer.request.json")));
    QCOMPARE(write.redactedBody, write.request.body);
    QVERIFY(!write.hasSecret);
    QVERIFY(write.preview.contains(u"POST https://portal.example.com/aps/2/resources/"));
    QCOMPARE(write.connection, Here);
}

void tst_CloudBlueDrafts::createCustomerKeepsItsId_C4()
{
    const Form first = createCustomerForm({});
    const QString id = textOf(first.field(u"_bssId"_s)->initial);
    QVERIFY(isApsId(id));
    QCOMPARE(id.at(14), u'4'); // random, not made of time and network card
    QCOMPARE(id, id.toLower());
    QVERIFY(textOf(createCustomerForm({}).field(u"_bssId"_s)->initial) != id);
    QCOMPARE(textOf(createCustomerForm(initial(first)).field(u"_bssId"_s)->initial), id);
}

void tst_CloudBlueDrafts::createCustomerWithThreeContacts_C9()
{
    Values values = newCustomerValues();
    values[u"sameContact"_s] = false;
    values[u"billing.givenName"_s] = u"Bill"_s;
    const Form form = createCustomerForm({});
    QVERIFY(!checkForm(form, values).isEmpty()); // now the others are required
    const auto draft = drafts().draft(op::CreateCustomer, {}, form, values);
    const QJsonObject body = json::parseList(draft->first().request.body)->at(1).toObject();
    QCOMPARE(body["billingContact"_L1]["givenName"_L1].toString(), u"Bill"_s);
    QCOMPARE(body["adminContact"_L1]["givenName"_L1].toString(), u"Peter"_s);
    QVERIFY(body.contains("techContact"_L1));
}

void tst_CloudBlueDrafts::createCustomerNeedsTheReseller_C2()
{
    const auto draft = drafts({}).draft(op::CreateCustomer, {}, createCustomerForm({}), newCustomerValues());
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, ApiError::Kind::Refused);
    QVERIFY(draft.error().message.contains(u"Test"));
}

void tst_CloudBlueDrafts::createCustomerKeys()
{
    const auto keyOf = [](const QString &name, const QString &mail) {
        Values values = newCustomerValues();
        values[u"companyName"_s] = name;
        values[u"admin.email"_s] = mail;
        values[u"_bssId"_s] = u"424eef0c-d847-41e8-8a73-60fb42f13c77"_s;
        return drafts().draft(op::CreateCustomer, {}, createCustomerForm({}), values)->first().key;
    };
    QCOMPARE(keyOf(u"Acme  Inc"_s, u"A@b.test"_s), keyOf(u" acme inc "_s, u"a@B.test"_s));
    QVERIFY(keyOf(u"Acme"_s, u"a@b.test"_s) != keyOf(u"Acme"_s, u"c@b.test"_s));
    QVERIFY(keyOf(u"a|b"_s, u"c"_s) != keyOf(u"a"_s, u"b|c"_s));
}

void tst_CloudBlueDrafts::editSendsEverythingBack_C12()
{
    QJsonObject original = account();
    original["somethingNew"_L1] = QJsonObject{{u"deep"_s, QJsonArray{1, 2}}};
    const Form form = editCustomerForm(original, {});
    Values values = initial(form);
    values[u"companyName"_s] = u"2nd APS inc"_s;
    values[u"country"_s] = u"DE"_s;
    const auto draft = drafts().draft(op::EditCustomer, customer(), form, values);
    QVERIFY(draft);
    const WriteDraft &write = draft->first();
    QCOMPARE(write.request.method, QByteArray("PUT"));
    QCOMPARE(write.request.url.path(), QString(u"/aps/2/resources/"_s + Account.value));
    QJsonObject expected = original;
    expected["companyName"_L1] = u"2nd APS inc"_s;
    QJsonObject address = expected["addressPostal"_L1].toObject();
    address["countryName"_L1] = u"de"_s;
    expected["addressPostal"_L1] = address;
    QCOMPARE(*json::parseObject(write.request.body), expected);
    QCOMPARE(write.changes.size(), 2);
    QCOMPARE(write.changes.first().before, u"1st APS inc"_s);
    QCOMPARE(write.changes.first().after, u"2nd APS inc"_s);
}

void tst_CloudBlueDrafts::editComparesPhonesByDigits_C10()
{
    const Form form = editCustomerForm(account(), {});
    Values values = initial(form);
    values[u"admin.phone"_s] = u"+1 (888) 123-4567"_s; // the same number
    values[u"sameContact"_s] = true;
    QVERIFY(!drafts().draft(op::EditCustomer, customer(), form, values));
    values[u"admin.phone"_s] = u"1(888)7654321"_s;
    const auto draft = drafts().draft(op::EditCustomer, customer(), form, values);
    QVERIFY(draft);
    QCOMPARE(draft->first().changes.size(), 3); // one contact for all three
    QCOMPARE((*json::parseObject(draft->first().request.body))["techContact"_L1]["telVoice"_L1].toString(),
             u"1(888)7654321"_s);
}

void tst_CloudBlueDrafts::phonesWantTheirCountry_C10()
{
    const auto wrong = [](const Form &form, const QString &phone) {
        Values values = newCustomerValues();
        values[u"admin.phone"_s] = phone;
        const QList<Problem> problems = checkContacts(form, values);
        return std::count_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
            return problem.field == "admin.phone"_L1 && problem.text.size() > 10;
        });
    };
    const Form creates = createCustomerForm({});
    for (const QString &bad : {u"030 1234567"_s, u"(888) 1234567"_s, u"call me"_s, QString()})
        QVERIFY2(wrong(creates, bad) == 1, qPrintable(bad));
    for (const QString &good : {u"+49 30 1234567"_s, u"49(30)1234567"_s, u"1#888#1234567#"_s})
        QVERIFY2(wrong(creates, good) == 0, qPrintable(good));
    // What the vendor let pass once does not block another edit.
    QJsonObject known = account();
    QJsonObject contact = known["adminContact"_L1].toObject();
    contact["telVoice"_L1] = u"555 0104"_s;
    known["adminContact"_L1] = contact;
    const Form edits = editCustomerForm(known, {});
    QCOMPARE(wrong(edits, u"5550104"_s), 0);
    QCOMPARE(wrong(edits, u"5550105"_s), 1);
}

void tst_CloudBlueDrafts::editWithoutChangesIsRefused()
{
    const Form form = editCustomerForm(account(), {});
    const auto draft = drafts().draft(op::EditCustomer, customer(), form, initial(form));
    QVERIFY(!draft);
    QCOMPARE(draft.error(), nothingChanged());
}

void tst_CloudBlueDrafts::editStopsWhenChangedMeanwhile()
{
    Values values = initial(editCustomerForm(account(), {}));
    values[u"companyName"_s] = u"Mine"_s;
    const AccountEdit edit = *AccountEdit::from(values, {});
    QVERIFY(edit.compare(account()).proceed);

    QJsonObject now = account();
    QJsonObject aps = now["aps"_L1].toObject();
    aps["revision"_L1] = 5;
    now["aps"_L1] = aps;
    const Preflight onlyRevision = edit.compare(now);
    QVERIFY(!onlyRevision.proceed);
    QCOMPARE(onlyRevision.conflicts, (QList<Preflight::Conflict>{{u"Revision"_s, u"4"_s, u"5"_s, u"4"_s}}));

    now["companyName"_L1] = u"Theirs"_s;
    const Preflight changed = edit.compare(now);
    QVERIFY(!changed.proceed);
    QCOMPARE(changed.conflicts,
             (QList<Preflight::Conflict>{{u"Company name"_s, u"1st APS inc"_s, u"Theirs"_s, u"Mine"_s}}));
    QVERIFY(!changed.reason.isEmpty());
}

void tst_CloudBlueDrafts::editFound()
{
    Values values = initial(editCustomerForm(account(), {}));
    values[u"companyName"_s] = u"Mine"_s;
    values[u"locality"_s] = u"Berlin"_s;
    const AccountEdit edit = *AccountEdit::from(values, {});
    QCOMPARE(edit.findIn(account()).present, 0);
    QCOMPARE(edit.findIn(account()).all, 2);
    QCOMPARE(edit.findIn(edit.patched()).present, 2);
    QVERIFY(!AccountEdit::from({}, {}));
}

void tst_CloudBlueDrafts::createUserHidesThePassword_C14()
{
    const Form form = createUserForm(customer(), {});
    const Values values = initial(form);
    QVERIFY(checkForm(form, values).isEmpty()); // all of it comes from the customer
    const auto draft = drafts().draft(op::CreateUser, customer(), form, values);
    QVERIFY(draft);
    const WriteDraft &write = draft->first();
    QVERIFY(write.hasSecret);
    const QString password = (*json::parseObject(write.request.body))["password"_L1].toString();
    QCOMPARE(password.size(), 24);
    QVERIFY(!write.redactedBody.contains(password.toUtf8()));
    QVERIFY(!write.preview.contains(password));
    QVERIFY(!write.summary.contains(password));
    QVERIFY(!write.key.value.contains(password));
    for (const Value &value : write.values)
        QVERIFY(!textOf(value).contains(password));
    QCOMPARE((*json::parseObject(write.redactedBody))["password"_L1].toString(), Redaction::hidden());
    const auto again = drafts().draft(op::CreateUser, customer(), form, values);
    QVERIFY(again->first().request.body != write.request.body);
    QCOMPARE(again->first().key, write.key);
    // In the journals of every version.
    QCOMPARE(write.key.value, u"11111111-2222-4333-8444-555555555555|cloudblue.user.create|"_s +
                                  customer().key.id.value + u"|ps1@aps.test"_s);
}

void tst_CloudBlueDrafts::followUpSendsTheMail_C13()
{
    const Form form = createUserForm(customer(), {});
    QVERIFY(!form.notice.isEmpty());
    Values values = initial(form);
    values.insert(QString(field::Login), u"annp1@aps.test"_s);
    const WriteDraft write = drafts().draft(op::CreateUser, customer(), form, values)->first();
    Outcome outcome = classify(write, reply(200, fixture("create-user.response.json")));
    const QList<WriteDraft> next = drafts().followUps(write, outcome);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().operation, op::ResetPassword);
    QCOMPARE(next.first().request.url.path(),
             u"/aps/2/resources/cea81f53-30e3-4d60-89bf-165bcfd45a95/resetPassword"_s);
    QCOMPARE(next.first().customer, Account);
    outcome.kind = Outcome::Kind::Unknown;
    QVERIFY(drafts().followUps(write, outcome).isEmpty());
    outcome.kind = Outcome::Kind::Confirmed;
    values[u"sendMail"_s] = false;
    const WriteDraft quiet = drafts().draft(op::CreateUser, customer(), form, values)->first();
    QVERIFY(drafts().followUps(quiet, outcome).isEmpty());
}

void tst_CloudBlueDrafts::userActionsAreEmpty_C15_C17()
{
    const User user = *readUser(fixture("create-user.response.json"), {Here}, Account);
    for (const OperationId &operation : {op::ResetPassword, op::Invite, op::Activate}) {
        const Form form = userActionForm(operation, user);
        QVERIFY(form.notice.contains(u"ann.peterson@mailinator.com"));
        const WriteDraft write = drafts().draft(operation, user, form, {})->first();
        QVERIFY(write.request.body.isEmpty());
        QCOMPARE(write.request.contentType, QByteArray("application/json"));
        QCOMPARE(write.customer, Account);
        QVERIFY(write.request.url.path().endsWith(operation.value.section(u'.', -1)));
    }
    QVERIFY(userActionForm(op::Invite, user).notice.contains(u"48"));
}

void tst_CloudBlueDrafts::orderIsTheDocuments_C21()
{
    const QList<Product> all = plans();
    const Values values = orderValues();
    const Form form = orderForm(all, &all.first(), methods(), values);
    QVERIFY(checkOrder(form, values).isEmpty());
    const WriteDraft write = drafts().draft(op::PlaceOrder, customer(), form, values)->first();
    QCOMPARE(write.request.body, squeezed(fixture("place-order.request.json")));
    QCOMPARE(write.request.url.path(), u"/aps/2/services/order-manager/orders"_s);
    QCOMPARE(write.summary, u"User Management Demo, 1 month, VPS Mainstream: 2"_s);
    QCOMPARE(write.customer, Account);
    QCOMPARE(write.targetName, u"1st APS inc"_s);
}

void tst_CloudBlueDrafts::orderFormOffersWhatIsUsable_C18_C19()
{
    QList<PaymentMethod> list = methods();
    list.first().usable = false;
    const Form form = orderForm(plans(), nullptr, list, {});
    const Field *field = form.field(u"paymentMethod"_s);
    QCOMPARE(field->choices.size(), 2);
    QCOMPARE(field->choices.first().value, Value(u"0"_s));
    QVERIFY(field->help.contains(u"Visa"));
    QCOMPARE(orderForm(plans(), nullptr, methods(), {}).field(u"paymentMethod"_s)->initial, Value(u"12"_s));
    QVERIFY(!form.field(u"period"_s));
    QVERIFY(form.field(u"plan"_s)->driving);
}

void tst_CloudBlueDrafts::orderFormFollowsThePlan()
{
    const QList<Product> all = plans();
    Values values = orderValues();
    values[u"plan"_s] = all.at(1).key.id.value;
    const Form form = orderForm(all, &all.at(1), methods(), values);
    QCOMPARE(form.field(u"period"_s)->initial, Value(u"YEARS/1"_s)); // MONTHS/1 is not offered here
    QVERIFY(!form.field(u"resource:098a7165-8666-4f8d-8037-e34665e664e4"_s));
}

void tst_CloudBlueDrafts::orderFormTakesAnIdByHand_C41()
{
    Values values = orderValues();
    values[u"otherPlan"_s] = u"nonsense"_s;
    const QList<Product> all = plans();
    QVERIFY(planIn(values).isEmpty());
    const QList<Problem> problems = checkOrder(orderForm(all, &all.first(), methods(), values), values);
    QCOMPARE(problems.first().field, u"otherPlan"_s);
    values[u"otherPlan"_s] = u" F4C8DB11-9097-4D31-8E32-528DF40AE405 "_s;
    QCOMPARE(planIn(values).value, u"f4c8db11-9097-4d31-8e32-528df40ae405"_s);
}

void tst_CloudBlueDrafts::orderChecksAmounts_C21()
{
    const QList<Product> all = plans();
    const Form form = orderForm(all, &all.first(), methods(), orderValues());
    const QString key = u"resource:098a7165-8666-4f8d-8037-e34665e664e4"_s;
    for (const qint64 amount : {0, 101}) {
        Values values = orderValues();
        values[key] = Quantity{Decimal(amount, 0), u"unit"_s};
        const QList<Problem> problems = checkOrder(form, values);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, key);
    }
}

void tst_CloudBlueDrafts::orderKeys()
{
    const QList<Product> all = plans();
    const auto keyOf = [&all](const Values &values) {
        const Form form = orderForm(all, &all.first(), methods(), values);
        return drafts().draft(op::PlaceOrder, customer(), form, values)->first().key;
    };
    const QString resource = u"resource:098a7165-8666-4f8d-8037-e34665e664e4"_s;
    Values same = orderValues();
    same[resource] = Quantity{*Decimal::parse(u"2.00"), u"unit"_s};
    same[u"paymentMethod"_s] = u"0"_s;
    QCOMPARE(keyOf(same), keyOf(orderValues()));
    Values more = orderValues();
    more[resource] = Quantity{Decimal(3, 0), u"unit"_s};
    QVERIFY(keyOf(more) != keyOf(orderValues()));
    Values longer = orderValues();
    longer[u"period"_s] = u"YEARS/1"_s;
    QVERIFY(keyOf(longer) != keyOf(orderValues()));
}

void tst_CloudBlueDrafts::offers()
{
    for (const Operation &operation : cloudblue::operations()) {
        QVERIFY(!operation.verb.isEmpty());
        QVERIFY(operation.id.value.startsWith(u"cloudblue."));
    }
    QCOMPARE(offerFor(op::PlaceOrder, customer()).state, Offer::State::Offered);
    QCOMPARE(offerFor(op::PlaceOrder, User{}).state, Offer::State::Absent);
    Customer held = customer();
    held.status = accountStatus(u"CREDIT_HOLD"_s);
    QCOMPARE(offerFor(op::PlaceOrder, held).state, Offer::State::Disabled);
    QVERIFY(offerFor(op::PlaceOrder, held).reason.contains(u"CREDIT_HOLD"));
    QCOMPARE(offerFor(op::ResetPassword, User{}).state, Offer::State::Disabled);
    QCOMPARE(listingFor(EntityKind::Order).state, Offer::State::Offered);
    QCOMPARE(listingFor(EntityKind::ServiceUser).state, Offer::State::Absent);
}

void tst_CloudBlueDrafts::classifies_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome::Kind>("kind");
    using Kind = Outcome::Kind;
    const QByteArray placed = fixture("place-order.response.json");
    const QByteArray created = fixture("create-customer.response.json");
    const QByteArray user = fixture("create-user.response.json");
    for (const int status : {200, 201, 202}) {
        QTest::addRow("C6 order %d", status) << op::PlaceOrder << status << placed << Kind::Confirmed;
        QTest::addRow("C6 customer %d", status) << op::CreateCustomer << status << created << Kind::Confirmed;
        QTest::addRow("user %d", status) << op::CreateUser << status << user << Kind::Confirmed;
        QTest::addRow("C15 reset %d", status)
            << op::ResetPassword << status << QByteArray() << Kind::Confirmed;
    }
    QTest::newRow("C15 invite 204") << op::Invite << 204 << QByteArray() << Kind::Confirmed;
    QTest::newRow("C15 activate with a page")
        << op::Activate << 200 << fixture("error-page.html") << Kind::Unknown;
    for (const OperationId &operation : {op::ResetPassword, op::Invite, op::Activate, op::EditCustomer}) {
        QTest::addRow("200 with an error, %s", qPrintable(operation.value))
            << operation << 200 << fixture("error-hosting.json") << Kind::Unknown;
    }
    QTest::newRow("reset, page") << op::ResetPassword << 200 << fixture("error-page.html") << Kind::Unknown;
    QTest::newRow("edit, page") << op::EditCustomer << 200 << fixture("error-page.html") << Kind::Unknown;
    QTest::newRow("edit, the account")
        << op::EditCustomer << 200 << QByteArray("{\"aps\":{\"id\":\"" + Account.value.toUtf8() + "\"}}")
        << Kind::Confirmed;
    QTest::newRow("edit, another account")
        << op::EditCustomer << 200 << QByteArray(R"({"aps":{"id":"somebody-else"}})") << Kind::Unknown;
    QTest::newRow("user, another one")
        << op::CreateUser << 200 << QByteArray(user).replace("annp1@aps.test", "boss@aps.test")
        << Kind::Unknown;
    QTest::newRow("forbidden by a page")
        << op::PlaceOrder << 403 << fixture("error-page.html") << Kind::Unknown;
    QTest::newRow("edit without body") << op::EditCustomer << 204 << QByteArray() << Kind::Confirmed;
    QTest::newRow("order, empty") << op::PlaceOrder << 200 << QByteArray() << Kind::Unknown;
    QTest::newRow("order, truncated") << op::PlaceOrder << 200 << placed.first(30) << Kind::Unknown;
    QTest::newRow("order, page") << op::PlaceOrder << 200 << fixture("error-page.html") << Kind::Unknown;
    QTest::newRow("order, no id") << op::PlaceOrder << 200 << QByteArray("{}") << Kind::Unknown;
    QTest::newRow("customer, only billing") << op::CreateCustomer << 200 << QByteArray("[]") << Kind::Unknown;
    QTest::newRow("user, truncated") << op::CreateUser << 200 << user.first(200) << Kind::Unknown;
    for (const int status : {400, 401, 403, 404, 405, 409, 413, 415, 422, 429}) {
        QTest::addRow("refused %d", status)
            << op::PlaceOrder << status << fixture("error-hosting.json") << Kind::Refused;
        QTest::addRow("refused %d, empty", status)
            << op::PlaceOrder << status << QByteArray() << Kind::Refused;
    }
    for (const int status : {406, 408, 425}) {
        QTest::addRow("doubtful %d", status)
            << op::PlaceOrder << status << fixture("error-hosting.json") << Kind::Unknown;
    }
    QTest::newRow("418 with a reason")
        << op::PlaceOrder << 418 << fixture("error-hosting.json") << Kind::Refused;
    QTest::newRow("418 without") << op::PlaceOrder << 418 << QByteArray() << Kind::Unknown;
    for (const int status : {500, 502, 503, 504, 599}) {
        QTest::addRow("server %d", status)
            << op::PlaceOrder << status << fixture("error-hosting.json") << Kind::Unknown;
        QTest::addRow("server %d, page", status)
            << op::CreateUser << status << fixture("error-page.html") << Kind::Unknown;
    }
    QTest::newRow("redirect") << op::PlaceOrder << 302 << QByteArray() << Kind::Unknown;
    QTest::newRow("100") << op::PlaceOrder << 100 << QByteArray() << Kind::Unknown;
}

void tst_CloudBlueDrafts::classifies()
{
    QFETCH(const OperationId, operation);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Outcome::Kind, kind);
    WriteDraft draft;
    draft.operation = operation;
    draft.connection = Here;
    draft.target = {Here, EntityKind::Customer, Account};
    draft.values.insert(QString(field::Login), u"annp1@aps.test"_s);
    const Outcome outcome = classify(draft, reply(status, body));
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.httpStatus, status);
    if (kind != Outcome::Kind::Confirmed)
        QVERIFY(!outcome.message.isEmpty());
    if (kind == Outcome::Kind::Confirmed && operation == op::PlaceOrder)
        QCOMPARE(outcome.made.first().id.value, u"387b3acc-0cf8-475f-8a3b-21813085dc89"_s);
    if (kind == Outcome::Kind::Confirmed && operation == op::CreateCustomer) {
        QCOMPARE(outcome.made.first().id, Account);
        QCOMPARE(outcome.madeName, u"1000006"_s);
    }
    if (kind == Outcome::Kind::Refused && !body.isEmpty())
        QCOMPARE(outcome.vendorCode, u"APS::Hosting::Exception"_s);
}

void tst_CloudBlueDrafts::outcomesOfErrors()
{
    ApiError error;
    error.message = u"gone"_s;
    error.delivery = ApiError::Delivery::NotSent;
    QCOMPARE(outcomeOf(error).kind, Outcome::Kind::NotSent);
    error.delivery = ApiError::Delivery::Unknown;
    QCOMPARE(outcomeOf(error).kind, Outcome::Kind::Unknown);
    QCOMPARE(outcomeOf(error).message, u"gone"_s);
}

void tst_CloudBlueDrafts::connectionFormHasItsSecret()
{
    const Form form = connectionForm();
    QCOMPARE(form.field(u"consumerSecret"_s)->kind, FieldKind::Secret);
    for (const QString &key : {u"consumerKey"_s, u"resellerEmail"_s, u"resellerContact"_s, u"resellerId"_s,
                               u"actorScope"_s, u"phoneFormat"_s, u"pageSize"_s, u"clockOffset"_s})
        QVERIFY2(form.field(key), qPrintable(key));
    // What the form starts with is what the settings start with.
    CloudBlueSettings defaults = CloudBlueSettings::from(initial(form));
    QCOMPARE(defaults, CloudBlueSettings());
    Values values = initial(form);
    values[u"pageSize"_s] = qint64{5000};
    values[u"actorScope"_s] = false;
    values[u"phoneFormat"_s] = u"hashes"_s;
    values[u"clockOffset"_s] = qint64{-300};
    const CloudBlueSettings read = CloudBlueSettings::from(values);
    QCOMPARE(read.pageSize, 1000);
    QVERIFY(!read.fullScope);
    QCOMPARE(read.phoneFormat, PhoneFormat::Hashes);
    QCOMPARE(read.clockOffset, std::chrono::seconds(-300));
}

void tst_CloudBlueDrafts::resellerChoices_C2()
{
    const AccountHit north{Reseller, u"North"_s, {u"1000005"_s}};
    const AccountHit south{{u"7a7b7c7d-1111-4222-8333-444455556666"_s}, u"South"_s, {}};
    const auto field = [](const QList<AccountHit> &hits) {
        return *connectionSettingsForm(hits, {}).field(u"resellerId"_s);
    };
    QVERIFY(!field({}).help.isEmpty());
    QCOMPARE(field({north}).initial, Value(Reseller.value));
    const Field two = field({north, south});
    QCOMPARE(two.choices.size(), 2);
    QVERIFY(std::holds_alternative<std::monostate>(two.initial));
    QVERIFY(two.choices.first().help.contains(u"1000005"));
}

void tst_CloudBlueDrafts::serverTime()
{
    const QDateTime now(QDate(2019, 3, 15), QTime(13, 39, 31), Qt::UTC);
    QCOMPARE(serverAhead({{"Date", "Fri, 15 Mar 2019 13:44:31 GMT"}}, now), std::chrono::seconds(300));
    QCOMPARE(serverAhead({{"date", "Fri, 15 Mar 2019 13:39:00 GMT"}}, now), std::chrono::seconds(-31));
    QVERIFY(!serverAhead({}, now));
    QVERIFY(!serverAhead({{"Date", "yesterday"}}, now));
}

QTEST_GUILESS_MAIN(tst_CloudBlueDrafts)
#include "tst_cloudbluedrafts.moc"
