// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/domain/status.h"

namespace purveyor
{

/// How an environment is marked and named everywhere: production without a mark, test amber, sandbox violet.
[[nodiscard]] Mark environmentMark(Environment environment);
[[nodiscard]] QString environmentName(Environment environment);
[[nodiscard]] QString environmentExplanation(Environment environment);

} // namespace purveyor
