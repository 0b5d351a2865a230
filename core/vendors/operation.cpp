// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/operation.h"

#include <algorithm>

namespace purveyor
{
const Operation *findOperation(const QList<Operation> &operations, const OperationId &id)
{
    const auto found = std::find_if(operations.begin(), operations.end(),
                                    [&id](const Operation &operation) { return operation.id == id; });
    return found == operations.end() ? nullptr : &*found;
}

Outcome outcomeOf(const ApiError &error)
{
    Outcome outcome;
    outcome.kind =
        error.delivery == ApiError::Delivery::NotSent ? Outcome::Kind::NotSent : Outcome::Kind::Unknown;
    outcome.httpStatus = error.httpStatus;
    outcome.vendorCode = error.vendorCode;
    outcome.message = error.message;
    outcome.answer = error.details;
    outcome.requestId = error.requestId;
    return outcome;
}
} // namespace purveyor
