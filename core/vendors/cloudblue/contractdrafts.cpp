// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/contractdrafts.h"

#include "core/net/refusal.h"
#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/changeforms.h"
#include "core/vendors/cloudblue/contractforms.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/words.h"
#include "core/vendors/drafting.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
ContractDrafts::ContractDrafts(DraftPaper paper, HoldTarget holdTarget)
    : m_paper(std::move(paper))
    , m_holdTarget(holdTarget)
{
}

std::optional<Result<WriteDraft>> ContractDrafts::draft(const OperationId &operation, const Entity &entity,
                                                        const Form &form, const Values &values) const
{
    if (const auto *subscription = std::get_if<Subscription>(&entity)) {
        if (operation == op::ChangeSubscription || operation == op::SwitchSubscription)
            return change(operation, *subscription, form, values);
        if (operation == op::RenewSubscription || operation == op::CancelSubscription)
            return renewOrCancel(operation, *subscription, values);
        if (operation == op::HoldSubscription || operation == op::ReleaseSubscription)
            return hold(operation, *subscription, values);
    }
    if (const auto *user = std::get_if<User>(&entity);
        user && (operation == op::DisableUser || operation == op::EnableUser || operation == op::UnlockUser))
        return userState(operation, *user);
    return std::nullopt;
}

WriteDraft ContractDrafts::about(const OperationId &operation, const Subscription &subscription,
                                 const Values &values) const
{
    WriteDraft draft = m_paper.start(operation, values);
    draft.target = subscription.key;
    draft.targetName = subscription.name;
    // A list may not tell whose it is; the form was made from the details.
    draft.customer =
        subscription.customer.isEmpty() ? EntityId{textIn(values, field::CustomerId)} : subscription.customer;
    draft.customerName =
        subscription.customerName.isEmpty() ? textIn(values, field::CustomerName) : subscription.customerName;
    return draft;
}

Result<WriteDraft> ContractDrafts::change(const OperationId &operation, const Subscription &subscription,
                                          const Form &form, const Values &values) const
{
    const ChangeOrder order = changeOrderFrom(operation, subscription.key.id, form, values);
    if (operation == op::SwitchSubscription && (order.plan.isEmpty() || !order.period))
        return Failure(refusal(Words::tr("Choose what to switch to.")));
    WriteDraft draft = about(operation, subscription, values);
    draft.changes = changesIn(operation, form, values);
    if (draft.changes.isEmpty())
        return Failure(nothingChanged());
    const JsonNode body = changeOrderBody(order);
    m_paper.setRequest(draft, "POST", orders(), body.compact(), body.indented());
    QStringList parts{subscription.key.id.value, order.plan.value,
                      order.period ? periodKey(*order.period) : QString()};
    for (const SalesOrder::Resource &resource : order.resources)
        parts.append(resource.resourceId + u'=' + resource.amount.normalized());
    draft.key = intentKey(draft, parts);
    draft.summary = changeSummary(operation, form, values);
    return draft;
}

Result<WriteDraft> ContractDrafts::renewOrCancel(const OperationId &operation,
                                                 const Subscription &subscription, const Values &values) const
{
    const EntityId customer{textIn(values, field::CustomerId)};
    const Result<QByteArray> body = orderBodyIn(operation, subscription.key.id, customer, values);
    if (!body)
        return Failure(body.error());
    WriteDraft draft = about(operation, subscription, values);
    m_paper.setRequest(draft, "POST", orders(), *body,
                       QJsonDocument::fromJson(*body).toJson(QJsonDocument::Indented));
    // Whatever the words of the request: two of them for one subscription are one intent.
    draft.key = intentKey(draft, {subscription.key.id.value});
    draft.summary = operation == op::CancelSubscription
                        ? textIn(values, field::Reason)
                        : (subscription.period ? subscription.period->display() : subscription.number);
    return draft;
}

Result<WriteDraft> ContractDrafts::hold(const OperationId &operation, const Subscription &subscription,
                                        const Values &values) const
{
    const EntityId services{textIn(values, field::TechnicalId)};
    const EntityId at = m_holdTarget == HoldTarget::Contract ? subscription.key.id : services;
    if (at.isEmpty())
        return Failure(refusal(Words::tr("CloudBlue gave no id for the services of this subscription.")));
    WriteDraft draft = about(operation, subscription, values);
    const bool holds = operation == op::HoldSubscription;
    m_paper.setRequest(draft, "POST", relation(at, holds ? "hold" : "release"), {}, {});
    draft.key = intentKey(draft, {subscription.key.id.value});
    draft.summary = holds ? textIn(values, field::Reason) : subscription.number;
    return draft;
}

Result<WriteDraft> ContractDrafts::userState(const OperationId &operation, const User &user) const
{
    if (user.key.id.isEmpty())
        return Failure(refusal(Words::tr("CloudBlue gave no id for this user.")));
    WriteDraft draft = m_paper.start(operation, {});
    draft.target = user.key;
    draft.targetName = user.login;
    draft.customer = user.customer;
    const QByteArray call = operation == op::DisableUser  ? QByteArray("disable")
                            : operation == op::EnableUser ? QByteArray("enable")
                                                          : QByteArray("unlock");
    m_paper.setRequest(draft, "POST", relation(user.key.id, call), {}, {});
    draft.key = intentKey(draft, {user.key.id.value});
    draft.summary = user.login;
    return draft;
}
} // namespace purveyor::cloudblue
