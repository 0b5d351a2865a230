// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/vendorclient.h"

#include <memory>
#include <vector>

namespace purveyor
{
// The vendors this program knows. Filled by app/console (and by tests): nobody else names a vendor.
class VendorRegistry final
{
    Q_DISABLE_COPY_MOVE(VendorRegistry)

public:
    VendorRegistry();
    ~VendorRegistry();

    void add(std::unique_ptr<VendorFactory> factory);
    QList<VendorDescription> vendors() const; // in the order of adding
    const VendorFactory *factory(const VendorId &id) const;

private:
    std::vector<std::unique_ptr<VendorFactory>> m_factories;
};
} // namespace purveyor
