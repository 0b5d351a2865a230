// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/operationbar.h"

#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/visibletext.h"
#include "ui/widgets/wraplayout.h"

#include <QMenu>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

OperationBar::OperationBar(const Theme &theme, int buttons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_buttons(buttons)
    , m_layout(new WrapLayout(theme.scaled(8), this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OperationBar::setActions(const QList<ActionRunner::OfferedAction> &actions)
{
    QList<ActionRunner::OfferedAction> ordered = actions;
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        return a.operation.primary && !b.operation.primary;
    });
    // Made anew only when something changed: a button that is being pressed must not go away below the
    // pointer.
    QStringList shown;
    for (const ActionRunner::OfferedAction &action : std::as_const(ordered))
        shown += action.operation.id.value + u'\n' + action.operation.verb + u'\n' + action.offer.reason +
                 QString::number(static_cast<int>(action.offer.state));
    if (shown == m_shown && m_layout->count() > 0)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QList<ActionRunner::OfferedAction> rest;
    int placed = 0;
    for (const ActionRunner::OfferedAction &action : std::as_const(ordered)) {
        if (placed >= m_buttons || action.operation.effect == Effect::Destroys) {
            rest.append(action);
            continue;
        }
        const bool offered = action.offer.state == Offer::State::Offered;
        const bool primary = placed == 0 && action.operation.primary && !m_quiet;
        QPushButton *button = makeActionButton({action.operation.id.value,
                                                action.operation.verb,
                                                primary ? ButtonRole::Primary : ButtonRole::Plain,
                                                {},
                                                offered,
                                                action.offer.reason},
                                               this);
        connect(button, &QPushButton::clicked, this,
                [this, id = action.operation.id] { Q_EMIT triggered(id); });
        m_layout->addWidget(button);
        button->show();
        ++placed;
    }
    if (!rest.isEmpty()) {
        auto *more = new QPushButton(m_theme.icon(Icon::More), QString(), this);
        more->setObjectName(u"moreButton"_s);
        more->setAccessibleName(tr("More actions"));
        more->setToolTip(tr("More actions"));
        more->setAutoDefault(false);
        auto *menu = new QMenu(more);
        addOperations(menu, rest, this, [this](const OperationId &id) { Q_EMIT triggered(id); });
        more->setMenu(menu);
        m_layout->addWidget(more);
        more->show();
    }
    updateGeometry();
}

QList<ActionRunner::OfferedAction> actionsMaking(EntityKind kind,
                                                 const QList<ActionRunner::OfferedAction> &actions)
{
    QList<ActionRunner::OfferedAction> chosen;
    for (const ActionRunner::OfferedAction &action : actions) {
        if (action.operation.makes == kind)
            chosen.append(action);
    }
    return chosen;
}

void addOperations(QMenu *menu, const QList<ActionRunner::OfferedAction> &actions, const QObject *context,
                   const std::function<void(const OperationId &)> &run)
{
    menu->setToolTipsVisible(true);
    for (const ActionRunner::OfferedAction &action : actions) {
        QAction *entry = menu->addAction(action.operation.verb);
        entry->setObjectName(action.operation.id.value + u"Action"_s);
        entry->setEnabled(action.offer.state == Offer::State::Offered);
        entry->setToolTip(plainToolTip(action.offer.reason));
        QObject::connect(entry, &QAction::triggered, context, [run, id = action.operation.id] { run(id); });
    }
}

} // namespace purveyor
