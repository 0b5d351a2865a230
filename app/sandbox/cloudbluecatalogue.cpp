// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cloudbluecatalogue.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

// The documents leave the wire shape of an MLString open: the book shows all three.
QJsonValue byLocale(const QString &english, const QString &german)
{
    return QJsonObject{{u"en_US"_s, english}, {u"de_DE"_s, german}};
}

QJsonValue asList(const QString &english, const QString &german)
{
    return QJsonArray{QJsonObject{{u"locale"_s, u"en_US"_s}, {u"value"_s, english}},
                      QJsonObject{{u"locale"_s, u"de_DE"_s}, {u"value"_s, german}}};
}

QList<Plan> makeCatalogue()
{
    QList<Plan> plans;
    plans.append(
        {u"51615892-655d-409d-a922-4423a8188b2e"_s,
         1000001,
         u"User Management Demo"_s,
         byLocale(u"User Management Demo"_s, u"Benutzerverwaltung Demo"_s),
         u"Directory and single sign-on for small teams"_s,
         100,
         250,
         {{u"MONTHS"_s, 1, 200, 425, {100}}, {u"YEARS"_s, 1, 200, 4500, {1050}}},
         {{u"098a7165-8666-4f8d-8037-e34665e664e4"_s, u"VPS Mainstream Profile"_s, u"unit"_s, 1, 100}}});
    plans.append({u"c1f5a8de-6d64-4a0e-9b0f-2f6ac1d7b102"_s,
                  1000002,
                  u"Office Suite Business"_s,
                  u"Office Suite Business"_s,
                  u"Mail, calendar and documents per seat"_s,
                  0,
                  200,
                  {{u"MONTHS"_s, 1, 0, 0, {1250}}, {u"YEARS"_s, 1, 0, 0, {13500}}},
                  {{u"a4d1b3f7-0c2e-4d38-8b61-90b8a1f0c202"_s, u"Seat"_s, u"seat"_s, 0, 5000}}});
    plans.append({u"d2a6b9ef-7e75-4b1f-8c10-306bd2e8c203"_s,
                  1000003,
                  u"Backup Cloud 1 TB"_s,
                  asList(u"Backup Cloud 1 TB"_s, u"Datensicherung 1 TB"_s),
                  u"Yearly contract, encrypted at rest"_s,
                  50,
                  300,
                  {{u"YEARS"_s, 1, 1500, 11900, {8900}}},
                  {{u"b5e2c408-1d3f-4e49-9c72-a1c9b201d303"_s, u"Storage block"_s, u"TB"_s, 1, 50}}});
    plans.append({u"e3b7ca00-8f86-4c20-9d21-417ce3f9d304"_s,
                  1000004,
                  u"Launch Offer Web Hosting"_s,
                  u"Launch Offer Web Hosting"_s,
                  u"Sold under its cost while the offer lasts"_s,
                  500,
                  100,
                  {{u"MONTHS"_s, 1, 0, 999, {199}}},
                  {{u"c6f3d519-2e40-4f5a-8d83-b2dac312e404"_s, u"Mailbox"_s, u"mailbox"_s, 5, 500}}});
    plans.append({u"f4c8db11-9097-4d31-8e32-528df40ae405"_s,
                  1000005,
                  u"Domain Parking"_s,
                  byLocale(u"Domain Parking"_s, u"Domain parken"_s),
                  u"Nothing but a page"_s,
                  0,
                  400,
                  {{u"MONTHS"_s, 1, 0, 50, {}}, {u"YEARS"_s, 1, 0, 600, {}}},
                  {}});
    plans.append({u"05d9ec22-a1a8-4e42-9f43-639e051bf506"_s,
                  1000006,
                  u"Archive for Large Mailboxes"_s,
                  asList(u"Archive for Large Mailboxes"_s, u"Archiv für große Postfächer „Größe XL“"_s),
                  u"Two resources: mailboxes and retention"_s,
                  75,
                  225,
                  {{u"MONTHS"_s, 3, 4900, 8997, {333, 1011}}},
                  {{u"d704e62a-3f51-4a6b-9e94-c3ebd423f506"_s, u"Mailbox archive"_s, u"mailbox"_s, 10, 10000},
                   {u"e815f73b-4062-4b7c-8fa5-d4fce534a607"_s, u"Retention year"_s, u"year"_s, 1, 10}}});
    plans.append(
        {u"16eafd33-b2b9-4f53-8a54-74af162ca607"_s,
         1000007,
         u"Virtual Server M"_s,
         u"Virtual Server M"_s,
         u"4 vCPU, 8 GB, monthly"_s,
         100,
         300,
         {{u"MONTHS"_s, 1, 995, 2499, {599}}, {u"YEARS"_s, 1, 0, 26900, {6400}}},
         {{u"f9260a4c-5173-4c8d-9ab6-e50df645b708"_s, u"Additional disk 100 GB"_s, u"disk"_s, 0, 16}}});
    return plans;
}

} // namespace

const QList<Plan> &catalogue()
{
    static const QList<Plan> plans = makeCatalogue();
    return plans;
}

const Plan *findPlan(const QString &id)
{
    const QList<Plan> &plans = catalogue();
    const auto found =
        std::find_if(plans.begin(), plans.end(), [&id](const Plan &plan) { return plan.id == id; });
    return found == plans.end() ? nullptr : &*found;
}

const PlanPeriod *findPeriod(const Plan &plan, const QString &unit, int duration)
{
    const auto found = std::find_if(plan.periods.begin(), plan.periods.end(), [&](const PlanPeriod &period) {
        return period.unit == unit && period.duration == duration;
    });
    return found == plan.periods.end() ? nullptr : &*found;
}

QJsonObject planToJson(const Plan &plan)
{
    QJsonArray periods;
    for (const PlanPeriod &period : plan.periods)
        periods.append(QJsonObject{{u"unit"_s, period.unit}, {u"duration"_s, period.duration}});
    QJsonArray rates;
    for (const ResourceRate &rate : plan.rates) {
        rates.append(QJsonObject{{u"resourceId"_s, rate.id},
                                 {u"name"_s, rate.name},
                                 {u"unit"_s, rate.unit},
                                 {u"included"_s, rate.included},
                                 {u"maximum"_s, rate.maximum}});
    }
    return {
        {u"aps"_s, QJsonObject{{u"id"_s, plan.id},
                               {u"type"_s, u"http://www.odin.com/billing/ServicePlan/1.1"_s},
                               {u"status"_s, u"aps:ready"_s},
                               {u"revision"_s, 7},
                               {u"modified"_s, u"2026-01-05T08:00:00Z"_s}}},
        {u"planId"_s, plan.planId},
        {u"name"_s, plan.name},
        {u"shortDescription"_s, plan.description},
        {u"longDescription"_s, QString()},
        {u"subscriptionPeriods"_s, periods},
        {u"resourceRates"_s, rates},
    };
}

} // namespace purveyor::sandbox
