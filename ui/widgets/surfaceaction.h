// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QList>
#include <QString>

class QPushButton;
class QWidget;

namespace purveyor
{

/// Something a banner, placeholder, toast or list entry offers to do. The widget emits actionTriggered(id);
/// doing it is up to the owner.
struct SurfaceAction {
    QString id;
    QString text;
    ButtonRole role = ButtonRole::Plain;
    QString shortcutText = {}; ///< shown behind the text, quiet; the shortcut itself belongs to the page
    bool enabled = true;
    QString reason = {}; ///< tooltip, needed when not enabled

    friend bool operator==(const SurfaceAction &, const SurfaceAction &) = default;
};

/// The button for an action; its objectName is the id + "Button". Never a default button: Enter must not
/// trigger it by accident.
[[nodiscard]] QPushButton *makeActionButton(const SurfaceAction &action, QWidget *parent);

} // namespace purveyor
