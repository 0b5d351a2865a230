// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudfactory.h"

#include "core/vendors/luxcloud/connectionforms.h"
#include "core/vendors/luxcloud/luxcloudclient.h"
#include "core/vendors/luxcloud/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor::luxcloud
{
VendorDescription LuxCloudFactory::describe() const
{
    VendorDescription description;
    description.id = {u"luxcloud"_s};
    description.name = u"LuxCloud"_s;
    description.blurb = Words::tr("LuxCloud services, by their CSL interface 1.4");
    description.connectionForm = connectionForm();
    description.addressHelp = Words::tr("With the version of the interface: https://api.luxcloud.net/1.0");
    description.timeouts = {15s, 60s, 90s};
    return description;
}

std::unique_ptr<VendorClient> LuxCloudFactory::create(const Connection &connection,
                                                      const TransportSettings &settings, SecretStore &secrets,
                                                      Clock &clock) const
{
    return std::make_unique<LuxCloudClient>(connection, settings, secrets, clock);
}

std::unique_ptr<VendorFactory> makeFactory()
{
    return std::make_unique<LuxCloudFactory>();
}
} // namespace purveyor::luxcloud
