// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/storage/databasethread.h"

#include <QDateTime>
#include <QObject>
#include <memory>

namespace purveyor
{
// Why journal.db could not be opened for writing.
struct OpenProblem {
    enum class Kind { None, Damaged, Newer, NotWritable, Other };
    Kind kind = Kind::None;
    QString file;
    QString text; // translated: what is wrong, found by what
    int foundVersion = 0;
    int knownVersion = 0;
};

struct Backup {
    QString file;
    QDateTime made; // UTC
    int schemaVersion = 0;
};

// What restoring a backup would lose: rows that the present file has and the backup has not, as far as the
// present file can still be read.
struct RestorePlan {
    Backup backup;
    QStringList lost;             // one line a row: time, action, customer, state
    bool presentReadable = false; // false: the list is incomplete, and the ui says so
};

// The folder of one profile: two SQLite files, each on a thread of its own. Files 0600, folder 0700. Makes a
// backup before each schema upgrade; a damaged cache is thrown away, a damaged journal never is.
class Profile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Profile)

public:
    enum class Mode { Normal, ReadOnly };

    explicit Profile(const QString &folder, QObject *parent = nullptr);
    ~Profile() override;

    const QString &folder() const { return m_folder; }
    // quick_check, schema upgrade. The value's kind None: both are open.
    TypedJob<OpenProblem> *open(Mode mode);
    TypedJob<QList<Backup>> *backups();
    TypedJob<RestorePlan> *planRestore(const Backup &backup);
    // The present file is kept beside it under a name with the time; then open() again.
    TypedJob<Done> *restore(const Backup &backup);
    TypedJob<Done> *startNew();
    TypedJob<Backup> *backUp(); // into <folder>/backups
    // Into a file of the person's choice, which is replaced; refused for the profile's own folder.
    TypedJob<Done> *backUpTo(const QString &file);
    // Backups and replaced files go, a new backup comes: what was forgotten is in none of them.
    TypedJob<Done> *renewBackups();

    DatabaseThread &journalThread();
    DatabaseThread &cacheThread();
    QString instanceId() const; // UUID of this installation; known once open

private:
    QString m_folder;
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace purveyor
