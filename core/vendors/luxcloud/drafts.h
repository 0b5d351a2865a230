// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/net/result.h"
#include "core/vendors/luxcloud/requests.h"
#include "core/vendors/operation.h"
#include "core/vendors/xmlwriting.h"

#include <functional>
#include <optional>

namespace purveyor::luxcloud
{
// Turns a filled form into the exact bytes of a write. Pure but for the passwords, which come from the
// session's memory by their references and stand in request.body alone.
class Drafts final
{
public:
    using UrlFor = std::function<QUrl(const QByteArray &path)>;
    using SecretFor = std::function<std::optional<QByteArray>(const SecretRef &)>;
    Drafts(ConnectionId connection, LuxCloudSettings settings, UrlFor urlFor, SecretFor secretFor);

    // Refused when the values do not allow one; the form's own checks come first. plural: 7.6 by the path of
    // its neighbours.
    [[nodiscard]] Result<WriteDraft> draft(const OperationId &operation, const Entity &entity,
                                           const Form &form, const Values &values, bool plural) const;

private:
    Result<WriteDraft> createCustomer(const Values &values) const;
    Result<WriteDraft> forCustomer(const OperationId &operation, const Customer &customer, const Form &form,
                                   const Values &values) const;
    Result<WriteDraft> forUser(const OperationId &operation, const User &user, const Values &values) const;
    Result<WriteDraft> forSubscription(const OperationId &operation, const Subscription &subscription,
                                       const Form &form, const Values &values) const;
    Result<WriteDraft> forServiceUser(const OperationId &operation, const ServiceUser &user,
                                      const Values &values, bool plural) const;

    Result<WriteDraft> newUser(WriteDraft draft, const QString &root, const QByteArray &path,
                               const Values &values) const;
    Result<WriteDraft> newPassword(WriteDraft draft, const QString &root, const QByteArray &path,
                                   const Values &values) const;
    Result<WriteDraft> order(WriteDraft draft, const EntityId &account, const QString &subscription,
                             const Form &form, const Values &values) const;
    Result<QString> secretIn(const Values &values, QLatin1StringView key) const;

    WriteDraft start(const OperationId &operation, const EntityKey &target, const QString &name,
                     const Values &values) const;
    WriteDraft stateChange(const OperationId &operation, const EntityKey &target, const QString &name,
                           const Status &before) const;
    // An empty path (an id that cannot be used) is refused. secrets: elements of the body that nobody may
    // see.
    Result<WriteDraft> editRequest(WriteDraft draft, const QByteArray &path, const XmlNode &body) const;
    Result<WriteDraft> withRequest(WriteDraft draft, const QByteArray &method, const QByteArray &path,
                                   const std::optional<XmlNode> &body = {},
                                   const QStringList &secrets = {}) const;

    ConnectionId m_connection;
    LuxCloudSettings m_settings;
    Paths m_paths;
    UrlFor m_urlFor;
    SecretFor m_secretFor;
};
} // namespace purveyor::luxcloud
