// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/order.h"
#include "core/vendors/luxcloud/answermessages.h"
#include "core/vendors/luxcloud/luxcloudsettings.h"
#include "core/vendors/xmlwriting.h"

// Chapter 5: orders. One item an order, as in every example of the document.
namespace purveyor::luxcloud
{
namespace itemtype
{
inline constexpr QLatin1StringView Create("CREATE");
inline constexpr QLatin1StringView Switch("SWITCH");
inline constexpr QLatin1StringView Upgrade("UPGRADE");
} // namespace itemtype

// CREATE: product and period (5.1), with parameters (5.3). SWITCH: subscription, product, period (5.4).
// UPGRADE: subscription and resources, neither product nor period (5.5, L18). What is empty is not sent.
struct OrderItem {
    struct Resource {
        QString id;
        Decimal quantity; // to be added; with a minus to be removed (L17)
        friend bool operator==(const Resource &, const Resource &) = default;
    };
    struct Parameter {
        QString name;
        QString value;
        friend bool operator==(const Parameter &, const Parameter &) = default;
    };
    QString type;
    QString subscription;
    QString product;
    QString period;
    QList<Resource> resources;
    QList<Parameter> parameters;

    friend bool operator==(const OrderItem &, const OrderItem &) = default;
};

inline constexpr QLatin1StringView DomainParameter("DOMAIN_ID"); // 5.3: "constant string value"

XmlNode orderBody(const OrderItem &item);
QString quantityText(const Decimal &quantity); // "2.0", "-1.5": C locale, always with decimals

// The result of placing one, or its details (5.7): either may hold what the other is documented with (L20).
struct OrderAnswer {
    QString id; // empty: not told
    QString number;
    QString status;
    QList<Made> subscriptions; // of <subscriptions> and of the items, each once; may be none yet (L19)
    QStringList types;         // of the items
    Attributes attributes;     // products, periods, resources and parameters of the items
};
[[nodiscard]] Result<OrderAnswer> readOrderAnswer(const Body &body);
// BadResponse without an id. customer: whose order was asked for.
[[nodiscard]] Result<Order> readOrder(const Body &body, const ConnectionId &connection,
                                      const EntityId &customer, const LuxCloudSettings &settings);
QString orderTypeText(const QString &type); // in our words; the vendor's for one that is not known
} // namespace purveyor::luxcloud
