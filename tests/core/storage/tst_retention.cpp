// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulkruns.h"
#include "core/storage/connectionstore.h"
#include "core/storage/journalretention.h"
#include "core/storage/ledger.h"
#include "tests/core/storage/profilefixture.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
constexpr char Old[] = "Old-Kunde";
constexpr char New[] = "New-Kunde";
constexpr WriteState Open[] = {WriteState::Draft, WriteState::Held, WriteState::Sending, WriteState::Unknown};
constexpr WriteState Closed[] = {WriteState::Confirmed, WriteState::Refused,   WriteState::NotSent,
                                 WriteState::Settled,   WriteState::Withdrawn, WriteState::Stopped};
} // namespace

// “Forget what old entries say”: no byte of it is left, that it was done stays and verifies, and nothing goes
// that somebody still needs.
class TestRetention final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsLeftOfOldOnes();
    void thatItWasDoneStays();
    void openOnesAreKept_data();
    void openOnesAreKept();
    void closedOnesGo_data();
    void closedOnesGo();
    void theRestOfAnOpenIntentIsKept();
    void anUnfinishedRunKeepsItsRows();
    void whatTheLedgerHasNotLearntIsKept();
    void countsWhatWouldGo();
    void worksInSlices();
    void againEveryDay();
    void neverMeansNever();
    void cleansUpAfterAnEndInBetween();

private:
    JournalRow rowOf(const QString &name) const;
    JournalRow inState(WriteState state, const QString &name);
    void makeRetention();
    qint64 forget(int years); // the count; −1: failed
    bool isErased(qint64 id);
    QStringList filesWith(const QByteArray &text) const;
    qint64 broken() { return await(m_journal->verify()).value_or(-1); }

    ProfileFixture m_fixture;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalRetention> m_retention;
};

void TestRetention::init()
{
    m_fixture.setUp();
    m_fixture.clock.setNowUtc(QDateTime(QDate(2023, 3, 1), QTime(12, 0), Qt::UTC));
    m_profile = std::make_unique<Profile>(m_fixture.path({}));
    QCOMPARE(openProfile(*m_profile).kind, OpenProblem::Kind::None);
    m_journal = std::make_unique<Journal>(m_profile->journalThread(), m_fixture.clock, u"clerk"_s,
                                          m_profile->instanceId());
    makeRetention();
}

void TestRetention::cleanup()
{
    m_retention.reset();
    m_journal.reset();
    m_profile.reset();
    m_fixture.tearDown();
}

void TestRetention::makeRetention()
{
    m_retention = std::make_unique<JournalRetention>(m_profile->journalThread(), m_fixture.clock, u"clerk"_s,
                                                     m_profile->instanceId());
}

JournalRow TestRetention::rowOf(const QString &name) const
{
    JournalRow row = sampleRow(name);
    row.intent.value = name + u"-intent"_s;
    row.target.id.value = name + u"-id"_s;
    row.customer.value = name + u"-customer"_s;
    row.customerName = name;
    row.targetName = name;
    row.summary = name + u", one month"_s;
    row.requestBody = "{\"name\":\"" + name.toUtf8() + "\"}";
    row.note = u"About "_s + name;
    return row;
}

JournalRow TestRetention::inState(WriteState state, const QString &name)
{
    JournalRow row = rowOf(name);
    row.state = state == WriteState::Draft ? state : WriteState::Held;
    const qint64 id = await(m_journal->add(row)).value().id;
    const auto concluded = [this, id, &name](Outcome::Kind kind) {
        (void)await(m_journal->startSending(id, "print")).has_value();
        Outcome outcome;
        outcome.kind = kind;
        outcome.message = name + u" is answered"_s;
        outcome.answer = name;
        return await(m_journal->conclude(id, outcome)).value();
    };
    switch (state) {
    case WriteState::Draft:
    case WriteState::Held:
        break;
    case WriteState::Sending:
        return await(m_journal->startSending(id, "print")).value().row;
    case WriteState::Confirmed:
        return concluded(Outcome::Kind::Confirmed);
    case WriteState::Refused:
        return concluded(Outcome::Kind::Refused);
    case WriteState::NotSent:
        return concluded(Outcome::Kind::NotSent);
    case WriteState::Unknown:
        return concluded(Outcome::Kind::Unknown);
    case WriteState::Settled:
        (void)concluded(Outcome::Kind::Unknown);
        return await(m_journal->settle(id, Settlement::Done, name, {}, {})).value();
    case WriteState::Withdrawn:
        return await(m_journal->withdraw(id, name)).value();
    case WriteState::Stopped:
        return await(m_journal->stop(id, name)).value();
    }
    return await(m_journal->row(id)).value();
}

