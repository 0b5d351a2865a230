// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/net/apierror.h"
#include "core/net/request.h"

namespace purveyor::racknap
{
// What a complete answer to a write means. Pure. The document shows two sentences and says nothing about
// errors, so whatever is not plain stays Unknown: a wrong "nothing was changed" makes a person order twice.
//
//  status                 body                                       outcome
//  2xx                    "status" says success                      Confirmed, the id of a new service read
//  2xx                    empty, terminate: its answer is blank in   Confirmed
//                         the document
//  2xx                    "status" says error, or an error code      Refused
//                         stands where a status should
//  2xx                    anything else: empty, [], HTML, PHP noise  Unknown
//                         before the JSON, cut short, a status
//                         nobody documented
//  400 401 403 404 405    any but a web page, unless it says         Refused
//  409 410 411 413 414    success
//  415 422 429
//  other 4xx but 406 408  JSON that says error                       Refused
//  425
//  everything else        any                                        Unknown
Outcome classify(const OperationId &operation, const ConnectionId &connection, const HttpReply &reply);
// A read that was answered with an error, by status or by its body in a 200; nothing when it was not.
std::optional<ApiError> readError(const HttpReply &reply);
} // namespace purveyor::racknap
