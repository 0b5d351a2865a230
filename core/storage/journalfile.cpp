// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalfile.h"

#include "core/storage/journalbackup.h"
#include "core/storage/migrations.h"
#include "core/storage/sql.h"
#include "core/storage/storagewords.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>
#include <QUuid>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr auto PrivateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto PrivateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr int ApplicationId = 0x50757276; // "Purv", as in 001.sql

QString journalPath(const QString &folder)
{
    return QDir(folder).filePath(QLatin1String(JournalFileName));
}

// A file that waits to become journal.db. Found at start, the move is finished.
QString incomingPath(const QString &folder)
{
    return journalPath(folder) + u".incoming"_s;
}

OpenProblem problem(OpenProblem::Kind kind, const QString &file, const QString &text)
{
    OpenProblem result;
    result.kind = kind;
    result.file = file;
    result.text = text;
    result.knownVersion = latestVersion(Schema::Journal);
    return result;
}

bool isDamage(const ApiError &error)
{
    const int code = error.vendorCode.toInt() & 0xff;
    return code == 11 || code == 26; // SQLITE_CORRUPT, SQLITE_NOTADB
}

OpenProblem problemOf(const ApiError &error, const QString &file)
{
    const QString text = error.details.isEmpty() ? error.message : error.message + u'\n' + error.details;
    if (isDamage(error))
        return problem(OpenProblem::Kind::Damaged, file, text);
    const int code = error.vendorCode.toInt() & 0xff;
    if (code == 8 || code == 14) // SQLITE_READONLY, SQLITE_CANTOPEN
        return problem(OpenProblem::Kind::NotWritable, file, text);
    return problem(OpenProblem::Kind::Other, file, text);
}

Result<int> pragmaNumber(QSqlDatabase &database, const QString &name)
{
    Result<QSqlQuery> query = runSql(database, u"PRAGMA "_s + name);
    if (!query)
        return Failure(query.error());
    query->next();
    return query->value(0).toInt();
}

// "ok", or what is wrong.
Result<QString> quickCheck(QSqlDatabase &database)
{
    Result<QSqlQuery> query = runSql(database, u"PRAGMA quick_check(1)"_s);
    if (!query)
        return Failure(query.error());
    return query->next() ? query->value(0).toString() : StorageWords::tr("no answer");
}

Result<Done> openForWriting(QSqlDatabase &database, const QString &file)
{
    database.close();
    database.setConnectOptions();
    database.setDatabaseName(file);
    if (!database.open())
        return storageFailure(database.lastError());
    return Done{};
}

// After the checks: a file that is not ours, or of a newer program, stays as it is.
Result<Done> prepareForWriting(QSqlDatabase &database)
{
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto done = runSql(database, pragma); !done)
            return Failure(done.error());
    }
    const SqlTransaction probe(database); // a read-only file lets the pragmas pass
    return probe.begun();
}

Result<Done> writeInstance(QSqlDatabase &database)
{
    const auto written = runSql(database, u"INSERT INTO meta (key, value) VALUES ('instance', :value)"_s,
                                {{u":value"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}});
    if (!written)
        return Failure(written.error());
    return Done{};
}

Result<QString> readInstance(QSqlDatabase &database)
{
    Result<QSqlQuery> query = runSql(database, u"SELECT value FROM meta WHERE key = 'instance'"_s);
    if (!query)
        return Failure(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

// The copy knows nothing of what was sent after it was made.
Result<Done> markRestored(const QString &file)
{
    const QString name = u"purveyor-mark-"_s + QUuid::createUuid().toString(QUuid::Id128);
    Result<Done> marked{Done{}};
    {
        QSqlDatabase copy = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        copy.setDatabaseName(file);
        if (!copy.open())
            marked = storageFailure(copy.lastError());
        else if (const auto done =
                     runSql(copy, u"INSERT OR REPLACE INTO meta (key, value) VALUES ('restored', 'yes')"_s);
                 !done)
            marked = Failure(done.error());
        copy.close();
    }
    QSqlDatabase::removeDatabase(name);
    return marked;
}

Result<Done> moveInPlace(const QString &folder)
{
    if (!QFile::rename(incomingPath(folder), journalPath(folder)))
        return Failure(
            storageError(StorageWords::tr("%1 could not be moved into place.").arg(incomingPath(folder))));
    return Done{};
}

// Complete under another name before it gets its own: a crash leaves no half-made journal.db.
Result<Done> makeNewFile(QSqlDatabase &database, const QString &folder)
{
    const QString file = incomingPath(folder) + u".part"_s;
    QFile::remove(file);
    if (const Result<Done> made = makePrivateFile(file); !made)
        return made;
    database.close();
    database.setConnectOptions();
    database.setDatabaseName(file);
    if (!database.open())
        return storageFailure(database.lastError());
    Result<Done> done = upgradeToLatest(database, Schema::Journal);
    if (done)
        done = writeInstance(database);
    database.close();
    if (!done)
        return done;
    if (!QFile::rename(file, incomingPath(folder)))
        return Failure(storageError(StorageWords::tr("%1 could not be moved into place.").arg(file)));
    return Done{};
}

// journal.db and what SQLite keeps beside it go together: a log without its file, or beside another one, is
// poison.
Result<Done> moveAway(QSqlDatabase &database, const QString &folder)
{
    database.close();
    const QString present = journalPath(folder);
    const QString away =
        QDir(folder).filePath(u"journal-%1-replaced.db"_s.arg(fileTime(QDateTime::currentDateTimeUtc())));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(present + suffix) && !QFile::rename(present + suffix, away + suffix))
            return Failure(
                storageError(StorageWords::tr("%1 could not be moved away.").arg(present + suffix)));
    }
    return Done{};
}

