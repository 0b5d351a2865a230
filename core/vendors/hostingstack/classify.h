// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/net/apierror.h"
#include "core/net/request.h"
#include "core/vendors/operation.h"

namespace purveyor::hostingstack
{
// What a complete answer to a write means. Pure. A modify stores attribute by attribute and validates
// afterwards, a create may fail after the user exists, and a 406 follows a request that was carried out: so a
// failure is a refusal only where the server is known to have stopped before storing anything. The rest is
// Unknown, and the list tells; SendFlow asks it at once after a modify that was answered with a code.
//
//  status              code                    operation          outcome
//  200                 OK, about the user      any                Confirmed; a warning stands as code
//                      that was sent
//  200 422             ERROR_USER_NOT_FOUND    any                Refused
//  200 422             ERROR_UNIQUE_EMAIL,     create             Refused
//                      ERROR_UNIQUE_USERNAME
//  200 422             ERROR_INVALID_PASSWORD  create, password   Refused
//                                              alone
//  200 422             any other               any                Unknown
//  400 401 403 404     any, also none, but     any                Refused
//  405 411 413 414     no web page
//  415 429
//  406, 5xx, others    any                     any                Unknown
Outcome classify(const WriteDraft &draft, const HttpReply &reply);
// Of an answer to the list that is no list; also of one that is none of HTTP 200.
ApiError errorOf(const HttpReply &reply);
} // namespace purveyor::hostingstack
