// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "core/domain/subscription.h"
#include "core/domain/summary.h"

#include <QByteArray>

namespace purveyor::bench
{
// A deterministic book with names as people have them.
inline const ConnectionId BenchConnection{QStringLiteral("33333333-3333-4333-8333-333333333333")};
CustomerSummary benchCustomer(int number);
OrderSummary benchOrder(int number);
Customer benchFullCustomer(int number);
Subscription benchFullSubscription(int number, int customers);
// One page of APS accounts in the document's form.
QByteArray benchAccountPage(int from, int count);
} // namespace purveyor::bench
