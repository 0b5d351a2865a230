// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/operations.h"

#include "core/vendors/luxcloud/fields.h"
#include "core/vendors/luxcloud/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
// The tables of the chapters, one function each. Sections are the document's own numbers.
class Table final
{
public:
    Operation &add(const OperationId &id, const QString &section, EntityKind subject, const QString &title)
    {
        Operation operation;
        operation.id = id;
        operation.section = section;
        operation.subject = subject;
        operation.title = title;
        operation.verb = title + u'…';
        m_list.append(operation);
        return m_list.last();
    }
    void addQuestion(const OperationId &id, const QString &section, EntityKind subject, const QString &title)
    {
        Operation &operation = add(id, section, subject, title);
        operation.effect = Effect::Read;
    }
    // Disable and enable undo each other; neither asks for anything.
    void addPair(const OperationId &disable, const QString &disableSection, const QString &disableTitle,
                 const OperationId &enable, const QString &enableSection, const QString &enableTitle,
                 EntityKind subject)
    {
        Operation &off = add(disable, disableSection, subject, disableTitle);
        off.verb = Words::tr("Disable…");
        off.inverse = enable;
        off.batchable = true;
        off.asksReason = true;
        Operation &on = add(enable, enableSection, subject, enableTitle);
        on.verb = Words::tr("Enable");
        on.inverse = disable;
        on.batchable = true;
    }
    QList<Operation> list() const { return m_list; }

private:
    QList<Operation> m_list;
};

void addAccounts(Table &table)
{
    Operation &create =
        table.add(op::CreateCustomer, u"L3.1"_s, EntityKind::Connection, Words::tr("New customer"));
    create.makes = EntityKind::Customer;
    create.primary = true;
    table.add(op::EditCustomer, u"L3.2"_s, EntityKind::Customer, Words::tr("Edit customer")).verb =
        Words::tr("Edit…");
    table.addPair(op::DisableCustomer, u"L3.3"_s, Words::tr("Disable customer"), op::EnableCustomer,
                  u"L3.4"_s, Words::tr("Enable customer"), EntityKind::Customer);
}

void addUsers(Table &table)
{
    table.addQuestion(op::CheckUser, u"L4.1"_s, EntityKind::Connection, Words::tr("Check user name"));
    Operation &create = table.add(op::CreateUser, u"L4.2"_s, EntityKind::Customer, Words::tr("New user"));
    create.makes = EntityKind::User;
    table.add(op::EditUser, u"L4.3"_s, EntityKind::User, Words::tr("Edit user")).verb = Words::tr("Edit…");
    Operation &password =
        table.add(op::UserPassword, u"L4.4"_s, EntityKind::User, Words::tr("Change password"));
    password.primary = true;
    table.addPair(op::DisableUser, u"L4.5"_s, Words::tr("Disable user"), op::EnableUser, u"L4.6"_s,
                  Words::tr("Enable user"), EntityKind::User);
}

void addOrders(Table &table)
{
    const auto addOrder = [&table](const OperationId &id, const QString &section, EntityKind subject,
                                   const QString &title, bool primary) -> Operation & {
        Operation &order = table.add(id, section, subject, title);
        order.makes = EntityKind::Order;
        order.effect = Effect::CostsMoney;
        order.primary = primary;
        return order;
    };
    addOrder(op::Order, u"L5.1"_s, EntityKind::Customer, Words::tr("New order"), true).whatFields = {
        field::Product, field::OtherProduct};
    table.addQuestion(op::CheckDomain, u"L5.2"_s, EntityKind::Customer, Words::tr("Check hosted domain"));
    addOrder(op::OrderWithDomain, u"L5.3"_s, EntityKind::Customer, Words::tr("New order with a domain"),
             false)
        .whatFields = {field::Product, field::OtherProduct, field::Domain};
    addOrder(op::SwitchProduct, u"L5.4"_s, EntityKind::Subscription, Words::tr("Switch product"), false);
    addOrder(op::ChangeQuantity, u"L5.5"_s, EntityKind::Subscription, Words::tr("Change quantities"), true)
        .batchable = true;
    table.addQuestion(op::OrderStatus, u"L5.6"_s, EntityKind::Order, Words::tr("Ask for the status"));
    table.addQuestion(op::OrderDetails, u"L5.7"_s, EntityKind::Order, Words::tr("Show the whole order"));
}

