// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/vendorclient.h"

#include <memory>

namespace purveyor::racknap
{
class RackNapFactory final : public VendorFactory
{
public:
    VendorDescription describe() const override;
    std::unique_ptr<VendorClient> create(const Connection &connection, const TransportSettings &settings,
                                         SecretStore &secrets, Clock &clock) const override;
};
// What the list in app/console/vendors.cmake names.
std::unique_ptr<VendorFactory> makeFactory();
} // namespace purveyor::racknap
