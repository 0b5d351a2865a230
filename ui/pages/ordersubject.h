// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/order.h"
#include "core/net/apierror.h"

#include <QObject>
#include <optional>

namespace purveyor
{

class Workspace;

/// What is known of one order: the write of this console that placed it, the vendor's own record, or both.
/// Reads what is asked for, finds one by the other, and follows both.
class OrderSubject final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderSubject)

public:
    OrderSubject(Workspace &workspace, QObject *parent);

    void followWrite(qint64 row);
    void followOrder(const EntityKey &key);
    void clear();
    void checkNow(); ///< asks the vendor; does nothing before there is an order

    [[nodiscard]] qint64 rowId() const { return m_rowId; } ///< 0: no write of this console
    [[nodiscard]] const std::optional<JournalRow> &row() const { return m_row; }
    [[nodiscard]] const std::optional<Order> &order() const { return m_order; }
    [[nodiscard]] std::optional<EntityKey> orderKey() const;

Q_SIGNALS:
    void changed();
    void eventsRead(const QList<purveyor::JournalEvent> &oldestFirst);
    void readFailed(const purveyor::ApiError &error);
    void checkFailed(const purveyor::ApiError &error);

private:
    void readRow(qint64 id);
    void setRow(const JournalRow &row);
    void readEvents();
    void readOrder(const EntityKey &key);
    void findWriteOf(const EntityKey &order);
    void setOrder(const Order &order);

    Workspace &m_workspace;
    std::optional<JournalRow> m_row;
    std::optional<Order> m_order;
    std::optional<EntityKey> m_orderKey;
    qint64 m_rowId = 0;
};

} // namespace purveyor
