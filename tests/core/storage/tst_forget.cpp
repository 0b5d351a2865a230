// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/annotations.h"
#include "core/storage/bulkruns.h"
#include "core/storage/cache.h"
#include "core/storage/connectionstore.h"
#include "core/storage/journalerasure.h"
#include "tests/core/storage/profilefixture.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
constexpr char Canary[] = "Canary-Kunde";
constexpr char Other[] = "Other-Kunde";
} // namespace

// “Forget this vendor”: no byte of it is left in the profile, the chain still verifies, and nothing is
// forgotten while somebody may still have to find out what became of it.
class TestForget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsLeft();
    void thatItWasDoneStays();
    void openRowsBlockIt_data();
    void openRowsBlockIt();
    void tamperingShowsAfterwards();
    void twiceIsOnce();

private:
    JournalRow rowOf(const QString &connection, const QString &name) const;
    qint64 confirmed(const QString &connection, const QString &name);
    QStringList filesWith(const QByteArray &text) const;

    ProfileFixture m_fixture;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Journal> m_journal;
};

void TestForget::init()
{
    m_fixture.setUp();
    m_profile = std::make_unique<Profile>(m_fixture.path({}));
    QCOMPARE(openProfile(*m_profile).kind, OpenProblem::Kind::None);
    m_journal = std::make_unique<Journal>(m_profile->journalThread(), m_fixture.clock, u"clerk"_s,
                                          m_profile->instanceId());
}

void TestForget::cleanup()
{
    m_journal.reset();
    m_profile.reset();
    m_fixture.tearDown();
}

JournalRow TestForget::rowOf(const QString &connection, const QString &name) const
{
    JournalRow row = sampleRow(connection + name);
    row.connection.value = connection;
    row.target.connection.value = connection;
    row.target.id.value = name + u"-id"_s;
    row.customer.value = name + u"-customer"_s;
    row.customerName = name;
    row.targetName = name;
    row.summary = name + u", one month"_s;
    row.requestBody = "{\"name\":\"" + name.toUtf8() + "\"}";
    row.note = u"About "_s + name;
    return row;
}

qint64 TestForget::confirmed(const QString &connection, const QString &name)
{
    const JournalRow row = await(m_journal->add(rowOf(connection, name))).value();
    (void)await(m_journal->startSending(row.id, "print")).has_value();
    Outcome outcome;
    outcome.kind = Outcome::Kind::Confirmed;
    outcome.message = name + u" is done"_s;
    outcome.answer = name;
    outcome.made = {{row.connection, EntityKind::Order, {name + u"-order"_s}}};
    (void)await(m_journal->conclude(row.id, outcome)).has_value();
    return row.id;
}

QStringList TestForget::filesWith(const QByteArray &text) const
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

void TestForget::nothingIsLeft()
{
    ConnectionStore connections(m_profile->journalThread());
    QVERIFY(await(connections.load()));
    Connection connection;
    connection.id.value = u"gone"_s;
    connection.name = u"Canary-Kunde’s reseller"_s;
    QVERIFY(await(connections.save(connection)));
    for (int i = 0; i < 200; ++i) // many, so that pages are freed and not only rows
        (void)confirmed(u"gone"_s, u"Canary-Kunde %1"_s.arg(i));
    (void)confirmed(u"stays"_s, QString::fromLatin1(Other));
    Cache cache(m_profile->cacheThread());
    Customer customer;
    customer.key = {connection.id, EntityKind::Customer, {u"1"_s}};
    customer.name = u"Canary-Kunde 1"_s;
    QVERIFY(await(cache.putOne(customer)));
    Annotations notes(m_profile->journalThread(), m_fixture.clock, u"clerk"_s);
    QVERIFY(await(notes.load()));
    QVERIFY(await(notes.setNote(customer.key, u"Canary-Kunde pays late"_s)));
    BulkRuns runs(m_profile->journalThread());
    BulkRunRecord run;
    run.id = u"run"_s;
    run.connection = connection.id;
    run.targets = {{customer.key, customer.name, customer.name, {u"intent"_s}, {{u"name"_s, customer.name}}}};
    QVERIFY(await(runs.add(run)));
    QVERIFY(await(m_profile->backUp()));
    QVERIFY(filesWith(Canary).size() >= 3); // the search finds what is there: journal, cache, backup

    QVERIFY(await(m_journal->forget(connection.id)));
    QVERIFY(await(connections.remove(connection.id)));
    QVERIFY(await(cache.forget(connection.id)));
    QVERIFY(await(m_profile->renewBackups()));
    QCOMPARE(filesWith(Canary), QStringList());
    QVERIFY(!filesWith(Other).isEmpty());
    QCOMPARE(await(m_profile->backups()).value_or(QList<Backup>()).size(), 1);
    QCOMPARE(await(m_journal->verify()).value_or(-1), 0);
}

