// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/summary.h"
#include "core/domain/user.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QWidget>

namespace purveyor
{

class RecordTable;
class TextLabel;
class Workspace;

/// "Elsewhere": the other records of the person whose customer is shown, each a way to it, and the way to
/// all that the person has. Customers and users of others' with the same address; hidden when there is none.
class PersonCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonCard)

public:
    PersonCard(Workspace &workspace, QWidget *parent);

    /// The customer shown; a default key for none.
    void showCustomer(const EntityKey &customer, const QString &mail);

private:
    void readUsers();
    [[nodiscard]] bool concerns(const CustomerSummary &row) const;
    void render();

    Workspace &m_workspace;
    EntityKey m_customer;
    QString m_mail;
    QList<User> m_users; ///< with that address
    QHash<QString, EntityKey> m_opens;
    QSet<EntityKey> m_concerned; ///< whose change may change what is shown
    TextLabel *m_title;
    RecordTable *m_table;
};

} // namespace purveyor
