// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status.h"

#include <QAbstractTableModel>
#include <QSet>
#include <optional>

namespace purveyor
{

/// One cell of a Record.
struct RecordCell {
    QString text;
    QString secondary = {};
    std::optional<Mark> mark = {};
    bool quiet = false;
    bool right = false;

    friend bool operator==(const RecordCell &, const RecordCell &) = default;
};
struct Record {
    QString id;
    QList<RecordCell> cells; ///< one a column

    friend bool operator==(const Record &, const Record &) = default;
};

/// A few rows of something, set as a whole: told as the difference by id, so that selection and scroll stay.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordModel)

public:
    RecordModel(const QStringList &heads, QObject *parent);

    void setRecords(const QList<Record> &records);
    [[nodiscard]] const QList<Record> &records() const { return m_records; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void dropRow(qsizetype row);
    void place(qsizetype row, const Record &record);
    void alignHeads();

    QStringList m_heads;
    QList<Record> m_records;
    QSet<int> m_right; // columns
};

} // namespace purveyor
