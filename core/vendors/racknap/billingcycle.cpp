// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/billingcycle.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
struct Cycle {
    QLatin1StringView label;
    int months; // 0: none
};

// The document gives the labels; how long they last is what the words mean.
constexpr std::array Cycles{
    Cycle{"Free"_L1, 0},          Cycle{"Free Trial"_L1, 0},   Cycle{"One Time"_L1, 0},
    Cycle{"Hourly"_L1, 0},        Cycle{"Monthly"_L1, 1},      Cycle{"Quarterly"_L1, 3},
    Cycle{"Semi-Annually"_L1, 6}, Cycle{"Annually"_L1, 12},    Cycle{"Biennially"_L1, 24},
    Cycle{"Triennially"_L1, 36},  Cycle{"Quadrennial"_L1, 48}, Cycle{"Quinquennial"_L1, 60},
    Cycle{"Decennial"_L1, 120},
};

QString bareCycle(const QString &text)
{
    QString letters;
    for (const QChar character : text) {
        if (!character.isSpace() && character != u'-' && character != u'_')
            letters += character.toCaseFolded();
    }
    return letters;
}
} // namespace

const QStringList &billingCycles()
{
    static const QStringList labels = [] {
        QStringList list;
        for (const Cycle &cycle : Cycles)
            list.append(QString(cycle.label));
        return list;
    }();
    return labels;
}

QString cycleFrom(const QString &text)
{
    const QString wanted = bareCycle(text);
    for (const QString &label : billingCycles()) {
        if (bareCycle(label) == wanted)
            return label;
    }
    return {};
}

bool isFreeCycle(const QString &cycle)
{
    return cycle == "Free"_L1 || cycle == "Free Trial"_L1;
}

std::optional<int> monthsOf(const QString &cycle)
{
    const auto found = std::find_if(Cycles.begin(), Cycles.end(),
                                    [&cycle](const Cycle &known) { return known.label == cycle; });
    return found == Cycles.end() || found->months == 0 ? std::nullopt : std::optional(found->months);
}

QDate dueDate(const QDate &registered, const QString &cycle)
{
    return registered.addMonths(monthsOf(cycle).value_or(0)); // addMonths() ends with the month
}
} // namespace purveyor::racknap
