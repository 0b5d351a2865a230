// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/secrets/sessionsecretstore.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/drafting.h"
#include "core/vendors/hostingstack/classify.h"
#include "core/vendors/hostingstack/connectionforms.h"
#include "core/vendors/hostingstack/drafts.h"
#include "core/vendors/hostingstack/fields.h"
#include "core/vendors/hostingstack/hostingstackfactory.h"
#include "core/vendors/hostingstack/hostingstacksettings.h"
#include "core/vendors/hostingstack/lookups.h"
#include "core/vendors/hostingstack/operations.h"
#include "core/vendors/hostingstack/userforms.h"
#include "core/vendors/hostingstack/usermessages.h"
#include "tests/core/vendors/hostingstack/fixtures.h"
#include "tests/support/proof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::hostingstack;

namespace
{
const ConnectionId Here{u"11111111-2222-4333-8444-555555555555"_s};
const SecretRef TypedRef{u"typed"_s};
const UserRecord Alice{u"7"_s, u"Alice"_s, u"1"_s, u"alice@example.org"_s, u"active"_s};

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
            const bool empty = textOf(value).isEmpty() && !std::holds_alternative<SecretRef>(value);
            if (isShown(field, all) && !empty)
                values.insert(field.key, value);
        }
    }
    return values;
}

Customer alice(const UserRecord &user = Alice)
{
    return customerFrom(user, Here);
}

struct Desk {
    SessionSecretStore secrets;
    Drafts drafts{Here, secrets, [](const OperationId &operation) {
                      return QUrl::fromEncoded(
                          "https://h.example.com/api/billing/v1/user/" + callOf(operation), QUrl::StrictMode);
                  }};

    Result<QList<WriteDraft>> edit(const Values &typed, const UserRecord &user = Alice)
    {
        return drafts.draft(op::ModifyUser, alice(user), shown(modifyUserForm(user, {}, {}), typed));
    }
    Result<QList<WriteDraft>> create(const Values &typed)
    {
        Values values{{u"name"_s, u"Bob"_s}, {u"email"_s, u"bob@example.org"_s}, {u"plan"_s, qint64{2}}};
        values.insert(typed);
        return drafts.draft(op::CreateUser, Entity(), shown(createUserForm({}, {}), values));
    }
};

JournalRow rowOf(const WriteDraft &draft, const QDateTime &sent)
{
    JournalRow row;
    row.connection = Here;
    row.operation = draft.operation;
    row.target = draft.target;
    row.values = draft.values;
    row.sent = sent;
    return row;
}

const QDateTime Sent(QDate(2026, 1, 2), QTime(10, 0), Qt::UTC);
const QDateTime Later = Sent.addSecs(600);
} // namespace

// Forms, drafts and the looks before and after. Rows of the vendor notes as in tst_hostingstackmessages.
class tst_HostingStackDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { proof::noteTest(); }
    void operationsAreTheDocuments();
    void offers();
    void d17_onlyUsersAreListed();
    void createGenerated();
    void createWithAPassword();
    void createNeedsAPasswordThatIsKept();
    void d03_passwordRules_data();
    void d03_passwordRules();
    void d13_nameIsRequired();
    void d14_addressRules();
    void d15_welcomeOnlyWhenAsked();
    void d17_plansAreTypedOrLearnt();
    void modifySendsWhatDiffers();
    void itemsForAPriceList();
    void modifyNothing();
    void modifyPutsThePasswordLast();
    void passwordAloneOfAnEdit();
    void d05_stateIsStateAndLowerCase();
    void h11_strangeStateIsRepaired();
    void whatIsStoredBlocksNoEdit();
    void badValuesAreNotSent_data();
    void badValuesAreNotSent();
    void d14_letterCaseIsNoChange();
    void suspendAndActivate();
    void setPassword();
    void deleteUser();
    void d12_entityWithoutAnId();
    void keysTellIntentsApart();
    void checksBeforeCreate();
    void checksBeforeModify();
    void addressOfAnotherIsNotAsked();
    void checksBeforeOthers();
    void editWithAddressAndPassword();
    void checksAfterCreate();
    void checksAfterModify();
    void checksAfterOthers();
    void tooEarlyToTell();
    void formsSayWhatHappens();
    void userIsACustomerWithOneSubscription();
    void plainHttpNamesTwoWays();
    void connectionFormHasDefaults();
};

