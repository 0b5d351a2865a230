// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalrows.h"
#include "tests/core/storage/journalfixture.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
class JournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m.setUp(); }
    void cleanup() { m.tearDown(); }

    void rowsComeBackUnchanged();
    void everyTransition_data();
    void everyTransition();
    void outcomeIsKept();
    void unknownIsSettledByAPerson();
    void recoverAfterACrash();
    void recoverTwiceChangesNothing();
    void changedComesAfterDiskAndBeforeFinished();
    void changedComesAlsoWhenTheJobIsGone();
    void journalMayDieWithWorkUnderWay();
    void clockThatJumpsDoesNotReorder();
    void reads();
    void customersAreReadByTheIndex();
    void countAndPaging();

private:
    JournalFixture m;
};

void JournalTest::rowsComeBackUnchanged()
{
    const JournalRow given = sampleRow(u"a"_s);
    const JournalRow added = await(m.journal->add(given)).value();
    QVERIFY(added.id > 0);
    QCOMPARE(added.created, m.clock.nowUtc());
    QCOMPARE(added.changed, m.clock.nowUtc());
    QCOMPARE(added.actor, u"clerk"_s);
    QCOMPARE(added.instance, u"instance-1"_s);

    JournalRow expected = given;
    expected.id = added.id;
    expected.created = expected.changed = m.clock.nowUtc();
    expected.actor = u"clerk"_s;
    expected.instance = u"instance-1"_s;
    const JournalRow read = await(m.journal->row(added.id)).value();
    QVERIFY(added == expected);
    QVERIFY(read == expected);
    QCOMPARE(read.requestBody.size(), 12); // with the NUL in it
    QCOMPARE(await(m.journal->row(4711)).error().kind, ApiError::Kind::NotFound);
}

void JournalTest::everyTransition_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("to"); // −1: Conflict

    const QList<WriteState> states{WriteState::Draft,     WriteState::Held,    WriteState::Sending,
                                   WriteState::Confirmed, WriteState::Refused, WriteState::NotSent,
                                   WriteState::Unknown,   WriteState::Settled, WriteState::Withdrawn,
                                   WriteState::Stopped};
    struct Call {
        QString name;
        QList<WriteState> from;
        WriteState to;
    };
    const QList<Call> calls{
        {u"startSending"_s, {WriteState::Held}, WriteState::Sending},
        {u"confirm"_s, {WriteState::Sending}, WriteState::Confirmed},
        {u"refuse"_s, {WriteState::Sending}, WriteState::Refused},
        {u"notSent"_s, {WriteState::Sending}, WriteState::NotSent},
        {u"unknown"_s, {WriteState::Sending}, WriteState::Unknown},
        {u"withdraw"_s, {WriteState::Draft, WriteState::Held}, WriteState::Withdrawn},
        {u"stop"_s, {WriteState::Held}, WriteState::Stopped},
        {u"hold"_s, {WriteState::Draft, WriteState::Held}, WriteState::Held},
        {u"settle"_s, {WriteState::Unknown}, WriteState::Settled},
    };
    for (const Call &call : calls) {
        for (const WriteState from : states) {
            QTest::addRow("%s from %s", qPrintable(call.name), qPrintable(stateName(from)))
                << static_cast<int>(from) << call.name
                << (call.from.contains(from) ? static_cast<int>(call.to) : -1);
        }
    }
}

