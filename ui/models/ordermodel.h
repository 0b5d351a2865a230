// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/summary.h"
#include "ui/models/connectionnames.h"
#include "ui/models/rowmodel.h"

namespace purveyor
{

class Clock;

/// The orders of all connections, newest first. Supplementary ones are hidden until the filter shows them.
class OrderModel final : public RowModel<OrderSummary>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderModel)

public:
    enum class Column {
        Number,
        Created,
        Customer,
        Type,
        Status,
        Total,
        Connection,
        Count,
    };

    /// The clock outlives the model.
    OrderModel(ConnectionNames names, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] EntityKey keyOfRow(const OrderSummary &row) const override;
    void addSearchable(const OrderSummary &row, FoldedLines &lines) const override;
    [[nodiscard]] int lineOfColumn(int column) const override;
    [[nodiscard]] SortKey keyOfColumn(const OrderSummary &row, int column) const override;
    [[nodiscard]] bool isSupplementary(const OrderSummary &row) const override;
    [[nodiscard]] QString display(const OrderSummary &row, Column column) const;

    ConnectionNames m_names;
    const Clock &m_clock;
};

} // namespace purveyor
