// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/form.h"

namespace purveyor::cloudblue
{
// What the contact and address fields of a form hold.
Contact contactIn(const Values &values, QLatin1StringView prefix);
PostalAddress addressIn(const Values &values);
} // namespace purveyor::cloudblue
