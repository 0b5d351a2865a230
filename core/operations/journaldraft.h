// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/vendors/operation.h"

// A draft as the journal keeps it, and back. Pure.
namespace purveyor
{
struct Intent;

// The row of one draft of the intent, in state Held and not on disk yet. Only what may be kept: a body with a
// secret goes in as its redacted form.
JournalRow rowFrom(const WriteDraft &draft, const Intent &intent, const IntentId &id,
                   const QString &connectionName);
// The draft of a row that was placed in an earlier run: the same bytes. Only for rows without a secret.
WriteDraft draftFrom(const JournalRow &row);
} // namespace purveyor
