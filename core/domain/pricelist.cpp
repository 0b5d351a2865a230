// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/pricelist.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
bool isOneOf(const QString &key, const QString &first, const QString &second)
{
    return !key.isEmpty() && (key == priceKey(first) || key == priceKey(second));
}

// nullopt when it does not fit.
std::optional<Decimal> times(const Decimal &a, const Decimal &b)
{
    // Equal values in their shortest form: "2.000" must not use up the digits.
    const Decimal x = Decimal::parse(a.normalized()).value_or(a);
    const Decimal y = Decimal::parse(b.normalized()).value_or(b);
    constexpr qint64 Largest = 999'999'999'999'999'999;
    constexpr int MostDecimals = 12;
    const qint64 left = std::abs(x.units());
    const qint64 right = std::abs(y.units());
    if (x.scale() + y.scale() > MostDecimals || (right != 0 && left > Largest / right))
        return std::nullopt;
    const Decimal product(x.units() * y.units(), x.scale() + y.scale());
    // Written with the decimals of the price: 3 × 6.50 is 19.50.
    return product.scale() < a.scale() ? product.rounded(a.scale()) : product;
}

std::optional<Money> times(const std::optional<Money> &money, const Decimal &quantity)
{
    const std::optional<Decimal> amount = money ? times(money->amount, quantity) : std::nullopt;
    return amount ? std::optional(Money{*amount, money->currency}) : std::nullopt;
}

// Of all lines, or none.
std::optional<Money> sum(const QList<QuoteLine> &lines, std::optional<Money> QuoteLine::*side)
{
    std::optional<Money> total;
    for (const QuoteLine &line : lines) {
        const std::optional<Money> &one = line.*side;
        if (!one || (total && total->currency != one->currency))
            return std::nullopt;
        const std::optional<Decimal> amount =
            total ? Decimal::add(total->amount, one->amount) : std::optional(one->amount);
        if (!amount)
            return std::nullopt;
        total = Money{*amount, one->currency};
    }
    return total;
}

bool knowsAny(const QList<QuoteLine> &lines, std::optional<Money> QuoteLine::*side)
{
    return std::any_of(lines.cbegin(), lines.cend(),
                       [side](const QuoteLine &line) { return (line.*side).has_value(); });
}

QuoteTotals netOnly(const QList<QuoteLine> &lines, std::optional<Money> QuoteLine::*side)
{
    QuoteTotals totals;
    totals.net = sum(lines, side);
    return totals;
}

bool tellsNothing(const std::optional<QuoteTotals> &side)
{
    return !side || (!side->net && !side->total);
}
} // namespace

QString priceKey(const QString &text)
{
    return text.simplified().toCaseFolded();
}

const PriceEntry *findPrice(const PriceList &list, const PricedItem &item, const QDate &today)
{
    const PriceEntry *best = nullptr;
    for (const PriceEntry &entry : list.entries) {
        if (!isOneOf(priceKey(entry.product), item.product, item.name))
            continue;
        const QString period = priceKey(entry.period);
        if (!period.isEmpty() && !isOneOf(period, item.period, item.periodName))
            continue;
        if (entry.validFrom.isValid() && entry.validFrom > today)
            continue;
        if (!best) {
            best = &entry;
            continue;
        }
        const bool closer = best->period.simplified().isEmpty() && !period.isEmpty();
        const bool farther = !best->period.simplified().isEmpty() && period.isEmpty();
        // An invalid date is before every other one.
        if (closer || (!farther && best->validFrom < entry.validFrom))
            best = &entry;
    }
    return best;
}

Quote listedQuote(const PriceList &list, const QList<PricedItem> &items, const QDate &today)
{
    Quote quote;
    for (const PricedItem &item : items) {
        const PriceEntry *entry = findPrice(list, item, today);
        QuoteLine line;
        line.key = u"%1|%2"_s.arg(item.product, item.period);
        line.quantity = Quantity{item.quantity, {}};
        QString name = !item.name.isEmpty() ? item.name : item.product;
        if (item.name.isEmpty() && entry && !entry->name.isEmpty())
            name = entry->name;
        const QString period = item.periodName.isEmpty() ? item.period : item.periodName;
        line.text =
            item.quantity == Decimal(1, 0) ? name : u"%1 × %2"_s.arg(name, item.quantity.normalized());
        if (!period.isEmpty())
            line.text += u", "_s + period;
        if (entry) {
            line.price = times(entry->price, item.quantity);
            line.cost = times(entry->cost, item.quantity);
        }
        quote.lines.append(line);
    }
    quote.price = netOnly(quote.lines, &QuoteLine::price);
    quote.cost = netOnly(quote.lines, &QuoteLine::cost);
    quote.listed = ListedSides{true, true, list.imported};
    return quote;
}

Quote filledIn(const Quote &told, const PriceList &list, const QList<PricedItem> &items, const QDate &today)
{
    const Quote listed = listedQuote(list, items, today);
    if (tellsNothing(told.price) && tellsNothing(told.cost)) {
        Quote all = listed;
        all.at = told.at;
        return all;
    }
    Quote filled = told;
    ListedSides sides{false, false, list.imported};
    if (tellsNothing(told.price) && knowsAny(listed.lines, &QuoteLine::price)) {
        filled.price = listed.price;
        sides.price = true;
    }
    if (tellsNothing(told.cost) && knowsAny(listed.lines, &QuoteLine::cost)) {
        filled.cost = listed.cost;
        sides.cost = true;
    }
    if (sides.price || sides.cost)
        filled.listed = sides;
    return filled;
}
} // namespace purveyor
