// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sql.h"
#include "tests/core/operations/gatefixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// What is left when an answer, the journal or the program went away: Unknown rows and how they are settled,
// rows that were held, secrets that were in memory.
class TestWriteRecovery final : public QObject
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
        told.clear();
    }

    void lookUpSettles_data();
    void lookUpSettles();
    void lookUpThatFailsSettlesNothing();
    void whatAnotherWriteMadeSettlesNothing();
    void whatAnotherWriteMayHaveMadeSettlesNothing_data();
    void whatAnotherWriteMayHaveMadeSettlesNothing();
    void whatAnotherWriteChangedIsNotTaken();
    void personSettles();
    void answerThatCannotBeWrittenIsKept();
    void gateThatDiesLeavesRowsAsTheyAre();
    void restartWaitsForAPerson();
    void restartKeepsBytesAndHeaders();
    void undoAfterARestartTakesTheWholeIntent();
    void changedBytesAreNotSent_data();
    void changedBytesAreNotSent();
    void secretGoesBackToDraft();
    void secretWaitsInMemoryForTheHold();
    void secretIsNowhereOnDisk();
    void whatFollowsIsOnDiskTogetherWithTheConfirmation();
    void whatFollowsWaitsForAPersonAfterARestart();
    void whatFollowsAndIsOpenAlreadyIsSaid();

private:
    bool run(const QString &sql);

    std::unique_ptr<GateFixture> f;
    QList<JournalRow> told;
};

void TestWriteRecovery::lookUpSettles_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<WriteState>("state");
    QTest::newRow("it is there") << Reaction::DoAndLoseAnswer << false << WriteState::Settled;
    QTest::newRow("it is not there") << Reaction::LoseRequest << false << WriteState::Settled;
    QTest::newRow("something is there") << Reaction::DoAndLoseAnswer << true << WriteState::Unknown;
}

void TestWriteRecovery::lookUpSettles()
{
    QFETCH(Reaction, reaction);
    QFETCH(bool, ambiguous);
    QFETCH(WriteState, state);
    f->world().reactions = {reaction};
    f->world().lookUpIsAmbiguous = ambiguous;
    const JournalRow placed = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(placed.id), WriteState::Unknown);

    const Result<Evidence> evidence = await(f->gate().checkUnknown(placed.id));
    QVERIFY(evidence);
    QVERIFY(!evidence->text.isEmpty());
    QCOMPARE(f->state(placed.id), state);
    const JournalRow row = f->row(placed.id);
    if (ambiguous) {
        QVERIFY(!row.settlement);
        QCOMPARE(evidence->lines.size(), 2);
    } else if (reaction == Reaction::DoAndLoseAnswer) {
        QCOMPARE(row.settlement, Settlement::Done);
        QCOMPARE(row.made.size(), 1);
    } else {
        QCOMPARE(row.settlement, Settlement::NotDone);
        QVERIFY(row.made.isEmpty());
    }
    QCOMPARE(f->world().lookUps, 1);
    QCOMPARE(f->world().sends(), 1);
    if (!ambiguous)
        QCOMPARE(await(f->gate().checkUnknown(placed.id)).error().kind, ApiError::Kind::Conflict);
}

// The same order twice, and the second one breaks off: what the vendor has is the first.
void TestWriteRecovery::whatAnotherWriteMadeSettlesNothing()
{
    const JournalRow first = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(first.id), WriteState::Confirmed);
    QCOMPARE(f->row(first.id).made.size(), 1);
    f->world().reactions = {Reaction::LoseRequest};
    const JournalRow second = f->place(f->order());
    QVERIFY(second.id > 0);
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(second.id), WriteState::Unknown);
    const Result<Evidence> evidence = await(f->gate().checkUnknown(second.id));
    QVERIFY(evidence);
    QCOMPARE(evidence->verdict, Evidence::Verdict::Ambiguous);
    QVERIFY(evidence->text.contains(first.verb));
    QCOMPARE(f->world().taken, f->row(first.id).made); // a vendor that heeds it has no doubt
    QCOMPARE(f->state(second.id), WriteState::Unknown);
}

void TestWriteRecovery::whatAnotherWriteMayHaveMadeSettlesNothing_data()
{
    QTest::addColumn<bool>("isAnotherOperation");
    QTest::addColumn<QString>("box"); // what it is settled with; empty: it stays unknown
    QTest::newRow("the same, unknown") << false << QString();
    QTest::newRow("another order, unknown") << true << QString();
    QTest::newRow("done, but its order is not known") << false << u"box-7"_s;
}

