// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/operations/gatefixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// What stops a write: read-only mode, a changed price, a changed object, a lost
// connection, a journal that cannot be written.
class TestWriteGuards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<GateFixture>();
        QVERIFY(f->house.isReady());
        stops.clear();
        connect(&f->gate(), &WriteGate::stopped, this,
                [this](const JournalRow &row, const QList<QuoteChange> &changes,
                       const QList<Preflight::Conflict> &conflicts) {
                    stops.append({row, changes, conflicts});
                });
    }
    void cleanup()
    {
        if (f)
            QCOMPARE(f->booksDiffer(), QString());
        f.reset();
    }

    void readOnlyRefuses();
    void readOnlyKeepsHeldRows();
    void readOnlyWhileSendingLetsItEnd();
    void readOnlyMakesNoTicket();
    void sleepWhileHeldWaits();
    void driftOfOneCentStops();
    void driftStopsAfterARestartToo();
    void quoteThatCannotBeReadWaits();
    void quoteThatIsRefusedStops();
    void changedObjectStops();
    void changedObjectStopsBeforeTheOneCommit();
    void preflightThatFailsWaits();
    void preflightThatFailsPlacesNothing();
    void connectionOffWhileHeld();
    void connectionChangedWhileChecking();
    void connectionChangedWhileSending();
    void otherAddressStops();
    void incompleteIntents();
    void journalThatCannotBeWrittenSendsNothing();
    void journalThatCannotStartSendsNothing();

private:
    struct Stop {
        JournalRow row;
        QList<QuoteChange> changes;
        QList<Preflight::Conflict> conflicts;
    };
    std::unique_ptr<GateFixture> f;
    QList<Stop> stops;
};

namespace
{
ApiError networkError()
{
    ApiError error;
    error.kind = ApiError::Kind::Network;
    error.message = u"No route to Toy."_s;
    return error;
}
} // namespace

void TestWriteGuards::readOnlyRefuses()
{
    QSignalSpy changes(&f->gate(), &WriteGate::readOnlyChanged);
    f->gate().setReadOnly(true);
    f->gate().setReadOnly(true);
    QCOMPARE(changes.count(), 1);
    for (const Intent &intent : {f->order(), f->newCustomer()}) {
        const Result<JournalRow> placed = await(f->gate().place(intent));
        QVERIFY(!placed);
        QCOMPARE(placed.error().kind, ApiError::Kind::Refused);
        QVERIFY(!placed.error().message.isEmpty());
    }
    QVERIFY(f->rows().isEmpty());
    QCOMPARE(f->world().sends(), 0);
}

