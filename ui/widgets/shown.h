// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace purveyor
{

/// As QWidget::setVisible(), which lays a widget out at once also where it was not hidden in the first place:
/// a form of thirty fields would be measured thirty times before it is seen.
inline void setShown(QWidget &widget, bool shown)
{
    if (widget.isHidden() == shown)
        widget.setVisible(shown);
}

} // namespace purveyor
