// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/probechecks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purveyor::ProbeChecks)
};

Mark markOf(ProbeStep::State state)
{
    switch (state) {
    case ProbeStep::State::Waiting:
    case ProbeStep::State::Running:
        return Mark::Waiting;
    case ProbeStep::State::Passed:
        return Mark::Good;
    case ProbeStep::State::Warning:
        return Mark::Stopped;
    case ProbeStep::State::Failed:
        return Mark::Bad;
    case ProbeStep::State::NotTested:
        return Mark::Unknown;
    }
    return Mark::Unknown;
}
} // namespace

CheckList::Entry checkEntry(const ProbeStep &step)
{
    CheckList::Entry entry;
    entry.id = step.key;
    entry.mark = markOf(step.state);
    entry.name = step.name;
    entry.finding = step.state == ProbeStep::State::Running ? Words::tr("asking…") : step.finding;
    if (step.duration.count() > 0)
        entry.time = Words::tr("%1 ms").arg(step.duration.count());
    entry.remedy = step.advice;
    if (!step.suggested.isEmpty())
        entry.actions += {u"apply"_s, Words::tr("Use this")};
    if (!step.copyable.isEmpty())
        entry.actions += {u"copy"_s, Words::tr("Copy what to ask for")};
    if (!step.answer.isEmpty())
        entry.actions += {u"answer"_s, Words::tr("Copy the answer")};
    return entry;
}

QString probeSummary(const QList<ProbeStep> &steps)
{
    int passed = 0;
    int failed = 0;
    int untested = 0;
    for (const ProbeStep &step : steps) {
        switch (step.state) {
        case ProbeStep::State::Passed:
        case ProbeStep::State::Warning:
            ++passed;
            break;
        case ProbeStep::State::Failed:
            ++failed;
            break;
        case ProbeStep::State::NotTested:
        case ProbeStep::State::Waiting:
        case ProbeStep::State::Running:
            ++untested;
            break;
        }
    }
    const auto all = steps.size();
    if (failed > 0 && untested > 0)
        return Words::tr("%1 of %2 passed, %3 failed, %4 not tested")
            .arg(passed)
            .arg(all)
            .arg(failed)
            .arg(untested);
    if (failed > 0)
        return Words::tr("%1 of %2 passed, %3 failed").arg(passed).arg(all).arg(failed);
    if (untested > 0)
        return Words::tr("%1 of %2 passed, %3 not tested").arg(passed).arg(all).arg(untested);
    return Words::tr("%1 of %2 passed").arg(passed).arg(all);
}

} // namespace purveyor
