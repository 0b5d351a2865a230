// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cache.h"
#include "core/storage/journal.h"
#include "core/storage/profile.h"
#include "tests/core/storage/storagetesting.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purveyor
{
class ProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void newProfileIsPrivate();
    void opensAgainWithTheSameInstance();
    void upgradesAnOlderFileAfterABackup();
    void damagedFileIsReportedAndKept_data();
    void damagedFileIsReportedAndKept();
    void damagedFileOpensForReading();
    void newerFileIsReported();
    void missingFileIsNotSilentlyNew();
    void folderThatCannotBeMade();
    void readOnlyModeReadsAndDoesNotWrite();
    void restorePlanNamesTheRowsThatGo();
    void restoreKeepsThePresentFile();
    void restoreIsFinishedAfterACrash();
    void startNewKeepsThePresentFile();
    void damagedCacheIsMadeAnew_data();
    void damagedCacheIsMadeAnew();
    void abortedOpenEndsOnce();

private:
    QString path(const QString &name) const { return m_folder->filePath(u"profile/"_s + name); }
    static OpenProblem open(Profile &profile, Profile::Mode mode = Profile::Mode::Normal);
    JournalRow add(Profile &profile, const QString &key);
    static QFile::Permissions permissionsOf(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

constexpr auto PrivateFile = QFile::ReadOwner | QFile::WriteOwner;

void ProfileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

OpenProblem ProfileTest::open(Profile &profile, Profile::Mode mode)
{
    const Result<OpenProblem> problem = waitFor(profile.open(mode));
    if (problem)
        return *problem;
    OpenProblem failed;
    failed.kind = OpenProblem::Kind::Other;
    failed.text = problem.error().message + problem.error().details;
    return failed;
}

JournalRow ProfileTest::add(Profile &profile, const QString &key)
{
    Journal journal(profile.journalThread(), m_clock, u"clerk"_s, profile.instanceId());
    return waitFor(journal.add(sampleRow(key))).value();
}

QFile::Permissions ProfileTest::permissionsOf(const QString &file)
{
    return QFile::permissions(file) &
           (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup |
            QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
}

void ProfileTest::newProfileIsPrivate()
{
    Profile profile(path({}));
    QVERIFY2(open(profile).kind == OpenProblem::Kind::None, qPrintable(open(profile).text));
    add(profile, u"a"_s);
    QVERIFY(waitFor(profile.backUp()));
    QCOMPARE(permissionsOf(path({})), PrivateFile | QFile::ExeOwner);
    QCOMPARE(permissionsOf(path(u"backups"_s)), PrivateFile | QFile::ExeOwner);
    QStringList files;
    for (const QString &folder : {path({}), path(u"backups"_s)}) {
        const QStringList names = QDir(folder).entryList(QDir::Files);
        for (const QString &name : names) {
            QVERIFY2(permissionsOf(folder + u'/' + name) == PrivateFile, qPrintable(name));
            files.append(name);
        }
    }
    QVERIFY(files.contains(u"journal.db"_s));
    QVERIFY(files.contains(u"journal.db-wal"_s)); // the log has the same names in it
    QVERIFY(files.contains(u"cache.db"_s));
    QVERIFY(files.size() >= 6);
}

void ProfileTest::opensAgainWithTheSameInstance()
{
    QString instance;
    {
        Profile profile(path({}));
        QVERIFY(open(profile).kind == OpenProblem::Kind::None);
        instance = profile.instanceId();
        QCOMPARE(instance.size(), 36);
        add(profile, u"a"_s);
    }
    Profile profile(path({}));
    QVERIFY(open(profile).kind == OpenProblem::Kind::None);
    QCOMPARE(profile.instanceId(), instance);
    Journal journal(profile.journalThread(), m_clock, u"clerk"_s, instance);
    QCOMPARE(waitFor(journal.count()).value(), 1);
    QCOMPARE(waitFor(journal.verify()).value(), 0);
    QVERIFY(waitFor(profile.backups()).value().isEmpty()); // nothing was upgraded
}

void ProfileTest::upgradesAnOlderFileAfterABackup()
{
    // A file of version 1 with one row, by hand from the first schema file.
    QVERIFY(QDir().mkpath(path({})));
    {
        QFile schema(u":/schema/sqlite/journal/001.sql"_s);
        QVERIFY(schema.open(QIODevice::ReadOnly));
        RawDatabase raw(path(u"journal.db"_s));
        QString statement;
        const QStringList lines = QString::fromUtf8(schema.readAll()).split(u'\n');
        for (const QString &line : lines) {
            statement += line.section(u"--"_s, 0, 0) + u'\n';
            if (!statement.trimmed().endsWith(u';'))
                continue;
            QVERIFY2(raw.exec(statement), qPrintable(statement));
            statement.clear();
        }
        QVERIFY(raw.exec(u"PRAGMA user_version = 1"_s));
        QVERIFY(raw.exec(u"INSERT INTO meta VALUES ('instance', 'instance-of-old')"_s));
        QVERIFY(
            raw.exec(u"INSERT INTO journal_row VALUES (7, 'c', 'o', 'Unknown', '2026-01-01T00:00:00.000Z', "
                     "'2026-01-01T00:00:00.000Z', '', '', 0, 'a', 'instance-of-old', 0, 'i', 'key', 'c', "
                     "'Customer', '1', '1')"_s));
    }
    Profile profile(path({}));
    const OpenProblem problem = open(profile);
    QVERIFY2(problem.kind == OpenProblem::Kind::None, qPrintable(problem.text));
    QCOMPARE(profile.instanceId(), u"instance-of-old"_s);
    Journal journal(profile.journalThread(), m_clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(waitFor(journal.row(7)).value().state, WriteState::Unknown);

    const QList<Backup> backups = waitFor(profile.backups()).value();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().schemaVersion, 1);
    QVERIFY(qAbs(backups.first().made.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(permissionsOf(backups.first().file), PrivateFile);
    RawDatabase backup(backups.first().file);
    QCOMPARE(backup.value(u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(backup.value(u"SELECT count(*) FROM journal_row"_s).toInt(), 1);
    QVERIFY(!backup.exec(u"SELECT * FROM connection"_s)); // came with version 2
}

void ProfileTest::damagedFileIsReportedAndKept_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addRow("not a database") << u"text"_s;
    QTest::addRow("empty") << u"empty"_s;
    QTest::addRow("a page overwritten") << u"page"_s;
    QTest::addRow("cut off") << u"cut"_s;
    QTest::addRow("a database of another program") << u"foreign"_s;
}

void ProfileTest::damagedFileIsReportedAndKept()
{
    QFETCH(QString, damage);
    const QString name = path(u"journal.db"_s);
    {
        Profile profile(path({}));
        QVERIFY(open(profile).kind == OpenProblem::Kind::None);
        for (int i = 0; i < 20; ++i)
            add(profile, u"key-%1"_s.arg(i));
    }
    QFile file(name);
    if (damage == u"foreign") {
        QVERIFY(file.remove());
        RawDatabase raw(name);
        QVERIFY(raw.exec(u"CREATE TABLE notes (text TEXT)"_s));
    } else {
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == u"text") {
            QVERIFY(file.resize(0));
            file.write(QByteArray("this is no database\n").repeated(1000));
        } else if (damage == u"empty") {
            QVERIFY(file.resize(0));
        } else if (damage == u"page") {
            const qint64 pages = file.size() / 4096;
            for (qint64 page = 1; page < pages; ++page) {
                file.seek(page * 4096);
                file.write(QByteArray(4096, '\xa5'));
            }
        } else {
            QVERIFY(file.resize(file.size() / 2 / 4096 * 4096));
        }
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();

    Profile profile(path({}));
    const OpenProblem problem = open(profile);
    QCOMPARE(problem.kind, OpenProblem::Kind::Damaged);
    QCOMPARE(problem.file, name);
    QVERIFY(!problem.text.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray after = file.readAll();
    QVERIFY(after == before);
}

void ProfileTest::damagedFileOpensForReading()
{
    {
        Profile profile(path({}));
        QVERIFY(open(profile).kind == OpenProblem::Kind::None);
        add(profile, u"a"_s);
        QVERIFY(waitFor(profile.journalThread().run<Done>([](QSqlDatabase &database) -> Result<Done> {
            QSqlQuery(database).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            return Done{};
        })));
    }
    // An index in ruins: quick_check sees it, and reading a row does not need it.
    int page = 0;
    {
        RawDatabase raw(path(u"journal.db"_s));
        page = raw.value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'event_instance'"_s).toInt();
    }
    QVERIFY(page > 1);
    QFile file(path(u"journal.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\xa5')), 4096);
    file.close();

    Profile profile(path({}));
    QCOMPARE(open(profile).kind, OpenProblem::Kind::Damaged);
    QCOMPARE(open(profile, Profile::Mode::ReadOnly).kind, OpenProblem::Kind::None);
    Journal journal(profile.journalThread(), m_clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(waitFor(journal.row(1)).value().key.value, u"a"_s);
    QCOMPARE(waitFor(journal.add(sampleRow(u"b"_s))).error().kind, ApiError::Kind::Storage);
}

void ProfileTest::newerFileIsReported()
{
    {
        Profile profile(path({}));
        QVERIFY(open(profile).kind == OpenProblem::Kind::None);
    }
    {
        RawDatabase raw(path(u"journal.db"_s));
        QVERIFY(raw.exec(u"PRAGMA user_version = 99"_s));
    }
    Profile profile(path({}));
    const OpenProblem problem = open(profile);
    QCOMPARE(problem.kind, OpenProblem::Kind::Newer);
    QCOMPARE(problem.foundVersion, 99);
    QCOMPARE(problem.knownVersion, 2);
    Journal journal(profile.journalThread(), m_clock, u"clerk"_s, {});
    QCOMPARE(waitFor(journal.add(sampleRow(u"a"_s))).error().kind, ApiError::Kind::Storage); // it is closed
    RawDatabase raw(path(u"journal.db"_s));
    QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), 99);
}

void ProfileTest::missingFileIsNotSilentlyNew()
{
    {
        Profile profile(path({}));
        QVERIFY(open(profile).kind == OpenProblem::Kind::None);
        QVERIFY(waitFor(profile.backUp()));
    }
    QVERIFY(QFile::remove(path(u"journal.db"_s)));
    Profile profile(path({}));
    QCOMPARE(open(profile).kind, OpenProblem::Kind::Damaged);
    QVERIFY(!QFile::exists(path(u"journal.db"_s)));
}

void ProfileTest::folderThatCannotBeMade()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    for (const QString &folder : {m_folder->filePath(u"file"_s), m_folder->filePath(u"file/profile"_s)}) {
        Profile profile(folder);
        const OpenProblem problem = open(profile);
        QCOMPARE(problem.kind, OpenProblem::Kind::NotWritable);
        QVERIFY(problem.text.contains(folder));
    }
}

void ProfileTest::readOnlyModeReadsAndDoesNotWrite()
{
    {
        Profile profile(path({}));
        QVERIFY(open(profile).kind == OpenProblem::Kind::None);
        add(profile, u"a"_s);
    }
    Profile profile(path({}));
    QVERIFY(open(profile, Profile::Mode::ReadOnly).kind == OpenProblem::Kind::None);
    QVERIFY(!profile.instanceId().isEmpty());
    Journal journal(profile.journalThread(), m_clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(waitFor(journal.count()).value(), 1);
    const Result<StartedWrite> started = waitFor(journal.addAndStart(sampleRow(u"b"_s), "print"));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ApiError::Kind::Storage);
    Cache cache(profile.cacheThread());
    QVERIFY(waitFor(cache.snapshots()).value().isEmpty());
}

void ProfileTest::restorePlanNamesTheRowsThatGo()
{
    Profile profile(path({}));
    QVERIFY(open(profile).kind == OpenProblem::Kind::None);
    Journal journal(profile.journalThread(), m_clock, u"clerk"_s, profile.instanceId());
    const JournalRow same = waitFor(journal.add(sampleRow(u"same"_s))).value();
    const JournalRow moved = waitFor(journal.add(sampleRow(u"moved"_s))).value();
    const Backup backup = waitFor(profile.backUp()).value();
    QVERIFY(waitFor(journal.startSending(moved.id, "print")));
    JournalRow gone = sampleRow(u"gone"_s);
    gone.verb = u"Suspend"_s;
    gone.customerName = u"Ünïcode GmbH"_s;
    QVERIFY(waitFor(journal.add(gone)));

    const RestorePlan plan = waitFor(profile.planRestore(backup)).value();
    QCOMPARE(plan.backup.file, backup.file);
    QVERIFY(plan.presentReadable);
    QCOMPARE(plan.lost.size(), 2);
    QVERIFY(plan.lost.at(0).contains(u"Sending"_s)); // would be Held again, though it may have left
    QVERIFY(plan.lost.at(0).contains(u"Held"_s));
    QVERIFY(plan.lost.at(1).contains(u"Suspend"_s));
    QVERIFY(plan.lost.at(1).contains(u"Ünïcode GmbH"_s));
    QVERIFY(plan.lost.at(1).contains(u"Held"_s));

    Backup missing = backup;
    missing.file += u"x"_s;
    QCOMPARE(waitFor(profile.planRestore(missing)).error().kind, ApiError::Kind::Storage);
}

void ProfileTest::restoreKeepsThePresentFile()
{
    Profile profile(path({}));
    QVERIFY(open(profile).kind == OpenProblem::Kind::None);
    add(profile, u"before"_s);
    const Backup backup = waitFor(profile.backUp()).value();
    add(profile, u"after"_s);
    QVERIFY(waitFor(profile.restore(backup)));
    QVERIFY(open(profile).kind == OpenProblem::Kind::None);

    Journal journal(profile.journalThread(), m_clock, u"clerk"_s, profile.instanceId());
    const QList<JournalRow> rows = waitFor(journal.newest(10)).value();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().key.value, u"before"_s);
    QCOMPARE(waitFor(journal.verify()).value(), 0);
    QCOMPARE(permissionsOf(path(u"journal.db"_s)), PrivateFile);

    const QStringList kept = QDir(path({})).entryList({u"journal-*-replaced.db"_s});
    QCOMPARE(kept.size(), 1);
    RawDatabase raw(path(kept.first()));
    QCOMPARE(raw.value(u"SELECT count(*) FROM journal_row"_s).toInt(), 2);

    Backup missing = backup;
    missing.file += u"x"_s;
    QVERIFY(!waitFor(profile.restore(missing)));
    QVERIFY(open(profile).kind == OpenProblem::Kind::None);
    QCOMPARE(waitFor(journal.count()).value(), 1);
}

void ProfileTest::restoreIsFinishedAfterACrash()
{
    {
        Profile profile(path({}));
        QVERIFY(open(profile).kind == OpenProblem::Kind::None);
        add(profile, u"a"_s);
        QVERIFY(waitFor(profile.backUp()));
    }
    // The program ended when the old file was away and the copy not yet in its place.
    QVERIFY(QFile::rename(path(u"journal.db"_s), path(u"journal.db.incoming"_s)));
    Profile profile(path({}));
    QVERIFY(open(profile).kind == OpenProblem::Kind::None);
    Journal journal(profile.journalThread(), m_clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(waitFor(journal.count()).value(), 1);
    QVERIFY(!QFile::exists(path(u"journal.db.incoming"_s)));
}

void ProfileTest::startNewKeepsThePresentFile()
{
    QVERIFY(QDir().mkpath(path({})));
    QFile file(path(u"journal.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    Profile profile(path({}));
    QCOMPARE(open(profile).kind, OpenProblem::Kind::Damaged);
    QVERIFY(waitFor(profile.startNew()));
    QVERIFY(open(profile).kind == OpenProblem::Kind::None);
    add(profile, u"a"_s);
    const QStringList kept = QDir(path({})).entryList({u"journal-*-replaced.db"_s});
    QCOMPARE(kept.size(), 1);
    QFile old(path(kept.first()));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("no database"));
}

void ProfileTest::damagedCacheIsMadeAnew_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addRow("not a database") << u"text"_s;
    QTest::addRow("newer") << u"newer"_s;
    QTest::addRow("noted while it was used") << u"noted"_s;
    QTest::addRow("a table is missing") << u"table"_s;
}

void ProfileTest::damagedCacheIsMadeAnew()
{
    QFETCH(QString, damage);
    const QString name = path(u"cache.db"_s);
    Product product;
    product.key = {{u"c"_s}, EntityKind::Product, {u"1"_s}};
    {
        Profile profile(path({}));
        QVERIFY(open(profile).kind == OpenProblem::Kind::None);
        Cache cache(profile.cacheThread());
        QVERIFY(waitFor(cache.putOne(product)));
        add(profile, u"a"_s);
    }
    if (damage == u"newer" || damage == u"table") {
        RawDatabase raw(name);
        QVERIFY(raw.exec(damage == u"newer" ? u"PRAGMA user_version = 99"_s : u"DROP TABLE snapshot"_s));
    } else {
        QFile file(damage == u"noted" ? name + u".damaged"_s : name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database");
    }
    Profile profile(path({}));
    const OpenProblem problem = open(profile);
    QVERIFY2(problem.kind == OpenProblem::Kind::None, qPrintable(problem.text));
    Cache cache(profile.cacheThread());
    QCOMPARE(waitFor(cache.products({u"c"_s})).value().size(), 0);
    QVERIFY(waitFor(cache.putOne(product)));
    QCOMPARE(permissionsOf(name), PrivateFile);
    Journal journal(profile.journalThread(), m_clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(waitFor(journal.count()).value(), 1); // the journal is another matter
}

void ProfileTest::abortedOpenEndsOnce()
{
    Profile profile(path({}));
    auto *job = profile.open(Profile::Mode::Normal);
    QSignalSpy finished(job, &ApiJob::finished);
    job->abort();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(open(profile).kind == OpenProblem::Kind::None);
    auto left = std::make_unique<Profile>(m_folder->filePath(u"other"_s));
    left->open(Profile::Mode::Normal);
    left.reset(); // with the job still there
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::ProfileTest)
#include "tst_profile.moc"
