// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/racknapservices.h"

#include "app/sandbox/seednames.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

struct RnPlan {
    QString id;
    QString name;
    qint64 monthlyCents; ///< in currency 1
    bool isVps = false;
};

const QList<RnPlan> &plans()
{
    static const QList<RnPlan> list{{u"24"_s, u"Cloud VPS – 2 vCPU / 4 GB"_s, 149900, true},
                                    {u"172"_s, u"Office 365 ( Essential Suite )"_s, 4401},
                                    {u"180"_s, u"Domain <b>.ng</b> & \"Privacy\""_s, 9950},
                                    {u"181"_s, u"استضافة عربية"_s, 25000},
                                    {u"99"_s, u"Free Trial Plan"_s, 0}};
    return list;
}

const RnPlan *findRackNapPlan(const QString &id)
{
    const QList<RnPlan> &all = plans();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const RnPlan &plan) { return plan.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

struct RnCurrency {
    QString id;
    QString code;
    int divisor; ///< of prices in currency 1
};

const RnCurrency *findCurrency(const QString &id)
{
    static const QList<RnCurrency> list{
        {u"1"_s, u"INR"_s, 1}, {u"2"_s, u"USD"_s, 80}, {u"3"_s, u"EUR"_s, 90}};
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [&id](const RnCurrency &one) { return one.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

/// The main venture, and one partner.
bool isPartner(const QString &id)
{
    return id == "0"_L1 || id == "7"_L1;
}

QDate dateIn(const RnFields &fields, const QString &name)
{
    return QDate::fromString(fields.value(name), u"dd/MM/yyyy"_s);
}

} // namespace

RackNapServices::RackNapServices(Store &store, const Switches &switches)
    : m_store(store)
    , m_switches(switches)
{
}

QList<RnField> RackNapServices::fieldsOf(const QString &operation)
{
    if (operation == "create"_L1)
        return {{u"customer_id"_s, RnSort::Id},
                {u"quantity"_s, RnSort::Id},
                {u"slserverid"_s, RnSort::Word, false},
                {u"serverid"_s, RnSort::Number, false},
                {u"planid"_s, RnSort::Id},
                {u"regdate"_s, RnSort::Date},
                {u"amount"_s, RnSort::Money},
                {u"recuring_amount"_s, RnSort::Money},
                {u"nextduedate"_s, RnSort::Date},
                {u"billingcycle"_s, RnSort::Cycle},
                {u"first_plan_price"_s, RnSort::Money},
                {u"recuring_plan_price"_s, RnSort::Money},
                {u"plan_billing_cycle"_s, RnSort::Cycle},
                {u"firstpayment"_s, RnSort::Money},
                {u"pid"_s, RnSort::Number, false}};
    if (operation == "suspend"_L1 || operation == "unsuspend"_L1 || operation == "terminate"_L1)
        return {{u"serviceid"_s, RnSort::Id}};
    if (operation == "planDetail"_L1)
        return {{u"planid"_s, RnSort::Id}, {u"currency"_s, RnSort::Id}, {u"pid"_s, RnSort::Number, false}};
    if (operation == "cloud_linux_vps_details"_L1)
        return {{u"planid"_s, RnSort::Id},
                {u"platform"_s, RnSort::Platform},
                {u"currency_id"_s, RnSort::Id},
                {u"partner_id"_s, RnSort::Number, false}};
    return {};
}

RnOutcome RackNapServices::create(const RnFields &fields, Visit &visit)
{
    const RnPlan *plan = findRackNapPlan(fields.value(u"planid"_s));
    if (!m_store.find(u"customers"_s, fields.value(u"customer_id"_s)))
        return rnError(404, u"1001"_s, u"Customer not found."_s);
    if (!plan)
        return rnError(404, u"1002"_s, u"Plan not found."_s);
    if (!isPartner(fields.value(u"pid"_s, u"0"_s)))
        return rnError(404, u"1003"_s, u"Partner not found."_s);
    if (dateIn(fields, u"nextduedate"_s) < dateIn(fields, u"regdate"_s))
        return rnError(422, u"1004"_s, u"The field nextduedate is before regdate."_s);

    Item item;
    item.id = QString::number(m_store.next(u"service"_s, 1334));
    item.owner = fields.value(u"customer_id"_s);
    item.changed = true;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        item.fields.insert(it.key(), it.value());
    item.fields.insert("state"_L1, u"active"_s);
    const Item &service = m_store.add(u"services"_s, std::move(item));
    visit.executed = true;
    visit.created = {service.id};
    RnOutcome outcome;
    outcome.serviceId = service.id;
    outcome.message = plan->name + u" service has been created successfully."_s;
    return outcome;
}

RnOutcome RackNapServices::move(const QString &operation, const RnFields &fields, Visit &visit)
{
    Item *service = m_store.find(u"services"_s, fields.value(u"serviceid"_s));
    if (!service)
        return rnError(404, u"1005"_s, u"Service not found."_s);
    const QString state = service->text("state"_L1);
    const QString next = operation == "suspend"_L1     ? u"suspended"_s
                         : operation == "unsuspend"_L1 ? u"active"_s
                                                       : u"terminated"_s;
    if (state == "terminated"_L1 || state == next)
        return rnError(409, u"1006"_s, u"Service is already %1."_s.arg(state));
    Store::set(*service, u"state"_s, next);
    visit.executed = true;
    RnOutcome outcome;
    // The misspelling is the document's.
    outcome.message = operation == "suspend"_L1     ? u"Service has been suspended successfully."_s
                      : operation == "unsuspend"_L1 ? u"Service has been unuspended successfully."_s
                                                    : u"Service has been terminated successfully."_s;
    return outcome;
}

QJsonValue RackNapServices::price(qint64 cents) const
{
    const qint64 drifted = cents + m_switches.number("priceDriftCents"_L1);
    const QString text =
        QString::number(drifted / 100) + u'.' + QString::number(drifted % 100).rightJustified(2, u'0');
    return m_switches.isOn("numbersAsText"_L1) ? QJsonValue(text) : QJsonValue(text.toDouble());
}

RnOutcome RackNapServices::planDetail(const RnFields &fields, qint64 driftCents) const
{
    const RnPlan *plan = findRackNapPlan(fields.value(u"planid"_s));
    const RnCurrency *currency = findCurrency(fields.value(u"currency"_s));
    if (!plan)
        return rnError(404, u"1002"_s, u"Plan not found."_s);
    if (!currency)
        return rnError(404, u"1007"_s, u"Currency not found."_s);
    if (!isPartner(fields.value(u"pid"_s, u"0"_s)))
        return rnError(404, u"1003"_s, u"Partner not found."_s);
    const qint64 monthly = plan->monthlyCents / currency->divisor;
    QJsonArray prices;
    struct Cycle {
        QString label;
        int months;
    };
    for (const Cycle &cycle : {Cycle{u"Monthly"_s, 1}, Cycle{u"Quarterly"_s, 3}, Cycle{u"Annually"_s, 12}}) {
        prices.append(QJsonObject{{u"billing_cycle"_s, cycle.label},
                                  {u"price"_s, price(monthly * cycle.months + driftCents)},
                                  {u"setup_fee"_s, price(0)}});
    }
    RnOutcome outcome;
    outcome.details = QJsonObject{{u"planid"_s, plan->id},
                                  {u"plan_name"_s, plan->name},
                                  {u"description"_s, u"<p>Billed in advance</p>"_s},
                                  {u"currency"_s, currency->code},
                                  {u"is_active"_s, u"1"_s},
                                  {u"prices"_s, prices},
                                  {u"addons"_s, QJsonArray()}};
    return outcome;
}

RnOutcome RackNapServices::vpsDetails(const RnFields &fields, qint64 driftCents) const
{
    const RnPlan *plan = findRackNapPlan(fields.value(u"planid"_s));
    const RnCurrency *currency = findCurrency(fields.value(u"currency_id"_s));
    if (!plan || !plan->isVps)
        return rnError(404, u"1002"_s, u"Plan not found."_s);
    if (!currency)
        return rnError(404, u"1007"_s, u"Currency not found."_s);
    if (!isPartner(fields.value(u"partner_id"_s, u"0"_s)))
        return rnError(404, u"1003"_s, u"Partner not found."_s);
    const bool windows = fields.value(u"platform"_s) == "Windows"_L1;
    const qint64 monthly = (plan->monthlyCents + (windows ? 60000 : 0)) / currency->divisor;
    RnOutcome outcome;
    outcome.details = QJsonObject{
        {u"planid"_s, plan->id},
        {u"plan_name"_s, plan->name},
        {u"platform"_s, fields.value(u"platform"_s)},
        {u"currency"_s, currency->code},
        {u"monthly_price"_s, price(monthly + driftCents)},
        {u"templates"_s, QJsonObject{{u"11"_s, windows ? u"Windows Server 2022"_s : u"Debian 12"_s},
                                     {u"12"_s, windows ? u"Windows Server 2019"_s : u"AlmaLinux 9"_s}}},
        {u"specification"_s,
         QJsonObject{{u"vcpu"_s, u"2"_s}, {u"ram"_s, u"4 GB"_s}, {u"disk"_s, u"80 GB"_s}}}};
    return outcome;
}

void RackNapServices::seed(int customers, const QDateTime &now)
{
    // The ids of the document's examples: customer 652, service 1287, and 1334 for the first new one.
    constexpr int firstCustomer = 652;
    constexpr int firstService = 1287;
    constexpr int servicesAtMost = 1334 - firstService;
    // Nothing lists them, so that a big book would only be slow to make.
    for (int index = 1; index <= std::min(customers, 1000); ++index) {
        const QString name = index == 1 ? u"First Customer Pvt. Ltd."_s : seednames::company(index);
        const QString id =
            m_store.add(u"customers"_s, {QString::number(firstCustomer + index - 1), {}, {{u"name"_s, name}}})
                .id;
        if (index > servicesAtMost)
            continue;
        const RnPlan &plan = plans().at((index - 1) % plans().size());
        const QDate since = now.date().addDays(-20 - index);
        m_store.add(u"services"_s, {QString::number(firstService + index - 1),
                                    id,
                                    {{u"customer_id"_s, id},
                                     {u"planid"_s, plan.id},
                                     {u"regdate"_s, since.toString(u"dd/MM/yyyy"_s)},
                                     {u"nextduedate"_s, since.addYears(1).toString(u"dd/MM/yyyy"_s)},
                                     {u"billingcycle"_s, u"Annually"_s},
                                     {u"state"_s, index % 5 == 3 ? u"suspended"_s : u"active"_s}}});
    }
}

} // namespace purveyor::sandbox
