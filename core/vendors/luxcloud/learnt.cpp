// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/learnt.h"

#include "core/vendors/luxcloud/accountforms.h"
#include "core/vendors/luxcloud/operations.h"
#include "core/vendors/luxcloud/orderforms.h"
#include "core/vendors/luxcloud/subscriptionmessages.h"
#include "core/vendors/luxcloud/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
// The state in the journalled answer; passwords apart it stands there as it came. Empty, so that what was
// known stays, when a change tells none.
Status answeredStatus(const JournalRow &row)
{
    const Result<xml::Answer> answer = xml::parse(row.answer.toUtf8());
    const QString told = answer ? answer->root.textOf(u"status") : QString();
    return told.isEmpty() && row.made.isEmpty() ? Status() : statusOf(told);
}

// What the row is about: the thing it made, or the one it changed.
EntityKey subjectOf(const JournalRow &row, EntityKind kind)
{
    const auto made = std::find_if(row.made.begin(), row.made.end(),
                                   [kind](const EntityKey &key) { return key.kind == kind; });
    if (made != row.made.end())
        return *made;
    return row.target.kind == kind ? row.target : EntityKey();
}

Customer customerFrom(const JournalRow &row, const EntityKey &key)
{
    Customer customer;
    customer.key = key;
    customer.number = lastPart(key.id);
    customer.name = row.targetName;
    customer.status = answeredStatus(row);
    if (row.values.contains(QString(field::Name))) {
        const Account account = accountIn(row.values);
        customer.name = account.name;
        customer.contact = contactOf(account.contacts.first().person);
        customer.address = account.address;
        // The kind decides which contacts an edit sends, and no read ever tells it (L24).
        customer.attributes.append(typeAttribute(account.type));
        for (const AccountContact &contact : account.contacts) {
            if (contact.type == "BILLING"_L1)
                addPerson(customer.attributes, field::BillingPrefix, Words::tr("Billing contact"),
                          contact.person);
            else if (contact.type == "TECHNICAL"_L1)
                addPerson(customer.attributes, field::TechnicalPrefix, Words::tr("Technical contact"),
                          contact.person);
        }
    }
    return customer;
}

User userFrom(const JournalRow &row, const EntityKey &key)
{
    User user;
    user.key = key;
    user.customer = row.customer;
    user.login = row.targetName;
    user.status = answeredStatus(row);
    if (row.values.contains(QString(field::Username))) {
        const UserData data = userIn(row.values);
        user.login = data.username;
        user.contact = contactOf(data.person);
        addAddress(user.attributes, data.address);
    }
    user.displayName = user.contact.fullName().isEmpty() ? user.login : user.contact.fullName();
    return user;
}

ServiceUser serviceUserFrom(const JournalRow &row, const EntityKey &key)
{
    ServiceUser user;
    user.key = key;
    user.subscription = parentOf(key.id);
    user.login = row.targetName;
    user.status = answeredStatus(row);
    if (row.values.contains(QString(field::Username))) {
        const UserData data = userIn(row.values);
        user.login = data.username; // 7.7 does not tell it (L28)
        user.displayName = contactOf(data.person).fullName();
        addPerson(user.attributes, field::MainPrefix, {}, data.person);
        addAddress(user.attributes, data.address);
    }
    if (user.displayName.isEmpty())
        user.displayName = user.login;
    return user;
}

QString orderTypeOf(const OperationId &operation)
{
    if (operation == op::SwitchProduct)
        return QString(itemtype::Switch);
    return QString(operation == op::ChangeQuantity ? itemtype::Upgrade : itemtype::Create);
}

QList<Entity> orderFrom(const JournalRow &row, const LuxCloudSettings &settings)
{
    QList<Entity> learnt;
    const Result<OrderAnswer> answer = readOrderAnswer({row.answer.toUtf8(), {}});
    Order order;
    order.key = subjectOf(row, EntityKind::Order);
    if (!order.key.id.isEmpty()) {
        order.number = row.madeName.isEmpty() ? lastPart(order.key.id) : row.madeName;
        order.customer = row.customer;
        order.customerName = row.customerName;
        order.vendorType = orderTypeOf(row.operation);
        order.type = orderTypeText(order.vendorType);
        order.status = statusOf(answer ? answer->status : QString());
        order.final = answer && settings.isFinal(answer->status);
        order.created = row.sent.isValid() ? std::optional(row.sent) : std::nullopt;
    }
    for (const EntityKey &key : row.made) {
        if (key.kind != EntityKind::Subscription)
            continue;
        order.subscriptions.append(key.id);
        Subscription subscription;
        subscription.key = key;
        subscription.customer = row.customer;
        subscription.customerName = row.customerName;
        subscription.number = lastPart(key.id);
        if (order.vendorType == itemtype::Create) {
            subscription.name = row.summary;
            subscription.productId = productIn(row.values);
        }
        if (answer) {
            const auto told =
                std::find_if(answer->subscriptions.begin(), answer->subscriptions.end(),
                             [&subscription](const Made &made) { return made.id == subscription.number; });
            if (told != answer->subscriptions.end())
                subscription.status = statusOf(told->status);
        }
        learnt.append(Entity(subscription));
    }
    if (!order.key.id.isEmpty())
        learnt.prepend(Entity(order));
    return learnt;
}

Subscription subscriptionFrom(const JournalRow &row)
{
    Subscription subscription;
    subscription.key = row.target;
    subscription.customer = row.customer;
    subscription.customerName = row.customerName;
    subscription.number = lastPart(row.target.id);
    subscription.name = row.targetName;
    subscription.status = answeredStatus(row);
    return subscription;
}
} // namespace

QList<Entity> learntFrom(const JournalRow &row, const LuxCloudSettings &settings)
{
    const QList<Operation> all = operations();
    const Operation *operation = findOperation(all, row.operation);
    if (!operation || !wasDone(row))
        return {};
    const EntityKind kind =
        operation->makes == EntityKind::Connection ? operation->subject : operation->makes;
    if (kind == EntityKind::Order)
        return orderFrom(row, settings);
    const EntityKey key = subjectOf(row, kind);
    if (key.id.isEmpty())
        return {}; // settled as done without an id
    switch (kind) {
    case EntityKind::Customer:
        return {customerFrom(row, key)};
    case EntityKind::User:
        return {userFrom(row, key)};
    case EntityKind::Subscription:
        return {subscriptionFrom(row)};
    case EntityKind::ServiceUser:
        return {serviceUserFrom(row, key)};
    case EntityKind::Order:
    case EntityKind::Connection:
    case EntityKind::Product:
        break;
    }
    return {};
}
} // namespace purveyor::luxcloud