bool wasEverThere(const QString &folder)
{
    const QDir dir(folder);
    return !backupsIn(folder).isEmpty() ||
           !dir.entryList({u"journal-*-replaced.db"_s, u"journal.db-wal"_s}).isEmpty();
}

Result<OpenedJournal> openNormally(QSqlDatabase &database, const QString &folder)
{
    const QString file = journalPath(folder);
    if (const Result<Done> made = makePrivateFolder(folder); !made)
        return OpenedJournal{problem(OpenProblem::Kind::NotWritable, folder, made.error().message), {}};
    if (!QFile::exists(file)) {
        if (!QFile::exists(incomingPath(folder))) {
            if (wasEverThere(folder)) {
                return OpenedJournal{
                    problem(OpenProblem::Kind::Damaged, file,
                            StorageWords::tr("The file is missing, although there was one before.")),
                    {}};
            }
            if (const Result<Done> made = makeNewFile(database, folder); !made)
                return OpenedJournal{problemOf(made.error(), file), {}};
        }
        if (const Result<Done> moved = moveInPlace(folder); !moved)
            return OpenedJournal{problemOf(moved.error(), file), {}};
    }
    QFile::remove(incomingPath(folder)); // of a restore that did not get as far as moving it
    QFile::setPermissions(file, PrivateFile);

    if (const Result<Done> open = openForWriting(database, file); !open)
        return OpenedJournal{problemOf(open.error(), file), {}};
    const Result<QString> check = quickCheck(database);
    if (!check)
        return OpenedJournal{problemOf(check.error(), file), {}};
    if (*check != u"ok")
        return OpenedJournal{problem(OpenProblem::Kind::Damaged, file, *check), {}};
    const Result<int> applicationId = pragmaNumber(database, u"application_id"_s);
    if (!applicationId)
        return OpenedJournal{problemOf(applicationId.error(), file), {}};
    if (*applicationId != ApplicationId) {
        return OpenedJournal{problem(OpenProblem::Kind::Damaged, file,
                                     StorageWords::tr("The file is empty or is not a journal.")),
                             {}};
    }

    const Result<int> version = schemaVersion(database);
    if (!version)
        return OpenedJournal{problemOf(version.error(), file), {}};
    const int latest = latestVersion(Schema::Journal);
    if (*version > latest) {
        OpenProblem newer =
            problem(OpenProblem::Kind::Newer, file,
                    StorageWords::tr("The file was written by a newer version of this program."));
        newer.foundVersion = *version;
        return OpenedJournal{newer, {}};
    }
    if (const Result<Done> prepared = prepareForWriting(database); !prepared)
        return OpenedJournal{problemOf(prepared.error(), file), {}};
    for (int from = *version; from < latest; ++from) {
        Result<Done> done = Done{};
        if (const Result<Backup> backup = makeBackup(database, folder); !backup)
            done = Failure(backup.error());
        else
            done = upgradeOnce(database, Schema::Journal, from);
        if (!done) {
            OpenProblem failed = problemOf(done.error(), file);
            failed.foundVersion = from;
            return OpenedJournal{failed, {}};
        }
    }
    const Result<QString> instance = readInstance(database);
    if (!instance)
        return OpenedJournal{problemOf(instance.error(), file), {}};
    return OpenedJournal{{}, *instance};
}
} // namespace

