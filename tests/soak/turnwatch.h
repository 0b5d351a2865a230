// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QStringList>
#include <chrono>
#include <vector>

namespace purveyor::soak
{
// An application that measures every turn of its event loop: for how long the handling of events kept the
// window from answering. What a test does between events, on the same thread, is not counted.
class TurnWatch final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnWatch)

public:
    TurnWatch(int &argc, char **argv);

    void begin(); // from here on
    bool notify(QObject *receiver, QEvent *event) override;

    struct Figures {
        qint64 turns = 0; // in which something was done
        std::chrono::microseconds median{0};
        std::chrono::microseconds ninetyNinth{0};
        std::chrono::microseconds worst{0};
        QString worstWas; // class and name of the receiver and number of the event that took longest in it
        qint64 overLimit = 0;
        QStringList overLimitWere; // the same of those over the limit, the most frequent first
    };
    static constexpr std::chrono::milliseconds Limit{50};
    Figures figures();

private:
    void endTurn();

    bool m_watching = false;
    int m_depth = 0;
    qint64 m_turn = 0;    // ns, of this turn
    qint64 m_longest = 0; // ns, of one event in it
    QString m_longestWas;
    qint64 m_worst = 0;
    QString m_worstWas;
    QHash<QString, int> m_overLimit;
    std::vector<int> m_turns; // µs
};
} // namespace purveyor::soak
