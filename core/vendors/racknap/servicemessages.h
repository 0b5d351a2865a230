// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/racknap/parameters.h"

namespace purveyor::racknap
{
// Names of parameters as the document spells them, "recuring" included. Each operation has its own: what is
// "pid" and "currency" in one is "partner_id" and "currency_id" in another.
namespace wire
{
inline constexpr QLatin1StringView CustomerId("customer_id");
inline constexpr QLatin1StringView Quantity("quantity");
inline constexpr QLatin1StringView SubscriptionId("slserverid");
inline constexpr QLatin1StringView ServerId("serverid");
inline constexpr QLatin1StringView PlanId("planid");
inline constexpr QLatin1StringView Registered("regdate");
inline constexpr QLatin1StringView Amount("amount");
inline constexpr QLatin1StringView RecurringAmount("recuring_amount");
inline constexpr QLatin1StringView NextDue("nextduedate");
inline constexpr QLatin1StringView BillingCycle("billingcycle");
inline constexpr QLatin1StringView FirstPlanPrice("first_plan_price");
inline constexpr QLatin1StringView RecurringPlanPrice("recuring_plan_price");
inline constexpr QLatin1StringView PlanBillingCycle("plan_billing_cycle");
inline constexpr QLatin1StringView FirstPayment("firstpayment");
inline constexpr QLatin1StringView Partner("pid");
inline constexpr QLatin1StringView ServiceId("serviceid");
inline constexpr QLatin1StringView Currency("currency");
inline constexpr QLatin1StringView CurrencyId("currency_id");
inline constexpr QLatin1StringView PartnerId("partner_id");
inline constexpr QLatin1StringView Platform("platform");
} // namespace wire

// "Create Service". Absent optional parameters are left out.
struct NewService {
    qint64 customer = 0;
    qint64 quantity = 1;
    QString subscriptionId; // the document calls it an integer and shows 618e16ad6764: text
    std::optional<qint64> server;
    qint64 plan = 0;
    QDate registered;
    Decimal amount;          // the document's words: "recurring amount"
    Decimal recurringAmount; // "service purchase amount"; it looks as if the two were swapped
    QDate nextDue;
    QString billingCycle;
    Decimal firstPlanPrice;
    Decimal recurringPlanPrice;
    QString planBillingCycle;
    Decimal firstPayment;
    std::optional<qint64> partner;
};
Parameters createParameters(const NewService &service);
Parameters serviceParameters(qint64 service); // suspend, unsuspend, terminate
Parameters planDetailParameters(qint64 plan, qint64 currency, std::optional<qint64> partner);
Parameters vpsDetailsParameters(qint64 plan, const QString &platform, qint64 currency,
                                std::optional<qint64> partner);

bool isSubscriptionId(const QString &text); // what may stand in slserverid
} // namespace purveyor::racknap
