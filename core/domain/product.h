// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/attribute.h"
#include "core/domain/ids.h"
#include "core/domain/subscription.h"

namespace purveyor
{
struct ProductResource {
    QString id;
    QString name;
    std::optional<Decimal> included; // absent: not told
    std::optional<Decimal> maximum;
    QString unit;

    friend bool operator==(const ProductResource &, const ProductResource &) = default;
};

// A plan the reseller may sell.
struct Product {
    EntityKey key; // kind Product
    QString name;
    QString description;
    QList<Period> periods;
    QList<ProductResource> resources;
    Attributes attributes;

    friend bool operator==(const Product &, const Product &) = default;
};

struct PaymentMethod {
    QString id; // text; "0" is a valid method
    QString name;
    QString type;
    Status status;
    bool isDefault = false;
    bool usable = false; // may be offered in an order

    friend bool operator==(const PaymentMethod &, const PaymentMethod &) = default;
};
} // namespace purveyor
