// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/serviceforms.h"

#include "core/vendors/racknap/billingcycle.h"
#include "core/vendors/racknap/fields.h"
#include "core/vendors/racknap/operations.h"
#include "core/vendors/racknap/words.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
constexpr std::array AmountKeys{wire::Amount, wire::RecurringAmount, wire::FirstPlanPrice,
                                wire::RecurringPlanPrice, wire::FirstPayment};

Field makeField(QLatin1StringView key, const QString &label, FieldKind kind, bool required,
                const QString &help = {})
{
    Field field;
    field.key = QString(key);
    field.label = label;
    field.kind = kind;
    field.required = required;
    field.help = help;
    return field;
}

Field numberField(QLatin1StringView key, const QString &label, bool required, qint64 least,
                  const Value &initial = {}, const QString &help = {})
{
    Field field = makeField(key, label, FieldKind::Integer, required, help);
    field.minimum = Decimal(least, 0);
    field.initial = initial;
    return field;
}

// By which something is known at RackNap.
Field idField(QLatin1StringView key, const QString &label, bool required, qint64 least,
              const Value &initial = {}, const QString &help = {})
{
    Field field = numberField(key, label, required, least, initial, help);
    field.identifies = true;
    return field;
}

// Of what follows from the cycle, before there is one.
Condition whenCycleIsChosen()
{
    Condition condition{QString(wire::BillingCycle), {}};
    for (const QString &cycle : billingCycles())
        condition.anyOf.append(Value(cycle));
    return condition;
}

Field cycleField(QLatin1StringView key, const QString &label)
{
    Field field = makeField(key, label, FieldKind::Choice, true);
    for (const QString &cycle : billingCycles())
        field.choices.append({Value(cycle), cycle, {}});
    return field;
}

Field hidden(QLatin1StringView key, const Value &value)
{
    Field field = makeField(key, {}, FieldKind::Hidden, false);
    field.initial = value;
    return field;
}

Field amountField(QLatin1StringView key, const QString &label, const QString &currencyCode,
                  const QString &help = {})
{
    Field field = makeField(key, label, FieldKind::Money, true, help);
    field.minimum = Decimal(0, 0);
    field.unit = currencyCode;
    field.driving = true; // what was confirmed before is not it
    if (key != wire::Amount)
        field.shownWhen = Condition{QString(field::SameAmounts), {Value(false)}};
    return field;
}

Section whatSection(const Entity &entity, const RackNapSettings &settings)
{
    const auto *customer = std::get_if<Customer>(&entity);
    bool isNumber = false;
    const qint64 number = customer ? customer->key.id.value.toLongLong(&isNumber) : 0;
    Field subscription =
        makeField(wire::SubscriptionId, Words::tr("Subscription"), FieldKind::Text, false,
                  Words::tr("RackNap's id of an existing subscription, such as 618e16ad6764"));
    subscription.maxLength = 64;
    subscription.expandable = true;
    Field server = idField(wire::ServerId, Words::tr("Server"), false, 0, qint64{0});
    server.expandable = true;
    Field partner = idField(wire::Partner, Words::tr("Partner"), false, 0, settings.partnerId,
                            Words::tr("0 is the main venture"));
    partner.expandable = true;
    partner.driving = true;
    Field plan = idField(wire::PlanId, Words::tr("Number of the plan"), true, 1);
    plan.driving = true;
    Field licences = numberField(wire::Quantity, Words::tr("Licences"), true, 1, qint64{1});
    licences.driving = true;
    Field fill = makeField(field::FillFromPlan, Words::tr("Fill in name, price and cycle from the plan"),
                           FieldKind::Switch, false);
    fill.initial = false;
    fill.driving = true;
    fill.help = Words::tr("Reads the plan and proposes what it finds. Look at it before you place the order");
    return {Words::tr("Service"),
            {idField(wire::CustomerId, Words::tr("Number of the customer"), true, 1,
                     isNumber ? Value(number) : Value()),
             plan, fill, licences, subscription, server, partner}};
}

Section whenSection(const QDate &today)
{
    Field registered = makeField(wire::Registered, Words::tr("Registered on"), FieldKind::Date, true);
    registered.initial = today;
    registered.driving = true;
    Field cycle = cycleField(wire::BillingCycle, Words::tr("Billing cycle"));
    cycle.driving = true;
    Field due = makeField(wire::NextDue, Words::tr("Next due on"), FieldKind::Date, true,
                          Words::tr("Proposed from registration and cycle, to the end of a shorter month"));
    due.shownWhen = whenCycleIsChosen();
    Field planCycle = cycleField(wire::PlanBillingCycle, Words::tr("Cycle of the plan"));
    planCycle.help = Words::tr("Normally the same");
    planCycle.shownWhen = whenCycleIsChosen();
    return {Words::tr("Dates"), {registered, cycle, due, planCycle}};
}

