// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/customerusers.h"

#include "ui/dialogs/actionrunner.h"
#include "ui/pages/operationbar.h"
#include "ui/pages/recordtable.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/theme.h"
#include "ui/widgets/statetableview.h"

#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

CustomerUsers::CustomerUsers(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
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
    m_table = new RecordTable(theme, tr("Users of the customer"), {tr("Name"), tr("Login"), tr("Status")},
                              {{u"name"_s, 0, true, true, true}, {u"login"_s, 112}, {u"status"_s, 96}}, this);
    m_table->view()->setObjectName(u"customerUsersTable"_s);
    column->addWidget(m_table, 1);
    m_actions = new OperationBar(theme, 2, this);
    m_actions->setQuiet(true);
    m_actions->setObjectName(u"userOperationBar"_s);
    m_actions->setContentsMargins(padding, 0, padding, theme.scaled(12));
    column->addWidget(m_actions);
    const auto run = [this](const OperationId &operation) {
        if (const User *chosen = user(m_table->currentId()))
            m_workspace.actions().run(chosen->key.connection, operation, *chosen);
    };
    connect(m_makers, &OperationBar::triggered, this, [this](const OperationId &operation) {
        m_workspace.actions().run(m_customer.key.connection, operation, m_customer);
    });
    connect(m_actions, &OperationBar::triggered, this, run);
    connect(m_table, &RecordTable::currentChanged, this, &CustomerUsers::updateUserActions);
    connect(
        m_table, &RecordTable::menuRequested, this, [this, run](const QPoint &position, const QString &id) {
            const User *chosen = user(id);
            if (!chosen)
                return;
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            addOperations(menu, m_workspace.actions().actionsFor(chosen->key.connection, *chosen), this, run);
            menu->popup(position);
        });
}

void CustomerUsers::clear(const QString &emptyText)
{
    m_users.clear();
    m_customer = {};
    m_table->setRecords({}, emptyText);
    updateActions();
}

void CustomerUsers::setCustomer(const Customer &customer)
{
    m_customer = customer;
    updateActions();
}

void CustomerUsers::setUsers(const QList<User> &users)
{
    m_users = users;
    QList<Record> records;
    for (const User &user : users) {
        const QString name = user.displayName.isEmpty() ? user.contact.fullName() : user.displayName;
        records.append({user.key.id.value,
                        {{name.isEmpty() ? user.login : name, user.isAdmin ? tr("admin") : QString()},
                         {user.login.isEmpty() ? user.contact.email : user.login, {}, {}, true},
                         {user.status.word, {}, user.status.mark}}});
    }
    m_table->setRecords(records, tr("No users yet."));
    updateUserActions();
}

void CustomerUsers::setProblem(const QString &text)
{
    if (m_table->count() == 0)
        m_table->setRecords({}, text);
}

void CustomerUsers::updateActions()
{
    QList<ActionRunner::OfferedAction> makers;
    if (!m_customer.key.id.isEmpty())
        makers = actionsMaking(EntityKind::User,
                               m_workspace.actions().actionsFor(m_customer.key.connection, m_customer));
    m_makers->setActions(makers);
    m_makers->setVisible(!makers.isEmpty());
    updateUserActions();
}

void CustomerUsers::updateUserActions()
{
    const User *chosen = user(m_table->currentId());
    m_actions->setVisible(chosen != nullptr);
    if (chosen)
        m_actions->setActions(m_workspace.actions().actionsFor(chosen->key.connection, *chosen));
}

const User *CustomerUsers::user(const QString &id) const
{
    const auto found = std::find_if(m_users.cbegin(), m_users.cend(),
                                    [&id](const User &known) { return known.key.id.value == id; });
    return found == m_users.cend() ? nullptr : &*found;
}

} // namespace purveyor
