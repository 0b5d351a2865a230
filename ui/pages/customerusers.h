// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <QWidget>

namespace purveyor
{

class OperationBar;
class RecordTable;
class Workspace;

/// The users of a customer: the list, what makes another one, and what can be done with the chosen one.
class CustomerUsers final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CustomerUsers)

public:
    CustomerUsers(Workspace &workspace, QWidget *parent);

    /// Another customer: emptyText stands where its users will be.
    void clear(const QString &emptyText);
    void setCustomer(const Customer &customer);
    void setUsers(const QList<User> &users);
    /// Stands in the place of the list; does nothing when there is one.
    void setProblem(const QString &text);
    /// What is offered may have changed.
    void updateActions();

private:
    void updateUserActions();
    [[nodiscard]] const User *user(const QString &id) const;

    Workspace &m_workspace;
    OperationBar *m_makers;
    RecordTable *m_table;
    OperationBar *m_actions;
    Customer m_customer;
    QList<User> m_users;
};

} // namespace purveyor
