// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/vendors/cloudblue/cloudbluecalls.h"

namespace purveyor::cloudblue
{
// A look-up that found nothing of a write. NotDone only when the write is older than the connection's settle
// time: CloudBlue may still be working on a request whose answer was lost. what: a sentence for people.
Evidence notThere(Evidence evidence, const QString &what, const JournalRow &row, const CloudBlueCalls &calls);
} // namespace purveyor::cloudblue
