// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/actionrunner.h"

#include <QWidget>
#include <functional>

class QMenu;

namespace purveyor
{

class Theme;
class WrapLayout;

/// What can be done with one thing: its first operation as the primary button, the next one plain, the rest
/// behind "…". Operations that cannot be done now are grey and say why. Buttons and menu entries are named
/// after the operation's id ("<id>Button", "<id>Action").
class OperationBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperationBar)

public:
    /// buttons: so many as buttons, the others in the menu.
    OperationBar(const Theme &theme, int buttons, QWidget *parent);

    void setActions(const QList<ActionRunner::OfferedAction> &actions);
    /// No button in the primary look: the surface has one already.
    void setQuiet(bool quiet) { m_quiet = quiet; }

Q_SIGNALS:
    void triggered(const purveyor::OperationId &operation);

private:
    const Theme &m_theme;
    int m_buttons;
    bool m_quiet = false;
    WrapLayout *m_layout;
    QStringList m_shown;
};

/// Those that make a thing of this kind.
[[nodiscard]] QList<ActionRunner::OfferedAction>
actionsMaking(EntityKind kind, const QList<ActionRunner::OfferedAction> &actions);

/// Fills the menu with the operations; run is called with the one that was chosen.
void addOperations(QMenu *menu, const QList<ActionRunner::OfferedAction> &actions, const QObject *context,
                   const std::function<void(const OperationId &)> &run);

} // namespace purveyor
