// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"

#include <memory>

namespace purveyor
{

/// The client of a dialog went, with whatever it was asked: its connection was changed, switched off or
/// removed, or the proxy is another one.
[[nodiscard]] ApiError connectionGone();

/// Like job->then(), but fn is also called, with connectionGone(), when the job dies with its client before
/// it could answer: a dialog must not wait for ever. Not when the context is gone by then.
template <class T, class F>
void followJob(TypedJob<T> *job, const QObject *context, F fn)
{
    const auto answered = std::make_shared<bool>(false);
    job->then(context, [answered, fn](const Result<T> &result) {
        *answered = true;
        fn(result);
    });
    QObject::connect(job, &QObject::destroyed, context, [answered, fn] {
        if (!*answered)
            fn(Result<T>(Failure(connectionGone())));
    });
}

} // namespace purveyor
