// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>
#include <chrono>

namespace purveyor
{
// Turns the event loop until the condition holds; false when it does not in that time. QTest::qWaitFor sleeps
// 10 ms between two looks, which would be most of what a test or a measurement of many short jobs takes.
template <class Condition>
bool turnUntil(Condition condition, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    QTimer wake; // so that the loop turns when the time is over and nothing else happens
    wake.start(limit);
    QEventLoop loop;
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::DeferredDelete); // a loop that is not exec()ed leaves them
    }
    return true;
}
} // namespace purveyor
