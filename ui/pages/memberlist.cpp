// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/memberlist.h"

#include "core/operations/writegate.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/unlisted.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/addbyiddialog.h"
#include "ui/dialogs/tableexport.h"
#include "ui/pages/bulkactions.h"
#include "ui/pages/operationbar.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/theme.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/surfaceaction.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

namespace
{
Record memberRecord(const User &user)
{
    const QString name = user.displayName.isEmpty() ? user.contact.fullName() : user.displayName;
    return {user.key.id.value,
            {{name.isEmpty() ? user.login : name, user.isAdmin ? MemberList::tr("admin") : QString()},
             {user.login.isEmpty() ? user.contact.email : user.login, {}, {}, true},
             {user.status.word, {}, user.status.mark}}};
}

Record memberRecord(const ServiceUser &user)
{
    return {user.key.id.value,
            {{user.displayName.isEmpty() ? user.login : user.displayName},
             {user.login, {}, {}, true},
             {user.status.word, {}, user.status.mark}}};
}
} // namespace

MemberList::MemberList(Workspace &workspace, EntityKind members, const QString &name, const QString &title,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(members)
{
    const Theme &theme = workspace.services().theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.scaled(12), 0, 0);
    column->setSpacing(theme.scaled(8));
    const int padding = theme.scaled(16);
    m_makers = new OperationBar(theme, 2, this);
    m_makers->setQuiet(true);
    m_makers->setContentsMargins(padding, 0, padding, 0);
    column->addWidget(m_makers);
    m_byId = makeActionButton({name + u"AddById"_s, tr("Add by id…"), ButtonRole::Link}, this);
    m_byId->hide();
    auto *byIdRow = new QHBoxLayout;
    byIdRow->setContentsMargins(padding, 0, padding, 0);
    byIdRow->addWidget(m_byId);
    byIdRow->addStretch(1);
    column->addLayout(byIdRow);
    connect(m_byId, &QPushButton::clicked, this, &MemberList::addById);
    m_table = new RecordTable(theme, title, {tr("Name"), tr("Login"), tr("Status")},
                              {{u"name"_s, 0, true, true, true},
                               {u"login"_s, 112},
                               {.key = u"status"_s, .width = 96, .whole = true}},
                              this);
    m_table->view()->setObjectName(name + u"Table"_s);
    m_table->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(m_table, 1);
    m_actions = new OperationBar(theme, 2, this);
    m_actions->setQuiet(true);
    m_actions->setObjectName(name + u"OperationBar"_s);
    m_actions->setContentsMargins(padding, 0, padding, theme.scaled(12));
    column->addWidget(m_actions);
    const auto run = [this](const OperationId &operation) {
        if (const Entity *chosen = member(m_table->currentId()))
            m_workspace.actions().run(keyOf(*chosen).connection, operation, *chosen);
    };
    connect(m_makers, &OperationBar::triggered, this, [this](const OperationId &operation) {
        m_workspace.actions().run(keyOf(m_owner).connection, operation, m_owner);
    });
    connect(m_actions, &OperationBar::triggered, this, run);
    connect(m_table, &RecordTable::currentChanged, this, &MemberList::updateMemberActions);
    // A refusal may bring another way: it is offered from then on.
    connect(&workspace.services().gate, &WriteGate::rowChanged, this, [this](const JournalRow &row) {
        if (row.connection == keyOf(m_owner).connection)
            updateMemberActions();
    });
    QAction *toFile =
        addTableExport(workspace.services(), m_table->view(), [this] { return nameOf(m_owner); });
    connect(m_table, &RecordTable::menuRequested, this,
            [this, run, toFile](const QPoint &position, const QString &id) {
                const Entity *chosen = member(id);
                if (!chosen)
                    return;
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                addOperations(menu, m_workspace.actions().actionsFor(keyOf(*chosen).connection, *chosen),
                              this, run);
                addBulkActions(menu);
                menu->addSeparator();
                menu->addAction(toFile);
                menu->popup(position);
            });
}

