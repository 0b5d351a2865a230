// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/vendorclient.h"

namespace purveyor::racknap
{
class RackNapFactory final : public VendorFactory
{
public:
    VendorDescription describe() const override;
    std::unique_ptr<VendorClient> create(const Connection &connection, const TransportSettings &settings,
                                         SecretStore &secrets, Clock &clock) const override;
};
} // namespace purveyor::racknap
