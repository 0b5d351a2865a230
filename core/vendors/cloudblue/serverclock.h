// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/request.h"

#include <QDateTime>
#include <chrono>
#include <optional>

namespace purveyor::cloudblue
{
// How far the server's clock is ahead of this computer's, from the Date header of an answer that came just
// now. nullopt without a readable one. Whole seconds.
std::optional<std::chrono::seconds> serverAhead(const Headers &headers, const QDateTime &nowUtc);
// More than this and signatures are in danger; the vendor's window is not documented, five minutes are usual.
inline constexpr std::chrono::seconds TolerableSkew{60};
} // namespace purveyor::cloudblue