void addSubscriptions(Table &table)
{
    table.addQuestion(op::SubscriptionDetails, u"L6.1"_s, EntityKind::Subscription,
                      Words::tr("Show the whole subscription"));
    table.addPair(op::DisableSubscription, u"L6.2"_s, Words::tr("Disable subscription"),
                  op::EnableSubscription, u"L6.3"_s, Words::tr("Enable subscription"),
                  EntityKind::Subscription);
    Operation &remove = table.add(op::DeleteSubscription, u"L6.4"_s, EntityKind::Subscription,
                                  Words::tr("Delete subscription"));
    remove.effect = Effect::Destroys;
    remove.verb = Words::tr("Delete…");
}

void addServiceUsers(Table &table)
{
    table.addQuestion(op::CheckServiceUser, u"L7.1"_s, EntityKind::Subscription,
                      Words::tr("Check service user name"));
    Operation &create =
        table.add(op::CreateServiceUser, u"L7.2"_s, EntityKind::Subscription, Words::tr("New service user"));
    create.makes = EntityKind::ServiceUser;
    table.add(op::EditServiceUser, u"L7.3"_s, EntityKind::ServiceUser, Words::tr("Edit service user")).verb =
        Words::tr("Edit…");
    Operation &password = table.add(op::ServiceUserPassword, u"L7.4"_s, EntityKind::ServiceUser,
                                    Words::tr("Change password of a service user"));
    password.verb = Words::tr("Change password…");
    password.primary = true;
    table.addPair(op::DisableServiceUser, u"L7.5"_s, Words::tr("Disable service user"), op::EnableServiceUser,
                  u"L7.6"_s, Words::tr("Enable service user"), EntityKind::ServiceUser);
    Operation &plural = table.add(op::EnableServiceUserPlural, u"L7.6"_s, EntityKind::ServiceUser,
                                  Words::tr("Enable service user by the other path"));
    plural.verb = Words::tr("Enable by the other path");
    plural.inverse = op::DisableServiceUser;
    table.addQuestion(op::ListServiceUsers, u"L7.7"_s, EntityKind::Subscription,
                      Words::tr("List service users"));
}

void addLookUps(Table &table)
{
    table.addQuestion(op::ListSubscriptions, u"GET /customers/ACCOUNT_ID/subscriptions"_s,
                      EntityKind::Customer, Words::tr("List subscriptions"));
    table.addQuestion(op::ListProducts, u"GET /customers/products"_s, EntityKind::Connection,
                      Words::tr("List products"));
    // From the connection: a console that shows no products has none to start from.
    table.addQuestion(op::ProductDetails, u"GET /customers/products/PRODUCT_ID"_s, EntityKind::Connection,
                      Words::tr("Show the whole product"));
}

bool isResellerOnly(const OperationId &operation)
{
    return operation == op::CreateCustomer || operation == op::DisableCustomer ||
           operation == op::EnableCustomer;
}
} // namespace

QList<Operation> operations()
{
    Table table;
    addAccounts(table);
    addUsers(table);
    addOrders(table);
    addSubscriptions(table);
    addServiceUsers(table);
    addLookUps(table);
    return table.list();
}

QList<Operation> operationsFor(Role role)
{
    QList<Operation> all = operations();
    if (role == Role::Customer)
        all.removeIf([](const Operation &operation) { return isResellerOnly(operation.id); });
    return all;
}

Offer offerFor(const OperationId &operation, const Entity &entity, Role role, bool pluralOffered)
{
    const QList<Operation> known = operations();
    const Operation *description = findOperation(known, operation);
    const bool absent = !description || description->subject != kindOf(entity) ||
                        (role == Role::Customer && isResellerOnly(operation)) ||
                        (operation == op::EnableServiceUserPlural && !pluralOffered);
    return absent ? Offer{Offer::State::Absent, {}} : Offer{};
}

Offer listingFor(EntityKind kind, Role role)
{
    switch (kind) {
    case EntityKind::Customer:
        if (role == Role::Customer)
            return {}; // the one that the credentials belong to
        return {
            Offer::State::Absent,
            Words::tr("LuxCloud has no list of customers. Shown are those that were created here, imported, "
                      "or added by id.")};
    case EntityKind::Subscription:
        if (role == Role::Customer)
            return {};
        return {Offer::State::Absent,
                Words::tr("LuxCloud lists subscriptions customer by customer: see the customer.")};
    case EntityKind::Order:
        return {
            Offer::State::Absent,
            Words::tr("LuxCloud has no list of orders. Shown are those that were placed here, imported, or "
                      "added by id.")};
    case EntityKind::Product:
    case EntityKind::ServiceUser: // 7.7: those of a subscription
        return {};
    case EntityKind::User:
        return {Offer::State::Absent,
                Words::tr(
                    "LuxCloud has no list of users. Shown are those that were created here or added by id.")};
    case EntityKind::Connection:
        break;
    }
    return {Offer::State::Absent, {}};
}
} // namespace purveyor::luxcloud
