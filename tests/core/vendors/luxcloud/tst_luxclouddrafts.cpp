// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/classify.h"
#include "core/vendors/luxcloud/connectionforms.h"
#include "core/vendors/luxcloud/drafts.h"
#include "core/vendors/luxcloud/learnt.h"
#include "core/vendors/luxcloud/luxcloudredaction.h"
#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/orderforms.h"
#include "core/vendors/luxcloud/preflights.h"
#include "core/vendors/luxcloud/queries.h"
#include "core/vendors/luxcloud/subscriptionmessages.h"
#include "tests/core/vendors/luxcloud/clientworld.h"
#include "tests/core/vendors/luxcloud/fixtures.h"
#include "tests/core/vendors/luxcloud/things.h"
#include "tests/support/proof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::luxcloud;

namespace
{
constexpr QLatin1StringView Base("https://api.luxcloud.net/1.0");

Drafts drafts(Role role = Role::Reseller)
{
    LuxCloudSettings settings;
    settings.role = role;
    return Drafts(
        Here, settings,
        [](const QByteArray &path) {
            return QUrl::fromEncoded(QByteArray(Base.data(), Base.size()) + path, QUrl::StrictMode);
        },
        [](const SecretRef &ref) -> std::optional<QByteArray> {
            return ref.id.isEmpty() || ref.id == "gone"_L1 ? std::nullopt : std::optional(ref.id.toUtf8());
        });
}

// The store of these tests keeps every secret under its own text.
Value secret(const QString &text)
{
    return SecretRef{text};
}

Values customerValues()
{
    Values values = initial(createCustomerForm({}));
    values[u"name"_s] = u"Mill & Sons"_s;
    values[u"contact.firstName"_s] = u"Jane"_s;
    values[u"contact.lastName"_s] = u"Mill"_s;
    values[u"contact.email"_s] = u"jane@mill.test"_s;
    values[u"contact.phoneCountryCode"_s] = u"352"_s;
    values[u"contact.phoneNumber"_s] = u"123456"_s;
    values[u"addressLine1"_s] = u"1, Mill Road"_s;
    values[u"city"_s] = u"Luxembourg"_s;
    values[u"postalCode"_s] = u"1234"_s;
    values[u"countryCode"_s] = u"LU"_s;
    return values;
}

Subscription subscriptionNow(const QByteArray &quantity = "5")
{
    return *readSubscription(
        {"<subscription><id>5</id><name>Mail</name><status>ACTIVE</status><product><id>P1</id><name>"
         "Mail</name></product><period><id>M</id><name>Monthly</name></period><resources><resource>"
         "<id>SEATS</id><name>Seats</name><quantity>" +
             quantity + "</quantity><usedQuantity>3</usedQuantity></resource></resources></subscription>",
         {}},
        Here, {u"1001"_s});
}

HttpReply reply(int status, const QByteArray &body)
{
    HttpReply answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"Content-Type", "application/xml"}};
    return answer;
}

QString texts(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.field + u": "_s + problem.text);
    return lines.join(u'\n');
}
} // namespace

// Forms, drafts, outcomes and what is learnt from them: everything between a person and the bytes that needs
// no network.
class tst_LuxCloudDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { proof::noteTest(); }
    void operationsAreThoseOfTheDocument();
    void offersByRole_data();
    void offersByRole();
    void l04_theOtherPathIsOfferedOnlyAfterARefusal();
    void l05_l10_l12_l33_paths();
    void l13_idsOfTheOtherRoleAreRefused();
    void statesNeverDisable();
    void listingsSayWhatIsNotOffered();
    void createCustomer();
    void l24_typeIsNotSentAgain();
    void l25_contactTypes();
    void l26_contactsPerOperation();
    void l27_everythingIsSentAndPrefilled();
    void whatIsUnchangedIsNotSent();
    void theOwnAccountHasNoNameHere();
    void whatTheDocumentAsksForIsRequired();
    void l30_diallingCodesAreDigits();
    void l14_oldPassword();
    void l15_bodyIdIsTheOneOfTheAddress();
    void passwordsStandInTheBytesAlone();
    void passwordsThatCannotBeSent_data();
    void passwordsThatCannotBeSent();
    void stateChanges_data();
    void stateChanges();
    void orderDrafts();
    void l17_deltasAndSums();
    void l29_domains_data();
    void l29_domains();
    void keysTellIntentsApart();
    void namesThatAreTaken();
    void classify_data();
    void classify();
    void l16_passwordAnswers_data();
    void l16_passwordAnswers();
    void l35_emptyAnswers_data();
    void l35_emptyAnswers();
    void madeIdsHoldTheWayDown();
    void preflightComparesQuantities();
    void availabilityTrees_data();
    void availabilityTrees();
    void answerTrees();
    void learntFromRows();
    void nothingIsLearntFromWhatWasNotDone();
    void redactionHidesSecrets();
    void connectionFormNamesTheHeaders();
};

void tst_LuxCloudDrafts::operationsAreThoseOfTheDocument()
{
    const QList<Operation> all = operations();
    QStringList sections;
    QSet<OperationId> ids;
    for (const Operation &operation : all) {
        QVERIFY2(!ids.contains(operation.id), qPrintable(operation.id.value));
        ids.insert(operation.id);
        sections.append(operation.section);
        QVERIFY(!operation.verb.isEmpty());
        QVERIFY(!operation.title.isEmpty());
        if (!operation.inverse.isEmpty())
            QVERIFY(findOperation(all, operation.inverse));
        QCOMPARE(operation.effect == Effect::CostsMoney, operation.makes == EntityKind::Order);
        QVERIFY(!operation.quotable);
    }
    const QList<std::pair<int, int>> chapters{{3, 4}, {4, 6}, {5, 7}, {6, 4}, {7, 7}};
    for (const auto &[chapter, last] : chapters) {
        for (int number = 1; number <= last; ++number)
            QVERIFY2(sections.contains(u"L%1.%2"_s.arg(chapter).arg(number)),
                     qPrintable(u"L%1.%2"_s.arg(chapter).arg(number)));
    }
    QCOMPARE(all.size(), 28 + 1 + 3); // the other path of 7.6, and the look-ups
    // 3.1, 3.3 and 3.4 are for resellers.
    QCOMPARE(operationsFor(Role::Reseller).size(), all.size());
    const QList<Operation> ofCustomer = operationsFor(Role::Customer);
    QCOMPARE(ofCustomer.size(), all.size() - 3);
    QVERIFY(findOperation(ofCustomer, op::EditCustomer));
    QVERIFY(!findOperation(ofCustomer, op::CreateCustomer));
    QCOMPARE(findOperation(all, op::DeleteSubscription)->effect, Effect::Destroys);
    QCOMPARE(findOperation(all, op::CheckUser)->effect, Effect::Read);
}

void tst_LuxCloudDrafts::offersByRole_data()
{
    QTest::addColumn<OperationId>("id");
    QTest::addColumn<bool>("resellerOnly");
    const QList<Operation> all = operations();
    for (const Operation &operation : all) {
        const bool resellerOnly = operation.id == op::CreateCustomer || operation.id == op::DisableCustomer ||
                                  operation.id == op::EnableCustomer;
        QTest::newRow(qPrintable(operation.id.value)) << operation.id << resellerOnly;
    }
}

