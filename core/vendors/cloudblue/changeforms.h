// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/domain/product.h"
#include "core/vendors/cloudblue/changerequestmessages.h"
#include "core/vendors/operation.h"

namespace purveyor::cloudblue
{
// Forms of the change orders: more or fewer of a resource, another plan or period.

// What the contract has of a resource now: included and additional. nullopt when it was not told, or when the
// resource is one of the services alone and cannot be ordered.
std::optional<Decimal> totalOf(const SubscriptionResource &resource);
QString totalText(const SubscriptionResource &resource); // normalised; empty when not told

// plan: that of the subscription, when it could be read: it names the resources and their limits.
Form quantityForm(const Subscription &subscription, const Product *plan, const Values &values);

struct SwitchFacts {
    QList<Product> plans;           // for their names
    QList<PlanSwitch> targets;      // what planPeriodSwitches offers
    QString targetsHelp;            // when the vendor did not tell and the plan's own periods stand in
    std::optional<Product> current; // the plan now
    std::optional<Product> chosen;  // the plan of the target
};
// The plan of the target that the values name; empty: none yet.
EntityId targetPlan(const Values &values);
Form switchForm(const Subscription &subscription, const SwitchFacts &facts, const Values &values);

QList<Problem> checkChange(const OperationId &operation, const Form &form, const Values &values);
ChangeOrder changeOrderFrom(const OperationId &operation, const EntityId &subscription, const Form &form,
                            const Values &values);
QList<Change> changesIn(const OperationId &operation, const Form &form, const Values &values);
QString changeSummary(const OperationId &operation, const Form &form, const Values &values);
} // namespace purveyor::cloudblue
