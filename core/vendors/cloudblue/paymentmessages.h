// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/product.h"
#include "core/vendors/jsonreading.h"

namespace purveyor::cloudblue
{
// usable: ACTIVE and ratified where that is required. An id of 0 is a method like any other.
[[nodiscard]] Result<QList<PaymentMethod>> readPaymentMethods(const QByteArray &body);
} // namespace purveyor::cloudblue
