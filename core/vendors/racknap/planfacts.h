// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decimal.h"

#include <QJsonValue>
#include <QMap>
#include <optional>

namespace purveyor::racknap
{
// What looks like a plan's name, price and cycle in an answer whose shape nobody documented. Absent where
// nothing does, or where two values contradict each other.
struct PlanFacts {
    QString name;
    std::optional<Decimal> price;
    QString cycle;                  // one of billingCycles(); empty: none
    QMap<QString, Decimal> byCycle; // prices that stand beside a cycle
    QString currencyCode;           // as it came; may be empty

    bool isEmpty() const { return name.isEmpty() && !price && cycle.isEmpty() && byCycle.isEmpty(); }
    // What the plan costs in that cycle. Never another cycle's price; the only price where no cycle is told.
    std::optional<Decimal> priceFor(const QString &billingCycle) const;
    friend bool operator==(const PlanFacts &, const PlanFacts &) = default;
};
PlanFacts planFacts(const QJsonValue &answer);
} // namespace purveyor::racknap
