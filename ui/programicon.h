// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace purveyor
{

/// The program's own icon for title bars and task lists, where no icon theme has it.
[[nodiscard]] QIcon programIcon();

} // namespace purveyor
