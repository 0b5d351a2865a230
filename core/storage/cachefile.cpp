// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cachefile.h"

#include "core/storage/journalfile.h"
#include "core/storage/migrations.h"
#include "core/storage/sql.h"

#include <QDir>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QString damageMark(const QString &file)
{
    return file + u".damaged"_s;
}

Result<Done> setUp(QSqlDatabase &database)
{
    // Losing the last seconds to a power cut costs a refresh; WAL keeps the file whole.
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA temp_store = MEMORY"_s,
          u"PRAGMA cache_size = -6000"_s, u"PRAGMA wal_autocheckpoint = 4000"_s}) {
        if (const auto done = runSql(database, pragma); !done)
            return Failure(done.error());
    }
    return upgradeToLatest(database, Schema::Cache);
}

// Words of states are kept as they were shown. Under another language the whole is read again; which one it
// is stands in the file's header, so that no table is needed for one number.
Result<Done> checkLanguage(QSqlDatabase &database)
{
    const int language = QLocale().language();
    Result<QSqlQuery> query = runSql(database, u"PRAGMA application_id"_s);
    if (!query)
        return Failure(query.error());
    const int kept = query->next() ? query->value(0).toInt() : 0;
    query->finish();
    if (kept == language)
        return Done{};
    if (kept != 0)
        return Failure(storageError(u"language"_s));
    if (const auto done = runSql(database, u"PRAGMA application_id = %1"_s.arg(language)); !done)
        return Failure(done.error());
    return Done{};
}

Result<Done> openOnce(QSqlDatabase &database, const QString &file)
{
    if (!QFile::exists(file)) {
        if (const Result<Done> made = makePrivateFile(file); !made)
            return made;
    }
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    database.close();
    database.setConnectOptions();
    database.setDatabaseName(file);
    if (!database.open())
        return storageFailure(database.lastError());
    if (const Result<Done> done = setUp(database); !done)
        return done;
    const Result<int> version = schemaVersion(database);
    if (!version)
        return Failure(version.error());
    if (*version != latestVersion(Schema::Cache))
        return Failure(storageError(u"version"_s));
    if (const Result<Done> done = checkLanguage(database); !done)
        return done;
    // No quick_check: it reads the whole file, 100,000 records, before the first screen. The tables are
    // touched instead, and damage met later is noted for the next start.
    for (const QString &table : {u"connection"_s, u"snapshot"_s, u"summary"_s, u"entity"_s}) {
        if (const auto done = runSql(database, u"SELECT * FROM %1 LIMIT 1"_s.arg(table)); !done)
            return Failure(done.error());
    }
    return Done{};
}

void removeFiles(const QString &file)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    QFile::remove(damageMark(file));
}
} // namespace

Result<Done> openCacheFile(QSqlDatabase &database, const QString &folder, Profile::Mode mode)
{
    const QString file = QDir(folder).filePath(u"cache.db"_s);
    if (mode == Profile::Mode::ReadOnly) {
        if (openReadOnly(database, file) && runSql(database, u"SELECT pk FROM summary LIMIT 1"_s))
            return Done{};
        database.close();
        database.setConnectOptions();
        database.setDatabaseName(u":memory:"_s);
        if (!database.open())
            return storageFailure(database.lastError());
        return upgradeToLatest(database, Schema::Cache);
    }
    if (QFile::exists(damageMark(file)))
        removeFiles(file);
    if (openOnce(database, file))
        return Done{};
    database.close();
    removeFiles(file);
    return openOnce(database, file);
}

void noteCacheDamage(const QSqlDatabase &database, const ApiError &error)
{
    const int code = error.vendorCode.toInt() & 0xff;
    if (code != 11 && code != 26) // SQLITE_CORRUPT, SQLITE_NOTADB
        return;
    QFile mark(damageMark(database.databaseName()));
    (void)mark.open(QIODevice::WriteOnly);
}
} // namespace purveyor
