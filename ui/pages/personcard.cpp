// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/personcard.h"

#include "core/domain/mailaddress.h"
#include "core/storage/cache.h"
#include "core/sync/book.h"
#include "ui/dialogs/tableexport.h"
#include "ui/models/celltext.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/theme.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qsizetype RowsInView = 4; // more of them scroll
} // namespace

PersonCard::PersonCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    const Theme &theme = workspace.services().theme;
    setObjectName(u"personCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(8));
    m_title = new TextLabel(theme, Theme::Type::Strong, this);
    m_title->setText(tr("Elsewhere"));
    column->addWidget(m_title);
    auto *why = new TextLabel(theme, Theme::Type::Small, this);
    why->setToken(Token::SecondText);
    why->setWordWrap(true);
    why->setText(tr("Customers and users with the same e-mail address."));
    column->addWidget(why);
    m_table =
        new RecordTable(theme, tr("The same person elsewhere"), {tr("Connection"), tr("Status"), tr("Subs")},
                        {{u"connection"_s, 0, true, true, true},
                         {u"status"_s, 96},
                         {.key = u"subscriptions"_s, .width = 48, .yields = 1}},
                        this);
    m_table->view()->setObjectName(u"elsewhereTable"_s);
    offerTableExport(workspace.services(), m_table->view(), [this] { return m_mail; });
    column->addWidget(m_table);
    QPushButton *all =
        makeActionButton({u"showPerson"_s, tr("Everything of this person"), ButtonRole::Link}, this);
    column->addWidget(all, 0, Qt::AlignLeading);
    connect(all, &QPushButton::clicked, this, [this] { m_workspace.openPerson(m_mail); });
    connect(m_table, &RecordTable::activated, this,
            [this](const QString &id) { m_workspace.open(m_opens.value(id)); });
    const Book &book = workspace.services().book;
    connect(&book, &Book::customersPut, this, [this](const QList<CustomerSummary> &rows) {
        if (std::any_of(rows.cbegin(), rows.cend(),
                        [this](const CustomerSummary &row) { return concerns(row); }))
            render();
    });
    connect(&book, &Book::removed, this, &PersonCard::render);
    connect(&workspace, &Workspace::connectionsChanged, this, &PersonCard::readUsers);
    hide();
}

void PersonCard::showCustomer(const EntityKey &customer, const QString &mail)
{
    m_customer = customer;
    m_mail = mail;
    m_users.clear();
    readUsers();
}

void PersonCard::readUsers()
{
    render();
    if (m_mail.trimmed().isEmpty())
        return;
    m_workspace.services().book.cache().usersWithMail(m_mail)->then(
        this, [this, mail = m_mail](const Result<QList<User>> &users) {
            if (!users || mail != m_mail)
                return;
            m_users = *users;
            render();
        });
}

// At the start 100,000 rows come in: looking for the address among all of them with each piece would be half
// of the work.
bool PersonCard::concerns(const CustomerSummary &row) const
{
    return isSameMail(row.email, m_mail) ||
           m_concerned.contains({row.connection, EntityKind::Customer, row.id});
}

void PersonCard::render()
{
    m_opens.clear();
    const CustomerModel &customers = m_workspace.customers();
    const QList<EntityKey> same = customers.withMail(m_mail);
    m_concerned = {same.cbegin(), same.cend()};
    for (const User &user : std::as_const(m_users))
        m_concerned.insert({user.key.connection, EntityKind::Customer, user.customer});
    QList<Record> records;
    for (const EntityKey &key : same) {
        const CustomerSummary *row = key == m_customer ? nullptr : customers.find(key);
        if (!row)
            continue;
        const QString count = row->subscriptionCount ? QLocale().toString(*row->subscriptionCount) : u"–"_s;
        const QString id = CustomerModel::idText(key);
        m_opens.insert(id, key);
        records.append({id,
                        {{m_workspace.nameOf(key.connection), row->name},
                         {row->status.word, {}, row->status.mark},
                         {count, {}, {}, !row->subscriptionCount, true}}});
    }
    // A user of a customer with another address; what that customer has is not the person's.
    for (const User &user : std::as_const(m_users)) {
        const EntityKey owner{user.key.connection, EntityKind::Customer, user.customer};
        const CustomerSummary *row = owner == m_customer ? nullptr : customers.find(owner);
        if (!row || isSameMail(row->email, m_mail))
            continue;
        const QString id = u"user/"_s + CustomerModel::idText(user.key);
        m_opens.insert(id, owner);
        records.append({id,
                        {{m_workspace.nameOf(owner.connection), tr("user of %1").arg(row->name)},
                         {user.status.word, {}, user.status.mark},
                         {u"–"_s, {}, {}, true, true}}});
    }
    setVisible(!records.isEmpty());
    const int rowHeight = m_workspace.services().theme.rowHeight();
    const auto rows = static_cast<int>(std::clamp<qsizetype>(records.size(), 1, RowsInView));
    m_table->setFixedHeight((rows + 1) * rowHeight + 4);
    m_table->setRecords(records, {});
}

} // namespace purveyor
