// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cache.h"
#include "tests/core/storage/profilefixture.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purveyor
{
// Backups, and what becomes of files that are replaced.
class ProfileRestoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m.setUp(); }
    void cleanup() { m.tearDown(); }

    void restorePlanNamesTheRowsThatGo();
    void restoreKeepsThePresentFile();
    void restoreIsFinishedAfterACrash();
    void whatWasHeldIsNotBelieved();
    void startNewKeepsThePresentFile();
    void missingFileIsNotSilentlyNew();
    void damagedCacheIsMadeAnew_data();
    void damagedCacheIsMadeAnew();
    void cacheOfAnotherLanguageIsMadeAnew();
    void copyGoesWhereThePersonSays();
    void copyIsNeverMadeOverTheProfile();

private:
    ProfileFixture m;
};

void ProfileRestoreTest::restorePlanNamesTheRowsThatGo()
{
    Profile profile(m.path({}));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, profile.instanceId());
    const JournalRow same = await(journal.add(sampleRow(u"same"_s))).value();
    const JournalRow moved = await(journal.add(sampleRow(u"moved"_s))).value();
    const Backup backup = await(profile.backUp()).value();
    QVERIFY(await(journal.startSending(moved.id, "print")));
    JournalRow gone = sampleRow(u"gone"_s);
    gone.verb = u"Suspend"_s;
    gone.customerName = u"Ünïcode GmbH"_s;
    QVERIFY(await(journal.add(gone)));

    const RestorePlan plan = await(profile.planRestore(backup)).value();
    QCOMPARE(plan.backup.file, backup.file);
    QVERIFY(plan.presentReadable);
    QCOMPARE(plan.lost.size(), 2);
    QVERIFY(plan.lost.at(0).contains(u"Sending"_s)); // was held then, and may have left since
    QVERIFY(plan.lost.at(0).contains(statusOf(WriteState::Unknown).word));
    QVERIFY(plan.lost.at(1).contains(u"Suspend"_s));
    QVERIFY(plan.lost.at(1).contains(u"Ünïcode GmbH"_s));
    QVERIFY(plan.lost.at(1).contains(u"Held"_s));

    Backup missing = backup;
    missing.file += u"x"_s;
    QCOMPARE(await(profile.planRestore(missing)).error().kind, ApiError::Kind::Storage);
}

void ProfileRestoreTest::restoreKeepsThePresentFile()
{
    Profile profile(m.path({}));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    m.add(profile, u"before"_s);
    const Backup backup = await(profile.backUp()).value();
    m.add(profile, u"after"_s);
    QVERIFY(await(profile.restore(backup)));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);

    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, profile.instanceId());
    const QList<JournalRow> rows = await(journal.newest(10)).value();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().key.value, u"before"_s);
    QCOMPARE(await(journal.verify()).value(), 0);
#ifdef Q_OS_UNIX
    QCOMPARE(accessOf(m.path(u"journal.db"_s)), PrivateFile);
#endif

    const QStringList kept = QDir(m.path({})).entryList({u"journal-*-replaced.db"_s});
    QCOMPARE(kept.size(), 1);
    RawDatabase raw(m.path(kept.first()));
    QCOMPARE(raw.value(u"SELECT count(*) FROM journal_row"_s).toInt(), 2);

    Backup missing = backup;
    missing.file += u"x"_s;
    QVERIFY(!await(profile.restore(missing)));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    QCOMPARE(await(journal.count()).value(), 1);
}

// Held when the backup was made, sent and done since: "send now" would send it twice.
void ProfileRestoreTest::whatWasHeldIsNotBelieved()
{
    Profile profile(m.path({}));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    Backup backup;
    qint64 id = 0;
    {
        Journal journal(profile.journalThread(), m.clock, u"clerk"_s, profile.instanceId());
        id = await(journal.add(sampleRow(u"sent since"_s))).value().id;
        backup = await(profile.backUp()).value();
        QVERIFY(await(journal.startSending(id, "print")));
        Outcome outcome;
        outcome.kind = Outcome::Kind::Confirmed;
        QVERIFY(await(journal.conclude(id, outcome)));
    }
    const RestorePlan plan = await(profile.planRestore(backup)).value();
    QCOMPARE(plan.lost.size(), 1);
    QVERIFY(!plan.lost.constFirst().contains(u"Held"_s));
    QVERIFY(await(profile.restore(backup)));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(await(journal.recover()).value().size(), 1);
    const JournalRow row = await(journal.row(id)).value();
    QCOMPARE(row.state, WriteState::Unknown);
    QVERIFY(!row.message.isEmpty());
    QVERIFY(!await(journal.startSending(id, "print")));
    QCOMPARE(await(journal.verify()).value(), 0);
    // Once: what is held from now on is held.
    const JournalRow later = await(journal.add(sampleRow(u"later"_s))).value();
    QVERIFY(await(journal.recover()).value().isEmpty());
    QCOMPARE(await(journal.row(later.id)).value().state, WriteState::Held);
}

void ProfileRestoreTest::restoreIsFinishedAfterACrash()
{
    {
        Profile profile(m.path({}));
        QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
        m.add(profile, u"a"_s);
        QVERIFY(await(profile.backUp()));
    }
    // The program ended when the old file was away and the copy not yet in its place.
    QVERIFY(QFile::rename(m.path(u"journal.db"_s), m.path(u"journal.db.incoming"_s)));
    Profile profile(m.path({}));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(await(journal.count()).value(), 1);
    QVERIFY(!QFile::exists(m.path(u"journal.db.incoming"_s)));
}