void TestWriteGuards::readOnlyKeepsHeldRows()
{
    const JournalRow held = f->place(f->order());
    f->gate().setReadOnly(true);
    QVERIFY(!f->gate().waitingReason(held.id).isEmpty());
    f->clock().advance(std::chrono::minutes(1));
    QCOMPARE(f->state(held.id), WriteState::Held);
    QCOMPARE(await(f->gate().sendNow(held.id)).error().kind, ApiError::Kind::Refused);

    f->gate().setReadOnly(false);
    f->clock().advance(std::chrono::minutes(1)); // waits for a person, not for a timer
    QCOMPARE(f->state(held.id), WriteState::Held);
    QCOMPARE(f->world().sends(), 0);

    QVERIFY(await(f->gate().sendNow(held.id)));
    QVERIFY(f->gate().waitingReason(held.id).isEmpty());
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGuards::readOnlyWhileSendingLetsItEnd()
{
    f->world().sendDelay = std::chrono::seconds(1);
    const JournalRow sent = f->place(f->newCustomer());
    QTRY_COMPARE(f->clock().pending(), 1);
    f->gate().setReadOnly(true);
    f->clock().advance(std::chrono::seconds(1));
    QTRY_COMPARE(f->state(sent.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

// Whatever a person or a timer does while read-only mode is on, no row becomes Sending: no ticket is made.
void TestWriteGuards::readOnlyMakesNoTicket()
{
    QRandomGenerator random(20261121);
    QList<qint64> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(f->place(f->order(u"Held %1"_s.arg(i))).id);
    f->restart();
    for (int i = 4; i < 8; ++i)
        ids.append(f->place(f->order(u"Held %1"_s.arg(i))).id);
    f->gate().setReadOnly(true);

    QList<QPointer<ApiJob>> jobs;
    for (int i = 0; i < 300; ++i) {
        const qint64 id = ids.at(random.bounded(static_cast<int>(ids.size())));
        switch (random.bounded(7)) {
        case 0:
            jobs.append(f->gate().place(f->order(u"New %1"_s.arg(i))));
            break;
        case 1:
            jobs.append(f->gate().place(f->newCustomer(u"New %1"_s.arg(i))));
            break;
        case 2:
            jobs.append(f->gate().place(f->newUser()));
            break;
        case 3:
            jobs.append(f->gate().sendNow(id));
            break;
        case 4:
            jobs.append(f->gate().checkUnknown(id));
            break;
        case 5:
            f->clock().advance(std::chrono::seconds(random.bounded(20)));
            break;
        case 6:
            if (random.bounded(20) == 0)
                jobs.append(f->gate().undo(id));
            break;
        }
        if (random.bounded(4) == 0)
            QCoreApplication::sendPostedEvents();
    }
    QTRY_VERIFY(std::all_of(jobs.cbegin(), jobs.cend(), [](const auto &job) { return job.isNull(); }));
    QCOMPARE(f->world().sends(), 0);
    QCOMPARE(f->rows().size(), ids.size()); // nothing was placed either
    for (const qint64 id : ids)
        QVERIFY(!f->events(id).contains(u"Sending"_s));
}

// The lid is closed in the middle of the hold: timers stand still, the wall clock does not.
void TestWriteGuards::sleepWhileHeldWaits()
{
    const JournalRow held = f->place(f->order());
    f->clock().advance(std::chrono::seconds(5));
    f->clock().setNowUtc(f->clock().nowUtc().addSecs(8 * 3600));
    f->clock().advance(std::chrono::seconds(5));
    QTRY_VERIFY(f->gate().waitingReason(held.id).contains(u"slept"_s));
    f->clock().advance(std::chrono::hours(1));
    QCOMPARE(f->state(held.id), WriteState::Held);
    QCOMPARE(f->world().sends(), 0);
    QVERIFY(await(f->gate().sendNow(held.id)));
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGuards::driftOfOneCentStops()
{
    const JournalRow held = f->place(f->order());
    f->world().priceShift = Decimal(1, 2); // 0.01
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(held.id), WriteState::Stopped);
    QTRY_COMPARE(stops.size(), 1);
    QCOMPARE(stops.first().row.id, held.id);
    QVERIFY(!stops.first().changes.isEmpty());
    QVERIFY(stops.first().changes.first().before != stops.first().changes.first().after);
    QVERIFY(stops.first().conflicts.isEmpty());
    QCOMPARE(f->world().sends(), 0);
    QVERIFY(!f->row(held.id).message.isEmpty());

    // With the new price in view it goes.
    Intent again = f->order();
    again.quote = toyQuote(again.drafts.first(), Decimal(1, 2));
    const JournalRow second = f->place(again);
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(second.id), WriteState::Confirmed);
}

void TestWriteGuards::driftStopsAfterARestartToo()
{
    const JournalRow held = f->place(f->order());
    f->restart();
    f->world().priceShift = Decimal(-1, 2);
    const Result<JournalRow> sent = await(f->gate().sendNow(held.id));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ApiError::Kind::Refused);
    QVERIFY(!sent.error().message.isEmpty());
    QCOMPARE(f->state(held.id), WriteState::Stopped);
    QCOMPARE(f->world().sends(), 0);
}

void TestWriteGuards::quoteThatCannotBeReadWaits()
{
    f->world().quoteError = networkError();
    const JournalRow held = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_VERIFY(f->gate().waitingReason(held.id).contains(u"No route to Toy."_s));
    QCOMPARE(f->state(held.id), WriteState::Held);
    const Result<JournalRow> still = await(f->gate().sendNow(held.id));
    QCOMPARE(still.error().kind, ApiError::Kind::Network);
    f->world().quoteError.reset();
    QVERIFY(await(f->gate().sendNow(held.id)));
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGuards::quoteThatIsRefusedStops()
{
    ApiError refused;
    refused.kind = ApiError::Kind::Vendor;
    refused.message = u"Sold out."_s;
    const JournalRow held = f->place(f->order());
    f->world().quoteError = refused;
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(held.id), WriteState::Stopped);
    QVERIFY(f->row(held.id).message.contains(u"Sold out."_s));
    QCOMPARE(f->world().sends(), 0);
}

void TestWriteGuards::changedObjectStops()
{
    const JournalRow held = f->place(f->order());
    Preflight conflict;
    conflict.proceed = false;
    conflict.reason = u"Somebody renamed the shop."_s;
    conflict.conflicts = {{u"Name"_s, u"Old"_s, u"Theirs"_s, u"Yours"_s}};
    f->world().preflight = conflict;
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(held.id), WriteState::Stopped);
    QTRY_COMPARE(stops.size(), 1);
    QCOMPARE(stops.first().conflicts, conflict.conflicts);
    QVERIFY(f->row(held.id).message.contains(conflict.reason));
    QCOMPARE(f->world().sends(), 0);
    QCOMPARE(f->world().quotes, 0);
}

void TestWriteGuards::changedObjectStopsBeforeTheOneCommit()
{
    Preflight conflict;
    conflict.proceed = false;
    conflict.reason = u"There is such a shop already."_s;
    f->world().preflight = conflict;
    const JournalRow placed = f->place(f->newCustomer());
    QCOMPARE(placed.state, WriteState::Stopped);
    QCOMPARE(f->events(placed.id), (QStringList{u"Held"_s, u"Stopped"_s}));
    QCOMPARE(stops.size(), 1);
    QCOMPARE(f->world().sends(), 0);
}

void TestWriteGuards::preflightThatFailsWaits()
{
    f->world().preflightError = networkError();
    const JournalRow held = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_VERIFY(!f->gate().waitingReason(held.id).isEmpty());
    QCOMPARE(f->state(held.id), WriteState::Held);
    QVERIFY(await(f->gate().undo(held.id)));
    QTRY_VERIFY(f->gate().waitingReason(held.id).isEmpty());
}

void TestWriteGuards::preflightThatFailsPlacesNothing()
{
    f->world().preflightError = networkError();
    const Result<JournalRow> placed = await(f->gate().place(f->newCustomer()));
    QVERIFY(!placed);
    QCOMPARE(placed.error().kind, ApiError::Kind::Network);
    QVERIFY(f->rows().isEmpty());
    f->world().preflightError.reset();
    QVERIFY(f->place(f->newCustomer()).id > 0); // nothing stands in the way of another try
    QTRY_COMPARE(f->world().sends(), 1);
    QTRY_COMPARE(f->rows().first().state, WriteState::Confirmed);
}

void TestWriteGuards::connectionOffWhileHeld()
{
    const JournalRow held = f->place(f->order());
    const Intent another = f->order(u"Another"_s);
    Connection connection = f->house.connection();
    connection.enabled = false;
    QVERIFY(f->house.saveConnection(connection));
    f->clock().advance(std::chrono::seconds(10));
    QTRY_VERIFY(!f->gate().waitingReason(held.id).isEmpty());
    QCOMPARE(f->state(held.id), WriteState::Held);
    QCOMPARE(await(f->gate().sendNow(held.id)).error().kind, ApiError::Kind::Refused);
    QCOMPARE(await(f->gate().place(another)).error().kind, ApiError::Kind::Refused);

    connection.enabled = true;
    QVERIFY(f->house.saveConnection(connection));
    QVERIFY(await(f->gate().sendNow(held.id)));
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGuards::connectionChangedWhileChecking()
{
    f->world().preflightDelay.reset(); // never answers
    const JournalRow held = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_VERIFY(f->gate().waitingReason(held.id).isEmpty());
    Connection connection = f->house.connection();
    connection.name = u"Renamed"_s;
    QVERIFY(f->house.saveConnection(connection));
    QTRY_VERIFY(!f->gate().waitingReason(held.id).isEmpty());
    QCOMPARE(f->state(held.id), WriteState::Held);
    f->world().preflightDelay = std::chrono::milliseconds(0);
    QVERIFY(await(f->gate().sendNow(held.id)));
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
}

void TestWriteGuards::connectionChangedWhileSending()
{
    f->world().reactions = {Reaction::NeverAnswer};
    const JournalRow sent = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->world().sends(), 1);
    Connection connection = f->house.connection();
    connection.name = u"Renamed"_s;
    QVERIFY(f->house.saveConnection(connection));
    QTRY_COMPARE(f->state(sent.id), WriteState::Unknown);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteGuards::otherAddressStops()
{
    const JournalRow held = f->place(f->order());
    Connection connection = f->house.connection();
    connection.baseUrl = u"http://127.0.0.1:10/toy"_s;
    QVERIFY(f->house.saveConnection(connection));
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(held.id), WriteState::Stopped);
    QVERIFY(!f->row(held.id).message.isEmpty());
    QCOMPARE(f->world().sends(), 0);
    QCOMPARE(f->world().preflights, 0);
}

void TestWriteGuards::incompleteIntents()
{
    QVERIFY(!await(f->gate().place(Intent())));
    Intent keyless = f->order();
    keyless.drafts.first().key = {};
    QVERIFY(!await(f->gate().place(keyless)));
    Intent mixed = f->editCustomer();
    mixed.drafts.last().connection = ConnectionId{u"another"_s};
    QVERIFY(!await(f->gate().place(mixed)));
    Intent stray = f->order();
    stray.drafts.first().connection = ConnectionId{u"another"_s};
    QVERIFY(!await(f->gate().place(stray)));
    QVERIFY(f->rows().isEmpty());
}

void TestWriteGuards::journalThatCannotBeWrittenSendsNothing()
{
    {
        const JournalLock lock(f->house);
        QVERIFY(lock.isLocked());
        for (const Intent &intent : {f->order(), f->newCustomer(), f->editCustomer()}) {
            const Result<JournalRow> placed = await(f->gate().place(intent));
            QVERIFY(!placed);
            QCOMPARE(placed.error().kind, ApiError::Kind::Storage);
        }
    }
    f->clock().advance(std::chrono::minutes(1));
    QVERIFY(f->rows().isEmpty());
    QCOMPARE(f->world().sends(), 0);
}

void TestWriteGuards::journalThatCannotStartSendsNothing()
{
    const JournalRow held = f->place(f->order());
    {
        const JournalLock lock(f->house);
        QVERIFY(lock.isLocked());
        f->clock().advance(std::chrono::seconds(10));
        QTRY_VERIFY(!f->gate().waitingReason(held.id).isEmpty());
        QCOMPARE(f->world().sends(), 0);
    }
    QCOMPARE(f->state(held.id), WriteState::Held);
    QVERIFY(await(f->gate().sendNow(held.id)));
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
}

QTEST_GUILESS_MAIN(TestWriteGuards)
#include "tst_writeguards.moc"
