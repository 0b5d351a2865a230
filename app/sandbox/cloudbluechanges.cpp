// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cloudbluechanges.h"

#include "app/sandbox/book.h"
#include "app/sandbox/cloudbluecatalogue.h"
#include "app/sandbox/cloudblueorders.h"
#include "app/sandbox/fieldchecks.h"
#include "app/sandbox/settings.h"
#include "app/sandbox/virtualclock.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

/// What the subscription is now, as an order would name it.
OrderProduct productOf(const Record &subscription)
{
    OrderProduct product;
    product.plan = findPlan(subscription.fields.value("_planId"_L1).toString());
    if (!product.plan)
        return product;
    product.period = findPeriod(*product.plan, subscription.fields.value("_unit"_L1).toString(),
                                subscription.fields.value("_duration"_L1).toInt());
    const QJsonArray additional = subscription.fields.value("_additional"_L1).toArray();
    for (qsizetype i = 0; i < product.plan->rates.size(); ++i) {
        const ResourceRate &rate = product.plan->rates.at(i);
        product.amounts.insert(rate.id, rate.included + additional.at(i).toInt());
    }
    return product;
}

PriceEstimate recurring(const OrderProduct &product, Side side, bool withTaxes)
{
    PriceEstimate estimate = priceOf({product}, side, withTaxes);
    estimate.lines.removeIf([](const PriceLine &line) { return line.type == "PLAN_SETUP"_L1; });
    return estimate;
}

/// Adds the lines of @p old with the opposite sign; what is in both falls out.
void giveBack(PriceEstimate &estimate, const PriceEstimate &old)
{
    for (PriceLine line : old.lines) {
        const auto same = [&line](const PriceLine &other) {
            return other.type == line.type && other.planId == line.planId &&
                   other.periodUnit == line.periodUnit && other.periodDuration == line.periodDuration &&
                   other.resourceId == line.resourceId;
        };
        const auto found = std::find_if(estimate.lines.begin(), estimate.lines.end(), same);
        if (found == estimate.lines.end()) {
            line.quantity = -line.quantity;
            line.discount = -line.discount;
            line.extendedPrice = -line.extendedPrice;
            line.tax = -line.tax;
            estimate.lines.append(line);
            continue;
        }
        found->quantity -= line.quantity;
        found->discount -= line.discount;
        found->extendedPrice -= line.extendedPrice;
        found->tax -= line.tax;
        if (found->quantity == 0)
            estimate.lines.removeAt(std::distance(estimate.lines.begin(), found));
    }
}

bool isOver(const Record &subscription)
{
    const QString status = subscription.fields.value("status"_L1).toString();
    return status == "TERMINATED"_L1 || status == "EXPIRED"_L1;
}

} // namespace

CloudBlueChanges::CloudBlueChanges(const World &world)
    : m_world(world)
{
}

bool CloudBlueChanges::isMeant(const QJsonValue &body)
{
    const QString type = body["type"_L1].toString();
    return type == "CHANGE"_L1 || type == "RENEWAL"_L1 || type == "CANCELLATION"_L1;
}

const Record *CloudBlueChanges::subscriptionOf(const QJsonObject &body, const QStringList &inFlow,
                                               Answer &refusal) const
{
    const QString id = body.value("subscriptionId"_L1).toString();
    const Record *subscription = m_world.book.find(id);
    const auto refuse = [&refusal](Answer answer) -> const Record * {
        refusal = std::move(answer);
        return nullptr;
    };
    if (!subscription || subscription->kind != Kind::Subscription)
        return refuse(notFound(id));
    if (id != subscription->id)
        return refuse(badRequest(u"subscriptionId '%1' is no BSS subscription."_s.arg(id)));
    const Record *account = m_world.book.find(subscription->ownerId);
    if (account && account->id != resellerId && account->ownerId != resellerId)
        return refuse(accessViolation(id));
    if (body.contains("accountId"_L1) && body.value("accountId"_L1).toString() != subscription->ownerId)
        return refuse(badRequest(u"The subscription belongs to another account."_s));
    if (isOver(*subscription))
        return refuse(
            badRequest(u"The subscription is %1."_s.arg(subscription->fields.value("status"_L1).toString())));
    for (const QString &orderId : inFlow) {
        const Record *order = m_world.book.find(orderId);
        if (order && order->fields.value("_change"_L1)["subscriptionId"_L1].toString() == id)
            return refuse(conflict(u"The subscription is in provisioning."_s));
    }
    return subscription;
}