void TestWriteRecovery::whatAnotherWriteMayHaveMadeSettlesNothing()
{
    QFETCH(bool, isAnotherOperation);
    QFETCH(QString, box);
    Intent other = f->order(u"Lion"_s, false);
    if (isAnotherOperation) {
        other.operation.id = {u"toy.order.rush"_s};
        other.drafts.first().operation = other.operation.id;
        f->world().moreOperations = {other.operation};
    }
    f->world().reactions = {Reaction::LoseRequest, Reaction::DoAndLoseAnswer};
    const JournalRow first = f->place(other);
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(first.id), WriteState::Unknown);
    if (!box.isEmpty())
        QVERIFY(
            await(f->gate().settle(first.id, Settlement::Done, u"Seen."_s, box, EntityKind::Subscription)));
    const JournalRow second = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(second.id), WriteState::Unknown);

    const Result<Evidence> evidence = await(f->gate().checkUnknown(second.id));
    QVERIFY(evidence);
    QCOMPARE(evidence->verdict, Evidence::Verdict::Ambiguous);
    QVERIFY(evidence->text.contains(first.verb));
    QCOMPARE(f->state(second.id), WriteState::Unknown);
}

// An answer may name the subscription that the order was for: it was there before, and another write made it.
void TestWriteRecovery::whatAnotherWriteChangedIsNotTaken()
{
    f->world().reactions = {Reaction::DoAndLoseAnswer};
    const JournalRow lost = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(lost.id), WriteState::Unknown);

    const Entity changed = f->subscription();
    const EntityKey order{lost.connection, EntityKind::Order, EntityId{u"change-1"_s}};
    f->world().alsoNamed = {order, keyOf(changed)};
    const JournalRow change =
        f->place(f->intent(Toy::ChangeSeats, changed, {{u"delta"_s, Quantity{Decimal(2, 0), u"seat"_s}}}));
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(change.id), WriteState::Confirmed);
    f->world().alsoNamed.clear();
    QVERIFY(f->row(change.id).made.contains(keyOf(changed)));
    const JournalRow customer = f->place(f->newCustomer()); // of whatever kind
    QTRY_COMPARE(f->state(customer.id), WriteState::Confirmed);

    QVERIFY(await(f->gate().checkUnknown(lost.id)));
    QCOMPARE(f->world().taken, (QList<EntityKey>{order, f->row(customer.id).made.value(0)}));
    QCOMPARE(f->row(lost.id).settlement, Settlement::Done);
}

void TestWriteRecovery::lookUpThatFailsSettlesNothing()
{
    f->world().reactions = {Reaction::LoseRequest};
    const JournalRow placed = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(placed.id), WriteState::Unknown);
    f->world().recordError = ApiError();
    QVERIFY(!await(f->gate().checkUnknown(placed.id)));
    QCOMPARE(f->state(placed.id), WriteState::Unknown);
    QVERIFY(!await(f->gate().checkUnknown(placed.id + 100)));
}

void TestWriteRecovery::personSettles()
{
    f->world().reactions = {Reaction::DoAndLoseAnswer};
    const JournalRow placed = f->place(f->order());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(placed.id), WriteState::Unknown);
    QCOMPARE(await(f->gate().settle(placed.id, Settlement::Done, u"  "_s, {})).error().kind,
             ApiError::Kind::Refused);
    QCOMPARE(f->state(placed.id), WriteState::Unknown);

    const Result<JournalRow> settled =
        await(f->gate().settle(placed.id, Settlement::Done, u"Phoned them."_s, u"order-77"_s));
    QVERIFY(settled);
    QCOMPARE(settled->state, WriteState::Settled);
    QCOMPARE(settled->made,
             (QList<EntityKey>{{placed.connection, EntityKind::Order, EntityId{u"order-77"_s}}}));
    QVERIFY(settled->note.contains(u"Phoned them."_s));
    QCOMPARE(await(f->gate().settle(placed.id, Settlement::NotDone, u"No."_s, {})).error().kind,
             ApiError::Kind::Conflict);

    // A check for an order may have found what came of it.
    f->world().reactions = {Reaction::DoAndLoseAnswer};
    const JournalRow another = f->place(f->order(u"Lion"_s));
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(another.id), WriteState::Unknown);
    const Result<JournalRow> chosen = await(
        f->gate().settle(another.id, Settlement::Done, u"Compared."_s, u"box-7"_s, EntityKind::Subscription));
    QVERIFY(chosen);
    QCOMPARE(chosen->made,
             (QList<EntityKey>{{another.connection, EntityKind::Subscription, EntityId{u"box-7"_s}}}));
}

