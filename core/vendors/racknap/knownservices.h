// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/journalrow.h"
#include "core/domain/quote.h"
#include "core/vendors/racknap/servicemessages.h"

namespace purveyor::racknap
{
// What this console knows of a service because it was told so itself: RackNap tells nothing afterwards.

// The amounts as they will be sent. The total is the first payment; what the reseller pays is not told.
Quote quoteOf(const NewService &service, const QString &currencyCode, const QDateTime &now);
// The service that a write made, or its state after one, and the customer it is for.
QList<Entity> learntFrom(const JournalRow &row);
} // namespace purveyor::racknap