// For several that are selected, or at once for all there are.
void MemberList::addBulkActions(QMenu *menu)
{
    QList<Entity> chosen;
    const QStringList selected = m_table->view()->selectedIds();
    for (const Entity &one : std::as_const(m_members)) {
        if (selected.size() < 2 || selected.contains(keyOf(one).id.value))
            chosen.append(one);
    }
    if (chosen.size() < 2)
        return;
    BulkRequest request;
    request.connection = keyOf(m_owner).connection;
    request.known = chosen;
    for (const Entity &one : std::as_const(chosen))
        request.rows.append(chosenRow(keyOf(one), nameOf(one), nameOf(m_owner)));
    menu->addSeparator();
    const QString count = QLocale().toString(chosen.size());
    addBatchable(menu, m_workspace.actions().batchable(request.connection, m_kind), request,
                 m_workspace.actions(), selected.size() < 2 ? tr("all %1").arg(count) : count);
}

void MemberList::clear(const QString &emptyText)
{
    m_members.clear();
    m_owner = {};
    m_table->setRecords({}, emptyText);
    updateActions();
}

void MemberList::setOwner(const Entity &owner)
{
    m_owner = owner;
    updateActions();
}

void MemberList::setMembers(const QList<Entity> &members)
{
    m_members = members;
    QList<Record> records;
    for (const Entity &member : members) {
        if (const auto *user = std::get_if<User>(&member))
            records.append(memberRecord(*user));
        else if (const auto *serviceUser = std::get_if<ServiceUser>(&member))
            records.append(memberRecord(*serviceUser));
    }
    m_table->setRecords(records, tr("No users yet."));
    updateMemberActions();
}

void MemberList::setProblem(const QString &text)
{
    if (m_table->count() == 0)
        m_table->setRecords({}, text);
}

void MemberList::updateActions()
{
    QList<ActionRunner::OfferedAction> makers;
    if (const EntityKey owner = keyOf(m_owner); !owner.id.isEmpty())
        makers = actionsMaking(m_kind, m_workspace.actions().actionsFor(owner.connection, m_owner));
    m_makers->setActions(makers);
    m_makers->setVisible(!makers.isEmpty());
    m_byId->setVisible(canAddById());
    updateMemberActions();
}

void MemberList::updateMemberActions()
{
    const Entity *chosen = member(m_table->currentId());
    m_actions->setVisible(chosen != nullptr);
    if (chosen)
        m_actions->setActions(m_workspace.actions().actionsFor(keyOf(*chosen).connection, *chosen));
}

// Users of a customer; service users are told by the vendors that have them.
bool MemberList::canAddById() const
{
    const EntityKey owner = keyOf(m_owner);
    const VendorClient *client =
        owner.id.isEmpty() ? nullptr : m_workspace.services().clients.client(owner.connection);
    return m_kind == EntityKind::User && client && canBeAddedById(*client, EntityKind::User);
}

void MemberList::addById()
{
    const EntityKey owner = keyOf(m_owner);
    const Connection *connection = m_workspace.services().connections.find(owner.connection);
    if (!connection || !canAddById())
        return;
    AddByIdSubject subject;
    subject.kind = m_kind;
    subject.connections = {*connection};
    subject.parent = owner.id;
    subject.nameInList = [this](const EntityKey &key) {
        const Entity *known = member(key.id.value);
        return known ? nameOf(*known) : QString();
    };
    auto *dialog = new AddByIdDialog(m_workspace.services(), subject, window());
    connect(dialog, &AddByIdDialog::kept, this, &MemberList::memberKept);
    dialog->open();
}

const Entity *MemberList::member(const QString &id) const
{
    const auto found = std::find_if(m_members.cbegin(), m_members.cend(),
                                    [&id](const Entity &known) { return keyOf(known).id.value == id; });
    return found == m_members.cend() ? nullptr : &*found;
}

} // namespace purveyor
