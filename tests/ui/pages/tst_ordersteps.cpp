// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/ordersteps.h"
#include "ui/pages/orderstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

class OrderStepsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedStepsAreShownOnce();
    void anOrderOfTheVendorAloneHasItsOwnSteps();
    void aVendorWithoutAnEndGetsOne();
    void whatLooksDoneIsTickedAndNotWaitedFor();
    void withoutAnOrderTheConfirmationIsTheEnd();
    void undoneByChoiceDidNotFail();
    void oneCountdown();
    void theSameWordIsNotSaidTwice();
    void titlesNameTheAction();
    void aChangeIsSaidOnce();

private:
    [[nodiscard]] static QStringList names(const QList<StepLine::Step> &steps);
};

namespace
{
using State = OrderStep::State;
using Kind = OrderStep::Kind;

JournalRow confirmed()
{
    JournalRow row;
    row.state = WriteState::Confirmed;
    row.created = QDateTime(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC);
    row.sent = row.created.addSecs(10);
    return row;
}

// As a vendor in another language would name them: nothing depends on the words.
Order told()
{
    Order order;
    order.status = {Mark::Waiting, u"Zahlung"_s, u"WP"_s};
    order.steps = {{u"Angenommen"_s, State::Done, u"WP"_s, Kind::Accepted},
                   {u"Zahlung"_s, State::Current, {}, Kind::Own},
                   {u"Fertig"_s, State::Todo, {}, Kind::Completed}};
    return order;
}
} // namespace

QStringList OrderStepsTest::names(const QList<StepLine::Step> &steps)
{
    QStringList names;
    for (const StepLine::Step &step : steps)
        names += step.name;
    return names;
}

void OrderStepsTest::sharedStepsAreShownOnce()
{
    const QList<StepLine::Step> steps = stepsOf(confirmed(), told(), {});
    QCOMPARE(names(steps), QStringList({u"Held"_s, u"Sent"_s, u"Accepted"_s, u"Zahlung"_s, u"Fertig"_s}));
    QCOMPARE(steps.at(2).word, u"done (WP)"_s); // the journal's time, the vendor's word
    QVERIFY(!steps.at(2).time.isEmpty());
}

void OrderStepsTest::anOrderOfTheVendorAloneHasItsOwnSteps()
{
    QCOMPARE(names(stepsOf({}, told(), {})), QStringList({u"Angenommen"_s, u"Zahlung"_s, u"Fertig"_s}));
}

void OrderStepsTest::aVendorWithoutAnEndGetsOne()
{
    Order order = told();
    order.steps.removeLast();
    order.final = true;
    order.status = {Mark::Stopped, u"Cancelled"_s, {}};
    const QList<StepLine::Step> steps = stepsOf({}, order, {});
    QCOMPARE(names(steps), QStringList({u"Angenommen"_s, u"Zahlung"_s, u"Completed"_s}));
    QCOMPARE(steps.last().state, State::Failed);
}

void OrderStepsTest::whatLooksDoneIsTickedAndNotWaitedFor()
{
    Order order;
    order.status = {Mark::Good, u"COMPLETED"_s, u"COMPLETED"_s};
    order.subscriptions = {EntityId{u"7"_s}};
    const QList<StepLine::Step> steps = stepsOf(confirmed(), order, {});
    QCOMPARE(steps.last().name, u"Completed"_s);
    QCOMPARE(steps.last().state, State::Done);
    const Story story = storyOf(order, u"Lux"_s, confirmed().created);
    QVERIFY2(!story.text.contains(u"is asked again"_s), qPrintable(story.text));
    QCOMPARE(story.actions.size(), 2);
    QCOMPARE(story.actions.first().id, u"openSubscription"_s);
    QCOMPARE(story.actions.last().id, u"checkOrder"_s);
}

void OrderStepsTest::withoutAnOrderTheConfirmationIsTheEnd()
{
    JournalRow row = confirmed();
    QVERIFY(endsWithoutOrder(row));
    QCOMPARE(names(stepsOf(row, {}, {})), QStringList({u"Held"_s, u"Sent"_s, u"Accepted"_s}));
    row.made = {{row.connection, EntityKind::Subscription, EntityId{u"9"_s}}};
    const Story story = storyOf(row, {});
    QCOMPARE(story.actions.size(), 1);
    QCOMPARE(story.actions.first().id, u"openSubscription"_s);
    row.made = {{row.connection, EntityKind::Order, EntityId{u"9"_s}}};
    QVERIFY(!endsWithoutOrder(row));
    QCOMPARE(stepsOf(row, {}, {}).constLast().name, u"Completed"_s);
    row = confirmed();
    row.state = WriteState::Unknown;
    QVERIFY(!endsWithoutOrder(row));
}

void OrderStepsTest::undoneByChoiceDidNotFail()
{
    JournalRow row = confirmed();
    row.state = WriteState::Withdrawn;
    QCOMPARE(stepsOf(row, {}, {}).constFirst().state, State::Todo);
    const Story story = storyOf(row, {});
    QCOMPARE(story.actions.size(), 1);
    QCOMPARE(story.actions.first().id, u"again"_s);
    row.state = WriteState::Stopped;
    QCOMPARE(stepsOf(row, {}, {}).constFirst().state, State::Failed);
}

void OrderStepsTest::oneCountdown()
{
    JournalRow row = confirmed();
    row.state = WriteState::Held;
    row.heldUntil = row.created.addSecs(10);
    StoryFacts facts;
    facts.now = row.created.addMSecs(2'300);
    QCOMPARE(stepsOf(row, {}, facts).constFirst().word, u"8 s left"_s);
    QVERIFY(storyOf(row, facts).strong.contains(u"8 s"_s));
}

void OrderStepsTest::theSameWordIsNotSaidTwice()
{
    Order order;
    order.status = {Mark::None, u"RECEIVED"_s, u"RECEIVED"_s};
    QVERIFY(storyOf(order, u"Lux"_s, {}).suffix.isEmpty());
    order.status.vendorWord = u"RC"_s;
    QCOMPARE(storyOf(order, u"Lux"_s, {}).suffix, u"(RC)"_s);
}

void OrderStepsTest::titlesNameTheAction()
{
    JournalRow row = confirmed();
    row.customerName = u"Lidka"_s;
    row.target.kind = EntityKind::Customer;
    QCOMPARE(orderTitle(row, u"New order"_s, {}), u"Order for Lidka"_s);
    row.target.kind = EntityKind::Subscription;
    row.targetName = u"Mail 10"_s;
    QCOMPARE(orderTitle(row, u"Renew"_s, {}), u"Renew: Mail 10"_s);
    QCOMPARE(orderTitle({}, {}, told()), u"Order"_s);

    row.summary = u"1 year"_s;
    row.changes = {{u"Seats"_s, u"5"_s, QString()}};
    QCOMPARE(askedFor(row), u"1 year\nSeats: 5 → (empty)"_s);
}

void OrderStepsTest::aChangeIsSaidOnce()
{
    JournalRow row;
    row.summary = u"Seats: 12"_s;
    QCOMPARE(askedFor(row), row.summary);
    row.changes = {{u"Seats"_s, u"10"_s, u"12"_s}};
    QCOMPARE(askedFor(row), u"Seats: 10 → 12"_s);
}

QTEST_MAIN(OrderStepsTest)
#include "tst_ordersteps.moc"
