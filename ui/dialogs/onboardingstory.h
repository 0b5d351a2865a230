// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/onboardingflow.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/surfaceaction.h"

namespace purveyor
{

/// A step as a line of the list.
[[nodiscard]] CheckList::Entry onboardingEntry(const OnboardingFlow::Step &step,
                                               const std::optional<Customer> &customer);

/// What became of the write of a step, and what can be done about it.
struct OnboardingStory {
    Mark mark = Mark::None;
    QString strong; ///< empty: nothing needs to be said
    QString text;
    QList<SurfaceAction> actions; ///< undo, sendNow, settle
};
/// place: the name of the connection; waiting: why a Held row does not go by itself; found: what the last
/// check of an Unknown one found.
[[nodiscard]] OnboardingStory onboardingStory(const JournalRow &row, const QString &place,
                                              const QString &waiting, const QString &found);

} // namespace purveyor
