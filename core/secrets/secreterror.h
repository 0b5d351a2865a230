// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apierror.h"
#include "core/secrets/secretstore.h"

namespace purveyor
{
// The error that stands for a trouble: kind Keychain, what happened and what to do in words for people, the
// name of the trouble as vendorCode. Details are the platform's own words, for "copy details".
ApiError secretError(SecretTrouble trouble, const QString &details = {});
} // namespace purveyor
