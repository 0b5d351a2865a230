// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/fieldpolicy.h"

#include <optional>

namespace purveyor
{
// An XML document with the values of its elements and attributes hidden as the policy says; comments and
// processing instructions are left out. Nothing when it is malformed, has a DOCTYPE, a tag over 16 KiB, or is
// nested too deeply.
std::optional<QString> redactXml(const QByteArray &xml, const FieldPolicy &policy, bool pretty);
} // namespace purveyor
