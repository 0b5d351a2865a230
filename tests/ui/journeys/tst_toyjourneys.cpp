// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/handover.h"
#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "tests/support/await.h"
#include "tests/support/toyoperations.h"
#include "tests/support/toytest.h"
#include "ui/mainwindow.h"
#include "ui/widgets/statuschip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// What a vendor can offer that CloudBlue does not: through the real window, with no line in ui/ for it.
class TestToyJourneys final : public ToyTest
{
    Q_OBJECT

    bool openCustomer()
    {
        return m_person->openPage(1) &&
               m_person->clickRow(u"customersTable"_s, m_world->customers.first().name) &&
               m_person->waitFor(u"toy.order.newButton"_s);
    }
    bool openSubscription()
    {
        return m_person->openPage(2) &&
               m_person->clickRow(u"subscriptionsTable"_s, m_world->subscriptions.first().number) &&
               m_person->waitFor(u"toy.subscription.suspendButton"_s);
    }
    // The user's dialog, filled in without a password: the vendor makes one.
    bool addPlayer(const QString &login)
    {
        return openCustomer() && openTab(u"customerTabs"_s, u"Users"_s) &&
               m_person->click(u"toy.user.newButton"_s) && m_person->type(u"loginField"_s, login) &&
               m_person->click(u"commitButton"_s) && m_person->waitGone(u"operationDialog"_s);
    }
    HandOver handOver(qint64 row) { return handOverOf(services().secrets, ToyProgram::connection(), row); }

private Q_SLOTS:
    void anOrderUntilTheSubscriptionExists()
    {
        QVERIFY(start());
        DO(openCustomer());
        DO(m_person->click(u"toy.order.newButton"_s));
        DO(m_person->type(u"labelField"_s, u"Ball"_s));
        DO(m_person->pick(u"sizeField"_s, u"Team box"_s)); // asks for more than a small one
        DO(m_person->type(u"childrenField"_s, u"25"_s));
        DO(m_person->waitForText(u"orderDialog"_s, u"12.50"_s));
        DO(m_person->waitUntil(
            [this] {
                const QWidget *button = m_person->find(u"commitButton"_s);
                return button && button->isEnabled();
            },
            u"an order that can be placed"_s));
        DO(m_person->key(Qt::Key_Return, Qt::ControlModifier));
        DO(m_person->waitForText(u"orderBanner"_s, u"Packing"_s));
        DO(m_person->waitForText(u"orderBanner"_s, u"Delivered"_s)); // asked by itself until then
        DO(m_person->openPage(2));
        DO(m_person->key(Qt::Key_F5));
        DO(m_person->clickRow(u"subscriptionsTable"_s, u"Toy box"_s));
        DO(m_person->waitForText(u"detailsTitle"_s, u"Toy box"_s));
        QCOMPARE(m_world->sends(), 1);
        QVERIFY(m_world->arrivals().constFirst().body.contains("25"));
    }

    void whatCanBeTakenBackIsOfferedForUndo()
    {
        QVERIFY(start());
        DO(openSubscription());
        DO(m_person->click(u"toy.subscription.suspendButton"_s));
        DO(m_person->waitForText(u"toastActionButton"_s, u"Wake up"_s));
        QCOMPARE(m_world->subscriptions.first().status.mark, Mark::Stopped);
        DO(m_person->click(u"toastActionButton"_s));
        DO(m_person->waitForText(u"toastActionButton"_s, u"Put to sleep"_s)); // and back, and forth
        QCOMPARE(m_world->subscriptions.first().status.mark, Mark::Good);
        QCOMPARE(m_world->sends(), 2);
        QCOMPARE(m_world->arrivals().constLast().operation, operationId(Toy::Resume));
        const auto rows = await(services().journal.newest(10));
        QCOMPARE(rows->size(), 2); // a write of its own, with a row of its own
    }

    void undoOfWhatSomebodyElseTookBackIsSaid()
    {
        QVERIFY(start());
        DO(openSubscription());
        DO(m_person->click(u"toy.subscription.suspendButton"_s));
        DO(m_person->waitForText(u"toastActionButton"_s, u"Wake up"_s));
        m_world->subscriptions.first().status = {Mark::Good, u"Active"_s, {}};
        DO(m_person->click(u"toastActionButton"_s));
        DO(m_person->waitForText(u"toastLabel"_s, u"It is awake."_s));
        QCOMPARE(m_world->sends(), 1);
    }

    void f5ReadsWhatIsOpenAgain()
    {
        QVERIFY(start());
        DO(openCustomer());
        DO(m_person->waitForText(u"readAtLabel"_s, u"Read from"_s));
        DO(openTab(u"customerTabs"_s, u"Users"_s));
        User ann;
        ann.key = {{}, EntityKind::User, {u"ann"_s}};
        ann.customer = m_world->customers.first().key.id;
        ann.displayName = u"Ann Peterson"_s;
        m_world->users.append(ann);
        DO(m_person->key(Qt::Key_F5));
        DO(m_person->clickRow(u"customerUsersTable"_s, u"Ann Peterson"_s));
    }

