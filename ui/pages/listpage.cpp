// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/listpage.h"

#include "core/net/clock.h"
#include "core/operations/writegate.h"
#include "core/storage/annotations.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/models/celltext.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/addbyidsubject.h"
#include "ui/pages/entitydetails.h"
#include "ui/pages/filterbutton.h"
#include "ui/pages/operationbar.h"
#include "ui/pages/trustcertificate.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{

ListPage::ListPage(Workspace &workspace, const QString &id, EntityKind kind, TableModel &model,
                   const ListWords &words, const QList<ColumnSpec> &columns, Icon icon, QWidget *parent)
    : SplitPage(workspace, id, words.title, parent)
    , m_kind(kind)
    , m_model(model)
    , m_words(words)
    , m_icon(icon)
    , m_status(new FilterButton(tr("Status"), FilterButton::Choice::Several, this))
    , m_label(new FilterButton(tr("Label"), FilterButton::Choice::Several, this))
    , m_connection(new FilterButton(tr("Connection"), FilterButton::Choice::One, this))
    , m_new(new QPushButton(theme().icon(Icon::New), tr("New…"), this))
    , m_bulk(new QPushButton(this))
{
    m_status->setObjectName(id + u"StatusFilter"_s);
    m_label->setObjectName(id + u"LabelFilter"_s);
    m_connection->setObjectName(id + u"ConnectionFilter"_s);
    m_new->setObjectName(id + u"NewButton"_s);
    m_new->setAutoDefault(false);
    filterRow()->addWidget(m_status);
    filterRow()->addWidget(m_label);
    filterRow()->addWidget(m_connection);
    filterRow()->addStretch(1);
    m_bulk->setObjectName(id + u"BulkButton"_s);
    m_bulk->setAutoDefault(false);
    m_bulk->hide();
    filterRow()->addWidget(m_bulk);
    filterRow()->addWidget(m_new);
    connect(m_bulk, &QPushButton::clicked, this, &ListPage::actOnSelection);

    table()->setModel(&model);
    table()->setColumns(columns);

    connect(&model, &TableModel::countsChanged, this, [this] {
        updateFilterOptions();
        updateState();
        if (m_awaited.id.isEmpty())
            return;
        if (isVisible())
            reveal(m_awaited);
        else
            m_awaited = {}; // nobody waits for it any more
    });
    connect(m_status, &FilterButton::chosenChanged, this, &ListPage::updateFilter);
    connect(m_label, &FilterButton::chosenChanged, this, &ListPage::updateFilter);
    connect(&workspace, &Workspace::labelsChanged, this, &ListPage::updateFilterOptions);
    connect(m_connection, &FilterButton::chosenChanged, this, &ListPage::updateFilter);
    connect(m_new, &QPushButton::clicked, this, &ListPage::createNew);
    connect(state(), &StackedState::actionTriggered, this, &ListPage::stateAction);
    connect(banner(), &StatusBanner::actionTriggered, this, &ListPage::stateAction);
    connect(table(), &StateTableView::editRequested, this, [this] {
        runFirst([](const Operation &operation) { return operation.effect == Effect::Reversible; });
    });
    connect(table(), &StateTableView::deleteRequested, this, [this] {
        runFirst([](const Operation &operation) { return operation.effect == Effect::Destroys; });
    });
    connect(table(), &StateTableView::menuRequested, this,
            [this](const QPoint &position) { openMenu(position); });

    connect(&workspace, &Workspace::listStateChanged, this, [this](const ListState &changed) {
        if (changed.kind == m_kind)
            updateState();
    });
    connect(&workspace.services().book, &Book::loaded, this, &ListPage::updateState);
    connect(&workspace, &Workspace::scopeChanged, this, [this] {
        updateFilterOptions();
        updateFilter();
        updateMakers();
    });
    connect(&workspace, &Workspace::connectionsChanged, this, [this] {
        updateFilterOptions();
        updateMakers();
        updateState();
    });
    connect(&workspace.health(), &ConnectionHealth::changed, this, &ListPage::updateState);
    connect(&workspace.services().gate, &WriteGate::readOnlyChanged, this, [this] {
        updateMakers();
        updateState();
    });
    auto *ageing = new QTimer(this);
    connect(ageing, &QTimer::timeout, this, [this] { updateFigures(statesInScope()); });
    ageing->start(30s);
}

Entity ListPage::shown() const
{
    return m_entityDetails && m_entityDetails->isVisible() ? m_entityDetails->entity() : Entity();
}

void ListPage::setEntityDetails(EntityDetails *details, int width)
{
    m_entityDetails = details;
    setDetails(details, width);
    connect(details, &DetailsPane::closeRequested, this, [this] { closeDetails(); });
    restoreLayout();
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::updateBulk);
    updateFilterOptions();
    updateFilter();
    updateMakers();
    updateState();
}

// --- filter

