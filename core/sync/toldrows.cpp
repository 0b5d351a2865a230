// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/toldrows.h"

#include "core/domain/entitymerge.h"

#include <utility>

namespace purveyor
{
namespace
{
size_t digestOf(const Status &status)
{
    return qHashMulti(0, static_cast<int>(status.mark), status.word, status.vendorWord);
}

size_t digestOf(const std::optional<QDate> &date)
{
    return date ? qHash(date->toJulianDay()) : 1;
}

size_t digestOf(const std::optional<QDateTime> &time)
{
    return time ? qHash(time->toMSecsSinceEpoch()) : 1;
}

size_t digestOf(const std::optional<Money> &money)
{
    // As written: "1.8" that becomes "1.80" is another text on the screen.
    return money ? qHashMulti(2, money->amount.toString(), money->currency) : 1;
}

// Never 0, which stands for what was not told.
template <class... Parts>
size_t digestOfRow(const Parts &...parts)
{
    return qHashMulti(0, parts...) | 1;
}

size_t digestOf(const CustomerSummary &row)
{
    return digestOfRow(row.name, row.email, row.number, row.country, digestOf(row.status),
                       row.subscriptionCount.value_or(-1), digestOf(row.renews));
}

size_t digestOf(const SubscriptionSummary &row)
{
    return digestOfRow(row.customer, row.customerName, row.name, row.number, row.period, digestOf(row.status),
                       digestOf(row.renews));
}

size_t digestOf(const OrderSummary &row)
{
    return digestOfRow(row.customer, row.customerName, row.number, row.type, digestOf(row.status),
                       digestOf(row.total), row.inconsistentTotals, row.supplementary, row.final,
                       digestOf(row.created));
}

template <class Told>
void forgetIn(QHash<ConnectionId, QHash<EntityId, Told>> &told, const ConnectionId &connection,
              const QList<EntityId> &ids)
{
    const auto list = told.find(connection);
    if (list == told.end())
        return;
    for (const EntityId &id : ids)
        list->remove(id);
}
} // namespace

ToldRows::ToldRows() = default;
ToldRows::~ToldRows() = default;

QList<CustomerSummary> ToldRows::changed(const QList<CustomerSummary> &rows)
{
    QList<CustomerSummary> news;
    for (const CustomerSummary &row : rows) {
        CustomerTold &told = m_customers[row.connection][row.id];
        std::optional<CustomerSummary> whole;
        if (!row.subscriptionCount && (told.subscriptionCount || told.renews)) {
            whole = row;
            whole->subscriptionCount = told.subscriptionCount;
            if (!whole->renews)
                whole->renews = told.renews;
        }
        const CustomerSummary &now = whole ? *whole : row;
        const size_t digest = digestOf(now);
        if (told.digest == digest)
            continue;
        told = {digest, now.subscriptionCount, now.renews, now.status};
        news.append(now);
    }
    return news;
}

QList<CustomerSummary> ToldRows::besideTold(QList<CustomerSummary> listed) const
{
    for (CustomerSummary &row : listed) {
        const auto list = m_customers.constFind(row.connection);
        if (list == m_customers.cend())
            continue;
        if (const auto known = list->constFind(row.id); known != list->cend())
            row.status = statusBeside(known->status, row.status);
    }
    return listed;
}

template <class Summary>
QList<Summary> ToldRows::changedIn(QHash<ConnectionId, QHash<EntityId, size_t>> &told,
                                   const QList<Summary> &rows)
{
    QList<Summary> news;
    for (const Summary &row : rows) {
        const size_t digest = digestOf(row);
        if (std::exchange(told[row.connection][row.id], digest) != digest)
            news.append(row);
    }
    return news;
}

QList<SubscriptionSummary> ToldRows::changed(const QList<SubscriptionSummary> &rows)
{
    return changedIn(m_subscriptions, rows);
}

QList<OrderSummary> ToldRows::changed(const QList<OrderSummary> &rows)
{
    return changedIn(m_orders, rows);
}

void ToldRows::forget(const ConnectionId &connection, EntityKind kind, const QList<EntityId> &ids)
{
    switch (kind) {
    case EntityKind::Customer:
        forgetIn(m_customers, connection, ids);
        break;
    case EntityKind::Subscription:
        forgetIn(m_subscriptions, connection, ids);
        break;
    case EntityKind::Order:
        forgetIn(m_orders, connection, ids);
        break;
    case EntityKind::Connection:
    case EntityKind::User:
    case EntityKind::ServiceUser:
    case EntityKind::Product:
        break;
    }
}

QList<EntityId> ToldRows::take(const ConnectionId &connection, EntityKind kind)
{
    switch (kind) {
    case EntityKind::Customer:
        return m_customers.take(connection).keys();
    case EntityKind::Subscription:
        return m_subscriptions.take(connection).keys();
    case EntityKind::Order:
        return m_orders.take(connection).keys();
    case EntityKind::Connection:
    case EntityKind::User:
    case EntityKind::ServiceUser:
    case EntityKind::Product:
        break;
    }
    return {};
}
} // namespace purveyor
