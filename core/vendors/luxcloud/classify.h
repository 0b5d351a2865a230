// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/net/request.h"
#include "core/vendors/luxcloud/answermessages.h"
#include "core/vendors/operation.h"

namespace purveyor::luxcloud
{
Body bodyOf(const HttpReply &reply);

// What a complete answer to a write means. Pure. The document names no HTTP status and no error, so only what
// cannot be misread is taken for a refusal; when in doubt: Unknown.
//
//  status                answer                                                outcome
//  2xx to a create or    the documented root with an id                        Confirmed (ids read)
//  an order              anything else: no id, another root, empty, malformed  Unknown
//  2xx to a password     passwordStatus CHANGED                                Confirmed
//                        passwordStatus of any other value                     Refused, with the reason
//                        anything else                                         Unknown
//  2xx to another PUT    empty (204 or not)                                    Confirmed, status not told
//  or DELETE             the documented root; an id in it is the one sent      Confirmed
//                        anything else                                         Unknown
//  any 2xx               a root named error, errors, fault or exception that   Refused
//                        says why, unless its code is a 5xx
//  400 401 403 404 405   any; for a password also passwordStatus and reason,   Refused
//  409 410 411 412 413   where CHANGED contradicts the status: Unknown
//  414 415 422 429
//  the same but 401      a web page: something in between talks                 Unknown
//  other 3xx 4xx, 5xx    any                                                   Unknown
//
// who: whose credentials were used, for the message of a 401.
Outcome classify(const WriteDraft &draft, const HttpReply &reply, const QString &who);
} // namespace purveyor::luxcloud
