// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/requestgate.h"

#include <algorithm>
#include <utility>

namespace purveyor
{
RequestGate::Pass::Pass(RequestGate *gate)
    : m_gate(gate)
{
}

RequestGate::Pass::Pass(Pass &&other) noexcept
    : m_gate(std::exchange(other.m_gate, nullptr))
{
}

RequestGate::Pass &RequestGate::Pass::operator=(Pass &&other) noexcept
{
    std::swap(m_gate, other.m_gate);
    // What was ours goes now, not when the other one happens to die.
    const Pass old = std::move(other);
    return *this;
}

RequestGate::Pass::~Pass()
{
    if (m_gate)
        m_gate->leave();
}

RequestGate::RequestGate(int maxConcurrent, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_free(std::max(1, maxConcurrent))
{
}

void RequestGate::enter(Lane lane, QObject *context, Entered entered)
{
    (lane == Lane::Write ? m_writes : m_reads).push_back({context, std::move(entered)});
    schedulePump();
}

void RequestGate::pause(std::chrono::seconds wait)
{
    wait = std::min(wait, MaxPause);
    if (wait.count() <= 0)
        return;
    const std::chrono::milliseconds until = m_clock.monotonic() + wait;
    if (m_paused && until <= m_pausedUntil)
        return;
    m_paused = true;
    m_pausedUntil = until;
    m_clock.callLater(wait, this, [this] { endPause(); });
    Q_EMIT paused(wait);
}

void RequestGate::endPause()
{
    if (!m_paused || m_clock.monotonic() < m_pausedUntil)
        return; // made longer meanwhile
    m_paused = false;
    schedulePump();
    Q_EMIT paused(std::chrono::seconds(0));
}

void RequestGate::shutDown()
{
    m_shutDown = true;
    m_writes.clear();
    m_reads.clear();
}

void RequestGate::leave()
{
    ++m_free;
    schedulePump();
}

void RequestGate::schedulePump()
{
    if (m_pumpScheduled || m_shutDown)
        return;
    m_pumpScheduled = true;
    QMetaObject::invokeMethod(this, &RequestGate::pump, Qt::QueuedConnection);
}

void RequestGate::pump()
{
    m_pumpScheduled = false;
    const QPointer<RequestGate> self(this);
    while (self && !m_shutDown && !m_paused && m_free > 0) {
        std::deque<Waiting> &lane = m_writes.empty() ? m_reads : m_writes;
        if (lane.empty())
            return;
        const Waiting next = std::move(lane.front());
        lane.pop_front();
        if (!next.context)
            continue;
        --m_free;
        next.entered(Pass(this));
    }
}
} // namespace purveyor
