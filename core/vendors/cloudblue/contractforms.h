// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/domain/subscription.h"
#include "core/net/result.h"
#include "core/vendors/cloudblue/quotemessages.h"
#include "core/vendors/operation.h"

namespace purveyor::cloudblue
{
// Forms of what happens to a whole contract: renewal, cancellation, hold and release.

Form renewalForm(const Subscription &subscription, const Values &values);
// cost: what the vendor estimated for it, in words; may be empty.
Form cancellationForm(const Subscription &subscription, const QString &cost, const Values &values);
// Once more, with what the values of the first one carry.
Form cancellationForm(const Subscription &subscription, const Values &values);
QString cancellationCost(const Estimate &estimate);
// technicalId: of the coupled services, which most vendors put on hold instead of the contract.
Form holdForm(const OperationId &operation, const Subscription &subscription, const EntityId &technicalId);

// Beside what every form checks: the request, as far as the form knows what it is about.
QList<Problem> checkContractOrder(const OperationId &operation, const Form &form, const Values &values);

// The request of a renewal or cancellation as a person left it, ready to be sent: one JSON object about this
// subscription and customer (unless empty), and of the kind the form is for. The order of members is the
// proposed one unless a person changed something. Refused: what is wrong with it, for people.
[[nodiscard]] Result<QByteArray> orderBodyIn(const OperationId &operation, const EntityId &subscription,
                                             const EntityId &customer, const Values &values);
} // namespace purveyor::cloudblue
