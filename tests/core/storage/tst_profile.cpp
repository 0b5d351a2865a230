// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cache.h"
#include "tests/core/storage/profilefixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace purveyor
{
class ProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m.setUp(); }
    void cleanup() { m.tearDown(); }

    void newProfileIsPrivate();
    void opensAgainWithTheSameInstance();
    void upgradesAnOlderFileAfterABackup();
    void damagedFileIsReportedAndKept_data();
    void damagedFileIsReportedAndKept();
    void damagedFileOpensForReading();
    void newerFileIsReported();
    void folderThatCannotBeMade();
    void readOnlyModeReadsAndDoesNotWrite();
    void abortedOpenEndsOnce();

private:
    ProfileFixture m;
};

void ProfileTest::newProfileIsPrivate()
{
#ifndef Q_OS_UNIX
    QSKIP("who may read it is said by the access list of the person's own folder above");
#endif
    Profile profile(m.path({}));
    QVERIFY2(openProfile(profile).kind == OpenProblem::Kind::None, qPrintable(openProfile(profile).text));
    m.add(profile, u"a"_s);
    QVERIFY(await(profile.backUp()));
    QCOMPARE(accessOf(m.path({})), PrivateFile | QFile::ExeOwner);
    QCOMPARE(accessOf(m.path(u"backups"_s)), PrivateFile | QFile::ExeOwner);
    QStringList files;
    for (const QString &folder : {m.path({}), m.path(u"backups"_s)}) {
        const QStringList names = QDir(folder).entryList(QDir::Files);
        for (const QString &name : names) {
            QVERIFY2(accessOf(folder + u'/' + name) == PrivateFile, qPrintable(name));
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
        Profile profile(m.path({}));
        QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
        instance = profile.instanceId();
        QCOMPARE(instance.size(), 36);
        m.add(profile, u"a"_s);
    }
    Profile profile(m.path({}));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    QCOMPARE(profile.instanceId(), instance);
    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, instance);
    QCOMPARE(await(journal.count()).value(), 1);
    QCOMPARE(await(journal.verify()).value(), 0);
    QVERIFY(await(profile.backups()).value().isEmpty()); // nothing was upgraded
}

void ProfileTest::upgradesAnOlderFileAfterABackup()
{
    // A file of version 1 with one row, by hand from the first schema file.
    QVERIFY(QDir().mkpath(m.path({})));
    {
        QFile schema(u":/schema/sqlite/journal/001.sql"_s);
        QVERIFY(schema.open(QIODevice::ReadOnly));
        RawDatabase raw(m.path(u"journal.db"_s));
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
    Profile profile(m.path({}));
    const OpenProblem problem = openProfile(profile);
    QVERIFY2(problem.kind == OpenProblem::Kind::None, qPrintable(problem.text));
    QCOMPARE(profile.instanceId(), u"instance-of-old"_s);
    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(await(journal.row(7)).value().state, WriteState::Unknown);

    const QList<Backup> backups = await(profile.backups()).value();
    QCOMPARE(backups.size(), 6); // one before each upgrade, newest first
    QCOMPARE(backups.first().schemaVersion, 6);
    QCOMPARE(backups.last().schemaVersion, 1);
    QVERIFY(qAbs(backups.last().made.secsTo(QDateTime::currentDateTimeUtc())) < 60);
#ifdef Q_OS_UNIX
    QCOMPARE(accessOf(backups.last().file), PrivateFile);
#endif
    RawDatabase backup(backups.last().file);
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
    const QString name = m.path(u"journal.db"_s);
    {
        Profile profile(m.path({}));
        QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
        for (int i = 0; i < 20; ++i)
            m.add(profile, u"key-%1"_s.arg(i));
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

    Profile profile(m.path({}));
    const OpenProblem problem = openProfile(profile);
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
        Profile profile(m.path({}));
        QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
        m.add(profile, u"a"_s);
        QVERIFY(await(profile.journalThread().run<Done>([](QSqlDatabase &database) -> Result<Done> {
            QSqlQuery(database).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            return Done{};
        })));
    }
    // An index in ruins: quick_check sees it, and reading a row does not need it.
    int page = 0;
    {
        RawDatabase raw(m.path(u"journal.db"_s));
        page = raw.value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'event_instance'"_s).toInt();
    }
    QVERIFY(page > 1);
    QFile file(m.path(u"journal.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\xa5')), 4096);
    file.close();

    Profile profile(m.path({}));
    QCOMPARE(openProfile(profile).kind, OpenProblem::Kind::Damaged);
    QCOMPARE(openProfile(profile, Profile::Mode::ReadOnly).kind, OpenProblem::Kind::None);
    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(await(journal.row(1)).value().key.value, u"a"_s);
    QCOMPARE(await(journal.add(sampleRow(u"b"_s))).error().kind, ApiError::Kind::Storage);
}

void ProfileTest::newerFileIsReported()
{
    {
        Profile profile(m.path({}));
        QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    }
    {
        RawDatabase raw(m.path(u"journal.db"_s));
        QVERIFY(raw.exec(u"PRAGMA user_version = 99"_s));
    }
    Profile profile(m.path({}));
    const OpenProblem problem = openProfile(profile);
    QCOMPARE(problem.kind, OpenProblem::Kind::Newer);
    QCOMPARE(problem.foundVersion, 99);
    QCOMPARE(problem.knownVersion, 7);
    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, {});
    QCOMPARE(await(journal.add(sampleRow(u"a"_s))).error().kind, ApiError::Kind::Storage); // it is closed
    RawDatabase raw(m.path(u"journal.db"_s));
    QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), 99);
}

void ProfileTest::folderThatCannotBeMade()
{
    QFile file(m.folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    for (const QString &folder : {m.folder->filePath(u"file"_s), m.folder->filePath(u"file/profile"_s)}) {
        Profile profile(folder);
        const OpenProblem problem = openProfile(profile);
        QCOMPARE(problem.kind, OpenProblem::Kind::NotWritable);
        QVERIFY(problem.text.contains(folder));
    }
}

void ProfileTest::readOnlyModeReadsAndDoesNotWrite()
{
    {
        Profile profile(m.path({}));
        QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
        m.add(profile, u"a"_s);
    }
    Profile profile(m.path({}));
    QVERIFY(openProfile(profile, Profile::Mode::ReadOnly).kind == OpenProblem::Kind::None);
    QVERIFY(!profile.instanceId().isEmpty());
    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(await(journal.count()).value(), 1);
    const Result<StartedWrite> started = await(journal.addAndStart(sampleRow(u"b"_s), "print"));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ApiError::Kind::Storage);
    Cache cache(profile.cacheThread());
    QVERIFY(await(cache.snapshots()).value().isEmpty());
}

void ProfileTest::abortedOpenEndsOnce()
{
    Profile profile(m.path({}));
    auto *job = profile.open(Profile::Mode::Normal);
    QSignalSpy finished(job, &ApiJob::finished);
    job->abort();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    auto left = std::make_unique<Profile>(m.folder->filePath(u"other"_s));
    left->open(Profile::Mode::Normal);
    left.reset(); // with the job still there
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::ProfileTest)
#include "tst_profile.moc"
