// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/redaction.h"

namespace purveyor::racknap
{
Redaction rackNapRedaction(); // knows the fields of the vendor that may be shown
} // namespace purveyor::racknap
