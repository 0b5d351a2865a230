// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/luxcloudwire.h"

namespace purveyor::sandbox
{

struct LuxProduct;

/// Subscriptions and products: section 6 of the document, and the look-ups that it refers to.
class LuxCloudSubscriptions final
{
public:
    /// @p world must outlive it.
    explicit LuxCloudSubscriptions(const LuxWorld &world);

    [[nodiscard]] LuxAnswer get(const Item &subscription) const; ///< 6.1
    /// 6.2, 6.3
    [[nodiscard]] LuxAnswer setState(LuxVisit &visit, Item &subscription, const QString &state);
    [[nodiscard]] LuxAnswer remove(LuxVisit &visit, Item &subscription); ///< 6.4
    [[nodiscard]] LuxAnswer list(const Item &account) const;
    [[nodiscard]] LuxAnswer products() const;
    [[nodiscard]] LuxAnswer product(const QString &id) const;
    [[nodiscard]] LuxAnswer hostedDomain(const LuxVisit &visit) const; ///< 5.2

    /// That of this id if it is the account's; deleted ones only while they are shown.
    [[nodiscard]] Item *find(const QString &id, const Item &account) const;
    /// A new one, not yet running, unless @p state says otherwise.
    Item &add(const QString &accountId, const LuxProduct &product, const QString &periodId,
              const QString &domain, const QString &state);
    /// Ends what takes a while, if its time has come; true if something ended.
    bool advance();

    /// Takes @p count from the seats that the subscription has; false when there are none left.
    [[nodiscard]] static bool takeSeat(Item &subscription);
    [[nodiscard]] bool isHosted(const QString &domain) const;
    [[nodiscard]] static QString domainProblem(const QString &domain);
    [[nodiscard]] static QJsonArray freshResources(const LuxProduct &product);

private:
    void describe(pugi::xml_node node, const Item &subscription) const;

    const LuxWorld &m_world;
};

} // namespace purveyor::sandbox
