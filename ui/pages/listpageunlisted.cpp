// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/clientdirectory.h"
#include "core/vendors/unlisted.h"
#include "ui/dialogs/addbyiddialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importplace.h"
#include "ui/pages/addbyidsubject.h"
#include "ui/pages/listpage.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/visibletext.h"

#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <algorithm>
#include <limits>

// What a list page offers where a vendor lists nothing: a thing by its id, and many from a file.

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
template <class Model>
QSet<EntityId> knownIds(const Model &model, const ConnectionId &connection)
{
    QSet<EntityId> ids;
    const QList<EntityKey> keys = model.matching({}, std::numeric_limits<int>::max());
    for (const EntityKey &key : keys) {
        if (key.connection == connection)
            ids.insert(key.id);
    }
    return ids;
}
} // namespace

QList<Connection> ListPage::unlistedConnections() const
{
    QList<Connection> unlisted = workspace().connectionsInScope();
    unlisted.removeIf([this](const Connection &connection) {
        const VendorClient *client = workspace().services().clients.client(connection.id);
        return !client || !canBeAddedById(*client, m_kind);
    });
    return unlisted;
}

bool ListPage::addById()
{
    const AddByIdSubject subject = addByIdSubject(workspace(), m_kind, unlistedConnections());
    if (subject.connections.isEmpty())
        return false;
    auto *dialog = new AddByIdDialog(workspace().services(), subject, window());
    connect(dialog, &AddByIdDialog::kept, this, &ListPage::reveal);
    dialog->open();
    return true;
}

bool ListPage::importRows()
{
    const QList<Connection> connections = unlistedConnections();
    if (connections.isEmpty())
        return false;
    ImportSubject subject;
    subject.kind = m_kind;
    for (const Connection &connection : connections) {
        const VendorClient *client = workspace().services().clients.client(connection.id);
        QList<EntityKind> kinds;
        for (const EntityKind kind : {EntityKind::Customer, EntityKind::Subscription, EntityKind::Order}) {
            if (client && canBeAddedById(*client, kind))
                kinds += kind;
        }
        subject.places.append({connection, kinds});
    }
    subject.known = [this](const ConnectionId &connection, EntityKind kind) {
        return kind == EntityKind::Customer ? knownIds(workspace().customers(), connection)
               : kind == EntityKind::Order  ? knownIds(workspace().orders(), connection)
                                            : knownIds(workspace().subscriptions(), connection);
    };
    (new ImportDialog(workspace().services(), subject, window()))->open();
    return true;
}

void ListPage::addPageActions(QMenu *menu)
{
    SplitPage::addPageActions(menu);
    QAction *chosen = menu->addAction(tr("Select the rows of a CSV file…"));
    chosen->setObjectName(u"selectFromFileAction"_s);
    chosen->setEnabled(table()->model()->rowCount() > 0);
    connect(chosen, &QAction::triggered, this, &ListPage::askForSelection);
    if (!m_makers.isEmpty()) {
        QAction *make = menu->addAction(theme().icon(Icon::New), tr("Create from CSV…"));
        make->setObjectName(u"createFromFileAction"_s);
        make->setEnabled(m_new->isEnabled());
        make->setToolTip(m_new->isEnabled() ? plainToolTip(tr("Each line of the file is made at the vendor"))
                                            : m_new->toolTip());
        connect(make, &QAction::triggered, this, &ListPage::createFromFile);
    }
    if (unlistedConnections().isEmpty())
        return;
    QAction *byId = menu->addAction(theme().icon(Icon::New), tr("Add by id…"));
    byId->setObjectName(u"addByIdAction"_s);
    connect(byId, &QAction::triggered, this, &ListPage::addById);
    QAction *many = menu->addAction(theme().icon(Icon::Import), tr("Import from CSV…"));
    many->setObjectName(u"importRowsAction"_s);
    many->setToolTip(plainToolTip(tr("Known to this console from then on; nothing changes at the vendor")));
    connect(many, &QAction::triggered, this, &ListPage::importRows);
}

QList<SurfaceAction> ListPage::unlistedActions() const
{
    if (unlistedConnections().isEmpty())
        return {};
    return {{u"addById"_s, tr("Add by id…")}, {u"import"_s, tr("Import from CSV…")}};
}

} // namespace purveyor
