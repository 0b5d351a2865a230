// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/redaction.h"

namespace purveyor::cloudblue
{
// What of CloudBlue's messages may be seen: the documented members, by name. Everything else loses its value.
Redaction cloudBlueRedaction();
} // namespace purveyor::cloudblue
