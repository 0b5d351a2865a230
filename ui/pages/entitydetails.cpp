// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entitydetails.h"

#include "core/net/clock.h"
#include "core/net/refusal.h"
#include "core/operations/writegate.h"
#include "core/storage/cache.h"
#include "core/sync/book.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/takeoffdialog.h"
#include "ui/models/celltext.h"
#include "ui/pages/entityannotations.h"
#include "ui/pages/operationbar.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/labelstrip.h"
#include "ui/widgets/noteblock.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
namespace
{
constexpr auto SelectionPause = 300ms; // who moves through a list by the arrow keys reads nothing
constexpr auto AfterWrite = 700ms;
} // namespace

EntityDetails::EntityDetails(Workspace &workspace, QWidget *parent)
    : DetailsPane(workspace.services().theme, parent)
    , m_workspace(workspace)
    , m_annotations(new EntityAnnotations(workspace, this))
    , m_bar(new OperationBar(theme(), 2, this))
    , m_oneOf(new TextLabel(theme(), Theme::Type::Body, this))
    , m_problem(new StatusBanner(theme(), StatusBanner::Size::Inline, this))
    , m_readLine(new QWidget(this))
    , m_readText(new TextLabel(theme(), Theme::Type::Small, this))
{
    m_bar->setObjectName(u"operationBar"_s);
    addToHead(m_annotations->labels(), m_bar);
    m_oneOf->setObjectName(u"oneOfSelectedLabel"_s);
    m_oneOf->setToken(Token::SecondText);
    m_oneOf->setWordWrap(true);
    m_oneOf->hide();
    head()->addWidget(m_oneOf);
    m_problem->setObjectName(u"detailsProblem"_s);
    m_problem->hide();
    head()->addWidget(m_problem);
    auto *lines = new QVBoxLayout(m_readLine); // one below the other: the pane may be narrow
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_readText->setToken(Token::SecondText);
    m_readText->setObjectName(u"readAtLabel"_s);
    m_readText->setWordWrap(true);
    lines->addWidget(m_readText);
    auto *links = new QHBoxLayout;
    links->setSpacing(theme().scaled(12));
    lines->addLayout(links);
    QPushButton *again = makeActionButton({u"readAgain"_s, tr("Refresh"), ButtonRole::Link}, m_readLine);
    links->addWidget(again);
    m_takeOff = makeActionButton({u"takeOff"_s, tr("Take off this list…"), ButtonRole::Link}, m_readLine);
    m_takeOff->hide();
    links->addWidget(m_takeOff);
    links->addStretch(1);

    m_readSoon.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, &EntityDetails::readNow);
    connect(again, &QPushButton::clicked, this, &EntityDetails::readNow);
    connect(m_takeOff, &QPushButton::clicked, this, &EntityDetails::askToTakeOff);
    connect(m_problem, &StatusBanner::actionTriggered, this, &EntityDetails::readNow);
    connect(m_bar, &OperationBar::triggered, this, [this](const OperationId &operation) {
        m_workspace.actions().run(m_key.connection, operation, m_entity);
    });
    Services &services = workspace.services();
    connect(&services.gate, &WriteGate::readOnlyChanged, this, &EntityDetails::updateActions);
    connect(&services.gate, &WriteGate::rowChanged, this, &EntityDetails::written);
    connect(&services.book, &Book::keptChanged, this, &EntityDetails::keptChanged);
    connect(&workspace, &Workspace::connectionsChanged, this, &EntityDetails::updateActions);
    auto *ageing = new QTimer(this);
    connect(ageing, &QTimer::timeout, this, &EntityDetails::updateReadLine);
    ageing->start(30s);
}

void EntityDetails::showEntity(const EntityKey &key, const QString &nameMeanwhile)
{
    if (key == m_key)
        return;
    clear();
    m_key = key;
    setHeading(nameMeanwhile);
    setPlace(m_workspace.nameOf(key.connection));
    m_annotations->show(key);
    Book &book = m_workspace.services().book;
    book.known(key)->then(this, [this, key](const Result<Entity> &entity) {
        if (entity && isShowing(key) && std::holds_alternative<std::monostate>(m_entity))
            setEntity(*entity, m_readAt);
    });
    if (isUnlisted()) {
        readOrigin();
    } else {
        book.cache().fetchedAt(key)->then(this, [this, key](const Result<QDateTime> &at) {
            if (at && isShowing(key) && !m_readAt.isValid()) {
                m_readAt = *at;
                updateReadLine();
            }
        });
    }
    readCache();
    m_readSoon.start(SelectionPause);
}

bool EntityDetails::isUnlisted() const
{
    const ListState list = m_workspace.services().book.state(m_key.connection, m_key.kind);
    return list.offer.state == Offer::State::Absent;
}

// An action here would be done to this one alone, which is not what somebody expects who selected several.
void EntityDetails::setSelected(int rows)
{
    if (rows == m_selected)
        return;
    m_selected = rows;
    m_oneOf->setVisible(rows > 1);
    m_oneOf->setText(
        tr("One of %Ln selected. What can be done with all of them is above the list.", nullptr, rows));
    updateActions();
}

