// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/status.h"

#include <QDate>
#include <QDateTime>
#include <optional>

namespace purveyor
{
struct Customer;
struct Subscription;
struct Order;

// What a table shows of an entity, and no more: 100,000 of each stay in memory. Texts that repeat
// (connection, status words, plan names) are shared, see StringPool in core/storage.
struct CustomerSummary {
    ConnectionId connection;
    EntityId id;
    QString name;
    QString email;
    QString number;
    QString country;
    Status status;
    std::optional<int> subscriptionCount;
    std::optional<QDate> renews;
    friend bool operator==(const CustomerSummary &, const CustomerSummary &) = default;
};

struct SubscriptionSummary {
    ConnectionId connection;
    EntityId id;
    EntityId customer;
    QString customerName;
    QString name;
    QString number;
    QString period;
    Status status;
    std::optional<QDate> renews;
    friend bool operator==(const SubscriptionSummary &, const SubscriptionSummary &) = default;
};

struct OrderSummary {
    ConnectionId connection;
    EntityId id;
    EntityId customer;
    QString customerName;
    QString number;
    QString type;
    Status status;
    std::optional<Money> total;
    bool inconsistentTotals = false;
    bool supplementary = false;
    bool final = false;
    std::optional<QDateTime> created;
    friend bool operator==(const OrderSummary &, const OrderSummary &) = default;
};

CustomerSummary summaryOf(const Customer &customer);
SubscriptionSummary summaryOf(const Subscription &subscription);
OrderSummary summaryOf(const Order &order);
} // namespace purveyor
