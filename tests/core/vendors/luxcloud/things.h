// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

// One of each, as this console would have them.
namespace purveyor::luxcloud
{
inline const ConnectionId Here{QStringLiteral("11111111-2222-4333-8444-555555555555")};

inline EntityKey keyTo(EntityKind kind, const QString &id)
{
    return {Here, kind, {id}};
}

inline Customer someCustomer(const QString &account = QStringLiteral("1001"))
{
    Customer customer;
    customer.key = keyTo(EntityKind::Customer, account);
    customer.name = QStringLiteral("Mill & Sons");
    customer.contact = {QStringLiteral("Jane"), QStringLiteral("Mill"), QStringLiteral("jane@mill.test"),
                        QStringLiteral("352(4)123456")};
    customer.address.street = QStringLiteral("1, Mill Road");
    customer.address.locality = QStringLiteral("Luxembourg");
    customer.address.postalCode = QStringLiteral("1234");
    customer.address.country = QStringLiteral("LU");
    return customer;
}

inline User someUser(const QString &account = QStringLiteral("1001"))
{
    User user;
    user.key = keyTo(EntityKind::User, account + QStringLiteral("/77"));
    user.customer = {account};
    user.login = QStringLiteral("jane@mill.test");
    user.contact = someCustomer().contact;
    return user;
}

inline Subscription someSubscription(const QString &account = QStringLiteral("1001"))
{
    Subscription subscription;
    subscription.key = keyTo(EntityKind::Subscription, account + QStringLiteral("/5"));
    subscription.customer = {account};
    subscription.customerName = QStringLiteral("Mill & Sons");
    subscription.number = QStringLiteral("5");
    subscription.name = QStringLiteral("Mail");
    subscription.status = {Mark::Good, QStringLiteral("ACTIVE"), QStringLiteral("ACTIVE")};
    return subscription;
}

inline ServiceUser someServiceUser(const QString &account = QStringLiteral("1001"))
{
    ServiceUser user;
    user.key = keyTo(EntityKind::ServiceUser, account + QStringLiteral("/5/9"));
    user.subscription = {account + QStringLiteral("/5")};
    user.login = QStringLiteral("box@mill.test");
    user.status = {Mark::Good, QStringLiteral("ACTIVE"), QStringLiteral("ACTIVE")};
    return user;
}

inline Order someOrder(const QString &account = QStringLiteral("1001"))
{
    Order order;
    order.key = keyTo(EntityKind::Order, account + QStringLiteral("/300"));
    order.customer = {account};
    order.number = QStringLiteral("O-300");
    return order;
}

inline Product someProduct()
{
    Product product;
    product.key = keyTo(EntityKind::Product, QStringLiteral("P1"));
    product.name = QStringLiteral("Mail");
    return product;
}

// Whatever an operation starts from.
inline Entity thingFor(EntityKind kind, const QString &account = QStringLiteral("1001"))
{
    switch (kind) {
    case EntityKind::Connection:
        break;
    case EntityKind::Customer:
        return someCustomer(account);
    case EntityKind::User:
        return someUser(account);
    case EntityKind::Subscription:
        return someSubscription(account);
    case EntityKind::ServiceUser:
        return someServiceUser(account);
    case EntityKind::Order:
        return someOrder(account);
    case EntityKind::Product:
        return someProduct();
    }
    return {};
}
} // namespace purveyor::luxcloud
