// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/changeforms.h"

#include "core/domain/localtext.h"
#include "core/vendors/cloudblue/apsmessages.h"
#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/operations.h"
#include "core/vendors/cloudblue/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
const ProductResource *resourceIn(const Product *plan, const QString &id)
{
    if (!plan)
        return nullptr;
    const auto found = std::find_if(plan->resources.cbegin(), plan->resources.cend(),
                                    [&id](const ProductResource &each) { return each.id == id; });
    return found == plan->resources.cend() ? nullptr : &*found;
}

QString shown(const Decimal &number)
{
    return numberText(number, QLocale());
}

std::optional<Decimal> amountIn(const Values &values, const QString &key)
{
    const Value value = values.value(key);
    const auto *quantity = std::get_if<Quantity>(&value);
    return quantity ? std::optional(quantity->amount) : Decimal::parse(textOf(value));
}

// "1 included + 2 additional, 3 in use"
QString nowText(const SubscriptionResource &resource)
{
    QStringList parts;
    if (resource.included && resource.additional)
        parts.append(Words::tr("%1 included + %2 additional")
                         .arg(shown(*resource.included), shown(*resource.additional)));
    if (resource.usage)
        parts.append(Words::tr("%1 in use").arg(shown(*resource.usage)));
    return parts.join(u", "_s);
}

Field deltaField(const SubscriptionResource &resource, const ProductResource *planned, const Values &values)
{
    const bool named = !resource.name.isEmpty() && resource.name != resource.id;
    Field field = newField(QString(field::DeltaPrefix) + resource.id,
                           named || !planned ? resource.name : planned->name, FieldKind::SignedDelta);
    field.current = totalOf(resource);
    field.minimum = resource.included.value_or(Decimal());
    field.maximum = planned ? planned->maximum : std::nullopt;
    field.unit = resource.unit.isEmpty() && planned ? planned->unit : resource.unit;
    field.help = nowText(resource);
    field.initial = Quantity{amountIn(values, field.key).value_or(Decimal()), field.unit};
    return field;
}

QString targetKey(const EntityId &plan, const Period &period)
{
    return plan.value + u'|' + periodKey(period);
}

QString planName(const SwitchFacts &facts, const EntityId &id)
{
    for (const auto &known : {facts.chosen, facts.current}) {
        if (known && known->key.id == id)
            return known->name;
    }
    const auto listed = std::find_if(facts.plans.cbegin(), facts.plans.cend(),
                                     [&id](const Product &plan) { return plan.key.id == id; });
    return listed == facts.plans.cend() ? id.value : listed->name;
}

