// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/cloudbluepricing.h"

#include "app/sandbox/cloudbluecatalogue.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr int customerTaxPermille = 120;
constexpr int resellerTaxPermille = 150;

qint64 partHalfUp(qint64 cents, int permille)
{
    return (cents * permille + 500) / 1000;
}

void price(PriceLine &line, int discountPermille, int taxPermille)
{
    const qint64 gross = line.unitPrice * line.quantity;
    line.discountPermille = discountPermille;
    line.discount = partHalfUp(gross, discountPermille);
    line.extendedPrice = gross - line.discount;
    line.tax = partHalfUp(line.extendedPrice, taxPermille);
}

QString permilleText(int permille)
{
    return u"%1.%2"_s.arg(permille / 10).arg(permille % 10);
}

QString quantityText(int quantity)
{
    return u"%1.0"_s.arg(quantity);
}

/// @p inOrder: as order details show it, else as an estimate does.
QJsonObject lineToJson(const PriceLine &line, bool inOrder)
{
    QJsonObject object{
        {u"type"_s, line.type},
        {u"planId"_s, line.planId},
        {u"period"_s, QJsonObject{{u"unit"_s, line.periodUnit}, {u"duration"_s, line.periodDuration}}},
        {u"description"_s, line.description},
        {u"quantity"_s, quantityText(line.quantity)},
        {u"unitOfMeasure"_s, line.unitOfMeasure},
        {u"unitPrice"_s, moneyToJson(line.unitPrice)},
        {u"extendedPrice"_s, moneyToJson(line.extendedPrice)},
        {u"taxAmount"_s, moneyToJson(line.tax)},
        {u"exclusiveTaxAmount"_s, moneyToJson(line.tax)},
    };
    if (!line.resourceId.isEmpty())
        object.insert("resourceId"_L1, line.resourceId);
    if (!inOrder || !line.resourceId.isEmpty())
        object.insert("lowerBound"_L1, u"0.0"_s);
    if (line.type != "PLAN_SETUP"_L1) {
        const QJsonValue duration =
            inOrder ? QJsonValue(line.periodDuration) : QJsonValue(quantityText(line.periodDuration));
        object.insert("duration"_L1, QJsonObject{{u"unit"_s, line.periodUnit}, {u"duration"_s, duration}});
    }
    if (line.discountPermille != 0) {
        object.insert("discount"_L1, QJsonObject{{u"type"_s, u"PERCENT"_s},
                                                 {u"value"_s, permilleText(line.discountPermille)},
                                                 {u"amount"_s, moneyText(line.discount)}});
    }
    return object;
}

void addProduct(QList<PriceLine> &lines, const OrderProduct &product, Side side, int taxPermille)
{
    const Plan &plan = *product.plan;
    const PlanPeriod &period = *product.period;
    const int discount =
        side == Side::Customer ? plan.customerDiscountPermille : plan.resellerDiscountPermille;
    PriceLine base;
    base.planId = plan.id;
    base.periodUnit = period.unit;
    base.periodDuration = period.duration;

    const auto add = [&](PriceLine line) {
        if (line.unitPrice == 0 || line.quantity == 0)
            return;
        price(line, discount, taxPermille);
        lines.append(line);
    };
    PriceLine setup = base;
    setup.type = u"PLAN_SETUP"_s;
    setup.description = plan.title + u" Setup"_s;
    setup.unitOfMeasure = u"item"_s;
    setup.unitPrice = period.setupCents;
    add(setup);

    PriceLine recurring = base;
    recurring.type = u"PLAN_RECURRING"_s;
    recurring.description = plan.title + u" Recurring"_s;
    recurring.unitOfMeasure = u"item"_s;
    recurring.unitPrice = period.recurringCents;
    add(recurring);

    for (qsizetype i = 0; i < plan.rates.size(); ++i) {
        const ResourceRate &rate = plan.rates.at(i);
        PriceLine resource = base;
        resource.type = u"RESOURCE_RECURRING"_s;
        resource.resourceId = rate.id;
        resource.description = plan.title + u" - "_s + rate.name + u" Recurring"_s;
        resource.unitOfMeasure = rate.unit;
        resource.unitPrice = period.resourceCents.at(i);
        resource.quantity = product.amounts.value(rate.id, rate.included) - rate.included;
        add(resource);
    }
}

} // namespace

qint64 PriceEstimate::subTotal() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const PriceLine &line) { return sum + line.extendedPrice; });
}

qint64 PriceEstimate::taxTotal() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const PriceLine &line) { return sum + line.tax; });
}

PriceEstimate priceOf(const QList<OrderProduct> &products, Side side, bool withTaxes, qint64 driftCents)
{
    const int taxPermille = !withTaxes               ? 0
                            : side == Side::Customer ? customerTaxPermille
                                                     : resellerTaxPermille;
    PriceEstimate estimate;
    for (const OrderProduct &product : products)
        addProduct(estimate.lines, product, side, taxPermille);

    // Discount and tax stay as they are, so that the total moves by the drift and by nothing else.
    if (driftCents != 0 && !estimate.lines.isEmpty()) {
        PriceLine &line = estimate.lines.first();
        line.extendedPrice += driftCents;
        if (line.quantity == 1)
            line.unitPrice += driftCents;
    }
    return estimate;
}

QString moneyText(qint64 cents)
{
    const qint64 absolute = cents < 0 ? -cents : cents;
    QString text = u"%1%2.%3"_s.arg(cents < 0 ? u"-"_s : QString(), QString::number(absolute / 100),
                                    QString::number(absolute % 100).rightJustified(2, u'0'));
    if (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QJsonObject moneyToJson(qint64 cents)
{
    return {{u"value"_s, moneyText(cents)}, {u"code"_s, u"USD"_s}};
}

QJsonObject estimateToJson(const PriceEstimate &estimate)
{
    QJsonArray details;
    for (const PriceLine &line : estimate.lines)
        details.append(lineToJson(line, false));
    return {
        {u"total"_s, moneyToJson(estimate.total())},
        {u"subTotal"_s, moneyToJson(estimate.subTotal())},
        {u"taxTotal"_s, moneyToJson(estimate.taxTotal())},
        {u"exclusiveTaxTotal"_s, moneyToJson(estimate.taxTotal())},
        {u"details"_s, details},
    };
}

QJsonArray orderDetailsToJson(const PriceEstimate &price, const PriceEstimate &cost)
{
    // An estimate starts with the setup, an order ends with it.
    QJsonArray details;
    for (qsizetype i = price.lines.size() - 1; i >= 0; --i) {
        QJsonObject object = lineToJson(price.lines.at(i), true);
        if (i < cost.lines.size()) {
            const PriceLine &costLine = cost.lines.at(i);
            object.insert("resellerCost"_L1, moneyToJson(costLine.extendedPrice + costLine.tax));
        }
        details.append(object);
    }
    return details;
}

} // namespace purveyor::sandbox
