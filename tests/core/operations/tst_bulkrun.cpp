// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/bulkplan.h"
#include "core/operations/bulkrun.h"
#include "core/operations/pricing.h"
#include "core/storage/pricelists.h"
#include "tests/core/operations/gatefixture.h"

#include <QSet>
#include <QSignalSpy>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

using Fate = BulkRow::Fate;

// Many things, one operation: what is planned, what is begun, and what is never begun twice.
class TestBulkRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void planSaysWhatIsLeftOut();
    void planTakesWhatWasChosen();
    void planLeavesOutWhatCannotTakeTheChoice();
    void planKnowsWhatItCosts();
    void everyRowHasItsOwnEntry();
    void pauseWaitsForThePerson();
    void pauseInTheLastRowIsTheEnd();
    void stopBeginsNothingMore();
    void unknownPauses();
    void notSentPauses();
    void readOnlyPausesAndLosesNothing();
    void aChangedPriceStopsThatRowAlone();
    void goesOnAfterACrash_data();
    void goesOnAfterACrash();
    void twoOfTheSameRunBeginNothingTwice();
    void planIsOnDiskBeforeTheFirstRow();
    void closedIsClosed();

private:
    QList<Subscription> subscriptions(qsizetype count) const;
    QList<BulkRow> targets(qsizetype count) const;
    QList<BulkRow> planned(Toy operation, const QList<BulkRow> &rows, const Values &chosen = {});
    std::unique_ptr<BulkRun> makeRun(Toy operation, const QList<BulkRow> &rows);
    std::unique_ptr<BulkRun> runAgain();
    QList<Fate> fates(const BulkRun &run) const;
    bool isArrivedOnce();

    std::unique_ptr<GateFixture> f;
    std::unique_ptr<BulkRuns> store;
    std::unique_ptr<PriceLists> lists;
    std::unique_ptr<Pricing> pricing;
};

void TestBulkRun::init()
{
    f = std::make_unique<GateFixture>();
    QVERIFY(f->house.isReady());
    f->world().fill(4, 3);
    store = std::make_unique<BulkRuns>(f->house.journalThread);
    lists = std::make_unique<PriceLists>(f->house.journalThread);
    pricing = std::make_unique<Pricing>(*lists, f->house.clock);
}

void TestBulkRun::cleanup()
{
    if (f)
        QCOMPARE(f->booksDiffer(), QString());
    pricing.reset();
    lists.reset();
    store.reset();
    f.reset();
}

QList<Subscription> TestBulkRun::subscriptions(qsizetype count) const
{
    QList<Subscription> awake;
    for (Subscription subscription : std::as_const(f->house.world->subscriptions)) {
        subscription.key.connection = f->house.connection().id;
        if (subscription.status.mark != Mark::Stopped && awake.size() < count)
            awake.append(subscription);
    }
    return awake;
}

QList<BulkRow> TestBulkRun::targets(qsizetype count) const
{
    QList<BulkRow> rows;
    const QList<Subscription> awake = subscriptions(count);
    for (const Subscription &subscription : awake) {
        BulkRow row;
        row.target = {subscription.key,
                      subscription.name,
                      u"Shop"_s,
                      IntentId{QUuid::createUuid().toString(QUuid::WithoutBraces)},
                      {}};
        rows.append(row);
    }
    return rows;
}

QList<BulkRow> TestBulkRun::planned(Toy operation, const QList<BulkRow> &rows, const Values &chosen)
{
    const auto read = [this](const EntityKey &key) -> TypedJob<Entity> * {
        for (Subscription one : std::as_const(f->house.world->subscriptions)) {
            if (one.key.id == key.id) {
                one.key.connection = key.connection;
                return new ReadyJob<Entity>(Entity(one));
            }
        }
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.message = u"It is not here."_s;
        return new ReadyJob<Entity>(Failure(error));
    };
    BulkPlan plan(f->house.clients, *pricing, f->house.connection().id,
                  f->house.operation(operationId(operation)), read);
    const QSignalSpy made(&plan, &BulkPlan::made);
    plan.make(rows, chosen, {{u"delta"_s, u"Seats to add"_s}, {u"colour"_s, u"Colour"_s}});
    if (!QTest::qWaitFor([&made] { return made.count() == 1; }))
        qWarning("The plan was not made.");
    return plan.rows();
}

