// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/ordersteps.h"

#include "core/sync/orderwatch.h"
#include "ui/models/celltext.h"
#include "ui/pages/orderstory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::OrderSteps)
};
} // namespace

QString stepText(const OrderStep &step)
{
    QString word;
    switch (step.state) {
    case OrderStep::State::Todo:
        word = StepWords::tr("not started");
        break;
    case OrderStep::State::Current:
        word = StepWords::tr("in progress");
        break;
    case OrderStep::State::Done:
        word = StepWords::tr("done");
        break;
    case OrderStep::State::Failed:
        word = StepWords::tr("failed");
        break;
    }
    return step.vendorWord.isEmpty() ? word : QString(u"%1 (%2)"_s.arg(word, step.vendorWord));
}

QList<StepLine::Step> stepsOf(const std::optional<JournalRow> &row, const std::optional<Order> &order,
                              const StoryFacts &facts)
{
    using State = OrderStep::State;
    QList<StepLine::Step> steps;
    if (row) {
        StepLine::Step held{StepWords::tr("Held"), State::Done, clockTime(row->created), {}};
        StepLine::Step sent{StepWords::tr("Sent"), State::Todo, {}, {}};
        StepLine::Step accepted{StepWords::tr("Accepted"), State::Todo, {}, {}};
        switch (row->state) {
        case WriteState::Draft:
        case WriteState::Held: {
            held.state = State::Current;
            const qint64 left = secondsLeft(*row, facts.now);
            const bool running = !facts.startedBefore && facts.waitingReason.isEmpty() && left >= 0;
            held.word = running ? StepWords::tr("%1 s left").arg(left) : StepWords::tr("waits for you");
            if (running)
                sent.time = StepWords::tr("at %1").arg(clockTime(row->heldUntil));
            break;
        }
        case WriteState::Withdrawn: // by choice: nothing failed
            held.state = State::Todo;
            held.word = statusOf(row->state).word;
            break;
        case WriteState::Stopped:
            held.state = State::Failed;
            held.word = statusOf(row->state).word;
            break;
        case WriteState::Sending:
            sent.state = State::Current;
            sent.time = clockTime(row->sent);
            break;
        case WriteState::NotSent:
            sent.state = State::Failed;
            sent.word = statusOf(row->state).word;
            break;
        case WriteState::Refused:
        case WriteState::Unknown:
            sent.state = State::Done;
            sent.time = clockTime(row->sent);
            sent.word = StepWords::tr("once");
            accepted.state = row->state == WriteState::Refused ? State::Failed : State::Current;
            accepted.word = statusOf(row->state).word;
            break;
        case WriteState::Confirmed:
        case WriteState::Settled:
            sent.state = State::Done;
            sent.time = clockTime(row->sent);
            sent.word = StepWords::tr("once");
            accepted.state = row->settlement == Settlement::NotDone ? State::Failed : State::Done;
            accepted.time =
                clockTime(row->state == WriteState::Confirmed ? row->sent.addMSecs(row->duration.count())
                                                              : row->changed);
            accepted.word = row->madeName;
            break;
        }
        steps = {held, sent, accepted};
    }
    if (order) {
        for (const OrderStep &step : order->steps) {
            // What is told by the journal and by the vendor is one step, with the journal's time.
            if (row && step.kind == OrderStep::Kind::Accepted) {
                if (step.state == State::Failed)
                    steps.last().state = State::Failed;
                if (steps.last().word.isEmpty())
                    steps.last().word = stepText(step);
            } else {
                steps.append({step.name, step.state, {}, stepText(step)});
            }
        }
        // Some vendors' own steps end in the same.
        const bool ends = !order->steps.isEmpty() && order->steps.last().kind == OrderStep::Kind::Completed;
        if (!ends) {
            StepLine::Step completed{StepWords::tr("Completed"), State::Todo, {}, {}};
            if (looksDone(*order)) {
                completed.state = order->status.mark == Mark::Good ? State::Done : State::Failed;
                completed.word = order->status.word;
            }
            steps.append(completed);
        }
    } else if (row && !endsWithoutOrder(*row)) {
        steps.append({StepWords::tr("Completed"), State::Todo, {}, {}});
    }
    return steps;
}

} // namespace purveyor
