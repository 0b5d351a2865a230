// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/orderforms.h"

#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/subscriptionmessages.h"
#include "core/vendors/luxcloud/words.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
bool isListed(const QList<Choice> &choices, const Value &value)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&value](const Choice &choice) { return choice.value == value; });
}

// A field to choose from what was read and one for an id typed by hand; the latter alone when nothing was.
QList<Field> choiceFields(QLatin1StringView chosen, QLatin1StringView typed, const QString &label,
                          const QString &typedLabel, const QList<NamedId> &offered, const QString &missing,
                          bool driving, const Values &values)
{
    Field byHand = makeField(typed, typedLabel, FieldKind::Text, offered.isEmpty(), textIn(values, typed));
    byHand.driving = driving;
    if (offered.isEmpty()) {
        byHand.help = missing;
        return {byHand};
    }
    byHand.help = Words::tr("For one that is not in the list. Counts instead of the choice above");
    byHand.expandable = true;
    Field field = makeField(chosen, label, FieldKind::Lookup);
    field.driving = driving;
    for (const NamedId &each : offered) {
        field.choices.append(
            {Value(each.id), each.name, each.name == each.id ? QString() : Words::tr("Id %1").arg(each.id)});
    }
    if (const Value value = values.value(field.key); isListed(field.choices, value))
        field.initial = value;
    else if (offered.size() == 1)
        field.initial = field.choices.first().value;
    return {field, byHand};
}

QList<Field> productFields(const OrderFacts &facts, bool driving, const Values &values)
{
    QList<NamedId> products;
    const QList<ProductAnswer> told = facts.products.value_or(QList<ProductAnswer>());
    for (const ProductAnswer &product : told)
        products.append({product.id, product.name});
    return choiceFields(field::Product, field::OtherProduct, Words::tr("Product"), Words::tr("Product id"),
                        products, facts.productsMissing, driving, values);
}

QList<Field> periodFields(const OrderFacts &facts, const Values &values)
{
    const QList<NamedId> periods = facts.chosen ? facts.chosen->periods : QList<NamedId>();
    const QString missing =
        productIn(values).isEmpty() ? Words::tr("Offered once there is a product") : facts.chosenMissing;
    return choiceFields(field::Period, field::OtherPeriod, Words::tr("Period"), Words::tr("Period id"),
                        periods, missing, false, values);
}

QString priceNotTold()
{
    return Words::tr("LuxCloud does not tell prices: what this costs stands in your contract with it.");
}

Field deltaField(const SubscriptionResource &resource, const QString &raw, const Values &values)
{
    Field field = makeField(QString(field::DeltaPrefix) + resource.id, resource.name, FieldKind::SignedDelta);
    field.current = resource.limit;
    field.unit = resource.unit;
    field.minimum = Decimal();
    field.initial = Quantity{Decimal(), resource.unit};
    if (!resource.limit)
        field.help = raw.isEmpty() ? Words::tr("LuxCloud does not tell how many there are now")
                                   : Words::tr("Now: %1").arg(raw);
    else if (resource.usage)
        field.help = Words::tr("%1 in use").arg(resource.usage->normalized());
    if (const auto typed = numberIn(values, field.key))
        field.initial = Quantity{*typed, resource.unit};
    return field;
}

QString labelOf(const Form &form, const QString &key, const QString &value)
{
    const Field *field = form.field(key);
    if (!field)
        return value;
    const auto choice = std::find_if(field->choices.begin(), field->choices.end(),
                                     [&value](const Choice &each) { return each.value == Value(value); });
    return choice == field->choices.end() ? value : choice->label;
}

QString sumText(const QString &current, const Decimal &delta)
{
    const std::optional<Decimal> before = Decimal::parse(current);
    const std::optional<Decimal> sum = before ? Decimal::add(*before, delta) : std::nullopt;
    const QString change = (delta.isNegative() ? QString() : u"+"_s) + delta.normalized();
    return sum ? Words::tr("%1 (%2)").arg(sum->normalized(), change) : change;
}
} // namespace