std::unique_ptr<BulkRun> TestBulkRun::makeRun(Toy operation, const QList<BulkRow> &rows)
{
    BulkRunRecord record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.connection = f->house.connection().id;
    record.operation = operationId(operation);
    record.title = f->house.operation(record.operation).title;
    record.started = f->clock().nowUtc();
    record.reason = u"They did not pay."_s;
    QList<BulkRow> good;
    for (const BulkRow &row : rows) {
        if (row.fate == Fate::Waiting) {
            good.append(row);
            record.targets.append(row.target);
        }
    }
    return std::make_unique<BulkRun>(f->gate(), *store, f->house.operation(record.operation), record, good,
                                     false);
}

// As after a restart: what was asked for from the store, what became of it from the journal.
std::unique_ptr<BulkRun> TestBulkRun::runAgain()
{
    const QList<BulkRunRecord> unfinished = await(store->unfinished()).value_or(QList<BulkRunRecord>());
    if (unfinished.size() != 1)
        return nullptr;
    const BulkRunRecord &record = unfinished.constFirst();
    QList<BulkRow> rows;
    for (const BulkTarget &target : record.targets) {
        BulkRow row;
        row.target = target;
        row.written = await(f->gate().journal().ofIntents({target.intent})).value_or(QList<JournalRow>());
        row.fate = fateOf(row.written);
        rows.append(row);
    }
    rows = planned(Toy::Suspend, rows);
    return std::make_unique<BulkRun>(f->gate(), *store, f->house.operation(record.operation), record, rows,
                                     true);
}

QList<Fate> TestBulkRun::fates(const BulkRun &run) const
{
    QList<Fate> all;
    for (const BulkRow &row : run.rows())
        all.append(row.fate);
    return all;
}

// By what was asked for, and not by the rows of the journal alone.
bool TestBulkRun::isArrivedOnce()
{
    QSet<EntityKey> seen;
    for (const ToyWorld::Arrival &arrival : f->world().arrivals()) {
        const EntityKey target = f->row(arrival.journalRow).target;
        if (seen.contains(target))
            return false;
        seen.insert(target);
    }
    return true;
}

// --- the plan

void TestBulkRun::planSaysWhatIsLeftOut()
{
    QList<BulkRow> rows = targets(4);
    f->world().subscriptions[0].status = {Mark::Stopped, u"Asleep"_s, {}};
    rows[0].target.key.id = f->world().subscriptions.at(0).key.id;
    rows[1].target.key.id = EntityId{u"nowhere"_s};
    rows[3].target.key.id = rows.at(2).target.key.id; // twice in the list
    const QList<BulkRow> plan = planned(Toy::Suspend, rows);
    QCOMPARE(plan.at(0).fate, Fate::LeftOut);
    QCOMPARE(plan.at(0).told, u"It sleeps already."_s);
    QCOMPARE(plan.at(1).fate, Fate::LeftOut);
    QVERIFY(plan.at(1).told.contains(u"It is not here."_s));
    QCOMPARE(plan.at(2).fate, Fate::Waiting);
    QCOMPARE(plan.at(2).drafts.size(), 1);
    QCOMPARE(plan.at(3).fate, Fate::LeftOut);
    QCOMPARE(f->world().sends(), 0);
    QCOMPARE(f->rows().size(), 0);
}

void TestBulkRun::planTakesWhatWasChosen()
{
    const QList<BulkRow> plan =
        planned(Toy::ChangeSeats, targets(3), {{u"delta"_s, Quantity{Decimal(2, 0), u"seat"_s}}});
    QSet<IntentKey> keys;
    for (const BulkRow &row : plan) {
        QCOMPARE(row.fate, Fate::Waiting);
        QVERIFY(row.drafts.constFirst().request.body.contains("\"delta\":\"2"));
        keys.insert(row.drafts.constFirst().key);
    }
    QCOMPARE(keys.size(), 3); // each is its own
}

void TestBulkRun::planLeavesOutWhatCannotTakeTheChoice()
{
    const QList<BulkRow> plan = planned(Toy::Suspend, targets(1), {{u"colour"_s, u"red"_s}});
    QCOMPARE(plan.constFirst().fate, Fate::LeftOut);
    QVERIFY2(plan.constFirst().told.contains(u"Colour"_s), qPrintable(plan.constFirst().told));
}

