// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/operation.h"

namespace purveyor
{
// What the journal may keep of what a form said. Pure.
Values withoutSecrets(Values values);
// The write does not go. reason: translated.
Preflight stopBecause(const QString &reason);
} // namespace purveyor