// Of a record that no reading can bring up to date, this is all the news there will be.
void EntityDetails::keptChanged(const ConnectionId &connection, EntityKind kind)
{
    if (m_key.id.isEmpty() || connection != m_key.connection || kind != m_key.kind)
        return;
    m_workspace.services().book.known(m_key)->then(this, [this, key = m_key](const Result<Entity> &entity) {
        if (!entity || !isShowing(key))
            return;
        m_entity = *entity;
        m_readAt = {};
        updateReadLine();
        updateActions();
        render();
    });
    readOrigin();
}

// The cache knows when it was last copied from the ledger, which is no news from the vendor.
void EntityDetails::readOrigin()
{
    m_workspace.services().book.ledgerFacts(m_key)->then(
        this, [this, key = m_key](const Result<std::optional<LedgerFacts>> &facts) {
            if (!facts || !*facts || !isShowing(key))
                return;
            m_takeOff->show();
            m_noted = **facts;
            updateReadLine();
        });
}

void EntityDetails::askToTakeOff()
{
    const Services &services = m_workspace.services();
    const Connection *connection = services.connections.find(m_key.connection);
    if (!connection)
        return;
    auto *dialog = new TakeOffDialog(theme(), services.book, *connection, m_key, nameOf(m_entity), window());
    dialog->open();
}

void EntityDetails::clear()
{
    for (const QPointer<ApiJob> &job : std::as_const(m_jobs)) {
        if (job)
            job->abort();
    }
    m_jobs.clear();
    m_readSoon.stop();
    m_key = {};
    m_entity = {};
    m_readAt = {};
    m_noted = {};
    m_takeOff->hide();
    m_problem->hide();
    m_bar->setActions({});
    m_bar->hide(); // or it keeps room in a line for nothing
    m_annotations->show({});
    updateReadLine();
    reset();
}

NoteBlock *EntityDetails::noteBlock() const
{
    return m_annotations->note();
}

void EntityDetails::readNow()
{
    if (m_key.id.isEmpty())
        return;
    m_readSoon.stop();
    m_readText->setText(tr("Reading from %1…").arg(m_workspace.nameOf(m_key.connection)));
    readVendor();
}

void EntityDetails::setEntity(const Entity &entity, const QDateTime &readAt)
{
    m_entity = entity;
    m_readAt = readAt;
    m_problem->hide();
    updateReadLine();
    updateActions();
    render();
}

void EntityDetails::setRead(const Entity &entity)
{
    setEntity(entity, m_workspace.services().clock.nowUtc());
}

void EntityDetails::readingFailed(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    updateReadLine();
    // Not a failure: this vendor tells nothing about a single one, and said so without being asked.
    if (isUnlisted() && isOwnRefusal(error)) {
        m_problem->setMessage(Mark::Unknown, tr("Known here only."), error.message);
        m_problem->setActions({});
        m_problem->show();
        return;
    }
    const QString name = m_workspace.nameOf(m_key.connection);
    if (error.kind == ApiError::Kind::NotFound) // perhaps taken away from here
        m_problem->setMessage(Mark::Stopped, tr("Not found at %1.").arg(name), error.message);
    else
        m_problem->setMessage(Mark::Bad, tr("Not read again from %1.").arg(name), error.message);
    m_problem->setActions({{u"readAgain"_s, tr("Try again"), ButtonRole::Link}});
    m_problem->show();
}

void EntityDetails::updateActions()
{
    if (m_key.id.isEmpty() || std::holds_alternative<std::monostate>(m_entity))
        return;
    const QList<ActionRunner::OfferedAction> actions =
        m_workspace.actions().actionsFor(m_key.connection, m_entity);
    m_bar->setActions(actions);
    m_bar->setVisible(!actions.isEmpty() && m_selected < 2);
}

void EntityDetails::updateReadLine()
{
    m_readLine->setVisible(!m_key.id.isEmpty());
    const QString name = m_workspace.nameOf(m_key.connection);
    if (!m_readAt.isValid() && m_noted.added.isValid()) {
        const QDateTime now = m_workspace.services().clock.nowUtc();
        if (m_noted.seen.isValid()) { // from what was done here, or on the way to something else
            //: %1 is "3 days ago"
            m_readText->setText(tr("Last learnt of it %1.").arg(age(m_noted.seen, now)));
            return;
        }
        const QString when = age(m_noted.added, now);
        m_readText->setText(m_noted.source == Ledger::Source::Imported
                                //: %1 is "3 days ago", %2 a connection
                                ? tr("Imported from a file %1; %2 has not confirmed it.").arg(when, name)
                                : tr("Entered by hand %1; %2 has not confirmed it.").arg(when, name));
        return;
    }
    m_readText->setText(
        m_readAt.isValid()
            ? tr("Read from %1 %2.").arg(name, age(m_readAt, m_workspace.services().clock.nowUtc()))
            : tr("Not read from %1 yet.").arg(name));
}

void EntityDetails::written(const JournalRow &row)
{
    // Refused: perhaps because something is not as it is shown.
    const bool isNews = wasDone(row) || row.state == WriteState::Refused;
    if (!isNews || m_key.id.isEmpty() || row.connection != m_key.connection)
        return;
    if (row.target == m_key || (!row.customer.isEmpty() && row.customer == customerId()))
        m_readSoon.start(AfterWrite);
}

} // namespace purveyor
