// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/bulkdialog.h"

class QMenu;

namespace purveyor
{

/// Menu entries for what can be done with all these things: "Suspend service for 12…". Each opens the plan of
/// a run. whom: how many, and where it must be said, of what. Named "<operation>BulkAction".
void addBatchable(QMenu *menu, const QList<ActionRunner::OfferedAction> &actions, const BulkRequest &request,
                  ActionRunner &runner, const QString &whom);

} // namespace purveyor
