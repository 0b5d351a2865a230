// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/drafts.h"

#include "core/domain/money.h"
#include "core/net/redaction.h"
#include "core/net/refusal.h"
#include "core/vendors/drafting.h"
#include "core/vendors/racknap/billingcycle.h"
#include "core/vendors/racknap/fields.h"
#include "core/vendors/racknap/knownservices.h"
#include "core/vendors/racknap/operations.h"
#include "core/vendors/racknap/serviceforms.h"
#include "core/vendors/racknap/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
QByteArray accepted()
{
    return "application/json";
}

std::optional<qint64> positive(const Values &values, QLatin1StringView name)
{
    const std::optional<qint64> number = integerIn(values, name);
    return number && *number > 0 ? number : std::nullopt;
}

std::optional<qint64> notNegative(const Values &values, QLatin1StringView name)
{
    const std::optional<qint64> number = integerIn(values, name);
    return number && *number >= 0 ? number : std::nullopt;
}
} // namespace

Headers commonHeaders()
{
    return {{"cache-control", "no-cache"}};
}

std::optional<NewService> newServiceFrom(const Values &values)
{
    const std::optional<qint64> customer = positive(values, wire::CustomerId);
    const std::optional<qint64> quantity = positive(values, wire::Quantity);
    const std::optional<qint64> plan = positive(values, wire::PlanId);
    const std::optional<QDate> registered = dateIn(values, wire::Registered);
    const std::optional<QDate> due = dateIn(values, wire::NextDue);
    const std::optional<Decimal> amount = amountSentIn(values, wire::Amount);
    const std::optional<Decimal> recurring = amountSentIn(values, wire::RecurringAmount);
    const std::optional<Decimal> firstPlan = amountSentIn(values, wire::FirstPlanPrice);
    const std::optional<Decimal> recurringPlan = amountSentIn(values, wire::RecurringPlanPrice);
    const std::optional<Decimal> firstPayment = amountSentIn(values, wire::FirstPayment);
    if (!customer || !quantity || !plan || !registered || !due || *due < *registered)
        return std::nullopt;
    for (const std::optional<Decimal> &price : {amount, recurring, firstPlan, recurringPlan, firstPayment}) {
        if (!price || price->isNegative())
            return std::nullopt;
    }
    NewService service;
    service.customer = *customer;
    service.quantity = *quantity;
    service.subscriptionId = textIn(values, wire::SubscriptionId);
    service.server = notNegative(values, wire::ServerId);
    service.plan = *plan;
    service.registered = *registered;
    service.amount = *amount;
    service.recurringAmount = *recurring;
    service.nextDue = *due;
    service.billingCycle = textIn(values, wire::BillingCycle);
    service.firstPlanPrice = *firstPlan;
    service.recurringPlanPrice = *recurringPlan;
    service.planBillingCycle = textIn(values, wire::PlanBillingCycle);
    service.firstPayment = *firstPayment;
    service.partner = notNegative(values, wire::Partner);
    if (!billingCycles().contains(service.billingCycle) ||
        !billingCycles().contains(service.planBillingCycle) ||
        (!service.subscriptionId.isEmpty() && !isSubscriptionId(service.subscriptionId)))
        return std::nullopt;
    return service;
}

Drafts::Drafts(ConnectionId connection, RackNapSettings settings, UrlFor urlFor)
    : m_connection(std::move(connection))
    , m_settings(std::move(settings))
    , m_urlFor(std::move(urlFor))
{
}

Result<QList<WriteDraft>> Drafts::draft(const OperationId &operation, const Entity &entity,
                                        const Values &values) const
{
    const auto single = [](const WriteDraft &draft) { return QList<WriteDraft>{draft}; };
    const auto *service = std::get_if<Subscription>(&entity);
    if (operation == op::CreateService && !service)
        return createService(entity, values).map(single);
    if ((operation == op::Suspend || operation == op::Unsuspend || operation == op::Terminate) && service)
        return serviceAction(operation, *service, values).map(single);
    return Failure(refusal(Words::tr("RackNap does not offer this here.")));
}

