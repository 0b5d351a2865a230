// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/windowpage.h"

class QHBoxLayout;
class QItemSelection;
class QLineEdit;
class QMenu;
class QSplitter;
class QTimer;
class QVBoxLayout;

namespace purveyor
{

class DetailsPane;
class StackedState;
class StateTableView;
class StatusBanner;
class TextLabel;
class Theme;
class Workspace;
struct ExportSubject;

/// The frame of a page with a list and details: head with title and figures, filter row, banner, table or
/// what stands in its place, details beside or below. Subclasses bring model, columns and details.
class SplitPage : public WindowPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SplitPage)

public:
    /// id: stable name of the page ("customers"), for object names and kept layouts.
    SplitPage(Workspace &workspace, const QString &id, const QString &title, QWidget *parent);

    void focusFilter() override;
    void focusContent() override;
    void setNarrow(bool narrow) override;
    void saveLayout() override;
    bool exportRows() override;
    [[nodiscard]] QWidget *messageArea() override;

protected:
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] StateTableView *table() const { return m_table; }
    [[nodiscard]] StackedState *state() const { return m_state; }
    [[nodiscard]] StatusBanner *banner() const { return m_banner; }
    [[nodiscard]] QHBoxLayout *filterRow() const { return m_filterRow; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    /// Between filter row and table.
    [[nodiscard]] QVBoxLayout *aboveTable() const { return m_aboveTable; }

    void setFigures(const QString &text);
    /// Takes the widget; drawn width of the pane when there is room.
    void setDetails(DetailsPane *details, int width);
    void restoreLayout(); ///< once columns are set
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] bool areDetailsOpen() const;
    void openDetails(bool focus);
    void closeDetails();
    void clearFilterText();

    /// 120 ms after the last change, or at once when it was cleared.
    virtual void filterTextChanged(const QString &text) = 0;
    /// The current row changed; empty when there is none.
    virtual void currentIdChanged(const QString &id) = 0;
    /// Title, count, remark and rows of the list; the rest is filled in here.
    [[nodiscard]] virtual ExportSubject exportSubject() const = 0;
    /// What can be done with the list as a whole; the last entries of the menu of a row, and those of the
    /// button at the end of the filter row.
    virtual void addPageActions(QMenu *menu);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList(const QString &title);
    void addMoreButton();
    void noteCurrent();
    void rowClicked();

    Workspace &m_workspace;
    const Theme &m_theme;
    QString m_id;
    TextLabel *m_title;
    TextLabel *m_figures;
    QHBoxLayout *m_filterRow;
    QVBoxLayout *m_aboveTable;
    QLineEdit *m_filter;
    QTimer *m_filterTimer;
    StatusBanner *m_banner;
    StateTableView *m_table;
    StackedState *m_state;
    QSplitter *m_splitter;
    DetailsPane *m_details = nullptr;
    int m_detailsWidth = 352;
    QString m_currentId;
    bool m_detailsWanted = true;
    bool m_narrow = false;
};

} // namespace purveyor
