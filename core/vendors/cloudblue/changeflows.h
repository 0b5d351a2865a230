// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/cloudblue/changeforms.h"
#include "core/vendors/cloudblue/cloudbluecalls.h"
#include "core/vendors/flowjob.h"
#include "core/vendors/operation.h"

namespace purveyor::cloudblue
{
// The form of an order about a subscription: the subscription is read anew, because what the form is made
// from is compared with the vendor's right before sending.
//
// - change of quantities: its plan, for names and limits; a plan that cannot be read is left out
// - switch: the plan, what planPeriodSwitches offers, and the plan of the target. Where the vendor does not
//   offer that call, the periods of the present plan stand in
// - cancellation: what the vendor estimates for it; without an estimate nothing is said of the cost
class ContractFormFlow final : public FlowJob<Form>
{
public:
    ContractFormFlow(CloudBlueCalls &calls, OperationId operation, EntityId subscription, Values values,
                     QObject *parent);

private:
    void doStart() override;
    void readCustomer();
    void subscriptionRead();
    void readPlan();
    void readTargets();
    void readPlans();
    void readChosen();
    void estimateCancellation();

    CloudBlueCalls &m_calls;
    OperationId m_operation;
    EntityId m_id;
    Values m_values;
    Subscription m_subscription;
    SwitchFacts m_facts;
};

// The form of hold or release; reads the id of the services only when nobody knows it yet.
TypedJob<Form> *holdFormJob(CloudBlueCalls &calls, const OperationId &operation,
                            const Subscription &subscription, QObject *parent);
} // namespace purveyor::cloudblue
