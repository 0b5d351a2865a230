// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/rowfeed.h"

namespace purveyor
{
namespace
{
constexpr qsizetype PieceSize = 6000;

const QList<CustomerSummary> &summariesOf(const QList<CustomerSummary> &rows)
{
    return rows;
}

const QList<SubscriptionSummary> &summariesOf(const QList<SubscriptionSummary> &rows)
{
    return rows;
}

const QList<OrderSummary> &summariesOf(const QList<OrderSummary> &rows)
{
    return rows;
}

template <class Record>
auto summariesOf(const QList<Record> &records)
{
    QList<decltype(summaryOf(records.first()))> rows;
    rows.reserve(records.size());
    for (const Record &record : records)
        rows.append(summaryOf(record));
    return rows;
}
} // namespace

RowFeed::RowFeed(QObject *parent)
    : QObject(parent)
{
}

RowFeed::~RowFeed() = default;

template <class Item>
void RowFeed::inPieces(const QList<Item> &items)
{
    for (qsizetype at = 0; at < items.size(); at += PieceSize)
        m_queue.append([this, piece = items.mid(at, PieceSize)] { put(summariesOf(piece)); });
}

void RowFeed::tell(const QList<CustomerSummary> &rows)
{
    inPieces(rows);
}

void RowFeed::tell(const QList<SubscriptionSummary> &rows)
{
    inPieces(rows);
}

void RowFeed::tell(const QList<OrderSummary> &rows)
{
    inPieces(rows);
}

void RowFeed::tell(const QList<Customer> &records)
{
    inPieces(records);
}

void RowFeed::tellListed(const QList<Customer> &records)
{
    for (qsizetype at = 0; at < records.size(); at += PieceSize) {
        m_queue.append(
            [this, piece = records.mid(at, PieceSize)] { put(m_told.besideTold(summariesOf(piece))); });
    }
}

void RowFeed::tell(const QList<Subscription> &records)
{
    inPieces(records);
}

void RowFeed::tell(const QList<Order> &records)
{
    inPieces(records);
}

template <class Summary>
void RowFeed::soon(const QList<Summary> &rows)
{
    if (m_queue.isEmpty())
        put(rows);
    else
        inPieces(rows);
}

void RowFeed::tellSoon(const QList<CustomerSummary> &rows)
{
    soon(rows);
}

void RowFeed::tellSoon(const QList<SubscriptionSummary> &rows)
{
    soon(rows);
}

void RowFeed::tellSoon(const QList<OrderSummary> &rows)
{
    soon(rows);
}

void RowFeed::tellNow(const QList<Customer> &records)
{
    put(summariesOf(records));
}

void RowFeed::tellNow(const QList<Subscription> &records)
{
    put(summariesOf(records));
}

void RowFeed::tellNow(const QList<Order> &records)
{
    put(summariesOf(records));
}

void RowFeed::put(const QList<CustomerSummary> &rows)
{
    if (const auto changed = m_told.changed(rows); !changed.isEmpty())
        Q_EMIT customersPut(changed);
}

void RowFeed::put(const QList<SubscriptionSummary> &rows)
{
    if (const auto changed = m_told.changed(rows); !changed.isEmpty())
        Q_EMIT subscriptionsPut(changed);
}

void RowFeed::put(const QList<OrderSummary> &rows)
{
    if (const auto changed = m_told.changed(rows); !changed.isEmpty())
        Q_EMIT ordersPut(changed);
}

void RowFeed::tellRemoved(const ConnectionId &connection, EntityKind kind, const QList<EntityId> &ids)
{
    for (qsizetype at = 0; at < ids.size(); at += PieceSize) {
        m_queue.append([this, connection, kind, piece = ids.mid(at, PieceSize)] {
            m_told.forget(connection, kind, piece);
            Q_EMIT removed(connection, kind, piece);
        });
    }
}

void RowFeed::tellAllRemoved(const ConnectionId &connection, EntityKind kind)
{
    // In line: rows that wait there would come back after they were removed.
    m_queue.append(
        [this, connection, kind] { tellRemoved(connection, kind, m_told.take(connection, kind)); });
}
} // namespace purveyor
