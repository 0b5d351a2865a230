// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace purveyor::sandbox
{

/// The time in the book: a start, plus what has really passed, plus what tests have added. Order flow and
/// dates follow it; OAuth and the Date header follow the real clock.
class VirtualClock final
{
public:
    explicit VirtualClock(const QDateTime &start);

    [[nodiscard]] QDateTime now() const; ///< UTC
    void advance(double seconds);
    void restart(const QDateTime &start);

private:
    QDateTime m_start;
    QElapsedTimer m_elapsed;
    qint64 m_addedMs = 0;
};

} // namespace purveyor::sandbox
