// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/productmessages.h"

#include "core/vendors/luxcloud/luxcloudids.h"
#include "core/vendors/luxcloud/words.h"

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
// Wrapped (<periods><period/>…) as everywhere in the document, or bare.
QList<xml::Element> listOf(const xml::Element &element, QStringView wrapper, QStringView name)
{
    const QList<xml::Element> wrapped = element.child(wrapper).children(name);
    return wrapped.isEmpty() ? element.children(name) : wrapped;
}

QString nameOr(const xml::Element &element, const QString &id)
{
    const QString name = element.textOf(u"name");
    return name.isEmpty() ? id : name;
}

Result<ProductAnswer> productOf(const xml::Element &element)
{
    ProductAnswer product;
    product.id = element.textOf(u"id");
    if (product.id.isEmpty())
        return Failure(xml::lacks(element, u"id"_s));
    product.name = nameOr(element, product.id);
    product.description = element.textOf(u"description");
    const QList<xml::Element> periods = listOf(element, u"periods", u"period");
    for (const xml::Element &period : periods) {
        if (const QString id = period.textOf(u"id"); !id.isEmpty())
            product.periods.append({id, nameOr(period, id)});
    }
    const QList<xml::Element> resources = listOf(element, u"resources", u"resource");
    for (const xml::Element &each : resources) {
        ProductResource resource;
        resource.id = each.textOf(u"id");
        resource.name = nameOr(each, resource.id);
        resource.included = Decimal::parse(each.textOf(u"quantity"));
        resource.unit = each.textOf(u"unitOfMeasure");
        if (!resource.id.isEmpty())
            product.resources.append(resource);
    }
    return product;
}
} // namespace

Result<QList<ProductAnswer>> readProducts(const Body &body)
{
    const Result<xml::Answer> answer = readRoot(body, u"products"_s);
    if (!answer)
        return Failure(answer.error());
    QList<ProductAnswer> list;
    const QList<xml::Element> elements = answer->root.children(u"product");
    for (const xml::Element &element : elements) {
        const Result<ProductAnswer> product = productOf(element);
        if (!product)
            return Failure(product.error());
        list.append(*product);
    }
    return list;
}

Result<ProductAnswer> readProduct(const Body &body)
{
    const Result<xml::Answer> answer = readRoot(body, u"product"_s);
    if (!answer)
        return Failure(answer.error());
    return productOf(answer->root);
}

Product productFrom(const ProductAnswer &answer, const ConnectionId &connection)
{
    Product product;
    product.key = {connection, EntityKind::Product, idBelow({}, answer.id)};
    product.name = answer.name;
    product.description = answer.description;
    for (const NamedId &period : answer.periods)
        product.periods.append({Period::Unit::Other, 0, period.name});
    product.resources = answer.resources;
    product.attributes = {{u"id"_s, Words::tr("Product id"), answer.id, true}};
    return product;
}
} // namespace purveyor::luxcloud
