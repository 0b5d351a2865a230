// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/luxcloudwire.h"

namespace purveyor::sandbox
{

/// Users of accounts and users of subscriptions: sections 4 and 7 of the document, which differ in names and
/// in what they belong to.
class LuxCloudUsers final
{
public:
    enum class Sort { User, ServiceUser };

    /// @p world must outlive it.
    LuxCloudUsers(const LuxWorld &world, Sort sort);

    [[nodiscard]] LuxAnswer exists(const LuxVisit &visit) const; ///< 4.1, 7.1; the name is the last id
    /// 4.2, 7.2. The owner is the account or the subscription.
    [[nodiscard]] LuxAnswer create(LuxVisit &visit, const Item &owner);
    [[nodiscard]] LuxAnswer update(LuxVisit &visit, Item &user);         ///< 4.3, 7.3
    [[nodiscard]] LuxAnswer changePassword(LuxVisit &visit, Item &user); ///< 4.4, 7.4
    [[nodiscard]] LuxAnswer setState(LuxVisit &visit, Item &user, const QString &state);
    [[nodiscard]] LuxAnswer list(const Item &owner) const; ///< 7.7
    [[nodiscard]] LuxAnswer get(const Item &user) const;

    /// The user of that id if it is of that owner.
    [[nodiscard]] Item *find(const QString &id, const Item &owner) const;
    [[nodiscard]] static QString hashed(const QString &password);

private:
    [[nodiscard]] const char *element() const;
    [[nodiscard]] QString table() const;
    [[nodiscard]] bool isTaken(const QString &username, const Item *but) const;
    [[nodiscard]] LuxAnswer passwordAnswer(const Item &user, const QString &reason) const;

    const LuxWorld &m_world;
    Sort m_sort;
};

} // namespace purveyor::sandbox
