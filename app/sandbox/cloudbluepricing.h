// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace purveyor::sandbox
{

struct Plan;
struct PlanPeriod;

/// What a customer pays, or what the reseller pays for it.
enum class Side { Customer, Reseller };

/// One plan of an order with the total amounts (included + additional) of its resources.
struct OrderProduct {
    const Plan *plan = nullptr;
    const PlanPeriod *period = nullptr;
    QMap<QString, int> amounts; ///< by resource APS id
};

/// One line of an estimate; all figures in hundredths of a dollar.
struct PriceLine {
    QString type;
    QString planId;
    QString periodUnit;
    int periodDuration = 1;
    QString resourceId; ///< empty for the plan's own lines
    QString description;
    QString unitOfMeasure;
    int quantity = 1;
    int discountPermille = 0;
    qint64 unitPrice = 0;
    qint64 extendedPrice = 0;
    qint64 discount = 0;
    qint64 tax = 0;
};

struct PriceEstimate {
    QList<PriceLine> lines;

    [[nodiscard]] qint64 subTotal() const;
    [[nodiscard]] qint64 taxTotal() const;
    [[nodiscard]] qint64 total() const { return subTotal() + taxTotal(); }
};

/// Prices as the vendor's document shows it: the discount of a line is rounded half up to the cent and then
/// taken off, the tax is rounded per line. Lines that cost nothing are left out. @p driftCents moves the
/// total by exactly that.
[[nodiscard]] PriceEstimate priceOf(const QList<OrderProduct> &products, Side side, bool withTaxes = true,
                                    qint64 driftCents = 0);

/// "7.31", "1.8", "0.0", "-3.2": at least one decimal, no more than needed.
[[nodiscard]] QString moneyText(qint64 cents);
[[nodiscard]] QJsonObject moneyToJson(qint64 cents);
/// OrderEstimationResult.
[[nodiscard]] QJsonObject estimateToJson(const PriceEstimate &estimate);
/// The lines of an order's details: in another order and with other members than in an estimate, and with the
/// reseller's gross cost in each.
[[nodiscard]] QJsonArray orderDetailsToJson(const PriceEstimate &price, const PriceEstimate &cost);

} // namespace purveyor::sandbox
