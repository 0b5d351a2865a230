// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"
#include "core/storage/profile.h"

#include <QSqlDatabase>

// The file journal.db of a profile: making, checking, opening, upgrading. Called on the journal's thread.
namespace purveyor
{
inline constexpr char JournalFileName[] = "journal.db";

struct OpenedJournal {
    OpenProblem problem; // kind None: the database is open
    QString instance;
};
[[nodiscard]] Result<OpenedJournal> openJournalFile(QSqlDatabase &database, const QString &folder,
                                                    Profile::Mode mode);
// Moves the present file away under a name with the time and makes a new one. The database is closed
// afterwards.
[[nodiscard]] Result<Done> startNewJournalFile(QSqlDatabase &database, const QString &folder);
// The same with a copy of a backup in the place of a new file. What was held when the backup was made may
// have been sent since: recover() makes it Unknown.
[[nodiscard]] Result<Done> restoreJournalFile(QSqlDatabase &database, const QString &folder,
                                              const QString &backup);
// Whether the file is a restored backup that recover() has not seen yet.
[[nodiscard]] bool wasRestored(QSqlDatabase &database);
[[nodiscard]] Result<Done> forgetRestored(QSqlDatabase &database);

// Opens any file of a profile for reading only, whatever state it is in.
[[nodiscard]] bool openReadOnly(QSqlDatabase &database, const QString &file);
// Made with these permissions from its first byte on: 0600.
[[nodiscard]] Result<Done> makePrivateFile(const QString &file);
[[nodiscard]] Result<Done> makePrivateFolder(const QString &folder); // 0700, with what is missing above it
} // namespace purveyor
