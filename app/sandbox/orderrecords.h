// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/book.h"
#include "app/sandbox/cloudbluepricing.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace purveyor::sandbox
{

inline constexpr QLatin1StringView resellerId("78ee642d-3b8a-48f1-af12-90563e38bd18");

/// What an order says once it has been checked.
struct OrderRequest {
    QString accountId;
    int paymentMethodId = 0;
    QList<OrderProduct> products;
};

/// Where an order stands in its flow.
enum class OrderStage { WaitingForPayment, LongRunning, Completed, Stuck };

/// Ids that the vendor's document gives; new ones otherwise.
struct OrderIds {
    QString salesOrder;
    QString paymentOrder;
    QString bssSubscription;
    QString ossSubscription;
};

/// Adds a sales order in stage WaitingForPayment and its payment order. Returns the sales order.
Record &addSalesOrder(Book &book, const OrderRequest &request, const QDateTime &when, qint64 driftCents,
                      const OrderIds &ids = {});
/// Moves an order to its next stage as far as @p now allows; completing it adds its subscriptions. True if it
/// moved.
bool advanceOrder(Book &book, Record &order, const QDateTime &now, qint64 stepMs);
/// Completes an order at once, as the seed does.
void completeOrder(Book &book, Record &order, const QDateTime &when, const OrderIds &ids = {});
[[nodiscard]] OrderStage stageOf(const Record &order);

/// What an order about a subscription that is there says once it has been checked and priced.
struct ChangeOrder {
    QString prefix; ///< CH, RN or CL
    QString accountId;
    QString subscriptionId; ///< the BSS one
    OrderProduct next;      ///< what the subscription will be
    PriceEstimate price;
    PriceEstimate cost;
};

/// Adds such an order in stage WaitingForPayment. Completing it changes, renews or ends the subscription.
Record &addChangeOrder(Book &book, const ChangeOrder &change, const QDateTime &when);

/// Adds a subscription with both faces, running since @p since.
Record &addSubscription(Book &book, const QString &accountId, const OrderProduct &product,
                        const QDateTime &since, const OrderIds &ids = {});

/// The order as `orders` (with the vendor's doubled exclusive tax) or `orders/{id}` shows it.
[[nodiscard]] QJsonObject orderToListJson(const Record &order);
[[nodiscard]] QJsonObject orderToDetailJson(const Record &order);

} // namespace purveyor::sandbox
