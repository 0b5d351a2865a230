// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/book.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/onboardingdialog.h"
#include "ui/dialogs/settledialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/connectionspage.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/orderspage.h"
#include "ui/pages/personpage.h"
#include "ui/pages/subscriptionspage.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/toast.h"

#include <QStackedWidget>
#include <algorithm>
#include <type_traits>

// The pages of the window, and the way from one to another.

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qsizetype HistoryLength = 20;
} // namespace

// Pages take longest to make, and one is shown.
void MainWindow::listPages()
{
    const auto add = [this]<class Page>(std::type_identity<Page>, const QString &id, Icon icon,
                                        const QString &word, bool gap = false) {
        m_navigation->addPage(id, icon, word, gap);
        m_pageIds += id;
        m_makers.insert(id, [this]() -> WindowPage * { return new Page(*m_workspace, m_stack); });
    };
    add(std::type_identity<CustomersPage>(), u"customers"_s, Icon::Customers, tr("Customers"));
    add(std::type_identity<SubscriptionsPage>(), u"subscriptions"_s, Icon::Subscriptions,
        tr("Subscriptions"));
    add(std::type_identity<OrdersPage>(), u"orders"_s, Icon::Orders, tr("Orders"));
    add(std::type_identity<ActivityPage>(), u"activity"_s, Icon::Activity, tr("Activity"));
    add(std::type_identity<ConnectionsPage>(), u"connections"_s, Icon::Connections, tr("Connections"), true);
    // Not in the navigation and not where one comes back to: it is about one person.
    m_makers.insert(u"person"_s, [this]() -> WindowPage * {
        auto *made = new PersonPage(*m_workspace, m_stack);
        connect(made, &PersonPage::backRequested, this, &MainWindow::back);
        return made;
    });
}

WindowPage *MainWindow::page(const QString &id)
{
    if (const auto make = m_makers.take(id)) {
        WindowPage *made = make();
        m_stack->addWidget(made);
        m_pages.insert(id, made);
        made->setNarrow(isNarrow());
    }
    return m_pages.value(id);
}

OrdersPage *MainWindow::ordersPage()
{
    return static_cast<OrdersPage *>(page(u"orders"_s));
}

ActivityPage *MainWindow::activityPage()
{
    return static_cast<ActivityPage *>(page(u"activity"_s));
}

ConnectionsPage *MainWindow::connectionsPage()
{
    return static_cast<ConnectionsPage *>(page(u"connections"_s));
}

void MainWindow::makeNextPage()
{
    const auto next = std::find_if(m_pageIds.cbegin(), m_pageIds.cend(),
                                   [this](const QString &id) { return m_makers.contains(id); });
    if (next == m_pageIds.cend()) {
        Q_EMIT completed();
        return;
    }
    (void)page(*next);
    QMetaObject::invokeMethod(this, &MainWindow::makeNextPage, Qt::QueuedConnection);
}

// --- where one is

WindowPage *MainWindow::currentPage() const
{
    return static_cast<WindowPage *>(m_stack->currentWidget());
}

QString MainWindow::currentPageId() const
{
    return m_pages.key(currentPage());
}

void MainWindow::showPage(const QString &id)
{
    WindowPage *shown = page(id);
    if (!shown || shown == currentPage())
        return;
    m_history.append(currentPageId());
    if (m_history.size() > HistoryLength)
        m_history.removeFirst();
    // First: the navigation tells of its change, and this page is then where one is already.
    m_stack->setCurrentWidget(shown);
    if (!m_navigation->setCurrentPage(id))
        m_navigation->setCurrentItem(nullptr); // every page can be chosen there
    if (!m_navigation->hasFocus())
        shown->focusContent();
}

void MainWindow::back()
{
    if (currentPage()->back() || m_history.isEmpty())
        return;
    const QString id = m_history.takeLast();
    showPage(id);
    m_history.removeLast(); // the page just left
}

void MainWindow::openEntity(const EntityKey &key)
{
    QString id;
    switch (key.kind) {
    case EntityKind::Customer:
        id = u"customers"_s;
        break;
    case EntityKind::Subscription:
        id = u"subscriptions"_s;
        break;
    case EntityKind::Order:
        id = u"orders"_s;
        break;
    case EntityKind::Connection:
        id = u"connections"_s;
        break;
    case EntityKind::User:
    case EntityKind::ServiceUser:
    case EntityKind::Product:
        return;
    }
    if (m_workspace->scope() && *m_workspace->scope() != key.connection)
        m_workspace->setScope({});
    showPage(id);
    if (!page(id)->reveal(key)) {
        m_services.book.refresh(key.connection, key.kind);
        const ListState list = m_services.book.state(key.connection, key.kind);
        m_toast->tell(list.activity == ListState::Activity::Refreshing
                          ? tr("It is not in the list yet: the list is being read.")
                          : tr("It is not in the list, and that cannot be read now."));
    }
}

void MainWindow::openPerson(const QString &mail)
{
    static_cast<PersonPage *>(page(u"person"_s))->showPerson(mail);
    showPage(u"person"_s);
}

void MainWindow::openOnboarding(const EntityKey &customer)
{
    auto *dialog = new OnboardingDialog(m_services, m_workspace->connectionsInScope(), this);
    connect(dialog, &OnboardingDialog::settleRequested, dialog, [this, dialog](const JournalRow &row) {
        (new SettleDialog(m_services, row, {}, dialog))->open();
    });
    connect(dialog, &OnboardingDialog::customerRequested, m_workspace, &Workspace::open);
    dialog->begin(customer);
}

void MainWindow::openConnectionDialog(const ConnectionId &id)
{
    std::optional<Connection> existing;
    if (const Connection *known = m_services.connections.find(id))
        existing = *known;
    auto *dialog = new ConnectionDialog(m_services, existing, this);
    const auto show = [this](const ConnectionId &saved, const QList<ProbeStep> &tested) {
        showPage(u"connections"_s);
        connectionsPage()->noteTest(saved, tested);
        connectionsPage()->revealConnection(saved);
        for (const EntityKind kind : {EntityKind::Customer, EntityKind::Subscription, EntityKind::Order})
            m_services.book.refresh(saved, kind);
    };
    connect(dialog, &ConnectionDialog::saved, this, show);
    dialog->begin();
}

} // namespace purveyor
