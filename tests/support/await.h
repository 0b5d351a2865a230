// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "tests/support/turnuntil.h"

#include <QTest>
#include <optional>
#include <type_traits>
#include <utility>

namespace purveyor
{
// Turns the event loop until the job is finished. For tests only; a job that does not finish gives Timeout.
template <class T>
Result<T> await(TypedJob<T> *job)
{
    std::optional<Result<T>> result;
    QObject context;
    QObject::connect(job, &ApiJob::finished, &context, [job, &result] {
        if constexpr (std::is_copy_constructible_v<T>)
            result.emplace(job->result());
        else
            result.emplace(job->takeResult());
    });
    if (!turnUntil([&result] { return result.has_value(); }, std::chrono::seconds(20))) {
        ApiError error;
        error.kind = ApiError::Kind::Timeout;
        error.message = QStringLiteral("The job did not finish.");
        return Failure(error);
    }
    return std::move(*result);
}
} // namespace purveyor
