// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"
#include "core/storage/profile.h"

#include <QSqlDatabase>

// The file cache.db of a profile. Called on the cache's thread.
namespace purveyor
{
// A file that is damaged, or of another version, is deleted and made anew. In read-only mode what is there is
// read, and nothing there is an empty cache in memory.
[[nodiscard]] Result<Done> openCacheFile(QSqlDatabase &database, const QString &folder, Profile::Mode mode);
// Damage that shows itself later: the file is thrown away at the next start.
void noteCacheDamage(const QSqlDatabase &database, const ApiError &error);
} // namespace purveyor
