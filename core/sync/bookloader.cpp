// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/bookloader.h"

namespace purveyor
{
BookLoader::BookLoader(Cache &cache, RowFeed &feed, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_feed(feed)
{
}

BookLoader::~BookLoader() = default;

void BookLoader::load()
{
    Q_ASSERT(isNew());
    m_stage = Stage::Loading;
    loadHead(m_cache.customers());
    loadHead(m_cache.subscriptions());
    loadHead(m_cache.orders());
}

// What goes wrong is told by the reading of the rest.
template <class Summary>
void BookLoader::loadHead(PagedJob<Summary> *pages)
{
    ++m_heads;
    pages->onPage(this, [this, pages](const QList<Summary> &rows) {
        m_feed.tellSoon(rows);
        pages->abort();
    });
    pages->then(this, [this](const Result<PageSummary> &) {
        if (--m_heads == 0)
            loadRest(EntityKind::Customer, m_cache.customers());
    });
}

template <class Summary>
void BookLoader::loadRest(EntityKind kind, PagedJob<Summary> *pages)
{
    pages->onPage(this, [this](const QList<Summary> &rows) { m_feed.tell(rows); });
    pages->then(this, [this, kind](const Result<PageSummary> &result) {
        if (!result)
            Q_EMIT failed(kind, result.error());
        loadNext(kind);
    });
}

// One list after the other: side by side, the first would be complete as late as the last.
void BookLoader::loadNext(EntityKind after)
{
    if (after == EntityKind::Customer) {
        loadRest(EntityKind::Subscription, m_cache.subscriptions());
    } else if (after == EntityKind::Subscription) {
        loadRest(EntityKind::Order, m_cache.orders());
    } else {
        m_feed.queue().append([this] {
            m_stage = Stage::Loaded;
            Q_EMIT loaded();
        });
    }
}
} // namespace purveyor
