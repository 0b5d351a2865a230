// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status.h"
#include "ui/widgets/columnspec.h"

#include <QAbstractTableModel>
#include <QWidget>
#include <optional>

namespace purveyor
{

class StateTableView;
class TextLabel;
class Theme;

/// One cell of a RecordTable.
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

    QStringList m_heads;
    QList<Record> m_records;
};

/// The lists inside a details pane: a small table, or a quiet line that says why there is none.
class RecordTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordTable)

public:
    RecordTable(const Theme &theme, const QString &name, const QStringList &heads,
                const QList<ColumnSpec> &columns, QWidget *parent);

    /// emptyText is shown when there is no record. The current row and the scroll position stay with their
    /// ids; currentChanged tells when the current one is gone.
    void setRecords(const QList<Record> &records, const QString &emptyText);
    [[nodiscard]] qsizetype count() const { return m_model->records().size(); }
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] StateTableView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged(const QString &id);
    void activated(const QString &id);
    void menuRequested(const QPoint &globalPosition, const QString &id);

private:
    RecordModel *m_model;
    StateTableView *m_view;
    TextLabel *m_empty;
    bool m_setting = false;
};

} // namespace purveyor
