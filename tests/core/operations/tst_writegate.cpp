// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/operations/gatefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// The life of writes from place() to the vendor's answer. What stops them is in tst_writeguards and
// tst_writeduplicates, what comes after an answer that nobody saw in tst_writerecovery.
class TestWriteGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<GateFixture>();
        QVERIFY(f->house.isReady());
    }
    void cleanup()
    {
        if (f)
            QCOMPARE(f->booksDiffer(), QString());
        f.reset();
    }

    void holdsThenSendsOnce();
    void holdTimeIsBounded();
    void holdZeroSendsAtOnce();
    void reversibleCostsOneCommit();
    void everyAnswerHasItsState_data();
    void everyAnswerHasItsState();
    void undoInTime();
    void undoTooLate();
    void undoWhileItIsCheckedAgain();
    void sendNowEndsTheHold();
    void aPausedHoldStandsStill();
    void aPauseStopsTheGuards();
    void whatIsPlacedInAPauseWaits();
    void followUpsAreRowsOfTheSameIntent();
    void refusedHasNoFollowUp();
    void severalDraftsGoOneAfterTheOther();
    void laterDraftStopsWhenEarlierIsRefused();
    void undoTakesLaterDraftsAlong();
    void aNameLearntLater();
    void whatWasMadeIsLearntOnce();

private:
    std::unique_ptr<GateFixture> f;
};

