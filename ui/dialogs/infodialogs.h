// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

/// Every shortcut of the window.
class ShortcutsDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    ShortcutsDialog(const Theme &theme, QWidget *parent);
};

/// Version, libraries, licence: what a report needs.
class AboutDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    /// secretsKind: where secrets are kept here ("keychain", "this session only").
    AboutDialog(const Theme &theme, const QString &secretsKind, QWidget *parent);
};

} // namespace purveyor