void tst_HostingStackDrafts::operationsAreTheDocuments()
{
    QSet<QByteArray> calls;
    const QList<Operation> all = operations();
    for (const Operation &operation : all) {
        calls.insert(callOf(operation.id));
        QVERIFY(operation.section.endsWith(QString::fromLatin1(callOf(operation.id))));
        QVERIFY(operation.effect != Effect::Read);
    }
    QCOMPARE(calls, (QSet<QByteArray>{"create", "modify", "delete"}));
    QCOMPARE(findOperation(all, op::DeleteUser)->effect, Effect::Destroys);
    QCOMPARE(findOperation(all, op::Suspend)->inverse, op::Activate);
}

void tst_HostingStackDrafts::offers()
{
    UserRecord user = Alice;
    QCOMPARE(offerFor(op::CreateUser, Entity()).state, Offer::State::Offered);
    QCOMPARE(offerFor(op::CreateUser, alice()).state, Offer::State::Absent);
    QCOMPARE(offerFor(op::Suspend, alice()).state, Offer::State::Offered);
    QCOMPARE(offerFor(op::Activate, alice()).state, Offer::State::Disabled);
    user.state = u"suspended"_s;
    QCOMPARE(offerFor(op::Suspend, alice(user)).state, Offer::State::Disabled);
    QCOMPARE(offerFor(op::Activate, alice(user)).state, Offer::State::Offered);
    user.state = u"bogus"_s; // either of them repairs it
    QCOMPARE(offerFor(op::Suspend, alice(user)).state, Offer::State::Offered);
    QCOMPARE(offerFor(op::Activate, alice(user)).state, Offer::State::Offered);
    QCOMPARE(offerFor(op::ModifyUser, Subscription()).state, Offer::State::Absent);
}

void tst_HostingStackDrafts::d17_onlyUsersAreListed()
{
    QCOMPARE(listingFor(EntityKind::Customer).state, Offer::State::Offered);
    QCOMPARE(listingFor(EntityKind::Subscription).state, Offer::State::Offered);
    for (const EntityKind kind :
         {EntityKind::Order, EntityKind::Product, EntityKind::User, EntityKind::ServiceUser}) {
        QCOMPARE(listingFor(kind).state, Offer::State::Absent);
        QVERIFY(!listingFor(kind).reason.isEmpty());
    }
}

void tst_HostingStackDrafts::createGenerated()
{
    Desk desk;
    const auto made = desk.create({});
    QVERIFY(made);
    QCOMPARE(made->size(), 1);
    const WriteDraft &draft = made->first();
    QCOMPARE(draft.request.method, QByteArray("POST"));
    QCOMPARE(draft.request.url, QUrl(u"https://h.example.com/api/billing/v1/user/create"_s));
    QCOMPARE(draft.request.accept, QByteArray("application/xml"));
    QCOMPARE(draft.request.contentType, QByteArray("application/xml; charset=utf-8"));
    QCOMPARE(draft.request.body,
             QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?><request><user name=\"Bob\" "
                        "email=\"bob@example.org\" plan=\"2\"><password autogenerate=\"true\"/></user>"
                        "</request>"));
    QCOMPARE(draft.redactedBody, draft.request.body);
    QVERIFY(!draft.hasSecret); // nothing secret is sent; what comes back is handed over
    QVERIFY(wantsPassword(draft));
    QCOMPARE(draft.targetName, u"Bob"_s);
    QVERIFY(draft.preview.contains(u"Authorization: Basic •••"));
    // In the journals of every version.
    QCOMPARE(draft.key.value,
             u"11111111-2222-4333-8444-555555555555|hostingstack.user.create|bob@example.org"_s);
    QCOMPARE(desk.create({}).value(), *made); // drafted at every key
}

void tst_HostingStackDrafts::createWithAPassword()
{
    Desk desk;
    desk.secrets.keepForSession(TypedRef, "canary-pa55 <&>");
    const auto made = desk.create({{u"passwordMode"_s, u"typed"_s}, {u"newPassword"_s, TypedRef}});
    QVERIFY(made);
    const WriteDraft &draft = made->first();
    QVERIFY(draft.request.body.contains("<password>canary-pa55 &lt;&amp;&gt;</password>"));
    QVERIFY(draft.hasSecret);
    QCOMPARE(draft.request.secrets, (QList<QByteArray>{"canary-pa55 <&>"}));
    QVERIFY(!wantsPassword(draft));
    for (const QString &kept :
         {QString::fromUtf8(draft.redactedBody), draft.preview, draft.summary, draft.key.value})
        QVERIFY(!kept.contains(u"canary"));
    QVERIFY(draft.preview.contains(u"<password>•••</password>"));
    QVERIFY(!draft.values.contains(u"newPassword"_s));
    QCOMPARE(textOf(draft.values.value(u"passwordMode"_s)), u"typed"_s);
}

