// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/form.h"
#include "core/domain/ids.h"
#include "core/vendors/racknap/planfacts.h"
#include "core/vendors/racknap/racknapsettings.h"

#include <QDate>
#include <optional>

namespace purveyor::racknap
{
// What reading a plan for the form gave.
struct PlanHint {
    PlanFacts facts;
    QString remark; // for the form's notice: what was found, or why nothing was
};

// Which amounts, and all they depend on, a person confirmed. Asked with the values of each form that is made:
// what was ticked may be changed again before a form came back that says so.
class Confirmation final
{
public:
    QString amounts(const Values &values); // as one text; empty: nothing was confirmed

private:
    struct Tick {
        QString form; // on which it was made
        QString amounts;
    };
    std::optional<Tick> m_tick;
};

// New service: the 15 parameters of the document, with what can be proposed. The next due date follows from
// registration date and cycle, the plan's cycle from the cycle, and amounts from the plan that was read; each
// is proposed anew until a person enters something else. The amounts count as confirmed for as long as they
// are confirmedAmounts.
Form createServiceForm(const Entity &entity, const Values &values, const RackNapSettings &settings,
                       const QDate &today, const std::optional<PlanHint> &hint,
                       const QString &confirmedAmounts);
Form serviceActionForm(const OperationId &operation, const Subscription &service);
Form planDetailForm(const Values &values, const RackNapSettings &settings);
Form vpsDetailsForm(const Values &values, const RackNapSettings &settings);

// Checks beyond those every form shares.
QList<Problem> serviceProblems(const OperationId &operation, const Form &form, const Values &values);

bool wantsPlan(const Values &values); // a form to be filled from the plan
std::optional<qint64> planIn(const Values &values);
} // namespace purveyor::racknap
