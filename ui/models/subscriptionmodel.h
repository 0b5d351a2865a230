// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/summary.h"
#include "ui/models/connectionnames.h"
#include "ui/models/rowmodel.h"

namespace purveyor
{

class Clock;

/// The subscriptions of all connections.
class SubscriptionModel final : public RowModel<SubscriptionSummary>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubscriptionModel)

public:
    enum class Column {
        Name,
        Customer,
        Connection,
        Status,
        Period,
        Renews,
        Number,
        Count,
    };

    /// The clock outlives the model.
    SubscriptionModel(ConnectionNames names, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] EntityKey keyOfRow(const SubscriptionSummary &row) const override;
    void addSearchable(const SubscriptionSummary &row, FoldedLines &lines) const override;
    [[nodiscard]] int lineOfColumn(int column) const override;
    [[nodiscard]] SortKey keyOfColumn(const SubscriptionSummary &row, int column) const override;
    [[nodiscard]] QString display(const SubscriptionSummary &row, Column column) const;

    ConnectionNames m_names;
    const Clock &m_clock;
};

} // namespace purveyor