void TestWriteRecovery::answerThatCannotBeWrittenIsKept()
{
    f->world().sendDelay = std::chrono::seconds(1);
    const JournalRow placed = f->place(f->newCustomer());
    QTRY_COMPARE(f->clock().pending(), 1);
    connect(&f->gate(), &WriteGate::rowChanged, this, [this](const JournalRow &row) { told.append(row); });

    {
        const JournalLock lock(f->house);
        QVERIFY(lock.isLocked());
        f->clock().advance(std::chrono::seconds(1));
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told.last().state, WriteState::Unknown);
        QVERIFY(!told.last().message.isEmpty());
        QCOMPARE(f->gate().sendingCount(), 1);
    }
    QCOMPARE(f->state(placed.id), WriteState::Sending);
    QTRY_COMPARE(f->clock().pending(), 1);
    f->clock().advance(std::chrono::seconds(1)); // the first of the tries
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    QTRY_COMPARE(f->gate().sendingCount(), 0);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteRecovery::gateThatDiesLeavesRowsAsTheyAre()
{
    f->world().reactions = {Reaction::NeverAnswer};
    const JournalRow sent = f->place(f->order(u"A"_s));
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->world().sends(), 1);
    const JournalRow held = f->place(f->order(u"B"_s));
    const QList<JournalRow> recovered = f->restart();
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(recovered.first().id, sent.id);
    QCOMPARE(f->state(sent.id), WriteState::Unknown);
    QCOMPARE(f->state(held.id), WriteState::Held);
    f->clock().advance(std::chrono::hours(24));
    QCOMPARE(f->state(held.id), WriteState::Held);
    QCOMPARE(f->world().sends(), 1);
}

void TestWriteRecovery::restartWaitsForAPerson()
{
    const JournalRow held = f->place(f->order());
    f->restart();
    QTRY_COMPARE(f->gate().heldCount(), 1);
    f->clock().advance(std::chrono::hours(1));
    QCOMPARE(f->state(held.id), WriteState::Held);
    QCOMPARE(f->world().sends(), 0);

    // The same action again, from the form: the held one is in the way and is named.
    const Result<JournalRow> again = await(f->gate().place(f->order()));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(again.error().vendorCode, QString::number(held.id));

    const Result<JournalRow> sent = await(f->gate().sendNow(held.id));
    QVERIFY(sent);
    QCOMPARE(sent->state, WriteState::Sending);
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 1);
    QCOMPARE(f->world().quotes, 1); // the guards run as ever
    QCOMPARE(f->world().preflights, 1);
}

void TestWriteRecovery::restartKeepsBytesAndHeaders()
{
    const Intent intent = f->order(u"Bär 熊"_s);
    const JournalRow held = f->place(intent);
    const WriteDraft draft = intent.drafts.first();
    f->restart();
    const JournalRow row = f->row(held.id);
    QCOMPARE(row.accept, draft.request.accept);
    QCOMPARE(row.requestHeaders.size(), 1);
    QCOMPARE(row.requestHeaders.first().first, QByteArray("X-Toy"));
    QVERIFY(await(f->gate().sendNow(held.id)));
    QTRY_COMPARE(f->world().sends(), 1);
    QCOMPARE(f->world().arrivals().first().body, draft.request.body);
    QCOMPARE(f->world().arrivals().first().url, draft.request.url);
    QCOMPARE(f->world().arrivals().first().method, draft.request.method);
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
}

