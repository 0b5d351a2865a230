// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/order.h"
#include "ui/widgets/stepline.h"

#include <optional>

namespace purveyor
{

struct StoryFacts;

/// Held, Sent, Accepted, then the vendor's own steps, then Completed.
[[nodiscard]] QList<StepLine::Step> stepsOf(const std::optional<JournalRow> &row,
                                            const std::optional<Order> &order, const StoryFacts &facts);
/// "done (COMPLETED)"
[[nodiscard]] QString stepText(const OrderStep &step);

} // namespace purveyor
