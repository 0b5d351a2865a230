// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/storage/cachestate.h"

#include <QSqlDatabase>
#include <memory>

namespace purveyor
{
// Writes records inside the caller's transaction; a record that is stored with the same bytes is left alone.
// Keeps the statements of one page prepared.
class CacheWriter final
{
    Q_DISABLE_COPY_MOVE(CacheWriter)

public:
    CacheWriter(QSqlDatabase &database, CacheState &state);
    ~CacheWriter();

    // A list tells less than a details read: what only the latter knew is kept.
    enum class Source { List, Details };
    // The value is the primary key.
    [[nodiscard]] Result<qint64> put(const Entity &entity, Source source);
    [[nodiscard]] Result<Done> remove(qint64 pk);
    // Brings the counts of customers up to date whose subscriptions changed. Last, before the commit.
    [[nodiscard]] Result<Done> finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace purveyor
