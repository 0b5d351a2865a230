// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "core/domain/form.h"
#include "core/domain/product.h"
#include "core/vendors/cloudblue/orderrequestmessages.h"

namespace purveyor::cloudblue
{
// The id of the plan the values are about: typed by hand or chosen. Empty: none yet.
EntityId planIn(const Values &values);

// chosen: the plan with its periods and resources, or null while none is chosen. The values that do not fit
// the chosen plan any more (another plan's period) fall back to its first.
Form orderForm(const QList<Product> &plans, const Product *chosen, const QList<PaymentMethod> &methods,
               const Values &values);
// Beside what every form checks: hand-typed ids.
QList<Problem> checkOrder(const Form &form, const Values &values);
// The order the values describe. The amounts are totals, what the plan includes counted in; resources left at
// none are not sent.
SalesOrder salesOrderFrom(const EntityId &customer, const Values &values);
QString orderSummary(const Form &form, const Values &values); // "User Management Demo, 1 month, VPS: 2"
} // namespace purveyor::cloudblue
