// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/storage/journal.h"
#include "core/storage/ledger.h"
#include "core/storage/sql.h"
#include "tests/core/storage/storagetesting.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purveyor
{
class LedgerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void learnsMoreAndForgetsNothing();
    void oneBatchMayTellOfAThingTwice();
    void listsBelowAParent();
    void givesOneAsTheListDoes();
    void survivesRecordsOfAnotherVersion();
    void forgets();
    void theStateOfWhatWasTypedIsOfToday();
    void hostileTextsComeBack();
    void learnsFromEachWriteOnce();
    void learnsAFewAtATime();
    void lateLessonsReplaceNothingNewer();
    void whatWasForgottenStaysForgotten();
    void whatWasForgottenIsNotReadBack();
    void aConnectionThatComesBackStartsAnew();
    void counts();
    void tellsHowAThingCameHere();

private:
    // Confirmed, as the gate does it.
    JournalRow done(const QString &key);
    Result<JournalRow> conclude(qint64 row, Outcome::Kind kind);
    Unlearnt unlearnt(int limit = 100);
    QList<qint64> unlearntRows();
    // A lesson from each, about the customer whose id the number of its row is.
    bool learn(const Unlearnt &writes);
    static Customer customer(const QString &id, const QString &name = {});
    static Subscription subscription(const QString &id, const QString &customer);
    QList<Entity> list(EntityKind kind, const QString &parent = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Ledger> m_ledger;
    FakeClock m_clock;
    std::unique_ptr<Journal> m_journal;
};

const ConnectionId Here{QStringLiteral("here")};

void LedgerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_thread = std::make_unique<DatabaseThread>(u"journal"_s);
    openJournal(*m_thread, m_folder->filePath(u"journal.db"_s));
    m_ledger = std::make_unique<Ledger>(*m_thread);
    m_journal = std::make_unique<Journal>(*m_thread, m_clock, u"clerk"_s, u"instance"_s);
}

void LedgerTest::cleanup()
{
    m_journal.reset();
    m_ledger.reset();
    m_thread.reset();
    m_folder.reset();
}

Customer LedgerTest::customer(const QString &id, const QString &name)
{
    Customer customer;
    customer.key = {Here, EntityKind::Customer, {id}};
    customer.name = name;
    return customer;
}

Subscription LedgerTest::subscription(const QString &id, const QString &owner)
{
    Subscription subscription;
    subscription.key = {Here, EntityKind::Subscription, {id}};
    subscription.customer = {owner};
    return subscription;
}

QList<Entity> LedgerTest::list(EntityKind kind, const QString &parent)
{
    return await(m_ledger->list(Here, kind, {parent})).value_or(QList<Entity>());
}

void LedgerTest::learnsMoreAndForgetsNothing()
{
    Customer entered = customer(u"1"_s, u"Zoë"_s);
    entered.contact.email = u"zoe@zoe.test"_s;
    QVERIFY(await(m_ledger->keep({entered}, Ledger::Source::Entered)));
    Customer later = customer(u"1"_s);
    later.status = {Mark::Stopped, u"Suspended"_s, u"DISABLED"_s};
    QVERIFY(await(m_ledger->keep({later}, Ledger::Source::Made)));
    const QList<Entity> known = list(EntityKind::Customer);
    QCOMPARE(known.size(), 1);
    entered.status = later.status;
    QVERIFY(std::get<Customer>(known.first()) == entered);
}

// The statements of a batch are used again row by row: found, not found, of another kind, and found again.
void LedgerTest::oneBatchMayTellOfAThingTwice()
{
    QVERIFY(await(m_ledger->keep({customer(u"2"_s, u"Zoë"_s)}, Ledger::Source::Entered)));
    Customer mailed = customer(u"1"_s);
    mailed.contact.email = u"ann@ann.test"_s;
    const auto merged = await(m_ledger->merge(
        {customer(u"1"_s, u"Ann"_s), subscription(u"1"_s, u"2"_s), customer(u"2"_s), mailed}));
    QVERIFY(merged);
    QCOMPARE(merged->size(), 4);
    mailed.name = u"Ann"_s;
    QVERIFY(std::get<Customer>(merged->at(3)) == mailed);
    QCOMPARE(nameOf(merged->at(2)), u"Zoë"_s);
    QCOMPARE(list(EntityKind::Customer).size(), 2);
    QCOMPARE(list(EntityKind::Subscription, u"2"_s).size(), 1);
}

