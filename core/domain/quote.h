// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/quantity.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace purveyor
{
// One line of a quote. Price and cost are net (without the tax added on top), as the vendor sent them.
struct QuoteLine {
    QString key;  // type, plan, resource and period in one text; lines are matched by it, never by position
    QString text; // "Setup", "Recurring, 1 month", "VPS Mainstream × 1"
    std::optional<Quantity> quantity;
    std::optional<Money> price;
    std::optional<Money> cost;

    std::optional<Money> margin() const; // price − cost; absent when one is, or the currencies differ
    friend bool operator==(const QuoteLine &, const QuoteLine &) = default;
};

// The totals of one side as the vendor sent them. They are shown as they are and never recomputed.
struct QuoteTotals {
    std::optional<Money> net;          // subTotal
    std::optional<Money> tax;          // taxTotal
    std::optional<Money> exclusiveTax; // tax added on top of net
    std::optional<Money> total;

    // net + exclusiveTax == total where all are told. False marks a vendor inconsistency, which is shown
    // beside the vendor's figures and never repaired.
    bool consistent() const;
    friend bool operator==(const QuoteTotals &, const QuoteTotals &) = default;
};

// Which sides stand in a price list of this workstation and were not told by the vendor.
struct ListedSides {
    bool price = false;
    bool cost = false;
    QDateTime imported; // UTC, the list

    friend bool operator==(const ListedSides &, const ListedSides &) = default;
};

// What an order would cost, or did. A side is nullopt when the vendor does not tell it: never 0.
struct Quote {
    QList<QuoteLine> lines;
    std::optional<QuoteTotals> price;  // the customer pays
    std::optional<QuoteTotals> cost;   // the reseller pays
    QDateTime at;                      // UTC, when it was read
    std::optional<ListedSides> listed; // nullopt: all is the vendor's

    std::optional<Money> netMargin() const;       // price net − cost net
    std::optional<Decimal> marginPercent() const; // net margin in percent of net price, one decimal
    // What of it the vendor told: without the sides that stand in a local price list. The lines are the
    // list's when both sides are.
    Quote told() const;
    // Same figures on every line and total; the time does not count. What the drift guard compares.
    bool sameFigures(const Quote &other) const;
    friend bool operator==(const Quote &, const Quote &) = default;
};

// One difference the drift guard found, for people.
struct QuoteChange {
    QString what; // "Total for the customer", "Your cost"
    QString before;
    QString after;
};
QList<QuoteChange> quoteChanges(const Quote &before, const Quote &after, const QLocale &locale);
} // namespace purveyor
