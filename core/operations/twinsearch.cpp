// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/twinsearch.h"

#include "core/storage/journal.h"

#include <algorithm>

namespace purveyor
{
namespace
{
std::optional<Money> totalOf(const std::optional<Quote> &quote)
{
    return quote && quote->price ? quote->price->total : std::nullopt;
}

QDateTime momentOf(const Twin &twin)
{
    return twin.at.isValid() ? twin.at : twin.day.startOfDay(Qt::UTC);
}
} // namespace

TwinSearch::TwinSearch(JournalReader &journal, Cache &cache, const Intent &intent, const QDateTime &now,
                       QObject *parent)
    : TypedJob<QList<Twin>>(parent)
    , m_journal(journal)
    , m_cache(cache)
    , m_intent(intent)
    , m_since(now.addDays(-1))
{
}

TwinSearch::~TwinSearch() = default;

void TwinSearch::doStart()
{
    if (m_intent.drafts.isEmpty()) {
        finish();
        return;
    }
    const WriteDraft &draft = m_intent.drafts.constFirst();
    JournalRow like;
    like.connection = draft.connection;
    like.customer = draft.customer;
    m_journal.similar(like, m_since)->then(this, [this](const Result<QList<JournalRow>> &rows) {
        if (isFinishing())
            return;
        if (!rows) {
            finishWith(Failure(rows.error()));
            return;
        }
        const WriteDraft &draft = m_intent.drafts.constFirst();
        for (const JournalRow &row : *rows) {
            if (isTwin(row))
                m_found.append({row.summary,
                                row.created,
                                {},
                                row.actor,
                                statusOf(row.state),
                                isOpen(row.state) && row.key == draft.key});
        }
        readVendorOrders();
    });
}

void TwinSearch::doAbort() {}

bool TwinSearch::isTwin(const JournalRow &row) const
{
    const WriteDraft &draft = m_intent.drafts.constFirst();
    const QStringList &what = m_intent.operation.whatFields;
    if (row.operation != draft.operation || row.settlement == Settlement::NotDone)
        return false;
    return row.target == draft.target && std::all_of(what.cbegin(), what.cend(), [&](const QString &field) {
               return row.values.value(field) == draft.values.value(field);
           });
}

void TwinSearch::readVendorOrders()
{
    const WriteDraft &draft = m_intent.drafts.constFirst();
    if (m_intent.operation.makes != EntityKind::Order || draft.customer.isEmpty()) {
        finish();
        return;
    }
    m_journal.made(m_since)->then(this, [this](const Result<QList<JournalRow>> &ours) {
        if (isFinishing())
            return;
        if (!ours) {
            finishWith(Failure(ours.error()));
            return;
        }
        const WriteDraft &placed = m_intent.drafts.constFirst();
        m_cache.ordersOf({placed.connection, EntityKind::Customer, placed.customer})
            ->then(this, [this, rows = *ours](const Result<QList<Order>> &orders) {
                if (isFinishing())
                    return;
                if (orders) // what is cached may be gone at any time: then there is nothing to warn of
                    addVendorOrders(*orders, rows);
                finish();
            });
    });
}

void TwinSearch::addVendorOrders(const QList<Order> &orders, const QList<JournalRow> &ours)
{
    for (const Order &order : orders) {
        const bool isOurs = std::any_of(ours.cbegin(), ours.cend(), [&order](const JournalRow &row) {
            return row.made.contains(order.key);
        });
        if (!isOurs && isTwin(order))
            m_found.append({order.number,
                            order.created.value_or(QDateTime()),
                            order.orderDate.value_or(QDate()),
                            {},
                            order.status});
    }
}

bool TwinSearch::isTwin(const Order &order) const
{
    if (order.supplementary || (order.final && order.status.mark == Mark::Bad))
        return false;
    // Without a moment: its day, wherever on earth that was.
    const bool recent =
        order.created ? *order.created >= m_since : order.orderDate && *order.orderDate >= m_since.date();
    if (!recent)
        return false;
    const std::optional<Money> total = totalOf(m_intent.quote);
    return !total || !order.total || *total == *order.total;
}

void TwinSearch::finish()
{
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const Twin &a, const Twin &b) { return momentOf(a) > momentOf(b); });
    finishWith(m_found);
}
} // namespace purveyor
