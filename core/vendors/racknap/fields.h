// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formvalues.h"
#include "core/vendors/racknap/servicemessages.h"

namespace purveyor::racknap
{
// Keys of the operation forms beside those of wire::, which are the fields of the same name.
namespace field
{
inline constexpr QLatin1StringView FillFromPlan("fillFromPlan");
inline constexpr QLatin1StringView SameAmounts("sameAmounts");
inline constexpr QLatin1StringView ConfirmFree("confirmFree");
inline constexpr QLatin1StringView ConfirmAmounts("confirmAmounts");
inline constexpr QLatin1StringView ConfirmId("confirmId");
// Hidden: what was proposed for a field that follows others. A field that still has it was not touched.
inline constexpr QLatin1StringView ProposedDue("_proposedDue");
inline constexpr QLatin1StringView ProposedPlanCycle("_proposedPlanCycle");
inline constexpr QLatin1StringView ProposedAmount("_proposedAmount");
inline constexpr QLatin1StringView ProposedCycle("_proposedCycle");
inline constexpr QLatin1StringView PlanName("_planName"); // hidden: what a plan was called when it was read
// Hidden: what the amounts and all they depend on were when the form was made, and when they were confirmed.
inline constexpr QLatin1StringView AmountsNow("_amountsNow");
inline constexpr QLatin1StringView AmountsConfirmed("_amountsConfirmed");
} // namespace field

std::optional<qint64> integerIn(const Values &values, QLatin1StringView key);
std::optional<Decimal> amountIn(const Values &values, QLatin1StringView key);
// What is sent for that one of the five: the form may have one field for all.
std::optional<Decimal> amountSentIn(const Values &values, QLatin1StringView key);
QString currencyIn(const Values &values); // that stands beside the amount; empty: none
std::optional<QDate> dateIn(const Values &values, QLatin1StringView key);
} // namespace purveyor::racknap
