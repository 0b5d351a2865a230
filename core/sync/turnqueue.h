// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <deque>
#include <functional>

namespace purveyor
{
// Does small pieces of work in order, one each turn of the event loop, so that many of them do not freeze the
// window.
class TurnQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnQueue)

public:
    explicit TurnQueue(QObject *parent = nullptr);
    ~TurnQueue() override;

    void append(std::function<void()> piece);
    bool isEmpty() const { return m_pieces.empty(); }
    // While held, pieces wait.
    void setHeld(bool held);

protected:
    void customEvent(QEvent *event) override;

private:
    void schedule();
    void runNext();

    std::deque<std::function<void()>> m_pieces;
    bool m_held = false;
    bool m_scheduled = false; // or running: a second chain of turns must not start
};
} // namespace purveyor
