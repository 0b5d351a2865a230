// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/columnspec.h"
#include "ui/widgets/recordmodel.h"

#include <QWidget>

namespace purveyor
{

class StateTableView;
class TextLabel;
class Theme;

/// The lists inside a details pane: a small table, or a quiet line that says why there is none.
class RecordTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordTable)

public:
    RecordTable(const Theme &theme, const QString &name, const QStringList &heads,
                const QList<ColumnSpec> &columns, QWidget *parent);

    /// As high as its rows are, up to this many; the rest is scrolled to. For a list that others follow.
    void fitRows(int most);
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
    void fit();

    RecordModel *m_model;
    StateTableView *m_view;
    TextLabel *m_empty;
    int m_most = 0; ///< rows that are fitted; 0: as high as the layout has it
    bool m_setting = false;
};

} // namespace purveyor
