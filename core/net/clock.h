// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <chrono>
#include <functional>

class QObject;

namespace purveyor
{
// Time as a dependency, so that back-off, timeouts and holds are tested without waiting.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    virtual std::chrono::milliseconds monotonic() const = 0;
    // Calls fn once after the delay on the context's thread, unless the context is gone.
    virtual void callLater(std::chrono::milliseconds delay, QObject *context, std::function<void()> fn) = 0;
};

// The real time.
class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    std::chrono::milliseconds monotonic() const override;
    void callLater(std::chrono::milliseconds delay, QObject *context, std::function<void()> fn) override;
};
} // namespace purveyor
