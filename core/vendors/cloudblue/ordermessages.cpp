// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/ordermessages.h"

#include "core/vendors/cloudblue/orderstatusmessages.h"
#include "core/vendors/cloudblue/quotemessages.h"
#include "core/vendors/cloudblue/typeids.h"
#include "core/vendors/cloudblue/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
void addFigures(Order &order, const QJsonObject &object)
{
    const QJsonArray details = json::list(object, "details"_L1);
    const std::optional<Money> cost = readMoney(object.value("resellerCosts"_L1));
    if (details.isEmpty() && !cost)
        return;
    Quote figures;
    figures.price = order.totals;
    const QList<Estimate::Line> lines = readLines(details);
    for (const Estimate::Line &line : lines)
        figures.lines.append({line.key, line.text, line.quantity, line.net, std::nullopt});
    if (cost) {
        QuoteTotals totals;
        totals.total = cost;
        figures.cost = totals;
        order.attributes.append(
            {u"resellerCosts"_s, Words::tr("Your cost, with tax"), formatMoney(*cost, QLocale()), true});
    }
    order.figures = figures;
}

Order orderFrom(const QJsonObject &object, const ReadContext &context)
{
    Order order;
    order.key = {context.connection, EntityKind::Order, {json::text(object, "orderId"_L1)}};
    order.number = json::text(object, "orderNumber"_L1);
    order.customer.value = json::text(object, "buyerId"_L1);
    order.customerName = json::text(object, "endCustomerName"_L1);
    order.vendorType = json::text(object, "type"_L1);
    const OrderKind kind = orderKind(order.vendorType);
    order.type = kind.name;
    order.supplementary = kind.supplementary;
    const OrderWords words{json::text(object, "status"_L1), json::text(object, "paymentStatus"_L1),
                           json::text(object, "provisioningStatus"_L1), json::text(object, "ofStatus"_L1)};
    const OrderHeadline headline = headlineOf(words);
    order.status = headline.status;
    order.final = headline.final;
    order.explanation = headline.explanation;
    order.steps = headline.steps;
    order.totals = readTotals(object);
    if (order.totals) {
        order.total = order.totals->total;
        order.inconsistentTotals = !order.totals->consistent();
    }
    order.created = json::time(object.value("creationTime"_L1));
    order.orderDate = json::date(object.value("orderDate"_L1));
    order.expires = json::date(object.value("expirationDate"_L1));
    const QJsonArray contracts = json::list(object, "bssSubscriptions"_L1);
    for (const QJsonValue &id : contracts) {
        if (!json::text(id).isEmpty())
            order.subscriptions.append({json::text(id)});
    }
    const auto note = [&order](const QString &key, const QString &label, const QString &value) {
        if (!value.isEmpty())
            order.attributes.append({key, label, value, true});
    };
    note(u"orderId"_s, Words::tr("Order id"), order.key.id.value);
    note(u"internalId"_s, Words::tr("Internal number"), json::text(object, "internalId"_L1));
    QStringList services;
    const QJsonArray technical = json::list(object, "subscriptions"_L1);
    for (const QJsonValue &id : technical)
        services.append(json::text(id));
    note(u"services"_s, Words::tr("Services (OSS id)"), services.join(u", "_s));
    return order;
}
} // namespace

Result<QList<Order>> readOrders(const QByteArray &body, const ReadContext &context)
{
    const Result<QJsonArray> array = json::parseList(body);
    if (!array)
        return Failure(array.error());
    json::Missing missing;
    QList<Order> orders;
    orders.reserve(array->size());
    for (qsizetype i = 0; i < array->size(); ++i) {
        Order order = orderFrom(array->at(i).toObject(), context);
        if (order.key.id.isEmpty())
            missing.note(u"[%1].orderId"_s.arg(i));
        else
            orders.append(std::move(order));
    }
    if (!missing.isEmpty())
        return Failure(missing.error(Words::tr("list of orders")));
    return orders;
}

Result<Order> readOrder(const QByteArray &body, const ReadContext &context)
{
    const Result<QJsonObject> object = json::parseObject(body);
    if (!object)
        return Failure(object.error());
    Order order = orderFrom(*object, context);
    if (order.key.id.isEmpty()) {
        json::Missing missing;
        missing.note(u"orderId"_s);
        return Failure(missing.error(Words::tr("order")));
    }
    addFigures(order, *object);
    return order;
}

Result<EntityId> readPlacedOrder(const QByteArray &body)
{
    const Result<QJsonObject> object = json::parseObject(body);
    if (!object)
        return Failure(object.error());
    const EntityId id{json::text(*object, "orderId"_L1)};
    if (!isApsId(id.value)) {
        json::Missing missing;
        missing.note(u"orderId"_s);
        return Failure(missing.error(Words::tr("placed order")));
    }
    return id;
}

QStringList plansOf(const Order &order)
{
    QStringList plans;
    const QList<QuoteLine> lines = order.figures ? order.figures->lines : QList<QuoteLine>();
    for (const QuoteLine &line : lines) {
        const QString plan = line.key.section(u'|', 1, 1);
        if (!plan.isEmpty() && !plans.contains(plan))
            plans.append(plan);
    }
    return plans;
}
} // namespace purveyor::cloudblue
