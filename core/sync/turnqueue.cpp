// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/turnqueue.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace purveyor
{
TurnQueue::TurnQueue(QObject *parent)
    : QObject(parent)
{
}

TurnQueue::~TurnQueue() = default;

void TurnQueue::append(std::function<void()> piece)
{
    m_pieces.push_back(std::move(piece));
    schedule();
}

void TurnQueue::setHeld(bool held)
{
    m_held = held;
    schedule();
}

void TurnQueue::schedule()
{
    if (m_held || m_scheduled || m_pieces.empty())
        return;
    m_scheduled = true;
    // Behind all else that waits: a page that is asked for is read while the piece before it runs.
    QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
}

void TurnQueue::customEvent(QEvent *)
{
    runNext();
}

void TurnQueue::runNext()
{
    if (!m_held) {
        const std::function<void()> piece = std::move(m_pieces.front());
        const QPointer<TurnQueue> self(this);
        piece();
        if (!self) // whoever was told something has closed the book
            return;
        // It stays in line while it runs: the queue is not empty for whom it calls.
        m_pieces.pop_front();
    }
    m_scheduled = false;
    schedule();
}
} // namespace purveyor
