// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apierror.h"

#include <tl/expected.hpp>

namespace purveyor
{
// A value or the reason why there is none. Functions that return one are [[nodiscard]].
template <class T>
using Result = tl::expected<T, ApiError>;
using Failure = tl::unexpected<ApiError>;
struct Done { // the value of a job that has nothing to say
    friend bool operator==(const Done &, const Done &) = default;
};
} // namespace purveyor
