// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/product.h"
#include "core/vendors/luxcloud/answermessages.h"

// GET /customers/products and /customers/products/PRODUCT_ID: named by 5.1, 5.3 and 5.4, shown nowhere. Read
// as the document shapes its other lists; whatever else comes is left to the tree view.
namespace purveyor::luxcloud
{
struct NamedId {
    QString id;
    QString name; // the id when none was told

    friend bool operator==(const NamedId &, const NamedId &) = default;
};

struct ProductAnswer {
    QString id;
    QString name; // the id when none was told
    QString description;
    QList<NamedId> periods;
    QList<ProductResource> resources;

    friend bool operator==(const ProductAnswer &, const ProductAnswer &) = default;
};

[[nodiscard]] Result<QList<ProductAnswer>> readProducts(const Body &body);
[[nodiscard]] Result<ProductAnswer> readProduct(const Body &body);
Product productFrom(const ProductAnswer &answer, const ConnectionId &connection);
} // namespace purveyor::luxcloud