void tst_HostingStackDrafts::createNeedsAPasswordThatIsKept()
{
    Desk desk;
    const Values typed{{u"passwordMode"_s, u"typed"_s}, {u"newPassword"_s, TypedRef}};
    QVERIFY(!desk.create(typed)); // not kept
    QVERIFY(!desk.create({{u"passwordMode"_s, u"typed"_s}}));
    desk.secrets.keepForSession(TypedRef, "short");
    QVERIFY(!desk.create(typed));
    desk.secrets.keepForSession(TypedRef, "longer1");
    QVERIFY(desk.create(typed));
    desk.secrets.forgetSession(TypedRef);
    QVERIFY(!desk.create(typed));
}

void tst_HostingStackDrafts::d03_passwordRules_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("six") << QByteArray("secret") << true;
    QTest::newRow("five") << QByteArray("secre") << false;
    QTest::newRow("blank before") << QByteArray(" secret1") << false;
    QTest::newRow("two lines") << QByteArray("secret\n1") << false;
    QTest::newRow("129") << QByteArray(129, 'x') << false;
    QTest::newRow("128 of two bytes") << QByteArray("\xC3\xA4").repeated(128) << true;
}

void tst_HostingStackDrafts::d03_passwordRules()
{
    QFETCH(const QByteArray, password);
    QFETCH(const bool, good);
    const Form form = passwordForm(Alice, {});
    const Values values = shown(form, {{u"passwordMode"_s, u"typed"_s}, {u"newPassword"_s, TypedRef}});
    const QList<Problem> problems = userProblems(form, values, password);
    QCOMPARE(problems.isEmpty(), good);
    if (!good)
        QCOMPARE(problems.first().field, u"newPassword"_s);
    // Not asked for, not judged.
    QVERIFY(userProblems(form, shown(form, {}), password).isEmpty());
}

void tst_HostingStackDrafts::d13_nameIsRequired()
{
    Desk desk;
    QVERIFY(!desk.create({{u"name"_s, u"  "_s}}));
    const Form form = createUserForm({}, {});
    const Values values = shown(form, {{u"email"_s, u"b@example.org"_s}, {u"plan"_s, qint64{1}}});
    QCOMPARE(userProblems(form, values, {}).constFirst().field, u"name"_s);
    QVERIFY(desk.create({{u"name"_s, u" Bob  Example "_s}})
                ->first()
                .request.body.contains("name=\"Bob  Example\"")); // trimmed: the server would keep the blanks
}

void tst_HostingStackDrafts::d14_addressRules()
{
    const Form form = createUserForm({}, {});
    const auto problems = [&form](const QString &email) {
        return userProblems(
            form, shown(form, {{u"name"_s, u"B"_s}, {u"email"_s, email}, {u"plan"_s, qint64{1}}}), {});
    };
    QVERIFY(problems(u"bob@example.org"_s).isEmpty());
    for (const QString &bad :
         {u"bob"_s, u"bob@"_s, u"bo b@example.org"_s, u"jörg@example.org"_s, u"bob@münchen.example"_s}) {
        QVERIFY2(!problems(bad).isEmpty(), qPrintable(bad));
        QCOMPARE(problems(bad).constFirst().field, u"email"_s);
    }
    Desk desk;
    QVERIFY(!desk.create({{u"email"_s, u"jörg@example.org"_s}}));
}

void tst_HostingStackDrafts::d15_welcomeOnlyWhenAsked()
{
    Desk desk;
    QVERIFY(!desk.create({})->first().request.body.contains("welcome"));
    QVERIFY(desk.create({{u"welcome"_s, true}})->first().request.body.contains("<welcome/>"));
    QCOMPARE(createUserForm({}, {}).field(u"welcome"_s)->initial, Value(false));
}

void tst_HostingStackDrafts::d17_plansAreTypedOrLearnt()
{
    const Form form = createUserForm({Alice, {u"8"_s, {}, u"12"_s, {}, {}}}, {});
    QVERIFY(form.field(u"plan"_s)->help.contains(u"1, 12"));
    Desk desk;
    QVERIFY(desk.create({{u"plan"_s, qint64{99}}}));
    QVERIFY(!desk.create({{u"plan"_s, u"gold"_s}})); // the server would make plan 0 of it
    QVERIFY(!desk.create({{u"plan"_s, qint64{-1}}}));
}