void ProfileRestoreTest::startNewKeepsThePresentFile()
{
    QVERIFY(QDir().mkpath(m.path({})));
    QFile file(m.path(u"journal.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    Profile profile(m.path({}));
    QCOMPARE(openProfile(profile).kind, OpenProblem::Kind::Damaged);
    QVERIFY(await(profile.startNew()));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    m.add(profile, u"a"_s);
    const QStringList kept = QDir(m.path({})).entryList({u"journal-*-replaced.db"_s});
    QCOMPARE(kept.size(), 1);
    QFile old(m.path(kept.first()));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("no database"));
}

void ProfileRestoreTest::missingFileIsNotSilentlyNew()
{
    {
        Profile profile(m.path({}));
        QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
        QVERIFY(await(profile.backUp()));
    }
    QVERIFY(QFile::remove(m.path(u"journal.db"_s)));
    Profile profile(m.path({}));
    QCOMPARE(openProfile(profile).kind, OpenProblem::Kind::Damaged);
    QVERIFY(!QFile::exists(m.path(u"journal.db"_s)));
}

void ProfileRestoreTest::damagedCacheIsMadeAnew_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addRow("not a database") << u"text"_s;
    QTest::addRow("newer") << u"newer"_s;
    QTest::addRow("noted while it was used") << u"noted"_s;
    QTest::addRow("a table is missing") << u"table"_s;
}

void ProfileRestoreTest::damagedCacheIsMadeAnew()
{
    QFETCH(QString, damage);
    const QString name = m.path(u"cache.db"_s);
    Product product;
    product.key = {{u"c"_s}, EntityKind::Product, {u"1"_s}};
    {
        Profile profile(m.path({}));
        QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
        Cache cache(profile.cacheThread());
        QVERIFY(await(cache.putOne(product)));
        m.add(profile, u"a"_s);
    }
    if (damage == u"newer" || damage == u"table") {
        RawDatabase raw(name);
        QVERIFY(raw.exec(damage == u"newer" ? u"PRAGMA user_version = 99"_s : u"DROP TABLE snapshot"_s));
    } else {
        QFile file(damage == u"noted" ? name + u".damaged"_s : name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database");
    }
    Profile profile(m.path({}));
    const OpenProblem problem = openProfile(profile);
    QVERIFY2(problem.kind == OpenProblem::Kind::None, qPrintable(problem.text));
    Cache cache(profile.cacheThread());
    QCOMPARE(await(cache.products({u"c"_s})).value().size(), 0);
    QVERIFY(await(cache.putOne(product)));
#ifdef Q_OS_UNIX
    QCOMPARE(accessOf(name), PrivateFile);
#endif
    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(await(journal.count()).value(), 1); // the journal is another matter
}

// The words of states in it are in the language in which they were read.
void ProfileRestoreTest::cacheOfAnotherLanguageIsMadeAnew()
{
    Product product;
    product.key = {{u"c"_s}, EntityKind::Product, {u"1"_s}};
    const QLocale before;
    const auto kept = [this, &product](const QLocale &locale, bool put) {
        QLocale::setDefault(locale);
        Profile profile(m.path({}));
        if (openProfile(profile).kind != OpenProblem::Kind::None)
            return qsizetype(-1);
        Cache cache(profile.cacheThread());
        const qsizetype count = await(cache.products({u"c"_s})).value().size();
        if (put && !await(cache.putOne(product)))
            return qsizetype(-1);
        return count;
    };
    const qsizetype fresh = kept(QLocale(u"de_DE"_s), true);
    const qsizetype again = kept(QLocale(u"de_CH"_s), false); // the same words
    const qsizetype other = kept(QLocale(u"en_US"_s), true);
    const qsizetype otherAgain = kept(QLocale(u"en_GB"_s), false);
    QLocale::setDefault(before);
    QCOMPARE(fresh, 0);
    QCOMPARE(again, 1);
    QCOMPARE(other, 0);
    QCOMPARE(otherAgain, 1);
}

void ProfileRestoreTest::copyGoesWhereThePersonSays()
{
    Profile profile(m.path({}));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    m.add(profile, u"a"_s);
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"kept.db"_s);
    QVERIFY(await(profile.backUpTo(file)));
#ifdef Q_OS_UNIX
    QCOMPARE(accessOf(file), PrivateFile);
#endif
    m.add(profile, u"b"_s);
    QVERIFY(await(profile.backUpTo(file))); // over the one before: the person was asked
    RawDatabase copy(file);
    QCOMPARE(copy.value(u"SELECT count(*) FROM journal_row"_s).toInt(), 2);
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList(u"kept.db"_s));

    QCOMPARE(await(profile.backUpTo(elsewhere.filePath(u"no/such/folder.db"_s))).error().kind,
             ApiError::Kind::Storage);
}

void ProfileRestoreTest::copyIsNeverMadeOverTheProfile()
{
    Profile profile(m.path({}));
    QVERIFY(openProfile(profile).kind == OpenProblem::Kind::None);
    m.add(profile, u"a"_s);
    QVERIFY(await(profile.backUp()));
    for (const QString &name : {u"journal.db"_s, u"cache.db"_s, u"new.db"_s, u"backups/new.db"_s})
        QVERIFY2(!await(profile.backUpTo(m.path(name))), qPrintable(name));
    QVERIFY(!QFile::exists(m.path(u"new.db"_s)));
    Journal journal(profile.journalThread(), m.clock, u"clerk"_s, profile.instanceId());
    QCOMPARE(await(journal.count()).value(), 1);
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::ProfileRestoreTest)
#include "tst_profilerestore.moc"