Section priceSection(const QString &currencyCode, bool isOneAmount)
{
    Field same =
        makeField(field::SameAmounts, Words::tr("One amount for all of it"), FieldKind::Switch, false);
    same.initial = true;
    same.driving = true;
    same.help = Words::tr("RackNap takes five amounts. This one is sent for each of them");
    Field free = makeField(field::ConfirmFree, Words::tr("Charge amounts although the cycle is free"),
                           FieldKind::Switch, false);
    free.initial = false;
    free.shownWhen = Condition{QString(wire::BillingCycle), {Value(u"Free"_s), Value(u"Free Trial"_s)}};
    Field confirm =
        makeField(field::ConfirmAmounts, Words::tr("I have checked the amounts"), FieldKind::Switch, true,
                  Words::tr("RackNap charges what is sent here; it does not look up prices"));
    confirm.initial = false;
    confirm.driving = true;
    return {Words::tr("Prices"),
            {same,
             isOneAmount
                 ? amountField(wire::Amount, Words::tr("Amount"), currencyCode)
                 : amountField(wire::Amount, Words::tr("Recurring amount"), currencyCode,
                               Words::tr("“amount”: the recurring amount, by the words of the document")),
             amountField(wire::RecurringAmount, Words::tr("Purchase amount"), currencyCode,
                         Words::tr("“recuring_amount”: the purchase amount, by the words of the document. "
                                   "It looks as if it had swapped the two")),
             amountField(wire::FirstPlanPrice, Words::tr("First plan price"), currencyCode),
             amountField(wire::RecurringPlanPrice, Words::tr("Recurring plan price"), currencyCode),
             amountField(wire::FirstPayment, Words::tr("First payment"), currencyCode), free, confirm}};
}

Field *find(Form &form, QLatin1StringView key)
{
    for (Section &section : form.sections) {
        for (Field &field : section.fields) {
            if (field.key == key)
                return &field;
        }
    }
    return nullptr;
}

bool isEmpty(const Value &value)
{
    return textOf(value).isEmpty();
}

// Sets a field that follows others, unless a person entered something else than what was proposed before.
void propose(Form &form, QLatin1StringView key, const Values &values, const Value &before, const Value &now)
{
    Field *field = find(form, key);
    const Value typed = values.value(QString(key));
    if (field && (isEmpty(typed) || typed == before))
        field->initial = now;
}

// A code that the plan named: other texts are no currency.
QString currencyOf(const PlanFacts &facts)
{
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    return code.match(facts.currencyCode).hasMatch() ? facts.currencyCode : QString();
}

// All that a person looks at who confirms the amounts.
QString amountsText(const Values &values)
{
    QStringList parts;
    for (const QLatin1StringView key : {wire::PlanId, wire::Partner, wire::Quantity, wire::BillingCycle})
        parts.append(textIn(values, key));
    for (const QLatin1StringView key : AmountKeys) {
        const std::optional<Decimal> amount = amountSentIn(values, key);
        parts.append(amount ? amount->normalized() : QString());
    }
    return parts.join(u'|');
}

Values startValues(const Form &form)
{
    Values values;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields)
            values.insert(field.key, field.initial);
    }
    return values;
}
} // namespace

QString Confirmation::amounts(const Values &values)
{
    const QString form = textIn(values, field::AmountsNow);
    if (!isOn(values, field::ConfirmAmounts, false))
        m_tick.reset();
    else if (!m_tick || m_tick->form != form)
        m_tick = {form, amountsText(values)};
    const QString told = textIn(values, field::AmountsConfirmed);
    if (!told.isEmpty() || !m_tick)
        return told;
    return m_tick->amounts;
}

Form createServiceForm(const Entity &entity, const Values &values, const RackNapSettings &settings,
                       const QDate &today, const std::optional<PlanHint> &hint,
                       const QString &confirmedAmounts)
{
    const PlanFacts facts = hint ? hint->facts : PlanFacts();
    const QString code = settings.currencyCode.isEmpty() ? currencyOf(facts) : settings.currencyCode;
    Form form;
    form.id = op::CreateService.value;
    form.sections = {whatSection(entity, settings), whenSection(today),
                     priceSection(code, isOn(values, field::SameAmounts, true))};
    keepTyped(form, values, HiddenFields::Carried);

    // What the plan does not say now must not stay from another one, or from another cycle.
    const Value cycleBefore = values.value(QString(field::ProposedCycle));
    const Value proposedCycle = facts.cycle.isEmpty() ? Value() : Value(facts.cycle);
    propose(form, wire::BillingCycle, values, cycleBefore, proposedCycle);
    const QString cycle = textOf(find(form, wire::BillingCycle)->initial);
    const Value registered = find(form, wire::Registered)->initial;
    const QDate *from = std::get_if<QDate>(&registered);
    // Also without a cycle: an editor for dates always has one, and it must be the one proposed here.
    const Value due = from && from->isValid() ? Value(dueDate(*from, cycle)) : Value();
    propose(form, wire::NextDue, values, values.value(QString(field::ProposedDue)), due);
    const Value planCycle = billingCycles().contains(cycle) ? Value(cycle) : Value();
    propose(form, wire::PlanBillingCycle, values, values.value(QString(field::ProposedPlanCycle)), planCycle);
    const std::optional<Decimal> price = facts.priceFor(cycle);
    const Value amount = price ? Value(Money{*price, code}) : Value();
    for (const QLatin1StringView key : AmountKeys) {
        propose(form, key, values, values.value(QString(field::ProposedAmount)), amount);
        if (auto *money = std::get_if<Money>(&find(form, key)->initial))
            money->currency = code;
    }
    const QString amounts = amountsText(startValues(form));
    const bool confirmed = isOn(values, field::ConfirmAmounts, false) && amounts == confirmedAmounts;
    find(form, field::ConfirmAmounts)->initial = confirmed;
    form.sections.append({{},
                          {hidden(field::ProposedDue, due), hidden(field::ProposedPlanCycle, planCycle),
                           hidden(field::ProposedCycle, proposedCycle), hidden(field::ProposedAmount, amount),
                           hidden(field::PlanName, facts.name), hidden(field::AmountsNow, amounts),
                           hidden(field::AmountsConfirmed, confirmed ? amounts : QString())}});
    if (hint)
        form.notice = hint->remark;
    return form;
}