void tst_HostingStackDrafts::modifySendsWhatDiffers()
{
    Desk desk;
    const auto made = desk.edit({{u"name"_s, u"Alice B"_s}, {u"plan"_s, qint64{2}}});
    QVERIFY(made);
    QCOMPARE(made->size(), 1);
    const WriteDraft &draft = made->first();
    QCOMPARE(draft.request.url.path(), u"/api/billing/v1/user/modify"_s);
    QCOMPARE(draft.request.body,
             QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?><request><user userid=\"7\" "
                        "name=\"Alice B\" plan=\"2\"/></request>"));
    QCOMPARE(draft.changes.size(), 2);
    QCOMPARE(draft.changes.first().before, u"Alice"_s);
    QCOMPARE(draft.changes.first().after, u"Alice B"_s);
    QCOMPARE(draft.target, alice().key);
    QCOMPARE(draft.summary, u"Name, Plan"_s);
    QVERIFY(desk.edit({{u"state"_s, u"suspended"_s}})
                ->first()
                .request.body.contains("<user userid=\"7\" state=\"suspended\"/>"));
    QVERIFY(desk.edit({{u"email"_s, u"a2@example.org"_s}})
                ->first()
                .request.body.contains("<user userid=\"7\" email=\"a2@example.org\"/>"));
}

// A plan comes with a user: what it costs, a list of the clerk's own may know.
void tst_HostingStackDrafts::itemsForAPriceList()
{
    Desk desk;
    const auto plan = [](const QString &number) {
        return QList<PricedItem>{{number, planName(number), {}, {}, Decimal(1, 0)}};
    };
    QCOMPARE(desk.create({})->first().items, plan(u"2"_s));
    QCOMPARE(desk.edit({{u"plan"_s, qint64{3}}})->first().items, plan(u"3"_s));
    QVERIFY(desk.edit({{u"name"_s, u"Alice B"_s}})->first().items.isEmpty()); // the plan stays
    const auto suspended = desk.drafts.draft(op::Suspend, alice(), {});
    QVERIFY(suspended);
    QVERIFY(suspended->first().items.isEmpty());
}

void tst_HostingStackDrafts::modifyNothing()
{
    Desk desk;
    const auto made = desk.edit({});
    QVERIFY(!made);
    QCOMPARE(made.error(), nothingChanged());
    // Values of another user, or of none, give no draft at all.
    QVERIFY(!desk.drafts.draft(op::ModifyUser, alice(), {{u"name"_s, u"X"_s}}));
    Values values = shown(modifyUserForm(Alice, {}, {}), {{u"name"_s, u"X"_s}});
    values[u"_id"_s] = u"8"_s;
    QVERIFY(!desk.drafts.draft(op::ModifyUser, alice(), values));
}

void tst_HostingStackDrafts::modifyPutsThePasswordLast()
{
    Desk desk;
    desk.secrets.keepForSession(TypedRef, "canary-1");
    const auto made =
        desk.edit({{u"name"_s, u"Alice B"_s}, {u"passwordMode"_s, u"typed"_s}, {u"newPassword"_s, TypedRef}});
    QVERIFY(made);
    QCOMPARE(made->size(), 2);
    QCOMPARE(made->at(0).operation, op::ModifyUser);
    QVERIFY(!made->at(0).request.body.contains("password"));
    QVERIFY(!made->at(0).hasSecret);
    QCOMPARE(made->at(1).operation, op::SetPassword);
    QCOMPARE(made->at(1).request.body,
             QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?><request><user userid=\"7\">"
                        "<password>canary-1</password></user></request>"));
    QVERIFY(made->at(1).hasSecret);
    QVERIFY(!made->at(1).redactedBody.contains("canary"));
    QVERIFY(made->at(0).key != made->at(1).key);
    for (const WriteDraft &draft : *made) {
        for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it)
            QVERIFY(!std::holds_alternative<SecretRef>(*it));
    }
}

void tst_HostingStackDrafts::passwordAloneOfAnEdit()
{
    Desk desk;
    const auto made = desk.edit({{u"passwordMode"_s, u"generate"_s}});
    QVERIFY(made);
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->first().operation, op::SetPassword);
    QVERIFY(wantsPassword(made->first()));
    QVERIFY(!desk.edit({{u"passwordMode"_s, u"typed"_s}, {u"newPassword"_s, TypedRef}})); // not kept
}

