// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/order.h"
#include "core/net/apijob.h"
#include "core/operations/writegate.h"
#include "core/storage/cache.h"

namespace purveyor
{
// What may be the same thing, done already.
struct Twin {
    QString what; // "User Management Demo, 1 month", or the number of an order
    QDateTime at; // UTC; invalid: only its day is known
    QDate day;    // the vendor's own, when at is not known
    QString who;  // empty: seen at the vendor, and not placed with this journal
    Status status;
    bool blocks = false; // open, and the very same: the gate lets nothing like it through
};

// Looks, before something is ordered, whether it was ordered within the last 24 hours: the same operation for
// the same customer and thing (Operation::whatFields) in this journal, or an order for the customer that the
// vendor listed, that no write of this journal made, and whose total does not say that it is another one.
// Newest first. Asks nobody but the two databases. For a warning: only what blocks cannot be overruled.
class TwinSearch final : public TypedJob<QList<Twin>>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwinSearch)

public:
    // Both outlive the job.
    TwinSearch(JournalReader &journal, Cache &cache, const Intent &intent, const QDateTime &now,
               QObject *parent);
    ~TwinSearch() override;

private:
    void doStart() override;
    void doAbort() override;
    void readVendorOrders();
    void addVendorOrders(const QList<Order> &orders, const QList<JournalRow> &ours);
    [[nodiscard]] bool isTwin(const JournalRow &row) const;
    [[nodiscard]] bool isTwin(const Order &order) const;
    void finish();

    JournalReader &m_journal;
    Cache &m_cache;
    const Intent m_intent;
    const QDateTime m_since;
    QList<Twin> m_found;
};
} // namespace purveyor
