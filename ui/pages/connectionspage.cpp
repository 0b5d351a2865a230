// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectionspage.h"

#include "core/net/clock.h"
#include "core/secrets/secretstore.h"
#include "core/sync/book.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/models/itemroles.h"
#include "ui/pages/connectiondetails.h"
#include "ui/pages/connectionstate.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/environmentwords.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

ConnectionsPage::ConnectionsPage(Workspace &workspace, QWidget *parent)
    : SplitPage(workspace, u"connections"_s, tr("Connections"), parent)
    , m_model(workspace.services().clock)
    , m_shown(new ConnectionDetails(workspace, this))
{
    auto *add = new QPushButton(theme().icon(Icon::New), tr("Add connection…"), this);
    add->setObjectName(u"addConnectionButton"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ConnectionsPage::createNew);
    filterRow()->addStretch(1);
    filterRow()->addWidget(add);
    table()->setModel(&m_model);
    table()->setColumns({{u"name"_s, 0, true, true, true},
                         {.key = u"environment"_s, .width = 96, .yields = 1},
                         {u"state"_s, 144},
                         {.key = u"customers"_s, .width = 88, .yields = 2},
                         {u"answered"_s, 96}});
    table()->setSortingEnabled(false);
    table()->horizontalHeader()->setSortIndicatorShown(false);
    setDetails(m_shown, 464);
    restoreLayout();
    auto *hint = new TextLabel(theme(), Theme::Type::Small, this);
    hint->setToken(Token::SecondText);
    hint->setWordWrap(true);
    hint->setText(tr("A connection is one account at one vendor. Its colour marks the whole window when it "
                     "is chosen above."));
    aboveTable()->addWidget(hint);

    connect(table(), &StateTableView::editRequested, this,
            [this] { this->workspace().editConnection({table()->currentIndex().data(IdRole).toString()}); });
    connect(m_shown, &DetailsPane::closeRequested, this, [this] { closeDetails(); });
    connect(m_shown, &ConnectionDetails::stateChanged, this, &ConnectionsPage::updateRows);
    connect(&workspace, &Workspace::connectionsChanged, this, &ConnectionsPage::updateRows);
    connect(&workspace, &Workspace::listStateChanged, this, [this](const ListState &changed) {
        if (changed.activity == ListState::Activity::Idle || changed.fetched == 0)
            updateRows(); // not with each page
    });
    connect(&workspace.health(), &ConnectionHealth::changed, this, &ConnectionsPage::updateRows);
    connect(&workspace.customers(), &TableModel::countsChanged, this, &ConnectionsPage::updateRows);
    connect(state(), &StackedState::actionTriggered, this, [this](const QString &action) {
        if (action == "addConnection"_L1)
            createNew();
        else
            clearFilterText();
    });
    updateRows();
}

void ConnectionsPage::refresh()
{
    m_shown->test();
}

void ConnectionsPage::createNew()
{
    workspace().addConnection();
}

bool ConnectionsPage::reveal(const EntityKey &key)
{
    return revealConnection(key.connection);
}

void ConnectionsPage::noteTest(const ConnectionId &id, const QList<ProbeStep> &steps)
{
    m_shown->noteTest(id, steps);
}

bool ConnectionsPage::revealConnection(const ConnectionId &id)
{
    if (!table()->selectId(id.value))
        return false;
    openDetails(false);
    return true;
}

void ConnectionsPage::filterTextChanged(const QString &)
{
    updateRows();
}

void ConnectionsPage::currentIdChanged(const QString &id)
{
    m_shown->showConnection(ConnectionId{id});
}

ExportSubject ConnectionsPage::exportSubject() const
{
    ExportSubject subject;
    subject.title = tr("Export connections");
    subject.table = exportTable(m_model);
    subject.count = tr("Export %Ln connection(s)", nullptr, static_cast<int>(subject.table.rows));
    subject.remark = tr("Keys and passwords are never in the file.");
    return subject;
}

void ConnectionsPage::updateRows()
{
    const CustomerModel &model = workspace().customers();
    const SearchWords words(filterField()->text());
    QList<ConnectionRow> rows;
    const QList<Connection> connections = workspace().services().connections.connections();
    for (const Connection &connection : connections) {
        if (!words.matches(searchFolded(QString(connection.name + u'\n' + connection.baseUrl))))
            continue;
        ConnectionRow row;
        row.id = connection.id;
        row.name = connection.name;
        row.environmentName = environmentName(connection.environment);
        row.environmentMark = environmentMark(connection.environment);
        const ConnectionState now =
            connectionState(workspace(), connection, m_shown->testResult(connection.id));
        row.status = now.status;
        row.since = now.since;
        row.answered = now.answered;
        const ListState list = workspace().services().book.state(connection.id, EntityKind::Customer);
        row.keptOnly = list.offer.state == Offer::State::Absent;
        if (list.asOf.isValid() || row.keptOnly)
            row.customers = model.countOf(connection.id);
        rows.append(row);
    }
    m_model.setRows(rows);
    setFigures(tr("%n connection(s)", nullptr, static_cast<int>(connections.size())));
    if (!rows.isEmpty()) {
        state()->showContent();
    } else if (connections.isEmpty()) {
        state()->showPlaceholder(
            Placeholder::Kind::Empty, tr("No connection yet."),
            tr("You need the address of the vendor's interface and a key for it. The key goes into this "
               "computer's keychain and nowhere else."),
            {{u"addConnection"_s, tr("Add connection…"), ButtonRole::Primary}});
        state()->placeholder()->setIcon(Icon::Connections);
    } else {
        state()->showPlaceholder(Placeholder::Kind::Filtered, tr("No connection matches."), {},
                                 {{u"clearFilter"_s, tr("Clear filter"), ButtonRole::Primary}});
    }
    m_shown->refreshFacts();
}

} // namespace purveyor