void tst_HostingStackDrafts::d05_stateIsStateAndLowerCase()
{
    const Form form = modifyUserForm(Alice, {}, {});
    QStringList states;
    for (const Choice &choice : form.field(u"state"_s)->choices)
        states.append(textOf(choice.value));
    QCOMPARE(states, (QStringList{u"active"_s, u"suspended"_s}));
    Desk desk;
    QVERIFY(!desk.edit({{u"state"_s, u"Suspended"_s}}));
    QVERIFY(!desk.edit({{u"state"_s, u"deleted"_s}}));
}

void tst_HostingStackDrafts::h11_strangeStateIsRepaired()
{
    UserRecord user = Alice;
    user.state = u"bogus"_s;
    const Form form = modifyUserForm(user, {}, {});
    QCOMPARE(form.field(u"state"_s)->initial, Value()); // a person chooses
    QCOMPARE(userProblems(form, shown(form, {}), {}).constFirst().field, u"state"_s);
    Desk desk;
    QVERIFY(desk.edit({{u"state"_s, u"active"_s}}, user)->first().request.body.contains("state=\"active\""));
}

void tst_HostingStackDrafts::whatIsStoredBlocksNoEdit()
{
    UserRecord user = Alice;
    user.email = u"not an address"_s;
    user.name.clear();
    const Form form = modifyUserForm(user, {}, {});
    const Values values = shown(form, {{u"plan"_s, qint64{3}}});
    QVERIFY(userProblems(form, values, {}).isEmpty());
    Desk desk;
    const auto made = desk.drafts.draft(op::ModifyUser, alice(user), values);
    QVERIFY(made);
    QVERIFY(made->first().request.body.contains("<user userid=\"7\" plan=\"3\"/>"));
    QCOMPARE(userProblems(form, shown(form, {{u"email"_s, u"worse"_s}}), {}).constFirst().field, u"email"_s);
}

void tst_HostingStackDrafts::badValuesAreNotSent_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("empty e-mail") << u"email"_s << u" "_s;
    QTest::newRow("no ASCII") << u"email"_s << u"ä@example.org"_s;
    QTest::newRow("plan in words") << u"plan"_s << u"gold"_s;
    QTest::newRow("negative plan") << u"plan"_s << u"-1"_s;
    QTest::newRow("empty name") << u"name"_s << u" "_s;
}

void tst_HostingStackDrafts::badValuesAreNotSent()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    Desk desk;
    Values values = shown(modifyUserForm(Alice, {}, {}), {});
    values[key] = value;
    QVERIFY(!desk.drafts.draft(op::ModifyUser, alice(), values)); // it would be stored, then complained about
}

void tst_HostingStackDrafts::d14_letterCaseIsNoChange()
{
    Desk desk;
    QVERIFY(!desk.edit({{u"email"_s, u"ALICE@example.org"_s}}));
    QVERIFY(!desk.edit({{u"email"_s, u" alice@example.org "_s}}));
}

void tst_HostingStackDrafts::suspendAndActivate()
{
    Desk desk;
    const auto suspend = desk.drafts.draft(op::Suspend, alice(), {});
    QVERIFY(suspend);
    QVERIFY(suspend->first().request.body.contains("<user userid=\"7\" state=\"suspended\"/>"));
    QCOMPARE(suspend->first().changes.first().after, u"suspended"_s);
    const auto activate = desk.drafts.draft(op::Activate, alice(), {});
    QVERIFY(activate->first().request.body.contains("<user userid=\"7\" state=\"active\"/>"));
    QVERIFY(!desk.drafts.draft(op::Suspend, Entity(), {}));
}

void tst_HostingStackDrafts::setPassword()
{
    Desk desk;
    const auto made = desk.drafts.draft(op::SetPassword, alice(), shown(passwordForm(Alice, {}), {}));
    QVERIFY(made);
    QVERIFY(
        made->first().request.body.contains("<user userid=\"7\"><password autogenerate=\"true\"/></user>"));
    QVERIFY(wantsPassword(made->first()));
}

void tst_HostingStackDrafts::deleteUser()
{
    Desk desk;
    const Form form = stateForm(op::DeleteUser, Alice);
    QVERIFY(
        form.notice.contains(u"alice@example.org")); // the name is not unique, and it may be an administrator
    const auto made = desk.drafts.draft(op::DeleteUser, alice(), shown(form, {}));
    QVERIFY(made);
    QCOMPARE(made->first().request.url.path(), u"/api/billing/v1/user/delete"_s);
    QVERIFY(made->first().request.body.contains("<user userid=\"7\"/>"));
}

