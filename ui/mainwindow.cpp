// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/operations/writegate.h"
#include "core/storage/journalretention.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/orderspage.h"
#include "ui/pages/orderstory.h"
#include "ui/pages/workspace.h"
#include "ui/quitdialog.h"
#include "ui/searchpopup.h"
#include "ui/services.h"
#include "ui/sessionlock.h"
#include "ui/settings.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/topbar.h"
#include "ui/unfinishedruns.h"
#include "ui/widgets/busylist.h"
#include "ui/widgets/environmentstrip.h"
#include "ui/widgets/environmentwords.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
namespace
{
constexpr int DetailsBelow = 1100;  // narrower than that, details go under the list
constexpr int IconsOnlyBelow = 800; // … and the navigation shows icons alone
constexpr QSize FirstSize{1280, 800};
constexpr QSize FrameAllowance{16, 48}; // the frame is not known before the window is shown
constexpr QSize SmallestSize{640, 480};
constexpr auto PaintPatience = 500ms; // a window that starts minimised is not painted
} // namespace

MainWindow::MainWindow(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_workspace(new Workspace(services, this))
    , m_strip(new EnvironmentStrip(services.theme, this))
    , m_top(new TopBar(*m_workspace, this))
    , m_navigation(new NavigationList(services.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(*m_workspace, this))
    , m_toast(new Toast(services.theme, m_stack))
    , m_search(new SearchPopup(*m_workspace, m_top->searchField(), this))
    , m_lock(new SessionLock(services, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Purveyor"_s);
    setMinimumSize(SmallestSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip->setObjectName(u"environmentStrip"_s);
    column->addWidget(m_strip);
    column->addWidget(m_top);
    column->addWidget(new UnfinishedRuns(*m_workspace, this));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setAccessibleName(tr("Pages"));
    middle->addWidget(m_navigation);
    m_stack->setObjectName(u"pages"_s);
    middle->addWidget(m_stack, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setTabOrder(m_top, m_navigation);

    listPages();
    makeCommands();
    follow();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_painted)
        return;
    windowHandle()->installEventFilter(this);
    QTimer::singleShot(PaintPatience, this, &MainWindow::notePainted);
}

// Being exposed is what paints a window for the first time; the call is queued behind that.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && watched == windowHandle() && windowHandle()->isExposed()) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &MainWindow::notePainted, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::notePainted()
{
    if (m_painted)
        return;
    m_painted = true;
    Q_EMIT painted();
    makeNextPage();
}

void MainWindow::follow()
{
    connect(m_navigation, &NavigationList::pageChosen, this, &MainWindow::showPage);
    m_search->setShown([this] { return currentPage()->shown(); });
    connect(m_top, &TopBar::refreshRequested, this, [this] { currentPage()->refresh(); });
    connect(m_status->busy(), &BusyList::countChanged, m_top, &TopBar::setBusyCount);
    connect(m_status, &StatusLine::attentionRequested, this, &MainWindow::showAttention);
    connect(m_status, &StatusLine::writeRequested, m_workspace, &Workspace::openWrite);
    connect(m_status, &StatusLine::checkRequested, this, [this] {
        showPage(u"activity"_s);
        activityPage()->checkUnknown();
    });
    connect(&m_workspace->actions(), &ActionRunner::writeRequested, m_workspace, &Workspace::openWrite);
    connect(m_workspace, &Workspace::entityRequested, this, &MainWindow::openEntity);
    connect(m_workspace, &Workspace::writeRequested, this, [this](qint64 row) {
        showPage(u"activity"_s);
        activityPage()->revealWrite(row);
    });
    connect(m_workspace, &Workspace::orderOfRequested, this, [this](qint64 row) {
        showPage(u"orders"_s);
        ordersPage()->showWrite(row);
    });
    connect(m_workspace, &Workspace::connectionDialogRequested, this, &MainWindow::openConnectionDialog);
    connect(m_workspace, &Workspace::personRequested, this, &MainWindow::openPerson);
    connect(m_workspace, &Workspace::onboardingRequested, this, &MainWindow::openOnboarding);
    connect(m_workspace, &Workspace::told, this, [this](const QString &text) { m_toast->tell(text); });
    connect(m_workspace, &Workspace::scopeChanged, this, &MainWindow::updateEnvironment);
    connect(m_workspace, &Workspace::connectionsChanged, this, &MainWindow::updateEnvironment);
    connect(&m_workspace->journal(), &JournalModel::attentionChanged, this, &MainWindow::updateCounts);
    connect(&m_workspace->actions(), &ActionRunner::placed, this, &MainWindow::placed);
    connect(&m_workspace->actions(), &ActionRunner::notOffered, this,
            [this](const QString &why) { m_toast->tell(why); });
    connect(&m_services.gate, &WriteGate::rowChanged, this, &MainWindow::concluded);
    connect(&m_services.gate, &WriteGate::stopped, this, &MainWindow::stopped);
    connect(m_lock, &SessionLock::troubled, this, [this](const QString &text) { m_toast->tell(text); });
    connect(m_lock, &SessionLock::quitRequested, this, &MainWindow::close);
    connect(&m_services.retention, &JournalRetention::finished, this, [this](qint64 count) {
        if (count > 0)
            m_toast->tell(tr("%n old entry(ies) of the journal forgot what they said.", nullptr,
                             static_cast<int>(count)));
    });
    connect(&m_services.retention, &JournalRetention::failed, this, [this](const ApiError &error) {
        m_toast->tell(tr("Old entries of the journal were not forgotten: %1").arg(error.message));
    });
    connect(m_toast, &Toast::actionTriggered, this, &MainWindow::toastAction);
    m_toast->setRoom([this] {
        QWidget *area = currentPage()->messageArea();
        return QRect(area->mapTo(m_stack, QPoint()), area->size());
    });
}

void MainWindow::lockForGood(const QString &reason)
{
    m_services.gate.lockForGood();
    m_top->lockForGood(reason);
    findChild<QAction *>(u"lockAction"_s)->setEnabled(false);
}

void MainWindow::begin()
{
    if (m_lock->isWanted())
        m_lock->lockFirst(this);
    else
        show();
}

bool MainWindow::isLocked() const
{
    return m_lock->isLocked();
}

void MainWindow::bringToFront()
{
    if (m_lock->isLocked()) {
        m_lock->bringToFront();
        return;
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

// --- what needs a person

void MainWindow::updateEnvironment()
{
    const auto show = [this](Environment environment, const QString &name) {
        QString explanation = environmentExplanation(environment);
        if (!name.isEmpty())
            explanation = QString(name + u". "_s + explanation);
        m_strip->setEnvironment(environmentMark(environment), environmentName(environment), explanation);
    };
    const QList<Connection> connections = m_workspace->connectionsInScope();
    // Several connections: only what they all are is true for the window.
    const bool same =
        !connections.isEmpty() &&
        std::all_of(connections.cbegin(), connections.cend(), [&connections](const Connection &connection) {
            return connection.environment == connections.first().environment;
        });
    if (same)
        show(connections.first().environment, m_workspace->scope() ? connections.first().name : QString());
    else
        show(Environment::Production, {});
    const QString name = m_workspace->scope() ? m_workspace->nameOf(*m_workspace->scope()) : QString();
    setWindowTitle(name.isEmpty() ? u"Purveyor"_s : QString(name + u" – Purveyor"_s));
}

void MainWindow::updateCounts()
{
    int orders = 0;
    int unknown = 0;
    const QList<JournalRow> rows = m_workspace->journal().attention();
    for (const JournalRow &row : rows) {
        orders += isOrderWrite(row, *m_workspace) ? 1 : 0;
        unknown += row.state == WriteState::Unknown ? 1 : 0;
    }
    m_navigation->setCount(u"orders"_s, orders, Mark::Waiting);
    m_navigation->setCount(u"activity"_s, unknown, Mark::Unknown);
}

void MainWindow::showAttention()
{
    const QList<JournalRow> rows = m_workspace->journal().attention();
    if (rows.isEmpty())
        return;
    showPage(u"activity"_s);
    activityPage()->revealWrite(rows.first().id);
}

// --- the window itself

bool MainWindow::isNarrow() const
{
    return width() < DetailsBelow;
}

void MainWindow::updateWidths()
{
    const bool narrow = isNarrow();
    m_navigation->setIconsOnly(width() < IconsOnlyBelow);
    m_top->setNarrow(narrow);
    for (WindowPage *made : std::as_const(m_pages))
        made->setNarrow(narrow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto crosses = [event](int limit) {
        return (event->oldSize().width() < limit) != (event->size().width() < limit);
    };
    if (!event->oldSize().isValid() || crosses(DetailsBelow) || crosses(IconsOnlyBelow))
        updateWidths();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_services.settings.windowGeometry()))
        resize(FirstSize.boundedTo(screen()->availableSize() - FrameAllowance));
    const ConnectionId scope{m_services.settings.scope()};
    if (const Connection *known = m_services.connections.find(scope); known && known->enabled)
        m_workspace->setScope(scope);
    const QString last = m_services.settings.page();
    const QString first = m_pageIds.contains(last) ? last : m_pageIds.constFirst();
    m_stack->setCurrentWidget(page(first));
    m_navigation->setCurrentPage(first);
    m_history.clear();
    updateEnvironment();
    updateCounts();
    updateWidths();
    currentPage()->focusContent();
}

void MainWindow::keep()
{
    m_services.settings.setWindowGeometry(saveGeometry());
    m_services.settings.setPage(currentPageId());
    m_services.settings.setScope(m_workspace->scope() ? m_workspace->scope()->value : QString());
    for (WindowPage *made : std::as_const(m_pages))
        made->saveLayout();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitConfirmed && m_services.gate.sendingCount() + m_services.gate.heldCount() > 0) {
        event->ignore();
        QWidget *front = m_lock->isLocked() ? m_lock->screen() : this;
        if (!front->findChild<QuitDialog *>()) {
            auto *dialog = new QuitDialog(m_services.theme, m_services.gate, front);
            connect(dialog, &QuitDialog::quitConfirmed, this, [this] {
                m_quitConfirmed = true;
                close();
            });
            dialog->open();
        }
        return;
    }
    keep();
    m_lock->end();
    QWidget::closeEvent(event);
}

} // namespace purveyor
