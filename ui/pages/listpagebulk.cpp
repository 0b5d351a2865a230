// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connectionstore.h"
#include "core/tables/csvreader.h"
#include "ui/dialogs/createfromfiledialog.h"
#include "ui/dialogs/tablefile.h"
#include "ui/models/itemroles.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/bulkactions.h"
#include "ui/pages/listpage.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/visibletext.h"

#include <QFileDialog>
#include <QItemSelection>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QMultiHash>
#include <QPushButton>
#include <QStandardPaths>
#include <algorithm>

// What can be done with several rows of a list at once.

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qsizetype NamedUnknown = 5;
}

void ListPage::updateBulk()
{
    const auto selected = static_cast<int>(table()->selectedIds().size());
    // In the place of the other one: a narrow window has room for one of them.
    m_bulk->setVisible(selected >= 2);
    m_new->setVisible(selected < 2 && !m_makers.isEmpty());
    if (selected < 2)
        return;
    m_bulk->setText(tr("For %Ln selected…", nullptr, selected));
    m_bulk->setAccessibleName(m_bulk->text());
}

// One run is about one connection: its vendor is asked one thing after the other.
void ListPage::addBulkActions(QMenu *menu)
{
    QMap<ConnectionId, BulkRequest> requests;
    const QStringList selected = table()->selectedIds();
    for (const QString &id : selected) {
        const EntityKey key = keyOf(id);
        BulkRequest &request = requests[key.connection];
        request.connection = key.connection;
        request.rows.append(chosenRow(key, nameOfRow(id), customerOfRow(id)));
    }
    for (const BulkRequest &request : std::as_const(requests)) {
        const QString count = QLocale().toString(request.rows.size());
        addBatchable(
            menu, workspace().actions().batchable(request.connection, m_kind), request, workspace().actions(),
            requests.size() == 1 ? count
                                 //: %1 is a number, %2 the connection they are at
                                 : tr("%1 at %2").arg(count, workspace().nameOf(request.connection)));
    }
}

bool ListPage::actOnSelection()
{
    if (table()->selectedIds().size() < 2)
        return false;
    auto *menu = new QMenu(this);
    menu->setObjectName(id() + u"BulkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addBulkActions(menu);
    if (menu->isEmpty()) {
        QAction *none = menu->addAction(tr("Nothing can be done with all of these together"));
        none->setEnabled(false);
    }
    menu->popup(m_bulk->mapToGlobal(QPoint(0, m_bulk->height())));
    return true;
}

void ListPage::createFromFile()
{
    QList<MakerPlace> places;
    for (const Maker &maker : std::as_const(m_makers)) {
        const Connection *connection = workspace().services().connections.find(maker.connection);
        if (connection && maker.action.offer.state == Offer::State::Offered)
            places.append({*connection, maker.action.operation});
    }
    if (places.isEmpty())
        return;
    auto *dialog = new CreateFromFileDialog(workspace().services(), places, window());
    connect(dialog, &CreateFromFileDialog::planned, this,
            [this](const BulkRequest &request) { workspace().actions().runForAll(request); });
    dialog->open();
}

// --- chosen by a file

void ListPage::askForSelection()
{
    auto *dialog = new QFileDialog(this, tr("Select the rows of a CSV file"));
    dialog->setObjectName(u"selectionFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        readTableFile(file, this)->then(this, [this](const Result<CsvTable> &table) {
            if (table)
                selectNamedIn(*table);
            else
                workspace().tell(table.error().message);
        });
    });
    dialog->open();
}

int ListPage::columnOf(QLatin1StringView key) const
{
    const QList<ColumnSpec> &columns = table()->columns();
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [key](const ColumnSpec &column) { return column.key == key; });
    return found == columns.cend() ? -1 : static_cast<int>(found - columns.cbegin());
}

// A line names a row when one of its cells is the id of the thing, or all that a column shows of it. What a
// line names that is not in view is said and not selected.
void ListPage::selectNamedIn(const CsvTable &file)
{
    QMultiHash<QString, int> known;
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        known.insert(keyOf(model->index(row, 0).data(IdRole).toString()).id.value.toCaseFolded(), row);
        for (const char *key : {"name", "number", "email"}) {
            const int column = columnOf(QLatin1StringView(key));
            const QString shown = column < 0 ? QString() : model->index(row, column).data().toString();
            if (!shown.isEmpty())
                known.insert(shown.toCaseFolded(), row);
        }
    }
    QItemSelection selection;
    QStringList unknown;
    for (const CsvRow &line : file.rows) {
        const qsizetype before = selection.size();
        for (const QString &cell : line.cells) {
            const QList<int> rows = known.values(cell.trimmed().toCaseFolded());
            for (const int row : rows)
                selection.append(QItemSelectionRange(model->index(row, 0)));
        }
        const bool isHead = &line == &file.rows.constFirst();
        if (selection.size() == before && !isHead)
            unknown.append(line.cells.join(u' '));
    }
    table()->selectionModel()->select(selection,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const auto selected = static_cast<int>(table()->selectedIds().size());
    QString told = tr("%Ln row(s) selected.", nullptr, selected);
    if (!unknown.isEmpty())
        told += u' ' + tr("%Ln line(s) name nothing in view: %1", nullptr, static_cast<int>(unknown.size()))
                           .arg(visibleText(unknown.mid(0, NamedUnknown).join(u", "_s)));
    workspace().tell(told);
}

} // namespace purveyor
