// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "core/domain/subscription.h"
#include "core/sync/toldrows.h"
#include "core/sync/turnqueue.h"

#include <QObject>

namespace purveyor
{
// Tells rows to the models: only what changed, at most 4,000 a turn of the event loop, in the order it came.
class RowFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowFeed)

public:
    explicit RowFeed(QObject *parent = nullptr);
    ~RowFeed() override;

    // While held, only what is told at once is told.
    void setHeld(bool held) { m_queue.setHeld(held); }
    void tell(const QList<CustomerSummary> &rows);
    void tell(const QList<SubscriptionSummary> &rows);
    void tell(const QList<OrderSummary> &rows);
    // The same from full records, whose summaries are made when it is their turn.
    void tell(const QList<Customer> &records);
    void tellListed(const QList<Customer> &records); // by their vendor: see ToldRows::besideTold
    void tell(const QList<Subscription> &records);
    void tell(const QList<Order> &records);
    // At once when nothing waits, else in line.
    void tellSoon(const QList<CustomerSummary> &rows);
    void tellSoon(const QList<SubscriptionSummary> &rows);
    void tellSoon(const QList<OrderSummary> &rows);
    // At once: only from a piece that has its turn.
    void tellNow(const QList<Customer> &records);
    void tellNow(const QList<Subscription> &records);
    void tellNow(const QList<Order> &records);
    void tellRemoved(const ConnectionId &connection, EntityKind kind, const QList<EntityId> &ids);
    // All rows of one list that were told by then.
    void tellAllRemoved(const ConnectionId &connection, EntityKind kind);

    TurnQueue &queue() { return m_queue; }

Q_SIGNALS:
    void customersPut(const QList<purveyor::CustomerSummary> &rows);
    void subscriptionsPut(const QList<purveyor::SubscriptionSummary> &rows);
    void ordersPut(const QList<purveyor::OrderSummary> &rows);
    void removed(const purveyor::ConnectionId &connection, purveyor::EntityKind kind,
                 const QList<purveyor::EntityId> &ids);

private:
    void put(const QList<CustomerSummary> &rows);
    void put(const QList<SubscriptionSummary> &rows);
    void put(const QList<OrderSummary> &rows);
    template <class Summary>
    void soon(const QList<Summary> &rows);
    template <class Item>
    void inPieces(const QList<Item> &items);

    TurnQueue m_queue;
    ToldRows m_told;
};
} // namespace purveyor
