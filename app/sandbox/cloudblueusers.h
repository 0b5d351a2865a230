// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/call.h"

#include <QJsonObject>

namespace purveyor::sandbox
{

struct Record;

/// Staff members of accounts: created, and moved between active and inactive by the platform's operations.
class CloudBlueUsers final
{
    Q_DISABLE_COPY_MOVE(CloudBlueUsers)

public:
    static constexpr QLatin1StringView adminUserType{"http://parallels.com/aps/types/pa/admin-user"};

    /// @p world must outlive it.
    explicit CloudBlueUsers(const World &world);

    /// POST /aps/2/resources/{account}/users
    [[nodiscard]] Answer create(Call &call, const Record &account);
    /// POST /aps/2/resources/{user}/{operation}
    [[nodiscard]] Answer operate(Call &call, Record &user, const QString &operation);
    /// Users who were sent a link set their password after a while, which makes them active. True if one did.
    bool activateInvited();

    /// What is wrong with a user to be created; empty when nothing is.
    [[nodiscard]] static QString problemOf(const QJsonObject &user);
    /// Adds a user that was checked. The password is dropped here and never kept.
    Record &add(const QJsonObject &sent, const QString &accountId);

private:
    const World &m_world;
};

} // namespace purveyor::sandbox