void tst_LuxCloudDrafts::offersByRole()
{
    QFETCH(const OperationId, id);
    QFETCH(const bool, resellerOnly);
    const QList<Operation> all = operations();
    const EntityKind subject = findOperation(all, id)->subject;
    const Entity thing = thingFor(subject);
    QCOMPARE(offerFor(id, thing, Role::Reseller, true).state, Offer::State::Offered);
    QCOMPARE(offerFor(id, thing, Role::Customer, true).state,
             resellerOnly ? Offer::State::Absent : Offer::State::Offered);
    const Entity other = thingFor(subject == EntityKind::Order ? EntityKind::User : EntityKind::Order);
    QCOMPARE(offerFor(id, other, Role::Reseller, true).state, Offer::State::Absent);
    // Questions are never drafted, and what a role may not do is not either.
    const bool question = findOperation(all, id)->effect == Effect::Read;
    if (question || resellerOnly)
        QVERIFY(!drafts(Role::Customer).draft(id, thingFor(subject, u"my"_s), {}, {}, false));
}

void tst_LuxCloudDrafts::l04_theOtherPathIsOfferedOnlyAfterARefusal()
{
    const Entity user = someServiceUser();
    QCOMPARE(offerFor(op::EnableServiceUserPlural, user, Role::Reseller, false).state, Offer::State::Absent);
    QCOMPARE(offerFor(op::EnableServiceUser, user, Role::Reseller, false).state, Offer::State::Offered);
    const auto path = [&user](const OperationId &operation, bool plural) {
        return drafts().draft(operation, user, {}, {}, plural)->request.url.path();
    };
    QCOMPARE(path(op::EnableServiceUser, false),
             u"/1.0/customers/1001/subscriptions/5/serviceUser/9/enable"_s);
    QCOMPARE(path(op::EnableServiceUserPlural, false),
             u"/1.0/customers/1001/subscriptions/5/serviceUsers/9/enable"_s);
    QCOMPARE(path(op::EnableServiceUser, true),
             u"/1.0/customers/1001/subscriptions/5/serviceUsers/9/enable"_s);
    QCOMPARE(path(op::DisableServiceUser, false),
             u"/1.0/customers/1001/subscriptions/5/serviceUsers/9/disable"_s);
}

void tst_LuxCloudDrafts::l05_l10_l12_l33_paths()
{
    const Paths reseller(Role::Reseller);
    const Paths customer(Role::Customer);
    const EntityId account{u"1001"_s};
    const EntityId subscription{u"1001/5"_s};
    const EntityId own{u"my"_s};
    const EntityId ownSubscription{u"my/5"_s};
    QCOMPARE(reseller.accounts(), QByteArray("/customers"));
    QCOMPARE(reseller.accountUpdate(account), QByteArray("/customers/1001"));
    QCOMPARE(customer.accountUpdate(own), QByteArray("/my/account"));
    QCOMPARE(reseller.account(account, "disable"), QByteArray("/customers/1001/disable"));
    QCOMPARE(customer.account(own, "disable"), QByteArray());
    QCOMPARE(customer.accounts(), QByteArray());
    for (const Paths &paths : {reseller, customer}) {
        QCOMPARE(paths.userExists(u"a b/c@x.com"_s), QByteArray("/user/a%20b%2Fc%40x.com/exists"));
        QCOMPARE(paths.products(), QByteArray("/customers/products"));
        QCOMPARE(paths.product({u"P%2F1"_s}), QByteArray("/customers/products/P%2F1"));
    }
    QCOMPARE(reseller.hostedDomain(account, u"mill.test"_s),
             QByteArray("/customers/1001/domain/hosted/mill.test/exists"));
    QCOMPARE(customer.hostedDomain(own, u"mill.test"_s), QByteArray("/my/domain/hosted/mill.test/exists"));
    QCOMPARE(reseller.serviceUserExists(subscription, u"a+b@x.com"_s, false),
             QByteArray("/customers/1001/subscriptions/5/serviceUser/a%2Bb%40x.com/exists"));
    QCOMPARE(customer.serviceUserExists(ownSubscription, u"a@x.com"_s, true),
             QByteArray("/my/subscriptions/5/serviceUsers/a%40x.com/exists"));
    QCOMPARE(customer.orders(own), QByteArray("/my/orders"));
    QCOMPARE(customer.order({u"my/300"_s}, "status"), QByteArray("/my/orders/300/status"));
    QCOMPARE(customer.user({u"my/77"_s}, "password"), QByteArray("/my/users/77/password"));
    QCOMPARE(customer.serviceUser({u"my/5/9"_s}), QByteArray("/my/subscriptions/5/serviceUsers/9"));
    QCOMPARE(reseller.subscriptions(account), QByteArray("/customers/1001/subscriptions"));
}

void tst_LuxCloudDrafts::l13_idsOfTheOtherRoleAreRefused()
{
    const Paths reseller(Role::Reseller);
    const Paths customer(Role::Customer);
    QVERIFY(reseller.subscription({u"my/5"_s}).isEmpty());
    QVERIFY(customer.subscription({u"1001/5"_s}).isEmpty());
    for (const QString &id : {QString(), u"1001"_s, u"1001/"_s, u"/5"_s, u"1001/5/9"_s, u"1001/.."_s}) {
        QVERIFY2(reseller.subscription({id}).isEmpty(), qPrintable(id));
        Subscription broken = someSubscription();
        broken.key.id.value = id;
        const Result<WriteDraft> draft = drafts().draft(op::DeleteSubscription, broken, {}, {}, false);
        QVERIFY2(!draft, qPrintable(id));
        QCOMPARE(draft.error().kind, ApiError::Kind::Refused);
        QCOMPARE(draft.error().delivery, ApiError::Delivery::NotSent);
    }
}

void tst_LuxCloudDrafts::statesNeverDisable()
{
    Subscription subscription = someSubscription();
    for (const QString &word : {u"DELETED"_s, u"DISABLED"_s, u"ACTIVE"_s, QString(), u"???"_s}) {
        subscription.status = statusOf(word);
        for (const OperationId &id :
             {op::DisableSubscription, op::EnableSubscription, op::DeleteSubscription})
            QCOMPARE(offerFor(id, subscription, Role::Reseller, false).state, Offer::State::Offered);
    }
}

void tst_LuxCloudDrafts::listingsSayWhatIsNotOffered()
{
    for (const EntityKind kind :
         {EntityKind::Customer, EntityKind::Subscription, EntityKind::Order, EntityKind::User}) {
        const Offer offer = listingFor(kind, Role::Reseller);
        QCOMPARE(offer.state, Offer::State::Absent);
        QVERIFY(!offer.reason.isEmpty());
    }
    QCOMPARE(listingFor(EntityKind::Product, Role::Reseller).state, Offer::State::Offered);
    QCOMPARE(listingFor(EntityKind::ServiceUser, Role::Reseller).state, Offer::State::Offered); // 7.7
    QCOMPARE(listingFor(EntityKind::Customer, Role::Customer).state, Offer::State::Offered);
    QCOMPARE(listingFor(EntityKind::Subscription, Role::Customer).state, Offer::State::Offered);
    QCOMPARE(listingFor(EntityKind::Order, Role::Customer).state, Offer::State::Absent);
}

