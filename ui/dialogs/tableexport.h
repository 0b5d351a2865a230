// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>

class QAction;

namespace purveyor
{

struct ExportTable;
struct Services;
class StateTableView;

/// "Export as CSV…" for a small table inside a pane, as an action that belongs to the table: for its menu,
/// and for exportFocusedTable(). of tells what the rows belong to ("Änderung GmbH") and is asked then. The
/// services must outlive the table.
QAction *addTableExport(Services &services, StateTableView *table, std::function<QString()> of);
/// The same, and a menu with nothing else, for a table that has none.
void offerTableExport(Services &services, StateTableView *table, std::function<QString()> of);
/// Of the table that has the focus; false when it has no export, or no table has the focus.
bool exportFocusedTable();

/// All rows in their order, the columns by their key as they are shown; a second text stands in a column of
/// its own.
[[nodiscard]] ExportTable shownTable(const StateTableView &table);

} // namespace purveyor
