// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace purveyor
{

class OperationBar;
class RecordTable;
class Workspace;

/// The people who belong to something: the users of a customer, the service users of a subscription. Above
/// the list what makes one more, below it what can be done with the chosen one; a right click offers the
/// same.
class MemberList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberList)

public:
    /// members: User or ServiceUser. name begins the object names ("customerUsers").
    MemberList(Workspace &workspace, EntityKind members, const QString &name, const QString &title,
               QWidget *parent);

    /// Another owner: emptyText stands where its members will be.
    void clear(const QString &emptyText);
    void setOwner(const Entity &owner);
    void setMembers(const QList<Entity> &members);
    [[nodiscard]] qsizetype count() const { return m_members.size(); }
    /// Stands in the place of the list; does nothing when there is one.
    void setProblem(const QString &text);
    /// What is offered may have changed.
    void updateActions();

Q_SIGNALS:
    /// A person added a member that the vendor does not list: read the members again.
    void memberKept();

private:
    void updateMemberActions();
    [[nodiscard]] bool canAddById() const;
    void addById();
    [[nodiscard]] const Entity *member(const QString &id) const;
    void addBulkActions(QMenu *menu);

    Workspace &m_workspace;
    const EntityKind m_kind;
    OperationBar *m_makers;
    QPushButton *m_byId;
    RecordTable *m_table;
    OperationBar *m_actions;
    Entity m_owner;
    QList<Entity> m_members;
};

} // namespace purveyor
