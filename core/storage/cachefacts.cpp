// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cachefacts.h"

#include "core/domain/entitymerge.h"
#include "core/storage/entitycodec.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// Names may be hundreds of characters long; the order of two that share so many does not matter.
constexpr qsizetype MaxSortText = 128;

QString nameSort(const QString &name)
{
    return name.left(MaxSortText).normalized(QString::NormalizationForm_KC).toCaseFolded();
}

// Newest first: the later, the smaller the text. Unknown times come last.
QString newestFirst(const Order &order)
{
    QDateTime time = order.created.value_or(QDateTime());
    if (!time.isValid() && order.orderDate)
        time = order.orderDate->startOfDay(Qt::UTC);
    if (!time.isValid())
        return u"~"_s;
    // Unsigned: times before 1970 are negative, and the difference would not fit.
    const quint64 inverted = static_cast<quint64>(std::numeric_limits<qint64>::max()) -
                             static_cast<quint64>(time.toMSecsSinceEpoch());
    return u"%1"_s.arg(inverted, 20, 10, QLatin1Char('0'));
}

QString dayText(const std::optional<QDate> &day)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
}
} // namespace

CacheFacts factsOf(const Entity &entity)
{
    struct Visitor {
        CacheFacts operator()(std::monostate) const { return {}; }
        CacheFacts operator()(const Customer &c) const
        {
            return {c.key, {}, nameSort(c.name), {}, encodeSummary(summaryOf(c)), !c.currency.isEmpty()};
        }
        CacheFacts operator()(const User &u) const
        {
            return {
                u.key, u.customer.value, nameSort(u.displayName.isEmpty() ? u.login : u.displayName), {}, {},
                false};
        }
        CacheFacts operator()(const Subscription &s) const
        {
            return {s.key,
                    s.customer.value,
                    nameSort(s.name),
                    s.status.mark == Mark::Ended ? QString(CacheFacts::Ended) : dayText(s.renews),
                    encodeSummary(summaryOf(s)),
                    !s.resources.isEmpty()};
        }
        CacheFacts operator()(const ServiceUser &u) const
        {
            return {u.key,
                    u.subscription.value,
                    nameSort(u.displayName.isEmpty() ? u.login : u.displayName),
                    {},
                    {},
                    false};
        }
        CacheFacts operator()(const Order &o) const
        {
            return {o.key,
                    o.customer.value,
                    newestFirst(o),
                    {},
                    encodeSummary(summaryOf(o)),
                    o.figures.has_value()};
        }
        CacheFacts operator()(const Product &p) const { return {p.key, {}, nameSort(p.name), {}, {}, false}; }
    };
    return std::visit(Visitor{}, entity);
}

Entity withDetailsOf(const Entity &fresh, const Entity &stored)
{
    if (const auto *customer = std::get_if<Customer>(&fresh)) {
        if (const auto *before = std::get_if<Customer>(&stored)) {
            Customer merged = *customer;
            merged.status = statusBeside(before->status, customer->status);
            merged.currency = before->currency;
            return merged;
        }
    }
    if (const auto *now = std::get_if<Subscription>(&fresh)) {
        const auto *before = std::get_if<Subscription>(&stored);
        if (before && now->resources.isEmpty()) {
            Subscription merged = *now;
            merged.resources = before->resources;
            return merged;
        }
    } else if (const auto *order = std::get_if<Order>(&fresh)) {
        const auto *before = std::get_if<Order>(&stored);
        if (before && !order->figures) {
            Order merged = *order;
            merged.figures = before->figures;
            return merged;
        }
    }
    return fresh;
}
} // namespace purveyor
