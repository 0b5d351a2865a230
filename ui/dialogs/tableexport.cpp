// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/tableexport.h"

#include "core/net/clock.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/models/itemroles.h"
#include "ui/services.h"
#include "ui/theme.h"
#include "ui/widgets/statetableview.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <memory>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr QLatin1StringView ActionName("exportTableAction");

struct TableExportWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::TableExport)
};

QStringList shownKeys(const StateTableView &table)
{
    QStringList keys;
    const QHeaderView *heads = table.horizontalHeader();
    for (int visual = 0; visual < heads->count(); ++visual) {
        const int column = heads->logicalIndex(visual);
        if (!table.isColumnHidden(column))
            keys.append(table.columns().at(column).key);
    }
    return keys;
}

QStringList textsOf(const QAbstractItemModel &model, int column, int role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data(role).toString());
    return texts;
}

void exportNow(const Services &services, const StateTableView &table, const QString &of)
{
    ExportSubject subject;
    subject.table = shownTable(table);
    if (subject.table.rows == 0)
        return;
    //: %1 is the name of a table: "Users of the customer"
    subject.title = TableExportWords::tr("Export: %1").arg(table.accessibleName());
    const QString count =
        TableExportWords::tr("Export %Ln row(s)", nullptr, static_cast<int>(subject.table.rows));
    //: %1 is "Export 3 rows", %2 whose they are
    subject.count = of.isEmpty() ? count : TableExportWords::tr("%1 (%2)").arg(count, of);
    const QString date = services.clock.nowUtc().toLocalTime().date().toString(Qt::ISODate);
    subject.fileName = u"%1-%2.csv"_s.arg(table.objectName().remove(u"Table"_s), date);
    subject.shown = shownKeys(table);
    (new ExportDialog(services.theme, subject, table.window()))->open();
}
} // namespace

QAction *addTableExport(Services &services, StateTableView *table, std::function<QString()> of)
{
    auto *action =
        new QAction(services.theme.icon(Icon::Export), TableExportWords::tr("Export as CSV…"), table);
    action->setObjectName(QString(ActionName));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    action->setShortcutContext(Qt::WidgetShortcut); // shown here; the window has the key
    QObject::connect(action, &QAction::triggered, table,
                     [&services, table, of = std::move(of)] { exportNow(services, *table, of()); });
    return action;
}

void offerTableExport(Services &services, StateTableView *table, std::function<QString()> of)
{
    QAction *action = addTableExport(services, table, std::move(of));
    QObject::connect(table, &StateTableView::menuRequested, action, [table, action](const QPoint &position) {
        auto *menu = new QMenu(table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(action);
        menu->popup(position);
    });
}

bool exportFocusedTable()
{
    const auto *table = qobject_cast<const StateTableView *>(QApplication::focusWidget());
    auto *action =
        table ? table->findChild<QAction *>(QString(ActionName), Qt::FindDirectChildrenOnly) : nullptr;
    if (action)
        action->trigger();
    return action;
}

ExportTable shownTable(const StateTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    QList<QStringList> texts; // by column of the file
    ExportTable shown;
    shown.rows = model.rowCount();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString head = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString key = table.columns().at(column).key;
        shown.columns.append({head, key});
        texts.append(textsOf(model, column, Qt::DisplayRole));
        const QStringList second = textsOf(model, column, SecondaryTextRole);
        if (!second.join(QString()).isEmpty()) {
            //: %1 is the head of a column: "Name, remark"
            shown.columns.append({TableExportWords::tr("%1, remark").arg(head), key});
            texts.append(second);
        }
    }
    // Shared, so that a copy of the function does not copy the rows.
    shown.cell = [texts = std::make_shared<const QList<QStringList>>(texts)](
                     qsizetype row, qsizetype column) { return texts->at(column).at(row); };
    return shown;
}

} // namespace purveyor
