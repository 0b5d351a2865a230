// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/operations.h"

#include "core/vendors/racknap/servicemessages.h"
#include "core/vendors/racknap/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
QList<Operation> operations()
{
    QList<Operation> list;
    {
        Operation create;
        create.id = op::CreateService;
        // From the connection: RackNap lists no customers, so there may be none to start from.
        create.subject = EntityKind::Connection;
        create.makes = EntityKind::Subscription;
        create.effect = Effect::CostsMoney;
        create.verb = Words::tr("New service…");
        create.title = Words::tr("New service");
        create.section = u"Create Service"_s;
        create.quotable = true;
        create.primary = true;
        create.whatFields = {wire::CustomerId, wire::PlanId};
        list.append(create);
    }
    {
        Operation suspend;
        suspend.id = op::Suspend;
        suspend.subject = EntityKind::Subscription;
        suspend.verb = Words::tr("Suspend…");
        suspend.title = Words::tr("Suspend service");
        suspend.section = u"Suspend Service"_s;
        suspend.batchable = true;
        suspend.asksReason = true;
        suspend.inverse = op::Unsuspend;
        list.append(suspend);
    }
    {
        Operation unsuspend;
        unsuspend.id = op::Unsuspend;
        unsuspend.subject = EntityKind::Subscription;
        unsuspend.verb = Words::tr("Unsuspend");
        unsuspend.title = Words::tr("Unsuspend service");
        unsuspend.section = u"Unsuspend Service"_s;
        unsuspend.batchable = true;
        unsuspend.inverse = op::Suspend;
        list.append(unsuspend);
    }
    {
        Operation terminate;
        terminate.id = op::Terminate;
        terminate.subject = EntityKind::Subscription;
        terminate.effect = Effect::Destroys;
        terminate.verb = Words::tr("Terminate…");
        terminate.title = Words::tr("Terminate service");
        terminate.section = u"Terminate Service"_s;
        list.append(terminate);
    }
    {
        Operation plan;
        plan.id = op::PlanDetail;
        plan.subject = EntityKind::Connection;
        plan.effect = Effect::Read;
        plan.verb = Words::tr("Plan details…");
        plan.title = Words::tr("Plan details");
        plan.section = u"Get Plan Detail"_s;
        list.append(plan);
    }
    {
        Operation vps;
        vps.id = op::VpsDetails;
        vps.subject = EntityKind::Connection;
        vps.effect = Effect::Read;
        vps.verb = Words::tr("Cloud VPS details…");
        vps.title = Words::tr("Cloud VPS details");
        vps.section = u"Get Cloud Linux VPS Details"_s;
        list.append(vps);
    }
    return list;
}

QByteArray callOf(const OperationId &operation)
{
    static const std::array calls{std::pair(op::CreateService, QByteArray("create")),
                                  std::pair(op::Suspend, QByteArray("suspend")),
                                  std::pair(op::Unsuspend, QByteArray("unsuspend")),
                                  std::pair(op::Terminate, QByteArray("terminate")),
                                  std::pair(op::PlanDetail, QByteArray("planDetail")),
                                  std::pair(op::VpsDetails, QByteArray("cloud_linux_vps_details"))};
    const auto found = std::find_if(calls.begin(), calls.end(),
                                    [&operation](const auto &call) { return call.first == operation; });
    return found == calls.end() ? QByteArray() : found->second;
}

// Nothing is disabled by the last state we know of a service: RackNap does not tell states, and it may have
// been changed in its panel since.
Offer offerFor(const OperationId &operation, const Entity &entity)
{
    // Started from a customer that was noted here, the form begins with its number.
    if (operation == op::CreateService && std::holds_alternative<Customer>(entity))
        return {};
    const QList<Operation> known = operations();
    const Operation *description = findOperation(known, operation);
    if (!description || description->subject != kindOf(entity))
        return {Offer::State::Absent, {}};
    if (const auto *service = std::get_if<Subscription>(&entity); service && service->key.id.isEmpty())
        return {Offer::State::Disabled, Words::tr("The number of the service is not known.")};
    return {};
}

Offer listingFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Customer:
        return {Offer::State::Absent, Words::tr("RackNap's interface lists no customers. Shown are those "
                                                "that were noted in this console.")};
    case EntityKind::Subscription:
        return {Offer::State::Absent, Words::tr("RackNap's interface lists no services. Shown are those "
                                                "that were made or noted in this console.")};
    case EntityKind::Order:
        return {Offer::State::Absent, Words::tr("RackNap's interface has no orders: a service is made at "
                                                "once. See the activity.")};
    case EntityKind::Product:
        return {Offer::State::Absent,
                Words::tr("RackNap's interface lists no plans. A single one can be read by its number.")};
    case EntityKind::User:
    case EntityKind::ServiceUser:
        return {Offer::State::Absent, Words::tr("RackNap's interface knows no users.")};
    case EntityKind::Connection:
        break;
    }
    return {Offer::State::Absent, {}};
}
} // namespace purveyor::racknap