void TestBulkRun::planKnowsWhatItCosts()
{
    QList<BulkRow> plan =
        planned(Toy::ChangeSeats, targets(3), {{u"delta"_s, Quantity{Decimal(2, 0), u"seat"_s}}});
    BulkCosts costs = costsOf(plan);
    QCOMPARE(costs.rows, 3);
    QCOMPARE(costs.withoutPrice, 0);
    QCOMPARE(costs.price.size(), 1);
    const std::optional<Money> each = plan.constFirst().quote->price->total;
    QVERIFY(each);
    const Decimal three = *Decimal::add(*Decimal::add(each->amount, each->amount), each->amount);
    QVERIFY(costs.price.value(each->currency) == three);

    // Another currency is another sum, and what nobody tells is counted and not guessed.
    plan[1].quote->price->total->currency = u"JPY"_s;
    plan[2].quote.reset();
    costs = costsOf(plan);
    QCOMPARE(costs.price.size(), 2);
    QVERIFY(costs.price.value(u"JPY"_s) == each->amount);
    QCOMPARE(costs.withoutPrice, 1);
    plan[0].fate = Fate::LeftOut;
    QCOMPARE(costsOf(plan).rows, 2);
}

// --- the run

void TestBulkRun::everyRowHasItsOwnEntry()
{
    f->world().reactions = {Reaction::Confirm, Reaction::Refuse};
    const std::unique_ptr<BulkRun> run = makeRun(Toy::Suspend, planned(Toy::Suspend, targets(6)));
    QCOMPARE(run->rows().size(), 6);
    run->start();
    QTRY_COMPARE(run->state(), BulkRun::State::Over);
    QCOMPARE(fates(*run),
             (QList<Fate>{Fate::Done, Fate::Refused, Fate::Done, Fate::Done, Fate::Done, Fate::Done}));
    QVERIFY(!run->rows().at(1).told.isEmpty());
    const QList<JournalRow> rows = f->rows();
    QCOMPARE(rows.size(), 6);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows.at(i).intent, run->rows().at(i).target.intent);
        QCOMPARE(rows.at(i).note, u"They did not pay."_s);
        QCOMPARE(rows.at(i).target, run->rows().at(i).target.key);
    }
    QCOMPARE(f->world().sends(), 6);
    QTRY_COMPARE(await(store->unfinished()).value_or(QList<BulkRunRecord>()).size(), 0);
}

void TestBulkRun::pauseWaitsForThePerson()
{
    const std::unique_ptr<BulkRun> run = makeRun(Toy::Suspend, planned(Toy::Suspend, targets(5)));
    connect(run.get(), &BulkRun::rowChanged, this, [&run](int row) {
        if (row == 1 && run->rows().at(1).fate == Fate::UnderWay)
            run->pause();
    });
    run->start();
    QTRY_COMPARE(run->state(), BulkRun::State::Paused);
    QCOMPARE(run->count(Fate::Done), 2); // the one under way ended
    QCOMPARE(run->count(Fate::Waiting), 3);
    QVERIFY(run->why().isEmpty());
    f->clock().advance(std::chrono::hours(1));
    QCOMPARE(f->world().sends(), 2);
    QCOMPARE(await(store->unfinished()).value_or(QList<BulkRunRecord>()).size(), 1);
    run->disconnect(this);
    run->resume();
    QTRY_COMPARE(run->state(), BulkRun::State::Over);
    QCOMPARE(run->count(Fate::Done), 5);
    QCOMPARE(f->world().sends(), 5);
}

// There is nothing to wait for after the last one.
void TestBulkRun::pauseInTheLastRowIsTheEnd()
{
    const std::unique_ptr<BulkRun> run = makeRun(Toy::Suspend, planned(Toy::Suspend, targets(2)));
    connect(run.get(), &BulkRun::rowChanged, this, [&run](int row) {
        if (row == 1 && run->rows().at(1).fate == Fate::UnderWay)
            run->pause();
    });
    run->start();
    QTRY_COMPARE(run->state(), BulkRun::State::Over);
    QCOMPARE(run->count(Fate::Done), 2);
    QTRY_COMPARE(await(store->unfinished()).value_or(QList<BulkRunRecord>()).size(), 0);
}

