// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/luxcloudshapes.h"
#include "app/sandbox/luxcloudvendor.h"

#include <utility>

// The operations of the document, in its order.

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

void LuxCloudVendor::add(const QByteArray &method, const QString &path, const QString &section,
                         const QString &operation, Work work, const Shape *shape)
{
    m_routes.append({method, path.split(u'/'), section, operation, std::move(work),
                     shape ? Payload::Shaped : Payload::None, shape});
}

void LuxCloudVendor::addList(const QString &path, const QString &operation, const QString &needed, Work work)
{
    m_routes.append(
        {"GET", path.split(u'/'), {}, operation, std::move(work), Payload::None, nullptr, needed});
}

LuxCloudVendor::Work LuxCloudVendor::onSubscription(std::function<LuxAnswer(LuxVisit &, Item &)> work)
{
    return [this, work = std::move(work)](LuxVisit &visit) {
        Item *subscription = m_subscriptions.find(visit.ids.first(), *visit.account);
        return subscription ? work(visit, *subscription)
                            : luxRefusal(404, u"There is no subscription '%1'."_s.arg(visit.ids.first()));
    };
}

LuxCloudVendor::Work LuxCloudVendor::onUser(std::function<LuxAnswer(LuxVisit &, Item &)> work)
{
    return [this, work = std::move(work)](LuxVisit &visit) {
        Item *user = m_users.find(visit.ids.first(), *visit.account);
        return user ? work(visit, *user)
                    : luxRefusal(404, u"There is no user '%1'."_s.arg(visit.ids.first()));
    };
}

LuxCloudVendor::Work LuxCloudVendor::onServiceUser(std::function<LuxAnswer(LuxVisit &, Item &)> work)
{
    return onSubscription([this, work = std::move(work)](LuxVisit &visit, Item &subscription) {
        Item *user = m_serviceUsers.find(visit.ids.last(), subscription);
        return user ? work(visit, *user)
                    : luxRefusal(404, u"There is no service user '%1'."_s.arg(visit.ids.last()));
    });
}

void LuxCloudVendor::addAccountRoutes()
{
    add(
        "POST", u"customers"_s, u"3.1"_s, u"createAccount"_s,
        [this](LuxVisit &visit) { return m_accounts.create(visit); }, &luxshapes::newAccount());
    // L31: an account called products would be hidden by the look-up, which therefore comes first.
    addList(u"customers/products"_s, u"listProducts"_s, u"products"_s,
            [this](LuxVisit &) { return m_subscriptions.products(); });
    addList(u"customers/products/*"_s, u"getProduct"_s, u"product"_s,
            [this](LuxVisit &visit) { return m_subscriptions.product(visit.ids.first()); });
    addList(u"customers"_s, u"listAccounts"_s, u"accounts"_s,
            [this](LuxVisit &) { return m_accounts.list(); });
    // In the role Customer the account has a place of its own, not /my.
    for (const QString &place : {u"#"_s, u"my/account"_s}) {
        add(
            "PUT", place, u"3.2"_s, u"updateAccount"_s,
            [this](LuxVisit &visit) { return m_accounts.update(visit); }, &luxshapes::account());
        addList(place, u"getAccount"_s, u"account"_s,
                [this](LuxVisit &visit) { return m_accounts.get(visit); });
    }
    add("PUT", u"#/disable"_s, u"3.3"_s, u"disableAccount"_s,
        [this](LuxVisit &visit) { return m_accounts.disable(visit); });
    add("PUT", u"#/enable"_s, u"3.4"_s, u"enableAccount"_s,
        [this](LuxVisit &visit) { return m_accounts.enable(visit); });
}

void LuxCloudVendor::addUserRoutes()
{
    add("GET", u"user/*/exists"_s, u"4.1"_s, u"userExists"_s,
        [this](LuxVisit &visit) { return m_users.exists(visit); });
    add(
        "POST", u"@/users"_s, u"4.2"_s, u"createUser"_s,
        [this](LuxVisit &visit) { return m_users.create(visit, *visit.account); }, &luxshapes::newUser());
    add("PUT", u"@/users/*"_s, u"4.3"_s, u"updateUser"_s,
        onUser([this](LuxVisit &visit, Item &user) { return m_users.update(visit, user); }),
        &luxshapes::user());
    add("PUT", u"@/users/*/password"_s, u"4.4"_s, u"changeUserPassword"_s,
        onUser([this](LuxVisit &visit, Item &user) { return m_users.changePassword(visit, user); }),
        &luxshapes::userPassword());
    add("PUT", u"@/users/*/disable"_s, u"4.5"_s, u"disableUser"_s,
        onUser([this](LuxVisit &visit, Item &user) { return m_users.setState(visit, user, u"disabled"_s); }));
    add("PUT", u"@/users/*/enable"_s, u"4.6"_s, u"enableUser"_s,
        onUser([this](LuxVisit &visit, Item &user) { return m_users.setState(visit, user, u"enabled"_s); }));
    addList(u"@/users"_s, u"listUsers"_s, u"users"_s,
            [this](LuxVisit &visit) { return m_users.list(*visit.account); });
    addList(u"@/users/*"_s, u"getUser"_s, u"user"_s,
            onUser([this](LuxVisit &, Item &user) { return m_users.get(user); }));
}

