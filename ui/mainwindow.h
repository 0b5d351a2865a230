// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/net/apierror.h"
#include "core/storage/connectionstore.h"
#include "core/storage/profile.h"
#include "core/vendors/operation.h"

#include <QHash>
#include <QSet>
#include <QWidget>
#include <functional>

class QStackedWidget;

namespace purveyor
{

class ActivityPage;
class ConnectionsPage;
class EnvironmentStrip;
class NavigationList;
class OrdersPage;
class PersonPage;
class WindowPage;
class SearchPopup;
class SessionLock;
class StatusLine;
class Toast;
class TopBar;
class Workspace;
struct Services;

/// The window: environment strip, top bar, navigation, pages, status line; shortcuts, and the way from one
/// page to another. Comes back where it was left.
class MainWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The profile could be opened for reading only.
    void lockForGood(const QString &reason);
    void showPage(const QString &id);
    [[nodiscard]] QString currentPageId() const;
    void bringToFront(); ///< or what asks for the passphrase
    /// The first time: shows what asks for the passphrase instead, when the settings want a lock.
    void begin();
    [[nodiscard]] bool isLocked() const;

Q_SIGNALS:
    /// The first screen is on show; what can wait may begin.
    void painted();
    /// All pages are there. Until then those that were not asked for are made one a turn, after painted().
    void completed();
    /// Nothing is to be sent any more; the program closes the window, restores, and opens it again.
    void restoreRequested(const purveyor::Backup &backup);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Command {
        QString id;
        QString text;
        QList<QKeySequence> keys;
        std::function<void()> run;
        bool inMenu = true;
    };
    void listPages();
    /// Makes it when it is asked for the first time; null: no such page.
    WindowPage *page(const QString &id);
    [[nodiscard]] OrdersPage *ordersPage();
    [[nodiscard]] ActivityPage *activityPage();
    [[nodiscard]] ConnectionsPage *connectionsPage();
    void notePainted();
    void makeNextPage();
    void makeCommands();
    void addCommand(const Command &command);
    void listSearchable();
    void follow();
    void restore();
    void keep();
    [[nodiscard]] WindowPage *currentPage() const;
    void updateEnvironment();
    void updateCounts();
    void updateWidths();
    [[nodiscard]] bool isNarrow() const;
    void openEntity(const EntityKey &key);
    void openConnectionDialog(const ConnectionId &id);
    void openPerson(const QString &mail);
    void openOnboarding(const EntityKey &customer);
    void showAttention();
    void undoHeld();
    void placed(const JournalRow &row, bool costsMoney);
    void concluded(const JournalRow &row);
    void stopped(const JournalRow &row, const QList<QuoteChange> &changes,
                 const QList<Preflight::Conflict> &conflicts);
    [[nodiscard]] QString whatIs(const JournalRow &row) const;
    void tellDone(const JournalRow &row, const QString &what);
    void toastAction(const QString &action);
    void askForBackupFile();
    void backedUp(const QString &file);
    void notBackedUp(const ApiError &error);
    void back();

    Services &m_services;
    Workspace *m_workspace;
    EnvironmentStrip *m_strip;
    TopBar *m_top;
    NavigationList *m_navigation;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    Toast *m_toast;
    SearchPopup *m_search;
    SessionLock *m_lock;
    QStringList m_pageIds;
    QHash<QString, std::function<WindowPage *()>> m_makers; ///< of pages that are not made yet
    QHash<QString, WindowPage *> m_pages;
    QStringList m_history; ///< pages gone from, newest last
    JournalRow m_toastRow; ///< what the toast's action is about
    QSet<qint64> m_fresh;  ///< placed in this run: their outcome is told
    bool m_painted = false;
    bool m_quitConfirmed = false;
};

} // namespace purveyor
