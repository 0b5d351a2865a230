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

QTEST_GUILESS_MAIN(OrderStepsTest)
#include "tst_ordersteps.moc"
