// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>
#include <utility>

namespace purveyor
{
// One asynchronous piece of work. It starts by itself in the next turn of the event loop, so that the caller
// can connect first; finished() is emitted exactly once, always from the event loop, also after abort()
// (error Cancelled); after that the job deletes itself. A job that is deleted early aborts its work and emits
// nothing. Jobs live on the thread that made them.
class ApiJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiJob)

public:
    ~ApiJob() override;

    // Ends the job with Cancelled. Safe at any time and as often as one likes; does nothing once it is
    // finishing.
    void abort();
    bool isFinished() const { return m_phase == Phase::Finished; }
    // What Cancelled would have to say of a write if the job were aborted now: NotSent until the job has
    // started, Unknown from then on. A job that can prove more overrides it.
    virtual ApiError::Delivery cancelledDelivery() const;

Q_SIGNALS:
    void finished(purveyor::ApiJob *job);
    // Items or bytes so far; total is −1 while it is not known.
    void progress(qint64 done, qint64 total);

protected:
    explicit ApiJob(QObject *parent = nullptr);

    virtual void doStart() = 0; // called once, from the event loop, unless the job was aborted before
    // Let go of everything under way; called at most once, also when the job had not started yet (inner jobs
    // may have); must not finish the job. A destructor has to let go by itself: this is not called then.
    virtual void doAbort() = 0;
    // Emits finished() in the next turn. The first caller wins; returns false for the later ones.
    bool scheduleFinish();
    bool isFinishing() const { return m_phase >= Phase::Finishing; }
    // Takes ownership of a job that this one waits for. If somebody deletes it before it finished, this job
    // ends as Cancelled instead of waiting for ever.
    void adopt(ApiJob *inner);

private:
    virtual void setCancelled() = 0; // stores the Cancelled error as result
    void start();
    void emitFinished();

    enum class Phase { Created, Running, Finishing, Finished };
    Phase m_phase = Phase::Created;
};

template <class T>
class TypedJob : public ApiJob
{
public:
    using Value = T;

    // Only once finished.
    const Result<T> &result() const
    {
        Q_ASSERT(m_result.has_value());
        return *m_result;
    }
    // For move-only values; only once, only when finished.
    [[nodiscard]] Result<T> takeResult()
    {
        Q_ASSERT(m_result.has_value());
        return std::move(*m_result);
    }
    // Calls fn(const Result<T> &) when finished, unless the context is gone by then.
    template <class F>
    TypedJob *then(const QObject *context, F fn)
    {
        QObject::connect(this, &ApiJob::finished, context,
                         [this, fn = std::move(fn)]() mutable { fn(this->result()); });
        return this;
    }

protected:
    using ApiJob::ApiJob;

    // Ends the job; ignored when it is ending already.
    void finishWith(Result<T> result)
    {
        if (isFinishing())
            return;
        m_result = std::move(result);
        scheduleFinish();
    }

private:
    void setCancelled() final
    {
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        error.message = cancelledText();
        error.delivery = cancelledDelivery();
        m_result = Result<T>(tl::unexpect, std::move(error));
    }
    static QString cancelledText();

    std::optional<Result<T>> m_result;
};

QString jobCancelledText();
template <class T>
QString TypedJob<T>::cancelledText()
{
    return jobCancelledText();
}

// A job whose outcome is known already. Still finishes from the event loop.
template <class T>
class ReadyJob final : public TypedJob<T>
{
public:
    explicit ReadyJob(Result<T> result, QObject *parent = nullptr)
        : TypedJob<T>(parent)
        , m_ready(std::move(result))
    {
    }

private:
    void doStart() override { this->finishWith(std::move(m_ready)); }
    void doAbort() override {}
    Result<T> m_ready;
};

// Runs another job and turns its result into another one by a pure function. Owns the inner job: aborting or
// deleting this one aborts that one, and a Cancelled says what the inner job knows of its delivery. Progress
// is passed on.
template <class T, class U>
class MappedJob final : public TypedJob<U>
{
public:
    using Function = std::function<Result<U>(const Result<T> &)>;
    MappedJob(TypedJob<T> *inner, Function function, QObject *parent = nullptr)
        : TypedJob<U>(parent)
        , m_inner(inner)
        , m_function(std::move(function))
    {
        this->adopt(inner);
        QObject::connect(inner, &ApiJob::progress, this, &ApiJob::progress);
        inner->then(this, [this](const Result<T> &result) {
            if (!this->isFinishing())
                this->finishWith(m_function(result));
        });
    }
    ApiError::Delivery cancelledDelivery() const override
    {
        return m_inner ? m_inner->cancelledDelivery() : ApiError::Delivery::Unknown;
    }

private:
    void doStart() override {}
    void doAbort() override
    {
        if (m_inner)
            m_inner->abort();
    }
    QPointer<TypedJob<T>> m_inner;
    Function m_function;
};

template <class U, class T, class F>
TypedJob<U> *mapJob(TypedJob<T> *inner, F function, QObject *parent = nullptr)
{
    return new MappedJob<T, U>(inner, std::move(function), parent);
}
} // namespace purveyor
