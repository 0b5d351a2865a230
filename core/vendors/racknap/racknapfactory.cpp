// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/racknapfactory.h"

#include "core/vendors/racknap/connectionforms.h"
#include "core/vendors/racknap/racknapclient.h"
#include "core/vendors/racknap/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor::racknap
{
VendorDescription RackNapFactory::describe() const
{
    VendorDescription description;
    description.id = {u"racknap"_s};
    description.name = u"RackNap"_s;
    description.blurb = Words::tr("RackNap, by its product and service interface (API v2)");
    description.connectionForm = connectionForm();
    description.addressHelp =
        Words::tr("The address of your panel, such as https://panel.example.com, with or without /api/v2");
    description.timeouts = {15s, 60s, 90s};
    return description;
}

std::unique_ptr<VendorClient> RackNapFactory::create(const Connection &connection,
                                                     const TransportSettings &settings, SecretStore &secrets,
                                                     Clock &clock) const
{
    return std::make_unique<RackNapClient>(connection, settings, secrets, clock);
}

std::unique_ptr<VendorFactory> makeFactory()
{
    return std::make_unique<RackNapFactory>();
}
} // namespace purveyor::racknap
