// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <chrono>

namespace purveyor
{

class Clock;

/// Says when nobody has touched this program for a while: no key, mouse, wheel or touch. Time that the
/// computer slept counts; the first touch after it says so and reaches nobody.
class IdleWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleWatch)

public:
    IdleWatch(Clock &clock, QObject *parent);
    ~IdleWatch() override;

    /// 0: never. Begins to count now, also after idle().
    void setLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    /// Once; then not before setLimit().
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::chrono::milliseconds idleTime() const;
    void touch();
    void wait();
    void say();

    Clock &m_clock;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_last{0}; ///< by the steady clock
    QDateTime m_lastUtc;
    quint64 m_turn = 0; ///< a wait for another limit ends in nothing
};

} // namespace purveyor
