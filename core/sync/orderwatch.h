// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writegate.h"
#include "core/sync/book.h"

namespace purveyor
{
// It is final, or stands as if it were: not every vendor tells which of its states is the last.
bool looksDone(const Order &order);

// Follows orders that are not final: asks again after 2 s, then twice as long up to 60 s (15 min for one that
// looks done), as long as the program runs; takes up again after a restart by the order's id. The
// subscriptions of an order that came to look done are read again, and so is the one it was placed for.
class OrderWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderWatch)

public:
    OrderWatch(Book &book, WriteGate &gate, ClientDirectory &clients, Clock &clock,
               QObject *parent = nullptr);
    ~OrderWatch() override;

    // Orders made by rows of the last 90 days whose cached state is not final. Reads only.
    void resume();
    // Asks again and again, less and less often, until the order is final or the vendor does not know it.
    // While the connection cannot be used it rests, and goes on once the connection can.
    void follow(const EntityKey &order, qint64 journalRow = 0);
    void checkNow(const EntityKey &order);
    std::optional<QDateTime> nextCheck(const EntityKey &order) const; // UTC

Q_SIGNALS:
    void orderChanged(const purveyor::Order &order);
    void checkFailed(const purveyor::EntityKey &order, const purveyor::ApiError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace purveyor