void JournalTest::everyTransition()
{
    QFETCH(int, from);
    QFETCH(QString, call);
    QFETCH(int, to);
    const JournalRow before = m.inState(static_cast<WriteState>(from), u"key"_s);
    QCOMPARE(static_cast<int>(before.state), from);
    const qsizetype eventsBefore = await(m.journal->events(before.id)).value().size();
    m.clock.advance(1500ms);
    QSignalSpy changed(m.journal.get(), &JournalReader::changed);

    Result<JournalRow> result = tl::unexpected(ApiError{});
    if (call == u"startSending") {
        Result<StartedWrite> started = await(m.journal->startSending(before.id, "print"));
        if (started)
            result = started->row;
        else
            result = Failure(started.error());
    } else if (call == u"confirm") {
        result = await(m.conclude(before.id, Outcome::Kind::Confirmed));
    } else if (call == u"refuse") {
        result = await(m.conclude(before.id, Outcome::Kind::Refused));
    } else if (call == u"notSent") {
        result = await(m.conclude(before.id, Outcome::Kind::NotSent));
    } else if (call == u"unknown") {
        result = await(m.conclude(before.id, Outcome::Kind::Unknown));
    } else if (call == u"withdraw") {
        result = await(m.journal->withdraw(before.id, u"why"_s));
    } else if (call == u"stop") {
        result = await(m.journal->stop(before.id, u"why"_s));
    } else if (call == u"hold") {
        result = await(m.journal->hold(before.id, m.clock.nowUtc().addSecs(10)));
    } else if (call == u"settle") {
        result = await(m.journal->settle(before.id, Settlement::NotDone, u"why"_s, {}, {}));
    }

    const JournalRow after = await(m.journal->row(before.id)).value();
    const QList<JournalEvent> events = await(m.journal->events(before.id)).value();
    if (to < 0) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Conflict);
        QVERIFY(after == before);
        QCOMPARE(events.size(), eventsBefore);
        QCOMPARE(changed.count(), 0);
    } else {
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QCOMPARE(static_cast<int>(result->state), to);
        QVERIFY(after == *result);
        QCOMPARE(after.changed, m.clock.nowUtc());
        QCOMPARE(after.created, before.created);
        QCOMPARE(events.size(), eventsBefore + 1);
        QCOMPARE(events.last().state, after.state);
        QCOMPARE(events.last().at, m.clock.nowUtc());
        QCOMPARE(changed.count(), 1);
    }
    QCOMPARE(await(m.journal->verify()).value(), 0);
}

void JournalTest::outcomeIsKept()
{
    const JournalRow row = m.sending(u"a"_s);
    QCOMPARE(row.state, WriteState::Sending);
    QCOMPARE(row.sent, m.clock.nowUtc());
    m.clock.advance(2s);
    Outcome outcome;
    outcome.kind = Outcome::Kind::Confirmed;
    outcome.httpStatus = 200;
    outcome.vendorCode = u"OK"_s;
    outcome.message = u"done"_s;
    outcome.answer = u"{\"orderId\":1}"_s;
    outcome.requestId = u"request-1"_s;
    outcome.duration = 1999ms;
    outcome.made = {{row.connection, EntityKind::Order, {u"101"_s}}};
    outcome.madeName = u"SO000001"_s;
    JournalRow expected = row;
    expected.state = WriteState::Confirmed;
    expected.changed = m.clock.nowUtc();
    expected.httpStatus = 200;
    expected.vendorCode = u"OK"_s;
    expected.message = u"done"_s;
    expected.answer = outcome.answer;
    expected.requestId = u"request-1"_s;
    expected.duration = 1999ms;
    expected.made = outcome.made;
    expected.madeName = u"SO000001"_s;
    QVERIFY(await(m.journal->conclude(row.id, outcome)).value() == expected);
    QVERIFY(await(m.journal->row(row.id)).value() == expected);

    expected.madeName = u"SO000002"_s;
    QVERIFY(await(m.journal->setMadeName(row.id, u"SO000002"_s)).value() == expected);
    QCOMPARE(await(m.journal->events(row.id)).value().size(), 3);
    QCOMPARE(await(m.journal->verify()).value(), 0);
}

void JournalTest::unknownIsSettledByAPerson()
{
    const JournalRow unknown = m.inState(WriteState::Unknown, u"a"_s);
    const QList<EntityKey> found{{unknown.connection, EntityKind::Order, {u"7"_s}}};
    const JournalRow settled =
        await(m.journal->settle(unknown.id, Settlement::Done, u"found in the panel"_s, found, u"SO7"_s))
            .value();
    QCOMPARE(settled.state, WriteState::Settled);
    QVERIFY(settled.settlement == Settlement::Done);
    QCOMPARE(settled.note, u"as agreed by phone\nfound in the panel"_s);
    QCOMPARE(settled.made, found);
    QCOMPARE(settled.madeName, u"SO7"_s);
    QCOMPARE(await(m.journal->events(unknown.id)).value().last().note, u"found in the panel"_s);
}

void JournalTest::recoverAfterACrash()
{
    JournalRow withSecret = sampleRow(u"secret"_s);
    withSecret.hasSecret = true;
    const JournalRow secret = await(m.journal->add(withSecret)).value();
    const JournalRow plain = m.held(u"plain"_s);
    const JournalRow underWay = m.sending(u"sending"_s);
    const JournalRow confirmed = m.inState(WriteState::Confirmed, u"confirmed"_s);
    m.clock.advance(1h);

    QSignalSpy changed(m.journal.get(), &JournalReader::changed);
    const QList<JournalRow> rows = await(m.journal->recover()).value();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).id, underWay.id);
    QCOMPARE(rows.at(0).state, WriteState::Unknown);
    QVERIFY(!rows.at(0).message.isEmpty());
    QCOMPARE(rows.at(1).id, secret.id);
    QCOMPARE(rows.at(1).state, WriteState::Draft);
    QVERIFY(!rows.at(1).heldUntil.isValid());
    QVERIFY(await(m.journal->row(plain.id)).value() == plain); // waits for a person
    QVERIFY(await(m.journal->row(confirmed.id)).value() == confirmed);
    QCOMPARE(changed.count(), 2);
    // What was sending keeps its key: the same is not sent again.
    QCOMPARE(await(m.journal->add(sampleRow(u"sending"_s))).error().kind, ApiError::Kind::Conflict);
    QCOMPARE(await(m.journal->verify()).value(), 0);
}