Form orderForm(const OperationId &operation, const OrderFacts &facts, const Values &values)
{
    Form form;
    form.id = operation.value;
    form.sections.append(
        {Words::tr("Product"), productFields(facts, true, values) + periodFields(facts, values)});
    if (operation == op::OrderWithDomain) {
        Field domain = makeField(field::Domain, Words::tr("Domain"), FieldKind::Domain, true,
                                 textIn(values, field::Domain));
        domain.driving = true;
        domain.help = checkText(facts.domain);
        Field unchecked =
            makeField(field::OrderUnchecked, Words::tr("Order also when the domain cannot be checked"),
                      FieldKind::Switch, false, isOn(values, field::OrderUnchecked));
        unchecked.expandable = true;
        form.sections.append({Words::tr("Domain"), {domain, unchecked}});
    }
    QList<Field> hidden = checkFields(facts.domain);
    if (facts.before)
        hidden.append(hiddenField(QString(field::Before), idsText(*facts.before)));
    form.sections.append({{}, hidden});
    form.notice = priceNotTold();
    return form;
}

Form switchForm(const Subscription &subscription, const OrderFacts &facts, const Values &values)
{
    Form form;
    form.id = op::SwitchProduct.value;
    const QString product = attributeText(subscription.attributes, fact::Product);
    const QString period = subscription.period ? subscription.period->display() : QString();
    form.sections.append(
        {Words::tr("New product"), productFields(facts, true, values) + periodFields(facts, values)});
    form.sections.append({{},
                          {hiddenField(QString(field::ProductBefore), subscription.productId),
                           hiddenField(QString(field::PeriodBefore),
                                       attributeText(subscription.attributes, fact::PeriodId))}});
    const QString now = product.isEmpty() ? subscription.productId : product;
    form.notice = Words::tr("Now: %1, %2.")
                      .arg(now.isEmpty() ? Words::tr("product not told") : now,
                           period.isEmpty() ? Words::tr("period not told") : period) +
                  u' ' + priceNotTold();
    return form;
}

Form quantityForm(const Subscription &subscription, const Values &values)
{
    Form form;
    form.id = op::ChangeQuantity.value;
    QList<Field> deltas;
    QList<Field> hidden;
    for (const SubscriptionResource &resource : subscription.resources) {
        if (resource.id.isEmpty())
            continue;
        const QString raw = knownText(subscription.attributes, u"resource:"_s + resource.id);
        deltas.append(deltaField(resource, raw, values));
        hidden.append(hiddenField(QString(field::CurrentPrefix) + resource.id,
                                  resource.limit ? resource.limit->toString() : raw));
    }
    form.sections.append({Words::tr("Add, or with a minus remove"), deltas});
    form.sections.append({{}, hidden});
    form.notice =
        deltas.isEmpty() ? Words::tr("LuxCloud names no resources of this subscription.") : priceNotTold();
    return form;
}

Form productForm(const OrderFacts &facts, const Values &values)
{
    Form form;
    form.id = op::ProductDetails.value;
    form.sections.append({{}, productFields(facts, false, values)});
    return form;
}

QString productIn(const Values &values)
{
    const QString typed = textIn(values, field::OtherProduct);
    return typed.isEmpty() ? textIn(values, field::Product) : typed;
}

QString periodIn(const Values &values)
{
    const QString typed = textIn(values, field::OtherPeriod);
    return typed.isEmpty() ? textIn(values, field::Period) : typed;
}

QString domainText(const QString &typed)
{
    QString name = typed.trimmed();
    if (name.endsWith(u'.'))
        name.chop(1);
    return QString::fromLatin1(QUrl::toAce(name)).toLower();
}