void TestBulkRun::stopBeginsNothingMore()
{
    const std::unique_ptr<BulkRun> run = makeRun(Toy::Suspend, planned(Toy::Suspend, targets(5)));
    connect(run.get(), &BulkRun::rowChanged, this, [&run](int row) {
        if (row == 1 && run->rows().at(1).fate == Fate::UnderWay)
            run->stop();
    });
    run->start();
    QTRY_COMPARE(run->state(), BulkRun::State::Over);
    QCOMPARE(run->count(Fate::Done), 2);
    QCOMPARE(run->count(Fate::NotStarted), 3);
    QCOMPARE(f->world().sends(), 2);
    run->resume();
    run->start();
    QCOMPARE(run->state(), BulkRun::State::Over);
    QTRY_COMPARE(await(store->unfinished()).value_or(QList<BulkRunRecord>()).size(), 0);
}

void TestBulkRun::unknownPauses()
{
    f->world().reactions = {Reaction::Confirm, Reaction::DoAndLoseAnswer};
    const std::unique_ptr<BulkRun> run = makeRun(Toy::Suspend, planned(Toy::Suspend, targets(4)));
    run->start();
    QTRY_COMPARE(run->state(), BulkRun::State::Paused);
    QCOMPARE(fates(*run), (QList<Fate>{Fate::Done, Fate::Unknown, Fate::Waiting, Fate::Waiting}));
    QVERIFY(!run->why().isEmpty());
    QCOMPARE(f->world().sends(), 2);
    // The person looks it up meanwhile: the run knows.
    const qint64 row = run->rows().at(1).written.constFirst().id;
    QVERIFY(await(f->gate().checkUnknown(row)));
    QTRY_COMPARE(run->rows().at(1).fate, Fate::Done);
    run->resume();
    QTRY_COMPARE(run->state(), BulkRun::State::Over);
    QCOMPARE(run->count(Fate::Done), 4);
    QCOMPARE(f->world().sends(), 4);
}

void TestBulkRun::notSentPauses()
{
    f->world().reactions = {Reaction::NotSent};
    const std::unique_ptr<BulkRun> run = makeRun(Toy::Suspend, planned(Toy::Suspend, targets(3)));
    run->start();
    QTRY_COMPARE(run->state(), BulkRun::State::Paused);
    QCOMPARE(fates(*run), (QList<Fate>{Fate::NotSent, Fate::Waiting, Fate::Waiting}));
    QCOMPARE(f->rows().size(), 1);
    run->resume();
    QTRY_COMPARE(run->state(), BulkRun::State::Over);
    QCOMPARE(run->count(Fate::Done), 2);
}

void TestBulkRun::readOnlyPausesAndLosesNothing()
{
    const std::unique_ptr<BulkRun> run = makeRun(Toy::Suspend, planned(Toy::Suspend, targets(3)));
    f->gate().setReadOnly(true);
    run->start();
    QTRY_COMPARE(run->state(), BulkRun::State::Paused);
    QCOMPARE(run->count(Fate::Waiting), 3);
    QCOMPARE(f->world().sends(), 0);
    QCOMPARE(f->rows().size(), 0);
    f->gate().setReadOnly(false);
    run->resume();
    QTRY_COMPARE(run->state(), BulkRun::State::Over);
    QCOMPARE(run->count(Fate::Done), 3);
}

void TestBulkRun::aChangedPriceStopsThatRowAlone()
{
    const std::unique_ptr<BulkRun> run =
        makeRun(Toy::ChangeSeats,
                planned(Toy::ChangeSeats, targets(3), {{u"delta"_s, Quantity{Decimal(1, 0), u"seat"_s}}}));
    connect(run.get(), &BulkRun::rowChanged, this, [this, &run](int row) {
        if (row == 1 && run->rows().at(1).fate == Fate::UnderWay)
            f->world().priceShift = Decimal(1, 0);
        if (row == 2 && run->rows().at(2).fate == Fate::UnderWay)
            f->world().priceShift = Decimal();
    });
    run->start();
    QTRY_COMPARE(run->state(), BulkRun::State::Over);
    QCOMPARE(fates(*run), (QList<Fate>{Fate::Done, Fate::Stopped, Fate::Done}));
    QCOMPARE(f->world().sends(), 2);
}

// --- after a crash

void TestBulkRun::goesOnAfterACrash_data()
{
    QTest::addColumn<int>("cutAt"); // the row that is under way then
    QTest::addColumn<bool>("neverAnswered");
    for (const int row : {0, 2, 5}) {
        QTest::addRow("row %d, before its answer", row) << row << true;
        QTest::addRow("row %d, when it is done", row) << row << false;
    }
}

