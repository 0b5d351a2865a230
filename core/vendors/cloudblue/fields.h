// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formvalues.h"

namespace purveyor::cloudblue
{
// Keys of the operation forms.
namespace field
{
inline constexpr QLatin1StringView CompanyName("companyName");
inline constexpr QLatin1StringView Personal("personal");
inline constexpr QLatin1StringView SameContact("sameContact");
inline constexpr QLatin1StringView AdminPrefix("admin.");
inline constexpr QLatin1StringView BillingPrefix("billing.");
inline constexpr QLatin1StringView TechPrefix("tech.");
inline constexpr QLatin1StringView GivenName("givenName");
inline constexpr QLatin1StringView FamilyName("familyName");
inline constexpr QLatin1StringView Email("email");
inline constexpr QLatin1StringView Phone("phone");
inline constexpr QLatin1StringView Street("street");
inline constexpr QLatin1StringView Street2("street2");
inline constexpr QLatin1StringView PostalCode("postalCode");
inline constexpr QLatin1StringView Locality("locality");
inline constexpr QLatin1StringView Region("region");
inline constexpr QLatin1StringView Country("country");
inline constexpr QLatin1StringView TaxStatus("taxStatus");
inline constexpr QLatin1StringView LocaleId("localeId");
inline constexpr QLatin1StringView BssId("_bssId");       // hidden: kept over retries of one dialog
inline constexpr QLatin1StringView Original("_original"); // hidden: the account an edit started from, JSON
inline constexpr QLatin1StringView Revision("_revision"); // hidden: its revision
inline constexpr QLatin1StringView Login("login");
inline constexpr QLatin1StringView SendMail("sendMail");
inline constexpr QLatin1StringView Plan("plan");
inline constexpr QLatin1StringView OtherPlan("otherPlan"); // an id typed by hand
inline constexpr QLatin1StringView PlanName("_planName");  // hidden: what the plan was called
inline constexpr QLatin1StringView Period("period");
inline constexpr QLatin1StringView ResourcePrefix("resource:");
inline constexpr QLatin1StringView PaymentMethod("paymentMethod");
// Of a subscription that is there already. "_…Before" are hidden: what the form was made from.
inline constexpr QLatin1StringView DeltaPrefix("delta:");
inline constexpr QLatin1StringView TotalPrefix("_total:"); // "_total:<resource>", included + additional
inline constexpr QLatin1StringView Target("target");       // "<plan id>|MONTHS/1"
inline constexpr QLatin1StringView PlanBefore("_planBefore");
inline constexpr QLatin1StringView PeriodBefore("_periodBefore");
inline constexpr QLatin1StringView RenewsBefore("_renewsBefore");
inline constexpr QLatin1StringView StatusBefore("_statusBefore"); // the vendor's word
inline constexpr QLatin1StringView TechnicalId("_technicalId");   // of the services (OSS)
inline constexpr QLatin1StringView SubscriptionId("_subscriptionId");
inline constexpr QLatin1StringView CustomerId("_customerId");
inline constexpr QLatin1StringView CustomerName("_customerName");
inline constexpr QLatin1StringView CostText("_costText"); // what a cancellation costs, in words
inline constexpr QLatin1StringView Reason("reason");
inline constexpr QLatin1StringView Body("body"); // the request, JSON
inline constexpr QLatin1StringView WithoutPrice("withoutPrice");
} // namespace field

QString key(QLatin1StringView prefix, QLatin1StringView name); // "billing." + "email"
Field newField(const QString &key, const QString &label, FieldKind kind);
Field carriedField(QLatin1StringView key, const QString &text); // hidden
Field carriedField(const QString &key, const QString &text);
} // namespace purveyor::cloudblue
