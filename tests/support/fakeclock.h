// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"

#include <QList>
#include <QPointer>
#include <optional>

namespace purveyor
{
// A clock that stands still until a test moves it. For one thread.
class FakeClock final : public Clock
{
public:
    // Starts at 2026-03-01T12:00:00.000Z.
    FakeClock();
    explicit FakeClock(const QDateTime &start);

    QDateTime nowUtc() const override;
    std::chrono::milliseconds monotonic() const override;
    void callLater(std::chrono::milliseconds delay, QObject *context, std::function<void()> fn) override;

    // The wall clock jumps, as when a person sets it; what is due stays due by monotonic time.
    void setNowUtc(const QDateTime &now);
    // Moves both clocks and runs what becomes due, in order of due time (equal times: in order of the calls),
    // each at its own time. What those calls ask for is run too when it is due by the end.
    void advance(std::chrono::milliseconds time);
    // Calls that wait and whose context still lives.
    qsizetype pending() const;
    // Time until the next of them; nothing when none waits.
    std::optional<std::chrono::milliseconds> untilNext() const;

private:
    struct Call {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        bool hasContext;
        std::function<void()> fn;

        bool isAlive() const { return !hasContext || !context.isNull(); }
    };
    qsizetype nextIndex() const; // −1: none

    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{0};
    QList<Call> m_calls;
};
} // namespace purveyor
