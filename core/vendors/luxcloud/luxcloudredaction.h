// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/redaction.h"

namespace purveyor::luxcloud
{
// What of this vendor's messages may be kept and shown: every documented element but the passwords. No
// password, old or new, and none of the three headers.
Redaction luxCloudRedaction();
} // namespace purveyor::luxcloud
