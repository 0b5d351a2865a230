// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idlewatch.h"

#include "core/net/clock.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace purveyor
{
namespace
{
bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default: // an open set of ints
        return false;
    }
}
} // namespace

IdleWatch::IdleWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    QCoreApplication::instance()->installEventFilter(this);
}

IdleWatch::~IdleWatch() = default;

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    touch();
    wait();
}

// The steady clock stands still while the computer sleeps; the other one can be set back.
std::chrono::milliseconds IdleWatch::idleTime() const
{
    return std::max(m_clock.monotonic() - m_last,
                    std::chrono::milliseconds(m_lastUtc.msecsTo(m_clock.nowUtc())));
}

void IdleWatch::touch()
{
    m_last = m_clock.monotonic();
    m_lastUtc = m_clock.nowUtc();
}

void IdleWatch::wait()
{
    const quint64 turn = ++m_turn;
    if (m_limit.count() <= 0)
        return;
    m_clock.callLater(m_limit - std::min(idleTime(), m_limit), this, [this, turn] {
        if (turn != m_turn)
            return;
        if (idleTime() < m_limit)
            wait(); // touched meanwhile
        else
            say();
    });
}

void IdleWatch::say()
{
    ++m_turn;
    m_limit = {};
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_limit.count() > 0 && isInput(event->type())) {
        if (idleTime() >= m_limit) {
            say();
            return true;
        }
        touch();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace purveyor