Result<Done> makePrivateFile(const QString &file)
{
    QFile empty(file);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, PrivateFile))
        return Failure(storageError(empty.errorString()));
    return Done{};
}

Result<Done> makePrivateFolder(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder)); // without a slash at the end there is a file name
    if (!info.exists()) {
        // mkpath makes what is above with the usual permissions; only the last one is ours.
        const QDir above(info.absolutePath());
        if (!above.mkpath(u"."_s) || !above.mkdir(info.fileName(), PrivateFolder))
            return Failure(storageError(StorageWords::tr("The folder %1 could not be made.").arg(folder)));
    } else if (!info.isDir()) {
        return Failure(storageError(StorageWords::tr("%1 is not a folder.").arg(folder)));
    }
#ifdef Q_OS_UNIX
    // Somebody else's folder cannot be made private, and its owner could read and change what is in it.
    if (QFileInfo(folder).ownerId() != geteuid())
        return Failure(storageError(StorageWords::tr("The folder %1 belongs to another user.").arg(folder)));
#endif
    QFile::setPermissions(folder, PrivateFolder);
    if (!QFileInfo(folder).isWritable())
        return Failure(storageError(StorageWords::tr("The folder %1 cannot be written.").arg(folder)));
    return Done{};
}

bool openReadOnly(QSqlDatabase &database, const QString &file)
{
    database.close();
    if (!QFile::exists(file))
        return false;
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    database.setDatabaseName(file);
    if (database.open() && runSql(database, u"SELECT count(*) FROM sqlite_schema"_s))
        return true;
    // Without the log and without locks: what a read-only medium or a damaged log still allows.
    database.close();
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + u"?immutable=1"_s);
    return database.open() && runSql(database, u"SELECT count(*) FROM sqlite_schema"_s);
}

Result<OpenedJournal> openJournalFile(QSqlDatabase &database, const QString &folder, Profile::Mode mode)
{
    if (mode == Profile::Mode::Normal) {
        Result<OpenedJournal> opened = openNormally(database, folder);
        if (opened && opened->problem.kind != OpenProblem::Kind::None)
            database.close();
        return opened;
    }
    const QString file = journalPath(folder);
    if (!openReadOnly(database, file)) {
        return OpenedJournal{
            problem(OpenProblem::Kind::Damaged, file, StorageWords::tr("The file cannot be read at all.")),
            {}};
    }
    const Result<QString> instance = readInstance(database);
    return OpenedJournal{{}, instance.value_or(QString())};
}

Result<Done> startNewJournalFile(QSqlDatabase &database, const QString &folder)
{
    QFile::remove(incomingPath(folder));
    if (const Result<Done> made = makeNewFile(database, folder); !made)
        return made;
    if (const Result<Done> moved = moveAway(database, folder); !moved)
        return moved;
    return moveInPlace(folder);
}

bool wasRestored(QSqlDatabase &database)
{
    Result<QSqlQuery> query = runSql(database, u"SELECT value FROM meta WHERE key = 'restored'"_s);
    return query && query->next();
}

Result<Done> forgetRestored(QSqlDatabase &database)
{
    const auto done = runSql(database, u"DELETE FROM meta WHERE key = 'restored'"_s);
    if (!done)
        return Failure(done.error());
    return Done{};
}

Result<Done> restoreJournalFile(QSqlDatabase &database, const QString &folder, const QString &backup)
{
    QFile source(backup);
    if (!source.open(QIODevice::ReadOnly))
        return Failure(storageError(source.errorString()));
    QFile::remove(incomingPath(folder));
    QSaveFile copy(incomingPath(folder)); // on disk before it gets its name
    if (!copy.open(QIODevice::WriteOnly))
        return Failure(storageError(copy.errorString()));
    copy.setPermissions(PrivateFile);
    while (!source.atEnd()) {
        const QByteArray piece = source.read(1 << 20);
        if (piece.isEmpty() || copy.write(piece) != piece.size())
            return Failure(storageError(piece.isEmpty() ? source.errorString() : copy.errorString()));
    }
    if (!copy.commit())
        return Failure(storageError(copy.errorString()));
    if (const Result<Done> marked = markRestored(incomingPath(folder)); !marked)
        return marked;
    if (const Result<Done> moved = moveAway(database, folder); !moved)
        return moved;
    return moveInPlace(folder);
}
} // namespace purveyor
