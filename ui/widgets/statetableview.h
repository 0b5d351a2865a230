// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/columnspec.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QTableView>
#include <QTimer>
#include <vector>

class QMenu;

namespace purveyor
{

class Theme;
class TableHeader;

/// The table of every page: whole rows, no grid, quiet; reads the roles of itemroles.h.
///
/// Keyboard: Enter activates, Del and F2 are handed out as signals, Ctrl+C copies the selected rows as tab
/// separated text, Ctrl+Shift+C with column names, Shift+F10 asks for the menu, Tab leaves. A filter field is
/// the page's.
class StateTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateTableView)

public:
    explicit StateTableView(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// One spec a column, in the model's order; after setModel(). Applies the initial layout.
    void setColumns(const QList<ColumnSpec> &columns);
    [[nodiscard]] const QList<ColumnSpec> &columns() const;

    /// Widths, order, visibility and sort by column key, with a version: columns that come or go later do no
    /// harm.
    [[nodiscard]] QByteArray saveLayout() const;
    /// False, and nothing changed, if the bytes are not a layout of a version known here.
    bool restoreLayout(const QByteArray &layout);
    void resetLayout();
    /// A column that would say the same in every row, whatever the person chose: not shown and not offered in
    /// the menu while it is withheld, and as chosen afterwards.
    void setColumnWithheld(const QString &key, bool withheld);
    /// Shown, or not shown for want of room alone.
    [[nodiscard]] bool isColumnWanted(int column) const;
    /// Chooses, moves and resets columns; also the header's context menu. column: the one to move, -1 for
    /// none.
    void openColumnMenu(const QPoint &globalPosition, int column = -1);

    /// Rows stand for what was known earlier: second text colour, marks at 80 %.
    [[nodiscard]] bool isStale() const;
    void setStale(bool stale);

    /// The row under the pointer, -1 for none.
    [[nodiscard]] int hoverRow() const;
    /// Where secondary text begins in a column, in real pixels; 0 for right behind the text.
    [[nodiscard]] int secondaryOffset(int column) const;

    /// Ids (IdRole) of the selected rows, top to bottom.
    [[nodiscard]] QStringList selectedIds() const;
    /// Makes the row of that id current, selected and visible; false if no row has it.
    bool selectId(const QString &id);
    /// Where nothing is selected: selects the current row, or the first one that can be. The focus alone
    /// rings a row. False: something is selected already, or there is nothing to select.
    bool selectSomething();

    /// The selected rows, visible columns in visual order, as tab separated lines. A tab or line break inside
    /// a cell becomes a space: a pasted row is always one row.
    [[nodiscard]] QString selectionAsTsv(bool withHeaders) const;
    void copySelection(bool withHeaders) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(const QModelIndex &index);
    void deleteRequested();
    void editRequested();
    /// Right click, menu key or Shift+F10; index may be invalid.
    void menuRequested(const QPoint &globalPosition, const QModelIndex &index);
    /// A person changed widths, order, visibility or sort: save saveLayout(). Not emitted by restoring.
    void layoutEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setHoverRow(int row);
    void updateRow(int row);
    void updateMeasures();
    void noteEdit();
    [[nodiscard]] int columnOf(const QString &key) const;
    void setColumnShown(int column, bool shown);
    void resizeColumn(int column, int width);
    [[nodiscard]] bool isColumnChosen(int column) const;
    [[nodiscard]] int initialWidth(const ColumnSpec &spec) const;
    [[nodiscard]] int contentsWidth(int column) const;
    [[nodiscard]] bool isFigure(int column) const;
    /// What a column would take. One that a person sized takes that.
    struct Wish {
        int column = 0;
        int width = 0;    ///< at first as it begins its life
        int contents = 0; ///< all of what its rows say
        bool isFree = true;
    };
    [[nodiscard]] Wish wishOf(int column) const;
    void fitColumns();
    [[nodiscard]] int enoughFor(const Wish &wish) const;
    void makeRoom(std::vector<Wish> &wishes, int room);
    void giveWay(std::vector<Wish> &wishes, int lack) const;
    [[nodiscard]] int besideStretch(int whole, int stretching, int most) const;
    [[nodiscard]] std::vector<Wish> shareOut(std::vector<Wish> wishes, int whole, int stretching) const;
    bool takeSecondTexts(std::vector<Wish> &wishes, const std::vector<Wish> &shared) const;
    [[nodiscard]] int firstTextAlone(int column) const;
    void addColumnAction(QMenu *menu, int column);
    [[nodiscard]] QList<int> selectedRowNumbers() const;

    const Theme &m_theme;
    TableHeader *m_header;
    QList<ColumnSpec> m_columns;
    QSet<int> m_sizedByHand; ///< their widths are a person's, and kept; the others follow their contents
    QTimer m_fit;
    struct Withheld {
        bool shown = true; ///< what the person wants of it
        int width = 0;
        bool isAlike = false; ///< why it is not shown
        bool lacksRoom = false;
    };
    void withhold(int column, bool Withheld::*why);
    void giveBack(int column, bool Withheld::*why);
    QHash<int, Withheld> m_withheld; ///< by column
    int m_hoverRow = -1;
    bool m_stale = false;
    bool m_arranging = false;
};

} // namespace purveyor
