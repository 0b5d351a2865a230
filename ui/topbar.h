// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QMenu;
class QPushButton;

namespace purveyor
{

class Workspace;

/// The bar above the pages: which connections are looked at, search over everything, the read-only lock, work
/// in progress, the menu.
class TopBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)

public:
    TopBar(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void openMenu();
    void setBusyCount(int count);
    /// The profile was opened for reading: the lock says why it stays.
    void lockForGood(const QString &reason);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void refreshRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateScope();
    void updateLock();

    Workspace &m_workspace;
    QPushButton *m_scope;
    QMenu *m_scopeMenu;
    QLineEdit *m_search;
    QPushButton *m_lock;
    QPushButton *m_refresh;
    QPushButton *m_menuButton;
    QMenu *m_menu;
    QString m_lockedReason;
};

} // namespace purveyor