qint64 TestRetention::forget(int years)
{
    QSignalSpy finished(m_retention.get(), &JournalRetention::finished);
    QSignalSpy failed(m_retention.get(), &JournalRetention::failed);
    m_retention->setYears(years);
    m_retention->begin();
    if (!turnUntil([&] { return finished.size() + failed.size() > 0; }, std::chrono::seconds(30)))
        return -1;
    return finished.isEmpty() ? -1 : finished.constFirst().constFirst().toLongLong();
}

bool TestRetention::isErased(qint64 id)
{
    return await(m_journal->row(id)).value().verb.isEmpty();
}

QStringList TestRetention::filesWith(const QByteArray &text) const
{
    QStringList found;
    QDirIterator files(m_fixture.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

void TestRetention::nothingIsLeftOfOldOnes()
{
    for (int i = 0; i < 30; ++i) // many, so that pages are freed and not only rows
        (void)inState(WriteState::Confirmed, u"Old-Kunde %1"_s.arg(i));
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(2));
    (void)inState(WriteState::Confirmed, QString::fromLatin1(New));
    QVERIFY(!filesWith(Old).isEmpty()); // the search finds what is there
    QCOMPARE(forget(1), 30);
    QCOMPARE(filesWith(Old), QStringList());
    QVERIFY(!filesWith(New).isEmpty());
    QCOMPARE(broken(), 0);
}

void TestRetention::thatItWasDoneStays()
{
    const JournalRow before = inState(WriteState::Confirmed, QString::fromLatin1(Old));
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(5).addSecs(1));
    QSignalSpy told(m_retention.get(), &JournalRetention::forgotten);
    QCOMPARE(forget(5), 1);
    const JournalRow row = await(m_journal->row(before.id)).value();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().value<QList<JournalRow>>(), QList<JournalRow>{row});
    QCOMPARE(row.state, WriteState::Confirmed);
    QCOMPARE(row.created, before.created);
    QCOMPARE(row.changed, before.changed);
    QCOMPARE(row.operation, before.operation);
    QCOMPARE(row.connection, before.connection);
    QCOMPARE(row.actor, before.actor);
    QVERIFY(row.verb.isEmpty());
    QVERIFY(row.requestBody.isEmpty());
    QVERIFY(row.customer.isEmpty());
    const QList<JournalEvent> events = await(m_journal->events(before.id)).value();
    QCOMPARE(events.size(), 4); // Held, Sending, Confirmed, and that it was erased
    QCOMPARE(events.constLast().at, m_fixture.clock.nowUtc());
    for (const JournalEvent &event : events)
        QVERIFY(!event.note.contains(QLatin1String(Old)));
    QCOMPARE(broken(), 0);
    RawDatabase raw(m_fixture.path(u"journal.db"_s)); // marked, and still guarded by the chain
    QCOMPARE(raw.value(u"SELECT erased FROM journal_row"_s).toInt(), 1);
    QVERIFY(raw.exec(u"UPDATE journal_row SET actor = 'nobody'"_s));
    QCOMPARE(broken(), 4);
}

void TestRetention::openOnesAreKept_data()
{
    QTest::addColumn<WriteState>("state");
    for (const WriteState state : Open)
        QTest::newRow(qPrintable(stateName(state))) << state;
}