void TestBulkRun::goesOnAfterACrash()
{
    QFETCH(int, cutAt);
    QFETCH(bool, neverAnswered);
    for (int i = 0; i < cutAt; ++i)
        f->world().reactions.append(Reaction::Confirm);
    if (neverAnswered)
        f->world().reactions.append(Reaction::NeverAnswer);
    {
        const std::unique_ptr<BulkRun> run = makeRun(Toy::Suspend, planned(Toy::Suspend, targets(6)));
        // Exactly there: the next row may be on its way to disk as soon as this one is done.
        if (!neverAnswered)
            connect(run.get(), &BulkRun::rowChanged, this, [&run, cutAt](int row) {
                if (row == cutAt && run->rows().at(row).fate == Fate::UnderWay)
                    run->pause();
            });
        run->start();
        QTRY_COMPARE(f->world().sends(), cutAt + 1);
        if (!neverAnswered)
            QTRY_VERIFY(run->state() == BulkRun::State::Paused || run->state() == BulkRun::State::Over);
    }
    f->restart();
    const qsizetype before = f->world().sends();
    const std::unique_ptr<BulkRun> run = runAgain();
    if (!neverAnswered && cutAt == 5 && !run)
        return; // it was over
    QVERIFY(run);
    // Nothing goes by itself.
    f->clock().advance(std::chrono::hours(1));
    QCOMPARE(f->world().sends(), before);
    QCOMPARE(run->state(), BulkRun::State::Ready);
    QCOMPARE(run->rows().at(cutAt).fate, neverAnswered ? Fate::Unknown : Fate::Done);
    run->start();
    QTRY_COMPARE(run->state(), BulkRun::State::Over);
    QCOMPARE(f->world().sends(), 6);
    QVERIFY(isArrivedOnce());
    QCOMPARE(run->count(Fate::Done), neverAnswered ? 5 : 6);
    QCOMPARE(run->count(Fate::Unknown), neverAnswered ? 1 : 0);
    QCOMPARE(f->rows().size(), 6);
}

void TestBulkRun::twoOfTheSameRunBeginNothingTwice()
{
    const QList<BulkRow> rows = planned(Toy::Suspend, targets(4));
    const std::unique_ptr<BulkRun> first = makeRun(Toy::Suspend, rows);
    BulkRun second(f->gate(), *store, f->house.operation(operationId(Toy::Suspend)), first->record(), rows,
                   true);
    first->start();
    QTRY_COMPARE(first->state(), BulkRun::State::Over);
    second.start();
    QTRY_COMPARE(second.state(), BulkRun::State::Over);
    QCOMPARE(f->world().sends(), 4);
    QCOMPARE(f->rows().size(), 4);
    QCOMPARE(second.count(Fate::Done), 4);
}

void TestBulkRun::planIsOnDiskBeforeTheFirstRow()
{
    const std::unique_ptr<BulkRun> run = makeRun(Toy::Suspend, planned(Toy::Suspend, targets(2)));
    const QSignalSpy failed(run.get(), &BulkRun::failed);
    {
        const JournalLock lock(f->house);
        QVERIFY(lock.isLocked());
        run->start();
        QTRY_COMPARE(failed.count(), 1);
    }
    QCOMPARE(run->state(), BulkRun::State::Ready);
    QCOMPARE(f->world().sends(), 0);
    QCOMPARE(f->rows().size(), 0);
    run->start();
    QTRY_COMPARE(run->state(), BulkRun::State::Over);
    QCOMPARE(f->world().sends(), 2);
}

void TestBulkRun::closedIsClosed()
{
    const std::unique_ptr<BulkRun> run = makeRun(Toy::Suspend, planned(Toy::Suspend, targets(3)));
    const BulkRunRecord &record = run->record();
    const QSignalSpy changed(store.get(), &BulkRuns::changed);
    QVERIFY(await(store->add(record)));
    const QList<BulkRunRecord> kept = await(store->unfinished()).value_or(QList<BulkRunRecord>());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst(), record);
    QVERIFY(await(store->close(record.id)));
    QCOMPARE(changed.count(), 2);
    QVERIFY(await(store->unfinished()).value_or(QList<BulkRunRecord>()).isEmpty());
    QVERIFY(await(store->add(record)));
    QVERIFY(await(f->house.connections.remove(record.connection)));
    QVERIFY(await(store->unfinished()).value_or(QList<BulkRunRecord>()).isEmpty());
}

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
