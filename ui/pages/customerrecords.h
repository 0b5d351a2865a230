// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/order.h"
#include "core/domain/subscription.h"
#include "ui/widgets/recordmodel.h"

namespace purveyor
{

/// What a customer has, as lines of the tables in its details.
[[nodiscard]] QList<Record> subscriptionRecords(const QList<Subscription> &subscriptions, QDate today);
[[nodiscard]] QList<Record> orderRecords(const QList<Order> &orders); ///< without supplementary ones
[[nodiscard]] QList<Record> writeRecords(const QList<JournalRow> &rows, const QDateTime &now);

/// The subscription that renews next, today or later; null when none is known to. Points into the list.
[[nodiscard]] const Subscription *nextToRenew(const QList<Subscription> &subscriptions, QDate today);
/// The newest of those that are no supplementary ones; null when there is none. Points into the list.
[[nodiscard]] const Order *newestOrder(const QList<Order> &orders);

} // namespace purveyor