void TestWriteGate::holdsThenSendsOnce()
{
    const QDateTime placedAt = f->clock().nowUtc();
    const JournalRow placed = f->place(f->order());
    QCOMPARE(placed.state, WriteState::Held);
    QCOMPARE(placed.heldUntil, placedAt.addSecs(10));
    QCOMPARE(placed.connectionName, u"Toy shop"_s);
    QCOMPARE(placed.verb, u"New box"_s);
    QCOMPARE(placed.reference, u"PO-7"_s);
    QVERIFY(placed.quote.has_value());
    QCOMPARE(f->gate().heldCount(), 1);

    f->clock().advance(std::chrono::milliseconds(9'999));
    QCOMPARE(f->state(placed.id), WriteState::Held);
    QCOMPARE(f->world().sends(), 0);
    QCOMPARE(f->world().quotes, 0);

    f->clock().advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
    QCOMPARE(f->world().preflights, 1);
    QCOMPARE(f->world().quotes, 1);
    QCOMPARE(f->events(placed.id), (QStringList{u"Held"_s, u"Sending"_s, u"Confirmed"_s}));
    const JournalRow row = f->row(placed.id);
    QCOMPARE(row.made.size(), 1);
    QCOMPARE(row.made.first().kind, EntityKind::Order);
    QCOMPARE(row.httpStatus, 200);
    QTRY_COMPARE(f->gate().heldCount(), 0);
    QCOMPARE(f->gate().sendingCount(), 0);

    f->clock().advance(std::chrono::hours(1));
    QCOMPARE(f->state(placed.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGate::holdTimeIsBounded()
{
    f->gate().setHoldTime(std::chrono::seconds(31));
    QCOMPARE(f->gate().holdTime(), std::chrono::seconds(30));
    f->gate().setHoldTime(std::chrono::seconds(-1));
    QCOMPARE(f->gate().holdTime(), std::chrono::seconds(0));
}

void TestWriteGate::holdZeroSendsAtOnce()
{
    f->gate().setHoldTime(std::chrono::seconds(0));
    const JournalRow placed = f->place(f->order());
    QCOMPARE(placed.state, WriteState::Held); // its key is taken while the guards run
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    QCOMPARE(f->world().quotes, 1);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGate::reversibleCostsOneCommit()
{
    f->world().sendDelay = std::chrono::seconds(1);
    const JournalRow placed = f->place(f->newCustomer());
    QCOMPARE(placed.state, WriteState::Sending);
    QCOMPARE(f->world().preflights, 1);
    QCOMPARE(f->gate().sendingCount(), 1);
    QTRY_COMPARE(f->world().sends(), 1);
    QTRY_COMPARE(f->clock().pending(), 1);
    f->clock().advance(std::chrono::seconds(1));
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    QCOMPARE(f->events(placed.id), (QStringList{u"Sending"_s, u"Confirmed"_s}));
    QCOMPARE(f->rows().size(), 1);
}

void TestWriteGate::everyAnswerHasItsState_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<WriteState>("state");
    QTest::addColumn<int>("sends");
    QTest::newRow("confirmed") << Reaction::Confirm << WriteState::Confirmed << 1;
    QTest::newRow("refused") << Reaction::Refuse << WriteState::Refused << 1;
    QTest::newRow("done, answer lost") << Reaction::DoAndLoseAnswer << WriteState::Unknown << 1;
    QTest::newRow("request lost") << Reaction::LoseRequest << WriteState::Unknown << 1;
    QTest::newRow("not sent") << Reaction::NotSent << WriteState::NotSent << 0;
}

void TestWriteGate::everyAnswerHasItsState()
{
    QFETCH(Reaction, reaction);
    QFETCH(WriteState, state);
    QFETCH(int, sends);
    f->world().reactions = {reaction};
    const JournalRow placed = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(placed.id), state);
    QCOMPARE(f->world().sends(), sends);
    if (state == WriteState::Refused) {
        QCOMPARE(f->row(placed.id).vendorCode, u"Toy::NoMoreToys"_s);
        QCOMPARE(f->row(placed.id).message, u"The shelf is empty."_s);
    }
    f->clock().advance(std::chrono::hours(24)); // nothing is ever sent again
    QCOMPARE(f->state(placed.id), state);
    QCOMPARE(f->world().sends(), sends);

    // An Unknown blocks the same action; everything else that is over does not.
    const Result<JournalRow> again = await(f->gate().place(f->order()));
    QCOMPARE(again.has_value(), state != WriteState::Unknown);
    if (!again)
        QCOMPARE(again.error().vendorCode, QString::number(placed.id));
}

void TestWriteGate::undoInTime()
{
    const JournalRow placed = f->place(f->order());
    f->clock().advance(std::chrono::milliseconds(9'999));
    const Result<JournalRow> undone = await(f->gate().undo(placed.id));
    QVERIFY(undone);
    QCOMPARE(undone->state, WriteState::Withdrawn);
    f->clock().advance(std::chrono::hours(1));
    QCOMPARE(f->state(placed.id), WriteState::Withdrawn);
    QCOMPARE(f->world().sends(), 0);
    QCOMPARE(f->world().preflights, 0);
    QTRY_COMPARE(f->gate().heldCount(), 0);
    QVERIFY(f->place(f->order()).id > 0); // the key is free again
}

void TestWriteGate::undoTooLate()
{
    f->world().sendDelay = std::chrono::seconds(5);
    const JournalRow placed = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->world().sends(), 1);
    const Result<JournalRow> undone = await(f->gate().undo(placed.id));
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(f->state(placed.id), WriteState::Sending);
    QTRY_COMPARE(f->clock().pending(), 1);
    f->clock().advance(std::chrono::seconds(5));
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    QCOMPARE(await(f->gate().undo(placed.id)).error().kind, ApiError::Kind::Conflict);
}

void TestWriteGate::undoWhileItIsCheckedAgain()
{
    f->world().preflightDelay = std::chrono::seconds(3);
    const JournalRow placed = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->clock().pending(), 1);
    QVERIFY(await(f->gate().undo(placed.id)));
    f->clock().advance(std::chrono::seconds(3));
    QCOMPARE(f->state(placed.id), WriteState::Withdrawn);
    QCOMPARE(f->world().sends(), 0);
}

void TestWriteGate::sendNowEndsTheHold()
{
    const JournalRow placed = f->place(f->order());
    TypedJob<JournalRow> *first = f->gate().sendNow(placed.id);
    TypedJob<JournalRow> *second = f->gate().sendNow(placed.id);
    QSignalSpy firstEnds(first, &ApiJob::finished);
    QSignalSpy secondEnds(second, &ApiJob::finished);
    std::optional<WriteState> sent;
    first->then(this, [&sent](const Result<JournalRow> &row) {
        if (row)
            sent = row->state;
    });
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    QTRY_COMPARE(firstEnds.count() + secondEnds.count(), 2);
    QCOMPARE(sent, WriteState::Sending);
    QCOMPARE(f->world().sends(), 1);
    f->clock().advance(std::chrono::seconds(10)); // the hold that was cut short
    QCOMPARE(f->state(placed.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
    QCOMPARE(await(f->gate().sendNow(placed.id)).error().kind, ApiError::Kind::Conflict);
}

void TestWriteGate::aPausedHoldStandsStill()
{
    const JournalRow placed = f->place(f->order());
    f->clock().advance(std::chrono::seconds(6));
    f->gate().pauseHolds();
    f->gate().pauseHolds();
    f->clock().advance(std::chrono::minutes(5));
    f->gate().resumeHolds(); // somebody else still asks
    f->clock().advance(std::chrono::minutes(5));
    QCOMPARE(f->state(placed.id), WriteState::Held);
    QVERIFY(!f->gate().waitingReason(placed.id).isEmpty());

    f->gate().resumeHolds();
    QVERIFY(f->gate().waitingReason(placed.id).isEmpty());
    const QDateTime until = f->clock().nowUtc().addSecs(4);
    QTRY_COMPARE(f->row(placed.id).heldUntil, until);
    QTRY_COMPARE(f->clock().pending(), 1);
    f->clock().advance(std::chrono::milliseconds(3'999));
    QCOMPARE(f->state(placed.id), WriteState::Held);
    QCOMPARE(f->world().preflights, 0);
    f->clock().advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGate::aPauseStopsTheGuards()
{
    f->world().preflightDelay = std::chrono::seconds(3);
    const JournalRow placed = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->clock().pending(), 1);
    f->gate().pauseHolds();
    f->clock().advance(std::chrono::seconds(10));
    QCOMPARE(f->state(placed.id), WriteState::Held);
    QCOMPARE(f->world().sends(), 0);

    f->gate().resumeHolds();
    QTRY_COMPARE(f->clock().pending(), 1); // looked at once more: time went by
    f->clock().advance(std::chrono::seconds(3));
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGate::whatIsPlacedInAPauseWaits()
{
    f->gate().pauseHolds();
    const JournalRow held = f->place(f->order());
    f->gate().setHoldTime(std::chrono::seconds(0));
    const JournalRow due = f->place(f->order(u"Duck"_s));
    f->clock().advance(std::chrono::minutes(1));
    QCOMPARE(f->state(held.id), WriteState::Held);
    QCOMPARE(f->state(due.id), WriteState::Held);
    QVERIFY(await(f->gate().undo(held.id)));
    f->gate().resumeHolds();
    QTRY_COMPARE(f->state(due.id), WriteState::Confirmed);
    QCOMPARE(f->state(held.id), WriteState::Withdrawn);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGate::followUpsAreRowsOfTheSameIntent()
{
    const JournalRow placed = f->place(f->newUser());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->world().sends(), 2);
    QTRY_COMPARE(f->rows().last().state, WriteState::Confirmed);
    const QList<JournalRow> rows = f->rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).id, placed.id);
    QCOMPARE(rows.at(1).intent, rows.at(0).intent);
    QCOMPARE(rows.at(1).verb, u"Welcome player"_s);
    QCOMPARE(rows.at(1).target.id, rows.at(0).made.first().id);
    QCOMPARE(f->world().arrivals().at(1).operation, operationId(Toy::WelcomeUser));
}

void TestWriteGate::refusedHasNoFollowUp()
{
    f->world().reactions = {Reaction::Refuse};
    const JournalRow placed = f->place(f->newUser());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(placed.id), WriteState::Refused);
    QCOMPARE(f->rows().size(), 1);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGate::severalDraftsGoOneAfterTheOther()
{
    f->world().sendDelay = std::chrono::seconds(2);
    const JournalRow first = f->place(f->editCustomer());
    QCOMPARE(f->rows().size(), 2); // both on disk before anything leaves
    const qint64 second = f->rows().last().id;
    QCOMPARE(f->row(second).intent, first.intent);
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(first.id), WriteState::Sending);
    QTRY_COMPARE(f->clock().pending(), 1);
    QCOMPARE(f->state(second), WriteState::Held);
    QCOMPARE(f->world().sends(), 1);
    QVERIFY(!await(f->gate().sendNow(second))); // not before the first is confirmed
    f->clock().advance(std::chrono::seconds(2));
    QTRY_COMPARE(f->world().sends(), 2);
    QTRY_COMPARE(f->clock().pending(), 1);
    QCOMPARE(f->state(first.id), WriteState::Confirmed);
    f->clock().advance(std::chrono::seconds(2));
    QTRY_COMPARE(f->state(second), WriteState::Confirmed);
    QCOMPARE(f->world().arrivals().at(0).journalRow, first.id);
}

void TestWriteGate::laterDraftStopsWhenEarlierIsRefused()
{
    f->world().reactions = {Reaction::Refuse};
    const JournalRow first = f->place(f->editCustomer());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(first.id), WriteState::Refused);
    QTRY_COMPARE(f->rows().last().state, WriteState::Stopped);
    QVERIFY(!f->rows().last().message.isEmpty());
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGate::undoTakesLaterDraftsAlong()
{
    const JournalRow first = f->place(f->editCustomer());
    const qint64 second = f->rows().last().id;
    QVERIFY(await(f->gate().undo(second)));
    QTRY_COMPARE(f->state(first.id), WriteState::Withdrawn);
    QCOMPARE(f->state(second), WriteState::Withdrawn);
    f->clock().advance(std::chrono::seconds(10));
    QCOMPARE(f->state(first.id), WriteState::Withdrawn);
    QCOMPARE(f->world().sends(), 0);
}

void TestWriteGate::aNameLearntLater()
{
    const JournalRow placed = f->place(f->order(u"A"_s));
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    f->gate().noteMadeName(placed.id, u"SO000001"_s);
    QTRY_COMPARE(f->row(placed.id).madeName, u"SO000001"_s);
    QCOMPARE(f->state(placed.id), WriteState::Confirmed);
}

void TestWriteGate::whatWasMadeIsLearntOnce()
{
    const JournalRow placed = f->place(f->intent(Toy::Suspend, f->subscription(), {}));
    const EntityKey box{placed.connection, EntityKind::Subscription, {u"7"_s}};
    QVERIFY(!await(f->gate().noteMade(placed.id, box, u"7"_s))); // nothing was done yet
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    QVERIFY(f->row(placed.id).made.isEmpty());
    QVERIFY(await(f->gate().noteMade(placed.id, box, u"7"_s)));
    QCOMPARE(f->row(placed.id).made, QList<EntityKey>{box});
    QVERIFY(await(f->gate().noteMade(placed.id, {box.connection, box.kind, {u"8"_s}}, u"8"_s)));
    QCOMPARE(f->row(placed.id).made, QList<EntityKey>{box}); // the first one stays
    QCOMPARE(f->row(placed.id).madeName, u"7"_s);
}

QTEST_GUILESS_MAIN(TestWriteGate)
#include "tst_writegate.moc"