Form serviceActionForm(const OperationId &operation, const Subscription &service)
{
    Form form;
    form.id = operation.value;
    if (operation != op::Terminate)
        return form;
    Field confirm = makeField(field::ConfirmId, Words::tr("Number of the service"), FieldKind::Text, true,
                              Words::tr("Type %1 to confirm").arg(service.key.id.value));
    form.sections.append({{}, {confirm, hidden(wire::ServiceId, service.key.id.value)}});
    form.notice = Words::tr("Service %1 ends at once, and RackNap has no call that brings it back.")
                      .arg(service.key.id.value);
    return form;
}

Form planDetailForm(const Values &values, const RackNapSettings &settings)
{
    Form form;
    form.id = op::PlanDetail.value;
    form.sections.append(
        {{},
         {idField(wire::PlanId, Words::tr("Number of the plan"), true, 1),
          idField(wire::Currency, Words::tr("Number of the currency"), true, 0, settings.currencyId),
          idField(wire::Partner, Words::tr("Partner"), false, 0, settings.partnerId)}});
    keepTyped(form, values, HiddenFields::Carried);
    return form;
}

Form vpsDetailsForm(const Values &values, const RackNapSettings &settings)
{
    Field platform = makeField(wire::Platform, Words::tr("Platform"), FieldKind::Choice, true);
    platform.choices = {{Value(u"Linux"_s), u"Linux"_s, {}}, {Value(u"Windows"_s), u"Windows"_s, {}}};
    platform.initial = u"Linux"_s;
    Form form;
    form.id = op::VpsDetails.value;
    form.sections.append(
        {{},
         {idField(wire::PlanId, Words::tr("Number of the plan"), true, 1), platform,
          idField(wire::CurrencyId, Words::tr("Number of the currency"), true, 0, settings.currencyId),
          idField(wire::PartnerId, Words::tr("Partner"), false, 0, settings.partnerId)}});
    keepTyped(form, values, HiddenFields::Carried);
    return form;
}

QList<Problem> serviceProblems(const OperationId &operation, const Form &form, const Values &values)
{
    QList<Problem> problems = checkForm(form, values);
    if (operation == op::Terminate && textIn(values, field::ConfirmId) != textIn(values, wire::ServiceId)) {
        if (problems.isEmpty())
            problems.append({QString(field::ConfirmId),
                             Words::tr("This is not the number of the service that would be terminated.")});
        return problems;
    }
    if (operation != op::CreateService)
        return problems;
    const QString subscription = textIn(values, wire::SubscriptionId);
    if (!subscription.isEmpty() && !isSubscriptionId(subscription)) {
        problems.append({QString(wire::SubscriptionId),
                         Words::tr("Letters, digits, - and _ only, such as 618e16ad6764.")});
    }
    if (isOn(values, field::ConfirmAmounts, false) &&
        textIn(values, field::AmountsConfirmed) != amountsText(values)) {
        problems.append(
            {QString(field::ConfirmAmounts),
             Words::tr("This was confirmed for another plan, cycle or amount. Check them again.")});
    }
    const std::optional<QDate> registered = dateIn(values, wire::Registered);
    const std::optional<QDate> due = dateIn(values, wire::NextDue);
    if (registered && due && *due < *registered)
        problems.append({QString(wire::NextDue), Words::tr("This is before the day of registration.")});
    if (isFreeCycle(textIn(values, wire::BillingCycle)) && !isOn(values, field::ConfirmFree, false)) {
        for (const QLatin1StringView key : AmountKeys) {
            const std::optional<Decimal> amount = amountIn(values, key);
            if (amount && !amount->isZero()) {
                problems.append({QString(field::ConfirmFree),
                                 Words::tr("The cycle is free, but the amounts are not 0. Enter 0, or switch "
                                           "this on.")});
                break;
            }
        }
    }
    return problems;
}

bool wantsPlan(const Values &values)
{
    return isOn(values, field::FillFromPlan, false) && planIn(values);
}

std::optional<qint64> planIn(const Values &values)
{
    const std::optional<qint64> plan = integerIn(values, wire::PlanId);
    return plan && *plan > 0 ? plan : std::nullopt;
}
} // namespace purveyor::racknap
