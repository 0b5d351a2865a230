// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/orderforms.h"

#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
Field planField(const QList<Product> &plans, const EntityId &chosen)
{
    Field field;
    field.key = QString(field::Plan);
    field.label = Words::tr("Plan");
    field.kind = FieldKind::Lookup;
    field.driving = true;
    for (const Product &plan : plans)
        field.choices.append({Value(plan.key.id.value), plan.name, plan.description});
    std::sort(field.choices.begin(), field.choices.end(), [](const Choice &a, const Choice &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    if (!chosen.isEmpty())
        field.initial = chosen.value;
    return field;
}

Field otherPlanField(const Values &values)
{
    Field field;
    field.key = QString(field::OtherPlan);
    field.label = Words::tr("Plan id");
    field.help =
        Words::tr("For a plan that is not in the list: its APS id. Counts instead of the plan above");
    field.kind = FieldKind::Text;
    field.driving = true;
    field.expandable = true;
    field.maxLength = 36;
    field.initial = textIn(values, field::OtherPlan);
    return field;
}

Field periodField(const Product &plan, const Values &values)
{
    Field field;
    field.key = QString(field::Period);
    field.label = Words::tr("Period");
    field.kind = FieldKind::Choice;
    field.required = true;
    for (const Period &period : plan.periods)
        field.choices.append({Value(periodKey(period)), period.display(), {}});
    const Value typed = values.value(field.key);
    const bool fits = std::any_of(field.choices.begin(), field.choices.end(),
                                  [&typed](const Choice &choice) { return choice.value == typed; });
    if (fits)
        field.initial = typed;
    else if (!field.choices.isEmpty())
        field.initial = field.choices.first().value;
    return field;
}

Field resourceField(const ProductResource &resource, const Values &values)
{
    Field field;
    field.key = QString(field::ResourcePrefix) + resource.id;
    field.label = resource.name;
    field.kind = FieldKind::Quantity;
    field.minimum = resource.included.value_or(Decimal());
    field.maximum = resource.maximum;
    field.unit = resource.unit;
    field.initial = Quantity{*field.minimum, resource.unit};
    const Value typed = values.value(field.key);
    if (std::holds_alternative<Quantity>(typed))
        field.initial = typed;
    return field;
}

Field paymentField(const QList<PaymentMethod> &methods, const Values &values)
{
    Field field;
    field.key = QString(field::PaymentMethod);
    field.label = Words::tr("Pay with");
    field.kind = FieldKind::Lookup;
    field.required = true;
    QStringList unusable;
    for (const PaymentMethod &method : methods) {
        if (!method.usable) {
            unusable.append(u"%1 (%2)"_s.arg(method.name, method.status.word));
            continue;
        }
        field.choices.append({Value(method.id), method.name, {}});
        if (method.isDefault)
            field.initial = method.id;
    }
    if (std::holds_alternative<std::monostate>(field.initial) && field.choices.size() == 1)
        field.initial = field.choices.first().value;
    if (!unusable.isEmpty())
        field.help = Words::tr("Not usable now: %1").arg(unusable.join(u", "_s));
    if (field.choices.isEmpty())
        field.help =
            Words::tr("The customer has no usable payment method at CloudBlue. %1").arg(field.help).trimmed();
    const Value typed = values.value(field.key);
    for (const Choice &choice : std::as_const(field.choices)) {
        if (choice.value == typed)
            field.initial = typed;
    }
    return field;
}
} // namespace

EntityId planIn(const Values &values)
{
    const QString typed = textIn(values, field::OtherPlan).toLower();
    if (!typed.isEmpty())
        return isApsId(typed) ? EntityId{typed} : EntityId{};
    return {textIn(values, field::Plan)};
}

Form orderForm(const QList<Product> &plans, const Product *chosen, const QList<PaymentMethod> &methods,
               const Values &values)
{
    Form form;
    form.id = op::PlaceOrder.value;
    const EntityId listed{textIn(values, field::Plan)};
    Section what{Words::tr("What"), {planField(plans, listed), otherPlanField(values)}};
    what.fields.first().required = textIn(values, field::OtherPlan).isEmpty();
    if (chosen) {
        what.fields.append(periodField(*chosen, values));
        for (const ProductResource &resource : chosen->resources)
            what.fields.append(resourceField(resource, values));
        Field name;
        name.key = QString(field::PlanName);
        name.kind = FieldKind::Hidden;
        name.initial = chosen->name;
        what.fields.append(name);
    }
    form.sections.append(what);
    form.sections.append({Words::tr("Payment"), {paymentField(methods, values)}});
    return form;
}

QList<Problem> checkOrder(const Form &form, const Values &values)
{
    QList<Problem> problems = checkForm(form, values);
    const QString typed = textIn(values, field::OtherPlan);
    if (!typed.isEmpty() && !isApsId(typed))
        problems.append({QString(field::OtherPlan),
                         Words::tr("A plan id looks like 51615892-655d-409d-a922-4423a8188b2e.")});
    if (!planIn(values).isEmpty() && !form.field(QString(field::Period)) && problems.isEmpty())
        problems.append({QString(field::Plan), Words::tr("The periods of this plan are not known yet.")});
    return problems;
}

SalesOrder salesOrderFrom(const EntityId &customer, const Values &values)
{
    SalesOrder order;
    order.customer = customer;
    order.paymentMethod.value = textIn(values, field::PaymentMethod);
    SalesOrder::Product product;
    product.plan = planIn(values);
    product.period = periodFromKey(textIn(values, field::Period)).value_or(Period{});
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto *quantity = std::get_if<Quantity>(&it.value());
        if (!quantity || !it.key().startsWith(field::ResourcePrefix))
            continue;
        if (quantity->amount > Decimal())
            product.resources.append({it.key().sliced(field::ResourcePrefix.size()), quantity->amount});
    }
    // A hash has no order; equal orders must be equal bytes.
    std::sort(product.resources.begin(), product.resources.end(),
              [](const auto &a, const auto &b) { return a.resourceId < b.resourceId; });
    order.products.append(product);
    return order;
}

QString orderSummary(const Form &form, const Values &values)
{
    QString plan = textIn(values, field::PlanName);
    if (const Field *name = form.field(QString(field::PlanName)); name && plan.isEmpty())
        plan = textOf(name->initial);
    QStringList parts{plan.isEmpty() ? planIn(values).value : plan};
    if (const std::optional<Period> period = periodFromKey(textIn(values, field::Period)))
        parts.append(period->display());
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            const Value value = values.value(field.key);
            const auto *quantity = std::get_if<Quantity>(&value);
            if (quantity && field.key.startsWith(field::ResourcePrefix) && quantity->amount > Decimal())
                parts.append(u"%1: %2"_s.arg(field.label, quantity->amount.normalized()));
        }
    }
    return parts.join(u", "_s);
}
} // namespace purveyor::cloudblue
