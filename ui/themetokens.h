// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace purveyor
{

/// Every colour of the program has one name and two values.
enum class Token {
    Window,
    Base,
    RowHover,
    RowSelected,
    RowSelectedInactive,
    Text,
    SecondText,
    ControlEdge,
    Line,
    RowLine,
    Link,
    PrimaryFill,
    OnPrimary,
    DestructiveFill,
    OnDestructive,
    NavigationSelected,
    Track,
    Toast,
    ToastText,
    ToastAction,
    Good,
    GoodGround,
    Waiting,
    WaitingGround,
    Stopped,
    StoppedGround,
    Bad,
    BadGround,
    Unknown,
    UnknownGround,
};

[[nodiscard]] QColor tokenColor(Token token, bool dark);
[[nodiscard]] QPalette tokenPalette(bool dark);

} // namespace purveyor
