// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"

#include <utility>

namespace purveyor
{
FakeClock::FakeClock()
    : FakeClock(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC))
{
}

FakeClock::FakeClock(const QDateTime &start)
    : m_now(start.toUTC())
{
}

QDateTime FakeClock::nowUtc() const
{
    return m_now;
}

std::chrono::milliseconds FakeClock::monotonic() const
{
    return m_monotonic;
}

void FakeClock::callLater(std::chrono::milliseconds delay, QObject *context, std::function<void()> fn)
{
    m_calls.append({m_monotonic + delay, context, context != nullptr, std::move(fn)});
}

void FakeClock::setNowUtc(const QDateTime &now)
{
    m_now = now.toUTC();
}

void FakeClock::advance(std::chrono::milliseconds time)
{
    const std::chrono::milliseconds end = m_monotonic + time;
    for (qsizetype next = nextIndex(); next >= 0 && m_calls.at(next).due <= end; next = nextIndex()) {
        const Call call = m_calls.takeAt(next);
        const std::chrono::milliseconds step = qMax(call.due, m_monotonic) - m_monotonic;
        m_monotonic += step;
        m_now = m_now.addMSecs(step.count());
        call.fn();
    }
    m_now = m_now.addMSecs((end - m_monotonic).count());
    m_monotonic = end;
}

qsizetype FakeClock::pending() const
{
    qsizetype count = 0;
    for (const Call &call : m_calls)
        count += call.isAlive() ? 1 : 0;
    return count;
}

std::optional<std::chrono::milliseconds> FakeClock::untilNext() const
{
    const qsizetype next = nextIndex();
    if (next < 0)
        return std::nullopt;
    return qMax(m_calls.at(next).due, m_monotonic) - m_monotonic;
}

qsizetype FakeClock::nextIndex() const
{
    qsizetype next = -1;
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        if (m_calls.at(i).isAlive() && (next < 0 || m_calls.at(i).due < m_calls.at(next).due))
            next = i;
    }
    return next;
}
} // namespace purveyor