Result<WriteDraft> Drafts::createService(const Entity &entity, const Values &values) const
{
    const std::optional<NewService> service = newServiceFrom(values);
    if (!service)
        return Failure(refusal(Words::tr("Fill in the service, its dates and its amounts.")));
    if (!isOn(values, field::ConfirmAmounts, false))
        return Failure(refusal(Words::tr("Confirm the amounts first.")));
    WriteDraft draft = startDraft(op::CreateService, m_connection, values);
    const QString plan = textIn(values, field::PlanName);
    const auto *customer = std::get_if<Customer>(&entity);
    draft.target.kind = EntityKind::Subscription;
    draft.targetName = plan.isEmpty() ? Words::tr("Plan %1").arg(service->plan) : plan;
    draft.customer = {QString::number(service->customer)};
    draft.customerName = customer && customer->key.id == draft.customer && !customer->name.isEmpty()
                             ? customer->name
                             : customerWord(draft.customer.value);
    setRequest(draft, createParameters(*service));
    draft.items = {
        {QString::number(service->plan), plan, service->billingCycle, {}, Decimal(service->quantity, 0)}};
    // Without dates and amounts: the same thing twice is a duplicate whatever it is said to cost.
    draft.key = intentKey(draft, {draft.customer.value, QString::number(service->plan),
                                  QString::number(service->quantity), service->billingCycle,
                                  service->subscriptionId});
    draft.summary = Words::tr("%1 × %2 for %3, %4, first payment %5")
                        .arg(draft.targetName, QString::number(service->quantity), draft.customerName,
                             service->billingCycle, amountText(service->firstPayment, currencyIn(values)));
    return draft;
}

Result<WriteDraft> Drafts::serviceAction(const OperationId &operation, const Subscription &service,
                                         const Values &values) const
{
    // Exactly a number: "12 34" or "" must not reach a panel that reads the front of a text as one.
    bool valid = false;
    const qint64 id = service.key.id.value.toLongLong(&valid);
    if (!valid || id <= 0 || QString::number(id) != service.key.id.value)
        return Failure(
            refusal(Words::tr("The number of the service is not one: %1").arg(service.key.id.value)));
    if (operation == op::Terminate && textIn(values, field::ConfirmId) != service.key.id.value)
        return Failure(refusal(Words::tr("Type the number of the service to confirm.")));
    WriteDraft draft = startDraft(operation, m_connection, values);
    draft.target = service.key;
    draft.targetName = service.name.isEmpty() ? Words::tr("Service %1").arg(id) : service.name;
    draft.customer = service.customer;
    draft.customerName = service.customerName;
    setRequest(draft, serviceParameters(id));
    draft.key = intentKey(draft, {service.key.id.value});
    draft.summary = Words::tr("Service %1").arg(id);
    return draft;
}

Result<ReadRequest> Drafts::query(const OperationId &operation, const Values &values) const
{
    const std::optional<qint64> plan = planIn(values);
    const bool isPlan = operation == op::PlanDetail;
    const std::optional<qint64> currency = notNegative(values, isPlan ? wire::Currency : wire::CurrencyId);
    const QString platform = textIn(values, wire::Platform);
    if (!isPlan && operation != op::VpsDetails)
        return Failure(refusal(Words::tr("RackNap does not offer this here.")));
    if (!plan || !currency)
        return Failure(refusal(Words::tr("Enter the numbers of the plan and of the currency.")));
    if (isPlan)
        return planDetail(*plan, *currency, notNegative(values, wire::Partner));
    if (platform != "Linux"_L1 && platform != "Windows"_L1)
        return Failure(refusal(Words::tr("Choose the platform.")));
    return read(operation,
                vpsDetailsParameters(*plan, platform, *currency, notNegative(values, wire::PartnerId)));
}

ReadRequest Drafts::planDetail(qint64 plan, qint64 currency, std::optional<qint64> partner) const
{
    return read(op::PlanDetail, planDetailParameters(plan, currency, partner));
}

ReadRequest Drafts::read(const OperationId &operation, const Parameters &parameters) const
{
    const Body body = encoded(parameters, m_settings.encoding);
    ReadRequest request;
    request.method = "POST";
    request.url = m_urlFor(operation);
    request.headers = commonHeaders();
    request.accept = accepted();
    request.contentType = body.contentType;
    request.body = body.bytes;
    request.operation = operation.value;
    return request;
}

void Drafts::setRequest(WriteDraft &draft, const Parameters &parameters) const
{
    const Body body = encoded(parameters, m_settings.encoding);
    draft.request.method = "POST";
    draft.request.url = m_urlFor(draft.operation);
    draft.request.headers = commonHeaders();
    draft.request.accept = accepted();
    draft.request.contentType = body.contentType;
    draft.request.body = body.bytes;
    draft.request.operation = draft.operation.value;
    draft.redactedBody = body.bytes; // has no secret: the token stands in a header
    draft.preview =
        u"POST %1\nAccept: %2\nContent-Type: %3\ncache-control: no-cache\n%4: Bearer %5\n\n%6\n"_s.arg(
            draft.request.url.toString(QUrl::FullyEncoded), QString::fromLatin1(accepted()),
            QString::fromLatin1(body.contentType), QString::fromLatin1(m_settings.headerName),
            Redaction::hidden(), display(parameters));
}

QString Drafts::amountText(const Decimal &amount, const QString &entered) const
{
    const QString code = m_settings.currencyCode.isEmpty() ? entered : m_settings.currencyCode;
    return formatMoney({amount, code}, QLocale());
}
} // namespace purveyor::racknap