void tst_HostingStackDrafts::d12_entityWithoutAnId()
{
    Desk desk;
    for (const QString &id : {u""_s, u" 7"_s, u"7abc"_s}) {
        UserRecord user = Alice;
        user.id = id;
        for (const OperationId &operation : {op::Suspend, op::SetPassword, op::DeleteUser})
            QVERIFY2(!desk.drafts.draft(operation, alice(user), {}), qPrintable(id));
    }
}

void tst_HostingStackDrafts::keysTellIntentsApart()
{
    Desk desk;
    const auto keyOf = [](const Result<QList<WriteDraft>> &made) { return made->first().key; };
    // One address, one user: however the form is filled.
    QCOMPARE(keyOf(desk.create({{u"name"_s, u"X"_s}})),
             keyOf(desk.create({{u"email"_s, u"BOB@example.org"_s}})));
    QVERIFY(keyOf(desk.create({{u"email"_s, u"b2@example.org"_s}})) != keyOf(desk.create({})));
    QVERIFY(keyOf(desk.edit({{u"name"_s, u"X"_s}})) != keyOf(desk.edit({{u"name"_s, u"Y"_s}})));
    UserRecord bob = Alice;
    bob.id = u"8"_s;
    QVERIFY(keyOf(desk.edit({{u"name"_s, u"X"_s}})) != keyOf(desk.edit({{u"name"_s, u"X"_s}}, bob)));
    QVERIFY(keyOf(desk.drafts.draft(op::Suspend, alice(), {})) !=
            keyOf(desk.drafts.draft(op::DeleteUser, alice(), {})));
}

void tst_HostingStackDrafts::checksBeforeCreate()
{
    Desk desk;
    const WriteDraft draft = desk.create({})->first();
    QVERIFY(checkBefore(draft, {}).proceed);
    QVERIFY(checkBefore(draft, {Alice}).proceed);
    UserRecord bob = Alice;
    bob.email = u"Bob@Example.org"_s;
    const Preflight taken = checkBefore(draft, {Alice, bob});
    QVERIFY(!taken.proceed);
    QVERIFY(!taken.reason.isEmpty());
}

void tst_HostingStackDrafts::checksBeforeModify()
{
    Desk desk;
    const WriteDraft draft = desk.edit({{u"name"_s, u"Mine"_s}})->first();
    QVERIFY(checkBefore(draft, {Alice}).proceed);
    QVERIFY(!checkBefore(draft, {}).proceed); // deleted meanwhile
    UserRecord now = Alice;
    now.name = u"Theirs"_s;
    now.plan = u"5"_s;
    const Preflight changed = checkBefore(draft, {now});
    QVERIFY(!changed.proceed);
    QCOMPARE(changed.conflicts.size(), 2);
    QCOMPARE(changed.conflicts.first(), (Preflight::Conflict{u"Name"_s, u"Alice"_s, u"Theirs"_s, u"Mine"_s}));
    now = Alice;
    now.email = u"ALICE@example.org"_s;
    QVERIFY(checkBefore(draft, {now}).proceed); // letter case is nothing
}

void tst_HostingStackDrafts::addressOfAnotherIsNotAsked()
{
    const UserRecord bob{u"8"_s, u"Bob"_s, u"2"_s, u"Bob@Example.org"_s, u"active"_s};
    const Form create = createUserForm({Alice, bob}, {});
    const Values values =
        shown(create, {{u"name"_s, u"Eve"_s}, {u"email"_s, u"bob@example.org"_s}, {u"plan"_s, qint64{1}}});
    QCOMPARE(userProblems(create, values, {}), (QList<Problem>{{u"email"_s, u"Bob has this already."_s}}));

    const Form modify = modifyUserForm(Alice, {Alice, bob}, {});
    QVERIFY(userProblems(modify, shown(modify, {}), {}).isEmpty()); // one's own
    QCOMPARE(userProblems(modify, shown(modify, {{u"email"_s, u"bob@example.org"_s}}), {}).size(), 1);

    // Taken since the form was opened.
    Desk desk;
    const WriteDraft draft = desk.edit({{u"email"_s, u"bob@example.org"_s}})->first();
    QVERIFY(checkBefore(draft, {Alice}).proceed);
    const Preflight taken = checkBefore(draft, {Alice, bob});
    QVERIFY(!taken.proceed);
    QVERIFY(taken.reason.contains(u"Bob (8)"_s));
    QVERIFY(taken.conflicts.isEmpty());
}

