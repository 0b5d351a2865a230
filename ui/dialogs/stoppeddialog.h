// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/vendors/operation.h"
#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

struct Services;

/// A guard stopped a write right before it was sent: the price had moved, or somebody changed the thing
/// meanwhile, which shows old and new (and yours); or for a reason that says it all. Nothing was sent.
class StoppedDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoppedDialog)

public:
    StoppedDialog(Services &services, const JournalRow &row, const QList<QuoteChange> &changes,
                  const QList<Preflight::Conflict> &conflicts, QWidget *parent);

Q_SIGNALS:
    /// The person wants to look again and place it anew, as a new attempt.
    void againRequested();

private:
    void addComparison(const QList<QuoteChange> &changes, const QList<Preflight::Conflict> &conflicts);
};

} // namespace purveyor
