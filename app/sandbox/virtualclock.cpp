// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/virtualclock.h"

namespace purveyor::sandbox
{

VirtualClock::VirtualClock(const QDateTime &start)
{
    restart(start);
}

QDateTime VirtualClock::now() const
{
    return m_start.addMSecs(m_elapsed.elapsed() + m_addedMs);
}

void VirtualClock::advance(double seconds)
{
    m_addedMs += static_cast<qint64>(seconds * 1000);
}

void VirtualClock::restart(const QDateTime &start)
{
    m_start = start.toUTC();
    m_addedMs = 0;
    m_elapsed.restart();
}

} // namespace purveyor::sandbox
