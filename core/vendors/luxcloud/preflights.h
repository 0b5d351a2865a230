// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/luxcloud/luxcloudcalls.h"
#include "core/vendors/operation.h"

namespace purveyor::luxcloud
{
// What is read again right before a write leaves:
//
//  new user, service user   the name: taken stops it
//  order with a domain      the domain: only AVAILABLE goes on by itself; what could not be checked goes on
//                           when the person said so in the form
//  quantities               6.1: a quantity that is not the one the sum was shown for stops it
//  switch                   6.1: another product or period than the form showed stops it
//  delete                   6.1: not found stops it
//  everything else          nothing: accounts and users cannot be read (L27)
TypedJob<Preflight> *preflightJob(LuxCloudCalls &calls, const WriteDraft &draft, QObject *parent);
// Pure: the quantities or the product and period of the form against those of now.
Preflight compareWithForm(const WriteDraft &draft, const Subscription &now);
} // namespace purveyor::luxcloud