void tst_LuxCloudDrafts::createCustomer()
{
    const Form form = createCustomerForm({});
    const Values values = customerValues();
    QVERIFY2(checkAccountForm(form, values).isEmpty(), qPrintable(texts(checkAccountForm(form, values))));
    const Result<WriteDraft> draft = drafts().draft(op::CreateCustomer, {}, form, values, false);
    QVERIFY(draft);
    QCOMPARE(draft->request.method, QByteArray("POST"));
    QCOMPARE(draft->request.url.toString(), u"https://api.luxcloud.net/1.0/customers"_s);
    QCOMPARE(draft->request.accept, QByteArray("application/xml"));
    QCOMPARE(draft->request.contentType, QByteArray("application/xml; charset=utf-8"));
    QCOMPARE(
        draft->request.body,
        QByteArray(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><account><name>Mill &amp; "
            "Sons</name><type>COMPANY</type>"
            "<address><addressLine1>1, Mill Road</addressLine1><addressLine2/><city>Luxembourg</city><state/>"
            "<postalCode>1234</postalCode><countryCode>LU</countryCode></"
            "address><contacts><contact><firstName>"
            "Jane</firstName><lastName>Mill</lastName><email>jane@mill.test</email><type>ADMIN</type><phone>"
            "<countryCode>352</countryCode><areaCode/><number>123456</number><extension/></phone></contact>"
            "</contacts></account>"));
    QCOMPARE(draft->redactedBody, draft->request.body);
    QVERIFY(!draft->hasSecret);
    QVERIFY(draft->preview.contains(u"X-AUTH-TOKEN: •••"));
    QVERIFY(draft->preview.contains(u"    <name>Mill &amp; Sons</name>"));
}

void tst_LuxCloudDrafts::l24_typeIsNotSentAgain()
{
    Customer customer = someCustomer();
    customer.attributes.append({u"type"_s, u"Kind"_s, u"PERSON"_s, false});
    const Form form = editCustomerForm(customer, {});
    QCOMPARE(textOf(form.field(u"type"_s)->initial), u"PERSON"_s);
    Values values = initial(form);
    values[u"city"_s] = u"Esch"_s;
    const Result<WriteDraft> draft = drafts().draft(op::EditCustomer, customer, form, values, false);
    QVERIFY(draft);
    QVERIFY(!draft->request.body.contains("<type>PERSON</type>"));
    QVERIFY(draft->request.body.contains("<type>PERSONAL</type>"));
    QVERIFY(draft->request.body.contains("<account><name>"));
}

void tst_LuxCloudDrafts::l25_contactTypes()
{
    Values values = customerValues();
    const auto types = [&values] {
        QStringList list;
        const luxcloud::Account account = accountIn(values);
        for (const AccountContact &contact : account.contacts)
            list.append(contact.type);
        return list.join(u' ');
    };
    QCOMPARE(types(), u"ADMIN"_s);
    values[u"ownBilling"_s] = true;
    values[u"ownTechnical"_s] = true;
    QCOMPARE(types(), u"ADMIN BILLING TECHNICAL"_s);
    // The form asks for their names then.
    QVERIFY(!checkAccountForm(createCustomerForm({}), values).isEmpty());
    values[u"type"_s] = u"PERSON"_s;
    QCOMPARE(types(), u"PERSONAL"_s);
}

void tst_LuxCloudDrafts::l26_contactsPerOperation()
{
    const Form form = createUserForm(someCustomer(), {}, {});
    Values values = initial(form);
    values[u"password"_s] = secret(u"pw"_s);
    const Result<WriteDraft> user = drafts().draft(op::CreateUser, someCustomer(), form, values, false);
    QVERIFY(user);
    QVERIFY(user->request.body.contains("</address><contact><firstName>"));
    QVERIFY(!user->request.body.contains("<contacts>"));
    QVERIFY(!user->request.body.contains("<type>"));
}

void tst_LuxCloudDrafts::l27_everythingIsSentAndPrefilled()
{
    Customer customer = someCustomer();
    customer.attributes.append(typeAttribute(u"COMPANY"_s));
    addPerson(customer.attributes, field::BillingPrefix, {},
              {u"Bill"_s, u"Mill"_s, u"bills@mill.test"_s, {u"352"_s, {}, u"1"_s, {}}});
    const Form form = editCustomerForm(customer, {});
    QVERIFY(!form.notice.isEmpty());
    Values values = initial(form);
    values[u"city"_s] = u"Esch"_s;
    const Result<WriteDraft> draft = drafts().draft(op::EditCustomer, customer, form, values, false);
    QVERIFY(draft);
    QCOMPARE(draft->changes, QList<Change>({{u"Town"_s, u"Luxembourg"_s, u"Esch"_s}}));
    for (const char *text :
         {"<name>Mill &amp; Sons</name>", "<city>Esch</city>", "<email>jane@mill.test</email>",
          "<countryCode>352</countryCode><areaCode>4</areaCode><number>123456</number>"})
        QVERIFY2(draft->request.body.contains(text), text);
    QCOMPARE(draft->request.method, QByteArray("PUT"));
    // Of a user the address is known by its attributes.
    User user = someUser();
    addAddress(user.attributes, customer.address);
    const Form userForm = editUserForm(user, {});
    QCOMPARE(textOf(userForm.field(u"city"_s)->initial), u"Luxembourg"_s);
    ServiceUser serviceUser = someServiceUser();
    addPerson(serviceUser.attributes, field::MainPrefix, {}, {u"A"_s, u"B"_s, u"a@b.c"_s, {}});
    QCOMPARE(textOf(editServiceUserForm(serviceUser, {}).field(u"contact.lastName"_s)->initial), u"B"_s);
}

void tst_LuxCloudDrafts::whatIsUnchangedIsNotSent()
{
    Customer customer = someCustomer();
    customer.attributes.append(typeAttribute(u"COMPANY"_s));
    addPerson(customer.attributes, field::BillingPrefix, {},
              {u"Bill"_s, u"Mill"_s, u"bills@mill.test"_s, {u"352"_s, {}, u"1"_s, {}}});
    const Form form = editCustomerForm(customer, {});
    Values values = initial(form);
    const auto changes = [&](const OperationId &operation, const Entity &entity, const Values &typed) {
        const Result<WriteDraft> draft = drafts().draft(operation, entity, {}, typed, false);
        if (!draft)
            return draft.error().message;
        QStringList labels;
        for (const Change &change : draft->changes)
            labels.append(change.label);
        return labels.join(u", "_s);
    };
    QCOMPARE(changes(op::EditCustomer, customer, values), u"Nothing was changed."_s);
    QCOMPARE(changes(op::EditUser, someUser(), initial(editUserForm(someUser(), {}))),
             u"Nothing was changed."_s);
    QCOMPARE(
        changes(op::EditServiceUser, someServiceUser(), initial(editServiceUserForm(someServiceUser(), {}))),
        u"Nothing was changed."_s);
    values[u"billing.email"_s] = u"invoices@mill.test"_s;
    QCOMPARE(changes(op::EditCustomer, customer, values), u"Billing contact: E-mail"_s);
    values[u"type"_s] = u"PERSON"_s; // it has no billing contact
    QCOMPARE(changes(op::EditCustomer, customer, values).section(u", "_s, -1), u"Kind"_s);
}

// Nobody tells it: what the lists call it is the console's own and would overwrite the real one. The same for
// the kind, which decides who the contact is.
void tst_LuxCloudDrafts::theOwnAccountHasNoNameHere()
{
    Customer own;
    own.key = keyTo(EntityKind::Customer, u"my"_s);
    own.name = u"My account (jane)"_s;
    const Form form = editCustomerForm(own, {});
    for (const QString &key : {u"name"_s, u"type"_s}) {
        QCOMPARE(textOf(form.field(key)->initial), QString());
        QVERIFY(form.field(key)->required);
    }
    const Values values = customerValues();
    const Result<WriteDraft> draft = drafts(Role::Customer).draft(op::EditCustomer, own, form, values, false);
    QVERIFY(draft);
    QCOMPARE(draft->changes.first(), Change({u"Name"_s, QString(), u"Mill & Sons"_s}));
    QVERIFY(!draft->request.body.contains("My account"));
    // One that was added by id: its name was given by a person, its kind by nobody.
    const Form added = editCustomerForm(someCustomer(), {});
    QCOMPARE(textOf(added.field(u"name"_s)->initial), u"Mill & Sons"_s);
    QCOMPARE(textOf(added.field(u"type"_s)->initial), QString());
}

