// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace purveyor::sandbox
{

struct ResourceRate {
    QString id; ///< APS id, the one that orders name
    QString name;
    QString unit;
    int included = 0;
    int maximum = 0;
};

struct PlanPeriod {
    QString unit; ///< "MONTHS" or "YEARS"
    int duration = 1;
    qint64 setupCents = 0;
    qint64 recurringCents = 0;   ///< for the whole period
    QList<qint64> resourceCents; ///< per additional unit and period, in the order of Plan::rates
};

struct Plan {
    QString id;
    int planId = 0;
    QString title;   ///< English, used in descriptions of order lines
    QJsonValue name; ///< as shown: one of the three MLString shapes
    QString description;
    int customerDiscountPermille = 0;
    int resellerDiscountPermille = 0;
    QList<PlanPeriod> periods;
    QList<ResourceRate> rates;
};

/// All plans delegated to the reseller, in a fixed order. The first is the one of the vendor's document.
[[nodiscard]] const QList<Plan> &catalogue();
/// nullptr when there is none of that APS id.
[[nodiscard]] const Plan *findPlan(const QString &id);
/// nullptr when the plan has no such period.
[[nodiscard]] const PlanPeriod *findPeriod(const Plan &plan, const QString &unit, int duration);
/// The APS resource of a plan.
[[nodiscard]] QJsonObject planToJson(const Plan &plan);

} // namespace purveyor::sandbox
