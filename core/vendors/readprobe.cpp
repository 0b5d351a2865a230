// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/readprobe.h"

#include "core/net/clock.h"

namespace purveyor
{
using State = ProbeStep::State;

ReadProbe::ReadProbe(Transport &transport, ReadRequest request,
                     const QList<std::pair<QString, QString>> &names, Clock &clock, QObject *parent)
    : ProbeJob(parent)
    , m_transport(transport)
    , m_request(std::move(request))
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

ReadProbe::~ReadProbe() = default;

void ReadProbe::doStart()
{
    m_began = m_clock.monotonic();
    m_steps.first().state = State::Running;
    Q_EMIT stepChanged(0);
    TypedJob<HttpReply> *job = m_transport.read(m_request);
    adopt(job);
    m_current = job;
    job->then(this, [this](const Result<HttpReply> &result) {
        if (!isFinishing())
            answered(result);
    });
}

void ReadProbe::doAbort()
{
    if (m_current)
        m_current->abort();
}

void ReadProbe::answered(const Result<HttpReply> &result)
{
    if (result)
        judge(*result);
    else if (result.error().kind == ApiError::Kind::Cancelled)
        finishWith(Failure(result.error()));
    else
        notReached(result.error());
}

void ReadProbe::end(int step, State state, const QString &finding, const QString &advice)
{
    ProbeStep &line = m_steps[step];
    if (line.state == State::Running)
        line.duration = m_clock.monotonic() - m_began;
    line.state = state;
    line.finding = finding;
    line.advice = advice;
    Q_EMIT stepChanged(step);
}

void ReadProbe::finishAfter(const QString &why)
{
    for (int step = 0; step < static_cast<int>(m_steps.size()); ++step) {
        const State state = m_steps.at(step).state;
        if (state == State::Waiting || state == State::Running)
            end(step, State::NotTested, why);
    }
    finishWith(m_steps);
}
} // namespace purveyor
