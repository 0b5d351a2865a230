// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"
#include "core/vendors/cloudblue/orderrequestmessages.h"

namespace purveyor::cloudblue
{
// Orders about a subscription that exists ("Subscription Management" of the resellers' documents): whatever
// changes one is an order, but hold and release.

// Another number of resources, another plan or another period. The amounts are new totals, what the plan
// includes counted in, as in a sales order.
struct ChangeOrder {
    EntityId subscription; // of the contract (BSS)
    EntityId plan;         // empty: left out
    std::optional<Period> period;
    QList<SalesOrder::Resource> resources;
    friend bool operator==(const ChangeOrder &, const ChangeOrder &) = default;
};
// Keys in the order in which the vendor's own tools send them.
JsonNode changeOrderBody(const ChangeOrder &order);
// The document names these orders and their purpose but shows neither body: the words are inferred from the
// orders it does show, and a person sees and may change them before they are sent.
JsonNode renewalBody(const EntityId &subscription);
JsonNode cancellationBody(const EntityId &subscription, const QString &reason);
// {"unit":"MONTHS","duration":1}; what planPeriodSwitches wants to know.
JsonNode periodNode(const Period &period);

// One thing a subscription may be switched to, from POST {plan}/planPeriodSwitches.
struct PlanSwitch {
    EntityId plan;
    Period period;
    QString billingPolicy; // open enum, as sent
    QString whenEffective; // open enum, as sent
    friend bool operator==(const PlanSwitch &, const PlanSwitch &) = default;
};
// What names no plan or no period is left out, but an answer of nothing else is an error.
[[nodiscard]] Result<QList<PlanSwitch>> readPlanSwitches(const QByteArray &body);
// In words where they are known: "prorated, a new period starts · immediately". Empty when nothing was told.
QString switchTerms(const PlanSwitch &to);
} // namespace purveyor::cloudblue
