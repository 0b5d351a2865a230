// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/operations.h"

#include "core/vendors/cloudblue/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
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
    return list;
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
    if (const auto *user = std::get_if<User>(&entity); user && user->contact.email.isEmpty()) {
        if (operation == op::ResetPassword || operation == op::Invite)
            return {Offer::State::Disabled, Words::tr("The user has no e-mail address to send the link to.")};
    }
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
