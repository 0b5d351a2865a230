// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/entity.h"

#include <QCoreApplication>

namespace purveyor
{
namespace
{
struct CustomerWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::Customer)
};

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

// The first of them that says something; the id always does.
QString firstOf(const QString &a, const QString &b, const EntityKey &key)
{
    if (!a.isEmpty())
        return a;
    return b.isEmpty() ? key.id.value : b;
}
} // namespace

EntityKey keyOf(const Entity &entity)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return EntityKey(); },
                          [](const auto &thing) { return thing.key; },
                      },
                      entity);
}

QString customerWord(const QString &number)
{
    //: one whose name is not known; %1 is its number or id
    return CustomerWords::tr("Customer %1").arg(number);
}

QString nameOf(const Customer &customer)
{
    return customer.name.isEmpty() ? customerWord(firstOf(customer.number, {}, customer.key)) : customer.name;
}

QString nameOf(const Entity &entity)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return QString(); },
            [](const Customer &customer) { return nameOf(customer); },
            [](const User &user) { return firstOf(user.displayName, user.login, user.key); },
            [](const Subscription &subscription) {
                return firstOf(subscription.name, subscription.number, subscription.key);
            },
            [](const ServiceUser &user) { return firstOf(user.displayName, user.login, user.key); },
            [](const Order &order) { return firstOf(order.number, {}, order.key); },
            [](const Product &product) { return firstOf(product.name, {}, product.key); },
        },
        entity);
}

EntityKind kindOf(const Entity &entity)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return EntityKind::Connection; },
                          [](const Customer &) { return EntityKind::Customer; },
                          [](const User &) { return EntityKind::User; },
                          [](const Subscription &) { return EntityKind::Subscription; },
                          [](const ServiceUser &) { return EntityKind::ServiceUser; },
                          [](const Order &) { return EntityKind::Order; },
                          [](const Product &) { return EntityKind::Product; },
                      },
                      entity);
}
} // namespace purveyor