void tst_HostingStackDrafts::checksBeforeOthers()
{
    Desk desk;
    UserRecord other = Alice;
    other.email = u"admin@example.org"_s;
    const Entity entity = alice();
    for (const OperationId &operation : {op::Suspend, op::Activate, op::SetPassword, op::DeleteUser}) {
        const WriteDraft draft = desk.drafts.draft(operation, entity, {})->first();
        QVERIFY(checkBefore(draft, {Alice}).proceed);
        QVERIFY(!checkBefore(draft, {}).proceed);
        const Preflight another = checkBefore(draft, {other});
        QVERIFY(!another.proceed);
        QCOMPARE(another.conflicts.first().now, u"admin@example.org"_s);
    }
}

void tst_HostingStackDrafts::editWithAddressAndPassword()
{
    Desk desk;
    const auto made = desk.edit({{u"email"_s, u"new@example.org"_s}, {u"passwordMode"_s, u"generate"_s}});
    QCOMPARE(made->size(), 2);
    // The second is looked at when the first is done: the address is the new one then.
    UserRecord now = Alice;
    now.email = u"new@example.org"_s;
    QVERIFY(checkBefore(made->at(0), {Alice}).proceed);
    QVERIFY(checkBefore(made->at(1), {now}).proceed);
    QVERIFY(!checkBefore(made->at(1), {Alice}).proceed);
}

void tst_HostingStackDrafts::checksAfterCreate()
{
    Desk desk;
    const JournalRow row = rowOf(desk.create({})->first(), Sent);
    const UserRecord bob{u"9"_s, u"Bob"_s, u"2"_s, u"bob@example.org"_s, u"active"_s};
    const auto look = [&row](const QList<UserRecord> &users) {
        return checkAfter(row, users, Later, std::chrono::seconds(30));
    };
    const Evidence done = look({Alice, bob});
    QCOMPARE(done.verdict, Evidence::Verdict::Done);
    QCOMPARE(done.found, (QList<EntityKey>{{Here, EntityKind::Customer, {u"9"_s}}}));
    QVERIFY(done.text.contains(u"lost")); // the password that was made
    QCOMPARE(look({Alice}).verdict, Evidence::Verdict::NotDone);
    UserRecord other = bob;
    other.plan = u"3"_s;
    QCOMPARE(look({other}).verdict, Evidence::Verdict::Ambiguous);
    // With a password that was typed nothing is lost.
    desk.secrets.keepForSession(TypedRef, "secret1");
    const auto typed = desk.create({{u"passwordMode"_s, u"typed"_s}, {u"newPassword"_s, TypedRef}});
    QVERIFY(!checkAfter(rowOf(typed->first(), Sent), {bob}, Later, std::chrono::seconds(30))
                 .text.contains(u"lost"));
}

void tst_HostingStackDrafts::checksAfterModify()
{
    Desk desk;
    const JournalRow row = rowOf(desk.edit({{u"name"_s, u"New"_s}, {u"plan"_s, qint64{2}}})->first(), Sent);
    const auto look = [&row](const QList<UserRecord> &users) {
        return checkAfter(row, users, Later, std::chrono::seconds(30));
    };
    UserRecord now = Alice;
    QCOMPARE(look({now}).verdict, Evidence::Verdict::NotDone);
    now.name = u"New"_s;
    const Evidence half = look({now}); // stored one by one
    QCOMPARE(half.verdict, Evidence::Verdict::Ambiguous);
    QCOMPARE(half.lines.size(), 2);
    QVERIFY(half.lines.at(1).detail.contains(u'1')); // the plan it has now
    now.plan = u"2"_s;
    QCOMPARE(look({now}).verdict, Evidence::Verdict::Done);
    now.name = u"Somebody else's"_s;
    QCOMPARE(look({now}).verdict, Evidence::Verdict::Ambiguous);
    QCOMPARE(look({}).verdict, Evidence::Verdict::Ambiguous);
    // The address comes back in lower case.
    const JournalRow address = rowOf(desk.edit({{u"email"_s, u"Neu@Example.org"_s}})->first(), Sent);
    now = Alice;
    now.email = u"neu@example.org"_s;
    QCOMPARE(checkAfter(address, {now}, Later, {}).verdict, Evidence::Verdict::Done);
}

