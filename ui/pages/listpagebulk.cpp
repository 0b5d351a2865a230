// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tablemodel.h"
#include "ui/pages/bulkactions.h"
#include "ui/pages/listpage.h"
#include "ui/pages/workspace.h"
#include "ui/widgets/statetableview.h"

#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QPushButton>

// What can be done with several rows of a list at once.

using namespace Qt::StringLiterals;

namespace purveyor
{

void ListPage::updateBulk()
{
    const auto selected = static_cast<int>(table()->selectedIds().size());
    if (selected < 2) {
        m_bulk->hide();
        return;
    }
    m_bulk->setText(tr("For %Ln selected…", nullptr, selected));
    m_bulk->setAccessibleName(m_bulk->text());
    m_bulk->show();
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
        request.targets.append({key, nameOfRow(id), customerOfRow(id), {}});
    }
    for (const BulkRequest &request : std::as_const(requests)) {
        const QString count = QLocale().toString(request.targets.size());
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
        QAction *none = menu->addAction(tr("Nothing can be done with these at once"));
        none->setEnabled(false);
    }
    menu->popup(m_bulk->mapToGlobal(QPoint(0, m_bulk->height())));
    return true;
}

} // namespace purveyor