QList<Problem> checkOrderForm(const OperationId &operation, const Form &form, const Values &values)
{
    QList<Problem> problems = checkForm(form, values);
    if (operation == op::ChangeQuantity) {
        const OrderItem item = orderItemFrom(operation, u"-"_s, form, values);
        if (problems.isEmpty() && item.resources.isEmpty())
            problems.append({{}, Words::tr("Enter how many to add, or with a minus how many to remove.")});
        return problems;
    }
    const QString product = productIn(values);
    const QString period = periodIn(values);
    if (product.isEmpty() && problems.isEmpty())
        problems.append({QString(field::Product), Words::tr("Choose a product or enter its id.")});
    if (period.isEmpty() && problems.isEmpty())
        problems.append({QString(field::Period), Words::tr("Choose a period or enter its id.")});
    if (operation == op::SwitchProduct && !product.isEmpty() &&
        product == textIn(values, field::ProductBefore) && period == textIn(values, field::PeriodBefore))
        problems.append({QString(field::Product), Words::tr("That is what the subscription has now.")});
    if (operation == op::OrderWithDomain && problems.isEmpty()) {
        const QString domain = domainText(textIn(values, field::Domain));
        if (domain.isEmpty())
            problems.append({QString(field::Domain), Words::tr("A domain name looks like company.com.")});
        else if (const auto check = checkIn(values, domain);
                 check && availabilityOf(check->answer) == Availability::Taken)
            problems.append({QString(field::Domain), checkText(*check)});
    }
    return problems;
}

OrderItem orderItemFrom(const OperationId &operation, const QString &subscription, const Form &form,
                        const Values &values)
{
    OrderItem item;
    if (operation == op::ChangeQuantity) {
        item.type = QString(itemtype::Upgrade);
        item.subscription = subscription;
        for (const Section &section : form.sections) {
            for (const Field &field : section.fields) {
                if (!field.key.startsWith(field::DeltaPrefix))
                    continue;
                const std::optional<Decimal> delta = numberIn(values, field.key);
                if (delta && !delta->isZero())
                    item.resources.append({field.key.sliced(field::DeltaPrefix.size()), *delta});
            }
        }
        return item;
    }
    item.product = productIn(values);
    item.period = periodIn(values);
    if (operation == op::SwitchProduct) {
        item.type = QString(itemtype::Switch);
        item.subscription = subscription;
        return item;
    }
    item.type = QString(itemtype::Create);
    if (operation == op::OrderWithDomain)
        item.parameters = {{QString(DomainParameter), domainText(textIn(values, field::Domain))}};
    return item;
}

QList<PricedItem> pricedItems(const OrderItem &item, const Form &form)
{
    if (item.product.isEmpty()) // more of a resource of something whose product is not in the order
        return {};
    const QString product = labelOf(form, QString(field::Product), item.product);
    const QString period = labelOf(form, QString(field::Period), item.period);
    return {{item.product, product == item.product ? QString() : product, item.period,
             period == item.period ? QString() : period}};
}

QString orderSummary(const Form &form, const Values &values)
{
    QStringList parts;
    if (const QString product = productIn(values); !product.isEmpty())
        parts.append(labelOf(form, QString(field::Product), product));
    if (const QString period = periodIn(values); !period.isEmpty())
        parts.append(labelOf(form, QString(field::Period), period));
    if (const QString domain = textIn(values, field::Domain); !domain.isEmpty())
        parts.append(domain);
    const QList<Change> changes = orderChanges(form, values);
    for (const Change &change : changes) {
        if (productIn(values).isEmpty())
            parts.append(u"%1: %2"_s.arg(change.label, change.after));
    }
    return parts.join(u", "_s);
}

QList<Change> orderChanges(const Form &form, const Values &values)
{
    QList<Change> changes;
    if (form.id == op::SwitchProduct.value) {
        const QString product = textIn(values, field::ProductBefore);
        const QString period = textIn(values, field::PeriodBefore);
        changes.append({Words::tr("Product"), labelOf(form, QString(field::Product), product),
                        labelOf(form, QString(field::Product), productIn(values))});
        changes.append({Words::tr("Period"), labelOf(form, QString(field::Period), period),
                        labelOf(form, QString(field::Period), periodIn(values))});
        return changes;
    }
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            if (!field.key.startsWith(field::DeltaPrefix))
                continue;
            const std::optional<Decimal> delta = numberIn(values, field.key);
            if (!delta || delta->isZero())
                continue;
            const QString id = field.key.sliced(field::DeltaPrefix.size());
            const QString current = textIn(values, QString(field::CurrentPrefix) + id);
            const std::optional<Decimal> before = Decimal::parse(current); // "5.0" is nothing to read
            changes.append({field.label, before ? before->normalized() : Words::tr("not told"),
                            sumText(current, *delta)});
        }
    }
    return changes;
}
} // namespace purveyor::luxcloud
