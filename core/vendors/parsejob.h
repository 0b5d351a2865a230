// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/pooljob.h"
#include "core/net/request.h"

#include <QPointer>
#include <functional>

namespace purveyor
{
// Reads the answer of another job with a pure function; large ones in the thread pool, so that the window
// never waits for a page of a thousand accounts. The function must not touch anything that other threads use.
template <class T>
class ParseJob final : public TypedJob<T>
{
public:
    using Function = std::function<Result<T>(const HttpReply &)>;
    // In bytes; below, the way to the pool costs more.
    static constexpr qsizetype PooledFrom = qsizetype{128} * 1024;

    ParseJob(TypedJob<HttpReply> *inner, Function function, QObject *parent = nullptr)
        : TypedJob<T>(parent)
        , m_inner(inner)
        , m_function(std::move(function))
    {
        this->adopt(inner);
        inner->then(this, [this](const Result<HttpReply> &reply) { received(reply); });
    }

private:
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
        const auto read = [reply, function = m_function] { return function(reply); };
        (new PoolJob<T>(read, this))->then(this, [this](const Result<T> &result) {
            this->finishWith(result);
        });
    }

    QPointer<TypedJob<HttpReply>> m_inner;
    Function m_function;
};
} // namespace purveyor
