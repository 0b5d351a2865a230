// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace purveyor
{

/// What the item models of this program answer beside Qt's own roles. StateTableView and CellDelegate read
/// these; a role that is not answered (an invalid QVariant) means "nothing of that kind".
///
/// Qt's own roles keep their meaning: DisplayRole is the text shown, TextAlignmentRole aligns it (numbers:
/// AlignRight), ToolTipRole is shown as plain text, AccessibleTextRole must never be empty.
enum ItemRole : int {
    /// int(Mark): a mark is painted before the text; the word carries colour only for Bad and Unknown.
    /// Mark::None leaves the room for a mark free, so that words stay in line.
    MarkRole = Qt::UserRole + 1,
    /// QString: the stable id of the row, the same for every column. Selection and scroll belong to it.
    IdRole,
    /// QString: continues the text in the second colour ("Confirmed" + "SO000001").
    SecondaryTextRole,
    /// bool: the whole text stands in the second colour ("not told", a time).
    QuietRole,
    /// QString: a short word or figure in a box behind the text.
    BadgeRole,
    /// int(Mark): a square in the colour of that mark before the text (environments: Waiting for Test,
    /// Unknown for Sandbox, None for Production).
    SwatchRole,
    /// bool: ids, amounts, codes: stays left-to-right in a right-to-left window.
    MachineTextRole,
    /// QString: what Ctrl+C puts on the clipboard for the cell; the display text if not answered.
    CopyRole,
    /// QString: the row is the head of a group of that name; it cannot be selected and spans all columns.
    GroupRole,
};

} // namespace purveyor
