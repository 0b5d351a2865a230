// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/customerrecords.h"

#include "core/domain/writewarning.h"
#include "ui/models/celltext.h"

#include <QLocale>

namespace purveyor
{

QList<Record> subscriptionRecords(const QList<Subscription> &subscriptions, QDate today)
{
    QList<Record> records;
    for (const Subscription &subscription : subscriptions) {
        const QString renews = subscription.renews ? relativeDay(*subscription.renews, today) : notTold();
        records.append({subscription.key.id.value,
                        {{subscription.name},
                         {subscription.status.word, {}, subscription.status.mark},
                         {renews, {}, {}, !subscription.renews}}});
    }
    return records;
}

QList<Record> orderRecords(const QList<Order> &orders)
{
    QList<Record> records;
    for (const Order &order : orders) {
        if (order.supplementary)
            continue;
        const QString word = order.status.word;
        const QString total = order.total ? formatMoney(*order.total, QLocale()) : notTold();
        records.append(
            {order.key.id.value,
             {{order.number},
              {word, order.status.text() == word ? QString() : order.status.vendorWord, order.status.mark},
              {total, {}, {}, !order.total, true}}});
    }
    return records;
}

QList<Record> writeRecords(const QList<JournalRow> &rows, const QDateTime &now)
{
    QList<Record> records;
    for (const JournalRow &row : rows) {
        const Status status = statusOf(row);
        records.append({QString::number(row.id),
                        {{shortMoment(row.created, now, QLocale()), {}, {}, true},
                         {row.verb, row.summary},
                         {status.word, {}, status.mark}}});
    }
    return records;
}

const Subscription *nextToRenew(const QList<Subscription> &subscriptions, QDate today)
{
    const Subscription *next = nullptr;
    for (const Subscription &subscription : subscriptions) {
        if (subscription.renews && *subscription.renews >= today &&
            (!next || *subscription.renews < *next->renews))
            next = &subscription;
    }
    return next;
}

const Order *newestOrder(const QList<Order> &orders)
{
    const Order *newest = nullptr;
    for (const Order &order : orders) {
        if (order.supplementary)
            continue;
        if (!newest || (order.created && (!newest->created || *order.created > *newest->created)))
            newest = &order;
    }
    return newest;
}

} // namespace purveyor
