// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/surfaceaction.h"

#include "ui/widgets/visibletext.h"

#include <QPushButton>

namespace purveyor
{

QPushButton *makeActionButton(const SurfaceAction &action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    // The style draws what stands behind the tab small and quiet.
    button->setText(action.shortcutText.isEmpty() ? action.text : action.text + u'\t' + action.shortcutText);
    button->setAccessibleName(QString(action.text).remove(u'&'));
    button->setObjectName(action.id + QStringLiteral("Button"));
    button->setEnabled(action.enabled);
    button->setToolTip(plainToolTip(action.reason));
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setButtonRole(button, action.role);
    return button;
}

} // namespace purveyor
