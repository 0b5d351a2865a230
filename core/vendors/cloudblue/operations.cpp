// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/operations.h"

#include "core/vendors/cloudblue/fields.h"
#include "core/vendors/cloudblue/subscriptionmessages.h"
#include "core/vendors/cloudblue/usermessages.h"
#include "core/vendors/cloudblue/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
void addUserStates(QList<Operation> &list)
{
    const auto add = [&list](const OperationId &id, const QString &verb, const QString &title,
                             const OperationId &inverse) {
        Operation action;
        action.id = id;
        action.subject = EntityKind::User;
        action.verb = verb;
        action.title = title;
        action.section = u"PAUser: disable, enable, unlock"_s;
        action.batchable = true;
        action.asksReason = id == op::DisableUser;
        action.inverse = inverse;
        list.append(action);
    };
    add(op::DisableUser, Words::tr("Disable…"), Words::tr("Disable user"), op::EnableUser);
    add(op::EnableUser, Words::tr("Enable"), Words::tr("Enable user"), op::DisableUser);
    add(op::UnlockUser, Words::tr("Unlock"), Words::tr("Unlock user"), {});
}

// "Subscription Management", the document that follows the one about selling.
void addSubscriptions(QList<Operation> &list)
{
    const auto add = [&list](const OperationId &id, const QString &title, const QString &verb,
                             const QString &section) -> Operation & {
        Operation action;
        action.id = id;
        action.subject = EntityKind::Subscription;
        action.verb = verb;
        action.title = title;
        action.section = section;
        list.append(action);
        return list.last();
    };
    const auto addOrder = [&add](const OperationId &id, const QString &title, const QString &verb,
                                 const QString &section) -> Operation & {
        Operation &order = add(id, title, verb, section);
        order.makes = EntityKind::Order;
        order.effect = Effect::CostsMoney;
        order.quotable = true;
        return order;
    };
    Operation &change = addOrder(op::ChangeSubscription, Words::tr("Change quantities"),
                                 Words::tr("Change quantities…"), u"Upgrade or Downgrade"_s);
    change.primary = true;
    change.batchable = true;
    addOrder(op::SwitchSubscription, Words::tr("Switch plan or period"), Words::tr("Switch plan or period…"),
             u"Switch for another Product or Period"_s);
    addOrder(op::RenewSubscription, Words::tr("Renew subscription"), Words::tr("Renew…"), u"Renew Period"_s);
    Operation &hold =
        add(op::HoldSubscription, Words::tr("Hold subscription"), Words::tr("Hold…"), u"Hold and Release"_s);
    hold.batchable = true; // its form asks for the reason
    hold.inverse = op::ReleaseSubscription;
    Operation &release = add(op::ReleaseSubscription, Words::tr("Release subscription"), Words::tr("Release"),
                             u"Hold and Release"_s);
    release.batchable = true;
    release.inverse = op::HoldSubscription;
    // Not "Cancel": that is the word for going back on every dialog.
    Operation &cancel = add(op::CancelSubscription, Words::tr("Terminate subscription"),
                            Words::tr("Terminate…"), u"Cancel"_s);
    cancel.makes = EntityKind::Order;
    cancel.effect = Effect::Destroys;
}

Offer disabled(const QString &reason)
{
    return {Offer::State::Disabled, reason};
}

Offer subscriptionOffer(const OperationId &operation, const Subscription &subscription)
{
    if (isOver(subscription.status))
        return disabled(
            Words::tr("The subscription has ended at CloudBlue: %1").arg(subscription.status.text()));
    if (operation == op::HoldSubscription && isOnHold(subscription.status))
        return disabled(Words::tr("The subscription is on hold already."));
    const bool known = subscription.status.mark != Mark::Unknown;
    if (operation == op::ReleaseSubscription && known && !isOnHold(subscription.status))
        return disabled(Words::tr("No administrator has put the subscription on hold."));
    return {};
}