void LedgerTest::listsBelowAParent()
{
    QVERIFY(await(m_ledger->keep(
        {customer(u"1"_s), subscription(u"s1"_s, u"1"_s), subscription(u"s2"_s, u"2"_s), std::monostate()},
        Ledger::Source::Imported)));
    QCOMPARE(list(EntityKind::Subscription).size(), 2);
    const QList<Entity> below = list(EntityKind::Subscription, u"2"_s);
    QCOMPARE(below.size(), 1);
    QCOMPARE(keyOf(below.first()).id.value, u"s2"_s);
    QVERIFY(list(EntityKind::User).isEmpty());
}

void LedgerTest::givesOneAsTheListDoes()
{
    QVERIFY(await(
        m_ledger->keep({customer(u"1"_s, u"Ann"_s), customer(u"2"_s, u"Zoë"_s)}, Ledger::Source::Imported)));
    const auto known = await(m_ledger->entity({Here, EntityKind::Customer, {u"2"_s}}));
    QVERIFY(known);
    QVERIFY(std::get<Customer>(*known) == std::get<Customer>(list(EntityKind::Customer).at(1)));
    for (const EntityKey &nothing :
         {EntityKey{Here, EntityKind::Customer, {u"3"_s}}, EntityKey{Here, EntityKind::Order, {u"2"_s}},
          EntityKey{Here, EntityKind::Customer, {}}}) {
        const auto missing = await(m_ledger->entity(nothing));
        QVERIFY(!missing && missing.error().kind == ApiError::Kind::NotFound);
    }
}

void LedgerTest::survivesRecordsOfAnotherVersion()
{
    QVERIFY(await(m_ledger->keep({subscription(u"s1"_s, u"1"_s)}, Ledger::Source::Made)));
    QVERIFY(await(m_thread->run<Done>([](QSqlDatabase &database) -> Result<Done> {
        const auto spoilt = runSql(database, u"UPDATE ledger SET state = x'ff', name = 'Mail'"_s);
        return spoilt ? Result<Done>(Done{}) : Failure(spoilt.error());
    })));
    const QList<Entity> known = list(EntityKind::Subscription);
    QCOMPARE(known.size(), 1);
    const auto *found = std::get_if<Subscription>(&known.first());
    QVERIFY(found);
    QCOMPARE(found->customer.value, u"1"_s);
    QCOMPARE(found->name, u"Mail"_s);
}

void LedgerTest::forgets()
{
    QVERIFY(await(m_ledger->keep({customer(u"1"_s), customer(u"2"_s), subscription(u"s1"_s, u"1"_s)},
                                 Ledger::Source::Made)));
    QVERIFY(await(m_ledger->forget({Here, EntityKind::Customer, {u"1"_s}})));
    QCOMPARE(list(EntityKind::Customer).size(), 1);
    QVERIFY(list(EntityKind::Subscription).isEmpty()); // what hung below
    QVERIFY(await(m_thread->run<Done>([](QSqlDatabase &database) { return forgetLedger(database, Here); })));
    QVERIFY(list(EntityKind::Customer).isEmpty());
}

void LedgerTest::tellsHowAThingCameHere()
{
    const auto facts = [this](const QString &id) {
        return await(m_ledger->facts({Here, EntityKind::Customer, {id}})).value_or(std::nullopt);
    };
    QVERIFY(!facts(u"1"_s));
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(await(m_ledger->keep({customer(u"1"_s)}, Ledger::Source::Entered)));
    QVERIFY(await(m_ledger->keep({customer(u"2"_s)}, Ledger::Source::Imported)));
    QVERIFY(await(m_ledger->keep({customer(u"3"_s)}, Ledger::Source::Made)));
    QCOMPARE(facts(u"1"_s)->source, Ledger::Source::Entered);
    QVERIFY(facts(u"1"_s)->added >= before);
    QVERIFY(!facts(u"1"_s)->seen.isValid());
    QCOMPARE(facts(u"2"_s)->source, Ledger::Source::Imported);
    QVERIFY(facts(u"3"_s)->seen.isValid());
    // How it came stays; that the vendor spoke of it is news.
    QVERIFY(await(m_ledger->keep({customer(u"1"_s)}, Ledger::Source::Read)));
    QCOMPARE(facts(u"1"_s)->source, Ledger::Source::Entered);
    QVERIFY(facts(u"1"_s)->seen.isValid());
}

