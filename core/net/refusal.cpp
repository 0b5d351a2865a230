// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/refusal.h"

namespace purveyor
{
ApiError refusal(const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::Refused;
    error.message = message;
    error.delivery = ApiError::Delivery::NotSent;
    return error;
}

bool isOwnRefusal(const ApiError &error)
{
    return error.kind == ApiError::Kind::Refused && error.delivery == ApiError::Delivery::NotSent;
}
} // namespace purveyor
