// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/summary.h"

#include "core/domain/entity.h"
#include "core/domain/order.h"
#include "core/domain/subscription.h"

namespace purveyor
{
CustomerSummary summaryOf(const Customer &customer)
{
    CustomerSummary summary;
    summary.connection = customer.key.connection;
    summary.id = customer.key.id;
    summary.name = nameOf(customer);
    summary.email = customer.contact.email;
    summary.number = customer.number;
    summary.country = customer.address.country;
    summary.status = customer.status;
    summary.subscriptionCount = customer.subscriptionCount;
    summary.renews = customer.renews;
    return summary;
}

SubscriptionSummary summaryOf(const Subscription &subscription)
{
    SubscriptionSummary summary;
    summary.connection = subscription.key.connection;
    summary.id = subscription.key.id;
    summary.customer = subscription.customer;
    summary.customerName = subscription.customerName;
    summary.name = subscription.name;
    summary.number = subscription.number;
    summary.period = subscription.period ? subscription.period->display() : QString();
    summary.status = subscription.status;
    summary.renews = subscription.renews;
    return summary;
}

OrderSummary summaryOf(const Order &order)
{
    OrderSummary summary;
    summary.connection = order.key.connection;
    summary.id = order.key.id;
    summary.customer = order.customer;
    summary.customerName = order.customerName;
    summary.number = order.number;
    summary.type = order.type;
    summary.status = order.status;
    summary.total = order.total;
    summary.inconsistentTotals = order.inconsistentTotals;
    summary.supplementary = order.supplementary;
    summary.final = order.final;
    summary.created = order.created;
    return summary;
}
} // namespace purveyor
