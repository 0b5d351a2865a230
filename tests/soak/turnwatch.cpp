// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/turnwatch.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QThread>
#include <algorithm>
#include <cstdlib>
#include <memory>
#include <typeinfo>

#include <cxxabi.h>

using namespace Qt::StringLiterals;

namespace purveyor::soak
{
namespace
{
QString readable(const char *mangled)
{
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> plain(
        abi::__cxa_demangle(mangled, nullptr, nullptr, &status), &std::free);
    return QString::fromLatin1(status == 0 ? plain.get() : mangled);
}
} // namespace

TurnWatch::TurnWatch(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

void TurnWatch::begin()
{
    m_watching = true;
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, &TurnWatch::endTurn,
            Qt::DirectConnection);
}

bool TurnWatch::notify(QObject *receiver, QEvent *event)
{
    if (!m_watching || m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Before: it may be gone afterwards.
    const char *kind = typeid(*receiver).name(); // templates have no meta-object of their own
    const QString name = receiver->objectName();
    const int type = event->type();
    QElapsedTimer timer;
    ++m_depth;
    timer.start();
    const bool handled = QApplication::notify(receiver, event);
    const qint64 took = timer.nsecsElapsed();
    --m_depth;
    m_turn += took;
    if (took > m_longest) {
        m_longest = took;
        m_longestWas = u"%1 %2, event %3"_s.arg(readable(kind), name, QString::number(type));
    }
    return handled;
}

void TurnWatch::endTurn()
{
    if (m_turn == 0 || m_depth > 0)
        return;
    m_turns.push_back(static_cast<int>(m_turn / 1000));
    if (std::chrono::nanoseconds(m_turn) > Limit)
        ++m_overLimit[m_longestWas];
    if (m_turn > m_worst) {
        m_worst = m_turn;
        m_worstWas = m_longestWas;
    }
    m_turn = 0;
    m_longest = 0;
}

TurnWatch::Figures TurnWatch::figures()
{
    endTurn();
    Figures figures;
    std::sort(m_turns.begin(), m_turns.end());
    figures.turns = static_cast<qint64>(m_turns.size());
    if (m_turns.empty())
        return figures;
    const auto at = [this](size_t share) {
        return std::chrono::microseconds(m_turns.at((m_turns.size() - 1) * share / 100));
    };
    figures.median = at(50);
    figures.ninetyNinth = at(99);
    figures.worst = std::chrono::microseconds(m_turns.back());
    figures.worstWas = m_worstWas;
    QList<std::pair<int, QString>> were;
    for (const auto &[what, count] : m_overLimit.asKeyValueRange()) {
        figures.overLimit += count;
        were.append({count, what});
    }
    std::sort(were.rbegin(), were.rend());
    for (const auto &[count, what] : std::as_const(were))
        figures.overLimitWere.append(u"%1 × %2"_s.arg(QString::number(count), what));
    return figures;
}
} // namespace purveyor::soak
