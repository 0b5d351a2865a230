// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/operations/gatefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// The same action twice, from one window or two programs, is sent once; steps of one action keep their order.
class TestWriteDuplicates final : public QObject
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

    void sameIntentTwice();
    void doubleClick();
    void doubleClickWithoutHold();
    void twoProcesses();
    void twoProcessesWithoutHold();
    void laterDraftInTheWayPlacesNothing();
    void earlierStepMustBeConfirmed();

private:
    std::unique_ptr<GateFixture> f;
};

void TestWriteDuplicates::sameIntentTwice()
{
    const JournalRow held = f->place(f->order());
    const Result<JournalRow> second = await(f->gate().place(f->order()));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(second.error().vendorCode, QString::number(held.id));
    QVERIFY(f->place(f->order(u"Another"_s)).id > 0);
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->world().sends(), 2);
    QTRY_COMPARE(f->rows().last().state, WriteState::Confirmed);
}

void TestWriteDuplicates::doubleClick()
{
    TypedJob<JournalRow> *first = f->gate().place(f->order());
    TypedJob<JournalRow> *second = f->gate().place(f->order());
    int placed = 0;
    int refused = 0;
    const auto count = [&](const Result<JournalRow> &row) { ++(row ? placed : refused); };
    first->then(this, count);
    second->then(this, count);
    QTRY_COMPARE(placed + refused, 2);
    QCOMPARE(placed, 1);
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->rows().last().state, WriteState::Confirmed);
    QCOMPARE(f->rows().size(), 1);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteDuplicates::doubleClickWithoutHold()
{
    // The first is Confirmed before the second would have got through its preflight.
    f->world().preflightDelay = std::chrono::milliseconds(100);
    TypedJob<JournalRow> *first = f->gate().place(f->newCustomer());
    QTRY_COMPARE(f->clock().pending(), 1);
    f->clock().advance(std::chrono::milliseconds(50));
    TypedJob<JournalRow> *second = f->gate().place(f->newCustomer());
    int placed = 0;
    int refused = 0;
    const auto count = [&](const Result<JournalRow> &row) { ++(row ? placed : refused); };
    first->then(this, count);
    second->then(this, count);
    QTRY_COMPARE(refused, 1);
    f->clock().advance(std::chrono::milliseconds(50));
    QTRY_COMPARE(placed, 1);
    QTRY_COMPARE(f->rows().last().state, WriteState::Confirmed);
    f->clock().advance(std::chrono::seconds(1));
    QCOMPARE(f->rows().size(), 1);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteDuplicates::twoProcesses()
{
    DatabaseThread otherThread(u"other"_s);
    QVERIFY(f->house.openJournal(otherThread));
    WriteGate other(f->house.makeJournal(otherThread), f->house.clients, f->house.secrets, f->clock());
    TypedJob<JournalRow> *mine = f->gate().place(f->order());
    TypedJob<JournalRow> *theirs = other.place(f->order());
    int placed = 0;
    int refused = 0;
    const auto count = [&](const Result<JournalRow> &row) { ++(row ? placed : refused); };
    mine->then(this, count);
    theirs->then(this, count);
    QTRY_COMPARE(placed + refused, 2);
    QCOMPARE(placed, 1);
    const qint64 id = f->rows().first().id;

    // Both try to end its hold.
    TypedJob<JournalRow> *a = f->gate().sendNow(id);
    TypedJob<JournalRow> *b = other.sendNow(id);
    QSignalSpy endsA(a, &ApiJob::finished);
    QSignalSpy endsB(b, &ApiJob::finished);
    QTRY_COMPARE(endsA.count() + endsB.count(), 2);
    QTRY_COMPARE(f->state(id), WriteState::Confirmed);
    f->clock().advance(std::chrono::seconds(10));
    QCOMPARE(f->state(id), WriteState::Confirmed);
    QCOMPARE(f->rows().size(), 1);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteDuplicates::twoProcessesWithoutHold()
{
    f->world().sendDelay = std::chrono::seconds(1);
    DatabaseThread otherThread(u"other"_s);
    QVERIFY(f->house.openJournal(otherThread));
    WriteGate other(f->house.makeJournal(otherThread), f->house.clients, f->house.secrets, f->clock());
    TypedJob<JournalRow> *mine = f->gate().place(f->newCustomer());
    TypedJob<JournalRow> *theirs = other.place(f->newCustomer());
    int placed = 0;
    int refused = 0;
    const auto count = [&](const Result<JournalRow> &row) { ++(row ? placed : refused); };
    mine->then(this, count);
    theirs->then(this, count);
    QTRY_COMPARE(placed + refused, 2);
    QCOMPARE(placed, 1);
    QTRY_COMPARE(f->clock().pending(), 1);
    f->clock().advance(std::chrono::seconds(1));
    QTRY_COMPARE(f->rows().last().state, WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteDuplicates::laterDraftInTheWayPlacesNothing()
{
    // Only the second write of the action is open already.
    Intent motto = f->editCustomer();
    motto.drafts = {motto.drafts.last()};
    const JournalRow held = f->place(motto);
    QVERIFY(held.id > 0);
    const Result<JournalRow> both = await(f->gate().place(f->editCustomer()));
    QVERIFY(!both);
    QCOMPARE(both.error().kind, ApiError::Kind::Conflict);
    QTRY_COMPARE(f->rows().last().state, WriteState::Withdrawn);
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteDuplicates::earlierStepMustBeConfirmed()
{
    const JournalRow first = f->place(f->editCustomer());
    const qint64 second = f->rows().last().id;
    f->restart();
    QCOMPARE(await(f->gate().sendNow(second)).error().kind, ApiError::Kind::Refused);
    QCOMPARE(f->world().sends(), 0);
    QVERIFY(await(f->gate().sendNow(first.id)));
    QTRY_COMPARE(f->state(first.id), WriteState::Confirmed);
    QVERIFY(await(f->gate().sendNow(second)));
    QTRY_COMPARE(f->state(second), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 2);
}

QTEST_GUILESS_MAIN(TestWriteDuplicates)
#include "tst_writeduplicates.moc"
