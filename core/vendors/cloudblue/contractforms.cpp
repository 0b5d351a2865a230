// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/contractforms.h"

#include "core/domain/localtext.h"
#include "core/net/refusal.h"
#include "core/vendors/cloudblue/changerequestmessages.h"
#include "core/vendors/cloudblue/draftpaper.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/words.h"
#include "core/vendors/jsonreading.h"

#include <QLocale>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
constexpr int LongestReason = 500;
constexpr int LongestBody = 20'000;

JsonNode proposedBody(const OperationId &operation, const EntityId &subscription, const QString &reason)
{
    return operation == op::CancelSubscription ? cancellationBody(subscription, reason)
                                               : renewalBody(subscription);
}

Field bodyField(const JsonNode &body)
{
    Field field =
        newField(QString(field::Body), Words::tr("Request body (advanced)"), FieldKind::MultilineText);
    field.required = true;
    field.expandable = true;
    field.unit = u"JSON"_s;
    field.maxLength = LongestBody;
    field.initial = QString::fromUtf8(body.indented());
    field.help =
        Words::tr("What is sent, word for word. CloudBlue documents this order but not the words of its "
                  "request: these are inferred. Leave them unless CloudBlue gave you others");
    return field;
}

Field reasonField(const QString &typed)
{
    Field field = newField(QString(field::Reason), Words::tr("Reason"), FieldKind::Text);
    field.required = true;
    field.maxLength = LongestReason;
    field.initial = typed;
    return field;
}

bool isSameId(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// A person may know the right word better than this program, but not turn a renewal into a cancellation,
// which is confirmed in another way.
bool isOrderOfOtherKind(const OperationId &operation, const QString &type)
{
    const QString own = operation == op::CancelSubscription ? u"CANCELLATION"_s : u"RENEWAL"_s;
    static constexpr std::array Known{"SALES"_L1, "CHANGE"_L1, "RENEWAL"_L1, "CANCELLATION"_L1};
    for (const QLatin1StringView known : Known) {
        if (type.compare(known, Qt::CaseInsensitive) == 0)
            return known != own;
    }
    return false;
}
} // namespace

Form renewalForm(const Subscription &subscription, const Values &values)
{
    Form form;
    form.id = op::RenewSubscription.value;
    Field blind = newField(QString(field::WithoutPrice),
                           Words::tr("Renew also when CloudBlue estimates no price"), FieldKind::Switch);
    blind.initial = isOn(values, field::WithoutPrice, false);
    blind.expandable = true;
    form.sections.append({{}, {blind, bodyField(renewalBody(subscription.key.id))}});
    form.sections.append(
        {{},
         {carriedField(field::RenewsBefore,
                       subscription.renews ? subscription.renews->toString(Qt::ISODate) : QString()),
          carriedField(field::SubscriptionId, subscription.key.id.value),
          carriedField(field::CustomerId, subscription.customer.value),
          carriedField(field::CustomerName, subscription.customerName)}});
    const QString period = subscription.period ? subscription.period->display() : QString();
    const QString renews =
        subscription.renews ? dayText(*subscription.renews, QLocale()) : Words::tr("a day that is not told");
    form.notice = period.isEmpty()
                      ? Words::tr("The subscription runs until %1.").arg(renews)
                      : Words::tr("The subscription runs until %1, in periods of %2.").arg(renews, period);
    return form;
}

QString cancellationCost(const Estimate &estimate)
{
    if (!estimate.totals.total)
        return {};
    const Money total = *estimate.totals.total;
    if (total.amount.isZero())
        return Words::tr("CloudBlue estimates that this costs nothing and gives nothing back.");
    if (total.amount.isNegative())
        return Words::tr("CloudBlue estimates that the customer is given back %1.")
            .arg(formatMoney({-total.amount, total.currency}, QLocale()));
    return Words::tr("CloudBlue estimates that the customer pays %1 for it.")
        .arg(formatMoney(total, QLocale()));
}

