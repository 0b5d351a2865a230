// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/ordersubject.h"

#include "core/net/clock.h"
#include "core/operations/writegate.h"
#include "core/sync/book.h"
#include "core/sync/orderwatch.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"

#include <algorithm>

namespace purveyor
{
namespace
{
constexpr int RememberedDays = 90;
} // namespace

OrderSubject::OrderSubject(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    Services &services = workspace.services();
    connect(&services.gate, &WriteGate::rowChanged, this, [this](const JournalRow &row) {
        if (row.id == m_rowId)
            readRow(row.id); // with its payload; the signal's row may be told early
    });
    connect(&services.orders, &OrderWatch::orderChanged, this, [this](const Order &order) {
        if (orderKey() == order.key)
            setOrder(order);
    });
    connect(&services.orders, &OrderWatch::checkFailed, this,
            [this](const EntityKey &key, const ApiError &error) {
                if (orderKey() == key)
                    Q_EMIT checkFailed(error);
            });
}

void OrderSubject::clear()
{
    m_row.reset();
    m_order.reset();
    m_orderKey.reset();
    m_rowId = 0;
}

void OrderSubject::followWrite(qint64 row)
{
    clear();
    m_rowId = row;
    if (const JournalRow *known = m_workspace.journal().find(row))
        m_row = *known;
    Q_EMIT changed();
    readRow(row);
}

void OrderSubject::followOrder(const EntityKey &key)
{
    clear();
    m_orderKey = key;
    Q_EMIT changed();
    readOrder(key);
    findWriteOf(key);
}

void OrderSubject::checkNow()
{
    if (const std::optional<EntityKey> key = orderKey())
        m_workspace.services().orders.checkNow(*key);
}

std::optional<EntityKey> OrderSubject::orderKey() const
{
    if (m_orderKey)
        return m_orderKey;
    if (!m_row)
        return std::nullopt;
    const auto made = std::find_if(m_row->made.cbegin(), m_row->made.cend(),
                                   [](const EntityKey &key) { return key.kind == EntityKind::Order; });
    return made == m_row->made.cend() ? std::nullopt : std::optional(*made);
}

void OrderSubject::readRow(qint64 id)
{
    m_workspace.services().journal.row(id)->then(this, [this, id](const Result<JournalRow> &row) {
        if (row && id == m_rowId)
            setRow(*row);
    });
}

void OrderSubject::setRow(const JournalRow &row)
{
    const bool known = orderKey().has_value();
    m_row = row;
    readEvents();
    if (const std::optional<EntityKey> key = orderKey(); key && !known)
        readOrder(*key);
    Q_EMIT changed();
}

void OrderSubject::readEvents()
{
    m_workspace.services().journal.events(m_rowId)->then(
        this, [this, id = m_rowId](const Result<QList<JournalEvent>> &events) {
            if (events && id == m_rowId)
                Q_EMIT eventsRead(*events);
        });
}

void OrderSubject::readOrder(const EntityKey &key)
{
    Book &book = m_workspace.services().book;
    book.cache().entity(key)->then(this, [this, key](const Result<Entity> &entity) {
        const Order *known = entity ? std::get_if<Order>(&*entity) : nullptr;
        if (known && orderKey() == key && !m_order)
            setOrder(*known);
    });
    book.refreshOrder(key)->then(this, [this, key](const Result<Order> &order) {
        if (orderKey() != key)
            return;
        if (order)
            setOrder(*order);
        else
            Q_EMIT readFailed(order.error());
    });
}

// An order opened from the list may have been placed here: then its write is part of the story.
void OrderSubject::findWriteOf(const EntityKey &order)
{
    Services &services = m_workspace.services();
    services.journal.made(services.clock.nowUtc().addDays(-RememberedDays))
        ->then(this, [this, order](const Result<QList<JournalRow>> &rows) {
            if (!rows || m_orderKey != order)
                return;
            for (const JournalRow &row : *rows) {
                if (row.made.contains(order)) {
                    m_rowId = row.id;
                    setRow(row);
                    return;
                }
            }
        });
}

void OrderSubject::setOrder(const Order &order)
{
    m_order = order;
    m_orderKey = order.key;
    Q_EMIT changed();
}

} // namespace purveyor
