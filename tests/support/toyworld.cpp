// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toyworld.h"

#include "tests/support/toyoperations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::toy
{
namespace
{
Order freshOrder(const EntityKey &key, const WriteDraft &draft, int number)
{
    Order order;
    order.key = key;
    order.number = u"TOY-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    order.customer = draft.customer;
    order.customerName = draft.customerName;
    order.type = u"New box"_s;
    order.vendorType = u"BOX"_s;
    order.status = {Mark::Waiting, u"Packing"_s, u"PACK"_s};
    order.steps = {{u"Accepted"_s, OrderStep::State::Done, {}, OrderStep::Kind::Accepted},
                   {u"Packing"_s, OrderStep::State::Current, {}}};
    // No two answers of this vendor have the same fields.
    order.attributes = {{u"ribbon"_s, u"Ribbon"_s, u"red, 40 cm"_s, false},
                        {u"weight.g"_s, u"Weight (g)"_s, QString::number(100 + number), true}};
    return order;
}
} // namespace

ToyWorld::ToyWorld() = default;
ToyWorld::~ToyWorld() = default;

Outcome ToyWorld::receive(const WriteDraft &draft, qint64 journalRow)
{
    const Reaction reaction = reactions.isEmpty() ? Reaction::Confirm : reactions.takeFirst();
    Outcome outcome;
    outcome.requestId = u"toy-%1"_s.arg(journalRow);
    if (reaction == Reaction::NotSent) {
        outcome.kind = Outcome::Kind::NotSent;
        outcome.message = u"Toy host not found."_s;
        return outcome;
    }
    m_arrivals.append(
        {journalRow, draft.operation, draft.request.method, draft.request.url, draft.request.body});
    switch (reaction) {
    case Reaction::Confirm:
    case Reaction::NeverAnswer:
        apply(draft, outcome);
        outcome.made += alsoNamed;
        outcome.kind = Outcome::Kind::Confirmed;
        outcome.httpStatus = 200;
        outcome.message = u"OK"_s;
        if (outcome.answer.isEmpty())
            outcome.answer = u"{\"ok\":true}"_s;
        break;
    case Reaction::Refuse:
        outcome.kind = Outcome::Kind::Refused;
        outcome.httpStatus = 422;
        outcome.vendorCode = u"Toy::NoMoreToys"_s;
        outcome.message = u"The shelf is empty."_s;
        break;
    case Reaction::DoAndLoseAnswer: {
        Outcome lost;
        apply(draft, lost);
        outcome.message = u"The connection broke after the request left."_s;
        break;
    }
    case Reaction::LoseRequest:
        outcome.message = u"The connection broke after the request left."_s;
        break;
    case Reaction::NotSent:
        break;
    }
    return outcome;
}

void ToyWorld::apply(const WriteDraft &draft, Outcome &outcome)
{
    const QJsonObject body = QJsonDocument::fromJson(draft.request.body).object();
    const auto make = [&](EntityKind kind, const QString &prefix) {
        const EntityKey key{draft.connection, kind, EntityId{prefix + QString::number(m_nextId++)}};
        outcome.made.append(key);
        m_made.insert(draft.key, key);
        return key;
    };
    if (draft.operation == operationId(Toy::NewCustomer)) {
        Customer customer;
        customer.key = make(EntityKind::Customer, u"made-customer-"_s);
        customer.name = body.value("name"_L1).toString();
        customer.status = {Mark::Good, u"Active"_s, {}};
        customers.append(customer);
    } else if (draft.operation == operationId(Toy::NewUser)) {
        User user;
        user.key = make(EntityKind::User, u"made-user-"_s);
        user.customer = draft.customer;
        user.login = body.value("login"_L1).toString();
        user.status = {Mark::Good, u"Active"_s, {}};
        users.append(user);
        if (!body.contains("password"_L1))
            outcome.handOver = MadePassword;
        // A careless vendor: it repeats what it was sent, and what it made.
        const QByteArray echo = draft.request.body + outcome.handOver;
        outcome.answer = QString::fromUtf8(echo);
    } else if (draft.operation == operationId(Toy::NewOrder)) {
        orders.append(freshOrder(make(EntityKind::Order, u"made-order-"_s), draft, m_nextId));
    } else if (Subscription *target = subscription(draft.target.id)) {
        if (draft.operation == operationId(Toy::Suspend)) {
            target->status = {Mark::Stopped, u"Suspended"_s, {}};
        } else if (draft.operation == operationId(Toy::Resume)) {
            target->status = {Mark::Good, u"Active"_s, {}};
        } else if (draft.operation == operationId(Toy::Delete)) {
            const EntityId id = target->key.id;
            subscriptions.removeIf([&id](const Subscription &one) { return one.key.id == id; });
        } else if (draft.operation == operationId(Toy::ChangeSeats) && !target->resources.isEmpty()) {
            SubscriptionResource &seats = target->resources.first();
            const auto delta = Decimal::parse(body.value("delta"_L1).toString());
            seats.included = Decimal::add(seats.included.value_or(Decimal()), delta.value_or(Decimal()));
        }
    } else if (draft.operation == operationId(Toy::EditCustomer)) {
        for (Customer &customer : customers) {
            if (customer.key.id == draft.target.id && body.contains("name"_L1))
                customer.name = body.value("name"_L1).toString();
        }
    }
    m_done.insert(draft.key);
}

Subscription *ToyWorld::subscription(const EntityId &id)
{
    const auto found = std::find_if(subscriptions.begin(), subscriptions.end(),
                                    [&id](const Subscription &one) { return one.key.id == id; });
    return found == subscriptions.end() ? nullptr : &*found;
}

const Order *ToyWorld::readOrder(const EntityId &id)
{
    ++orderReads;
    const auto found =
        std::find_if(orders.begin(), orders.end(), [&id](const Order &one) { return one.key.id == id; });
    if (found == orders.end())
        return nullptr;
    if (++m_reads[id] >= readsUntilFinal && !found->final) {
        found->final = true;
        found->status = {Mark::Good, u"Delivered"_s, u"DLVD"_s};
        for (OrderStep &step : found->steps)
            step.state = OrderStep::State::Done;
        Subscription box;
        box.key = {found->key.connection, EntityKind::Subscription, EntityId{u"box-of-"_s + id.value}};
        box.customer = found->customer;
        box.customerName = found->customerName;
        box.name = u"Toy box"_s;
        box.number = found->number;
        box.status = {Mark::Good, u"Active"_s, {}};
        subscriptions.append(box);
        found->subscriptions = {box.key.id};
    }
    return &*found;
}

void ToyWorld::fill(int customerCount, int subscriptionsEach)
{
    customers.clear();
    subscriptions.clear();
    for (int i = 0; i < customerCount; ++i) {
        Customer customer;
        customer.key.kind = EntityKind::Customer;
        customer.key.id = EntityId{u"c%1"_s.arg(i, 6, 10, QLatin1Char('0'))};
        customer.name = u"Toy shop %1"_s.arg(i, 6, 10, QLatin1Char('0'));
        customer.number = QString::number(1000 + i);
        customer.contact.email = u"shop%1@toys.example"_s.arg(i);
        customer.address.country = u"DE"_s;
        customer.status = {Mark::Good, u"Active"_s, {}};
        customers.append(customer);
        for (int k = 0; k < subscriptionsEach; ++k) {
            Subscription subscription;
            subscription.key.kind = EntityKind::Subscription;
            subscription.key.id = EntityId{u"s%1-%2"_s.arg(i, 6, 10, QLatin1Char('0')).arg(k)};
            subscription.customer = customer.key.id;
            subscription.customerName = customer.name;
            subscription.name = u"Toy club"_s;
            subscription.number = u"%1.%2"_s.arg(i).arg(k);
            subscription.status = {Mark::Good, u"Active"_s, {}};
            subscription.resources = {{u"seats"_s, u"Seats"_s, Decimal(5, 0), {}, {}, {}, u"seat"_s}};
            subscriptions.append(subscription);
        }
    }
}
} // namespace purveyor::toy