Form cancellationForm(const Subscription &subscription, const QString &cost, const Values &values)
{
    Form form;
    form.id = op::CancelSubscription.value;
    const QString reason = textIn(values, field::Reason);
    Field why = reasonField(reason);
    why.driving = true; // it stands in the request
    why.label = Words::tr("Reason for CloudBlue");
    why.help = Words::tr("Sent with the cancellation");
    form.sections.append({{}, {why, bodyField(cancellationBody(subscription.key.id, reason))}});
    form.sections.append(
        {{},
         {carriedField(field::CostText, cost), carriedField(field::SubscriptionId, subscription.key.id.value),
          carriedField(field::CustomerId, subscription.customer.value),
          carriedField(field::CustomerName, subscription.customerName)}});
    form.notice = Words::tr("A cancellation order: the subscription and what it holds end at CloudBlue.");
    form.notice += u' ' + (cost.isEmpty() ? Words::tr("What that costs or gives back is not told.") : cost);
    return form;
}

Form cancellationForm(const Subscription &subscription, const Values &values)
{
    Subscription known = subscription;
    known.customer.value = textIn(values, field::CustomerId);
    known.customerName = textIn(values, field::CustomerName);
    return cancellationForm(known, textIn(values, field::CostText), values);
}

Form holdForm(const OperationId &operation, const Subscription &subscription, const EntityId &technicalId)
{
    Form form;
    form.id = operation.value;
    if (operation == op::HoldSubscription) {
        form.sections.append({{}, {reasonField({})}});
        form.notice = Words::tr("The services of the subscription stop until it is released. The reason is "
                                "kept here; CloudBlue takes none.");
    }
    form.sections.append({{},
                          {carriedField(field::TechnicalId, technicalId.value),
                           carriedField(field::StatusBefore, subscription.status.vendorWord)}});
    return form;
}

QList<Problem> checkContractOrder(const OperationId &operation, const Form &form, const Values &values)
{
    QList<Problem> problems = checkForm(form, values);
    if (textIn(values, field::Body).isEmpty())
        return problems;
    const Result<QByteArray> body = orderBodyIn(operation, {textIn(values, field::SubscriptionId)},
                                                {textIn(values, field::CustomerId)}, values);
    if (!body)
        problems.append({QString(field::Body), body.error().message});
    return problems;
}

Result<QByteArray> orderBodyIn(const OperationId &operation, const EntityId &subscription,
                               const EntityId &customer, const Values &values)
{
    const auto wrong = [](const QString &what) { return Failure(refusal(what)); };
    const QString text = textIn(values, field::Body);
    if (!text.startsWith(u'{'))
        return wrong(Words::tr("The request must be one JSON object, from { to }."));
    const Result<QJsonObject> object = json::parseObject(text.toUtf8());
    if (!object)
        return wrong(Words::tr("The request must be one JSON object. %1").arg(object.error().message));
    if (!isSameId(json::text(*object, "subscriptionId"_L1), subscription.value))
        return wrong(Words::tr("subscriptionId must stay %1: the order is for this subscription.")
                         .arg(subscription.value));
    if (object->contains("accountId"_L1) && !customer.isEmpty() &&
        !isSameId(json::text(*object, "accountId"_L1), customer.value))
        return wrong(Words::tr("accountId must be %1, the customer's.").arg(customer.value));
    const QString type = json::text(*object, "type"_L1).trimmed();
    if (type.isEmpty())
        return wrong(Words::tr("type must say what kind of order this is."));
    if (isOrderOfOtherKind(operation, type))
        return wrong(Words::tr("%1 is another kind of order, with an action of its own.").arg(type));
    const QByteArray proposed =
        proposedBody(operation, subscription, textIn(values, field::Reason)).compact();
    if (QJsonDocument::fromJson(proposed).object() == *object)
        return proposed;
    // Written anew, so that what was checked is what is sent, also when a member stands there twice.
    return QJsonDocument(*object).toJson(QJsonDocument::Compact);
}
} // namespace purveyor::cloudblue
