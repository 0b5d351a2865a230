// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/fieldpolicy.h"

#include <optional>

namespace purveyor
{
// A JSON text with its values hidden as the policy says; order, shape and the spelling of numbers are kept.
// Nothing when it is not strict JSON or nested too deeply.
std::optional<QString> redactJson(const QByteArray &json, const FieldPolicy &policy, bool pretty);
} // namespace purveyor
