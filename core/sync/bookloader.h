// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/pagedjob.h"
#include "core/storage/cache.h"
#include "core/sync/rowfeed.h"

#include <QObject>

namespace purveyor
{
// Tells what the cache has, at start: the first screen of every list, whichever is looked at, then all rows.
class BookLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookLoader)

public:
    // Both outlive the loader.
    BookLoader(Cache &cache, RowFeed &feed, QObject *parent = nullptr);
    ~BookLoader() override;

    void load(); // once
    bool isNew() const { return m_stage == Stage::New; }
    bool isLoaded() const { return m_stage == Stage::Loaded; }

Q_SIGNALS:
    // The rest of a list could not be read; the next list is read all the same.
    void failed(purveyor::EntityKind kind, const purveyor::ApiError &error);
    void loaded(); // behind the last rows

private:
    template <class Summary>
    void loadHead(PagedJob<Summary> *pages);
    template <class Summary>
    void loadRest(EntityKind kind, PagedJob<Summary> *pages);
    void loadNext(EntityKind after);

    enum class Stage { New, Loading, Loaded };
    Cache &m_cache;
    RowFeed &m_feed;
    Stage m_stage = Stage::New;
    int m_heads = 0; // being read
};
} // namespace purveyor
