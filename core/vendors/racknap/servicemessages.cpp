// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/servicemessages.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
void addOptional(Parameters &parameters, QLatin1StringView name, const std::optional<qint64> &value)
{
    if (value)
        parameters.append({name, *value});
}
} // namespace

Parameters createParameters(const NewService &service)
{
    Parameters list{{wire::CustomerId, service.customer}, {wire::Quantity, service.quantity}};
    if (!service.subscriptionId.isEmpty())
        list.append({wire::SubscriptionId, service.subscriptionId});
    addOptional(list, wire::ServerId, service.server);
    list.append({wire::PlanId, service.plan});
    list.append({wire::Registered, wireDate(service.registered)});
    list.append({wire::Amount, service.amount});
    list.append({wire::RecurringAmount, service.recurringAmount});
    list.append({wire::NextDue, wireDate(service.nextDue)});
    list.append({wire::BillingCycle, service.billingCycle});
    list.append({wire::FirstPlanPrice, service.firstPlanPrice});
    list.append({wire::RecurringPlanPrice, service.recurringPlanPrice});
    list.append({wire::PlanBillingCycle, service.planBillingCycle});
    list.append({wire::FirstPayment, service.firstPayment});
    addOptional(list, wire::Partner, service.partner);
    return list;
}

Parameters serviceParameters(qint64 service)
{
    return {{wire::ServiceId, service}};
}

Parameters planDetailParameters(qint64 plan, qint64 currency, std::optional<qint64> partner)
{
    Parameters list{{wire::PlanId, plan}, {wire::Currency, currency}};
    addOptional(list, wire::Partner, partner);
    return list;
}

Parameters vpsDetailsParameters(qint64 plan, const QString &platform, qint64 currency,
                                std::optional<qint64> partner)
{
    Parameters list{{wire::PlanId, plan}, {wire::Platform, platform}, {wire::CurrencyId, currency}};
    addOptional(list, wire::PartnerId, partner);
    return list;
}

bool isSubscriptionId(const QString &text)
{
    static const QRegularExpression pattern(u"^[0-9A-Za-z_-]{1,64}\\z"_s);
    return pattern.match(text).hasMatch();
}
} // namespace purveyor::racknap
