// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/vendors/cloudblue/operations.h"
#include "tests/core/vendors/cloudblue/contractfixtures.h"
#include "tests/core/vendors/cloudblue/sandboxworld.h"
#include "tests/support/proof.h"

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::cloudblue;

namespace
{
const EntityId FirstSubscription{u"9a907085-58a0-41c8-88b2-f9b12feaaadb"_s};
const QString DemoPlan = u"51615892-655d-409d-a922-4423a8188b2e"_s;
const QString Vps = u"098a7165-8666-4f8d-8037-e34665e664e4"_s;
} // namespace

// Each write of "Subscription Management", and the state of users, against the simulated vendor, which was
// written from the documents alone.
class tst_CloudBlueChangeSandbox : public QObject, private SandboxWorld
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

    void changesQuantities();
    void refusesWhileInProvisioning();
    void switchesThePeriod();
    void renews();
    void cancels();
    void holdsAndReleases();
    void holdsTheContract();
    void userStates();
    void preflightSeesOthers();
    void lostAnswersAreFound_data();
    void lostAnswersAreFound();
    void whatNeverArrivedIsNotFound_data();
    void whatNeverArrivedIsNotFound();

private:
    Subscription subscription();
    User firstUser();
    void finishOrders() { control("POST", u"/advance"_s, QJsonObject{{u"seconds"_s, 60}}); }
    WriteDraft filled(const OperationId &operation);

    EntityId m_second;
};