void LedgerTest::theStateOfWhatWasTypedIsOfToday()
{
    Customer written = customer(u"1"_s, u"Zoë"_s);
    written.status = {Mark::Unknown, u"Importiert"_s, u"AKTIV"_s}; // in the language of that day
    QVERIFY(await(m_ledger->keep({written}, Ledger::Source::Imported)));
    Subscription typed = subscription(u"s1"_s, u"1"_s);
    typed.status = {Mark::Unknown, u"Von Hand"_s, {}};
    QVERIFY(await(m_ledger->keep({typed}, Ledger::Source::Entered)));
    const auto state = [this] { return std::get<Customer>(list(EntityKind::Customer).constFirst()).status; };
    QCOMPARE(state(), (Status{Mark::Unknown, u"Imported"_s, u"AKTIV"_s}));
    QCOMPARE(std::get<Subscription>(list(EntityKind::Subscription).constFirst()).status.word,
             u"Entered here"_s);
    // What the vendor said is not called so, whatever we make of it.
    written.status = {Mark::Unknown, u"PENDING"_s, {}};
    QVERIFY(await(m_ledger->keep({written}, Ledger::Source::Read)));
    QCOMPARE(state().word, u"PENDING"_s);
}

void LedgerTest::hostileTextsComeBack()
{
    const QString name = u"'; DROP TABLE ledger; -- \u202E\U0001F600"_s;
    QVERIFY(await(m_ledger->keep({customer(u"o'1"_s, name)}, Ledger::Source::Imported)));
    QCOMPARE(nameOf(list(EntityKind::Customer).constFirst()), name);
}

JournalRow LedgerTest::done(const QString &key)
{
    JournalRow row = sampleRow(key, WriteState::Held);
    row.connection = Here;
    const Result<StartedWrite> started = await(m_journal->addAndStart(row, "print"));
    if (!started)
        return {};
    return conclude(started->row.id, Outcome::Kind::Confirmed).value_or(JournalRow());
}

Result<JournalRow> LedgerTest::conclude(qint64 row, Outcome::Kind kind)
{
    Outcome outcome;
    outcome.kind = kind;
    return await(m_journal->conclude(row, outcome));
}

Unlearnt LedgerTest::unlearnt(int limit)
{
    return await(m_ledger->unlearnt(Here, limit)).value_or(Unlearnt());
}

QList<qint64> LedgerTest::unlearntRows()
{
    QList<qint64> rows;
    const Unlearnt writes = unlearnt();
    for (const Unlearnt::Write &write : writes.writes)
        rows.append(write.row.id);
    return rows;
}

bool LedgerTest::learn(const Unlearnt &writes)
{
    QList<Lesson> lessons;
    for (const Unlearnt::Write &write : writes.writes)
        lessons.append({write.event, write.row.changed, {customer(QString::number(write.row.id))}});
    return await(m_ledger->learn(Here, lessons, writes.upTo)).has_value();
}

void LedgerTest::learnsFromEachWriteOnce()
{
    JournalRow unclear = sampleRow(u"unclear"_s, WriteState::Held);
    unclear.connection = Here;
    const Result<StartedWrite> started = await(m_journal->addAndStart(unclear, "print"));
    QVERIFY(started);
    QVERIFY(conclude(started->row.id, Outcome::Kind::Unknown));
    const JournalRow first = done(u"first"_s);
    QCOMPARE(unlearntRows(), QList<qint64>{first.id});
    const Unlearnt writes = unlearnt();
    QVERIFY(learn(writes));
    QVERIFY(unlearntRows().isEmpty());
    QCOMPARE(list(EntityKind::Customer).size(), 1);

    // A name that comes later makes it no new write; the lesson a second time is passed over.
    QVERIFY(await(m_journal->setMadeName(first.id, u"SO-1"_s)));
    QVERIFY(unlearntRows().isEmpty());
    QVERIFY(await(m_ledger->learn(Here, {{writes.upTo, {}, {customer(u"again"_s)}}}, writes.upTo)));
    QCOMPARE(list(EntityKind::Customer).size(), 1);

    // Placed before it, and done after it.
    QVERIFY(await(m_journal->settle(started->row.id, Settlement::Done, u"Phoned."_s, {}, {})));
    QCOMPARE(unlearntRows(), QList<qint64>{started->row.id});
}

void LedgerTest::learnsAFewAtATime()
{
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(done(QString::number(i)).id);
    JournalRow elsewhere = sampleRow(u"elsewhere"_s, WriteState::Held);
    elsewhere.connection = ConnectionId{u"there"_s};
    const Result<StartedWrite> started = await(m_journal->addAndStart(elsewhere, "print"));
    QVERIFY(started && conclude(started->row.id, Outcome::Kind::Confirmed));
    int rounds = 0;
    for (bool more = true; more; ++rounds) {
        const Unlearnt writes = unlearnt(2);
        QVERIFY(writes.writes.size() <= 2);
        QVERIFY(learn(writes));
        more = writes.more;
    }
    QCOMPARE(rounds, 3);
    QCOMPARE(list(EntityKind::Customer).size(), ids.size());
    QCOMPARE(await(m_ledger->unlearnt(ConnectionId{u"there"_s}, 10))->writes.size(), 1);
}