void TestWriteRecovery::undoAfterARestartTakesTheWholeIntent()
{
    const JournalRow first = f->place(f->editCustomer());
    const JournalRow other = f->place(f->order());
    const QList<JournalRow> rows = f->rows();
    QCOMPARE(rows.size(), 3);
    const JournalRow second = rows.at(1);
    QCOMPARE(second.intent, first.intent);
    f->restart();
    connect(&f->gate(), &WriteGate::rowChanged, this, [this](const JournalRow &row) { told.append(row); });
    const Result<JournalRow> undone = await(f->gate().undo(second.id));
    QVERIFY(undone);
    QCOMPARE(undone->id, second.id);
    QCOMPARE(f->state(first.id), WriteState::Withdrawn);
    QCOMPARE(f->state(second.id), WriteState::Withdrawn);
    QCOMPARE(f->state(other.id), WriteState::Held);
    QTRY_COMPARE(told.size(), 2); // both were said
    QCOMPARE(await(f->gate().undo(second.id)).error().kind, ApiError::Kind::Conflict);
    QCOMPARE(f->world().sends(), 0);
}

bool TestWriteRecovery::run(const QString &sql)
{
    const auto work = [sql](QSqlDatabase &database) -> Result<Done> {
        const Result<QSqlQuery> query = runSql(database, sql);
        return query ? Result<Done>(Done{}) : Failure(query.error());
    };
    return await(f->house.journalThread.run<Done>(work)).has_value();
}

void TestWriteRecovery::changedBytesAreNotSent_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::newRow("body") << u"payload"_s << u"request_body"_s << u"x'00'"_s;
    QTest::newRow("address") << u"payload"_s << u"url"_s << u"replace(url, 'toy', 'joy')"_s;
    QTest::newRow("method") << u"payload"_s << u"method"_s << u"'DELETE'"_s;
    QTest::newRow("headers") << u"payload"_s << u"request_headers"_s << u"'[]'"_s;
    QTest::newRow("customer") << u"journal_row"_s << u"customer"_s << u"'somebody else'"_s;
}

void TestWriteRecovery::changedBytesAreNotSent()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, value);
    const JournalRow held = f->place(f->order());
    f->restart();
    QVERIFY(run(u"CREATE TEMP TABLE aside AS SELECT %1 AS kept FROM %2"_s.arg(column, table)));
    QVERIFY(run(u"UPDATE %1 SET %2 = %3"_s.arg(table, column, value)));
    const Result<JournalRow> sent = await(f->gate().sendNow(held.id));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ApiError::Kind::Refused);
    QCOMPARE(sent.error().delivery, ApiError::Delivery::NotSent);
    QVERIFY(!sent.error().message.isEmpty());
    QCOMPARE(f->state(held.id), WriteState::Held);
    QCOMPARE(f->world().sends(), 0);

    QVERIFY(run(u"UPDATE %1 SET %2 = (SELECT kept FROM aside)"_s.arg(table, column)));
    QVERIFY(await(f->gate().sendNow(held.id))); // as it was
    QTRY_COMPARE(f->state(held.id), WriteState::Confirmed);
}

void TestWriteRecovery::secretGoesBackToDraft()
{
    const JournalRow held = f->place(f->newUser());
    QVERIFY(held.hasSecret);
    const QList<JournalRow> recovered = f->restart();
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(f->state(held.id), WriteState::Draft);
    const Result<JournalRow> sent = await(f->gate().sendNow(held.id));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ApiError::Kind::Refused);
    QCOMPARE(f->state(held.id), WriteState::Draft);
    QCOMPARE(f->world().sends(), 0);
    QVERIFY(await(f->gate().undo(held.id)));
    QCOMPARE(f->state(held.id), WriteState::Withdrawn);
}

void TestWriteRecovery::secretWaitsInMemoryForTheHold()
{
    const JournalRow held = f->place(f->newUser());
    QCOMPARE(held.state, WriteState::Held);
    QVERIFY(!held.requestBody.contains("canary"));
    // Its name is not worth keeping either: the memory behind it is gone when the form is.
    for (const Value &value : held.values)
        QVERIFY(!std::holds_alternative<SecretRef>(value));
    f->clock().advance(std::chrono::seconds(9));
    QCOMPARE(f->world().sends(), 0);
    f->clock().advance(std::chrono::seconds(1));
    QTRY_COMPARE(f->world().sends(), 2);
    QVERIFY(f->world().arrivals().first().body.contains("toy-canary-s3cret"));
    QTRY_COMPARE(f->rows().last().state, WriteState::Confirmed);
}

