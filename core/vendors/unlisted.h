// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

namespace purveyor
{
class VendorClient;

// What a vendor does not list and a person can name by its id. Both pure.

// Things of this kind exist there, are not listed, and can be addressed.
bool canBeAddedById(const VendorClient &client, EntityKind kind);
// The vendor's way to such a thing leads through its customer.
bool needsParent(const VendorClient &client, EntityKind kind);
} // namespace purveyor
