// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/cloudblue/cloudbluecalls.h"
#include "core/vendors/operation.h"

namespace purveyor::cloudblue
{
// The second look right before a write leaves: what the form was made from is read again, and what somebody
// else changed meanwhile stops it.
//
// - edit of a customer: revision and changed fields
// - change and switch: plan, period and totals · renewal: the day the period ends · each of them, and the
//   cancellation: whether the subscription is still there to be changed
// - hold and release; disable, enable and unlock: whether that is not so already
// - new orders, customers and users, mails: nothing to look at
TypedJob<Preflight> *preflightJob(CloudBlueCalls &calls, const WriteDraft &draft, QObject *parent);

// Pure; for the tests as well.
Preflight compareWithForm(const WriteDraft &draft, const Subscription &now);
} // namespace purveyor::cloudblue
