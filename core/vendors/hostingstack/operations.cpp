// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/operations.h"

#include "core/vendors/hostingstack/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
namespace
{
Operation ofCustomer(const OperationId &id, Effect effect, const QString &verb, const QString &title,
                     const QString &section)
{
    Operation operation;
    operation.id = id;
    operation.subject = EntityKind::Customer;
    operation.effect = effect;
    operation.verb = verb;
    operation.title = title;
    operation.section = section;
    return operation;
}
} // namespace

QList<Operation> operations()
{
    const QString modify = u"/api/billing/v1/user/modify"_s;
    Operation create;
    create.id = op::CreateUser;
    create.subject = EntityKind::Connection;
    create.makes = EntityKind::Customer;
    create.effect = Effect::SendsMail;
    create.verb = Words::tr("New user…");
    create.title = Words::tr("New user");
    create.section = u"/api/billing/v1/user/create"_s;
    create.primary = true;

    Operation edit =
        ofCustomer(op::ModifyUser, Effect::Reversible, Words::tr("Edit…"), Words::tr("Edit user"), modify);
    edit.primary = true;
    Operation password = ofCustomer(op::SetPassword, Effect::Reversible, Words::tr("New password…"),
                                    Words::tr("New password"), modify);
    password.batchable = true; // each has one made, which waits to be handed over
    Operation suspend =
        ofCustomer(op::Suspend, Effect::Reversible, Words::tr("Suspend…"), Words::tr("Suspend user"), modify);
    suspend.batchable = true;
    suspend.asksReason = true;
    suspend.inverse = op::Activate;
    Operation activate = ofCustomer(op::Activate, Effect::Reversible, Words::tr("Activate"),
                                    Words::tr("Activate user"), modify);
    activate.batchable = true;
    activate.inverse = op::Suspend;
    const Operation remove = ofCustomer(op::DeleteUser, Effect::Destroys, Words::tr("Delete…"),
                                        Words::tr("Delete user"), u"/api/billing/v1/user/delete"_s);
    return {create, edit, password, suspend, activate, remove};
}

QByteArray callOf(const OperationId &operation)
{
    if (operation == op::CreateUser)
        return "create";
    if (operation == op::DeleteUser)
        return "delete";
    return "modify";
}

Offer offerFor(const OperationId &operation, const Entity &entity)
{
    const QList<Operation> known = operations();
    const Operation *description = findOperation(known, operation);
    if (!description || description->subject != kindOf(entity))
        return {Offer::State::Absent, {}};
    const auto *customer = std::get_if<Customer>(&entity);
    if (!customer)
        return {};
    const QString state = customer->status.vendorWord;
    if (operation == op::Suspend && state == "suspended"_L1)
        return {Offer::State::Disabled, Words::tr("The user is suspended already.")};
    if (operation == op::Activate && state == "active"_L1)
        return {Offer::State::Disabled, Words::tr("The user is active already.")};
    return {};
}

Offer listingFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Customer:
    case EntityKind::Subscription:
        return {};
    case EntityKind::User:
    case EntityKind::ServiceUser:
        return {Offer::State::Absent,
                Words::tr("A user of HostingStack is the customer, who signs in with the e-mail address.")};
    case EntityKind::Order:
        return {Offer::State::Absent, Words::tr("HostingStack has no orders: what is done is done at once. "
                                                "See the activity.")};
    case EntityKind::Product:
        return {Offer::State::Absent, Words::tr("HostingStack's interface does not list plans. Their numbers "
                                                "stand in its control panel.")};
    case EntityKind::Connection:
        break;
    }
    return {Offer::State::Absent, {}};
}
} // namespace purveyor::hostingstack
