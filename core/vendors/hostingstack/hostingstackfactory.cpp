// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/hostingstackfactory.h"

#include "core/vendors/hostingstack/connectionforms.h"
#include "core/vendors/hostingstack/hostingstackclient.h"
#include "core/vendors/hostingstack/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor::hostingstack
{
VendorDescription HostingStackFactory::describe() const
{
    VendorDescription description;
    description.id = {u"hostingstack"_s};
    description.name = u"HostingStack"_s;
    description.blurb = Words::tr("HostingStack, by its billing interface 1.0.3");
    description.connectionForm = connectionForm();
    description.addressHelp = Words::tr("https://host.example.com of a TLS proxy before the server, or "
                                        "http://localhost:9000 at the end of an "
                                        "SSH tunnel (ssh -L 9000:localhost:9000 host.example.com)");
    // The server's own workers are killed after 15 s.
    description.timeouts = {15s, 30s, 30s};
    return description;
}

std::unique_ptr<VendorClient> HostingStackFactory::create(const Connection &connection,
                                                          const TransportSettings &settings,
                                                          SecretStore &secrets, Clock &clock) const
{
    return std::make_unique<HostingStackClient>(connection, settings, secrets, clock);
}

std::unique_ptr<VendorFactory> makeFactory()
{
    return std::make_unique<HostingStackFactory>();
}
} // namespace purveyor::hostingstack
