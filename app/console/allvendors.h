// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace purveyor
{

class VendorRegistry;

/// Adds the vendors of vendors.cmake, in that order.
void addAllVendors(VendorRegistry &registry);

} // namespace purveyor