void LuxCloudVendor::addOrderRoutes()
{
    add("POST", u"@/orders"_s, u"5.1"_s, u"placeOrder"_s, [this](LuxVisit &visit) {
        const pugi::xml_node item = visit.body.child("items").child("item");
        const QByteArray type = item.child_value("type");
        if (type == "SWITCH") {
            visit.visit.section = u"5.4"_s;
            visit.visit.operation = u"switchProduct"_s;
        } else if (type == "UPGRADE") {
            visit.visit.section = u"5.5"_s;
            visit.visit.operation = u"changeResources"_s;
        } else if (item.child("parameters")) {
            visit.visit.section = u"5.3"_s;
            visit.visit.operation = u"placeOrderWithDomain"_s;
        }
        return m_orders.place(visit);
    });
    m_routes.last().payload = Payload::Order;
    add("GET", u"@/domain/hosted/*/exists"_s, u"5.2"_s, u"hostedDomainExists"_s,
        [this](LuxVisit &visit) { return m_subscriptions.hostedDomain(visit); });
    const auto onOrder = [this](LuxAnswer (LuxCloudOrders::*read)(const Item &) const) -> Work {
        return [this, read](LuxVisit &visit) {
            const Item *order = m_orders.find(visit.ids.first(), *visit.account);
            return order ? (m_orders.*read)(*order)
                         : luxRefusal(404, u"There is no order '%1'."_s.arg(visit.ids.first()));
        };
    };
    add("GET", u"@/orders/*/status"_s, u"5.6"_s, u"orderStatus"_s, onOrder(&LuxCloudOrders::status));
    add("GET", u"@/orders/*"_s, u"5.7"_s, u"orderDetails"_s, onOrder(&LuxCloudOrders::details));
    addList(u"@/orders"_s, u"listOrders"_s, u"orders"_s,
            [this](LuxVisit &visit) { return m_orders.list(*visit.account); });
}

void LuxCloudVendor::addSubscriptionRoutes()
{
    add("GET", u"@/subscriptions/*"_s, u"6.1"_s, u"getSubscription"_s,
        onSubscription([this](LuxVisit &, Item &subscription) { return m_subscriptions.get(subscription); }));
    const auto setState = [this](const QString &state) {
        return onSubscription([this, state](LuxVisit &visit, Item &subscription) {
            return m_subscriptions.setState(visit, subscription, state);
        });
    };
    add("PUT", u"@/subscriptions/*/disable"_s, u"6.2"_s, u"disableSubscription"_s, setState(u"disabled"_s));
    add("PUT", u"@/subscriptions/*/enable"_s, u"6.3"_s, u"enableSubscription"_s, setState(u"enabled"_s));
    add("DELETE", u"@/subscriptions/*"_s, u"6.4"_s, u"deleteSubscription"_s,
        onSubscription([this](LuxVisit &visit, Item &subscription) {
            return m_subscriptions.remove(visit, subscription);
        }));
    addList(u"@/subscriptions"_s, u"listSubscriptions"_s, u"subscriptions"_s,
            [this](LuxVisit &visit) { return m_subscriptions.list(*visit.account); });
}

void LuxCloudVendor::addServiceUserRoutes()
{
    const QString users = u"@/subscriptions/*/serviceUsers"_s;
    for (const QString &form : {u"serviceUser"_s, u"serviceUsers"_s}) {
        const QString place = u"@/subscriptions/*/"_s + form;
        add("GET", place + u"/*/exists"_s, u"7.1"_s, u"serviceUserExists"_s,
            onSubscription([this](LuxVisit &visit, Item &) { return m_serviceUsers.exists(visit); }));
        add("PUT", place + u"/*/enable"_s, u"7.6"_s, u"enableServiceUser"_s,
            onServiceUser([this](LuxVisit &visit, Item &user) {
                return m_serviceUsers.setState(visit, user, u"enabled"_s);
            }));
    }
    add("POST", users, u"7.2"_s, u"addServiceUser"_s,
        onSubscription([this](LuxVisit &visit, Item &subscription) {
            const QString state = subscription.text("state"_L1);
            if (state != "enabled"_L1)
                return luxRefusal(409, u"The subscription is %1."_s.arg(m_world.word(state)));
            Item taken = subscription;
            if (!LuxCloudSubscriptions::takeSeat(taken))
                return luxRefusal(409, u"The subscription has no seat left."_s);
            LuxAnswer answer = m_serviceUsers.create(visit, subscription);
            if (visit.visit.executed)
                subscription = taken;
            return answer;
        }),
        &luxshapes::newServiceUser());
    add("GET", users, u"7.7"_s, u"listServiceUsers"_s,
        onSubscription([this](LuxVisit &, Item &subscription) { return m_serviceUsers.list(subscription); }));
    add("PUT", users + u"/*"_s, u"7.3"_s, u"updateServiceUser"_s,
        onServiceUser([this](LuxVisit &visit, Item &user) { return m_serviceUsers.update(visit, user); }),
        &luxshapes::serviceUser());
    add("PUT", users + u"/*/password"_s, u"7.4"_s, u"changeServiceUserPassword"_s,
        onServiceUser(
            [this](LuxVisit &visit, Item &user) { return m_serviceUsers.changePassword(visit, user); }),
        &luxshapes::serviceUserPassword());
    add("PUT", users + u"/*/disable"_s, u"7.5"_s, u"disableServiceUser"_s,
        onServiceUser([this](LuxVisit &visit, Item &user) {
            return m_serviceUsers.setState(visit, user, u"disabled"_s);
        }));
    addList(users + u"/*"_s, u"getServiceUser"_s, u"serviceUser"_s,
            onServiceUser([this](LuxVisit &, Item &user) { return m_serviceUsers.get(user); }));
}

} // namespace purveyor::sandbox