// It names what "the client provides"; what may be empty stands empty in its examples: the area code, the
// extension, the state.
void tst_LuxCloudDrafts::whatTheDocumentAsksForIsRequired()
{
    const Form form = createCustomerForm({});
    for (const QString &key :
         {u"contact.phoneCountryCode"_s, u"contact.phoneNumber"_s, u"addressLine1"_s, u"postalCode"_s}) {
        Values values = customerValues();
        values.remove(key);
        const QList<Problem> problems = checkAccountForm(form, values);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, key);
    }
}

void tst_LuxCloudDrafts::l30_diallingCodesAreDigits()
{
    const Form form = createCustomerForm({});
    Values values = customerValues();
    for (const QString &code : {u"+352"_s, u"00 352"_s, u"LU"_s}) {
        values[u"contact.phoneCountryCode"_s] = code;
        const QList<Problem> problems = checkAccountForm(form, values);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, u"contact.phoneCountryCode"_s);
    }
    values[u"contact.phoneCountryCode"_s] = u"352"_s;
    QVERIFY(checkAccountForm(form, values).isEmpty());
}

void tst_LuxCloudDrafts::l14_oldPassword()
{
    const Form form = passwordForm(op::UserPassword.value, u"jane"_s);
    Values values = initial(form);
    values[u"newPassword"_s] = secret(u"new one"_s);
    QVERIFY(!checkAccountForm(form, values).isEmpty());
    QVERIFY(!drafts().draft(op::UserPassword, someUser(), form, values, false));
    values[u"noOldPassword"_s] = true;
    QVERIFY2(checkAccountForm(form, values).isEmpty(), qPrintable(texts(checkAccountForm(form, values))));
    const Result<WriteDraft> empty = drafts().draft(op::UserPassword, someUser(), form, values, false);
    QVERIFY(empty);
    QVERIFY(empty->request.body.contains("<oldPassword/>"));
    values[u"noOldPassword"_s] = false;
    values[u"oldPassword"_s] = secret(u"old one"_s);
    QCOMPARE(drafts().draft(op::UserPassword, someUser(), form, values, false)->request.secrets,
             QList<QByteArray>({"old one", "new one"}));
    QVERIFY(
        drafts()
            .draft(op::UserPassword, someUser(), form, values, false)
            ->request.body.contains("<oldPassword>old one</oldPassword><newPassword>new one</newPassword>"));
}

void tst_LuxCloudDrafts::l15_bodyIdIsTheOneOfTheAddress()
{
    Values values{{u"oldPassword"_s, secret(u"a"_s)}, {u"newPassword"_s, secret(u"b"_s)}};
    const auto user = drafts().draft(op::UserPassword, someUser(), {}, values, false);
    QCOMPARE(user->request.url.path(), u"/1.0/customers/1001/users/77/password"_s);
    QVERIFY(user->request.body.contains("<user><id>77</id>"));
    const auto serviceUser = drafts().draft(op::ServiceUserPassword, someServiceUser(), {}, values, false);
    QCOMPARE(serviceUser->request.url.path(),
             u"/1.0/customers/1001/subscriptions/5/serviceUsers/9/password"_s);
    QVERIFY(serviceUser->request.body.contains("<serviceUser><id>9</id>"));
}

void tst_LuxCloudDrafts::passwordsStandInTheBytesAlone()
{
    const QString hush = u"hush<&>ü"_s;
    const Form form = createServiceUserForm(someSubscription(), {}, QStringList{}, {});
    Values values = customerValues();
    values[u"username"_s] = u"box@mill.test"_s;
    values[u"password"_s] = secret(hush);
    const Result<WriteDraft> draft =
        drafts().draft(op::CreateServiceUser, someSubscription(), form, values, false);
    QVERIFY(draft);
    QVERIFY(draft->hasSecret);
    QVERIFY(draft->request.body.contains("<password>hush&lt;&amp;&gt;ü</password>"));
    QCOMPARE(draft->request.secrets, QList<QByteArray>{hush.toUtf8()}); // the transport takes echoes out
    for (const QString &place :
         {QString::fromUtf8(draft->redactedBody), draft->preview, draft->summary, draft->key.value})
        QVERIFY(!place.contains(u"hush"));
    for (const Value &value : draft->values)
        QVERIFY(!std::holds_alternative<SecretRef>(value));
    QVERIFY(draft->redactedBody.contains("<username>box@mill.test</username><password>•••</password>"));
}

void tst_LuxCloudDrafts::passwordsThatCannotBeSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line feed") << u"a\nb"_s;
    QTest::newRow("carriage return") << u"a\rb"_s;
    QTest::newRow("tabulator") << u"a\tb"_s;
    QTest::newRow("control") << u"a\u0001b"_s;
    QTest::newRow("no longer kept") << u"gone"_s;
    QTest::newRow("never typed") << QString();
}

void tst_LuxCloudDrafts::passwordsThatCannotBeSent()
{
    QFETCH(const QString, text);
    const Values values{{u"oldPassword"_s, secret(u"a"_s)}, {u"newPassword"_s, secret(text)}};
    const Result<WriteDraft> draft = drafts().draft(op::UserPassword, someUser(), {}, values, false);
    QVERIFY(!draft);
    QCOMPARE(draft.error().kind, ApiError::Kind::Refused);
    QVERIFY(!draft.error().message.contains(u"a\n"));
}

void tst_LuxCloudDrafts::stateChanges_data()
{
    QTest::addColumn<OperationId>("id");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("3.3") << op::DisableCustomer << QByteArray("PUT") << u"/customers/1001/disable"_s;
    QTest::newRow("3.4") << op::EnableCustomer << QByteArray("PUT") << u"/customers/1001/enable"_s;
    QTest::newRow("4.5") << op::DisableUser << QByteArray("PUT") << u"/customers/1001/users/77/disable"_s;
    QTest::newRow("4.6") << op::EnableUser << QByteArray("PUT") << u"/customers/1001/users/77/enable"_s;
    QTest::newRow("6.2") << op::DisableSubscription << QByteArray("PUT")
                         << u"/customers/1001/subscriptions/5/disable"_s;
    QTest::newRow("6.3") << op::EnableSubscription << QByteArray("PUT")
                         << u"/customers/1001/subscriptions/5/enable"_s;
    QTest::newRow("6.4") << op::DeleteSubscription << QByteArray("DELETE")
                         << u"/customers/1001/subscriptions/5"_s;
    QTest::newRow("7.5") << op::DisableServiceUser << QByteArray("PUT")
                         << u"/customers/1001/subscriptions/5/serviceUsers/9/disable"_s;
    QTest::newRow("7.6") << op::EnableServiceUser << QByteArray("PUT")
                         << u"/customers/1001/subscriptions/5/serviceUser/9/enable"_s;
}

void tst_LuxCloudDrafts::stateChanges()
{
    QFETCH(const OperationId, id);
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    const QList<Operation> all = operations();
    const Entity thing = thingFor(findOperation(all, id)->subject);
    const Result<WriteDraft> draft = drafts().draft(id, thing, {}, {}, false);
    QVERIFY(draft);
    QCOMPARE(draft->request.method, method);
    QCOMPARE(draft->request.url.toString(QUrl::FullyEncoded), QString(Base) + path);
    QVERIFY(draft->request.body.isEmpty());
    QVERIFY(draft->request.contentType.isEmpty());
    QVERIFY(draft->redactedBody.isEmpty());
    QCOMPARE(draft->customer.value, u"1001"_s);
    QCOMPARE(draft->target, keyOf(thing));
}

