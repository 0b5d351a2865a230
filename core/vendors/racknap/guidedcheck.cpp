// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/guidedcheck.h"

#include "core/vendors/racknap/fields.h"
#include "core/vendors/racknap/operations.h"
#include "core/vendors/racknap/words.h"

namespace purveyor::racknap
{
namespace
{
void addCreated(Evidence &evidence, const JournalRow &row)
{
    const QString customer = textIn(row.values, wire::CustomerId);
    evidence.text = Words::tr("RackNap's interface cannot be asked whether the service was made. Look in its "
                              "panel, among the services of customer %1, before you make it again.")
                        .arg(customer);
    const auto line = [&evidence, &row](const QString &name, QLatin1StringView key) {
        if (const QString text = textIn(row.values, key); !text.isEmpty())
            evidence.lines.append({name, text});
    };
    line(Words::tr("Customer"), wire::CustomerId);
    line(Words::tr("Plan"), wire::PlanId);
    line(Words::tr("Licences"), wire::Quantity);
    line(Words::tr("Registered on"), wire::Registered);
    line(Words::tr("Next due on"), wire::NextDue);
    line(Words::tr("Billing cycle"), wire::BillingCycle);
    line(Words::tr("Amount"), wire::Amount);
    evidence.lines.append(
        {Words::tr("If it is there"), Words::tr("Settle this as done and enter the number of the service.")});
    evidence.lines.append({Words::tr("If it is not there"),
                           Words::tr("Look again after some minutes, then settle this as not done.")});
}
} // namespace

Evidence guidedCheck(const JournalRow &row)
{
    Evidence evidence;
    evidence.verdict = Evidence::Verdict::Ambiguous;
    const QString service = row.target.id.value;
    if (row.operation == op::CreateService) {
        addCreated(evidence, row);
        return evidence;
    }
    evidence.lines.append({Words::tr("Service"), service});
    QString expected;
    if (row.operation == op::Suspend)
        expected = Words::tr("suspended");
    else if (row.operation == op::Unsuspend)
        expected = Words::tr("active");
    else
        expected = Words::tr("terminated");
    evidence.lines.append({Words::tr("Done means"), expected});
    evidence.text = Words::tr("RackNap's interface cannot be asked for the state of service %1. Look in its "
                              "panel whether the service is %2.")
                        .arg(service, expected);
    return evidence;
}
} // namespace purveyor::racknap
