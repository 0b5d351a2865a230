// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formvalues.h"

namespace purveyor::hostingstack
{
// Keys of the operation forms.
namespace field
{
inline constexpr QLatin1StringView Name("name");
inline constexpr QLatin1StringView Email("email");
inline constexpr QLatin1StringView Plan("plan");
inline constexpr QLatin1StringView State("state");
inline constexpr QLatin1StringView PasswordMode("passwordMode"); // mode::
inline constexpr QLatin1StringView Password("newPassword");      // a SecretRef
inline constexpr QLatin1StringView Welcome("welcome");
// Hidden: the user that an edit started from.
inline constexpr QLatin1StringView WasId("_id");
inline constexpr QLatin1StringView WasName("_name");
inline constexpr QLatin1StringView WasEmail("_email");
inline constexpr QLatin1StringView WasPlan("_plan");
inline constexpr QLatin1StringView WasState("_state");
} // namespace field

namespace mode
{
inline constexpr QLatin1StringView Keep("keep");
inline constexpr QLatin1StringView Generate("generate");
inline constexpr QLatin1StringView Typed("typed");
} // namespace mode

} // namespace purveyor::hostingstack
