// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/operation.h"
#include "ui/widgets/checklist.h"

namespace purveyor
{

/// One step of a connection test as a line of a CheckList. Actions: "copy" (what to ask for), "answer", and
/// "apply" where the step suggests a setting.
[[nodiscard]] CheckList::Entry checkEntry(const ProbeStep &step);
/// "8 of 10 passed, 1 failed, 1 not tested"
[[nodiscard]] QString probeSummary(const QList<ProbeStep> &steps);

} // namespace purveyor
