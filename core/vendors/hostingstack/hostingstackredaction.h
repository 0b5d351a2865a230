// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/redaction.h"

namespace purveyor::hostingstack
{
// Knows the fields of the vendor that may be shown: neither <password> nor <debug>, which holds failing SQL
// with password hashes.
Redaction hostingStackRedaction();
} // namespace purveyor::hostingstack
