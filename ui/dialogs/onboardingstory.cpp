// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/onboardingstory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct OnboardingWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::OnboardingDialog)
};

using Flow = OnboardingFlow;

QString idOf(Flow::Part part)
{
    switch (part) {
    case Flow::Part::Customer:
        return u"customer"_s;
    case Flow::Part::User:
        return u"user"_s;
    case Flow::Part::Subscription:
        return u"subscription"_s;
    }
    return {};
}

QString nameOf(Flow::Part part)
{
    switch (part) {
    case Flow::Part::Customer:
        return OnboardingWords::tr("1. Customer");
    case Flow::Part::User:
        return OnboardingWords::tr("2. First user");
    case Flow::Part::Subscription:
        return OnboardingWords::tr("3. First subscription");
    }
    return {};
}

Mark markOf(const Flow::Step &step)
{
    if (step.skipped)
        return Mark::None;
    switch (step.state) {
    case Flow::State::Absent:
    case Flow::State::Waiting:
        return Mark::None;
    case Flow::State::Ready:
    case Flow::State::Running:
        return Mark::Waiting;
    case Flow::State::Disabled:
        return Mark::Stopped;
    case Flow::State::Failed:
        return Mark::Bad;
    case Flow::State::Unknown:
        return Mark::Unknown;
    case Flow::State::Done:
        return Mark::Good;
    }
    return Mark::None;
}

QString findingOf(const Flow::Step &step, const std::optional<Customer> &customer)
{
    if (step.skipped)
        return OnboardingWords::tr("Left out for now");
    switch (step.state) {
    case Flow::State::Absent:
    case Flow::State::Disabled:
        return step.reason;
    case Flow::State::Waiting:
        return step.reason.isEmpty() ? OnboardingWords::tr("Comes after the step before it") : step.reason;
    case Flow::State::Ready:
        return OnboardingWords::tr("Next");
    case Flow::State::Running:
    case Flow::State::Failed:
    case Flow::State::Unknown:
        return step.row ? statusOf(step.row->state).word : QString();
    case Flow::State::Done:
        if (step.part == Flow::Part::Customer && customer)
            return nameOf(*customer);
        if (!step.row)
            return OnboardingWords::tr("There is one already");
        for (const QString &known : {step.row->madeName, step.row->summary}) { // settled: nobody told a name
            if (!known.isEmpty())
                return known;
        }
        return statusOf(step.row->state).word;
    }
    return {};
}
} // namespace

CheckList::Entry onboardingEntry(const Flow::Step &step, const std::optional<Customer> &customer)
{
    CheckList::Entry entry;
    entry.id = idOf(step.part);
    entry.mark = markOf(step);
    entry.name = nameOf(step.part);
    entry.finding = findingOf(step, customer);
    return entry;
}

OnboardingStory onboardingStory(const JournalRow &row, const QString &place, const QString &waiting,
                                const QString &found)
{
    const QString code = row.vendorCode.isEmpty() ? QString() : QString(u" (%1)"_s.arg(row.vendorCode));
    const QString why = row.message.isEmpty() ? row.note : QString(row.message + code);
    switch (row.state) {
    case WriteState::Held:
        return {Mark::Waiting,
                OnboardingWords::tr("Held. Nothing has left this computer."),
                waiting.isEmpty() ? OnboardingWords::tr(
                                        "It goes to %1 by itself. Undo takes it back before anybody sees it.")
                                        .arg(place)
                                  : waiting,
                {{u"undo"_s, OnboardingWords::tr("Undo"), ButtonRole::Link},
                 {u"sendNow"_s, OnboardingWords::tr("Send now"), ButtonRole::Link}}};
    case WriteState::Sending:
        return {Mark::Waiting,
                OnboardingWords::tr("Sending to %1.").arg(place),
                OnboardingWords::tr("The answer may take minutes."),
                {}};
    case WriteState::Unknown:
        return {Mark::Unknown,
                OnboardingWords::tr("We do not know whether %1 did this.").arg(place),
                found + u'\n' +
                    OnboardingWords::tr("Nothing will be sent again. It goes on here once this is settled."),
                {{u"settle"_s, OnboardingWords::tr("Settle with a note…"), ButtonRole::Link}}};
    case WriteState::Refused:
        return {Mark::Bad, OnboardingWords::tr("%1 refused it. Nothing was changed.").arg(place), why, {}};
    case WriteState::NotSent:
        return {Mark::Bad, OnboardingWords::tr("It was not sent. Nothing was changed."), why, {}};
    case WriteState::Draft:
        return {Mark::Waiting, OnboardingWords::tr("This is a draft: it was not sent."), why, {}};
    case WriteState::Withdrawn:
        return {Mark::Stopped, OnboardingWords::tr("Undone. Nothing has left this computer."), why, {}};
    case WriteState::Stopped:
        return {Mark::Stopped,
                OnboardingWords::tr("Stopped right before it was sent. Nothing was changed."),
                why,
                {}};
    case WriteState::Settled:
        return {Mark::Stopped, OnboardingWords::tr("Settled: it was not done."), row.note, {}};
    case WriteState::Confirmed:
        break;
    }
    return {};
}

} // namespace purveyor
