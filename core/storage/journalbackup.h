// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"
#include "core/storage/profile.h"

#include <QSqlDatabase>

// Copies of journal.db in <folder>/backups, named journal-<time>-v<schema version>.db.
namespace purveyor
{
QString fileTime(const QDateTime &time);        // for file names; sorts as text
QList<Backup> backupsIn(const QString &folder); // newest first
// A whole copy of the open database, 0600.
[[nodiscard]] Result<Backup> makeBackup(QSqlDatabase &database, const QString &folder);
// The same into a file of the person's choice; what is there is replaced once the copy is whole. Never a file
// of the profile itself.
[[nodiscard]] Result<Done> copyJournal(QSqlDatabase &database, const QString &folder, const QString &file);
// All copies go, and files that were replaced; one of the database as it is now takes their place.
[[nodiscard]] Result<Done> renewBackups(QSqlDatabase &database, const QString &folder);
// Reads both files by connections of its own: the open database may be the damaged one.
[[nodiscard]] Result<RestorePlan> planRestoreFrom(const QString &folder, const Backup &backup);
} // namespace purveyor
