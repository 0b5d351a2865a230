// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/attribute.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/quote.h"
#include "core/domain/status.h"

#include <QDateTime>
#include <optional>

namespace purveyor
{
// One stage of an order's life at the vendor, for the line of steps.
struct OrderStep {
    enum class State { Todo, Current, Done, Failed };
    // The first and the last step of most vendors are told by the console's journal too: shown once.
    enum class Kind { Own, Accepted, Completed };
    QString name; // "Payment", translated
    State state = State::Todo;
    QString vendorWord; // "PROBLEM"
    Kind kind = Kind::Own;
    friend bool operator==(const OrderStep &, const OrderStep &) = default;
};

struct Order {
    EntityKey key; // kind Order
    QString number;
    EntityId customer;
    QString customerName;
    QString type;               // in our words: "New subscription"
    QString vendorType;         // as it came: "SO"
    bool supplementary = false; // made by the vendor beside a real one (payment order); hidden by default
    Status status;
    bool final = false;  // no further change is expected; polling stops
    QString explanation; // what the status means and what to do, in words a clerk understands; may be empty
    std::optional<Money> total;
    std::optional<QuoteTotals> totals;
    bool inconsistentTotals = false;  // the vendor's own figures disagree: shown, not repaired
    std::optional<Quote> figures;     // details read only
    std::optional<QDateTime> created; // UTC
    std::optional<QDate> orderDate;   // the vendor's own day, never converted across zones
    std::optional<QDate> expires;
    QList<OrderStep> steps;
    QList<EntityId> subscriptions; // made by this order; ids as Subscription::key.id
    Attributes attributes;

    friend bool operator==(const Order &, const Order &) = default;
};
} // namespace purveyor