    void whatIsRefusedIsReadAgain()
    {
        QVERIFY(start());
        DO(openSubscription());
        DO(m_person->waitForText(u"readAtLabel"_s, u"Read from"_s));
        m_world->subscriptions.first().status = {Mark::Stopped, u"Asleep"_s, {}}; // by somebody else
        m_world->reactions = {Reaction::Refuse};
        DO(m_person->click(u"toy.subscription.suspendButton"_s));
        DO(m_person->waitUntil(
            [this] {
                const auto *chip = qobject_cast<const StatusChip *>(m_person->find(u"detailsChip"_s));
                return chip && chip->word() == "Asleep"_L1;
            },
            u"the state at the vendor"_s));
    }

    void aStoppedEditComesBackWithWhatWasTyped()
    {
        QVERIFY(start());
        DO(openCustomer());
        DO(m_person->click(u"toy.customer.editButton"_s));
        DO(m_person->type(u"nameField"_s, u"My name"_s));
        Preflight conflict;
        conflict.proceed = false;
        conflict.reason = u"Somebody was here."_s;
        conflict.conflicts = {{u"Name"_s, u"Toy shop"_s, u"Their name"_s, u"My name"_s}};
        m_world->preflight = conflict;
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitFor(u"stoppedDialog"_s));
        QCOMPARE(m_world->sends(), 0);
        m_world->preflight.reset();
        DO(m_person->click(u"commitButton"_s)); // Edit again…
        DO(m_person->waitFor(u"operationDialog"_s));
        DO(m_person->waitForText(u"nameField"_s, u"My name"_s));
        DO(m_person->click(u"commitButton"_s));
        QTRY_COMPARE(m_world->customers.first().name, u"My name"_s);
    }

    void aRefusedOrderComesBackFromTheActivity()
    {
        QVERIFY(start());
        DO(openCustomer());
        DO(m_person->click(u"toy.order.newButton"_s));
        DO(m_person->type(u"labelField"_s, u"Ball"_s));
        DO(m_person->type(u"referenceField"_s, u"PO-7"_s));
        DO(m_person->waitForText(u"orderDialog"_s, u"12.50"_s));
        m_world->reactions = {Reaction::Refuse};
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"orderBanner"_s, u"The shelf is empty."_s));
        DO(m_person->click(u"againButton"_s));
        DO(m_person->waitFor(u"orderDialog"_s));
        DO(m_person->waitForText(u"labelField"_s, u"Ball"_s));
        QCOMPARE(m_person->textOf(u"referenceField"_s), u"PO-7"_s);
        QCOMPARE(m_world->sends(), 1);
    }

    // In the real keyring of the session.
    void aMadePasswordIsHandedOverOrWaitsForTheNextStart()
    {
        QVERIFY(start(false));
        DO(addPlayer(u"bear@toys.example"_s));
        DO(m_person->waitForText(u"toastActionButton"_s, u"Hand over"_s));
        const qint64 first = await(services().journal.newest(10))->constLast().id;
        QCOMPARE(handOver(first), HandOver::Kept);
        DO(m_person->click(u"toastActionButton"_s));
        DO(m_person->waitFor(u"handOverDialog"_s));
        QVERIFY(!m_person->isThere(u"sessionOnlyBanner"_s));
        DO(m_person->click(u"showSecretButton"_s));
        DO(m_person->waitForText(u"handOverField"_s, QString::fromUtf8(MadePassword)));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitGone(u"handOverDialog"_s));
        QCOMPARE(handOver(first), HandOver::None);

        DO(addPlayer(u"rabbit@toys.example"_s));
        QTRY_COMPARE(m_world->sends(), 4); // the mails that follow as well
        QTRY_COMPARE(services().gate.sendingCount(), 0);
        QTRY_COMPARE(services().gate.heldCount(), 0);
        m_program->app.window()->close();
        QVERIFY(start(false));
        DO(m_person->waitForText(u"attentionText"_s, u"handed over"_s));
        DO(m_person->click(u"attentionButton"_s));
        DO(m_person->click(u"handOverButton"_s));
        DO(m_person->waitFor(u"handOverDialog"_s));
        DO(m_person->click(u"showSecretButton"_s));
        DO(m_person->waitForText(u"handOverField"_s, QString::fromUtf8(MadePassword)));
    }

    void aTypedPasswordNeedsNoHandOver()
    {
        QVERIFY(start());
        DO(openCustomer());
        DO(openTab(u"customerTabs"_s, u"Users"_s));
        DO(m_person->click(u"toy.user.newButton"_s));
        DO(m_person->type(u"loginField"_s, u"bear@toys.example"_s));
        DO(m_person->type(u"passwordField"_s, u"typed-canary"_s));
        DO(m_person->click(u"commitButton"_s));
        QTRY_COMPARE(m_world->sends(), 2);
        QVERIFY(m_world->arrivals().constFirst().body.contains("typed-canary"));
        QTRY_VERIFY(services().secrets.known().isEmpty());
        const auto rows = await(services().journal.newest(10));
        for (const JournalRow &row : *rows)
            QVERIFY(!row.requestBody.contains("canary"));
    }
};

QTEST_MAIN(TestToyJourneys)
#include "tst_toyjourneys.moc"