void tst_HostingStackDrafts::checksAfterOthers()
{
    Desk desk;
    const auto look = [&desk](const OperationId &operation, const QList<UserRecord> &users) {
        const JournalRow row = rowOf(desk.drafts.draft(operation, alice(), {})->first(), Sent);
        return checkAfter(row, users, Later, std::chrono::seconds(30)).verdict;
    };
    UserRecord suspended = Alice;
    suspended.state = u"suspended"_s;
    QCOMPARE(look(op::Suspend, {suspended}), Evidence::Verdict::Done);
    QCOMPARE(look(op::Suspend, {Alice}), Evidence::Verdict::NotDone);
    QCOMPARE(look(op::DeleteUser, {}), Evidence::Verdict::Done);
    QCOMPARE(look(op::DeleteUser, {Alice}), Evidence::Verdict::NotDone);
    UserRecord deleted = Alice;
    deleted.state = u"Deleted"_s; // some servers list them
    QCOMPARE(look(op::DeleteUser, {deleted}), Evidence::Verdict::Done);
    QCOMPARE(look(op::SetPassword, {Alice}), Evidence::Verdict::Ambiguous);
}

void tst_HostingStackDrafts::tooEarlyToTell()
{
    Desk desk;
    const JournalRow row = rowOf(desk.create({})->first(), Sent);
    const auto at = [&row](int seconds) {
        return checkAfter(row, {}, Sent.addSecs(seconds), std::chrono::seconds(30)).verdict;
    };
    QCOMPARE(at(29), Evidence::Verdict::Ambiguous);
    QCOMPARE(at(30), Evidence::Verdict::NotDone);
}

void tst_HostingStackDrafts::formsSayWhatHappens()
{
    QVERIFY(!createUserForm({}, {}).notice.isEmpty());
    QVERIFY(passwordForm(Alice, {}).notice.contains(u"alice@example.org"));
    // Typed values stay when the form is asked for again; what it was made from never comes from before.
    const Form again = modifyUserForm(Alice, {}, {{u"name"_s, u"Typed"_s}, {u"_name"_s, u"Forged"_s}});
    QCOMPARE(textOf(again.field(u"name"_s)->initial), u"Typed"_s);
    QCOMPARE(textOf(again.field(u"_name"_s)->initial), u"Alice"_s);
}

void tst_HostingStackDrafts::userIsACustomerWithOneSubscription()
{
    const Customer customer = alice();
    QCOMPARE(customer.key, (EntityKey{Here, EntityKind::Customer, {u"7"_s}}));
    QCOMPARE(customer.name, u"Alice"_s);
    QCOMPARE(customer.contact.email, u"alice@example.org"_s);
    QCOMPARE(customer.subscriptionCount, 1);
    QCOMPARE(recordOf(customer), Alice); // and back
    const Subscription plan = subscriptionFrom(Alice, Here);
    QCOMPARE(plan.key.kind, EntityKind::Subscription);
    QCOMPARE(plan.customer.value, u"7"_s);
    QCOMPARE(plan.productId, u"1"_s);
    QCOMPARE(plan.status.mark, Mark::Good);
    UserRecord nameless = Alice;
    nameless.name.clear();
    QCOMPARE(alice(nameless).name, u"alice@example.org"_s);
}

void tst_HostingStackDrafts::plainHttpNamesTwoWays()
{
    // The server's own default.
    const auto refused = baseUrlFrom(u"http://host.example.com:9000"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"TLS proxy"));
    QVERIFY(refused.error().message.contains(u"SSH tunnel"));
    QVERIFY(baseUrlFrom(u"http://localhost:9000"_s)); // the end of a tunnel
    QVERIFY(baseUrlFrom(u"https://host.example.com"_s));
    const QString help = HostingStackFactory().describe().addressHelp;
    QVERIFY(help.contains(u"TLS proxy") && help.contains(u"SSH tunnel"));
}

void tst_HostingStackDrafts::connectionFormHasDefaults()
{
    const Form form = connectionForm();
    QCOMPARE(form.field(u"password"_s)->kind, FieldKind::Secret);
    HostingStackSettings defaults;
    QCOMPARE(HostingStackSettings::from(shown(form, {})), defaults);
    QCOMPARE(HostingStackSettings::from({}), defaults);
    const HostingStackSettings set =
        HostingStackSettings::from({{u"userName"_s, u" user "_s}, {u"settleTime"_s, qint64{0}}});
    QCOMPARE(set.userName, u"user"_s);
    QCOMPARE(set.settleTime.count(), 0);
}

QTEST_GUILESS_MAIN(tst_HostingStackDrafts)
#include "tst_hostingstackdrafts.moc"