Field targetField(const SwitchFacts &facts, const Values &values)
{
    Field field = newField(QString(field::Target), Words::tr("Switch to"), FieldKind::Lookup);
    field.required = true;
    field.driving = true;
    for (const PlanSwitch &to : facts.targets) {
        //: a plan and its period: "Virtual Server M, 1 year"
        const QString label = Words::tr("%1, %2").arg(planName(facts, to.plan), to.period.display());
        const Value value(targetKey(to.plan, to.period));
        // Several terms for one target: the request cannot say which of them is meant.
        const auto known = std::find_if(field.choices.begin(), field.choices.end(),
                                        [&value](const Choice &choice) { return choice.value == value; });
        if (known == field.choices.end())
            field.choices.append({value, label, switchTerms(to)});
        else if (known->help != switchTerms(to))
            known->help = Words::tr("on terms that CloudBlue chooses");
    }
    std::stable_sort(field.choices.begin(), field.choices.end(), [](const Choice &a, const Choice &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    const Value typed = values.value(field.key);
    for (const Choice &choice : std::as_const(field.choices)) {
        if (choice.value == typed)
            field.initial = typed;
    }
    field.help = facts.targets.isEmpty()
                     ? Words::tr("CloudBlue offers nothing this subscription could be switched to")
                     : facts.targetsHelp;
    return field;
}

// What the subscription has of it now, under the same id or, in another plan, the same name.
std::optional<Decimal> carriedOver(const Subscription &subscription, const ProductResource &resource)
{
    for (const SubscriptionResource &now : subscription.resources) {
        if (now.id == resource.id || (!now.name.isEmpty() && now.name == resource.name))
            return totalOf(now);
    }
    return std::nullopt;
}

Field newTotalField(const Subscription &subscription, const ProductResource &resource, const Values &values)
{
    Field field = newField(QString(field::ResourcePrefix) + resource.id, resource.name, FieldKind::Quantity);
    field.minimum = resource.included.value_or(Decimal());
    field.maximum = resource.maximum;
    field.unit = resource.unit;
    const std::optional<Decimal> now = carriedOver(subscription, resource);
    Decimal start = std::max(*field.minimum, now.value_or(Decimal()));
    if (field.maximum)
        start = std::min(start, *field.maximum);
    field.initial = Quantity{amountIn(values, field.key).value_or(start), resource.unit};
    if (now)
        field.help = Words::tr("Now %1").arg(shown(*now));
    return field;
}

QList<Field> beforeFields(const Subscription &subscription)
{
    QList<Field> fields{
        carriedField(field::CustomerId, subscription.customer.value),
        carriedField(field::CustomerName, subscription.customerName),
        carriedField(field::PlanBefore, subscription.productId),
        carriedField(field::PeriodBefore, subscription.period ? periodKey(*subscription.period) : QString())};
    for (const SubscriptionResource &resource : subscription.resources) {
        if (totalOf(resource))
            fields.append(carriedField(QString(field::TotalPrefix) + resource.id, totalText(resource)));
    }
    return fields;
}

QString labelOf(const Form &form, QLatin1StringView key, const Value &value)
{
    const Field *field = form.field(QString(key));
    const QList<Choice> choices = field ? field->choices : QList<Choice>();
    for (const Choice &choice : choices) {
        if (choice.value == value)
            return choice.label;
    }
    return textOf(value);
}

struct NewTotal {
    QString resourceId;
    QString label;
    QString before; // empty: not told
    Decimal amount;
};

// Of every resource that can be ordered, changed or not: the vendor's tools send all of them, and an absent
// one might be taken for none.
QList<NewTotal> newTotals(const OperationId &operation, const Form &form, const Values &values)
{
    const bool deltas = operation == op::ChangeSubscription;
    const QLatin1StringView prefix = deltas ? field::DeltaPrefix : field::ResourcePrefix;
    QList<NewTotal> totals;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            if (!field.key.startsWith(prefix))
                continue;
            const QString id = field.key.sliced(prefix.size());
            const QString before = textIn(values, QString(field::TotalPrefix) + id);
            const Decimal typed = amountIn(values, field.key).value_or(Decimal());
            const std::optional<Decimal> sum =
                deltas ? Decimal::add(Decimal::parse(before).value_or(Decimal()), typed) : typed;
            if (sum)
                totals.append({id, field.label, before, *sum});
        }
    }
    return totals;
}
} // namespace

std::optional<Decimal> totalOf(const SubscriptionResource &resource)
{
    if (resource.included && resource.additional)
        return Decimal::add(*resource.included, *resource.additional);
    return resource.included ? resource.included : resource.additional;
}

QString totalText(const SubscriptionResource &resource)
{
    const std::optional<Decimal> total = totalOf(resource);
    return total ? total->normalized() : QString();
}

Form quantityForm(const Subscription &subscription, const Product *plan, const Values &values)
{
    Form form;
    form.id = op::ChangeSubscription.value;
    QList<Field> deltas;
    for (const SubscriptionResource &resource : subscription.resources) {
        if (!resource.id.isEmpty() && totalOf(resource))
            deltas.append(deltaField(resource, resourceIn(plan, resource.id), values));
    }
    form.notice = deltas.isEmpty()
                      ? Words::tr("CloudBlue names no resources of this subscription that could be ordered.")
                      : Words::tr("CloudBlue is sent the new totals. A price below zero is given back.");
    form.sections.append({Words::tr("Add, or with a minus remove"), deltas});
    form.sections.append({{}, beforeFields(subscription)});
    return form;
}

