// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/requests.h"

#include "core/vendors/luxcloud/luxcloudids.h"

namespace purveyor::luxcloud
{
namespace
{
// Not documented at all; what every XML server takes.
constexpr QByteArrayView Accepted("application/xml");
constexpr QByteArrayView Sent("application/xml; charset=utf-8");

QByteArray withAction(QByteArray path, QByteArrayView action)
{
    if (!path.isEmpty() && !action.isEmpty())
        path += '/' + action.toByteArray();
    return path;
}
} // namespace

Paths::Paths(Role role)
    : m_role(role)
{
}

QByteArrayList Paths::parts(const EntityId &id, int count) const
{
    const QStringList decoded = idParts(id);
    if (decoded.size() != count || (decoded.first() == OwnAccount) != (m_role == Role::Customer))
        return {};
    QByteArrayList encoded;
    for (const QString &part : decoded)
        encoded.append(segment(part));
    return encoded;
}

QByteArray Paths::root(const QByteArray &account) const
{
    return m_role == Role::Customer ? QByteArray("/my") : "/customers/" + account;
}

QByteArray Paths::accounts() const
{
    return m_role == Role::Reseller ? QByteArray("/customers") : QByteArray();
}

QByteArray Paths::accountUpdate(const EntityId &account) const
{
    const QByteArrayList ids = parts(account, 1);
    if (ids.isEmpty())
        return {};
    return m_role == Role::Customer ? QByteArray("/my/account") : root(ids.at(0));
}

QByteArray Paths::account(const EntityId &account, QByteArrayView action) const
{
    const QByteArrayList ids = parts(account, 1);
    return ids.isEmpty() || m_role == Role::Customer ? QByteArray() : withAction(root(ids.at(0)), action);
}

QByteArray Paths::userExists(const QString &username) const
{
    const QByteArray name = segment(username);
    return name.isEmpty() ? QByteArray() : "/user/" + name + "/exists";
}

QByteArray Paths::users(const EntityId &account) const
{
    const QByteArrayList ids = parts(account, 1);
    return ids.isEmpty() ? QByteArray() : root(ids.at(0)) + "/users";
}

QByteArray Paths::user(const EntityId &user, QByteArrayView action) const
{
    const QByteArrayList ids = parts(user, 2);
    return ids.isEmpty() ? QByteArray() : withAction(root(ids.at(0)) + "/users/" + ids.at(1), action);
}

QByteArray Paths::orders(const EntityId &account) const
{
    const QByteArrayList ids = parts(account, 1);
    return ids.isEmpty() ? QByteArray() : root(ids.at(0)) + "/orders";
}

QByteArray Paths::hostedDomain(const EntityId &account, const QString &domain) const
{
    const QByteArrayList ids = parts(account, 1);
    const QByteArray name = segment(domain);
    if (ids.isEmpty() || name.isEmpty())
        return {};
    return root(ids.at(0)) + "/domain/hosted/" + name + "/exists";
}

QByteArray Paths::order(const EntityId &order, QByteArrayView action) const
{
    const QByteArrayList ids = parts(order, 2);
    return ids.isEmpty() ? QByteArray() : withAction(root(ids.at(0)) + "/orders/" + ids.at(1), action);
}

QByteArray Paths::subscriptions(const EntityId &account) const
{
    const QByteArrayList ids = parts(account, 1);
    return ids.isEmpty() ? QByteArray() : root(ids.at(0)) + "/subscriptions";
}

QByteArray Paths::subscription(const EntityId &subscription, QByteArrayView action) const
{
    const QByteArrayList ids = parts(subscription, 2);
    return ids.isEmpty() ? QByteArray() : withAction(root(ids.at(0)) + "/subscriptions/" + ids.at(1), action);
}

QByteArray Paths::serviceUserExists(const EntityId &subscription, const QString &username, bool plural) const
{
    const QByteArray path = this->subscription(subscription);
    const QByteArray name = segment(username);
    if (path.isEmpty() || name.isEmpty())
        return {};
    return path + (plural ? "/serviceUsers/" : "/serviceUser/") + name + "/exists";
}

QByteArray Paths::serviceUsers(const EntityId &subscription) const
{
    return withAction(this->subscription(subscription), "serviceUsers");
}

QByteArray Paths::serviceUser(const EntityId &serviceUser, QByteArrayView action) const
{
    const QByteArrayList ids = parts(serviceUser, 3);
    if (ids.isEmpty())
        return {};
    return withAction(root(ids.at(0)) + "/subscriptions/" + ids.at(1) + "/serviceUsers/" + ids.at(2), action);
}

QByteArray Paths::serviceUserEnable(const EntityId &serviceUser, bool plural) const
{
    if (plural)
        return this->serviceUser(serviceUser, "enable");
    const QByteArrayList ids = parts(serviceUser, 3);
    if (ids.isEmpty())
        return {};
    return root(ids.at(0)) + "/subscriptions/" + ids.at(1) + "/serviceUser/" + ids.at(2) + "/enable";
}

QByteArray Paths::products() const
{
    return "/customers/products";
}

QByteArray Paths::product(const EntityId &product) const
{
    const QStringList ids = idParts(product);
    return ids.size() == 1 ? "/customers/products/" + segment(ids.at(0)) : QByteArray();
}

ReadRequest readRequest(const QUrl &url, const QString &operation)
{
    ReadRequest request;
    request.url = url;
    request.accept = Accepted.toByteArray();
    request.operation = operation;
    return request;
}

WriteRequest writeRequest(const QByteArray &method, const QUrl &url, const QByteArray &body,
                          const QString &operation)
{
    WriteRequest request;
    request.method = method;
    request.url = url;
    request.accept = Accepted.toByteArray();
    if (!body.isEmpty())
        request.contentType = Sent.toByteArray();
    request.body = body;
    request.operation = operation;
    return request;
}
} // namespace purveyor::luxcloud
