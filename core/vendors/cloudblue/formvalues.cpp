// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/formvalues.h"

#include "core/vendors/cloudblue/fields.h"

namespace purveyor::cloudblue
{
Contact contactIn(const Values &values, QLatin1StringView prefix)
{
    return {textIn(values, key(prefix, field::GivenName)), textIn(values, key(prefix, field::FamilyName)),
            textIn(values, key(prefix, field::Email)), textIn(values, key(prefix, field::Phone))};
}

PostalAddress addressIn(const Values &values)
{
    PostalAddress address;
    address.street = textIn(values, field::Street);
    address.street2 = textIn(values, field::Street2);
    address.postalCode = textIn(values, field::PostalCode);
    address.locality = textIn(values, field::Locality);
    address.region = textIn(values, field::Region);
    address.country = textIn(values, field::Country).toUpper();
    return address;
}
} // namespace purveyor::cloudblue
