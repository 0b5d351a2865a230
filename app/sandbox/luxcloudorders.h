// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/luxcloudwire.h"

namespace purveyor::sandbox
{

class LuxCloudSubscriptions;

/// Orders: section 5 of the document. They are received, then in progress after one step, and completed or
/// failed after two.
class LuxCloudOrders final
{
public:
    /// Both must outlive it.
    LuxCloudOrders(const LuxWorld &world, LuxCloudSubscriptions &subscriptions);

    [[nodiscard]] LuxAnswer place(LuxVisit &visit);           ///< 5.1, 5.3, 5.4, 5.5
    [[nodiscard]] LuxAnswer status(const Item &order) const;  ///< 5.6
    [[nodiscard]] LuxAnswer details(const Item &order) const; ///< 5.7
    [[nodiscard]] LuxAnswer list(const Item &account) const;
    [[nodiscard]] Item *find(const QString &id, const Item &account) const;

    /// An order of one item as a seed or a request makes it.
    Item &add(const QString &accountId, const QJsonArray &items, qint64 placedMs);
    bool advance();
    /// The store holds other orders than before.
    void rescan();

private:
    [[nodiscard]] QString itemProblem(pugi::xml_node item, const Item &account, int &status) const;
    [[nodiscard]] QString createProblem(pugi::xml_node item, int &status) const;
    [[nodiscard]] QString switchProblem(pugi::xml_node item, const Item &subscription) const;
    [[nodiscard]] QString upgradeProblem(pugi::xml_node item, const Item &subscription) const;
    void attachSubscriptions(Item &order);
    void finish(Item &order);
    [[nodiscard]] bool finishItem(const QJsonObject &item);
    [[nodiscard]] bool applyQuantities(const QJsonObject &item, Item &subscription);
    void writeItems(pugi::xml_node root, const Item &order) const;
    void writeSubscriptions(pugi::xml_node root, const Item &order) const;

    const LuxWorld &m_world;
    LuxCloudSubscriptions &m_subscriptions;
    QStringList m_open;
};

} // namespace purveyor::sandbox
