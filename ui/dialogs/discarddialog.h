// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

/// Asks before a dialog closes over what was typed into it. Enter and Esc keep what was typed.
class DiscardDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiscardDialog)

public:
    DiscardDialog(const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void discarded();
};

} // namespace purveyor
