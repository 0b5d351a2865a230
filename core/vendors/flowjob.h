// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/net/pagedjob.h"

#include <QList>
#include <QPointer>

namespace purveyor
{
// A job of several named steps. run() starts an inner job that belongs to this one: aborting or deleting the
// flow ends it, and its result is dropped once the flow is ending.
template <class T>
class FlowJob : public TypedJob<T>
{
protected:
    using TypedJob<T>::TypedJob;

    template <class U, class F>
    void run(TypedJob<U> *job, F step)
    {
        this->adopt(job);
        m_running.append(job);
        job->then(this, [this, step = std::move(step)](const Result<U> &result) mutable {
            if (this->isFinishing())
                return;
            // Also when the connection goes: nothing more may be asked of it then.
            if (!result && result.error().kind == ApiError::Kind::Cancelled)
                this->finishWith(Failure(result.error()));
            else
                step(result);
        });
    }

private:
    void doAbort() override
    {
        for (const QPointer<ApiJob> &job : std::as_const(m_running)) {
            if (job)
                job->abort();
        }
    }

    QList<QPointer<ApiJob>> m_running;
};

// All pages in one list, for lists that belong to one thing and stay small. A list that reached the cap is an
// error: it would be cut short without anybody saying so.
template <class T>
class CollectJob final : public FlowJob<QList<T>>
{
public:
    explicit CollectJob(PagedJob<T> *pages, QObject *parent = nullptr)
        : FlowJob<QList<T>>(parent)
    {
        pages->onPage(this, [this, pages](const QList<T> &items) {
            m_items.append(items);
            if (m_items.size() <= MaximumItems)
                return;
            this->finishWith(Failure(endlessListError())); // before the pages can call it cancelled
            pages->abort();
        });
        this->run(static_cast<TypedJob<PageSummary> *>(pages), [this](const Result<PageSummary> &summary) {
            if (summary && summary->capped)
                this->finishWith(Failure(endlessListError()));
            else
                this->finishWith(summary.map([this](const PageSummary &) { return m_items; }));
        });
    }

private:
    void doStart() override {}

    static constexpr qsizetype MaximumItems = 20'000;
    QList<T> m_items;
};
} // namespace purveyor
