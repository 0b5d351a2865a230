// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/ordermessages.h"

#include "core/vendors/luxcloud/luxcloudids.h"
#include "core/vendors/luxcloud/words.h"

#include <QHash>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
XmlNode reference(const QString &name, const QString &id)
{
    return XmlNode(name, {XmlNode(u"id"_s, id)});
}

using Places = QHash<QString, qsizetype>; // of an id among the subscriptions

void addSubscription(OrderAnswer &order, Places &places, const Made &subscription)
{
    if (subscription.id.isEmpty())
        return;
    const auto known = places.constFind(subscription.id);
    if (known == places.constEnd()) {
        places.insert(subscription.id, order.subscriptions.size());
        order.subscriptions.append(subscription);
    } else if (order.subscriptions.at(*known).status.isEmpty()) {
        order.subscriptions[*known].status = subscription.status;
    }
}

void addOrderFact(OrderAnswer &order, const QString &key, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        order.attributes.append({key, label, value, true});
}

void readItem(OrderAnswer &order, Places &places, const xml::Element &item)
{
    if (const QString type = item.textOf(u"type"); !type.isEmpty() && !order.types.contains(type))
        order.types.append(type);
    addSubscription(order, places, readMade(item.child(u"subscription")));
    addOrderFact(order, u"product"_s, Words::tr("Product id"), item.child(u"product").textOf(u"id"));
    addOrderFact(order, u"period"_s, Words::tr("Period id"), item.child(u"period").textOf(u"id"));
    const QList<xml::Element> resources = item.child(u"resources").children(u"resource");
    for (const xml::Element &resource : resources) {
        const QString name = resource.textOf(u"name");
        const QString id = resource.textOf(u"id");
        const QString unit = resource.textOf(u"unitOfMeasure");
        addOrderFact(order, u"resource:"_s + id, name.isEmpty() ? Words::tr("Resource %1").arg(id) : name,
                     QString(resource.textOf(u"quantity") + u' ' + unit).trimmed());
    }
    const QList<xml::Element> parameters = item.child(u"parameters").children(u"parameter");
    for (const xml::Element &parameter : parameters) {
        const QString name = parameter.textOf(u"name");
        addOrderFact(order, u"parameter:"_s + name, name, parameter.textOf(u"value"));
    }
}
} // namespace

XmlNode orderBody(const OrderItem &item)
{
    XmlNode node(u"item"_s, {XmlNode(u"type"_s, item.type)});
    if (!item.subscription.isEmpty())
        node.add(reference(u"subscription"_s, item.subscription));
    if (!item.product.isEmpty())
        node.add(reference(u"product"_s, item.product));
    if (!item.period.isEmpty())
        node.add(reference(u"period"_s, item.period));
    if (!item.resources.isEmpty()) {
        XmlNode resources(u"resources"_s);
        for (const OrderItem::Resource &resource : item.resources) {
            resources.add(XmlNode(u"resource"_s, {XmlNode(u"id"_s, resource.id),
                                                  XmlNode(u"quantity"_s, quantityText(resource.quantity))}));
        }
        node.add(std::move(resources));
    }
    if (!item.parameters.isEmpty()) {
        XmlNode parameters(u"parameters"_s);
        for (const OrderItem::Parameter &parameter : item.parameters) {
            parameters.add(XmlNode(
                u"parameter"_s, {XmlNode(u"name"_s, parameter.name), XmlNode(u"value"_s, parameter.value)}));
        }
        node.add(std::move(parameters));
    }
    return XmlNode(u"order"_s, {XmlNode(u"items"_s, {std::move(node)})});
}

QString quantityText(const Decimal &quantity)
{
    const QString text = quantity.normalized();
    return text.contains(u'.') ? text : text + u".0"_s;
}

Result<OrderAnswer> readOrderAnswer(const Body &body)
{
    const Result<xml::Answer> answer = readRoot(body, u"order"_s);
    if (!answer)
        return Failure(answer.error());
    const xml::Element root = answer->root;
    OrderAnswer order;
    order.id = root.textOf(u"id");
    order.number = root.textOf(u"number");
    order.status = root.textOf(u"status");
    const QList<xml::Element> subscriptions = root.child(u"subscriptions").children(u"subscription");
    Places places;
    for (const xml::Element &subscription : subscriptions)
        addSubscription(order, places, readMade(subscription));
    const QList<xml::Element> items = root.child(u"items").children(u"item");
    for (const xml::Element &item : items)
        readItem(order, places, item);
    return order;
}

Result<Order> readOrder(const Body &body, const ConnectionId &connection, const EntityId &customer,
                        const LuxCloudSettings &settings)
{
    const Result<OrderAnswer> answer = readOrderAnswer(body);
    if (!answer)
        return Failure(answer.error());
    Order order;
    order.key = {connection, EntityKind::Order, idBelow(customer, answer->id)};
    if (answer->id.isEmpty() || order.key.id.isEmpty())
        return Failure(xml::badResponse(Words::tr("The answer (%1) lacks: %2").arg(u"order"_s, u"id"_s)));
    order.number = answer->number.isEmpty() ? answer->id : answer->number;
    order.customer = customer;
    order.vendorType = answer->types.join(u", "_s);
    QStringList types;
    for (const QString &type : std::as_const(answer->types))
        types.append(orderTypeText(type));
    order.type = types.join(u", "_s);
    order.status = statusOf(answer->status);
    order.final = settings.isFinal(answer->status);
    if (!order.final)
        order.explanation =
            Words::tr("LuxCloud's own word. Its document does not list the states of orders; which "
                      "of them are the last can be entered in the connection.");
    for (const Made &subscription : std::as_const(answer->subscriptions))
        order.subscriptions.append(idBelow(customer, subscription.id));
    order.attributes = answer->attributes;
    order.attributes.prepend({u"id"_s, Words::tr("Order id"), answer->id, true});
    return order;
}

QString orderTypeText(const QString &type)
{
    if (type.compare(itemtype::Create, Qt::CaseInsensitive) == 0)
        return Words::tr("New subscription");
    if (type.compare(itemtype::Switch, Qt::CaseInsensitive) == 0)
        return Words::tr("Change of product");
    if (type.compare(itemtype::Upgrade, Qt::CaseInsensitive) == 0)
        return Words::tr("Change of quantities");
    return type;
}
} // namespace purveyor::luxcloud
