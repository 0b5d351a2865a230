// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/net/apierror.h"
#include "core/net/request.h"
#include "core/vendors/operation.h"

namespace purveyor::cloudblue
{
// What a complete answer to a write means. Pure. When in doubt: Unknown, because a wrong "nothing was
// changed" makes a person order twice.
//
//  status                 answer                                        outcome
//  2xx                    what the document promises                    Confirmed (ids read)
//                           orders of all kinds: orderId · create:
//                           account, the user · edit: nothing, or
//                           the account · reset, invite, activate,
//                           hold, release, disable, enable, unlock:
//                           any but a web page or an error object
//  2xx                    anything else, empty or truncated where       Unknown: it was very likely done
//                         something was promised
//  3xx                    any                                           Unknown
//  400 401 403 404 405    any complete answer                           Refused
//  409 410 411 412 413
//  414 415 422 429
//  other 4xx but 406 408  JSON with a type or message                   Refused
//  425
//  other 4xx, 406 408 425 any                                           Unknown
//  5xx                    any, also the vendor's own error objects:     Unknown
//                         the document does not say that they undo
//
// With a web page instead of the vendor's answer every status is Unknown: what stands in between may filter
// answers as well as requests.
Outcome classify(const WriteDraft &draft, const HttpReply &reply);
} // namespace purveyor::cloudblue
