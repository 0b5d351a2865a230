// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/summary.h"

#include <QHash>
#include <optional>

namespace purveyor
{
// Remembers what the models were told, as one 64-bit digest a row, so that a refresh tells only what changed.
// 100,000 rows cost a few MB; the rows themselves are in the models.
class ToldRows final
{
    Q_DISABLE_COPY_MOVE(ToldRows)

public:
    ToldRows();
    ~ToldRows();

    // The rows that are new or differ from what was told; they count as told from now on. A customer whose
    // vendor does not tell the number of subscriptions keeps what was told of them before.
    QList<CustomerSummary> changed(const QList<CustomerSummary> &rows);
    QList<SubscriptionSummary> changed(const QList<SubscriptionSummary> &rows);
    QList<OrderSummary> changed(const QList<OrderSummary> &rows);

    // What a vendor's list says of them, with the states that were told before where it knows less of them
    // than their records do (statusBeside).
    QList<CustomerSummary> besideTold(QList<CustomerSummary> listed) const;

    void forget(const ConnectionId &connection, EntityKind kind, const QList<EntityId> &ids);
    // All ids of one list, which count as not told from now on.
    QList<EntityId> take(const ConnectionId &connection, EntityKind kind);

private:
    struct CustomerTold {
        size_t digest = 0; // 0: not told
        std::optional<int> subscriptionCount;
        std::optional<QDate> renews;
        Status status;
    };
    template <class Summary>
    static QList<Summary> changedIn(QHash<ConnectionId, QHash<EntityId, size_t>> &told,
                                    const QList<Summary> &rows);

    QHash<ConnectionId, QHash<EntityId, CustomerTold>> m_customers;
    QHash<ConnectionId, QHash<EntityId, size_t>> m_subscriptions;
    QHash<ConnectionId, QHash<EntityId, size_t>> m_orders;
};
} // namespace purveyor
