// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <memory>
#include <optional>

namespace purveyor
{
class Journey;
} // namespace purveyor

namespace purveyor::faults
{
class HastyClerk;

// Where the program is killed.
enum class KillMoment {
    AnyTime,   // from outside
    AtHeld,    // a write is on disk as Held
    AtSending, // … as Sending, and not a byte has left: between the flush and the send
    AtAnswer,  // its answer is read, and nothing of that is on disk: between the answer and its flush
    AtOutcome, // its outcome is on disk
};
QString nameOf(KillMoment moment);

// The program in a process of its own, used by hand until somebody ends it; with a moment, it ends itself
// there by SIGKILL. Says "ready" when the window is there, and begins with the first line it is told.
class KillJourney final
{
    Q_DISABLE_COPY_MOVE(KillJourney)

public:
    struct Options {
        QString profile;
        QString demoFile;
        quint32 seed = 0;
        KillMoment moment = KillMoment::AnyTime;
        int skip = 0; // how many such moments pass first
    };

    explicit KillJourney(Options options);
    ~KillJourney();
    int run(); // the exit code, when nobody killed it

private:
    bool start();
    void waitForGo();
    bool step();
    void watch();
    void meet(KillMoment moment);

    Options m_options;
    QRandomGenerator m_random;
    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<HastyClerk> m_hasty;
    int m_steps = 0;
};
} // namespace purveyor::faults
