// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/net/request.h"
#include "core/vendors/luxcloud/luxcloudsettings.h"

#include <QUrl>

namespace purveyor::luxcloud
{
// The paths of all calls below the address of the connection, percent-encoded, in the spelling of the
// document and without the blanks its typesetting left in them (L10). Empty when an id is not usable or
// belongs to the other role; an empty path must not be sent.
class Paths final
{
public:
    explicit Paths(Role role);

    QByteArray accounts() const;                             // 3.1
    QByteArray accountUpdate(const EntityId &account) const; // 3.2; /my/account in the Customer role (L33)
    QByteArray account(const EntityId &account, QByteArrayView action) const;      // 3.3, 3.4
    QByteArray userExists(const QString &username) const;                          // 4.1
    QByteArray users(const EntityId &account) const;                               // 4.2
    QByteArray user(const EntityId &user, QByteArrayView action = {}) const;       // 4.3 to 4.6
    QByteArray orders(const EntityId &account) const;                              // 5.1, 5.3 to 5.5
    QByteArray hostedDomain(const EntityId &account, const QString &domain) const; // 5.2
    QByteArray order(const EntityId &order, QByteArrayView action = {}) const;     // 5.6, 5.7
    QByteArray subscriptions(const EntityId &account) const;                       // look-up
    QByteArray subscription(const EntityId &subscription, QByteArrayView action = {}) const; // 6.1 to 6.4
    // 7.1; plural is the spelling of its neighbours, for a server that does not know the documented one (L5)
    QByteArray serviceUserExists(const EntityId &subscription, const QString &username, bool plural) const;
    QByteArray serviceUsers(const EntityId &subscription) const;                           // 7.2, 7.7
    QByteArray serviceUser(const EntityId &serviceUser, QByteArrayView action = {}) const; // 7.3 to 7.5
    QByteArray serviceUserEnable(const EntityId &serviceUser, bool plural) const;          // 7.6 (L4)
    QByteArray products() const;                       // look-up, one spelling for both roles
    QByteArray product(const EntityId &product) const; // look-up

private:
    // The encoded ids from the account down, when there are as many and they fit the role.
    QByteArrayList parts(const EntityId &id, int count) const;
    QByteArray root(const QByteArray &account) const; // /customers/ACCOUNT_ID or /my

    Role m_role;
};

ReadRequest readRequest(const QUrl &url, const QString &operation);
// Without a body there is no Content-Type: "No payload is needed".
WriteRequest writeRequest(const QByteArray &method, const QUrl &url, const QByteArray &body,
                          const QString &operation);
} // namespace purveyor::luxcloud
