// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/order.h"
#include "core/vendors/cloudblue/apsmessages.h"

namespace purveyor::cloudblue
{
// The list carries another exclusiveTaxTotal than the details of the same order (twice as much in the
// document's own example): figures stay as sent, and inconsistentTotals says that they disagree.
[[nodiscard]] Result<QList<Order>> readOrders(const QByteArray &body, const ReadContext &context);
// With figures (whose time the caller fills in). The cost an order tells includes its tax, unlike the price
// of its lines, so that it appears as the total of the cost side and nowhere else.
[[nodiscard]] Result<Order> readOrder(const QByteArray &body, const ReadContext &context);
// What placing promises: {"orderId":"<uuid>"}.
[[nodiscard]] Result<EntityId> readPlacedOrder(const QByteArray &body);
// The plans an order was for, from its details.
QStringList plansOf(const Order &order);
} // namespace purveyor::cloudblue
