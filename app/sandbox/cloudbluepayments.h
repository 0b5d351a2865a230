// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>

namespace purveyor::sandbox
{

struct Record;

/// The account's card, if it has one, and the methods that everybody has; as in the vendor's document.
[[nodiscard]] QJsonArray paymentMethodsOf(const Record &account);

} // namespace purveyor::sandbox