void tst_LuxCloudDrafts::orderDrafts()
{
    OrderFacts facts;
    facts.products = QList<ProductAnswer>{{u"P1"_s, u"Mail"_s, {}, {}, {}}, {u"P2"_s, u"Web"_s, {}, {}, {}}};
    facts.chosen = ProductAnswer{u"P1"_s, u"Mail"_s, {}, {{u"M"_s, u"Monthly"_s}, {u"Y"_s, u"Yearly"_s}}, {}};
    facts.before = QStringList{u"1001/5"_s};
    const Form form = orderForm(op::Order, facts, {{u"product"_s, u"P1"_s}});
    Values values = initial(form);
    QCOMPARE(textOf(values[u"product"_s]), u"P1"_s);
    QVERIFY(!checkOrderForm(op::Order, form, values).isEmpty()); // two periods: none is chosen for anybody
    values[u"period"_s] = u"Y"_s;
    QVERIFY2(checkOrderForm(op::Order, form, values).isEmpty(),
             qPrintable(texts(checkOrderForm(op::Order, form, values))));
    const Result<WriteDraft> draft = drafts().draft(op::Order, someCustomer(), form, values, false);
    QVERIFY(draft);
    QCOMPARE(draft->request.url.path(), u"/1.0/customers/1001/orders"_s);
    QCOMPARE(draft->request.body,
             QByteArray("<?xml version=\"1.0\" "
                        "encoding=\"utf-8\"?><order><items><item><type>CREATE</type><product><id>P1</id>"
                        "</product><period><id>Y</id></period></item></items></order>"));
    QCOMPARE(draft->summary, u"Mail, Yearly"_s);
    // As a price list may know it: by the ids, and by the names where there are any.
    const PricedItem mail{u"P1"_s, u"Mail"_s, u"Y"_s, u"Yearly"_s, Decimal(1, 0)};
    QCOMPARE(draft->items, QList<PricedItem>{mail});
    QCOMPARE(idsIn(draft->values, field::Before), std::optional(QStringList{u"1001/5"_s}));
    // An id typed by hand counts instead.
    values[u"otherProduct"_s] = u" P/9 "_s;
    values[u"otherPeriod"_s] = u"Q"_s;
    QVERIFY(drafts()
                .draft(op::Order, someCustomer(), form, values, false)
                ->request.body.contains("<product><id>P/9</id></product><period><id>Q</id></period>"));
    const PricedItem typedItem{u"P/9"_s, {}, u"Q"_s, {}, Decimal(1, 0)};
    QCOMPARE(drafts().draft(op::Order, someCustomer(), form, values, false)->items,
             QList<PricedItem>{typedItem});
    // Without lists there is nothing but the typed ids.
    OrderFacts none;
    none.productsMissing = u"not listed"_s;
    const Form typed = orderForm(op::Order, none, {});
    QVERIFY(!typed.field(u"product"_s));
    QVERIFY(typed.field(u"otherProduct"_s)->required);
    QVERIFY(!typed.field(u"_before"_s));
    // 5.4
    const Form change = switchForm(subscriptionNow(), facts, {{u"product"_s, u"P1"_s}});
    Values switched = initial(change);
    switched[u"period"_s] = u"M"_s;
    QVERIFY(!checkOrderForm(op::SwitchProduct, change, switched).isEmpty()); // what it has now
    switched[u"period"_s] = u"Y"_s;
    QVERIFY(checkOrderForm(op::SwitchProduct, change, switched).isEmpty());
    const Result<WriteDraft> other =
        drafts().draft(op::SwitchProduct, someSubscription(), change, switched, false);
    QVERIFY(other);
    QVERIFY(other->request.body.contains(
        "<type>SWITCH</type><subscription><id>5</id></subscription><product><id>P1</id>"
        "</product><period><id>Y</id></period>"));
    QCOMPARE(other->changes.last(), (Change{u"Period"_s, u"Monthly"_s, u"Yearly"_s}));
    QCOMPARE(other->items, QList<PricedItem>{mail});
    QCOMPARE(other->customer.value, u"1001"_s);
}

void tst_LuxCloudDrafts::l17_deltasAndSums()
{
    const Form form = quantityForm(subscriptionNow(), {});
    const Field *delta = form.field(u"delta:SEATS"_s);
    QVERIFY(delta);
    QCOMPARE(delta->kind, FieldKind::SignedDelta);
    QCOMPARE(delta->current.value(), Decimal(5, 0));
    Values values = initial(form);
    QVERIFY(!checkOrderForm(op::ChangeQuantity, form, values).isEmpty()); // nothing changed
    QVERIFY(!drafts().draft(op::ChangeQuantity, someSubscription(), form, values, false));
    values[u"delta:SEATS"_s] = Quantity{Decimal(-6, 0), {}};
    QVERIFY(!checkOrderForm(op::ChangeQuantity, form, values).isEmpty()); // more than there are
    values[u"delta:SEATS"_s] = Quantity{Decimal(-2, 0), {}};
    QVERIFY(checkOrderForm(op::ChangeQuantity, form, values).isEmpty());
    const Result<WriteDraft> draft =
        drafts().draft(op::ChangeQuantity, someSubscription(), form, values, false);
    QVERIFY(draft);
    QVERIFY(draft->request.body.contains(
        "<type>UPGRADE</type><subscription><id>5</id></subscription><resources><resource>"
        "<id>SEATS</id><quantity>-2.0</quantity></resource></resources></item>"));
    QCOMPARE(draft->changes, QList<Change>({{u"Seats"_s, u"5"_s, u"3 (-2)"_s}}));
    QCOMPARE(draft->summary, u"Seats: 3 (-2)"_s);
    QVERIFY(draft->items.isEmpty()); // of which product is not in it: no price is guessed
    // A quantity that is not told is no zero.
    const Form unknown = quantityForm(subscriptionNow("many"), {});
    QVERIFY(!unknown.field(u"delta:SEATS"_s)->current);
    QVERIFY(unknown.field(u"delta:SEATS"_s)->help.contains(u"many"));
}

void tst_LuxCloudDrafts::l29_domains_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("plain") << u"mill.test"_s << u"mill.test"_s;
    QTest::newRow("case") << u"Mill.TEST"_s << u"mill.test"_s;
    QTest::newRow("trailing dot") << u"mill.test."_s << u"mill.test"_s;
    QTest::newRow("letters") << u"Mühle.example"_s << u"xn--mhle-0ra.example"_s;
    QTest::newRow("subdomain") << u" a.b.mill.test "_s << u"a.b.mill.test"_s;
    QTest::newRow("no name") << u"a b"_s << QString();
}

void tst_LuxCloudDrafts::l29_domains()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, sent);
    QCOMPARE(domainText(typed), sent);
    Values values{{u"otherProduct"_s, u"P1"_s}, {u"otherPeriod"_s, u"M"_s}, {u"domain"_s, typed}};
    const Form form = orderForm(op::OrderWithDomain, {}, values);
    const Result<WriteDraft> draft = drafts().draft(op::OrderWithDomain, someCustomer(), form, values, false);
    QCOMPARE(draft.has_value(), !sent.isEmpty());
    if (draft)
        QVERIFY(draft->request.body.contains(
            QByteArray("<parameters><parameter><name>DOMAIN_ID</name><value>" + sent.toUtf8() +
                       "</value></parameter></parameters></item>")));
}