std::optional<ChangeOrder> CloudBlueChanges::read(const Call &call, bool withTaxes, const QStringList &inFlow,
                                                  Answer &refusal) const
{
    const QJsonObject body = call.body.toObject();
    const QString type = body.value("type"_L1).toString();
    QStringList known{u"type"_s, u"subscriptionId"_s, u"accountId"_s, u"paymentMethodId"_s};
    if (type == "CHANGE"_L1)
        known += {u"planId"_s, u"period"_s, u"resources"_s};
    else if (type == "RENEWAL"_L1)
        known += u"period"_s;
    else
        known += {u"reason"_s, u"reasonCode"_s, u"reasonId"_s}; // the name is nowhere documented
    if (const QString problem = unknownMembers(body, known, u"OrderRequest"_s); !problem.isEmpty()) {
        refusal = badRequest(problem);
        return std::nullopt;
    }
    const Record *subscription = subscriptionOf(body, inFlow, refusal);
    if (!subscription)
        return std::nullopt;

    const OrderProduct now = productOf(*subscription);
    if (!now.plan || !now.period) {
        refusal = badRequest(u"The plan of the subscription is not sold any more."_s);
        return std::nullopt;
    }
    ChangeOrder order;
    order.prefix = type == "CHANGE"_L1 ? u"CH"_s : type == "RENEWAL"_L1 ? u"RN"_s : u"CL"_s;
    order.accountId = subscription->ownerId;
    order.subscriptionId = subscription->id;
    order.next = now;
    if (type == "CANCELLATION"_L1)
        return order;
    if (type == "CHANGE"_L1) {
        if (std::optional<Answer> problem = readChange(body, now, order.next)) {
            refusal = *std::move(problem);
            return std::nullopt;
        }
    }
    order.price = recurring(order.next, Side::Customer, withTaxes);
    order.cost = recurring(order.next, Side::Reseller, withTaxes);
    if (type == "CHANGE"_L1) {
        giveBack(order.price, recurring(now, Side::Customer, withTaxes));
        giveBack(order.cost, recurring(now, Side::Reseller, withTaxes));
    }
    return order;
}

std::optional<Answer> CloudBlueChanges::readChange(const QJsonObject &body, const OrderProduct &now,
                                                   OrderProduct &next) const
{
    const QString planId = body.value("planId"_L1).toString(now.plan->id);
    const Plan *plan = findPlan(planId);
    if (!plan)
        return notFound(planId);
    const QJsonObject period = body.value("period"_L1).toObject();
    const PlanPeriod *wanted =
        body.contains("period"_L1)
            ? findPeriod(*plan, period.value("unit"_L1).toString(), period.value("duration"_L1).toInt())
            : findPeriod(*plan, now.period->unit, now.period->duration);
    if (!wanted)
        return badRequest(u"The plan '%1' has no such period."_s.arg(planId));
    if (plan->rates.size() != now.plan->rates.size())
        return badRequest(u"The subscription cannot switch to the plan '%1'."_s.arg(planId));

    OrderProduct named{plan, wanted, {}};
    if (std::optional<Answer> problem = readAmounts(body.value("resources"_L1), named))
        return problem;
    next = {plan, wanted, {}};
    for (const ResourceRate &rate : plan->rates) {
        const int before = plan == now.plan ? now.amounts.value(rate.id) : rate.included;
        next.amounts.insert(rate.id, named.amounts.value(rate.id, before));
    }
    if (plan == now.plan && wanted == now.period && next.amounts == now.amounts)
        return badRequest(u"The order changes nothing."_s);
    return std::nullopt;
}

Answer CloudBlueChanges::switches(Call &call, const Plan &plan) const
{
    call.operation = u"planPeriodSwitches"_s;
    const QJsonObject now = call.body.toObject();
    if (!findPeriod(plan, now.value("unit"_L1).toString(), now.value("duration"_L1).toInt()))
        return badRequest(u"The plan '%1' has no such period."_s.arg(plan.id));
    QJsonArray targets;
    for (const Plan &other : catalogue()) {
        if (other.rates.size() != plan.rates.size())
            continue;
        for (const PlanPeriod &period : other.periods) {
            const QJsonObject place{{u"unit"_s, period.unit}, {u"duration"_s, period.duration}};
            if (other.id == plan.id && place == now)
                continue;
            targets.append(
                QJsonObject{{u"target"_s, QJsonObject{{u"planId"_s, other.id}, {u"period"_s, place}}},
                            {u"billingPolicy"_s, u"prorate_starting_new_subscription_period"_s},
                            {u"whenEffective"_s, u"immediately"_s}});
        }
    }
    return {200, targets};
}

Answer CloudBlueChanges::operate(Call &call, Record &subscription, bool byOssId, const QString &operation)
{
    const QString wanted = m_world.settings.holdOn;
    if ((operation != "hold"_L1 && operation != "release"_L1) ||
        (wanted != "both"_L1 && byOssId != (wanted == "oss"_L1)))
        return notFound((byOssId ? subscription.otherId : subscription.id) + u'/' + operation);
    call.operation = operation + u"Subscription"_s;
    if (!call.body.isUndefined() && !(call.body.isObject() && call.body.toObject().isEmpty()))
        return badRequest(u"%1 takes no body."_s.arg(operation));

    static const QHash<QString, QString> held{{u"ACTIVE"_s, u"ADMINISTRATIVE_HOLD"_s},
                                              {u"GRACE"_s, u"ADMINISTRATIVE_HOLD"_s},
                                              {u"CREDIT_HOLD"_s, u"FULL_HOLD"_s}};
    static const QHash<QString, QString> released{{u"ADMINISTRATIVE_HOLD"_s, u"ACTIVE"_s},
                                                  {u"FULL_HOLD"_s, u"CREDIT_HOLD"_s}};
    const QString status = subscription.fields.value("status"_L1).toString();
    const QString next = (operation == "hold"_L1 ? held : released).value(status);
    if (next.isEmpty())
        return badRequest(u"A subscription in status %1 takes no %2."_s.arg(status, operation));
    subscription.fields.insert("status"_L1, next);
    subscription.fields.insert("serviceStatus"_L1, next == "ACTIVE"_L1 ? u"RUNNING"_s : u"STOPPED"_s);
    m_world.book.touch(subscription, m_world.clock.now());
    return {};
}

} // namespace purveyor::sandbox
