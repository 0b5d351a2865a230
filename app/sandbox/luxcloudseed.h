// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace purveyor::sandbox
{

class LuxCloudOrders;
class LuxCloudSubscriptions;
class Store;

/// Fills an empty book: accounts with users, subscriptions, their users and orders. The same number makes the
/// same book.
void seedLuxCloud(Store &store, LuxCloudSubscriptions &subscriptions, LuxCloudOrders &orders, int customers,
                  const QDateTime &now);

} // namespace purveyor::sandbox
