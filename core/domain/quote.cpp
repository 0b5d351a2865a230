// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/quote.h"

#include "core/domain/localtext.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <algorithm>

namespace purveyor
{
namespace
{
bool sameLine(const QuoteLine &a, const QuoteLine &b)
{
    return a.key == b.key && a.quantity == b.quantity && a.price == b.price && a.cost == b.cost;
}

struct LinePair {
    const QuoteLine *before = nullptr;
    const QuoteLine *after = nullptr;
};

// Lines by key, never by position: vendors reorder them. Where a key occurs several times, equal lines are
// paired first, so that an order among them does not look like a change.
QList<LinePair> pairLines(const QList<QuoteLine> &before, const QList<QuoteLine> &after)
{
    QMultiHash<QString, const QuoteLine *> open;
    for (const QuoteLine &line : after)
        open.insert(line.key, &line);

    const auto take = [&open](const QuoteLine &line, bool equalOnly) -> const QuoteLine * {
        for (auto it = open.constFind(line.key); it != open.constEnd() && it.key() == line.key; ++it) {
            const QuoteLine *candidate = it.value();
            if (equalOnly && !sameLine(line, *candidate))
                continue;
            open.erase(it);
            return candidate;
        }
        return nullptr;
    };

    QList<LinePair> pairs;
    pairs.reserve(before.size());
    for (const QuoteLine &line : before)
        pairs.append(LinePair{&line, take(line, true)});
    for (LinePair &pair : pairs) {
        if (!pair.after)
            pair.after = take(*pair.before, false);
    }
    for (const QuoteLine &line : after) { // what is new, in the vendor's order
        for (auto it = open.constFind(line.key); it != open.constEnd() && it.key() == line.key; ++it) {
            if (it.value() == &line) {
                pairs.append(LinePair{nullptr, &line});
                open.erase(it);
                break;
            }
        }
    }
    return pairs;
}

// Collects what differs, as texts.
class Differences final
{
    Q_DECLARE_TR_FUNCTIONS(purveyor::Differences)

public:
    explicit Differences(const QLocale &locale)
        : m_locale(locale)
    {
    }

    void totals(const std::optional<QuoteTotals> &before, const std::optional<QuoteTotals> &after, bool price)
    {
        const QuoteTotals a = before.value_or(QuoteTotals());
        const QuoteTotals b = after.value_or(QuoteTotals());
        if (before.has_value() != after.has_value() && a == b)
            add(price ? tr("Price for the customer") : tr("Your cost"), told(before.has_value()),
                told(after.has_value()));
        money(price ? tr("Total for the customer") : tr("Your cost"), a.total, b.total);
        money(price ? tr("Net price") : tr("Net cost"), a.net, b.net);
        money(price ? tr("Tax for the customer") : tr("Tax on your cost"), a.tax, b.tax);
        money(price ? tr("Tax on top of the price") : tr("Tax on top of your cost"), a.exclusiveTax,
              b.exclusiveTax);
    }

    void line(const QuoteLine *before, const QuoteLine *after)
    {
        if (!before || !after) {
            const QuoteLine &line = before ? *before : *after;
            const QString figures = lineText(line);
            add(name(line), before ? figures : tr("not in the quote"),
                after ? figures : tr("not in the quote"));
            return;
        }
        if (before->quantity != after->quantity)
            add(tr("%1: quantity").arg(name(*after)), quantity(before->quantity), quantity(after->quantity));
        money(tr("%1: price").arg(name(*after)), before->price, after->price);
        money(tr("%1: your cost").arg(name(*after)), before->cost, after->cost);
    }

    QList<QuoteChange> take() { return std::move(m_changes); }

private:
    void add(const QString &what, const QString &before, const QString &after)
    {
        m_changes.append({what, before, after});
    }
    void money(const QString &what, const std::optional<Money> &before, const std::optional<Money> &after)
    {
        if (before != after)
            add(what, text(before), text(after));
    }
    QString text(const std::optional<Money> &money) const
    {
        return money ? formatMoney(*money, m_locale) : told(false);
    }
    QString quantity(const std::optional<Quantity> &quantity) const
    {
        if (!quantity)
            return told(false);
        const QString number = numberText(quantity->amount, m_locale);
        return quantity->unit.isEmpty() ? number : QString(number + u' ' + quantity->unit);
    }
    QString lineText(const QuoteLine &line) const
    {
        if (line.price)
            return formatMoney(*line.price, m_locale);
        return line.cost ? formatMoney(*line.cost, m_locale) : tr("in the quote");
    }
    static QString name(const QuoteLine &line) { return line.text.isEmpty() ? line.key : line.text; }
    static QString told(bool told) { return told ? tr("told") : tr("not told"); }

    const QLocale &m_locale;
    QList<QuoteChange> m_changes;
};
} // namespace

std::optional<Money> QuoteLine::margin() const
{
    if (!price || !cost)
        return std::nullopt;
    return subtract(*price, *cost);
}

bool QuoteTotals::consistent() const
{
    if (!net || !exclusiveTax || !total)
        return true;
    if (net->currency != total->currency || exclusiveTax->currency != total->currency)
        return false;
    const std::optional<Decimal> sum = Decimal::add(net->amount, exclusiveTax->amount);
    return sum && *sum == total->amount;
}

std::optional<Money> Quote::netMargin() const
{
    if (!price || !cost || !price->net || !cost->net)
        return std::nullopt;
    return subtract(*price->net, *cost->net);
}

std::optional<Decimal> Quote::marginPercent() const
{
    const std::optional<Money> margin = netMargin();
    if (!margin)
        return std::nullopt;
    return Decimal::percent(margin->amount, price->net->amount);
}

Quote Quote::told() const
{
    Quote quote = *this;
    quote.listed.reset();
    if (!listed)
        return quote;
    if (listed->price && listed->cost)
        quote.lines.clear();
    if (listed->price)
        quote.price.reset();
    if (listed->cost)
        quote.cost.reset();
    return quote;
}

bool Quote::sameFigures(const Quote &other) const
{
    if (price != other.price || cost != other.cost || lines.size() != other.lines.size())
        return false;
    const QList<LinePair> pairs = pairLines(lines, other.lines);
    return std::all_of(pairs.begin(), pairs.end(), [](const LinePair &pair) {
        return pair.before && pair.after && sameLine(*pair.before, *pair.after);
    });
}

QList<QuoteChange> quoteChanges(const Quote &before, const Quote &after, const QLocale &locale)
{
    Differences differences(locale);
    differences.totals(before.price, after.price, true);
    differences.totals(before.cost, after.cost, false);
    const QList<LinePair> pairs = pairLines(before.lines, after.lines);
    for (const LinePair &pair : pairs) {
        if (!pair.before || !pair.after || !sameLine(*pair.before, *pair.after))
            differences.line(pair.before, pair.after);
    }
    return differences.take();
}
} // namespace purveyor
