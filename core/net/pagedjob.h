// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"

#include <QList>
#include <QSet>

namespace purveyor
{
struct PageSummary {
    qint64 fetched = 0;
    std::optional<qint64> total; // as the vendor says; absent when it does not
    bool capped = false;         // stopped at the cap: the list is longer, and the ui must say so
    friend bool operator==(const PageSummary &, const PageSummary &) = default;
};

// Where the next page begins; vendors put into it whatever they page by.
struct PageStart {
    qint64 offset = 0;
    QString cursor;
};

template <class Item>
struct Page {
    QList<Item> items;
    std::optional<qint64> total;
    std::optional<PageStart> next; // absent: this was the last page
};

ApiError repeatedPageError();
// A list that belongs to one thing and does not end: BadResponse.
ApiError endlessListError();

// The only loop over pages in the program. Pages are handed to the consumers as they come and are not kept,
// so memory stays bounded. A page that starts where an earlier one did, an offset that does not grow under
// one cursor, or an empty page that names a next one is BadResponse: a vendor that repeats itself never makes
// an endless loop. Stops after the page that reaches maxItems, with capped = true when there would be more.
template <class Item>
class PagedJob final : public TypedJob<PageSummary>
{
public:
    using FetchPage = std::function<TypedJob<Page<Item>> *(const PageStart &)>;
    static constexpr qint64 DefaultMaxItems = 1'000'000;

    explicit PagedJob(FetchPage fetch, qint64 maxItems = DefaultMaxItems, QObject *parent = nullptr)
        : TypedJob<PageSummary>(parent)
        , m_fetch(std::move(fetch))
        , m_maxItems(maxItems)
    {
    }

    // Called for every page that has items, in order, before finished(). Dropped when the context dies. May
    // abort or delete the job.
    template <class F>
    PagedJob *onPage(const QObject *context, F fn)
    {
        m_consumers.append(
            {QPointer<const QObject>(context), std::function<void(const QList<Item> &)>(std::move(fn))});
        return this;
    }

private:
    void doStart() override { fetch(PageStart{}); }
    void doAbort() override
    {
        if (m_current)
            m_current->abort();
    }
    void fetch(const PageStart &start)
    {
        m_start = start;
        m_seen.insert({start.offset, start.cursor});
        m_current = m_fetch(start);
        this->adopt(m_current);
        m_current->then(this, [this](const Result<Page<Item>> &page) { received(page); });
    }
    void received(const Result<Page<Item>> &page)
    {
        if (this->isFinishing())
            return;
        if (!page) {
            this->finishWith(Failure(page.error()));
            return;
        }
        m_summary.fetched += page->items.size();
        if (page->total)
            m_summary.total = page->total;
        if (!handOver(page->items))
            return;
        if (!page->next) {
            this->finishWith(m_summary);
        } else if (m_summary.fetched >= m_maxItems) {
            m_summary.capped = true;
            this->finishWith(m_summary);
        } else if (page->items.isEmpty() || repeats(*page->next)) {
            this->finishWith(Failure(repeatedPageError()));
        } else {
            fetch(*page->next);
        }
    }
    // False when a consumer ended or deleted this job.
    bool handOver(const QList<Item> &items)
    {
        const QPointer<PagedJob> self(this);
        if (!items.isEmpty()) {
            const QList<Consumer> consumers = m_consumers; // a consumer may add another one
            for (const Consumer &consumer : consumers) {
                if (consumer.context)
                    consumer.function(items);
                if (!self || this->isFinishing())
                    return false;
            }
        }
        Q_EMIT this->progress(m_summary.fetched, m_summary.total.value_or(-1));
        return self && !this->isFinishing();
    }
    bool repeats(const PageStart &next) const
    {
        return (next.cursor == m_start.cursor && next.offset <= m_start.offset) ||
               m_seen.contains({next.offset, next.cursor});
    }

    struct Consumer {
        QPointer<const QObject> context;
        std::function<void(const QList<Item> &)> function;
    };
    FetchPage m_fetch;
    qint64 m_maxItems;
    QList<Consumer> m_consumers;
    QPointer<TypedJob<Page<Item>>> m_current;
    PageStart m_start;
    QSet<std::pair<qint64, QString>> m_seen;
    PageSummary m_summary;
};
} // namespace purveyor
