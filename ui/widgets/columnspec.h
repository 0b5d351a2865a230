// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace purveyor
{

/// How one column of a StateTableView begins its life. Measures are in drawn pixels (font 16 high) and scaled
/// by the table.
struct ColumnSpec {
    QString key;           ///< stable name, for the kept layout; unique in the table
    int width = 120;       ///< not used by the stretching column
    bool stretch = false;  ///< takes what is left; exactly one column, normally the first
    bool shown = true;     ///< before a person chooses otherwise
    bool required = false; ///< cannot be hidden
    int secondaryAt = 0;   ///< where the SecondaryTextRole begins; 0: right behind the text
    bool whole =
        false;      ///< as wide as what it says, twice its width at most: a state that is cut says nothing
    int yields = 0; ///< goes where there is no room for all, 1 before 2; 0: stays
};

} // namespace purveyor
