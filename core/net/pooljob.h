// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace purveyor
{
// Calls a function on a thread of the pool and ends with what it returns. It must hold whatever it needs by
// value: aborted or deleted, the job forgets the result, and the function runs to its end all the same.
template <class T>
class PoolJob final : public TypedJob<T>
{
public:
    using Function = std::function<Result<T>()>;

    explicit PoolJob(Function function, QObject *parent = nullptr)
        : TypedJob<T>(parent)
        , m_function(std::move(function))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, this,
                         [this] { this->finishWith(m_watcher.result()); });
    }

private:
    void doStart() override
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_watcher.setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, function = std::move(m_function)] {
            promise->addResult(function());
            promise->finish();
        });
    }
    void doAbort() override {}

    Function m_function;
    QFutureWatcher<Result<T>> m_watcher;
};
} // namespace purveyor
