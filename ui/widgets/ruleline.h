// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace purveyor
{

/// A line across, one pixel high, between what belongs apart. The style draws it: a background would be that
/// of what it stands on.
class RuleLine final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleLine)

public:
    explicit RuleLine(QWidget *parent = nullptr);
};

} // namespace purveyor
