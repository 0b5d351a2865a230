// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/journalfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
// What keeps a write from leaving twice, or without a trace.
class JournalGuardsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m.setUp(); }
    void cleanup() { m.tearDown(); }

    void openKeyIsUniqueInOneJournal();
    void openKeyIsUniqueAcrossProcesses();
    void keyIsFreeAgainOnceClosed();
    void draftIsNotPlacedWhileItsKeyIsOpen();
    void emptyKeyIsRefused();
    void newRowsStartAsDraftOrHeld();
    void ticketIsForItsFingerprintOnly();
    void startingTwiceGivesOneTicket();
    void addAndStartIsOneDurableCommit();
    void diskFullMeansNoTicket();
    void readOnlyFileMeansNoTicket();
    void lockedFileMeansNoTicket();

private:
    JournalFixture m;
};

void JournalGuardsTest::openKeyIsUniqueInOneJournal()
{
    for (const WriteState open : {WriteState::Held, WriteState::Sending, WriteState::Unknown}) {
        const QString key = stateName(open);
        const JournalRow first = m.inState(open, key);
        const Result<JournalRow> second = await(m.journal->add(sampleRow(key)));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ApiError::Kind::Conflict);
        QCOMPARE(second.error().vendorCode, QString::number(first.id));
        const Result<StartedWrite> third = await(m.journal->addAndStart(sampleRow(key), "print"));
        QVERIFY(!third);
        QCOMPARE(third.error().kind, ApiError::Kind::Conflict);
        QCOMPARE(third.error().vendorCode, QString::number(first.id));
    }
    QCOMPARE(await(m.journal->count()).value(), 3);
}

void JournalGuardsTest::openKeyIsUniqueAcrossProcesses()
{
    // Two connections to one file are to SQLite what two processes are. Both ask at the same time, often.
    DatabaseThread otherThread(u"other"_s);
    openJournal(otherThread, m.file);
    Journal other(otherThread, m.clock, u"clerk"_s, u"instance-1"_s);
    for (int i = 0; i < 20; ++i) {
        const QString key = u"key-%1"_s.arg(i);
        int tickets = 0;
        int conflicts = 0;
        int ended = 0;
        for (Journal *journal : {m.journal.get(), &other}) {
            journal->addAndStart(sampleRow(key), "print")
                ->then(this, [&](const Result<StartedWrite> &result) {
                    ++ended;
                    if (result)
                        ++tickets;
                    else if (result.error().kind == ApiError::Kind::Conflict)
                        ++conflicts;
                });
        }
        QTRY_COMPARE(ended, 2);
        QCOMPARE(tickets, 1);
        QCOMPARE(conflicts, 1);
    }
    QCOMPARE(await(other.count()).value(), 20);
    QCOMPARE(await(other.verify()).value(), 0);

    // The index holds also against a writer that does not ask first.
    RawDatabase raw(m.file);
    QVERIFY(!raw.exec(u"INSERT INTO journal_row SELECT 1000, connection, operation, state, created, changed, "
                      "held_until, sent, duration_ms, actor, instance, erased, intent, intent_key, "
                      "target_connection, target_kind, target_id, customer FROM journal_row WHERE id = 1"_s));
}

void JournalGuardsTest::keyIsFreeAgainOnceClosed()
{
    for (const WriteState closed :
         {WriteState::Draft, WriteState::Confirmed, WriteState::Refused, WriteState::NotSent,
          WriteState::Settled, WriteState::Withdrawn, WriteState::Stopped}) {
        const QString key = stateName(closed);
        m.inState(closed, key);
        QVERIFY(await(m.journal->add(sampleRow(key))));
    }
}