EntityId targetPlan(const Values &values)
{
    return {textIn(values, field::Target).section(u'|', 0, 0)};
}

Form switchForm(const Subscription &subscription, const SwitchFacts &facts, const Values &values)
{
    Form form;
    form.id = op::SwitchSubscription.value;
    const EntityId now{subscription.productId};
    Section what{Words::tr("New plan and period"), {targetField(facts, values)}};
    const bool chosen = !std::holds_alternative<std::monostate>(what.fields.constFirst().initial);
    if (facts.chosen && chosen) {
        for (const ProductResource &resource : facts.chosen->resources)
            what.fields.append(newTotalField(subscription, resource, values));
    }
    form.sections.append(what);
    form.sections.append({{}, beforeFields(subscription)});
    const QString period = subscription.period ? subscription.period->display() : QString();
    form.notice = Words::tr("Now: %1, %2. A price below zero is given back.")
                      .arg(now.isEmpty() ? Words::tr("plan not told") : planName(facts, now),
                           period.isEmpty() ? Words::tr("period not told") : period);
    return form;
}

QList<Problem> checkChange(const OperationId &operation, const Form &form, const Values &values)
{
    QList<Problem> problems = checkForm(form, values);
    if (!problems.isEmpty() || operation != op::ChangeSubscription)
        return problems;
    const QList<NewTotal> totals = newTotals(operation, form, values);
    const bool anything = std::any_of(totals.cbegin(), totals.cend(), [](const NewTotal &total) {
        return Decimal::parse(total.before) != std::optional(total.amount);
    });
    if (!anything)
        problems.append({{}, Words::tr("Enter how many to add, or with a minus how many to remove.")});
    return problems;
}

ChangeOrder changeOrderFrom(const OperationId &operation, const EntityId &subscription, const Form &form,
                            const Values &values)
{
    ChangeOrder order;
    order.subscription = subscription;
    order.plan.value = textIn(values, field::PlanBefore);
    order.period = periodFromKey(textIn(values, field::PeriodBefore));
    if (operation == op::SwitchSubscription) {
        order.plan = targetPlan(values);
        order.period = periodFromKey(textIn(values, field::Target).section(u'|', 1));
    }
    const QList<NewTotal> totals = newTotals(operation, form, values);
    for (const NewTotal &total : totals)
        order.resources.append({total.resourceId, total.amount});
    return order;
}

QList<Change> changesIn(const OperationId &operation, const Form &form, const Values &values)
{
    QList<Change> changes;
    if (operation == op::SwitchSubscription) {
        const std::optional<Period> before = periodFromKey(textIn(values, field::PeriodBefore));
        changes.append({Words::tr("Plan and period"), before ? before->display() : QString(),
                        labelOf(form, field::Target, values.value(QString(field::Target)))});
    }
    const QList<NewTotal> totals = newTotals(operation, form, values);
    for (const NewTotal &total : totals) {
        const std::optional<Decimal> before = Decimal::parse(total.before);
        if (!before) {
            changes.append({total.label, {}, total.amount.normalized()});
            continue;
        }
        const std::optional<Decimal> delta = Decimal::subtract(total.amount, *before);
        if (!delta || delta->isZero())
            continue;
        changes.append(
            {total.label, before->normalized(),
             Words::tr("%1 (%2)").arg(total.amount.normalized(),
                                      (delta->isNegative() ? QString() : u"+"_s) + delta->normalized())});
    }
    return changes;
}

QString changeSummary(const OperationId &operation, const Form &form, const Values &values)
{
    QStringList parts;
    const QList<Change> changes = changesIn(operation, form, values);
    for (const Change &change : changes) {
        const bool target = operation == op::SwitchSubscription && parts.isEmpty();
        parts.append(target ? change.after : u"%1: %2"_s.arg(change.label, change.after));
    }
    return parts.join(u", "_s);
}
} // namespace purveyor::cloudblue
