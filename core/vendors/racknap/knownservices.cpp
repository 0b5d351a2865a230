// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/knownservices.h"

#include "core/domain/money.h"
#include "core/vendors/racknap/billingcycle.h"
#include "core/vendors/racknap/fields.h"
#include "core/vendors/racknap/operations.h"
#include "core/vendors/racknap/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
Status statusAfter(const OperationId &operation)
{
    if (operation == op::Suspend)
        return {Mark::Stopped, Words::tr("Suspended"), {}};
    if (operation == op::Terminate)
        return {Mark::Ended, Words::tr("Terminated"), {}};
    return {Mark::Good, Words::tr("Active"), {}};
}

std::optional<Period> periodOf(const QString &cycle)
{
    const std::optional<int> months = monthsOf(cycle);
    if (!months)
        return std::nullopt;
    return *months % 12 == 0 ? Period{Period::Unit::Years, *months / 12, cycle}
                             : Period{Period::Unit::Months, *months, cycle};
}

Subscription madeService(const JournalRow &row)
{
    Subscription service;
    service.name = row.targetName;
    service.productId = textIn(row.values, wire::PlanId);
    service.period = periodOf(textIn(row.values, wire::BillingCycle));
    if (textIn(row.values, wire::BillingCycle) == "Free Trial"_L1)
        service.trial = true;
    service.renews = dateIn(row.values, wire::NextDue);
    const auto note = [&service, &row](QLatin1StringView key, const QString &label) {
        if (const QString text = textIn(row.values, key); !text.isEmpty())
            service.attributes.append({QString(key), label, text, true});
    };
    note(wire::BillingCycle, Words::tr("Billing cycle"));
    note(wire::Quantity, Words::tr("Licences"));
    note(wire::Registered, Words::tr("Registered on"));
    if (const std::optional<Decimal> amount = amountIn(row.values, wire::Amount)) {
        service.attributes.append({QString(wire::Amount), Words::tr("Amount"),
                                   formatMoney({*amount, currencyIn(row.values)}, QLocale()), true});
    }
    return service;
}
} // namespace

Quote quoteOf(const NewService &service, const QString &currencyCode, const QDateTime &now)
{
    const auto money = [&currencyCode](const Decimal &amount) { return Money{amount, currencyCode}; };
    Quote quote;
    quote.at = now;
    const Quantity licences{Decimal(service.quantity, 0), {}};
    const auto line = [&](QLatin1StringView name, const QString &text, const Decimal &amount) {
        quote.lines.append({QString(name), text, licences, money(amount), std::nullopt});
    };
    line(wire::FirstPayment, Words::tr("First payment"), service.firstPayment);
    line(wire::Amount, Words::tr("Amount, %1").arg(service.billingCycle), service.amount);
    line(wire::RecurringAmount, Words::tr("Purchase amount"), service.recurringAmount);
    line(wire::FirstPlanPrice, Words::tr("First plan price"), service.firstPlanPrice);
    line(wire::RecurringPlanPrice, Words::tr("Recurring plan price, %1").arg(service.planBillingCycle),
         service.recurringPlanPrice);
    QuoteTotals totals;
    totals.total = money(service.firstPayment);
    // What a price list says of a cycle is no measure for a first payment of another kind.
    if (service.firstPayment == service.amount)
        totals.net = totals.total;
    quote.price = totals;
    return quote;
}

QList<Entity> learntFrom(const JournalRow &row)
{
    const bool creates = row.operation == op::CreateService;
    Subscription service = creates ? madeService(row) : Subscription();
    service.key = creates ? row.made.value(0) : row.target;
    if (service.key.id.isEmpty()) // its number was not told: nothing could be done with it
        return {};
    service.key.connection = row.connection;
    service.key.kind = EntityKind::Subscription;
    service.number = service.key.id.value;
    service.customer = row.customer;
    service.customerName = row.customerName;
    service.status = statusAfter(row.operation);
    if (row.operation == op::Terminate)
        service.renews = QDate(); // no more
    QList<Entity> known;
    if (creates && !row.customer.isEmpty()) {
        Customer customer;
        customer.key = {row.connection, EntityKind::Customer, row.customer};
        if (row.customerName != customerWord(row.customer.value)) // its name is known
            customer.name = row.customerName;
        customer.number = row.customer.value;
        known.append(customer);
    }
    known.append(service);
    return known;
}
} // namespace purveyor::racknap
