// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"

namespace purveyor
{
// Done, and the vendor says that something about it is not right: a confirmed write whose answer carries a
// code beside its success. The journal has no such state; message holds the words.
bool hasWarning(const JournalRow &row);
Status warningStatus(); // mark and translated word
// What people see of a write: the mark and word of its state, or of the warning.
Status statusOf(const JournalRow &row);
} // namespace purveyor
