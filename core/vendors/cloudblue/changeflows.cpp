// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/changeflows.h"

#include "core/vendors/cloudblue/cloudblueflows.h"
#include "core/vendors/cloudblue/contractforms.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
ContractFormFlow::ContractFormFlow(CloudBlueCalls &calls, OperationId operation, EntityId subscription,
                                   Values values, QObject *parent)
    : FlowJob<Form>(parent)
    , m_calls(calls)
    , m_operation(std::move(operation))
    , m_id(std::move(subscription))
    , m_values(std::move(values))
{
}

void ContractFormFlow::doStart()
{
    const auto resources = m_operation == op::ChangeSubscription || m_operation == op::SwitchSubscription
                               ? SubscriptionFlow::Resources::Needed
                               : SubscriptionFlow::Resources::IfTold;
    run(static_cast<TypedJob<Subscription> *>(new SubscriptionFlow(m_calls, m_id, resources, this)),
        [this](const Result<Subscription> &subscription) {
            if (!subscription) {
                finishWith(Failure(subscription.error()));
                return;
            }
            m_subscription = *subscription;
            readCustomer();
        });
}

// Whose it is stands in the journal by name; a name that cannot be read stays away.
void ContractFormFlow::readCustomer()
{
    if (m_subscription.customer.isEmpty()) {
        subscriptionRead();
        return;
    }
    run(m_calls.object(m_subscription.customer, u"APS-3 read account"_s),
        [this](const Result<QJsonObject> &account) {
            if (account)
                m_subscription.customerName = json::text(*account, "companyName"_L1);
            subscriptionRead();
        });
}

void ContractFormFlow::subscriptionRead()
{
    if (m_operation == op::RenewSubscription)
        finishWith(renewalForm(m_subscription, m_values));
    else if (m_operation == op::CancelSubscription)
        estimateCancellation();
    else
        readPlan();
}

void ContractFormFlow::readPlan()
{
    const EntityId plan{m_subscription.productId};
    if (plan.isEmpty()) {
        readTargets();
        return;
    }
    run(m_calls.plan(plan), [this](const Result<Product> &plan) {
        if (plan) {
            m_facts.current = *plan;
        } else if (!isUntold(plan.error())) {
            finishWith(Failure(plan.error()));
            return;
        }
        readTargets();
    });
}

void ContractFormFlow::readTargets()
{
    const EntityId plan{m_subscription.productId};
    if (m_operation == op::ChangeSubscription) {
        finishWith(quantityForm(m_subscription, m_facts.current ? &*m_facts.current : nullptr, m_values));
        return;
    }
    if (plan.isEmpty() || !m_subscription.period) {
        m_facts.targetsHelp = Words::tr("CloudBlue does not tell the plan and period of this subscription");
        finishWith(switchForm(m_subscription, m_facts, m_values));
        return;
    }
    run(m_calls.planSwitches(plan, *m_subscription.period), [this,
                                                             plan](const Result<QList<PlanSwitch>> &targets) {
        if (targets) {
            m_facts.targets = *targets;
        } else if (!isUntold(targets.error())) {
            finishWith(Failure(targets.error()));
            return;
        } else {
            m_facts.targetsHelp =
                Words::tr("CloudBlue did not tell the allowed switches: these are the plan's own periods");
            const QList<Period> periods = m_facts.current ? m_facts.current->periods : QList<Period>();
            for (const Period &period : periods) {
                if (period != *m_subscription.period)
                    m_facts.targets.append({plan, period, {}, {}});
            }
        }
        readPlans();
    });
}

void ContractFormFlow::readPlans()
{
    run(m_calls.plans(), [this](const Result<QList<Product>> &plans) {
        if (plans) {
            m_facts.plans = *plans;
        } else if (!isUntold(plans.error())) {
            finishWith(Failure(plans.error()));
            return;
        }
        readChosen();
    });
}

void ContractFormFlow::readChosen()
{
    const EntityId id = targetPlan(m_values);
    const auto listed = std::find_if(m_facts.plans.cbegin(), m_facts.plans.cend(),
                                     [&id](const Product &plan) { return plan.key.id == id; });
    if (listed != m_facts.plans.cend() && !listed->resources.isEmpty())
        m_facts.chosen = *listed;
    else if (m_facts.current && m_facts.current->key.id == id)
        m_facts.chosen = m_facts.current;
    if (id.isEmpty() || m_facts.chosen) {
        finishWith(switchForm(m_subscription, m_facts, m_values));
        return;
    }
    run(m_calls.plan(id), [this](const Result<Product> &plan) {
        if (!plan) {
            finishWith(Failure(plan.error()));
            return;
        }
        m_facts.chosen = *plan;
        finishWith(switchForm(m_subscription, m_facts, m_values));
    });
}

void ContractFormFlow::estimateCancellation()
{
    run(m_calls.estimate(cancellationBody(m_id, {}).compact()), [this](const Result<Estimate> &estimate) {
        finishWith(
            cancellationForm(m_subscription, estimate ? cancellationCost(*estimate) : QString(), m_values));
    });
}

TypedJob<Form> *holdFormJob(CloudBlueCalls &calls, const OperationId &operation,
                            const Subscription &subscription, QObject *parent)
{
    const bool needed = calls.settings().holdTarget == HoldTarget::Services;
    if (!needed || !subscription.technicalId.isEmpty())
        return new ReadyJob<Form>(holdForm(operation, subscription, subscription.technicalId), parent);
    return mapJob<Form>(
        calls.technicalId(subscription.key.id),
        [operation, subscription](const Result<EntityId> &id) {
            return id.map([&](const EntityId &found) { return holdForm(operation, subscription, found); });
        },
        parent);
}
} // namespace purveyor::cloudblue
