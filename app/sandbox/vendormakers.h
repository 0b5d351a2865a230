// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/vendor.h"

#include <memory>

namespace purveyor::sandbox
{

struct VendorMaker {
    QString name;
    std::function<std::unique_ptr<Vendor>(const Premises &)> make;
};

/// Of the vendors in app/console/vendors.cmake, in that order.
[[nodiscard]] QList<VendorMaker> vendorMakers();

} // namespace purveyor::sandbox