Offer userOffer(const OperationId &operation, const User &user)
{
    if (user.contact.email.isEmpty() && (operation == op::ResetPassword || operation == op::Invite))
        return disabled(Words::tr("The user has no e-mail address to send the link to."));
    const bool isDisabled = isDisabledUser(user);
    if (operation == op::DisableUser && isDisabled)
        return disabled(Words::tr("The user is disabled already."));
    if (operation == op::EnableUser && !isDisabled)
        return disabled(Words::tr("The user is not disabled."));
    if (operation == op::UnlockUser && !isLockedUser(user))
        return disabled(Words::tr("The user is not locked."));
    return {};
}
} // namespace

QList<Operation> operations()
{
    QList<Operation> list;
    {
        Operation create;
        create.id = op::CreateCustomer;
        create.subject = EntityKind::Connection;
        create.makes = EntityKind::Customer;
        create.verb = Words::tr("New customer…");
        create.title = Words::tr("New customer");
        create.section = u"Request Account Creation"_s;
        create.primary = true;
        list.append(create);
    }
    {
        Operation order;
        order.id = op::PlaceOrder;
        order.subject = EntityKind::Customer;
        order.makes = EntityKind::Order;
        order.effect = Effect::CostsMoney;
        order.verb = Words::tr("New order…");
        order.title = Words::tr("New order");
        order.section = u"Place Sales Order"_s;
        order.quotable = true;
        order.primary = true;
        order.whatFields = {field::Plan, field::OtherPlan};
        list.append(order);
    }
    {
        Operation edit;
        edit.id = op::EditCustomer;
        edit.subject = EntityKind::Customer;
        edit.verb = Words::tr("Edit…");
        edit.title = Words::tr("Edit customer");
        edit.section = u"Account: update"_s;
        list.append(edit);
    }
    {
        Operation user;
        user.id = op::CreateUser;
        user.subject = EntityKind::Customer;
        user.makes = EntityKind::User;
        user.effect = Effect::SendsMail;
        user.verb = Words::tr("New admin user…");
        user.title = Words::tr("New admin user");
        user.section = u"Create Staff Member"_s;
        list.append(user);
    }
    const auto userAction = [&list](const OperationId &id, const QString &verb, const QString &title,
                                    const QString &section, bool primary) {
        Operation action;
        action.id = id;
        action.subject = EntityKind::User;
        action.effect = Effect::SendsMail;
        action.verb = verb;
        action.title = title;
        action.section = section;
        action.batchable = true;
        action.primary = primary;
        list.append(action);
    };
    userAction(op::ResetPassword, Words::tr("Reset password…"), Words::tr("Reset password"),
               u"Reset User Password"_s, true);
    userAction(op::Invite, Words::tr("Invite again…"), Words::tr("Invite"),
               u"Send Invitation to Inactive Users"_s, false);
    userAction(op::Activate, Words::tr("Activate…"), Words::tr("Activate"), u"Activate Users"_s, false);
    addUserStates(list);
    addSubscriptions(list);
    return list;
}

bool placesOrder(const OperationId &operation)
{
    return operation == op::PlaceOrder || operation == op::ChangeSubscription ||
           operation == op::SwitchSubscription || operation == op::RenewSubscription ||
           operation == op::CancelSubscription;
}

Offer offerFor(const OperationId &operation, const Entity &entity)
{
    const QList<Operation> known = operations();
    const Operation *description = findOperation(known, operation);
    if (!description || description->subject != kindOf(entity))
        return {Offer::State::Absent, {}};
    if (const auto *customer = std::get_if<Customer>(&entity); customer && operation == op::PlaceOrder) {
        // A held account may still be edited and given users, but the vendor takes no order for it.
        if (customer->status.mark == Mark::Stopped)
            return {Offer::State::Disabled,
                    Words::tr("The customer is not active at CloudBlue: %1").arg(customer->status.text())};
    }
    if (const auto *subscription = std::get_if<Subscription>(&entity))
        return subscriptionOffer(operation, *subscription);
    if (const auto *user = std::get_if<User>(&entity))
        return userOffer(operation, *user);
    return {};
}

Offer listingFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Customer:
    case EntityKind::Subscription:
    case EntityKind::Order:
    case EntityKind::Product:
    case EntityKind::User:
        return {};
    case EntityKind::ServiceUser:
        return {Offer::State::Absent, Words::tr("CloudBlue does not list service users here.")};
    case EntityKind::Connection:
        break;
    }
    return {Offer::State::Absent, {}};
}
} // namespace purveyor::cloudblue