void tst_LuxCloudDrafts::keysTellIntentsApart()
{
    const auto key = [](const OperationId &operation, const Values &values,
                        const QString &account = u"1001"_s) {
        const Form form = orderForm(operation, {}, values);
        return drafts().draft(operation, someCustomer(account), form, values, false)->key.value;
    };
    const Values one{{u"otherProduct"_s, u"P1"_s}, {u"otherPeriod"_s, u"M"_s}, {u"domain"_s, u"a.test"_s}};
    Values two = one;
    two[u"domain"_s] = u"b.test"_s;
    Values three = one;
    three[u"domain"_s] = u"A.test."_s;
    QVERIFY(key(op::OrderWithDomain, one) != key(op::OrderWithDomain, two));
    QCOMPARE(key(op::OrderWithDomain, one), key(op::OrderWithDomain, three));
    QVERIFY(key(op::OrderWithDomain, one) != key(op::Order, one));
    QVERIFY(key(op::Order, one) != key(op::Order, one, u"1002"_s));
    Values bar{{u"otherProduct"_s, u"P|M"_s}, {u"otherPeriod"_s, u"x"_s}};
    Values split{{u"otherProduct"_s, u"P"_s}, {u"otherPeriod"_s, u"M|x"_s}};
    QVERIFY(key(op::Order, bar) != key(op::Order, split));
    // In the journals of every version.
    const Values typed{{u"otherProduct"_s, u"P|\\M"_s}, {u"otherPeriod"_s, u"x"_s}};
    QCOMPARE(key(op::Order, typed),
             uR"(11111111-2222-4333-8444-555555555555|luxcloud.order.create|1001|P\|\\M|x)"_s);
}

void tst_LuxCloudDrafts::namesThatAreTaken()
{
    const NameCheck taken{u"jane@mill.test"_s, u"TAKEN"_s};
    const Form form = createUserForm(someCustomer(), taken, {});
    Values values = initial(form);
    values[u"password"_s] = secret(u"x"_s);
    QCOMPARE(checkAccountForm(form, values).size(), 1);
    QCOMPARE(checkAccountForm(form, values).constFirst().field, u"username"_s);
    values[u"username"_s] = u"other@mill.test"_s; // not asked about yet
    QVERIFY(checkAccountForm(form, values).isEmpty());
    const Form service = createServiceUserForm(someSubscription(), {}, {}, {});
    Values box = customerValues();
    box[u"password"_s] = secret(u"x"_s);
    box[u"username"_s] = u"box"_s;
    QCOMPARE(checkAccountForm(service, box).constFirst().field, u"username"_s);
}

void tst_LuxCloudDrafts::classify_data()
{
    using Kind = Outcome::Kind;
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const OperationId &operation, int status, const QByteArray &body,
                        Kind kind) { QTest::newRow(name) << operation << status << body << kind; };
    const QByteArray order = "<order><id>9</id><status>NEW</status></order>";
    const QByteArray error = "<error><code>12</code><message>No credit</message></error>";
    row("order", op::Order, 200, order, Kind::Confirmed);
    row("order, 201", op::Order, 201, order, Kind::Confirmed);
    row("order without id", op::Order, 200, "<order><status>NEW</status></order>", Kind::Unknown);
    row("order with an impossible id", op::Order, 200, "<order><id>..</id></order>", Kind::Unknown);
    row("order, empty", op::Order, 200, "", Kind::Unknown);
    row("order, 204", op::Order, 204, "", Kind::Unknown);
    row("order, truncated", op::Order, 200, "<order><id>9</id><status>NE", Kind::Unknown);
    row("order, html", op::Order, 200, "<html><body>Sign in</body></html>", Kind::Unknown);
    row("order, another root", op::Order, 200, "<subscription><id>9</id></subscription>", Kind::Unknown);
    row("order, json", op::Order, 200, R"({"id":9})", Kind::Unknown);
    row("error in 200", op::Order, 200, error, Kind::Refused);
    row("errors in 200", op::Order, 200, "<errors><error>No</error></errors>", Kind::Refused);
    row("error in 200 without words", op::Order, 200, "<error/>", Kind::Unknown);
    row("server error in 200", op::Order, 200, "<error><code>500</code><message>x</message></error>",
        Kind::Unknown);
    for (const int status : {400, 401, 403, 404, 405, 409, 410, 415, 422, 429})
        row(qPrintable(u"order, %1"_s.arg(status)), op::Order, status, error, Kind::Refused);
    for (const int status : {402, 406, 408, 418, 425, 500, 502, 503, 504})
        row(qPrintable(u"order, %1"_s.arg(status)), op::Order, status, error, Kind::Unknown);
    row("order, 502 html", op::Order, 502, "<html><title>Bad Gateway</title></html>", Kind::Unknown);
    row("order, 404 html", op::Order, 404, "<html></html>", Kind::Unknown);
    row("order, 401 html", op::Order, 401, "<html></html>", Kind::Refused);
    row("account", op::CreateCustomer, 200, fixture("3.1.response.xml"), Kind::Confirmed);
    row("account without id", op::CreateCustomer, 200, "<account><status>ACTIVE</status></account>",
        Kind::Unknown);
    row("account, empty", op::CreateCustomer, 200, "", Kind::Unknown);
    row("user", op::CreateUser, 200, fixture("4.2.response.xml"), Kind::Confirmed);
    row("service user", op::CreateServiceUser, 200, fixture("7.2.response.xml"), Kind::Confirmed);
    row("disable", op::DisableSubscription, 200,
        "<subscription><id>5 </id><status>OFF</status></subscription>", Kind::Confirmed);
    row("disable another", op::DisableSubscription, 200, "<subscription><id>6</id></subscription>",
        Kind::Unknown);
    row("disable without id", op::DisableSubscription, 200,
        "<subscription><status>OFF</status></subscription>", Kind::Confirmed);
    row("disable, nothing told", op::DisableSubscription, 200, "<subscription/>", Kind::Unknown);
    row("disable, another root", op::DisableSubscription, 200, "<user><id>5</id></user>", Kind::Unknown);
    row("disable, html", op::DisableSubscription, 200, "<html></html>", Kind::Unknown);
    row("disable, error in 200", op::DisableSubscription, 200, error, Kind::Refused);
    row("disable, 401", op::DisableSubscription, 401, "", Kind::Refused);
    row("disable, 500", op::DisableSubscription, 500, "", Kind::Unknown);
    row("edit", op::EditCustomer, 200, "<account><id>1001</id><status>ACTIVE</status></account>",
        Kind::Confirmed);
    row("delete", op::DeleteSubscription, 200,
        "<subscription><id>5</id><status>DELETED</status></subscription>", Kind::Confirmed);
    row("delete, gone", op::DeleteSubscription, 404, "", Kind::Refused);
}

void tst_LuxCloudDrafts::classify()
{
    QFETCH(const OperationId, operation);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Outcome::Kind, kind);
    const QList<Operation> all = operations();
    WriteDraft draft;
    draft.operation = operation;
    draft.connection = Here;
    draft.target = keyOf(thingFor(findOperation(all, operation)->subject));
    draft.customer = {u"1001"_s};
    const Outcome outcome = luxcloud::classify(draft, reply(status, body), u"me"_s);
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.httpStatus, status);
    if (kind != Outcome::Kind::Confirmed) {
        QVERIFY(!outcome.message.isEmpty());
        QVERIFY(outcome.made.isEmpty());
    }
    if (kind == Outcome::Kind::Refused && body.contains("No credit"))
        QVERIFY(outcome.message.contains(u"No credit"));
}

