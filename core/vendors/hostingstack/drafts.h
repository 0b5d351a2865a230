// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/hostingstack/requestmessages.h"
#include "core/vendors/hostingstack/responsemessages.h"
#include "core/vendors/operation.h"

#include <functional>

namespace purveyor
{
class SecretStore;
} // namespace purveyor

namespace purveyor::hostingstack
{
// Turns a filled form into the exact bytes of its writes. Pure but for a typed password, which is read from
// the session's memory and stands in request.body and nowhere else.
class Drafts final
{
public:
    using UrlFor = std::function<QUrl(const OperationId &)>;
    // The store must outlive this.
    Drafts(ConnectionId connection, const SecretStore &secrets, UrlFor urlFor);

    // Refused when the values do not allow one; the form's own checks come first. An edit with a password
    // gives two: the attributes that differ, then the password in a request of its own.
    [[nodiscard]] Result<QList<WriteDraft>> draft(const OperationId &operation, const Entity &entity,
                                                  const Values &values) const;
    // What was typed into the field for a password; nothing when it is not kept.
    std::optional<QByteArray> typedPassword(const Values &values) const;

private:
    Result<WriteDraft> createUser(const Values &values) const;
    Result<QList<WriteDraft>> modifyUser(const Customer &customer, const Values &values) const;
    Result<WriteDraft> setPassword(const Customer &customer, const Values &values) const;
    Result<WriteDraft> setState(const OperationId &operation, const Customer &customer) const;
    Result<WriteDraft> deleteUser(const Customer &customer, const Values &values) const;

    Result<NewPassword> passwordIn(const Values &values) const;
    WriteDraft startFor(const OperationId &operation, const Customer &customer, const Values &values) const;
    void setRequest(WriteDraft &draft, const RequestBody &body) const;

    ConnectionId m_connection;
    const SecretStore &m_secrets;
    UrlFor m_urlFor;
};

// The user that an entity of the lists stands for.
UserRecord recordOf(const Customer &customer);
// The server makes a password for this write, and its answer tells it.
bool wantsPassword(const WriteDraft &draft);
} // namespace purveyor::hostingstack
