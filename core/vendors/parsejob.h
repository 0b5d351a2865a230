// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/net/request.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace purveyor
{
// Reads the answer of another job with a pure function; large ones in the thread pool, so that the window
// never waits for a page of a thousand accounts. The function must not touch anything that other threads use.
template <class T>
class ParseJob final : public TypedJob<T>
{
public:
    using Function = std::function<Result<T>(const HttpReply &)>;
    static constexpr qsizetype PooledFrom = 128 * 1024; // bytes; below, the way to the pool costs more

    ParseJob(TypedJob<HttpReply> *inner, Function function, QObject *parent = nullptr)
        : TypedJob<T>(parent)
        , m_inner(inner)
        , m_function(std::move(function))
    {
        this->adopt(inner);
        inner->then(this, [this](const Result<HttpReply> &reply) { received(reply); });
    }

private:
    using Answer = Result<T>;

    void doStart() override {}
    void doAbort() override
    {
        if (m_inner)
            m_inner->abort();
    }
    void received(const Result<HttpReply> &reply)
    {
        if (this->isFinishing())
            return;
        if (!reply)
            this->finishWith(Failure(reply.error()));
        else if (reply->body.size() < PooledFrom)
            this->finishWith(m_function(*reply));
        else
            readInPool(*reply);
    }
    void readInPool(const HttpReply &reply)
    {
        const auto promise = std::make_shared<QPromise<Answer>>();
        m_watcher = std::make_unique<QFutureWatcher<Answer>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, this,
                         [this] { this->finishWith(m_watcher->result()); });
        promise->start();
        m_watcher->setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, reply, function = m_function] {
            promise->addResult(function(reply));
            promise->finish();
        });
    }

    QPointer<TypedJob<HttpReply>> m_inner;
    Function m_function;
    std::unique_ptr<QFutureWatcher<Answer>> m_watcher;
};
} // namespace purveyor