void tst_LuxCloudDrafts::l16_passwordAnswers_data()
{
    using Kind = Outcome::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<Kind>("kind");
    const QByteArray changed = "<id>77</id><passwordStatus> Changed </passwordStatus>";
    const QByteArray not_ =
        "<id>77</id><passwordStatus>NOT_CHANGED</passwordStatus><reason>Too short</reason>";
    QTest::newRow("changed") << 200 << changed << Kind::Confirmed;
    QTest::newRow("not changed") << 200 << not_ << Kind::Refused;
    QTest::newRow("not changed in 400") << 400 << not_ << Kind::Refused;
    QTest::newRow("not changed in 406") << 406 << not_ << Kind::Refused;
    QTest::newRow("another word") << 200 << QByteArray("<passwordStatus>PENDING</passwordStatus>")
                                  << Kind::Refused;
    QTest::newRow("changed in 400") << 400 << changed << Kind::Unknown;
    QTest::newRow("not changed in 500") << 500 << not_ << Kind::Unknown;
    QTest::newRow("no word") << 200 << QByteArray("<id>77</id>") << Kind::Unknown;
    QTest::newRow("of another user") << 200
                                     << QByteArray("<id>78</id><passwordStatus>CHANGED</passwordStatus>")
                                     << Kind::Unknown;
}

void tst_LuxCloudDrafts::l16_passwordAnswers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, inner);
    QFETCH(const Outcome::Kind, kind);
    WriteDraft draft;
    draft.operation = op::UserPassword;
    draft.target = someUser().key;
    const Outcome outcome = luxcloud::classify(draft, reply(status, "<user>" + inner + "</user>"), u"me"_s);
    QCOMPARE(outcome.kind, kind);
    if (inner.contains("Too short") && kind == Outcome::Kind::Refused)
        QVERIFY(outcome.message.contains(u"Too short"));
}

void tst_LuxCloudDrafts::l35_emptyAnswers_data()
{
    QTest::addColumn<OperationId>("operation");
    QTest::addColumn<Outcome::Kind>("kind");
    for (const OperationId &id :
         {op::EditCustomer, op::DisableCustomer, op::EnableUser, op::DisableSubscription,
          op::DeleteSubscription, op::EnableServiceUser, op::EditServiceUser})
        QTest::newRow(qPrintable(id.value)) << id << Outcome::Kind::Confirmed;
    for (const OperationId &id :
         {op::CreateCustomer, op::CreateUser, op::Order, op::ChangeQuantity, op::UserPassword})
        QTest::newRow(qPrintable(id.value)) << id << Outcome::Kind::Unknown;
}

void tst_LuxCloudDrafts::l35_emptyAnswers()
{
    QFETCH(const OperationId, operation);
    QFETCH(const Outcome::Kind, kind);
    const QList<Operation> all = operations();
    WriteDraft draft;
    draft.operation = operation;
    draft.target = keyOf(thingFor(findOperation(all, operation)->subject));
    for (const int status : {200, 202, 204}) {
        for (const QByteArray &body : {QByteArray(), QByteArray(" \r\n")})
            QCOMPARE(luxcloud::classify(draft, reply(status, body), {}).kind, kind);
    }
}

void tst_LuxCloudDrafts::madeIdsHoldTheWayDown()
{
    WriteDraft draft;
    draft.connection = Here;
    draft.operation = op::OrderWithDomain;
    draft.target = someCustomer().key;
    draft.customer = draft.target.id;
    Outcome outcome = luxcloud::classify(draft, reply(200, fixture("5.3.response.xml")), {});
    QCOMPARE(outcome.kind, Outcome::Kind::Confirmed);
    QCOMPARE(outcome.made, QList<EntityKey>({keyTo(EntityKind::Order, u"1001/ORDER_ID"_s),
                                             keyTo(EntityKind::Subscription, u"1001/SUBSCRIPTION_ID"_s)}));
    QCOMPARE(outcome.madeName, u"ORDER_NUMBER"_s);
    draft.operation = op::ChangeQuantity;
    draft.target = someSubscription().key;
    outcome = luxcloud::classify(draft, reply(200, "<order><id>9</id></order>"), {});
    QCOMPARE(outcome.made.first().id.value, u"1001/9"_s);
    draft.operation = op::CreateServiceUser;
    outcome = luxcloud::classify(draft, reply(200, "<serviceUser><id> 44 </id></serviceUser>"), {});
    QCOMPARE(outcome.made, QList<EntityKey>({keyTo(EntityKind::ServiceUser, u"1001/5/44"_s)}));
    draft.operation = op::CreateCustomer;
    draft.target = {Here, EntityKind::Customer, {}};
    outcome = luxcloud::classify(draft, reply(200, "<account><id>a/b</id></account>"), {});
    QCOMPARE(outcome.made.first().id.value, u"a%2Fb"_s);
    // The Customer role does not know the id of its account: an answer with it is no contradiction.
    draft.operation = op::EditCustomer;
    draft.target = keyTo(EntityKind::Customer, u"my"_s);
    QCOMPARE(luxcloud::classify(draft, reply(200, "<account><id>1001</id></account>"), {}).kind,
             Outcome::Kind::Confirmed);
}

void tst_LuxCloudDrafts::preflightComparesQuantities()
{
    WriteDraft draft;
    draft.operation = op::ChangeQuantity;
    draft.values = {{u"delta:SEATS"_s, Quantity{Decimal(2, 0), {}}}, {u"_current:SEATS"_s, u"5"_s}};
    QVERIFY(compareWithForm(draft, subscriptionNow("5.0")).proceed);
    const Preflight moved = compareWithForm(draft, subscriptionNow("7"));
    QVERIFY(!moved.proceed);
    QCOMPARE(moved.conflicts, QList<Preflight::Conflict>({{u"SEATS"_s, u"5"_s, u"7"_s, u"+2"_s}}));
    draft.values[u"delta:SEATS"_s] = Quantity{Decimal(), {}}; // not ordered: may move
    QVERIFY(compareWithForm(draft, subscriptionNow("7")).proceed);
    WriteDraft change;
    change.operation = op::SwitchProduct;
    change.values = {{u"_productBefore"_s, u"P1"_s}, {u"_periodBefore"_s, u"M"_s}, {u"product"_s, u"P2"_s}};
    QVERIFY(compareWithForm(change, subscriptionNow()).proceed);
    change.values[u"_productBefore"_s] = u"P0"_s;
    QVERIFY(!compareWithForm(change, subscriptionNow()).proceed);
}

void tst_LuxCloudDrafts::availabilityTrees_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Mark>("mark");
    QTest::newRow("free") << 200 << QByteArray("<user><status>AVAILABLE</status></user>") << Mark::Good;
    QTest::newRow("taken") << 200 << QByteArray("<user><status>taken</status></user>") << Mark::Bad;
    QTest::newRow("another word") << 200 << QByteArray("<user><status>MAYBE</status></user>")
                                  << Mark::Unknown;
    QTest::newRow("nothing") << 200 << QByteArray("<user/>") << Mark::Unknown;
    QTest::newRow("empty") << 200 << QByteArray() << Mark::Unknown;
    QTest::newRow("another root") << 200 << QByteArray("<domain><status>AVAILABLE</status></domain>")
                                  << Mark::Unknown;
    QTest::newRow("not found") << 404 << QByteArray("<user><status>AVAILABLE</status></user>")
                               << Mark::Unknown;
    QTest::newRow("server error") << 500 << QByteArray() << Mark::Unknown;
}

void tst_LuxCloudDrafts::availabilityTrees()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Mark, mark);
    const ResultTree tree = availabilityTree(u"jane"_s, u"user"_s, reply(status, body));
    QCOMPARE(tree.status.mark, mark);
    QVERIFY(tree.headline.contains(u"jane"));
    QCOMPARE(mark == Mark::Unknown, !tree.remarks.isEmpty());
}

