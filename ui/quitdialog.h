// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

/// Asked before the program ends while something is held or being sent.
class QuitDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitDialog)

public:
    QuitDialog(const Theme &theme, int sending, int held, QWidget *parent);

Q_SIGNALS:
    void quitConfirmed();
};

} // namespace purveyor
