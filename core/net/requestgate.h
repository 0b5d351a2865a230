// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"

#include <QObject>
#include <QPointer>
#include <deque>
#include <functional>

namespace purveyor
{
// Lets at most so many requests of one connection be under way, and none while the vendor asked for a pause.
// Those who wait come in order, writes first: a clerk waits for them.
class RequestGate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestGate)

public:
    enum class Lane { Write, Read };
    static constexpr std::chrono::seconds MaxPause{60};

    // A place inside; given back when it dies.
    class Pass final
    {
    public:
        Pass() = default;
        explicit Pass(RequestGate *gate);
        Pass(const Pass &) = delete;
        Pass &operator=(const Pass &) = delete;
        Pass(Pass &&other) noexcept;
        Pass &operator=(Pass &&other) noexcept;
        ~Pass();

    private:
        QPointer<RequestGate> m_gate;
    };
    using Entered = std::function<void(Pass)>;

    RequestGate(int maxConcurrent, Clock &clock, QObject *parent = nullptr);

    // Calls entered from the event loop as soon as there is a place, unless the context is gone by then.
    void enter(Lane lane, QObject *context, Entered entered);
    // Nobody enters for that long, MaxPause at most; a pause that is under way already is never shortened.
    void pause(std::chrono::seconds wait);
    void shutDown(); // nobody enters any more

Q_SIGNALS:
    void paused(std::chrono::seconds wait); // 0: over

private:
    struct Waiting {
        QPointer<QObject> context;
        Entered entered;
    };
    void leave();
    void schedulePump();
    void pump();
    void endPause();

    Clock &m_clock;
    int m_free;
    bool m_pumpScheduled = false;
    bool m_paused = false;
    bool m_shutDown = false;
    std::chrono::milliseconds m_pausedUntil{0}; // monotonic
    std::deque<Waiting> m_writes;
    std::deque<Waiting> m_reads;
};
} // namespace purveyor
