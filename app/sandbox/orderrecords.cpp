// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/orderrecords.h"

#include "app/sandbox/cloudbluecatalogue.h"

#include <QHash>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr int paymentTermDays = 30;

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QJsonArray productsToState(const QList<OrderProduct> &products)
{
    QJsonArray array;
    for (const OrderProduct &product : products) {
        QJsonObject amounts;
        for (auto it = product.amounts.begin(); it != product.amounts.end(); ++it)
            amounts.insert(it.key(), it.value());
        array.append(QJsonObject{{u"planId"_s, product.plan->id},
                                 {u"unit"_s, product.period->unit},
                                 {u"duration"_s, product.period->duration},
                                 {u"amounts"_s, amounts}});
    }
    return array;
}

QList<OrderProduct> productsFromState(const QJsonArray &array)
{
    QList<OrderProduct> products;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        OrderProduct product;
        product.plan = findPlan(object.value("planId"_L1).toString());
        if (!product.plan)
            continue;
        product.period = findPeriod(*product.plan, object.value("unit"_L1).toString(),
                                    object.value("duration"_L1).toInt());
        if (!product.period)
            continue;
        const QJsonObject amounts = object.value("amounts"_L1).toObject();
        for (auto it = amounts.begin(); it != amounts.end(); ++it)
            product.amounts.insert(it.key(), it.value().toInt());
        products.append(product);
    }
    return products;
}

QJsonObject subscriptionFields(const OrderProduct &product)
{
    static QHash<const PlanPeriod *, QJsonObject> shared;
    const auto found = shared.constFind(product.period);
    if (found != shared.constEnd())
        return *found;
    return *shared.insert(product.period, QJsonObject{
                                              {u"name"_s, product.plan->title},
                                              {u"status"_s, u"ACTIVE"_s},
                                              {u"serviceStatus"_s, u"RUNNING"_s},
                                              {u"trial"_s, false},
                                              {u"startDate"_s, QString()},
                                              {u"expirationDate"_s, QString()},
                                              {u"_additional"_s, QJsonArray()},
                                              {u"_planId"_s, product.plan->id},
                                              {u"_unit"_s, product.period->unit},
                                              {u"_duration"_s, product.period->duration},
                                          });
}

Record newOrder(Book &book, const QString &buyerId, const QDateTime &when, const QString &prefix,
                qint64 serial)
{
    const Record *buyer = book.find(buyerId);
    Record order;
    order.kind = Kind::Order;
    order.ownerId = buyerId;
    order.number = book.next(Book::Counter::Order);
    order.modified = when;
    order.fields = {
        {u"orderNumber"_s, QString(prefix + QString::number(serial).rightJustified(6, u'0'))},
        {u"type"_s, prefix},
        {u"status"_s, u"IN_PROGRESS"_s},
        {u"paymentStatus"_s, u"PROBLEM"_s},
        {u"provisioningStatus"_s, u"NOT_STARTED"_s},
        {u"ofStatus"_s, u"WP"_s},
        {u"orderDate"_s, when.date().toString(Qt::ISODate)},
        {u"expirationDate"_s, when.date().addDays(paymentTermDays).toString(Qt::ISODate)},
        {u"creationTime"_s, utcText(when)},
        {u"orderAttributes"_s, QJsonArray()},
        {u"endCustomerAttributes"_s, QJsonArray()},
        {u"endCustomerName"_s, buyer ? buyer->fields.value("companyName"_L1).toString() : QString()},
        {u"endCustomerType"_s, u"CUSTOMER"_s},
    };
    return order;
}

QJsonObject commonOrderJson(const Record &order)
{
    QJsonObject json;
    for (auto it = order.fields.begin(); it != order.fields.end(); ++it) {
        if (!it.key().startsWith(u'_'))
            json.insert(it.key(), it.value());
    }
    const qint64 subTotal = order.fields.value("_subTotal"_L1).toInteger();
    const qint64 tax = order.fields.value("_tax"_L1).toInteger();
    json.insert("orderId"_L1, order.id);
    json.insert("internalId"_L1, order.number);
    json.insert("sellerId"_L1, resellerId);
    json.insert("buyerId"_L1, order.ownerId);
    json.insert("total"_L1, moneyToJson(subTotal + tax));
    json.insert("subTotal"_L1, moneyToJson(subTotal));
    json.insert("taxTotal"_L1, moneyToJson(tax));
    return json;
}

QJsonArray additionalOf(const OrderProduct &product)
{
    QJsonArray additional;
    for (const ResourceRate &rate : product.plan->rates)
        additional.append(product.amounts.value(rate.id, rate.included) - rate.included);
    return additional;
}

QDate expiration(const QDate &since, const QString &unit, int duration)
{
    return unit == "YEARS"_L1 ? since.addYears(duration) : since.addMonths(duration);
}

