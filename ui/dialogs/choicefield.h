// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

namespace purveyor
{

/// A field of a form that the ui itself asks with: one of these. Not required: there is always one chosen.
[[nodiscard]] Field choiceField(const QString &key, const QString &label, const QList<Choice> &choices,
                                const QString &initial);

/// On or off.
[[nodiscard]] Field switchField(const QString &key, const QString &label, bool initial,
                                const QString &help = {});

} // namespace purveyor
