// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"

#include <QMutex>
#include <QSqlDatabase>
#include <QThread>
#include <functional>
#include <memory>

namespace purveyor
{
// One SQLite file on one thread of its own. Work is queued, runs in order, and its result comes back as a
// value in a job on the caller's thread; the caller never waits. Aborting a job drops its result, not the
// work.
class DatabaseThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DatabaseThread)

public:
    explicit DatabaseThread(const QString &name, QObject *parent = nullptr);
    ~DatabaseThread() override; // finishes the queued work, closes the database, ends the thread

    template <class T>
    using Work = std::function<Result<T>(QSqlDatabase &)>;

    template <class T>
    TypedJob<T> *run(Work<T> work, QObject *parent = nullptr);

private:
    // Runs fn(database) on the thread.
    void post(std::function<void(QSqlDatabase &)> fn);

    template <class T>
    class Job;

    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    std::shared_ptr<QSqlDatabase> m_database; // touched on the thread only
};

template <class T>
class DatabaseThread::Job final : public TypedJob<T>
{
public:
    Job(DatabaseThread *thread, Work<T> work, QObject *parent)
        : TypedJob<T>(parent)
        , m_thread(thread)
        , m_work(std::move(work))
    {
    }

private:
    // Shared with the work on the other thread; outlives whichever ends first.
    struct Link {
        QMutex mutex;
        Job *job = nullptr;
    };
    void doStart() override;
    void doAbort() override { unlink(); }
    void unlink()
    {
        if (m_link) {
            const QMutexLocker lock(&m_link->mutex);
            m_link->job = nullptr;
        }
    }

public:
    ~Job() override { unlink(); }

private:
    QPointer<DatabaseThread> m_thread;
    Work<T> m_work;
    std::shared_ptr<Link> m_link;
};

template <class T>
void DatabaseThread::Job<T>::doStart()
{
    if (!m_thread) {
        ApiError error;
        error.kind = ApiError::Kind::Storage;
        this->finishWith(Failure(error));
        return;
    }
    m_link = std::make_shared<Link>();
    m_link->job = this;
    m_thread->post([work = std::move(m_work), link = m_link](QSqlDatabase &database) {
        auto result = std::make_shared<Result<T>>(work(database));
        const QMutexLocker lock(&link->mutex);
        if (!link->job)
            return;
        // The mutex keeps the job alive while the event is posted; a job that dies later takes the event
        // along.
        QMetaObject::invokeMethod(
            link->job,
            [link, result] {
                if (link->job)
                    link->job->finishWith(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

template <class T>
TypedJob<T> *DatabaseThread::run(Work<T> work, QObject *parent)
{
    return new Job<T>(this, std::move(work), parent);
}
} // namespace purveyor