void TestWriteRecovery::secretIsNowhereOnDisk()
{
    const JournalRow placed = f->place(f->newUser());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(placed.id), WriteState::Confirmed);
    QTRY_COMPARE(f->world().sends(), 2);
    QVERIFY(f->world().arrivals().first().body.contains("toy-canary-s3cret")); // it was sent
    bool read = false;
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(f->house.journalFile() + suffix);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        read = read || bytes.contains("bear@toys.example");
        QVERIFY(!bytes.contains("canary"));
    }
    QVERIFY(read); // the right files were searched
    QTRY_COMPARE(f->rows().last().state, WriteState::Confirmed);
}

// The program may end in any moment after the answer: asked of the file itself, when the row is first said to
// be Confirmed.
void TestWriteRecovery::whatFollowsIsOnDiskTogetherWithTheConfirmation()
{
    int found = -1;
    connect(&f->gate(), &WriteGate::rowChanged, this, [this, &found](const JournalRow &row) {
        if (row.state != WriteState::Confirmed || found >= 0)
            return;
        const QString name = u"the file itself"_s;
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            file.setDatabaseName(f->house.journalFile());
            QVERIFY(file.open());
            QSqlQuery query(file);
            QVERIFY(query.exec(u"SELECT count(*) FROM journal_row WHERE operation = 'toy.user.welcome'"_s));
            QVERIFY(query.next());
            found = query.value(0).toInt();
        }
        QSqlDatabase::removeDatabase(name);
    });
    f->place(f->newUser());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->world().sends(), 2);
    QCOMPARE(found, 1);
    QTRY_COMPARE(f->rows().last().state, WriteState::Confirmed);
}

void TestWriteRecovery::whatFollowsWaitsForAPersonAfterARestart()
{
    f->gate().setHoldTime(std::chrono::seconds(0));
    // Ends right when the user is there.
    qint64 confirmed = 0;
    connect(&f->gate(), &WriteGate::rowChanged, this, [this, &confirmed](const JournalRow &row) {
        if (row.state == WriteState::Confirmed && confirmed == 0) {
            confirmed = row.id;
            f->world().preflightDelay.reset();
        }
    });
    f->place(f->newUserWithoutPassword());
    QTRY_VERIFY(confirmed != 0);
    f->restart();
    QCOMPARE(f->world().sends(), 1);
    const JournalRow mail = f->rows().last();
    QCOMPARE(mail.operation, operationId(Toy::WelcomeUser));
    QCOMPARE(mail.state, WriteState::Held);
    f->clock().advance(std::chrono::minutes(10));
    QCOMPARE(f->state(mail.id), WriteState::Held); // never by itself
    f->world().preflightDelay = std::chrono::milliseconds(0);
    QVERIFY(await(f->gate().sendNow(mail.id)));
    QTRY_COMPARE(f->state(mail.id), WriteState::Confirmed);
    QCOMPARE(f->world().sends(), 2);
}

void TestWriteRecovery::whatFollowsAndIsOpenAlreadyIsSaid()
{
    // Another process has a mail of this key under way.
    DatabaseThread thread(u"other process"_s);
    QVERIFY(f->house.openJournal(thread));
    const std::unique_ptr<Journal> other = f->house.makeJournal(thread);
    Outcome outcome;
    outcome.made = {{f->house.connection().id, EntityKind::User, EntityId{u"made-user-1"_s}}};
    const QList<WriteDraft> mails = f->house.client()->followUps(f->newUser().drafts.first(), outcome);
    QCOMPARE(mails.size(), 1);
    JournalRow twin;
    twin.intent = IntentId{u"another"_s};
    twin.key = mails.first().key;
    twin.connection = f->house.connection().id;
    twin.operation = operationId(Toy::WelcomeUser);
    twin.state = WriteState::Held;
    const Result<JournalRow> open = await(other->add(twin));
    QVERIFY(open);

    connect(&f->gate(), &WriteGate::rowChanged, this, [this](const JournalRow &row) { told.append(row); });
    const JournalRow user = f->place(f->newUser());
    f->clock().advance(std::chrono::seconds(10));
    QTRY_COMPARE(f->state(user.id), WriteState::Confirmed); // the answer is not lost over it
    QTRY_VERIFY(told.last().message.contains(u"next step"_s));
    QCOMPARE(f->world().sends(), 1);
    QVERIFY(await(other->withdraw(open->id, {})));
}

QTEST_GUILESS_MAIN(TestWriteRecovery)
#include "tst_writerecovery.moc"
