// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace purveyor
{
// Nodes of a ResultTree: more of them nobody reads, and an answer may have millions. Who makes a tree may
// stop here when it says so in the remarks, and who shows one does.
inline constexpr int MostResultNodes = 5000;
} // namespace purveyor