void ListPage::filterTextChanged(const QString &)
{
    m_awaited = {}; // somebody looks for something else
    updateFilter();
}

void ListPage::updateFilterOptions()
{
    QStringList words = m_model.statusWords().values();
    words.removeAll(QString());
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    QList<FilterButton::Option> options;
    for (const QString &word : std::as_const(words))
        options.append({word, word});
    m_status->setOptions(options);
    const QStringList labels = workspace().services().annotations.labelsOf(m_kind);
    options.clear();
    for (const QString &label : labels)
        options.append({label, label});
    m_label->setOptions(options);
    m_label->setVisible(!labels.isEmpty());
    QList<FilterButton::Option> connections;
    for (const Connection &connection : workspace().services().connections.connections()) {
        if (connection.enabled)
            connections.append({connection.id.value, connection.name});
    }
    m_connection->setOptions(connections);
    const bool several = !workspace().scope() && connections.size() > 1;
    m_connection->setVisible(several);
    table()->setColumnWithheld(u"connection"_s, !several);
}

void ListPage::updateFilter()
{
    RowFilter filter = m_model.filter();
    filter.words = SearchWords(filterField()->text());
    filter.statusWords = m_status->chosen();
    filter.labels = m_label->chosen();
    filter.connection = workspace().scope();
    if (!filter.connection && !m_connection->chosen().isEmpty())
        filter.connection = ConnectionId{*m_connection->chosen().cbegin()};
    m_model.setFilter(filter);
    updateState();
}

void ListPage::clearFilters()
{
    m_status->clear();
    m_label->clear();
    m_connection->clear();
    clearFilterText();
    filterField()->setFocus(Qt::OtherFocusReason);
}

void ListPage::stateAction(const QString &action)
{
    if (action == "clearFilter"_L1) {
        clearFilters();
    } else if (action == "addConnection"_L1) {
        workspace().addConnection();
    } else if (action == "new"_L1) {
        createNew();
    } else if (action == "addById"_L1) {
        addById();
    } else if (action == "import"_L1) {
        importRows();
    } else if (action == "enter"_L1) {
        workspace().editConnection(m_bannerConnection);
    } else if (action == "certificate"_L1) {
        askToTrustCertificate(workspace(), m_bannerConnection, this, [this] { refresh(); });
    } else if (action == "connections"_L1) {
        workspace().open({m_bannerConnection, EntityKind::Connection, {}});
    } else {
        refresh();
    }
}

void ListPage::refresh()
{
    const QList<Connection> connections = workspace().connectionsInScope();
    for (const Connection &connection : connections)
        workspace().services().book.refresh(connection.id, m_kind);
    if (m_entityDetails->isVisible())
        m_entityDetails->readNow();
}

// --- what can be done

void ListPage::updateMakers()
{
    m_makers.clear();
    const QList<Connection> connections = workspace().connectionsInScope();
    for (const Connection &connection : connections) {
        const QList<ActionRunner::OfferedAction> actions =
            workspace().actions().actionsFor(connection.id, {});
        for (const ActionRunner::OfferedAction &action : actions) {
            if (action.operation.makes == m_kind)
                m_makers.append({connection.id, action});
        }
    }
    m_new->setVisible(!m_makers.isEmpty() && m_bulk->isHidden());
    if (m_makers.isEmpty())
        return;
    const bool one = m_makers.size() == 1;
    m_new->setText(one ? m_makers.first().action.operation.verb : tr("New…"));
    m_new->setAccessibleName(QString(m_new->text()).remove(u'&'));
    const auto usable = std::find_if(m_makers.cbegin(), m_makers.cend(), [](const Maker &maker) {
        return maker.action.offer.state == Offer::State::Offered;
    });
    m_new->setEnabled(usable != m_makers.cend());
    m_new->setToolTip(
        plainToolTip(usable == m_makers.cend() ? m_makers.first().action.offer.reason : QString()));
}

