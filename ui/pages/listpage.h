// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/book.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/models/exporttable.h"
#include "ui/pages/splitpage.h"
#include "ui/theme.h"
#include "ui/widgets/columnspec.h"
#include "ui/widgets/placeholder.h"

class QMenu;
class QPushButton;

namespace purveyor
{

struct CsvTable;
class EntityDetails;
class FilterButton;
class TableModel;

/// What one kind of list says: whole sentences, translated.
struct ListWords {
    QString title;       ///< "Customers"
    QString exportTitle; ///< "Export customers"
    QString empty;       ///< "No customers yet."
    QString noMatch;     ///< "No customer matches “%1”."
    QString noMatchIn;   ///< "No customer matches “%1” in “%2”.", %2 the chosen states
    QString reading;     ///< "Reading customers…"
    QString readingFrom; ///< "Reading customers from %1…"
};

/// A list of the book: rows of all connections in scope, with what stands in their place when there are none.
class ListPage : public SplitPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPage)

public:
    ListPage(Workspace &workspace, const QString &id, EntityKind kind, TableModel &model,
             const ListWords &words, const QList<ColumnSpec> &columns, Icon icon, QWidget *parent);

    void refresh() override;
    void createNew() override;
    bool reveal(const EntityKey &key) override;
    [[nodiscard]] Entity shown() const override;
    bool addById() override;
    bool importRows() override;
    bool actOnSelection() override;

protected:
    void setEntityDetails(EntityDetails *details, int width);
    [[nodiscard]] EntityKey keyOf(const QString &id) const;
    [[nodiscard]] virtual QString nameOfRow(const QString &id) const = 0;
    /// Whose it is; empty for a customer.
    [[nodiscard]] virtual QString customerOfRow(const QString &) const { return {}; }
    /// "Export 37 of 100,000 customers"; of all when shown and total are the same.
    [[nodiscard]] virtual QString exportCount(int shown, int total) const = 0;
    [[nodiscard]] virtual ExportTable rowsToExport() const = 0;
    void updateFilter();

    /// What else begins something new, below what the vendors offer.
    virtual void addToNewMenu(QMenu *) {}

    void filterTextChanged(const QString &text) override;
    void currentIdChanged(const QString &id) override;
    [[nodiscard]] ExportSubject exportSubject() const override;
    void addPageActions(QMenu *menu) override;

private:
    void updateFilterOptions();
    void updateState();
    void updateFigures(const QList<ListState> &states);
    void updateBanner(const QList<ListState> &states);
    void updatePlaceholder(const QList<ListState> &states);
    void showTrouble(const QList<ListState> &states);
    void updateMakers();
    [[nodiscard]] QList<ListState> statesInScope() const;
    [[nodiscard]] QList<SurfaceAction> makerActions() const;
    /// Connections in scope whose vendor has such things, does not list them, and takes an id.
    [[nodiscard]] QList<Connection> unlistedConnections() const;
    [[nodiscard]] QList<SurfaceAction> unlistedActions() const;
    void stateAction(const QString &action);
    void runFirst(const std::function<bool(const Operation &)> &wanted);
    void openMenu(const QPoint &position);
    void showMenu(const QPoint &position, const Entity &entity); ///< monostate: of no single row
    void clearFilters();
    void updateBulk();
    void addBulkActions(QMenu *menu);
    void createFromFile();
    void askForSelection();
    [[nodiscard]] int columnOf(QLatin1StringView key) const;
    void selectNamedIn(const CsvTable &file);
    [[nodiscard]] QString filterWords() const;

    EntityKind m_kind;
    TableModel &m_model;
    ListWords m_words;
    Icon m_icon;
    EntityDetails *m_entityDetails = nullptr;
    FilterButton *m_status;
    FilterButton *m_label;
    FilterButton *m_connection;
    QPushButton *m_new;
    QPushButton *m_bulk; ///< shown while several rows are selected
    struct Maker {
        ConnectionId connection;
        ActionRunner::OfferedAction action;
    };
    QList<Maker> m_makers;
    ConnectionId m_bannerConnection;
    EntityKey m_awaited; ///< to be revealed, and not in the list yet
};

} // namespace purveyor