void JournalGuardsTest::draftIsNotPlacedWhileItsKeyIsOpen()
{
    const JournalRow draft = m.inState(WriteState::Draft, u"a"_s);
    const JournalRow unknown = m.inState(WriteState::Unknown, u"a"_s);
    const Result<JournalRow> placed = await(m.journal->hold(draft.id, m.clock.nowUtc()));
    QVERIFY(!placed);
    QCOMPARE(placed.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(placed.error().vendorCode, QString::number(unknown.id));
    QVERIFY(await(m.journal->row(draft.id)).value() == draft);
}

void JournalGuardsTest::emptyKeyIsRefused()
{
    QCOMPARE(await(m.journal->add(sampleRow({}))).error().kind, ApiError::Kind::Refused);
    QCOMPARE(await(m.journal->addAndStart(sampleRow({}), "print")).error().kind, ApiError::Kind::Refused);
    QCOMPARE(await(m.journal->count()).value(), 0);
}

void JournalGuardsTest::newRowsStartAsDraftOrHeld()
{
    for (const WriteState state : {WriteState::Sending, WriteState::Confirmed, WriteState::Unknown})
        QCOMPARE(await(m.journal->add(sampleRow(u"a"_s, state))).error().kind, ApiError::Kind::Refused);
    QCOMPARE(await(m.journal->count()).value(), 0);
}

void JournalGuardsTest::ticketIsForItsFingerprintOnly()
{
    StartedWrite first = await(m.journal->startSending(m.held(u"a"_s).id, "print a")).value();
    QCOMPARE(first.ticket.row(), first.row.id);
    QVERIFY(!first.ticket.redeem("print b"));
    QVERIFY(!first.ticket.redeem("print a")); // spent by the wrong bytes
    StartedWrite second = await(m.journal->addAndStart(sampleRow(u"b"_s), "print b")).value();
    QVERIFY(second.ticket.redeem("print b"));
    QVERIFY(!second.ticket.redeem("print b"));
}

void JournalGuardsTest::startingTwiceGivesOneTicket()
{
    const JournalRow row = m.held(u"a"_s);
    auto *first = m.journal->startSending(row.id, "print");
    auto *second = m.journal->startSending(row.id, "print");
    Result<StartedWrite> two = tl::unexpected(ApiError{});
    bool ended = false;
    const auto onFinished = [&] {
        two = second->takeResult();
        ended = true;
    };
    QObject context;
    connect(second, &ApiJob::finished, &context, onFinished);
    QVERIFY(await(first));
    QTRY_VERIFY(ended);
    QVERIFY(!two);
    QCOMPARE(two.error().kind, ApiError::Kind::Conflict);
}

void JournalGuardsTest::addAndStartIsOneDurableCommit()
{
    // data_version of another connection moves by one with every commit that it sees; the WAL tells how many
    // there were: each ends with a frame that carries the size of the database.
    QVERIFY(await(m.thread->run<Done>([](QSqlDatabase &database) -> Result<Done> {
        QSqlQuery(database).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        return Done{};
    })));
    QVERIFY(await(m.journal->addAndStart(sampleRow(u"a"_s), "print")));
    QFile wal(m.file + u"-wal"_s);
    QVERIFY(wal.open(QIODevice::ReadOnly));
    const QByteArray bytes = wal.readAll();
    constexpr qsizetype Header = 32;
    constexpr qsizetype Frame = 24 + 4096;
    QVERIFY(bytes.size() > Header);
    int commits = 0;
    for (qsizetype at = Header; at + Frame <= bytes.size(); at += Frame)
        commits += bytes.mid(at + 4, 4) != QByteArray(4, '\0') ? 1 : 0;
    QCOMPARE(commits, 1);
    const auto synchronous = await(m.thread->run<int>([](QSqlDatabase &database) -> Result<int> {
        QSqlQuery query(database);
        query.exec(u"PRAGMA synchronous"_s);
        query.next();
        return query.value(0).toInt();
    }));
    QCOMPARE(synchronous.value(), 2); // FULL: that commit was synced
}

void JournalGuardsTest::diskFullMeansNoTicket()
{
    const JournalRow row = m.held(u"a"_s);
    QVERIFY(await(m.thread->run<Done>([](QSqlDatabase &database) -> Result<Done> {
        QSqlQuery query(database);
        query.exec(u"PRAGMA page_count"_s);
        query.next();
        QSqlQuery(database).exec(u"PRAGMA max_page_count = %1"_s.arg(query.value(0).toInt()));
        return Done{};
    })));
    JournalRow big = sampleRow(u"b"_s);
    big.requestBody = QByteArray(1 << 20, 'x');
    QSignalSpy changed(m.journal.get(), &JournalReader::changed);
    const Result<StartedWrite> started = await(m.journal->addAndStart(big, "print"));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ApiError::Kind::Storage);
    QCOMPARE(started.error().vendorCode.toInt() & 0xff, 13); // SQLITE_FULL
    QCOMPARE(started.error().delivery, ApiError::Delivery::NotSent);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(await(m.journal->count()).value(), 1); // nothing of it is left
    QVERIFY(await(m.journal->row(row.id)).value() == row);
    QCOMPARE(await(m.journal->verify()).value(), 0);
}

void JournalGuardsTest::readOnlyFileMeansNoTicket()
{
    const JournalRow row = m.held(u"a"_s);
    DatabaseThread readOnlyThread(u"readonly"_s);
    QVERIFY(await(readOnlyThread.run<bool>([file = m.file](QSqlDatabase &database) -> Result<bool> {
                database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
                database.setDatabaseName(file);
                return database.open();
            })).value());
    Journal readOnly(readOnlyThread, m.clock, u"clerk"_s, u"instance-1"_s);
    const Result<StartedWrite> started = await(readOnly.startSending(row.id, "print"));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ApiError::Kind::Storage);
    QCOMPARE(await(readOnly.add(sampleRow(u"b"_s))).error().kind, ApiError::Kind::Storage);
    QVERIFY(await(readOnly.row(row.id)).value() == row); // reading goes on
}

void JournalGuardsTest::lockedFileMeansNoTicket()
{
    const JournalRow row = m.held(u"a"_s);
    QVERIFY(await(m.thread->run<Done>([](QSqlDatabase &database) -> Result<Done> {
        QSqlQuery(database).exec(u"PRAGMA busy_timeout = 50"_s);
        return Done{};
    })));
    RawDatabase other(m.file);
    QVERIFY(other.exec(u"BEGIN IMMEDIATE"_s));
    const Result<StartedWrite> started = await(m.journal->startSending(row.id, "print"));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ApiError::Kind::Storage);
    QVERIFY(other.exec(u"ROLLBACK"_s));
    QVERIFY(await(m.journal->startSending(row.id, "print")));
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::JournalGuardsTest)
#include "tst_journalguards.moc"
