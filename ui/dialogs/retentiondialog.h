// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

/// Asked before entries of the journal forget what they say for the first time, or earlier than until now.
class RetentionDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionDialog)

public:
    /// count: how many are as old as that now.
    RetentionDialog(const Theme &theme, int years, int count, QWidget *parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace purveyor
