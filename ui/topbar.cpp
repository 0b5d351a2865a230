// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topbar.h"

#include "core/operations/writegate.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/theme.h"
#include "ui/widgets/environmentwords.h"
#include "ui/widgets/visibletext.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int Height = 44;
} // namespace

TopBar::TopBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_scope(new QPushButton(this))
    , m_scopeMenu(new QMenu(m_scope))
    , m_search(new QLineEdit(this))
    , m_lock(new QPushButton(this))
    , m_refresh(new QPushButton(this))
    , m_menuButton(new QPushButton(this))
    , m_menu(new QMenu(m_menuButton))
{
    const Theme &theme = workspace.services().theme;
    setObjectName(u"topBar"_s);
    setFixedHeight(theme.scaled(Height));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.scaled(8), 0, theme.scaled(8), 0);
    row->setSpacing(theme.scaled(8));

    m_scope->setObjectName(u"scopeButton"_s);
    m_scope->setMenu(m_scopeMenu);
    m_scope->setFont(theme.font(Theme::Type::Strong));
    setButtonRole(m_scope, ButtonRole::Flat);
    m_scope->setMinimumWidth(theme.scaled(152));
    row->addWidget(m_scope);

    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(
        tr("Customers, subscriptions, orders, actions…   %1")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search everything"));
    m_search->addAction(theme.icon(Icon::Search, Token::SecondText), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(theme.scaled(440));
    m_search->setMinimumWidth(theme.scaled(160));
    row->addWidget(m_search, 3);
    row->addStretch(1);

    m_lock->setObjectName(u"lockButton"_s);
    row->addWidget(m_lock);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_refresh->setIcon(theme.icon(Icon::Refresh));
    setButtonRole(m_refresh, ButtonRole::Flat);
    row->addWidget(m_refresh);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setIcon(theme.icon(Icon::Menu));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_menuButton->setMenu(m_menu);
    setButtonRole(m_menuButton, ButtonRole::Flat);
    row->addWidget(m_menuButton);
    for (QPushButton *button : {m_scope, m_lock, m_refresh, m_menuButton})
        button->setAutoDefault(false);

    connect(m_scopeMenu, &QMenu::aboutToShow, this, &TopBar::updateScope);
    connect(m_lock, &QPushButton::clicked, this, [this] {
        WriteGate &gate = m_workspace.services().gate;
        gate.setReadOnly(!gate.isReadOnly());
    });
    connect(m_refresh, &QPushButton::clicked, this, &TopBar::refreshRequested);
    connect(&workspace.services().gate, &WriteGate::readOnlyChanged, this, &TopBar::updateLock);
    connect(&workspace, &Workspace::scopeChanged, this, &TopBar::updateScope);
    connect(&workspace, &Workspace::connectionsChanged, this, &TopBar::updateScope);
    updateScope();
    updateLock();
    setBusyCount(0);
}

void TopBar::updateScope()
{
    Services &services = m_workspace.services();
    const std::optional<ConnectionId> scope = m_workspace.scope();
    QString name = scope ? m_workspace.nameOf(*scope) : tr("All connections");
    m_scope->setAccessibleName(tr("Connections shown: %1").arg(name));
    if (name.size() > 28)
        name = QString(name.left(26) + u'…');
    m_scope->setText(name.replace(u'&', u"&&"_s));

    m_scopeMenu->clear();
    const auto add = [this, scope](const QString &text, const std::optional<ConnectionId> &id) {
        QAction *entry = m_scopeMenu->addAction(text);
        entry->setObjectName(u"scopeAction."_s + (id ? id->value : u"all"_s));
        entry->setCheckable(true);
        entry->setChecked(scope == id);
        connect(entry, &QAction::triggered, this, [this, id] { m_workspace.setScope(id); });
    };
    add(tr("All connections"), std::nullopt);
    m_scopeMenu->addSeparator();
    for (const Connection &connection : services.connections.connections()) {
        if (!connection.enabled)
            continue;
        QString text = QString(connection.name).replace(u'&', u"&&"_s);
        if (connection.environment != Environment::Production)
            text = tr("%1 (%2)").arg(text, environmentName(connection.environment));
        add(text, connection.id);
    }
}

void TopBar::updateLock()
{
    const bool readOnly = m_workspace.services().gate.isReadOnly();
    const Theme &theme = m_workspace.services().theme;
    m_lock->setText(readOnly ? tr("Read-only") : tr("Writing allowed"));
    m_lock->setIcon(theme.icon(readOnly ? Icon::Lock : Icon::Unlock));
    m_lock->setAccessibleName(readOnly ? tr("Read-only. Press to allow changes.")
                                       : tr("Changes are allowed. Press for read-only."));
    m_lock->setEnabled(m_lockedReason.isEmpty());
    m_lock->setToolTip(
        plainToolTip(m_lockedReason.isEmpty()
                         ? (readOnly ? tr("Nothing can be changed at any vendor. Press to allow it.")
                                     : tr("Press to make sure that nothing is changed at any vendor."))
                         : m_lockedReason));
}

void TopBar::lockForGood(const QString &reason)
{
    m_lockedReason = reason;
    updateLock();
}

void TopBar::setBusyCount(int count)
{
    m_refresh->setText(QLocale().toString(count));
    m_refresh->setAccessibleName(tr("Refresh. %n running", nullptr, count));
    m_refresh->setToolTip(
        tr("Read this page again (%1)").arg(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText)));
}

void TopBar::setNarrow(bool narrow)
{
    m_scope->setMinimumWidth(m_workspace.services().theme.scaled(narrow ? 96 : 152));
}

void TopBar::openMenu()
{
    m_menuButton->setFocus(Qt::ShortcutFocusReason);
    m_menuButton->showMenu();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_workspace.services().theme.color(Token::Line));
}

} // namespace purveyor
