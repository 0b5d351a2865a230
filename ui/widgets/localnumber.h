// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decimal.h"

#include <QLocale>
#include <optional>

namespace purveyor
{

/// Reads a number as a person of this locale types it. A group separator counts only where it separates whole
/// groups of three digits: "12.50" typed into a German window is no number, and never 1250.
[[nodiscard]] std::optional<Decimal> readLocalDecimal(const QString &typed, const QLocale &locale);

} // namespace purveyor
