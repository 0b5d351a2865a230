// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/domain/form.h"
#include "core/vendors/vendorclient.h"

namespace purveyor
{

/// Keys of the basics that the dialog itself asks for.
namespace connectionfield
{
inline constexpr QLatin1StringView Vendor{"vendor"};
inline constexpr QLatin1StringView Name{"name"};
} // namespace connectionfield

/// What every connection has, whoever the vendor is: name, environment, address, times, a pinned certificate.
[[nodiscard]] Form basicsForm(const Connection &connection, const QList<VendorDescription> &vendors,
                              const VendorDescription &chosen, bool isNew);
/// The vendor's own fields, filled from the connection. Secrets of a known connection are shown as kept.
[[nodiscard]] Form vendorForm(const Connection &connection, const VendorDescription &vendor, bool isNew);
/// Of the basics: also what the address must not be, such as plain http to another computer.
[[nodiscard]] QList<Problem> checkBasics(const Form &form, const Values &values);
/// Takes over values that checkBasics had nothing against.
void readBasics(const Values &values, Connection &connection);

} // namespace purveyor
