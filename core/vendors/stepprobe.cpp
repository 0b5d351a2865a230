// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/stepprobe.h"

#include "core/net/clock.h"

namespace purveyor
{
using State = ProbeStep::State;

StepProbe::StepProbe(const Names &names, Clock &clock, QObject *parent)
    : ProbeJob(parent)
    , m_clock(clock)
{
    m_steps.reserve(names.size());
    for (const auto &[key, name] : names) {
        ProbeStep step;
        step.key = key;
        step.name = name;
        m_steps.append(step);
    }
    Q_ASSERT(!m_steps.isEmpty());
}

StepProbe::~StepProbe() = default;

void StepProbe::begin(int step)
{
    m_began = m_clock.monotonic();
    m_steps[step].state = State::Running;
    Q_EMIT stepChanged(step);
}

void StepProbe::end(int step, State state, const QString &finding, const QString &advice)
{
    ProbeStep &line = m_steps[step];
    if (line.state == State::Running)
        line.duration = m_clock.monotonic() - m_began;
    line.state = state;
    line.finding = finding;
    line.advice = advice;
    Q_EMIT stepChanged(step);
}

void StepProbe::finishAfter(const QString &why)
{
    for (int step = 0; step < static_cast<int>(m_steps.size()); ++step) {
        const State state = m_steps.at(step).state;
        if (state == State::Waiting || state == State::Running)
            end(step, State::NotTested, why);
    }
    finish();
}

void StepProbe::doAbort()
{
    if (m_current)
        m_current->abort();
}
} // namespace purveyor