void LedgerTest::lateLessonsReplaceNothingNewer()
{
    const JournalRow made = done(u"made"_s);
    const Unlearnt writes = unlearnt();
    Customer read = customer(u"1"_s, u"As it is now"_s);
    QVERIFY(await(m_ledger->keep({read}, Ledger::Source::Read)));
    Customer told = customer(u"1"_s, u"As it was then"_s);
    told.contact.email = u"zoe@zoe.test"_s;
    const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-1);
    QVERIFY(await(m_ledger->learn(Here, {{writes.writes.constFirst().event, then, {told}}}, writes.upTo)));
    const QList<Entity> known = list(EntityKind::Customer);
    QCOMPARE(known.size(), 1);
    read.contact.email = told.contact.email; // what was not known before
    read.status.word = u"Not told"_s;
    QVERIFY(std::get<Customer>(known.first()) == read);
}

void LedgerTest::whatWasForgottenStaysForgotten()
{
    const JournalRow before = done(u"before"_s);
    const QString id = QString::number(before.id);
    QVERIFY(await(m_ledger->keep({customer(id)}, Ledger::Source::Entered)));
    QVERIFY(await(m_ledger->forget({Here, EntityKind::Customer, {id}})));
    const Unlearnt writes = unlearnt();
    QCOMPARE(writes.writes.size(), 1);
    const qint64 event = writes.writes.constFirst().event;
    QVERIFY(
        await(m_ledger->learn(Here, {{event, {}, {customer(id), subscription(u"s1"_s, id)}}}, writes.upTo)));
    QVERIFY(list(EntityKind::Customer).isEmpty());
    QVERIFY(list(EntityKind::Subscription).isEmpty()); // it hangs below

    const JournalRow after = done(u"after"_s); // somebody works with it again
    const Unlearnt later = unlearnt();
    QCOMPARE(later.writes.constFirst().row.id, after.id);
    QVERIFY(
        await(m_ledger->learn(Here, {{later.writes.constFirst().event, {}, {customer(id)}}}, later.upTo)));
    QCOMPARE(list(EntityKind::Customer).size(), 1);
}

// Also while nothing was ever written down, and not longer than until a person wants it there.
void LedgerTest::whatWasForgottenIsNotReadBack()
{
    const QList<Entity> told{customer(u"1"_s), subscription(u"s1"_s, u"1"_s), customer(u"2"_s)};
    QVERIFY(await(m_ledger->keep(told, Ledger::Source::Entered)));
    QVERIFY(await(m_ledger->forget({Here, EntityKind::Customer, {u"1"_s}})));
    auto merged = await(m_ledger->merge(told));
    QVERIFY(merged);
    QCOMPARE(merged->size(), 1);
    QCOMPARE(keyOf(merged->constFirst()).id.value, u"2"_s);
    QVERIFY(list(EntityKind::Subscription).isEmpty()); // it hangs below
    QVERIFY(await(m_ledger->keep({customer(u"1"_s)}, Ledger::Source::Entered)));
    merged = await(m_ledger->merge(told));
    QVERIFY(merged);
    QCOMPARE(merged->size(), 3);
    QCOMPARE(list(EntityKind::Subscription).size(), 1);
}

void LedgerTest::aConnectionThatComesBackStartsAnew()
{
    done(u"before"_s);
    QVERIFY(await(m_thread->run<Done>([](QSqlDatabase &database) { return forgetLedger(database, Here); })));
    QVERIFY(unlearntRows().isEmpty());
    const JournalRow after = done(u"after"_s);
    QCOMPARE(unlearntRows(), QList<qint64>{after.id});
}

void LedgerTest::counts()
{
    QVERIFY(await(m_ledger->keep({customer(u"1"_s), customer(u"2"_s), subscription(u"s1"_s, u"1"_s)},
                                 Ledger::Source::Imported)));
    const auto counts = await(m_ledger->count(Here));
    QVERIFY(counts);
    QCOMPARE(*counts, (QHash<EntityKind, int>{{EntityKind::Customer, 2}, {EntityKind::Subscription, 1}}));
    QVERIFY(await(m_ledger->count(ConnectionId{u"there"_s}))->isEmpty());
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::LedgerTest)
#include "tst_ledger.moc"
