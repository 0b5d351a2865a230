// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchpopup.h"

#include "core/storage/cache.h"
#include "core/sync/book.h"
#include "core/vendors/clientdirectory.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/theme.h"
#include "ui/widgets/visibletext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
namespace
{
constexpr int PerGroup = 6;
constexpr int CustomersWithActions = 3;
constexpr auto Pause = 80ms;
} // namespace

SearchPopup::SearchPopup(Workspace &workspace, QLineEdit *field, QWidget *window)
    : QFrame(window)
    , m_workspace(workspace)
    , m_field(field)
    , m_list(new QListWidget(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"searchPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list);
    hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(Pause);
    connect(m_timer, &QTimer::timeout, this, &SearchPopup::search);
    connect(field, &QLineEdit::textEdited, this, [this] { m_timer->start(); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    field->installEventFilter(this);
    window->installEventFilter(this);
}

void SearchPopup::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
}

void SearchPopup::search()
{
    m_list->clear();
    m_opens.clear();
    ++m_search;
    m_awaited = 0;
    const SearchWords words(m_field->text());
    QList<Hit> actions;
    for (const Command &command : std::as_const(m_commands)) {
        if (words.matches(searchFolded(command.text)))
            actions.append({command.text, command.shortcut, command.run});
    }
    const QList<Connection> connections = m_workspace.connectionsInScope();
    for (const Connection &connection : connections) {
        const QList<ActionRunner::OfferedAction> offered =
            m_workspace.actions().actionsFor(connection.id, {});
        for (const ActionRunner::OfferedAction &action : offered) {
            if (words.matches(searchFolded(QString(action.operation.verb + u'\n' + connection.name))))
                actions.append(hitOf(action, connection.id, {}));
        }
    }
    addGroup(tr("Actions"), offeredFirst(actions).mid(0, PerGroup));
    if (!words.isEmpty()) {
        addShownActions(words);
        const auto open = [this](const EntityKey &key) { return [this, key] { m_workspace.open(key); }; };
        addCustomers(words);
        QList<Hit> hits;
        const QList<EntityKey> subscriptions = m_workspace.subscriptions().matching(words, PerGroup);
        for (const EntityKey &key : subscriptions) {
            const SubscriptionSummary *row = m_workspace.subscriptions().find(key);
            hits.append({row->name, QStringList{row->customerName, row->number}.join(u" · "_s), open(key)});
        }
        addGroup(tr("Subscriptions"), hits);
        hits.clear();
        const QList<EntityKey> orders = m_workspace.orders().matching(words, PerGroup);
        for (const EntityKey &key : orders) {
            const OrderSummary *row = m_workspace.orders().find(key);
            hits.append(
                {row->number, QStringList{row->customerName, row->status.word}.join(u" · "_s), open(key)});
        }
        addGroup(tr("Orders"), hits);
    }
    m_list->setCurrentRow(-1);
    searchCustomerActions(words);
    searchPerson(m_field->text().trimmed());
    arrange();
    raise();
}

// The records of one person stand together below the way to all of them, found or not.
void SearchPopup::addCustomers(const SearchWords &words)
{
    const CustomerModel &customers = m_workspace.customers();
    QList<Hit> hits;
    QSet<EntityKey> told;
    const auto tell = [&](const EntityKey &key, bool below) {
        const CustomerSummary *row = customers.find(key);
        told.insert(key);
        hits.append({row->name, QStringList{row->number, m_workspace.nameOf(key.connection)}.join(u" · "_s),
                     [this, key] { m_workspace.open(key); }, below});
    };
    const QList<EntityKey> found = customers.matching(words, PerGroup);
    for (const EntityKey &key : found) {
        if (told.contains(key))
            continue;
        const CustomerSummary *row = customers.find(key);
        const QList<EntityKey> same = customers.withMail(row->email);
        if (same.size() < 2) {
            tell(key, false);
            continue;
        }
        hits.append({row->name,
                     tr("%Ln record(s) of the same person", nullptr, static_cast<int>(same.size())),
                     [this, mail = row->email] { m_workspace.openPerson(mail); }});
        for (qsizetype i = 0; i < same.size(); ++i) {
            if (i < PerGroup)
                tell(same.at(i), true);
            else
                told.insert(same.at(i));
        }
    }
    addGroup(tr("Customers"), hits);
}

// A whole address that no customer has may be a user's.
void SearchPopup::searchPerson(const QString &mail)
{
    if (!mail.contains(u'@') || !m_workspace.customers().withMail(mail).isEmpty())
        return;
    ++m_awaited;
    m_workspace.services().book.cache().usersWithMail(mail)->then(
        this, [this, mail, search = m_search](const Result<QList<User>> &users) {
            if (search != m_search)
                return;
            --m_awaited;
            if (users && !users->isEmpty()) {
                const User &user = users->constFirst();
                const QString name = user.displayName.isEmpty() ? user.contact.fullName() : user.displayName;
                addGroup(tr("People"), {{name.isEmpty() ? mail : name, mail,
                                         [this, mail] { m_workspace.openPerson(mail); }}});
            }
            arrange();
        });
}

// Once more for customers that were read meanwhile: what is chosen stays chosen.
void SearchPopup::arrange()
{
    if (m_list->count() == 0 && m_awaited == 0)
        addHead(tr("Nothing matches “%1”").arg(visibleText(m_field->text())));
    place();
    setVisible(m_list->count() > 0);
    if (m_list->currentRow() < 0)
        move(1);
}

// "acme" offers what can be done for Acme, "new order acme" what of it has these words in its name.
void SearchPopup::searchCustomerActions(const SearchWords &words)
{
    if (words.isEmpty())
        return;
    QList<EntityKey> customers = m_workspace.customers().matching(words, 1);
    SearchWords wanted; // of the operations' names
    if (customers.isEmpty()) {
        QByteArray verbs;
        const QList<Connection> connections = m_workspace.connectionsInScope();
        for (const Connection &connection : connections) {
            const VendorClient *client = m_workspace.services().clients.client(connection.id);
            const QList<Operation> operations = client ? client->operations() : QList<Operation>();
            for (const Operation &operation : operations) {
                if (operation.subject == EntityKind::Customer)
                    verbs += searchFolded(operation.verb) + '\n';
            }
        }
        const SearchWords names = words.notIn(verbs);
        if (names.isEmpty() || names == words)
            return;
        customers = m_workspace.customers().matching(names, CustomersWithActions);
        wanted = words.in(verbs);
    }
    m_awaited = static_cast<int>(customers.size());
    for (const EntityKey &key : std::as_const(customers)) {
        m_workspace.services().book.cache().entity(key)->then(
            this, [this, wanted, search = m_search](const Result<Entity> &entity) {
                if (search != m_search)
                    return;
                --m_awaited;
                if (entity && std::holds_alternative<Customer>(*entity)) {
                    const Customer &customer = std::get<Customer>(*entity);
                    const QString name = customer.name + u'\n' + customer.number;
                    addActionsFor(customer, wanted.notIn(searchFolded(name)));
                }
                arrange();
            });
    }
}

void SearchPopup::addShownActions(const SearchWords &words)
{
    const Entity shown = m_shown ? m_shown() : Entity();
    if (!std::holds_alternative<std::monostate>(shown))
        addActionsFor(shown, words);
}

void SearchPopup::addActionsFor(const Entity &entity, const SearchWords &wanted)
{
    const ConnectionId connection = purveyor::keyOf(entity).connection;
    QList<Hit> hits;
    const QList<ActionRunner::OfferedAction> offered = m_workspace.actions().actionsFor(connection, entity);
    for (const ActionRunner::OfferedAction &action : offered) {
        if (!wanted.matches(searchFolded(action.operation.verb)))
            continue;
        const Hit hit = hitOf(action, connection, entity);
        if (action.operation.primary)
            hits.prepend(hit);
        else
            hits.append(hit);
    }
    addGroup(tr("Actions for %1").arg(visibleText(nameOf(entity))), offeredFirst(hits).mid(0, PerGroup));
}

// What cannot be done now is there and says why.
SearchPopup::Hit SearchPopup::hitOf(const ActionRunner::OfferedAction &action, const ConnectionId &connection,
                                    const Entity &entity)
{
    if (action.offer.state != Offer::State::Offered)
        return {action.operation.verb, action.offer.reason, {}};
    return {action.operation.verb, m_workspace.nameOf(connection),
            [this, connection, entity, operation = action.operation.id] {
                m_workspace.actions().run(connection, operation, entity);
            }};
}

QList<SearchPopup::Hit> SearchPopup::offeredFirst(QList<Hit> hits)
{
    std::stable_partition(hits.begin(), hits.end(), [](const Hit &hit) { return bool(hit.open); });
    return hits;
}

void SearchPopup::addHead(const QString &text)
{
    const Theme &theme = m_workspace.services().theme;
    auto *head = new QListWidgetItem(text, m_list);
    head->setFlags(Qt::NoItemFlags);
    head->setFont(theme.font(Theme::Type::ColumnHead));
    head->setSizeHint({0, theme.rowHeight()});
    m_opens.append(std::function<void()>());
}

void SearchPopup::addGroup(const QString &name, const QList<Hit> &hits)
{
    if (hits.isEmpty())
        return;
    const Theme &theme = m_workspace.services().theme;
    addHead(name);
    for (const Hit &hit : hits) {
        QString text = (hit.below ? u"      "_s : QString()) + visibleText(hit.text);
        if (!hit.detail.isEmpty())
            text += u"   "_s + visibleText(hit.detail);
        auto *item = new QListWidgetItem(text, m_list);
        item->setSizeHint({0, theme.rowHeight()});
        if (!hit.open)
            item->setFlags(Qt::NoItemFlags); // drawn grey, and never chosen
        m_opens.append(hit.open);
    }
}

void SearchPopup::place()
{
    const QPoint at = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int row = m_workspace.services().theme.rowHeight();
    const int wanted = std::min(m_list->count(), 16) * row + 8;
    setGeometry(at.x(), at.y(), std::max(m_field->width(), m_workspace.services().theme.scaled(440)),
                std::min(wanted, parentWidget()->height() - at.y() - 16));
}

void SearchPopup::move(int step)
{
    int row = m_list->currentRow();
    do {
        row += step;
    } while (row >= 0 && row < m_list->count() && !m_opens.at(row));
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void SearchPopup::choose(int row)
{
    if (row < 0 || row >= m_opens.size() || !m_opens.at(row))
        return;
    const std::function<void()> open = m_opens.at(row);
    dismiss();
    m_field->clear();
    open();
}

void SearchPopup::dismiss()
{
    m_timer->stop();
    ++m_search; // what is still being read is not wanted any more
    hide();
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        dismiss();
    if (event->type() == QEvent::FocusIn && !m_field->text().isEmpty())
        m_timer->start();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        if (isVisible())
            move(1);
        else
            search();
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_timer->isActive()) {
            m_timer->stop();
            search();
        }
        choose(m_list->currentRow());
        return true;
    case Qt::Key_Escape:
        if (isVisible())
            dismiss();
        else
            m_field->clear();
        if (m_field->text().isEmpty())
            m_field->clearFocus();
        return true;
    default: // everything else is typing
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace purveyor
