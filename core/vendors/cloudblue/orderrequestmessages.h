// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quantity.h"
#include "core/domain/subscription.h"
#include "core/vendors/cloudblue/typeids.h"
#include "core/vendors/jsonwriting.h"

#include <QList>

namespace purveyor::cloudblue
{
// A sales order: the only kind that makes a subscription. The same body is estimated, costed and placed.
struct SalesOrder {
    struct Resource {
        QString resourceId;
        Decimal amount; // the new total, what the plan includes counted in
        friend bool operator==(const Resource &, const Resource &) = default;
    };
    struct Product {
        EntityId plan;
        Period period;
        QList<Resource> resources;
        friend bool operator==(const Product &, const Product &) = default;
    };
    EntityId customer;             // the account's APS UUID; "accountId" on the wire
    PaymentMethodId paymentMethod; // written as text, though methods are listed with a number
    QList<Product> products;
    friend bool operator==(const SalesOrder &, const SalesOrder &) = default;
};

// Keys in the document's order. Resources stand beside the products of an order for one plan, as in the
// document, and inside each product of an order for several, where nothing else would say whose they are.
JsonNode salesOrderBody(const SalesOrder &order);
} // namespace purveyor::cloudblue
