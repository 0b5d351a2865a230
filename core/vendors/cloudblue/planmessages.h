// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/product.h"
#include "core/vendors/cloudblue/apsmessages.h"

namespace purveyor::cloudblue
{
// locale: for texts in several languages, "de_DE".
[[nodiscard]] Result<QList<Product>> readPlans(const QByteArray &body, const ReadContext &context,
                                               const QString &locale);
[[nodiscard]] Result<Product> readPlan(const QByteArray &body, const ReadContext &context,
                                       const QString &locale);
} // namespace purveyor::cloudblue
