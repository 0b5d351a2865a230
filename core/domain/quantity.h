// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decimal.h"

namespace purveyor
{
// A count of something; the unit is the vendor's own word ("item", "unit", "mailbox").
struct Quantity {
    Decimal amount;
    QString unit;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};
} // namespace purveyor