void tst_LuxCloudDrafts::answerTrees()
{
    const Result<ResultTree> users =
        answerTree(op::ListServiceUsers, reply(200, fixture("7.7.response.xml")));
    QVERIFY(users);
    QVERIFY(users->headline.contains(u'2'));
    QCOMPARE(users->remarks.size(), 1); // L6
    QCOMPARE(users->nodes.front().children.size(), size_t{2});
    const Result<ResultTree> subscription =
        answerTree(op::SubscriptionDetails, reply(200, fixture("6.1.response.xml")));
    QVERIFY(subscription);
    QCOMPARE(subscription->status.word, u"SUBSCRIPTIONSTATUS_VALUE"_s);
    QCOMPARE(subscription->highlights.first().value, u"SUBSCRIPTION_ID"_s);
    QVERIFY(!answerTree(op::OrderStatus, reply(200, "<error><message>x</message></error>")));
    QVERIFY(answerTree(op::OrderStatus, reply(200, fixture("5.6.response.xml"))));
}

void tst_LuxCloudDrafts::learntFromRows()
{
    JournalRow row;
    row.connection = Here;
    row.state = WriteState::Confirmed;
    row.operation = op::CreateCustomer;
    row.target = {Here, EntityKind::Customer, {}};
    row.made = {keyTo(EntityKind::Customer, u"1001"_s)};
    row.values = customerValues();
    row.values[u"ownBilling"_s] = true;
    row.values[u"billing.email"_s] = u"bills@mill.test"_s;
    row.answer = u"<?xml version=\"1.0\"?>\n<account>\n  <id>1001</id>\n  <status>NEW</status>\n</account>"_s;
    const QList<Entity> learnt = learntFrom(row, {});
    QCOMPARE(learnt.size(), 1);
    const Customer customer = std::get<Customer>(learnt.first());
    QCOMPARE(customer.key.id.value, u"1001"_s);
    QCOMPARE(customer.name, u"Mill & Sons"_s);
    QCOMPARE(customer.contact.email, u"jane@mill.test"_s);
    QCOMPARE(customer.contact.phone, u"352##123456#"_s);
    QCOMPARE(customer.address.locality, u"Luxembourg"_s);
    QCOMPARE(customer.status.word, u"NEW"_s);
    // L24, L27: what an edit will need and nobody will tell again.
    const Form edit = editCustomerForm(customer, {});
    QCOMPARE(textOf(edit.field(u"type"_s)->initial), u"COMPANY"_s);
    QCOMPARE(customer.attributes.first().value, u"Company (COMPANY)"_s);
    QCOMPARE(textOf(edit.field(u"billing.email"_s)->initial), u"bills@mill.test"_s);
    QCOMPARE(edit.field(u"ownBilling"_s)->initial, Value(true));

    // An answer without a state leaves the known one alone.
    row.operation = op::EditCustomer;
    row.target = customer.key;
    row.made.clear();
    row.answer = u"<account><id>1001</id></account>"_s;
    QCOMPARE(std::get<Customer>(learntFrom(row, {}).constFirst()).status, Status());

    row.operation = op::CreateServiceUser;
    row.target = someSubscription().key;
    row.made = {keyTo(EntityKind::ServiceUser, u"1001/5/44"_s)};
    row.values[u"username"_s] = u"box@mill.test"_s;
    row.answer = u"<serviceUser><id>44</id><status>ACTIVE</status></serviceUser>"_s;
    const ServiceUser user = std::get<ServiceUser>(learntFrom(row, {}).constFirst());
    QCOMPARE(user.login, u"box@mill.test"_s); // L28
    QCOMPARE(user.displayName, u"Jane Mill"_s);
    QCOMPARE(user.subscription.value, u"1001/5"_s);
    QCOMPARE(textOf(editServiceUserForm(user, {}).field(u"contact.email"_s)->initial), u"jane@mill.test"_s);

    row.operation = op::Order;
    row.target = someCustomer().key;
    row.customer = {u"1001"_s};
    row.madeName = u"O-9"_s;
    row.made = {keyTo(EntityKind::Order, u"1001/9"_s), keyTo(EntityKind::Subscription, u"1001/6"_s)};
    row.values = {{u"product"_s, u"P1"_s}};
    row.answer = u"<order><id>9</id><status>NEW</status><subscriptions><subscription><id>6</"
                 u"id><status>WAITING</status>"
                 "</subscription></subscriptions></order>"_s;
    const QList<Entity> ordered = learntFrom(row, {});
    QCOMPARE(ordered.size(), 2);
    QCOMPARE(std::get<Order>(ordered.at(0)).number, u"O-9"_s);
    QCOMPARE(std::get<Order>(ordered.at(0)).status.word, u"NEW"_s);
    QCOMPARE(std::get<Subscription>(ordered.at(1)).productId, u"P1"_s);
    QCOMPARE(std::get<Subscription>(ordered.at(1)).status.word, u"WAITING"_s);
}

void tst_LuxCloudDrafts::nothingIsLearntFromWhatWasNotDone()
{
    JournalRow row;
    row.operation = op::DisableSubscription;
    row.target = someSubscription().key;
    row.answer = u"<subscription><status>DISABLED</status></subscription>"_s;
    for (const WriteState state :
         {WriteState::Unknown, WriteState::Refused, WriteState::Held, WriteState::Sending}) {
        row.state = state;
        QVERIFY(learntFrom(row, {}).isEmpty());
    }
    row.state = WriteState::Settled;
    row.settlement = Settlement::NotDone;
    QVERIFY(learntFrom(row, {}).isEmpty());
    row.settlement = Settlement::Done;
    QCOMPARE(learntFrom(row, {}).size(), 1);
    row.operation = op::CreateUser; // done, but nobody told the id
    row.target = someCustomer().key;
    QVERIFY(learntFrom(row, {}).isEmpty());
}

void tst_LuxCloudDrafts::redactionHidesSecrets()
{
    const Redaction redaction = luxCloudRedaction();
    const QByteArray body = passwordBody(u"user"_s, u"77"_s, u"oldone"_s, u"newone"_s).compact().value();
    const QString shown = redaction.body("application/xml", body);
    QVERIFY(shown.contains(u"77"));
    QVERIFY(!shown.contains(u"oldone"));
    QVERIFY(!shown.contains(u"newone"));
    const Headers headers =
        redaction.headers({{"X-AUTH-USERNAME", "me"}, {"X-AUTH-PASSWORD", "pw"}, {"X-AUTH-TOKEN", "tk"}});
    for (const Header &header : headers)
        QVERIFY(header.value != "me" && header.value != "pw" && header.value != "tk");
}

void tst_LuxCloudDrafts::connectionFormNamesTheHeaders()
{
    const Form form = connectionForm();
    QCOMPARE(form.field(u"password"_s)->kind, FieldKind::Secret);
    QCOMPARE(form.field(u"token"_s)->kind, FieldKind::Secret);
    QVERIFY(form.field(u"username"_s)->help.contains(u"X-AUTH-USERNAME"));
    QVERIFY(form.field(u"password"_s)->help.contains(u"X-AUTH-PASSWORD"));
    QVERIFY(form.field(u"token"_s)->help.contains(u"X-AUTH-TOKEN"));
    QCOMPARE(form.field(u"role"_s)->choices.size(), 2);
}

QTEST_GUILESS_MAIN(tst_LuxCloudDrafts)
#include "tst_luxclouddrafts.moc"
