// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/personpage.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/models/celltext.h"
#include "ui/pages/personrecords.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/theme.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int Margin = 24;

QString kindWord(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Customer:
        return PersonPage::tr("Customer");
    case EntityKind::User:
        return PersonPage::tr("User");
    case EntityKind::Subscription:
        return PersonPage::tr("Subscription");
    case EntityKind::ServiceUser:
        return PersonPage::tr("Service user");
    case EntityKind::Order:
        return PersonPage::tr("Order");
    case EntityKind::Connection:
    case EntityKind::Product:
        break;
    }
    return {};
}

// Stable, so that what is chosen stays chosen.
QString idOf(const PersonRecord &record)
{
    return QString::number(static_cast<int>(record.key.kind)) + u'/' + record.key.connection.value + u'/' +
           record.key.id.value;
}
} // namespace

PersonPage::PersonPage(Workspace &workspace, QWidget *parent)
    : WindowPage(parent)
    , m_workspace(workspace)
    , m_records(new PersonRecords(workspace, this))
{
    const Theme &theme = workspace.services().theme;
    setObjectName(u"personPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.scaled(Margin);
    column->setContentsMargins(margin, theme.scaled(12), margin, theme.scaled(12));
    column->setSpacing(theme.scaled(8));
    QPushButton *back = makeActionButton({u"back"_s, tr("Back"), ButtonRole::Link}, this);
    back->setIcon(theme.icon(Icon::ChevronLeft, Token::Link));
    connect(back, &QPushButton::clicked, this, &PersonPage::backRequested);
    QPushButton *toFile = makeActionButton({u"exportPerson"_s, tr("Export as CSV…")}, this);
    connect(toFile, &QPushButton::clicked, this, &PersonPage::exportRows);
    auto *line = new QHBoxLayout;
    line->addWidget(back);
    line->addStretch(1);
    line->addWidget(toFile);
    column->addLayout(line);
    m_title = new TextLabel(theme, Theme::Type::PageTitle, this);
    m_title->setObjectName(u"personTitle"_s);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_subtitle = new TextLabel(theme, Theme::Type::Body, this);
    m_subtitle->setObjectName(u"personSubtitle"_s);
    m_subtitle->setToken(Token::SecondText);
    m_subtitle->setWordWrap(true);
    column->addWidget(m_subtitle);
    m_table = new RecordTable(theme, tr("Everything of this person"),
                              {tr("What"), tr("Name"), tr("Connection"), tr("Status"), tr("Details")},
                              {{u"kind"_s, 104},
                               {u"name"_s, 0, true, true, true},
                               {u"connection"_s, 144},
                               {u"status"_s, 176},
                               {u"detail"_s, 240}},
                              this);
    m_table->view()->setObjectName(u"personTable"_s);
    column->addWidget(m_table, 1);
    m_remark = new TextLabel(theme, Theme::Type::Small, this);
    m_remark->setObjectName(u"personRemark"_s);
    m_remark->setToken(Token::SecondText);
    m_remark->setWordWrap(true);
    column->addWidget(m_remark);
    connect(m_table, &RecordTable::activated, this, [this](const QString &id) {
        const QList<PersonRecord> records = m_records->records();
        const auto found = std::find_if(records.cbegin(), records.cend(),
                                        [&id](const PersonRecord &one) { return idOf(one) == id; });
        if (found != records.cend())
            m_workspace.open(found->opens);
    });
    connect(m_records, &PersonRecords::changed, this, &PersonPage::render);
    connect(&workspace, &Workspace::connectionsChanged, this, &PersonPage::render);
}

void PersonPage::showPerson(const QString &mail)
{
    m_records->showMail(mail);
}

void PersonPage::focusContent()
{
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

void PersonPage::refresh()
{
    m_records->readFromVendors();
    m_records->showMail(m_records->mail());
}

// As shown, and what the vendor calls the state and the record.
QList<QStringList> PersonPage::exportedRows() const
{
    QList<QStringList> rows;
    const QList<PersonRecord> known = m_records->records();
    for (const PersonRecord &record : known)
        rows.append({kindWord(record.key.kind), record.name, m_workspace.nameOf(record.key.connection),
                     record.status.word, record.detail, record.status.vendorWord, record.key.id.value});
    return rows;
}

bool PersonPage::exportRows()
{
    const QList<QStringList> rows = exportedRows();
    if (rows.isEmpty())
        return false;
    ExportSubject subject;
    subject.title = tr("Export everything of this person");
    subject.count = tr("Export %Ln record(s)", nullptr, static_cast<int>(rows.size()));
    if (m_records->unread() > 0)
        subject.remark = tr("The service users of %Ln subscription(s) are not shown here.", nullptr,
                            static_cast<int>(m_records->unread()));
    const QDate today = localToday(m_workspace.services().clock);
    subject.fileName = u"person-%1.csv"_s.arg(today.toString(Qt::ISODate));
    subject.shown = QStringList{u"kind"_s, u"name"_s, u"connection"_s, u"status"_s, u"detail"_s};
    subject.table.columns = {{tr("What"), u"kind"_s},
                             {tr("Name"), u"name"_s},
                             {tr("Connection"), u"connection"_s},
                             {tr("Status"), u"status"_s},
                             {tr("Details"), u"detail"_s},
                             {tr("Status at the vendor"), {}},
                             {tr("Id"), {}}};
    subject.table.rows = rows.size();
    subject.table.cell = [rows](qsizetype row, qsizetype cell) { return rows.at(row).at(cell); };
    (new ExportDialog(m_workspace.services().theme, subject, window()))->open();
    return true;
}

void PersonPage::render()
{
    const QList<PersonRecord> known = m_records->records();
    QList<Record> records;
    QSet<ConnectionId> connections;
    for (const PersonRecord &record : known) {
        connections.insert(record.key.connection);
        const QString &word = record.status.word;
        const QString own = record.status.text() == word ? QString() : record.status.vendorWord;
        records.append({idOf(record),
                        {{kindWord(record.key.kind), {}, {}, true},
                         {record.name},
                         {m_workspace.nameOf(record.key.connection)},
                         {word, own, word.isEmpty() ? std::optional<Mark>() : record.status.mark},
                         {record.detail, {}, {}, true}}});
    }
    m_title->setText(visibleText(m_records->name()));
    const QString address = visibleText(m_records->mail());
    //: %1 is an e-mail address, %2 "3 records", %3 "2 connections"
    m_subtitle->setText(tr("%1 · %2 at %3")
                            .arg(address, tr("%Ln record(s)", nullptr, static_cast<int>(records.size())),
                                 tr("%Ln connection(s)", nullptr, static_cast<int>(connections.size()))));
    m_table->setRecords(records, tr("Nobody with this e-mail address is known here any more."));
    QString remark = tr("The same e-mail address is taken for the same person. Nothing is merged: each "
                        "record stays with its connection. Users of other customers are found once these "
                        "were opened here.");
    if (m_records->unread() > 0)
        remark += u' ' + tr("The service users of %Ln subscription(s) are not shown here.", nullptr,
                            static_cast<int>(m_records->unread()));
    m_remark->setText(remark);
}

} // namespace purveyor
