// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/drafting.h"

#include "core/net/refusal.h"
#include "core/vendors/vendorclient.h"

namespace purveyor
{
Values withoutSecrets(Values values)
{
    values.removeIf([](const Values::iterator &it) { return std::holds_alternative<SecretRef>(it.value()); });
    return values;
}

ApiError nothingChanged()
{
    return refusal(VendorClient::tr("Nothing was changed."));
}

Preflight stopBecause(const QString &reason)
{
    Preflight preflight;
    preflight.proceed = false;
    preflight.reason = reason;
    return preflight;
}
} // namespace purveyor
