// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writedesk.h"

namespace purveyor
{
namespace
{
ApiError notSent(ApiError::Kind kind, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.delivery = ApiError::Delivery::NotSent;
    return error;
}
} // namespace

ApiError refusedHere(const QString &message)
{
    return notSent(ApiError::Kind::Refused, message);
}

ApiError tooLate(const QString &message)
{
    return notSent(ApiError::Kind::Conflict, message);
}
} // namespace purveyor
