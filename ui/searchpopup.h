// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customer.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/models/searchtext.h"

#include <QFrame>
#include <QList>
#include <functional>

class QLineEdit;
class QListWidget;
class QTimer;

namespace purveyor
{

class Workspace;

/// What the search field found, under it: actions, also for what is open ("new order"), customers,
/// subscriptions, orders, and what can be done for the customer meant ("new order acme"). The keyboard stays
/// in the field; arrows move, Enter opens, Esc closes.
class SearchPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPopup)

public:
    struct Command {
        QString text;
        QString shortcut;
        std::function<void()> run;
    };

    /// A child of the window, over its pages.
    SearchPopup(Workspace &workspace, QLineEdit *field, QWidget *window);

    void setCommands(const QList<Command> &commands);
    /// Asked at each search for what the page shows; monostate: nothing.
    void setShown(std::function<Entity()> shown) { m_shown = std::move(shown); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hit {
        QString text;
        QString detail;
        std::function<void()> open; ///< none: cannot be done now, detail says why
        bool below = false;         ///< belongs to the one before
    };
    [[nodiscard]] Hit hitOf(const ActionRunner::OfferedAction &action, const ConnectionId &connection,
                            const Entity &entity);
    [[nodiscard]] static QList<Hit> offeredFirst(QList<Hit> hits);
    void search();
    void addGroup(const QString &name, const QList<Hit> &hits);
    void addHead(const QString &text);
    void addCustomers(const SearchWords &words);
    void searchPerson(const QString &mail);
    void searchCustomerActions(const SearchWords &words);
    void addShownActions(const SearchWords &words);
    void addActionsFor(const Entity &entity, const SearchWords &wanted);
    void arrange();
    void place();
    void move(int step);
    void choose(int row);
    void dismiss();

    Workspace &m_workspace;
    QLineEdit *m_field;
    QListWidget *m_list;
    QTimer *m_timer;
    QList<Command> m_commands;
    std::function<Entity()> m_shown;
    QList<std::function<void()>> m_opens; ///< by row of the list; empty for group heads
    int m_search = 0;                     ///< counts searches: an answer to an earlier one is not wanted
    int m_awaited = 0;                    ///< records of this search that are being read
};

} // namespace purveyor
