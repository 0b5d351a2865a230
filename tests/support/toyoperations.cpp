// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toyoperations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::toy
{
OperationId operationId(Toy operation)
{
    switch (operation) {
    case Toy::NewCustomer:
        return {u"toy.customer.new"_s};
    case Toy::EditCustomer:
        return {u"toy.customer.edit"_s};
    case Toy::NewUser:
        return {u"toy.user.new"_s};
    case Toy::WelcomeUser:
        return {u"toy.user.welcome"_s};
    case Toy::NewOrder:
        return {u"toy.order.new"_s};
    case Toy::ChangeSeats:
        return {u"toy.seats.change"_s};
    case Toy::Suspend:
        return {u"toy.subscription.suspend"_s};
    case Toy::Resume:
        return {u"toy.subscription.resume"_s};
    case Toy::Delete:
        return {u"toy.subscription.delete"_s};
    }
    return {};
}

QList<Operation> toyOperations()
{
    QList<Operation> all;
    const auto add = [&all](Toy id, EntityKind subject, EntityKind makes, Effect effect,
                            const QString &title) {
        Operation operation;
        operation.id = operationId(id);
        operation.subject = subject;
        operation.makes = makes;
        operation.effect = effect;
        operation.title = title;
        operation.verb = title + u'…';
        operation.section = u"Toy manual, chapter 1"_s;
        all.append(operation);
        return &all.last();
    };
    const EntityKind nothing = EntityKind::Connection;
    add(Toy::NewCustomer, EntityKind::Connection, EntityKind::Customer, Effect::Reversible, u"New toy shop"_s)
        ->primary = true;
    add(Toy::EditCustomer, EntityKind::Customer, nothing, Effect::Reversible, u"Edit toy shop"_s);
    add(Toy::NewUser, EntityKind::Customer, EntityKind::User, Effect::SendsMail, u"New player"_s);
    add(Toy::WelcomeUser, EntityKind::User, nothing, Effect::SendsMail, u"Welcome player"_s);
    Operation *order =
        add(Toy::NewOrder, EntityKind::Customer, EntityKind::Order, Effect::CostsMoney, u"New box"_s);
    order->quotable = true;
    order->primary = true;
    order->whatFields = {u"size"_s};
    add(Toy::ChangeSeats, EntityKind::Subscription, nothing, Effect::CostsMoney, u"Change seats"_s)
        ->quotable = true;
    Operation *suspend =
        add(Toy::Suspend, EntityKind::Subscription, nothing, Effect::Reversible, u"Put to sleep"_s);
    suspend->batchable = true;
    suspend->inverse = operationId(Toy::Resume);
    Operation *resume = add(Toy::Resume, EntityKind::Subscription, nothing, Effect::Reversible, u"Wake up"_s);
    resume->batchable = true;
    resume->inverse = operationId(Toy::Suspend);
    add(Toy::Delete, EntityKind::Subscription, nothing, Effect::Destroys, u"Throw away"_s);
    return all;
}

Offer toyOffer(const OperationId &operation, const Entity &entity)
{
    const QList<Operation> all = toyOperations();
    const auto known = std::find_if(all.cbegin(), all.cend(),
                                    [&operation](const Operation &one) { return one.id == operation; });
    const bool fits = known != all.cend() && known->subject == kindOf(entity);
    if (!fits || operation == operationId(Toy::WelcomeUser))
        return {Offer::State::Absent, {}};
    const Subscription *subscription = std::get_if<Subscription>(&entity);
    if (!subscription)
        return {};
    const bool sleeps = subscription->status.mark == Mark::Stopped;
    if (operation == operationId(Toy::Suspend) && sleeps)
        return {Offer::State::Disabled, u"It sleeps already."_s};
    if (operation == operationId(Toy::Resume) && !sleeps)
        return {Offer::State::Disabled, u"It is awake."_s};
    return {};
}

Offer toyListing(EntityKind kind)
{
    if (kind == EntityKind::Order)
        return {Offer::State::Absent, u"Toy lists no orders. Those placed here are shown."_s};
    if (kind == EntityKind::Product)
        return {Offer::State::Absent, u"Toy has no catalogue."_s};
    return {};
}

namespace
{
Field field(const QString &key, const QString &label, FieldKind kind, bool required = false)
{
    Field made;
    made.key = key;
    made.label = label;
    made.kind = kind;
    made.required = required;
    return made;
}

Section orderFields(const Values &values)
{
    Field size = field(u"size"_s, u"Size"_s, FieldKind::Choice, true);
    size.choices = {{u"small"_s, u"Small box"_s, u"For one child"_s},
                    {u"team"_s, u"Team box"_s, u"For a school"_s}};
    size.initial = u"small"_s;
    size.driving = true;
    Field start = field(u"start"_s, u"Delivered from"_s, FieldKind::Date, true);
    start.initial = QDate(2026, 12, 24);
    Field gift = field(u"gift"_s, u"It is a gift"_s, FieldKind::Switch);
    gift.initial = false;
    Field card = field(u"card"_s, u"Text on the card"_s, FieldKind::Text, true);
    card.shownWhen = Condition{u"gift"_s, {true}};
    card.maxLength = 40;
    Section section{u"Box"_s, {field(u"label"_s, u"Label"_s, FieldKind::Text, true), size}};
    // The form of a team box asks for something that the small one does not have.
    if (values.value(u"size"_s) == Value(u"team"_s)) {
        Field children = field(u"children"_s, u"Children"_s, FieldKind::Integer, true);
        children.initial = qint64(10);
        children.minimum = Decimal(2, 0);
        children.maximum = Decimal(500, 0);
        section.fields.append(children);
    }
    section.fields += {start, gift, card};
    return section;
}

Section seatFields(const Entity &entity)
{
    Field delta = field(u"delta"_s, u"Seats to add"_s, FieldKind::SignedDelta, true);
    const Subscription *subscription = std::get_if<Subscription>(&entity);
    if (subscription && !subscription->resources.isEmpty())
        delta.current = subscription->resources.first().included;
    delta.minimum = Decimal(0, 0);
    delta.unit = u"seat"_s;
    return {u"Seats"_s, {delta}};
}
} // namespace

Form toyForm(const OperationId &operation, const Entity &entity, const Values &values)
{
    Form form;
    form.id = operation.value;
    if (operation == operationId(Toy::NewOrder)) {
        form.sections = {orderFields(values)};
    } else if (operation == operationId(Toy::ChangeSeats)) {
        form.sections = {seatFields(entity)};
    } else if (operation == operationId(Toy::NewCustomer)) {
        form.sections = {{u"Shop"_s, {field(u"name"_s, u"Name"_s, FieldKind::Text, true)}}};
    } else if (operation == operationId(Toy::EditCustomer)) {
        Field name = field(u"name"_s, u"Name"_s, FieldKind::Text, true);
        name.initial = nameOf(entity);
        form.sections = {{u"Shop"_s, {name, field(u"motto"_s, u"Motto"_s, FieldKind::MultilineText)}}};
    } else if (operation == operationId(Toy::NewUser)) {
        Field password = field(u"password"_s, u"Password"_s, FieldKind::Secret);
        password.help = u"Left empty: Toy makes one."_s;
        form.sections = {{u"Player"_s, {field(u"login"_s, u"Login"_s, FieldKind::Email, true), password}}};
        form.notice = u"Sends a welcome mail."_s;
    }
    return form;
}

QList<Problem> toyProblems(const OperationId &operation, const Form &form, const Values &values)
{
    QList<Problem> problems = checkForm(form, values);
    if (operation == operationId(Toy::NewOrder) && textOf(values.value(u"label"_s)).contains(u"dynamite"_s))
        problems.append({u"label"_s, u"Toy does not deliver that."_s});
    return problems;
}

Form toyConnectionForm()
{
    Form form;
    form.id = u"toy.connection"_s;
    Field region = field(u"region"_s, u"Region"_s, FieldKind::Choice, true);
    region.choices = {{u"north"_s, u"North pole"_s, {}}, {u"south"_s, u"South pole"_s, {}}};
    region.initial = u"north"_s;
    form.sections = {{{}, {field(u"apiKey"_s, u"Toy key"_s, FieldKind::Secret), region}}};
    return form;
}
} // namespace purveyor::toy