/// What a completed change, renewal or cancellation does to its subscription.
void applyChange(Book &book, const QJsonObject &change, const QDateTime &when, Record &order)
{
    Record *subscription = book.find(change.value("subscriptionId"_L1).toString());
    if (!subscription)
        return;
    QJsonObject &fields = subscription->fields;
    const QString prefix = change.value("prefix"_L1).toString();
    if (prefix == "CL"_L1) {
        fields.insert("status"_L1, u"TERMINATED"_s);
        fields.insert("serviceStatus"_L1, u"NOT_EXIST"_s);
    } else if (prefix == "RN"_L1) {
        const QDate until = QDate::fromString(fields.value("expirationDate"_L1).toString(), Qt::ISODate);
        fields.insert("expirationDate"_L1, expiration(until, fields.value("_unit"_L1).toString(),
                                                      fields.value("_duration"_L1).toInt())
                                               .toString(Qt::ISODate));
    } else {
        // Another period starts with the change.
        const QString unit = change.value("_unit"_L1).toString();
        const int duration = change.value("_duration"_L1).toInt();
        if (unit != fields.value("_unit"_L1).toString() || duration != fields.value("_duration"_L1).toInt())
            fields.insert("expirationDate"_L1, expiration(when.date(), unit, duration).toString(Qt::ISODate));
        for (const QString &name : {u"name"_s, u"_planId"_s, u"_unit"_s, u"_duration"_s, u"_additional"_s})
            fields.insert(name, change.value(name));
    }
    book.touch(*subscription, when);
    order.fields.insert("subscriptions"_L1, QJsonArray{subscription->otherId});
    order.fields.insert("bssSubscriptions"_L1, QJsonArray{subscription->id});
}

} // namespace

Record &addChangeOrder(Book &book, const ChangeOrder &change, const QDateTime &when)
{
    Record order =
        newOrder(book, change.accountId, when, change.prefix, book.next(Book::Counter::SalesOrder));
    order.id = book.newUuid();
    order.fields.insert("_subTotal"_L1, change.price.subTotal());
    order.fields.insert("_tax"_L1, change.price.taxTotal());
    order.fields.insert("_placedMs"_L1, when.toMSecsSinceEpoch());
    order.fields.insert("_products"_L1, QJsonArray());
    order.fields.insert("_details"_L1, orderDetailsToJson(change.price, change.cost));
    order.fields.insert("_cost"_L1, change.cost.total());
    order.fields.insert("_change"_L1, QJsonObject{{u"prefix"_s, change.prefix},
                                                  {u"subscriptionId"_s, change.subscriptionId},
                                                  {u"name"_s, change.next.plan->title},
                                                  {u"_planId"_s, change.next.plan->id},
                                                  {u"_unit"_s, change.next.period->unit},
                                                  {u"_duration"_s, change.next.period->duration},
                                                  {u"_additional"_s, additionalOf(change.next)}});
    return book.add(std::move(order));
}

Record &addSalesOrder(Book &book, const OrderRequest &request, const QDateTime &when, qint64 driftCents,
                      const OrderIds &ids)
{
    const PriceEstimate price = priceOf(request.products, Side::Customer, true, driftCents);
    Record order = newOrder(book, request.accountId, when, u"SO"_s, book.next(Book::Counter::SalesOrder));
    order.id = ids.salesOrder.isEmpty() ? book.newUuid() : ids.salesOrder;
    order.fields.insert("_subTotal"_L1, price.subTotal());
    order.fields.insert("_tax"_L1, price.taxTotal());
    order.fields.insert("_drift"_L1, driftCents);
    order.fields.insert("_placedMs"_L1, when.toMSecsSinceEpoch());
    order.fields.insert("_paymentMethod"_L1, request.paymentMethodId);
    order.fields.insert("_products"_L1, productsToState(request.products));

    Record payment = newOrder(book, request.accountId, when, u"PO"_s, book.next(Book::Counter::PaymentOrder));
    payment.id = ids.paymentOrder.isEmpty() ? book.newUuid() : ids.paymentOrder;
    payment.fields.insert("paymentStatus"_L1, u"FINISHED"_s);
    order.fields.insert("_paymentOrder"_L1, payment.id);

    Record &added = book.add(std::move(order));
    book.add(std::move(payment));
    return added;
}

OrderStage stageOf(const Record &order)
{
    const QString code = order.fields.value("ofStatus"_L1).toString();
    if (order.fields.contains("_stuck"_L1))
        return OrderStage::Stuck;
    if (code == "LO"_L1)
        return OrderStage::LongRunning;
    return code == "WP"_L1 ? OrderStage::WaitingForPayment : OrderStage::Completed;
}