void TestRetention::openOnesAreKept()
{
    QFETCH(WriteState, state);
    const JournalRow row = inState(state, QString::fromLatin1(Old));
    QCOMPARE(row.state, state);
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(20));
    QCOMPARE(forget(1), 0);
    QCOMPARE(await(m_journal->row(row.id)).value(), row);
    QCOMPARE(broken(), 0);
}

void TestRetention::closedOnesGo_data()
{
    QTest::addColumn<WriteState>("state");
    for (const WriteState state : Closed)
        QTest::newRow(qPrintable(stateName(state))) << state;
}

// By their last change, not by when they were begun.
void TestRetention::closedOnesGo()
{
    QFETCH(WriteState, state);
    const JournalRow row = inState(state, QString::fromLatin1(Old));
    QCOMPARE(row.state, state);
    const QDateTime day = row.changed.addYears(2);
    m_fixture.clock.setNowUtc(day);
    QCOMPARE(forget(2), 0); // two years, and not more
    QVERIFY(!isErased(row.id));
    makeRetention();
    m_fixture.clock.setNowUtc(day.addMSecs(1));
    QCOMPARE(forget(2), 1);
    QVERIFY(isErased(row.id));
    QCOMPARE(filesWith(Old), QStringList());
    QCOMPARE(broken(), 0);
}

void TestRetention::theRestOfAnOpenIntentIsKept()
{
    const JournalRow first = inState(WriteState::Confirmed, u"Old-Kunde first"_s);
    JournalRow second = rowOf(u"Old-Kunde second"_s);
    second.intent = first.intent;
    second = await(m_journal->add(second)).value();
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(3));
    QCOMPARE(forget(1), 0);
    QVERIFY(!isErased(first.id));
    QVERIFY(await(m_journal->withdraw(second.id, {})));
    makeRetention();
    QCOMPARE(forget(1), 1); // the first one; the second was closed just now
    QVERIFY(isErased(first.id));
    QVERIFY(!isErased(second.id));
}

// It looks its intents up in the journal: what it did not find it would do a second time.
void TestRetention::anUnfinishedRunKeepsItsRows()
{
    const JournalRow row = inState(WriteState::Confirmed, QString::fromLatin1(Old));
    BulkRuns runs(m_profile->journalThread());
    BulkRunRecord run;
    run.id = u"run"_s;
    run.connection = row.connection;
    run.targets = {{row.target, row.targetName, row.customerName, row.intent, {}}};
    QVERIFY(await(runs.add(run)));
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(3));
    QCOMPARE(forget(1), 0);
    QCOMPARE(await(m_journal->ofIntents({row.intent})).value().size(), 1);
    QVERIFY(await(runs.close(run.id)));
    makeRetention();
    QCOMPARE(forget(1), 1);
}

void TestRetention::whatTheLedgerHasNotLearntIsKept()
{
    ConnectionStore connections(m_profile->journalThread());
    QVERIFY(await(connections.load()));
    const JournalRow row = inState(WriteState::Confirmed, QString::fromLatin1(Old));
    (void)inState(WriteState::Refused, u"Old-Kunde refused"_s); // there is nothing to learn of it
    Connection connection;
    connection.id = row.connection;
    connection.name = u"reseller"_s;
    QVERIFY(await(connections.save(connection)));
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(3));
    QCOMPARE(forget(1), 1);
    QVERIFY(!isErased(row.id));
    Ledger ledger(m_profile->journalThread());
    const Unlearnt unlearnt = await(ledger.unlearnt(connection.id, 100)).value();
    QCOMPARE(unlearnt.writes.size(), 1);
    QVERIFY(await(ledger.learn(connection.id, {}, unlearnt.upTo)));
    makeRetention();
    QCOMPARE(forget(1), 1);
    QVERIFY(isErased(row.id));
}

