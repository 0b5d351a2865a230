// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/unlisted.h"

#include "core/vendors/vendorclient.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
bool canBeAddedById(const VendorClient &client, EntityKind kind)
{
    // A vendor that has no such things addresses none, whatever they are called.
    const EntityId parent = client.addressed(EntityKind::Customer, {}, u"1"_s);
    return client.listing(kind).state == Offer::State::Absent &&
           !client.addressed(kind, kind == EntityKind::Customer ? EntityId() : parent, u"1"_s).isEmpty();
}

bool needsParent(const VendorClient &client, EntityKind kind)
{
    return kind != EntityKind::Customer && client.addressed(kind, {}, u"1"_s).isEmpty();
}
} // namespace purveyor
