// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/journalrow.h"
#include "core/vendors/luxcloud/luxcloudsettings.h"

namespace purveyor::luxcloud
{
// What a write that was done tells of the things it made or changed. LuxCloud cannot be asked for customers,
// users, and the names of service users, so this is the only place they are known from: names and addresses
// as they were sent, ids and states as they were answered. Empty for a row that was not done.
QList<Entity> learntFrom(const JournalRow &row, const LuxCloudSettings &settings);
} // namespace purveyor::luxcloud
