// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apierror.h"
#include "core/vendors/operation.h"

namespace purveyor
{
// What the journal may keep of what a form said. Pure.
Values withoutSecrets(Values values);
// Why there is no draft of a form that says what the vendor has already. Nothing is wrong with it.
ApiError nothingChanged();
// The write does not go. reason: translated.
Preflight stopBecause(const QString &reason);
} // namespace purveyor
