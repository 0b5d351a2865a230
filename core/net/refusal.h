// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apierror.h"

namespace purveyor
{
// This console says no: Kind::Refused, and nothing was sent. message: translated, for people.
ApiError refusal(const QString &message);
// Whether it is such a no, and not the answer of anybody else.
bool isOwnRefusal(const ApiError &error);
} // namespace purveyor
