// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/outcome.h"

namespace purveyor::racknap
{
// What a person can look for after an Unknown. RackNap's interface has nothing that could be asked: whether a
// service was made or suspended stands in its panel alone, so a person decides.
Evidence guidedCheck(const JournalRow &row);
} // namespace purveyor::racknap