void JournalTest::recoverTwiceChangesNothing()
{
    m.sending(u"a"_s);
    QCOMPARE(await(m.journal->recover()).value().size(), 1);
    QCOMPARE(await(m.journal->recover()).value().size(), 0);
}

void JournalTest::changedComesAfterDiskAndBeforeFinished()
{
    QStringList order;
    QString onDisk;
    const auto onChanged = [&](const JournalRow &row) {
        order.append(u"changed"_s);
        RawDatabase raw(m.file);
        onDisk = raw.value(u"SELECT state FROM journal_row WHERE id = %1"_s.arg(row.id)).toString();
    };
    const auto onFinished = [&] { order.append(u"finished"_s); };
    QObject context;
    connect(m.journal.get(), &JournalReader::changed, &context, onChanged);
    auto *job = m.journal->add(sampleRow(u"a"_s));
    connect(job, &ApiJob::finished, &context, onFinished);
    QVERIFY(await(job));
    QCOMPARE(order, (QStringList{u"changed"_s, u"finished"_s}));
    QCOMPARE(onDisk, u"Held"_s);
}

void JournalTest::changedComesAlsoWhenTheJobIsGone()
{
    QSemaphore started;
    QSemaphore release;
    m.thread->run<Done>(
        [&](QSqlDatabase &) -> Result<Done> {
            started.release();
            release.acquire();
            return Done{};
        },
        m.thread.get());
    QTRY_VERIFY(started.available() == 1);
    QSignalSpy changed(m.journal.get(), &JournalReader::changed);
    auto *job = m.journal->add(sampleRow(u"a"_s));
    QSignalSpy destroyed(job, &QObject::destroyed);
    bool posted = false;
    QMetaObject::invokeMethod(
        this, [&posted] { posted = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(posted); // behind the start of the job
    job->abort();
    release.release();
    QTRY_COMPARE(changed.count(), 1);
    QTRY_COMPARE(destroyed.count(), 1);
    QCOMPARE(await(m.journal->count()).value(), 1);
}

void JournalTest::journalMayDieWithWorkUnderWay()
{
    for (int i = 0; i < 50; ++i) {
        auto *job = m.journal->add(sampleRow(u"key-%1"_s.arg(i)));
        QSignalSpy destroyed(job, &QObject::destroyed);
        bool posted = false;
        QMetaObject::invokeMethod(
            this, [&posted] { posted = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(posted);
        m.journal = std::make_unique<Journal>(*m.thread, m.clock, u"clerk"_s, u"instance-1"_s);
        QCOMPARE(destroyed.count(), 1);
    }
    QCOMPARE(await(m.journal->count()).value(), 50);
}

void JournalTest::clockThatJumpsDoesNotReorder()
{
    const JournalRow first = m.held(u"a"_s);
    m.clock.setNowUtc(m.clock.nowUtc().addYears(-1));
    const JournalRow second = m.held(u"b"_s);
    await(m.journal->withdraw(first.id, {})).value();
    const QList<JournalRow> rows = await(m.journal->newest(10)).value();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).id, second.id);
    QCOMPARE(rows.at(1).id, first.id);
    const QList<JournalEvent> events = await(m.journal->events(first.id)).value();
    QCOMPARE(events.size(), 2);
    QVERIFY(events.at(0).sequence < events.at(1).sequence);
    QVERIFY(events.at(0).at > events.at(1).at);
    QCOMPARE(await(m.journal->verify()).value(), 0);
}

void JournalTest::reads()
{
    const JournalRow draft = m.inState(WriteState::Draft, u"draft"_s);
    const JournalRow heldRow = m.held(u"held"_s);
    const JournalRow refused = m.inState(WriteState::Refused, u"refused"_s);
    JournalRow other = sampleRow(u"other"_s);
    other.customer.value = u"1000002"_s;
    other = await(m.journal->add(other)).value();
    const JournalRow unknown = m.inState(WriteState::Unknown, u"unknown"_s);

    const auto ids = [](const Result<QList<JournalRow>> &rows) {
        QList<qint64> list;
        for (const JournalRow &row : *rows)
            list.append(row.id);
        return list;
    };
    QCOMPARE(ids(await(m.journal->open())), (QList<qint64>{draft.id, heldRow.id, other.id, unknown.id}));
    QCOMPARE(ids(await(m.journal->aboutCustomer(draft.connection, draft.customer, 3))),
             (QList<qint64>{unknown.id, refused.id, heldRow.id}));
    QCOMPARE(ids(await(m.journal->aboutCustomer({u"elsewhere"_s}, draft.customer, 3))), QList<qint64>{});
    QCOMPARE(ids(await(m.journal->similar(sampleRow(u"new"_s), m.clock.nowUtc().addDays(-1)))),
             (QList<qint64>{unknown.id, heldRow.id, draft.id}));
    QCOMPARE(ids(await(m.journal->similar(heldRow, m.clock.nowUtc().addDays(-1)))),
             (QList<qint64>{unknown.id, draft.id}));
    QCOMPARE(ids(await(m.journal->similar(heldRow, m.clock.nowUtc().addSecs(1)))), QList<qint64>{});

    const JournalRow underWay = m.sending(u"order"_s);
    Outcome outcome;
    outcome.kind = Outcome::Kind::Confirmed;
    outcome.made = {{underWay.connection, EntityKind::Order, {u"101"_s}}};
    QVERIFY(await(m.journal->conclude(underWay.id, outcome)));
    m.inState(WriteState::Confirmed, u"nothing made"_s);
    const JournalRow found = m.inState(WriteState::Unknown, u"found"_s);
    const JournalRow notFound = m.inState(WriteState::Unknown, u"not found"_s);
    const QList<EntityKey> there{{found.connection, EntityKind::Subscription, {u"102"_s}}};
    QVERIFY(await(m.journal->settle(found.id, Settlement::Done, u"seen"_s, there, {})));
    QVERIFY(await(m.journal->settle(notFound.id, Settlement::NotDone, u"somebody else's"_s, there, {})));
    QCOMPARE(ids(await(m.journal->made(m.clock.nowUtc()))), (QList<qint64>{underWay.id, found.id}));
    QCOMPARE(ids(await(m.journal->made(m.clock.nowUtc().addSecs(1)))), QList<qint64>{});

    // What made a customer was about nobody, and belongs to it all the same.
    JournalRow maker = sampleRow(u"maker"_s);
    maker.customer = {};
    maker = await(m.journal->addAndStart(maker, "print")).value().row;
    outcome.made = {{maker.connection, EntityKind::Customer, {u"1000003"_s}}};
    QVERIFY(await(m.journal->conclude(maker.id, outcome)));
    QCOMPARE(ids(await(m.journal->aboutCustomer(maker.connection, {u"1000003"_s}, 3))),
             QList<qint64>{maker.id});
    QCOMPARE(ids(await(m.journal->aboutCustomer(maker.connection, {u"101"_s}, 3))), QList<qint64>{});
}

// It is read at each selection, on the thread that writes down what is sent.
void JournalTest::customersAreReadByTheIndex()
{
    RawDatabase raw(m.file);
    QSqlQuery query(raw.database());
    QVERIFY(query.prepare(u"EXPLAIN QUERY PLAN SELECT r.id FROM journal_row r LEFT JOIN payload p "
                          "ON p.row = r.id WHERE "_s +
                          aboutCustomerCondition() + u" ORDER BY r.id DESC LIMIT 3"_s));
    for (const QString &name : {u":connection"_s, u":customer"_s, u":kind"_s, u":made"_s})
        query.bindValue(name, u"x"_s);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    const QString plan = query.value(u"detail"_s).toString();
    QVERIFY2(plan.contains(u"journal_row_customer (connection=? AND customer=?)"_s), qPrintable(plan));
}

void JournalTest::countAndPaging()
{
    QList<qint64> added;
    for (int i = 0; i < 5; ++i)
        added.prepend(m.held(u"key-%1"_s.arg(i)).id);
    QCOMPARE(await(m.journal->count()).value(), 5);
    QList<qint64> read;
    qint64 before = 0;
    for (;;) {
        const QList<JournalRow> page = await(m.journal->newest(2, before)).value();
        if (page.isEmpty())
            break;
        for (const JournalRow &row : page)
            read.append(row.id);
        before = page.last().id;
    }
    QCOMPARE(read, added);
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::JournalTest)
#include "tst_journal.moc"
