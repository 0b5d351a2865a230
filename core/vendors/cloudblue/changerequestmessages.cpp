// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/changerequestmessages.h"

#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
struct Row {
    QLatin1StringView word;
    QString text;
};

QString inWords(const QString &vendorWord, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        if (vendorWord.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.text;
    }
    return vendorWord;
}

QString billingText(const QString &policy)
{
    return inWords(
        policy,
        {{"period_change"_L1, Words::tr("the period changes")},
         {"prorate_starting_new_subscription_period"_L1, Words::tr("prorated, a new period starts")},
         {"prorate_keeping_exp_date"_L1, Words::tr("prorated, the end of the period stays")},
         {"prorate_refund"_L1, Words::tr("the rest of the period is refunded")},
         {"no_refund"_L1, Words::tr("nothing is refunded")},
         {"no_refund_with_full_refund_period"_L1, Words::tr("refunded in the first days, then nothing")},
         {"prorate_refund_with_full_refund_period"_L1,
          Words::tr("refunded in the first days, then the rest of the period")}});
}

QString effectiveText(const QString &when)
{
    return inWords(when, {{"immediately"_L1, Words::tr("immediately")},
                          {"next_billing_period"_L1, Words::tr("from the next billing period")},
                          {"next_subscription_period"_L1, Words::tr("from the next period")}});
}

// The tools that were seen read target.planId; where the period stands beside it is not shown.
std::optional<Period> periodOf(const QJsonObject &target)
{
    for (const QLatin1StringView key : {"period"_L1, "subscriptionPeriod"_L1}) {
        if (const std::optional<Period> period = readPeriod(target.value(key)))
            return period;
    }
    return readPeriod(target);
}

EntityId planOf(const QJsonObject &target)
{
    const QString id = json::text(target, "planId"_L1);
    if (!id.isEmpty())
        return {id};
    for (const QLatin1StringView relation : {"plan"_L1, "servicePlan"_L1}) {
        if (const EntityId linked = linkedId(target, relation); !linked.isEmpty())
            return linked;
    }
    return apsId(target);
}
} // namespace

JsonNode periodNode(const Period &period)
{
    return JsonNode::object({{u"unit"_s, period.vendorUnit}, {u"duration"_s, qint64{period.count}}});
}

JsonNode changeOrderBody(const ChangeOrder &order)
{
    JsonNode body =
        JsonNode::object({{u"type"_s, u"CHANGE"_s}, {u"subscriptionId"_s, order.subscription.value}});
    if (order.period)
        body.add(u"period"_s, periodNode(*order.period));
    if (!order.plan.isEmpty())
        body.add(u"planId"_s, order.plan.value);
    if (!order.resources.isEmpty()) {
        JsonNode resources = JsonNode::array();
        for (const SalesOrder::Resource &resource : order.resources) {
            resources.append(
                JsonNode::object({{u"resourceId"_s, resource.resourceId}, {u"amount"_s, resource.amount}}));
        }
        body.add(u"resources"_s, std::move(resources));
    }
    return body;
}

JsonNode renewalBody(const EntityId &subscription)
{
    return JsonNode::object({{u"type"_s, u"RENEWAL"_s}, {u"subscriptionId"_s, subscription.value}});
}

JsonNode cancellationBody(const EntityId &subscription, const QString &reason)
{
    return JsonNode::object(
        {{u"type"_s, u"CANCELLATION"_s}, {u"subscriptionId"_s, subscription.value}, {u"reason"_s, reason}});
}

Result<QList<PlanSwitch>> readPlanSwitches(const QByteArray &body)
{
    const Result<QJsonArray> array = json::parseList(body);
    if (!array)
        return Failure(array.error());
    QList<PlanSwitch> switches;
    json::Missing missing;
    for (qsizetype i = 0; i < array->size(); ++i) {
        const QJsonObject object = array->at(i).toObject();
        const QJsonObject target = object.contains("target"_L1) ? json::object(object, "target"_L1) : object;
        const EntityId plan = planOf(target);
        const std::optional<Period> period = periodOf(target);
        if (plan.isEmpty() || !period) {
            missing.note(plan.isEmpty() ? u"[%1].target.planId"_s.arg(i) : u"[%1].target.period"_s.arg(i));
            continue;
        }
        PlanSwitch to{plan, *period, json::text(object, "billingPolicy"_L1),
                      json::text(object, "whenEffective"_L1)};
        if (!switches.contains(to))
            switches.append(std::move(to));
    }
    if (switches.isEmpty() && !missing.isEmpty())
        return Failure(missing.error(Words::tr("list of switches")));
    return switches;
}

QString switchTerms(const PlanSwitch &to)
{
    QStringList parts;
    for (const QString &part : {billingText(to.billingPolicy), effectiveText(to.whenEffective)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}
} // namespace purveyor::cloudblue