bool advanceOrder(Book &book, Record &order, const QDateTime &now, qint64 stepMs)
{
    const QDateTime placed =
        QDateTime::fromMSecsSinceEpoch(order.fields.value("_placedMs"_L1).toInteger(), Qt::UTC);
    bool moved = false;
    if (stageOf(order) == OrderStage::WaitingForPayment && placed.addMSecs(stepMs) <= now) {
        order.fields.insert("ofStatus"_L1, u"LO"_s);
        order.fields.insert("paymentStatus"_L1, u"FINISHED"_s);
        order.fields.insert("provisioningStatus"_L1, u"IN_PROGRESS"_s);
        book.touch(order, placed.addMSecs(stepMs));
        moved = true;
    }
    if (stageOf(order) == OrderStage::LongRunning && placed.addMSecs(2 * stepMs) <= now) {
        const QDateTime when = placed.addMSecs(2 * stepMs);
        completeOrder(book, order, when);
        book.touch(order, when);
        if (Record *payment = book.find(order.fields.value("_paymentOrder"_L1).toString()))
            book.touch(*payment, when);
        moved = true;
    }
    return moved;
}

void completeOrder(Book &book, Record &order, const QDateTime &when, const OrderIds &ids)
{
    QJsonArray oss;
    QJsonArray bss;
    const QList<OrderProduct> products = productsFromState(order.fields.value("_products"_L1).toArray());
    for (const OrderProduct &product : products) {
        Record &subscription = addSubscription(book, order.ownerId, product, when, ids);
        // What an order makes while the program runs is no part of the seed; its record says which of both it
        // is.
        subscription.changed = order.changed;
        oss.append(subscription.otherId);
        bss.append(subscription.id);
    }
    const auto complete = [](Record &record) {
        record.fields.insert("status"_L1, u"COMPLETED"_s);
        record.fields.insert("paymentStatus"_L1, u"FINISHED"_s);
        record.fields.insert("provisioningStatus"_L1, u"COMPLETED"_s);
        record.fields.insert("ofStatus"_L1, u"CP"_s);
    };
    complete(order);
    order.fields.insert("subscriptions"_L1, oss);
    order.fields.insert("bssSubscriptions"_L1, bss);
    if (order.fields.contains("_change"_L1))
        applyChange(book, order.fields.value("_change"_L1).toObject(), when, order);
    if (Record *payment = book.find(order.fields.value("_paymentOrder"_L1).toString()))
        complete(*payment);
}

Record &addSubscription(Book &book, const QString &accountId, const OrderProduct &product,
                        const QDateTime &since, const OrderIds &ids)
{
    const QDate expires = expiration(since.date(), product.period->unit, product.period->duration);
    Record subscription;
    subscription.kind = Kind::Subscription;
    subscription.id = ids.bssSubscription.isEmpty() ? book.newUuid() : ids.bssSubscription;
    subscription.otherId = ids.ossSubscription.isEmpty() ? book.newUuid() : ids.ossSubscription;
    subscription.ownerId = accountId;
    subscription.number = book.next(Book::Counter::Subscription);
    subscription.modified = since;
    // A copy of a shared object and four changes: a big book holds hundreds of thousands of these.
    subscription.fields = subscriptionFields(product);
    subscription.fields.insert("startDate"_L1, since.date().toString(Qt::ISODate));
    subscription.fields.insert("expirationDate"_L1, expires.toString(Qt::ISODate));
    subscription.fields.insert("_additional"_L1, additionalOf(product));
    return book.add(std::move(subscription));
}

QJsonObject orderToListJson(const Record &order)
{
    QJsonObject json = commonOrderJson(order);
    // The vendor's own list shows 1.58 where estimate and details show 0.79.
    json.insert("exclusiveTaxTotal"_L1, moneyToJson(2 * order.fields.value("_tax"_L1).toInteger()));
    return json;
}

QJsonObject orderToDetailJson(const Record &order)
{
    QJsonObject json = commonOrderJson(order);
    json.insert("exclusiveTaxTotal"_L1, moneyToJson(order.fields.value("_tax"_L1).toInteger()));
    if (order.fields.contains("_details"_L1)) {
        json.insert("details"_L1, order.fields.value("_details"_L1));
        json.insert("resellerCosts"_L1, moneyToJson(order.fields.value("_cost"_L1).toInteger()));
        return json;
    }
    const QList<OrderProduct> products = productsFromState(order.fields.value("_products"_L1).toArray());
    const PriceEstimate price =
        priceOf(products, Side::Customer, true, order.fields.value("_drift"_L1).toInteger());
    const PriceEstimate cost = priceOf(products, Side::Reseller);
    json.insert("details"_L1, orderDetailsToJson(price, cost));
    json.insert("resellerCosts"_L1, moneyToJson(cost.total()));
    return json;
}

} // namespace purveyor::sandbox