Subscription tst_CloudBlueChangeSandbox::subscription()
{
    const auto read = wait(m_world->client->subscription(FirstSubscription));
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

// Of the second customer: the first one of the document has none.
User tst_CloudBlueChangeSandbox::firstUser()
{
    if (m_second.isEmpty()) {
        const auto customers = collect(m_world->client->customers());
        const auto other = std::find_if(customers->cbegin(), customers->cend(), [](const Customer &customer) {
            return customer.number == "1000007"_L1;
        });
        if (other == customers->cend())
            qFatal("there is no second customer");
        m_second = other->key.id;
    }
    const auto users = wait(m_world->client->users(m_second));
    if (!users || users->isEmpty())
        qFatal("the second customer has no user");
    return users->constFirst();
}

// A draft of each of the writes that could be sent as it is.
WriteDraft tst_CloudBlueChangeSandbox::filled(const OperationId &operation)
{
    Entity entity = subscription();
    if (operation == op::DisableUser)
        entity = firstUser();
    Values chosen;
    if (operation == op::SwitchSubscription)
        chosen.insert(u"target"_s, QString(DemoPlan + u"|YEARS/1"_s));
    if (operation == op::CancelSubscription)
        chosen.insert(u"reason"_s, u"Too dear"_s);
    const Form form = formOf(operation, entity, chosen);
    Values values = initialValues(form);
    if (operation == op::ChangeSubscription)
        values[u"delta:"_s + Vps] = pieces(3);
    if (operation == op::HoldSubscription)
        values[u"reason"_s] = u"Unpaid"_s;
    return draftOf(operation, entity, form, values);
}

void tst_CloudBlueChangeSandbox::changesQuantities()
{
    const Subscription before = subscription();
    const std::optional<Decimal> additional = before.resources.constFirst().additional;
    const WriteDraft draft = filled(op::ChangeSubscription);
    const auto quote = wait(m_world->client->quote(draft));
    QVERIFY2(quote, quote ? "" : qPrintable(quote.error().message));
    QVERIFY(!quote->price->total->amount.isNegative());
    QVERIFY(wait(m_world->client->preflight(draft))->proceed);
    QCOMPARE(written(), 0);
    const Outcome outcome = send(draft);
    QVERIFY2(outcome.kind == Outcome::Kind::Confirmed, qPrintable(outcome.message + outcome.answer));
    QCOMPARE(executed(), QStringList{u"placeOrder:CHANGE"_s});
    auto order = wait(m_world->client->order(outcome.made.constFirst().id));
    QVERIFY(order);
    QCOMPARE(order->type, u"Change"_s);
    QCOMPARE(order->total, quote->price->total);
    finishOrders();
    order = wait(m_world->client->order(outcome.made.constFirst().id));
    QVERIFY(order->final);
    QCOMPARE(order->subscriptions, QList<EntityId>{FirstSubscription});
    QCOMPARE(subscription().resources.constFirst().additional, Decimal::add(*additional, Decimal(3, 0)));

    // Down again gives money back.
    const Form form = formOf(op::ChangeSubscription, subscription());
    Values values = initialValues(form);
    values[u"delta:"_s + Vps] = pieces(-2);
    const WriteDraft less = draftOf(op::ChangeSubscription, subscription(), form, values);
    const auto back = wait(m_world->client->quote(less));
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    QVERIFY(back->price->total->amount.isNegative());
    QCOMPARE(send(less).kind, Outcome::Kind::Confirmed);
    finishOrders();
    QCOMPARE(subscription().resources.constFirst().additional, Decimal::add(*additional, Decimal(1, 0)));
}

void tst_CloudBlueChangeSandbox::refusesWhileInProvisioning()
{
    const WriteDraft draft = filled(op::ChangeSubscription);
    QCOMPARE(send(draft).kind, Outcome::Kind::Confirmed);
    const Outcome again = send(draft);
    QCOMPARE(again.kind, Outcome::Kind::Refused);
    QVERIFY(again.message.contains(u"provisioning"));
    QVERIFY(!wait(m_world->client->quote(draft))); // nor is it estimated
    QCOMPARE(written(), 1);
}

void tst_CloudBlueChangeSandbox::switchesThePeriod()
{
    const WriteDraft draft = filled(op::SwitchSubscription);
    const auto quote = wait(m_world->client->quote(draft));
    QVERIFY2(quote, quote ? "" : qPrintable(quote.error().message));
    QVERIFY(!quote->lines.isEmpty());
    const Outcome outcome = send(draft);
    QVERIFY2(outcome.kind == Outcome::Kind::Confirmed, qPrintable(outcome.message + outcome.answer));
    finishOrders();
    QCOMPARE(subscription().period->unit, Period::Unit::Years);
    QCOMPARE(subscription().productId, DemoPlan);
    // Another plan altogether.
    const Form form = formOf(op::SwitchSubscription, subscription());
    const QList<Choice> choices = form.field(u"target"_s)->choices;
    const auto other = std::find_if(choices.cbegin(), choices.cend(), [](const Choice &choice) {
        return !textOf(choice.value).startsWith(DemoPlan);
    });
    QVERIFY(other != choices.cend());
    const Form chosen = formOf(op::SwitchSubscription, subscription(), {{u"target"_s, other->value}});
    const WriteDraft away = draftOf(op::SwitchSubscription, subscription(), chosen, initialValues(chosen));
    const Outcome switched = send(away);
    QVERIFY2(switched.kind == Outcome::Kind::Confirmed, qPrintable(switched.message + switched.answer));
    finishOrders();
    QVERIFY(subscription().productId != DemoPlan);
    QCOMPARE(executed(), (QStringList{u"placeOrder:CHANGE"_s, u"placeOrder:CHANGE"_s}));
}

void tst_CloudBlueChangeSandbox::renews()
{
    const QDate before = subscription().renews.value_or(QDate());
    const WriteDraft draft = filled(op::RenewSubscription);
    const auto quote = wait(m_world->client->quote(draft));
    QVERIFY2(quote, quote ? "" : qPrintable(quote.error().message));
    QCOMPARE(send(draft).kind, Outcome::Kind::Confirmed);
    finishOrders();
    QCOMPARE(subscription().renews, before.addMonths(1));
    QCOMPARE(executed(), QStringList{u"placeOrder:RENEWAL"_s});
    // The form of a moment ago would renew once more: it is stopped.
    QVERIFY(!wait(m_world->client->preflight(draft))->proceed);
}

void tst_CloudBlueChangeSandbox::cancels()
{
    const WriteDraft draft = filled(op::CancelSubscription);
    const Outcome outcome = send(draft);
    QVERIFY2(outcome.kind == Outcome::Kind::Confirmed, qPrintable(outcome.message + outcome.answer));
    const auto order = wait(m_world->client->order(outcome.made.constFirst().id));
    QCOMPARE(order->type, u"Cancellation"_s);
    finishOrders();
    QCOMPARE(executed(), QStringList{u"placeOrder:CANCELLATION"_s});
    const Subscription over = subscription();
    QCOMPARE(over.status.vendorWord, u"TERMINATED"_s);
    QCOMPARE(m_world->client->offer(op::CancelSubscription, over).state, Offer::State::Disabled);
    QVERIFY(!wait(m_world->client->preflight(draft))->proceed);
    const Outcome twice = send(draft);
    QCOMPARE(twice.kind, Outcome::Kind::Refused);
    QCOMPARE(written(), 1);
}

void tst_CloudBlueChangeSandbox::holdsAndReleases()
{
    const WriteDraft hold = filled(op::HoldSubscription);
    const Outcome held = send(hold);
    QVERIFY2(held.kind == Outcome::Kind::Confirmed, qPrintable(held.message + held.answer));
    QCOMPARE(subscription().status.vendorWord, u"ADMINISTRATIVE_HOLD"_s);
    QCOMPARE(m_world->client->offer(op::HoldSubscription, subscription()).state, Offer::State::Disabled);
    QVERIFY(!wait(m_world->client->preflight(hold))->proceed);
    QCOMPARE(send(filled(op::ReleaseSubscription)).kind, Outcome::Kind::Confirmed);
    QCOMPARE(subscription().status.vendorWord, u"ACTIVE"_s);
    QCOMPARE(executed(), (QStringList{u"holdSubscription"_s, u"releaseSubscription"_s}));
}

void tst_CloudBlueChangeSandbox::holdsTheContract()
{
    control("POST", u"/settings"_s, QJsonObject{{u"holdOn"_s, u"bss"_s}});
    const Outcome refused = send(filled(op::HoldSubscription));
    QCOMPARE(refused.kind, Outcome::Kind::Refused);
    QVERIFY(refused.message.contains(u"Hold and release act on"));
    QCOMPARE(written(), 0); // and no second attempt of its own
    m_world->set(u"holdTarget"_s, u"contract"_s);
    QCOMPARE(send(filled(op::HoldSubscription)).kind, Outcome::Kind::Confirmed);
    QCOMPARE(subscription().status.vendorWord, u"ADMINISTRATIVE_HOLD"_s);
}

void tst_CloudBlueChangeSandbox::userStates()
{
    const auto act = [this](const OperationId &operation) {
        const User user = firstUser();
        const Form form = formOf(operation, user);
        const WriteDraft draft = draftOf(operation, user, form, {});
        const auto preflight = wait(m_world->client->preflight(draft));
        return preflight->proceed ? send(draft).kind : Outcome::Kind::NotSent;
    };
    const User user = firstUser();
    QCOMPARE(act(op::DisableUser), Outcome::Kind::Confirmed);
    QCOMPARE(firstUser().status.vendorWord, u"disabled"_s);
    QCOMPARE(act(op::DisableUser), Outcome::Kind::NotSent); // is so already
    QCOMPARE(act(op::EnableUser), Outcome::Kind::Confirmed);
    QVERIFY(firstUser().status.vendorWord != u"disabled"_s);
    QCOMPARE(act(op::UnlockUser), Outcome::Kind::NotSent);
    control("POST", u"/touch"_s,
            QJsonObject{{u"id"_s, user.key.id.value}, {u"set"_s, QJsonObject{{u"locked"_s, true}}}});
    QCOMPARE(m_world->client->offer(op::UnlockUser, firstUser()).state, Offer::State::Offered);
    QCOMPARE(act(op::UnlockUser), Outcome::Kind::Confirmed);
    QCOMPARE(m_world->client->offer(op::UnlockUser, firstUser()).state, Offer::State::Disabled);
    QCOMPARE(executed(), (QStringList{u"disable"_s, u"enable"_s, u"unlock"_s}));
}

void tst_CloudBlueChangeSandbox::preflightSeesOthers()
{
    const WriteDraft mine = filled(op::ChangeSubscription);
    QCOMPARE(send(mine).kind, Outcome::Kind::Confirmed); // somebody else's, as it were
    finishOrders();
    const auto preflight = wait(m_world->client->preflight(mine));
    QVERIFY(!preflight->proceed);
    QCOMPARE(preflight->conflicts.size(), 1);
}

void tst_CloudBlueChangeSandbox::lostAnswersAreFound_data()
{
    QTest::addColumn<OperationId>("operation");
    for (const OperationId &operation :
         {op::ChangeSubscription, op::SwitchSubscription, op::RenewSubscription, op::CancelSubscription,
          op::HoldSubscription, op::DisableUser})
        QTest::addRow("%s", operation.value.toLatin1().constData()) << operation;
}

void tst_CloudBlueChangeSandbox::lostAnswersAreFound()
{
    QFETCH(const OperationId, operation);
    const WriteDraft draft = filled(operation);
    const JournalRow row = rowOf(draft);
    control("POST", u"/faults"_s,
            QJsonObject{{u"kind"_s, u"lose-answer"_s},
                        {u"method"_s, u"POST"_s},
                        {u"path"_s, draft.request.url.path()}});
    QCOMPARE(send(draft).kind, Outcome::Kind::Unknown);
    QCOMPARE(written(), 1);
    auto evidence = wait(m_world->client->lookUp(row, {}));
    QVERIFY2(evidence, evidence ? "" : qPrintable(evidence.error().message));
    if (placesOrder(operation)) {
        // While it is under way the order does not say which subscription it is about.
        QVERIFY2(evidence->verdict == Evidence::Verdict::Ambiguous, qPrintable(evidence->text));
        QCOMPARE(evidence->found.size(), 1);
        finishOrders();
        evidence = wait(m_world->client->lookUp(row, {}));
    }
    QVERIFY2(evidence->verdict == Evidence::Verdict::Done, qPrintable(evidence->text));
    QCOMPARE(written(), 1);
}

void tst_CloudBlueChangeSandbox::whatNeverArrivedIsNotFound_data()
{
    lostAnswersAreFound_data();
}

void tst_CloudBlueChangeSandbox::whatNeverArrivedIsNotFound()
{
    QFETCH(const OperationId, operation);
    const WriteDraft draft = filled(operation);
    const JournalRow row = rowOf(draft);
    control("POST", u"/faults"_s,
            QJsonObject{{u"kind"_s, u"cut"_s},
                        {u"at"_s, u"after-read"_s},
                        {u"method"_s, u"POST"_s},
                        {u"path"_s, draft.request.url.path()}});
    QCOMPARE(send(draft).kind, Outcome::Kind::Unknown);
    QCOMPARE(written(), 0);
    const auto evidence = wait(m_world->client->lookUp(row, {}));
    QVERIFY2(evidence, evidence ? "" : qPrintable(evidence.error().message));
    QVERIFY2(evidence->verdict == Evidence::Verdict::NotDone, qPrintable(evidence->text));
}

QTEST_GUILESS_MAIN(tst_CloudBlueChangeSandbox)
#include "tst_cloudbluechangesandbox.moc"