void TestRetention::countsWhatWouldGo()
{
    for (int i = 0; i < 3; ++i)
        (void)inState(WriteState::Confirmed, u"Old-Kunde %1"_s.arg(i));
    (void)inState(WriteState::Unknown, u"Old-Kunde open"_s);
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(2).addSecs(1));
    (void)inState(WriteState::Confirmed, QString::fromLatin1(New));
    QCOMPARE(await(m_retention->count(1)).value_or(-1), 3);
    QCOMPARE(await(m_retention->count(2)).value_or(-1), 3);
    QCOMPARE(await(m_retention->count(5)).value_or(-1), 0);
    QVERIFY(!isErased(1)); // only counted
    QCOMPARE(forget(2), 3);
    QCOMPARE(await(m_retention->count(1)).value_or(-1), 0);
}

void TestRetention::worksInSlices()
{
    const QString rows =
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 450) "
        "INSERT INTO journal_row (connection, operation, state, created, changed, held_until, "
        "sent, duration_ms, actor, instance, intent, intent_key, target_connection, "
        "target_kind, target_id, customer) SELECT 'c', 'o', 'Refused', changed, changed, '', "
        "'', 0, 'clerk', instance, '', '', 'c', 'Customer', 'x', 'x' FROM n, journal_row "
        "WHERE id = 1"_s;
    (void)inState(WriteState::Refused, QString::fromLatin1(Old));
    RawDatabase raw(m_fixture.path(u"journal.db"_s));
    QVERIFY(raw.exec(rows));
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(2));
    QSignalSpy slices(m_retention.get(), &JournalRetention::forgotten);
    QCOMPARE(forget(1), 451);
    QCOMPARE(slices.size(), 3);
    QCOMPARE(raw.value(u"SELECT count(*) FROM journal_row WHERE erased = 0"_s).toInt(), 0);
}

void TestRetention::againEveryDay()
{
    (void)inState(WriteState::Confirmed, QString::fromLatin1(Old));
    QCOMPARE(forget(1), 0);
    QSignalSpy finished(m_retention.get(), &JournalRetention::finished);
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(2)); // the program runs and runs
    m_fixture.clock.advance(std::chrono::hours(23));
    QCOMPARE(finished.size(), 0);
    m_fixture.clock.advance(std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(finished.constLast().constFirst().toLongLong(), 1);
    m_fixture.clock.advance(std::chrono::hours(24));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30'000);
    QCOMPARE(finished.constLast().constFirst().toLongLong(), 0);
}

void TestRetention::neverMeansNever()
{
    const JournalRow row = inState(WriteState::Confirmed, QString::fromLatin1(Old));
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(30));
    QCOMPARE(forget(0), 0);
    QVERIFY(!isErased(row.id));
    makeRetention();
    m_retention->setYears(1); // not begun: a profile that is open for reading only
    m_fixture.clock.advance(std::chrono::hours(48));
    QCOMPARE(await(m_retention->count(1)).value_or(-1), 1);
    QVERIFY(!isErased(row.id));
}

// Killed after the commit and before the file was written anew: the next start makes up for it.
void TestRetention::cleansUpAfterAnEndInBetween()
{
    (void)inState(WriteState::Confirmed, QString::fromLatin1(Old));
    m_fixture.clock.setNowUtc(m_fixture.clock.nowUtc().addYears(2));
    QCOMPARE(forget(1), 1);
    RawDatabase raw(m_fixture.path(u"journal.db"_s));
    QVERIFY(raw.exec(u"INSERT INTO meta (key, value) VALUES ('Old-Kunde', 'Old-Kunde')"_s));
    QVERIFY(raw.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QVERIFY(raw.exec(u"DELETE FROM meta WHERE key = 'Old-Kunde'"_s));
    QVERIFY(raw.exec(u"INSERT INTO meta (key, value) VALUES ('scrub', 'due')"_s));
    QVERIFY(!filesWith(Old).isEmpty());
    makeRetention();
    QCOMPARE(forget(0), 0);
    QCOMPARE(filesWith(Old), QStringList());
    QVERIFY(!raw.value(u"SELECT 1 FROM meta WHERE key = 'scrub'"_s).isValid());
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
