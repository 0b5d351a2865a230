// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/vendorregistry.h"

#include <algorithm>

namespace purveyor
{
VendorRegistry::VendorRegistry() = default;
VendorRegistry::~VendorRegistry() = default;

void VendorRegistry::add(std::unique_ptr<VendorFactory> factory)
{
    Q_ASSERT(factory);
    Q_ASSERT(!this->factory(factory->describe().id));
    m_factories.push_back(std::move(factory));
}

QList<VendorDescription> VendorRegistry::vendors() const
{
    QList<VendorDescription> all;
    all.reserve(static_cast<qsizetype>(m_factories.size()));
    for (const auto &factory : m_factories)
        all.append(factory->describe());
    return all;
}

const VendorFactory *VendorRegistry::factory(const VendorId &id) const
{
    const auto found = std::find_if(m_factories.begin(), m_factories.end(),
                                    [&id](const auto &factory) { return factory->describe().id == id; });
    return found == m_factories.end() ? nullptr : found->get();
}
} // namespace purveyor
