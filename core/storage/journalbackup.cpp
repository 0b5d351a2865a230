// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalbackup.h"

#include "core/domain/journalrow.h"
#include "core/domain/localtext.h"
#include "core/storage/journalfile.h"
#include "core/storage/migrations.h"
#include "core/storage/sql.h"
#include "core/storage/storagewords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr auto TimeFormat = "yyyyMMdd'T'HHmmsszzz'Z'";

QString backupsFolder(const QString &folder)
{
    return QDir(folder).filePath(u"backups"_s);
}

// A connection of its own to one file, for reading.
class ReadOnlyFile final
{
    Q_DISABLE_COPY_MOVE(ReadOnlyFile)

public:
    explicit ReadOnlyFile(const QString &file)
        : m_name(u"purveyor-read-"_s + QUuid::createUuid().toString(QUuid::Id128))
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
        , m_isOpen(openReadOnly(m_database, file))
    {
    }
    ~ReadOnlyFile()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    bool isOpen() const { return m_isOpen; }
    QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
    bool m_isOpen;
};

struct Line {
    qint64 id = 0;
    QString identity; // tells rows of one number in two files apart
    QString state;
    QString text;
};

struct Lines {
    QList<Line> lines;
    bool isComplete = false;
};

Lines readLines(const QString &file)
{
    Lines result;
    ReadOnlyFile source(file);
    if (!source.isOpen())
        return result;
    Result<QSqlQuery> query =
        runSql(source.database(),
               u"SELECT r.id, r.created || r.instance || r.operation, r.state, r.created, p.verb, "
               "p.summary, p.customer_name FROM journal_row r LEFT JOIN payload p ON p.row = r.id "
               "ORDER BY r.id"_s);
    if (!query)
        return result;
    while (query->next()) {
        const QString state = query->value(2).toString();
        const QDateTime created = timeFromSql(query->value(3));
        QStringList parts{momentText(created, QLocale()), query->value(4).toString()};
        for (const int column : {5, 6}) {
            if (const QString part = query->value(column).toString(); !part.isEmpty())
                parts.append(part);
        }
        result.lines.append(
            {query->value(0).toLongLong(), query->value(1).toString(), state, parts.join(u" · "_s)});
    }
    result.isComplete = !query->lastError().isValid();
    return result;
}

Result<Done> vacuumInto(QSqlDatabase &database, const QString &file)
{
    if (const Result<Done> made = makePrivateFile(file); !made)
        return Failure(made.error());
    const auto done = runSql(database, u"VACUUM INTO :file"_s, {{u":file"_s, file}});
    if (done)
        return Done();
    QFile::remove(file); // half a backup is worse than none
    return Failure(done.error());
}

QString stateWord(const QString &name)
{
    const std::optional<WriteState> state = stateFromName(name);
    return state ? statusOf(*state).word : name;
}
} // namespace

QString fileTime(const QDateTime &time)
{
    return time.toUTC().toString(QString::fromLatin1(TimeFormat));
}

QList<Backup> backupsIn(const QString &folder)
{
    static const QRegularExpression name(u"^journal-(\\d{8}T\\d{9}Z)(?:-\\d+)?-v(\\d+)\\.db$"_s);
    QList<Backup> backups;
    const QDir dir(backupsFolder(folder));
    const QStringList files = dir.entryList({u"journal-*.db"_s}, QDir::Files);
    for (const QString &file : files) {
        const QRegularExpressionMatch match = name.match(file);
        if (!match.hasMatch())
            continue;
        QDateTime made = QDateTime::fromString(match.captured(1), QString::fromLatin1(TimeFormat));
        made.setTimeSpec(Qt::UTC);
        backups.append({dir.filePath(file), made, match.captured(2).toInt()});
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return a.file > b.file; });
    return backups;
}

Result<Backup> makeBackup(QSqlDatabase &database, const QString &folder)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return Failure(version.error());
    const QString target = backupsFolder(folder);
    if (const Result<Done> made = makePrivateFolder(target); !made)
        return Failure(made.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString file = QDir(target).filePath(u"journal-%1-v%2.db"_s.arg(fileTime(now)).arg(*version));
    for (int n = 2; QFile::exists(file); ++n)
        file = QDir(target).filePath(u"journal-%1-%2-v%3.db"_s.arg(fileTime(now)).arg(n).arg(*version));
    if (const Result<Done> done = vacuumInto(database, file); !done)
        return Failure(done.error());
    return Backup{file, now, *version};
}

Result<Done> copyJournal(QSqlDatabase &database, const QString &folder, const QString &file)
{
    const QFileInfo chosen(file);
    const QDir profile(folder);
    for (const QString &own : {profile.canonicalPath(), QDir(backupsFolder(folder)).canonicalPath()}) {
        if (!own.isEmpty() && chosen.dir().canonicalPath() == own)
            return Failure(storageError(
                StorageWords::tr("%1 is the program's own folder. Choose another one.").arg(chosen.path())));
    }
    const QString part = file + u".part"_s;
    QFile::remove(part);
    if (const Result<Done> done = vacuumInto(database, part); !done)
        return Failure(done.error());
    if ((!chosen.exists() || QFile::remove(file)) && QFile::rename(part, file))
        return Done();
    QFile::remove(part);
    return Failure(storageError(StorageWords::tr("%1 cannot be replaced.").arg(file)));
}

Result<Done> renewBackups(QSqlDatabase &database, const QString &folder)
{
    const QList<Backup> old = backupsIn(folder);
    if (const Result<Backup> made = makeBackup(database, folder); !made)
        return Failure(made.error());
    QStringList files;
    for (const Backup &backup : old)
        files.append(backup.file);
    const QDir profile(folder);
    const QStringList replaced = profile.entryList({u"journal-*-replaced.db*"_s}, QDir::Files);
    for (const QString &name : replaced)
        files.append(profile.filePath(name));
    for (const QString &file : std::as_const(files)) {
        if (!QFile::remove(file))
            return Failure(storageError(StorageWords::tr("%1 could not be removed.").arg(file)));
    }
    return Done{};
}

Result<RestorePlan> planRestoreFrom(const QString &folder, const Backup &backup)
{
    const Lines kept = readLines(backup.file);
    if (!kept.isComplete)
        return Failure(storageError(StorageWords::tr("The backup %1 cannot be read.").arg(backup.file)));
    const Lines present = readLines(QDir(folder).filePath(QLatin1String(JournalFileName)));

    QHash<qint64, const Line *> byId;
    for (const Line &line : kept.lines)
        byId.insert(line.id, &line);
    RestorePlan plan;
    plan.backup = backup;
    plan.presentReadable = present.isComplete;
    for (const Line &line : present.lines) {
        const Line *before = byId.value(line.id);
        if (!before || before->identity != line.identity) {
            plan.lost.append(line.text + u" · "_s + stateWord(line.state));
        } else if (before->state != line.state) {
            // What was on its way then is not believed to be so still.
            const bool wasOpen = before->state == stateName(WriteState::Held) ||
                                 before->state == stateName(WriteState::Sending);
            plan.lost.append(
                StorageWords::tr("%1 · %2, goes back to %3")
                    .arg(line.text, stateWord(line.state),
                         wasOpen ? statusOf(WriteState::Unknown).word : stateWord(before->state)));
        }
    }
    return plan;
}
} // namespace purveyor
