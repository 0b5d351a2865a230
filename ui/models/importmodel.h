// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/importplan.h"

#include <QAbstractTableModel>
#include <memory>

namespace purveyor
{

/// The dry run of an import: every row of the file with what would become of it, the bad ones first.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportModel)

public:
    enum class Column {
        Line,
        Fate,
        Name,
        Reason,
        Count,
    };

    explicit ImportModel(QObject *parent = nullptr);

    /// Null: none. The plan must have judged all its rows.
    void setPlan(std::shared_ptr<const ImportPlan> plan);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(const ImportRow &row, Column column) const;

    std::shared_ptr<const ImportPlan> m_plan;
    QList<qsizetype> m_order;
};

} // namespace purveyor
