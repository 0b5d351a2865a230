// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/turnqueue.h"

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
    if (m_pieces.size() == 1)
        QMetaObject::invokeMethod(this, &TurnQueue::runNext, Qt::QueuedConnection);
}

void TurnQueue::runNext()
{
    const std::function<void()> piece = std::move(m_pieces.front());
    const QPointer<TurnQueue> self(this);
    piece();
    if (!self) // whoever was told something has closed the book
        return;
    // It stays in line while it runs: what it appends must not start a second chain of turns.
    m_pieces.pop_front();
    if (!m_pieces.empty())
        QMetaObject::invokeMethod(this, &TurnQueue::runNext, Qt::QueuedConnection);
}
} // namespace purveyor
