// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/bulkrow.h"
#include "ui/models/exporttable.h"

#include <QAbstractTableModel>

namespace purveyor
{

/// The rows of a bulk run, in the order of the run: planned, under way, over.
class BulkModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkModel)

public:
    enum class Column {
        Name,
        Customer,
        Change,
        Cost,
        Outcome,
        Told,
        Count,
    };

    explicit BulkModel(QObject *parent = nullptr);

    void setRows(const QList<BulkRow> &rows);
    void setRow(int row, const BulkRow &told);
    [[nodiscard]] const QList<BulkRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString display(const BulkRow &row, Column column);

    QList<BulkRow> m_rows;
};

/// The report of a run: every row with what became of it and its row in the journal.
[[nodiscard]] ExportTable exportTable(const QList<BulkRow> &rows, const QString &operation,
                                      const QString &connection);
/// “USD 12.00 + EUR 3.00”.
[[nodiscard]] QString sumText(const QMap<QString, Decimal> &sums);

} // namespace purveyor
