// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/vendors/cloudblue/accountmessages.h"

namespace purveyor::cloudblue
{
// What a connection needs beside its name, environment and address.
Form connectionForm();
// The choices only a working connection can give: which of the matching accounts is the reseller.
Form connectionSettingsForm(const QList<AccountHit> &hits, const CloudBlueSettings &settings);
} // namespace purveyor::cloudblue
