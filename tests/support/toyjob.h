// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/net/clock.h"

#include <chrono>
#include <functional>
#include <optional>

namespace purveyor::toy
{
// Answers after a time; without one never.
template <class T>
class ToyJob final : public TypedJob<T>
{
public:
    using Answer = std::function<Result<T>()>;

    ToyJob(Clock &clock, std::optional<std::chrono::milliseconds> delay, Answer answer, QObject *parent)
        : TypedJob<T>(parent)
        , m_clock(clock)
        , m_delay(delay)
        , m_answer(std::move(answer))
    {
    }

private:
    void doStart() override
    {
        if (!m_delay)
            return;
        if (m_delay->count() == 0)
            this->finishWith(m_answer());
        else
            m_clock.callLater(*m_delay, this, [this] { answerLate(); });
    }
    void doAbort() override {}
    void answerLate()
    {
        if (!this->isFinishing())
            this->finishWith(m_answer());
    }

    Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_delay;
    Answer m_answer;
};
} // namespace purveyor::toy
