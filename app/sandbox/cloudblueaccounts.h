// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/call.h"

#include <QJsonObject>

namespace purveyor::sandbox
{

class CloudBlueUsers;
struct Record;

/// Creates customers, changes accounts and users, as strictly as the documents allow.
class CloudBlueAccounts final
{
    Q_DISABLE_COPY_MOVE(CloudBlueAccounts)

public:
    /// @p world and @p users must outlive it.
    CloudBlueAccounts(const World &world, CloudBlueUsers &users);

    /// POST /aps/2/resources/
    [[nodiscard]] Answer create(Call &call);
    /// PUT /aps/2/resources/{id} of an account or a user
    [[nodiscard]] Answer update(Call &call, Record &record);
    /// GET …/payment-method-manager/paymentMethods
    [[nodiscard]] Answer paymentMethods(const Call &call) const;
    /// The account that one of the reseller's own customers is; otherwise the refusal in @p refusal.
    [[nodiscard]] const Record *customer(const QString &id, Answer &refusal) const;

private:
    [[nodiscard]] static QString accountProblem(const QJsonObject &account, const QString &bssId);

    const World &m_world;
    CloudBlueUsers &m_users;
};

} // namespace purveyor::sandbox
