// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/cache.h"
#include "tests/core/storage/storagetesting.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace purveyor
{
ConnectionId firstConnection();
ConnectionId secondConnection();

Customer sampleCustomer(const QString &id, const QString &name,
                        const ConnectionId &connection = firstConnection());
Subscription sampleSubscription(const QString &id, const QString &customer,
                                std::optional<QDate> renews = std::nullopt,
                                const ConnectionId &connection = firstConnection());
Order sampleOrder(const QString &id, const QString &customer, const QDateTime &created);

// A cache on a file of its own.
class CacheFixture final
{
public:
    void setUp();
    void tearDown();

    template <class T>
    QList<T> all(PagedJob<T> *job, QList<qsizetype> *pages = nullptr); // empty when it failed
    template <class T>
    QList<EntityId> readList(const ConnectionId &connection, EntityKind kind, const QList<T> &items,
                             bool capped = false);         // begin, put, end; what went
    QStringList names();                                   // of all customers, as listed
    qint64 changesDuring(const std::function<void()> &fn); // rows SQLite wrote meanwhile

    QString file;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<DatabaseThread> thread;
    std::unique_ptr<Cache> cache;
};

template <class T>
QList<T> CacheFixture::all(PagedJob<T> *job, QList<qsizetype> *pages)
{
    QList<T> items;
    QObject context;
    job->onPage(&context, [&items, pages](const QList<T> &page) {
        items += page;
        if (pages)
            pages->append(page.size());
    });
    const Result<PageSummary> summary = await<PageSummary>(job);
    return summary && summary->fetched == items.size() ? items : QList<T>();
}

template <class T>
QList<EntityId> CacheFixture::readList(const ConnectionId &connection, EntityKind kind, const QList<T> &items,
                                       bool capped)
{
    const qint64 token = await(cache->begin(connection, kind)).value();
    constexpr qsizetype PageSize = 1000;
    for (qsizetype at = 0; at < items.size(); at += PageSize)
        await(cache->put(token, items.mid(at, PageSize))).value();
    return await(cache->end(token, capped)).value();
}
} // namespace purveyor
