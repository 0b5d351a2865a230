// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ruleline.h"

namespace purveyor
{

RuleLine::RuleLine(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(HLine);
    setFrameShadow(Plain);
    setFixedHeight(1);
}

} // namespace purveyor
