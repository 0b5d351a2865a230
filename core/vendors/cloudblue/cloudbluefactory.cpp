// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/cloudbluefactory.h"

#include "core/vendors/cloudblue/cloudblueclient.h"
#include "core/vendors/cloudblue/connectionforms.h"
#include "core/vendors/cloudblue/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor::cloudblue
{
VendorDescription CloudBlueFactory::describe() const
{
    VendorDescription description;
    description.id = {u"cloudblue"_s};
    description.name = u"CloudBlue"_s;
    description.blurb = Words::tr("CloudBlue Commerce and Odin Automation, by their APS interface");
    description.connectionForm = connectionForm();
    description.addressHelp =
        Words::tr("The address of your brand's access point, such as https://portal.example.com");
    // The vendor's own connectors wait five minutes for a write.
    description.timeouts = {15s, 60s, 300s};
    return description;
}

std::unique_ptr<VendorClient> CloudBlueFactory::create(const Connection &connection,
                                                       const TransportSettings &settings,
                                                       SecretStore &secrets, Clock &clock) const
{
    return std::make_unique<CloudBlueClient>(connection, settings, secrets, clock);
}

std::unique_ptr<VendorFactory> makeFactory()
{
    return std::make_unique<CloudBlueFactory>();
}
} // namespace purveyor::cloudblue
