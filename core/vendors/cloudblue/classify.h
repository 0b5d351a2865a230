// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/net/apierror.h"
#include "core/net/request.h"

namespace purveyor::cloudblue
{
// What a complete answer to a write means. Pure. When in doubt: Unknown, because a wrong "nothing was
// changed" makes a person order twice.
//
//  status                 answer                                        outcome
//  2xx                    what the document promises                    Confirmed (ids read)
//                           order: orderId · create: account, user ·
//                           edit, reset, invite, activate: any
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
// 400, 404, 405 and the like with an HTML body come from a proxy that did not let the request through to be
// executed; a timeout in a proxy has a status of its own (408, 504) and stays Unknown.
Outcome classify(const OperationId &operation, const ConnectionId &connection, const HttpReply &reply);
// A write without a complete answer.
Outcome outcomeOf(const ApiError &error);
} // namespace purveyor::cloudblue
