// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toytest.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/stackedstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// What a vendor does not list: never shown as empty, and taken up by its id.
class TestAddById final : public ToyTest
{
    Q_OBJECT

    static constexpr auto ControlShift = Qt::ControlModifier | Qt::ShiftModifier;

    // On the list's page, up to the question whether there is such a thing.
    bool ask(int page, const QString &id)
    {
        return m_person->openPage(page) && m_person->click(u"addByIdButton"_s) &&
               m_person->waitFor(u"addByIdDialog"_s) && m_person->type(u"idField"_s, id) &&
               m_person->click(u"commitButton"_s);
    }
    // Nothing can be read of it: kept as it was typed.
    bool keepAsEntered()
    {
        return m_person->waitForText(u"commitButton"_s, u"Add as entered"_s) &&
               m_person->click(u"commitButton"_s) && m_person->waitGone(u"addByIdDialog"_s);
    }
    QString problemOf(const QString &field) const { return m_person->textOf(field + u"Problem"_s); }

private Q_SLOTS:
    // From the empty list, read from the vendor, shown, and kept after that.
    void whatCanBeReadIsShownFirst()
    {
        m_world->unlisted = {EntityKind::Subscription};
        QVERIFY(start());
        DO(m_person->openPage(2));
        DO(m_person->waitForText(u"subscriptionsState"_s, u"Toy does not list these."_s));
        const auto *state = qobject_cast<StackedState *>(m_person->find(u"subscriptionsState"_s));
        QVERIFY(state);
        QCOMPARE(state->placeholder()->kind(), Placeholder::Kind::NotOffered);
        DO(ask(2, u" s000001-0 "_s));
        DO(m_person->waitForText(u"foundDetails"_s, u"Toy club"_s));
        DO(m_person->waitForText(u"foundDetails"_s, u"Active"_s));
        QVERIFY(!facts(EntityKind::Subscription, u"s000001-0"_s)); // nothing before the click
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitGone(u"addByIdDialog"_s));
        DO(m_person->waitForText(u"detailsTitle"_s, u"Toy club"_s));
        QCOMPARE(m_person->rowCount(u"subscriptionsTable"_s), 1);
        DO(m_person->waitForText(u"subscriptionsFigures"_s, u"only those known here"_s));
        const auto known = facts(EntityKind::Subscription, u"s000001-0"_s);
        QVERIFY(known);
        QCOMPARE(known->source, Ledger::Source::Read);
        QVERIFY(known->seen.isValid());
    }

    void whatCannotBeReadIsKeptAsEnteredAndMarkedSo()
    {
        m_world->unlisted = {EntityKind::Customer};
        m_world->unspoken = {EntityKind::Customer};
        QVERIFY(start());
        DO(m_person->waitForText(u"customersState"_s, u"Toy does not list these."_s));
        DO(m_person->key(Qt::Key_N, ControlShift));
        DO(m_person->waitFor(u"addByIdDialog"_s));
        DO(m_person->type(u"idField"_s, u"c77"_s));
        DO(m_person->type(u"nameField"_s, u"خليج Toys"_s));
        DO(m_person->type(u"emailField"_s, u"nonsense"_s));
        DO(m_person->click(u"commitButton"_s));
        QVERIFY(!problemOf(u"email"_s).isEmpty());
        DO(m_person->type(u"emailField"_s, u"a@toys.example"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"Toy tells nothing about a single one."_s));
        DO(m_person->waitForText(u"commitButton"_s, u"Add as entered"_s));
        // An edit afterwards is another thing.
        DO(m_person->type(u"idField"_s, u"c78"_s));
        DO(m_person->waitForText(u"commitButton"_s, u"Look up"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"commitButton"_s, u"Add as entered"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"detailsTitle"_s, u"خليج Toys"_s));
        DO(m_person->waitForText(u"readAtLabel"_s,
                                 u"Entered by hand just now; Toy shop has not confirmed it."_s));
        QCOMPARE(m_person->cell(u"customersTable"_s, u"خليج Toys"_s, 2), u"Entered here"_s);
        const auto known = facts(EntityKind::Customer, u"c78"_s);
        QVERIFY(known);
        QCOMPARE(known->source, Ledger::Source::Entered);
        QVERIFY(!known->seen.isValid());
        QVERIFY(!facts(EntityKind::Customer, u"c77"_s));
        // A second time it is known.
        DO(m_person->choose(u"customersMoreButton"_s, u"addByIdAction"_s));
        DO(m_person->type(u"idField"_s, u"c78"_s));
        DO(m_person->click(u"commitButton"_s));
        QVERIFY2(problemOf(u"id"_s).contains(u"in the list already"), qPrintable(problemOf(u"id"_s)));
    }

    void whatWasAddedByMistakeIsTakenOff()
    {
        m_world->unlisted = {EntityKind::Subscription};
        QVERIFY(start());
        DO(ask(2, u"s000001-0"_s));
        DO(m_person->waitForText(u"foundDetails"_s, u"Toy club"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"detailsTitle"_s, u"Toy club"_s));
        DO(m_person->click(u"takeOffButton"_s));
        DO(m_person->waitForText(u"takeOffDialog"_s, u"Nothing changes at Toy shop."_s));
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitGone(u"takeOffDialog"_s));
        QVERIFY(facts(EntityKind::Subscription, u"s000001-0"_s));
        DO(m_person->click(u"takeOffButton"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitGone(u"takeOffDialog"_s));
        QVERIFY(!facts(EntityKind::Subscription, u"s000001-0"_s));
        DO(m_person->waitForText(u"subscriptionsState"_s, u"Toy does not list these."_s));
        QVERIFY(m_world->arrivals().isEmpty()); // the vendor heard nothing of it
    }

    void whatTheVendorDoesNotKnowIsNotKept()
    {
        m_world->unlisted = {EntityKind::Subscription};
        QVERIFY(start());
        DO(ask(2, u"nothing"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"Toy knows nothing under this id"_s));
        DO(m_person->waitForText(u"commitButton"_s, u"Look up"_s));
        QVERIFY(!m_person->isThere(u"keepAnywayButton"_s));
        QVERIFY(!facts(EntityKind::Subscription, u"nothing"_s));
    }

    void anErrorLeavesTheChoice()
    {
        m_world->unlisted = {EntityKind::Subscription};
        ApiError error;
        error.kind = ApiError::Kind::Timeout;
        error.message = u"The toys are asleep."_s;
        m_world->recordError = error;
        QVERIFY(start());
        DO(ask(2, u"s000002-0"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"The toys are asleep."_s));
        DO(m_person->click(u"keepAnywayButton"_s));
        DO(keepAsEntered());
        QTRY_COMPARE(m_person->rowCount(u"subscriptionsTable"_s), 1);
        const auto known = facts(EntityKind::Subscription, u"s000002-0"_s);
        QVERIFY(known);
        QCOMPARE(known->source, Ledger::Source::Entered);
    }

    // The way to it leads through its customer: chosen from those that are known, or by another id.
    void belowACustomer()
    {
        m_world->unlisted = {EntityKind::Subscription};
        m_world->unspoken = {EntityKind::Subscription};
        m_world->idsHangBelowShop = true;
        QVERIFY(start());
        DO(m_person->waitUntil([this] { return m_person->rowCount(u"customersTable"_s) == 3; },
                               u"customers"_s));
        DO(m_person->openPage(2));
        DO(m_person->click(u"addByIdButton"_s));
        DO(m_person->pick(u"customerField"_s, u"Toy shop 000001"_s));
        DO(m_person->type(u"idField"_s, u"9"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(keepAsEntered());
        QTRY_VERIFY(facts(EntityKind::Subscription, u"c000001/9"_s));
        QTRY_COMPARE(m_person->rowCount(u"subscriptionsTable"_s), 1);
        QCOMPARE(m_person->cell(u"subscriptionsTable"_s, u"Toy shop 000001"_s, 0), u"9"_s);

        DO(m_person->key(Qt::Key_N, ControlShift));
        DO(m_person->pick(u"customerField"_s, u"Another one, by id"_s));
        DO(m_person->type(u"parentField"_s, u"no/customer"_s));
        DO(m_person->type(u"idField"_s, u"10"_s));
        DO(m_person->click(u"commitButton"_s));
        QVERIFY(!problemOf(u"parent"_s).isEmpty());
        DO(m_person->type(u"parentField"_s, u"c9"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(keepAsEntered());
        QTRY_VERIFY(facts(EntityKind::Subscription, u"c9/10"_s));

        DO(m_person->key(Qt::Key_N, ControlShift)); // by the id of one that is in the list
        DO(m_person->pick(u"customerField"_s, u"Another one, by id"_s));
        DO(m_person->type(u"parentField"_s, u"c000002"_s));
        DO(m_person->type(u"idField"_s, u"11"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(keepAsEntered());
        QTRY_COMPARE(m_person->cell(u"subscriptionsTable"_s, u"Toy shop 000002"_s, 0), u"11"_s);
    }

    void anOrderIsReadAndAdded()
    {
        Order order;
        order.key = {{}, EntityKind::Order, {u"o-5"_s}};
        order.number = u"TOY-0005"_s;
        order.type = u"New box"_s;
        order.status = {Mark::Waiting, u"Packing"_s, u"PACK"_s};
        m_world->orders = {order};
        QVERIFY(start());
        DO(m_person->openPage(3));
        DO(m_person->click(u"addByIdButton"_s));
        DO(m_person->type(u"idField"_s, u"o-5"_s));
        DO(m_person->key(Qt::Key_Return)); // it moves no money
        DO(m_person->waitForText(u"foundDetails"_s, u"TOY-0005"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitGone(u"addByIdDialog"_s));
        QTRY_COMPARE(m_person->rowCount(u"ordersTable"_s), 1);
    }

    void aUserOfACustomer()
    {
        m_world->unlisted = {EntityKind::User};
        QVERIFY(start());
        DO(m_person->clickRow(u"customersTable"_s, u"Toy shop 000001"_s));
        DO(openTab(u"customerTabs"_s, u"Users"_s));
        DO(m_person->click(u"customerUsersAddByIdButton"_s));
        DO(m_person->type(u"idField"_s, u"bear"_s));
        DO(m_person->type(u"nameField"_s, u"Bruno"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(keepAsEntered());
        DO(m_person->waitUntil([this] { return m_person->rowCount(u"customerUsersTable"_s) == 1; },
                               u"a user"_s));
        QCOMPARE(m_person->cell(u"customerUsersTable"_s, u"Bruno"_s, 2), u"Entered here"_s);
        const auto known = facts(EntityKind::User, u"bear"_s);
        QVERIFY(known);
        QCOMPARE(known->source, Ledger::Source::Entered);
    }

    void whereTheVendorListsNothingIsAdded()
    {
        QVERIFY(start());
        DO(m_person->waitUntil([this] { return m_person->rowCount(u"customersTable"_s) == 3; },
                               u"customers"_s));
        DO(m_person->key(Qt::Key_N, ControlShift));
        DO(m_person->waitForText(u"toastLabel"_s, u"lists what there is"_s));
        QVERIFY(!m_person->isThere(u"addByIdDialog"_s));
        QVERIFY(!m_person->textOf(u"customersFigures"_s).contains(u"known here"));
    }

    void closingOverTypedTextAsks()
    {
        QVERIFY(start());
        DO(m_person->openPage(3));
        DO(m_person->click(u"addByIdButton"_s));
        DO(m_person->type(u"idField"_s, u"o-5"_s));
        DO(m_person->key(Qt::Key_Escape));
        DO(m_person->waitFor(u"discardDialog"_s));
    }
};

QTEST_MAIN(TestAddById)
#include "tst_addbyid.moc"
