// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writedesk.h"

#include "core/net/refusal.h"

namespace purveyor
{
ApiError tooLate(const QString &message)
{
    ApiError error = refusal(message);
    error.kind = ApiError::Kind::Conflict;
    return error;
}
} // namespace purveyor
