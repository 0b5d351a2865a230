// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/orderrequestmessages.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
JsonNode resourcesNode(const QList<SalesOrder::Resource> &resources)
{
    JsonNode node = JsonNode::array();
    for (const SalesOrder::Resource &resource : resources) {
        node.append(
            JsonNode::object({{u"resourceId"_s, resource.resourceId}, {u"amount"_s, resource.amount}}));
    }
    return node;
}
} // namespace

JsonNode salesOrderBody(const SalesOrder &order)
{
    const bool nested = order.products.size() > 1;
    JsonNode products = JsonNode::array();
    for (const SalesOrder::Product &product : order.products) {
        JsonNode period = JsonNode::object(
            {{u"unit"_s, product.period.vendorUnit}, {u"duration"_s, qint64{product.period.count}}});
        JsonNode node =
            JsonNode::object({{u"planId"_s, product.plan.value}, {u"period"_s, std::move(period)}});
        if (nested && !product.resources.isEmpty())
            node.add(u"resources"_s, resourcesNode(product.resources));
        products.append(std::move(node));
    }
    JsonNode body = JsonNode::object({{u"type"_s, u"SALES"_s},
                                      {u"accountId"_s, order.customer.value},
                                      {u"paymentMethodId"_s, order.paymentMethod.value},
                                      {u"products"_s, std::move(products)}});
    if (!nested && !order.products.isEmpty() && !order.products.first().resources.isEmpty())
        body.add(u"resources"_s, resourcesNode(order.products.first().resources));
    return body;
}
} // namespace purveyor::cloudblue