void ListPage::createNew()
{
    if (m_makers.isEmpty() || !m_new->isEnabled())
        return;
    if (m_makers.size() == 1) {
        workspace().actions().run(m_makers.first().connection, m_makers.first().action.operation.id, {});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(id() + u"NewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const Maker &maker : std::as_const(m_makers)) {
        //: %1 is what to do ("New customer…"), %2 the connection
        QAction *entry = menu->addAction(
            tr("%1 at %2").arg(maker.action.operation.verb, workspace().nameOf(maker.connection)));
        entry->setObjectName(maker.action.operation.id.value + u'@' + maker.connection.value);
        entry->setEnabled(maker.action.offer.state == Offer::State::Offered);
        entry->setToolTip(plainToolTip(maker.action.offer.reason));
        connect(entry, &QAction::triggered, this, [this, maker] {
            workspace().actions().run(maker.connection, maker.action.operation.id, {});
        });
    }
    addToNewMenu(menu);
    menu->popup(m_new->mapToGlobal(QPoint(0, m_new->height())));
}

void ListPage::runFirst(const std::function<bool(const Operation &)> &wanted)
{
    const Entity &entity = m_entityDetails->entity();
    if (std::holds_alternative<std::monostate>(entity))
        return;
    const ConnectionId connection = m_entityDetails->key().connection;
    const QList<ActionRunner::OfferedAction> actions = workspace().actions().actionsFor(connection, entity);
    for (const ActionRunner::OfferedAction &action : actions) {
        if (!wanted(action.operation))
            continue;
        if (action.offer.state == Offer::State::Offered)
            workspace().actions().run(connection, action.operation.id, entity);
        else
            workspace().tell(action.offer.reason);
        return;
    }
}

void ListPage::openMenu(const QPoint &position)
{
    const QStringList selected = table()->selectedIds();
    if (selected.size() != 1) {
        showMenu(position, {});
        return;
    }
    const EntityKey key = keyOf(selected.constFirst());
    if (key == m_entityDetails->key() && !std::holds_alternative<std::monostate>(m_entityDetails->entity())) {
        showMenu(position, m_entityDetails->entity());
        return;
    }
    // The click that asks for the menu has chosen the row, and its details are still being read.
    workspace().services().book.known(key)->then(this,
                                                 [this, position, selected](const Result<Entity> &entity) {
                                                     if (table()->selectedIds() == selected)
                                                         showMenu(position, entity ? *entity : Entity());
                                                 });
}

void ListPage::showMenu(const QPoint &position, const Entity &entity)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(id() + u"Menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(theme().icon(Icon::Copy), tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(!table()->selectedIds().isEmpty());
    connect(copy, &QAction::triggered, this, [this] { table()->copySelection(false); });
    QAction *columns = menu->addAction(theme().icon(Icon::Columns), tr("Columns…"));
    connect(columns, &QAction::triggered, this, [this, position] { table()->openColumnMenu(position); });
    if (!std::holds_alternative<std::monostate>(entity)) {
        menu->addSeparator();
        const ConnectionId connection = purveyor::keyOf(entity).connection;
        addOperations(menu, workspace().actions().actionsFor(connection, entity), this,
                      [this, connection, entity](const OperationId &operation) {
                          workspace().actions().run(connection, operation, entity);
                      });
    }
    if (table()->selectedIds().size() > 1) {
        menu->addSeparator();
        addBulkActions(menu);
    }
    menu->addSeparator();
    addPageActions(menu);
    menu->popup(position);
}

// --- a file of it

// “nord”, Active, CloudBlue US
QString ListPage::filterWords() const
{
    QStringList words;
    if (const QString typed = filterField()->text().trimmed(); !typed.isEmpty())
        words += tr("“%1”").arg(visibleText(typed));
    words += m_status->chosenText();
    words += m_label->chosenText();
    if (workspace().scope())
        words += workspace().nameOf(*workspace().scope());
    else
        words += m_connection->chosenText();
    words.removeAll(QString());
    return words.join(u", "_s);
}

ExportSubject ListPage::exportSubject() const
{
    ExportSubject subject;
    subject.title = m_words.exportTitle;
    subject.table = rowsToExport();
    const int shown = static_cast<int>(subject.table.rows);
    subject.count = exportCount(shown, m_model.totalCount());
    if (const QString words = filterWords(); !words.isEmpty() && shown != m_model.totalCount())
        //: %1 is "Export 37 of 12,408 customers", %2 what was filtered by
        subject.count = tr("%1 (filter: %2)").arg(subject.count, words);
    const QList<ListState> states = statesInScope();
    for (const ListState &state : states) {
        if (state.activity == ListState::Activity::Refreshing)
            subject.remark = tr("The list is being read: rows that come later are not in the file.");
    }
    return subject;
}

// --- selection

EntityKey ListPage::keyOf(const QString &id) const
{
    const qsizetype slash = id.indexOf(u'/');
    return {ConnectionId{id.left(slash)}, m_kind, EntityId{id.mid(slash + 1)}};
}

void ListPage::currentIdChanged(const QString &id)
{
    if (id.isEmpty()) {
        m_entityDetails->clear();
        return;
    }
    m_awaited = {}; // somebody went on to another one
    m_entityDetails->showEntity(keyOf(id), nameOfRow(id));
}

// What is not in the list yet, because it was made or entered just now, is selected as soon as it is.
bool ListPage::reveal(const EntityKey &key)
{
    const bool isThere = !nameInList(workspace(), key).isEmpty();
    const QString id = key.connection.value + u'/' + key.id.value;
    m_awaited = isThere ? EntityKey() : EntityKey(key); // key may be what was awaited
    if (!isThere)
        return false;
    if (m_model.rowOfId(id) < 0)
        clearFilters(); // a filter hides it
    if (!table()->selectId(id))
        return false;
    openDetails(false);
    table()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace purveyor
