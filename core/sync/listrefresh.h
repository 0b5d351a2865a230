// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/pagedjob.h"
#include "core/storage/cache.h"

#include <functional>

namespace purveyor
{
struct RefreshedList {
    PageSummary pages;
    QList<EntityId> gone; // no longer at the vendor
};

// Reads one whole list from a vendor into the cache: begin → pages put → end. A page is told once it is kept.
// With an error, or aborted, nothing is removed and the list stays as old as it was. Progress is that of the
// pages.
template <class Item>
class ListRefresh final : public TypedJob<RefreshedList>
{
public:
    using Fetch = std::function<PagedJob<Item> *()>;
    using Told = std::function<void(const QList<Item> &)>;

    // fetch is called once, and not when the job is aborted before.
    ListRefresh(Cache &cache, const ConnectionId &connection, EntityKind kind, Fetch fetch, Told told,
                QObject *parent)
        : TypedJob<RefreshedList>(parent)
        , m_cache(cache)
        , m_connection(connection)
        , m_kind(kind)
        , m_fetch(std::move(fetch))
        , m_told(std::move(told))
    {
    }

private:
    void doStart() override
    {
        m_cache.begin(m_connection, m_kind)->then(this, [this](const Result<qint64> &token) {
            begun(token);
        });
    }
    void doAbort() override
    {
        if (m_pages)
            m_pages->abort();
    }
    void begun(const Result<qint64> &token)
    {
        if (this->isFinishing())
            return;
        if (!token) {
            this->finishWith(Failure(token.error()));
            return;
        }
        m_token = *token;
        PagedJob<Item> *pages = m_fetch();
        m_pages = pages;
        this->adopt(pages);
        QObject::connect(pages, &ApiJob::progress, this, &ApiJob::progress);
        pages->onPage(this, [this](const QList<Item> &items) { put(items); });
        pages->then(this, [this](const Result<PageSummary> &summary) { pagesEnded(summary); });
    }
    void put(const QList<Item> &items)
    {
        if (this->isFinishing())
            return;
        ++m_writing;
        m_cache.put(m_token, items)->then(this, [this, items](const Result<Done> &kept) {
            --m_writing;
            m_told(items); // it is what the vendor said, kept or not
            if (this->isFinishing())
                return;
            if (kept) {
                endWhenWritten();
                return;
            }
            this->finishWith(Failure(kept.error()));
            doAbort();
        });
    }
    void pagesEnded(const Result<PageSummary> &summary)
    {
        if (this->isFinishing())
            return;
        if (!summary) {
            this->finishWith(Failure(summary.error()));
            return;
        }
        m_summary = *summary;
        endWhenWritten();
    }
    void endWhenWritten()
    {
        if (!m_summary || m_writing > 0)
            return;
        m_cache.end(m_token, m_summary->capped)->then(this, [this](const Result<QList<EntityId>> &gone) {
            if (gone)
                this->finishWith(RefreshedList{*m_summary, *gone});
            else
                this->finishWith(Failure(gone.error()));
        });
    }

    Cache &m_cache;
    const ConnectionId m_connection;
    const EntityKind m_kind;
    Fetch m_fetch;
    Told m_told;
    QPointer<ApiJob> m_pages;
    qint64 m_token = 0;
    int m_writing = 0;
    std::optional<PageSummary> m_summary;
};
} // namespace purveyor