void TestForget::thatItWasDoneStays()
{
    const qint64 id = confirmed(u"gone"_s, QString::fromLatin1(Canary));
    const JournalRow before = await(m_journal->row(id)).value();
    QVERIFY(await(m_journal->forget({u"gone"_s})));
    const JournalRow row = await(m_journal->row(id)).value();
    QCOMPARE(row.state, WriteState::Confirmed);
    QCOMPARE(row.created, before.created);
    QCOMPARE(row.operation, before.operation);
    QCOMPARE(row.actor, before.actor);
    QVERIFY(row.verb.isEmpty());
    QVERIFY(row.requestBody.isEmpty());
    QVERIFY(row.customer.isEmpty());
    QCOMPARE(await(m_journal->count()).value_or(-1), 1);
    const QList<JournalEvent> events = await(m_journal->events(id)).value();
    QCOMPARE(events.size(), 4); // Held, Sending, Confirmed, and that it was erased
    for (const JournalEvent &event : events)
        QVERIFY(!event.note.contains(QLatin1String(Canary)));
    QCOMPARE(await(m_journal->verify()).value_or(-1), 0);
}

void TestForget::openRowsBlockIt_data()
{
    QTest::addColumn<WriteState>("state");
    QTest::newRow("held") << WriteState::Held;
    QTest::newRow("draft") << WriteState::Draft;
    QTest::newRow("sending") << WriteState::Sending;
    QTest::newRow("unknown") << WriteState::Unknown;
}

void TestForget::openRowsBlockIt()
{
    QFETCH(WriteState, state);
    (void)confirmed(u"gone"_s, u"Canary-Kunde done"_s);
    JournalRow row = rowOf(u"gone"_s, u"Canary-Kunde open"_s);
    row.state = state == WriteState::Draft ? state : WriteState::Held;
    const qint64 id = await(m_journal->add(row)).value().id;
    if (state == WriteState::Sending || state == WriteState::Unknown)
        QVERIFY(await(m_journal->startSending(id, "print")));
    if (state == WriteState::Unknown)
        QVERIFY(await(m_journal->conclude(id, Outcome())));
    QCOMPARE(await(m_journal->row(id)).value().state, state);

    const Result<Done> forgotten = await(m_journal->forget({u"gone"_s}));
    QVERIFY(!forgotten);
    QCOMPARE(forgotten.error().kind, ApiError::Kind::Conflict);
    QVERIFY(!filesWith("Canary-Kunde done").isEmpty()); // all or nothing
    QCOMPARE(await(m_journal->verify()).value_or(-1), 0);
    QVERIFY(await(m_journal->forget({u"stays"_s}))); // somebody else's does not block
}

void TestForget::tamperingShowsAfterwards()
{
    const qint64 id = confirmed(u"gone"_s, QString::fromLatin1(Canary));
    QVERIFY(await(m_journal->forget({u"gone"_s})));
    RawDatabase raw(m_fixture.path(u"journal.db"_s));
    QVERIFY(raw.exec(u"UPDATE journal_row SET actor = 'nobody' WHERE id = %1"_s.arg(id)));
    QCOMPARE(await(m_journal->verify()).value_or(-1), 4);
    const std::optional<JournalEvent> event = await(m_journal->eventAt(4)).value();
    QVERIFY(event);
    QCOMPARE(event->row, id);
    QVERIFY(!await(m_journal->eventAt(5)).value());
}

void TestForget::twiceIsOnce()
{
    (void)confirmed(u"gone"_s, QString::fromLatin1(Canary));
    QVERIFY(await(m_journal->forget({u"gone"_s})));
    QVERIFY(await(m_journal->forget({u"gone"_s})));
    QCOMPARE(await(m_journal->events(1)).value().size(), 4);
    QCOMPARE(await(m_journal->verify()).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestForget)
#include "tst_forget.moc"
