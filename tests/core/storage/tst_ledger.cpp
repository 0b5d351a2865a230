// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/storage/ledger.h"
#include "core/storage/sql.h"
#include "tests/core/storage/storagetesting.h"

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
    void listsBelowAParent();
    void survivesRecordsOfAnotherVersion();
    void forgets();
    void hostileTextsComeBack();

private:
    static Customer customer(const QString &id, const QString &name = {});
    static Subscription subscription(const QString &id, const QString &customer);
    QList<Entity> list(EntityKind kind, const QString &parent = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Ledger> m_ledger;
};

const ConnectionId Here{QStringLiteral("here")};

void LedgerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_thread = std::make_unique<DatabaseThread>(u"journal"_s);
    openJournal(*m_thread, m_folder->filePath(u"journal.db"_s));
    m_ledger = std::make_unique<Ledger>(*m_thread);
}

void LedgerTest::cleanup()
{
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
    return waitFor(m_ledger->list(Here, kind, {parent})).value_or(QList<Entity>());
}

void LedgerTest::learnsMoreAndForgetsNothing()
{
    Customer entered = customer(u"1"_s, u"Zoë"_s);
    entered.contact.email = u"zoe@zoe.test"_s;
    QVERIFY(waitFor(m_ledger->keep({entered}, Ledger::Source::Entered)));
    Customer later = customer(u"1"_s);
    later.status = {Mark::Stopped, u"Suspended"_s, u"DISABLED"_s};
    QVERIFY(waitFor(m_ledger->keep({later}, Ledger::Source::Made)));
    const QList<Entity> known = list(EntityKind::Customer);
    QCOMPARE(known.size(), 1);
    entered.status = later.status;
    QVERIFY(std::get<Customer>(known.first()) == entered);
}

void LedgerTest::listsBelowAParent()
{
    QVERIFY(waitFor(m_ledger->keep(
        {customer(u"1"_s), subscription(u"s1"_s, u"1"_s), subscription(u"s2"_s, u"2"_s), std::monostate()},
        Ledger::Source::Imported)));
    QCOMPARE(list(EntityKind::Subscription).size(), 2);
    const QList<Entity> below = list(EntityKind::Subscription, u"2"_s);
    QCOMPARE(below.size(), 1);
    QCOMPARE(keyOf(below.first()).id.value, u"s2"_s);
    QVERIFY(list(EntityKind::User).isEmpty());
}

void LedgerTest::survivesRecordsOfAnotherVersion()
{
    QVERIFY(waitFor(m_ledger->keep({subscription(u"s1"_s, u"1"_s)}, Ledger::Source::Made)));
    QVERIFY(waitFor(m_thread->run<Done>([](QSqlDatabase &database) -> Result<Done> {
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
    QVERIFY(waitFor(m_ledger->keep({customer(u"1"_s), customer(u"2"_s), subscription(u"s1"_s, u"1"_s)},
                                   Ledger::Source::Made)));
    QVERIFY(waitFor(m_ledger->forget({Here, EntityKind::Customer, {u"1"_s}})));
    QCOMPARE(list(EntityKind::Customer).size(), 1);
    QVERIFY(list(EntityKind::Subscription).isEmpty()); // what hung below
    QVERIFY(waitFor(m_ledger->forgetConnection(Here)));
    QVERIFY(list(EntityKind::Customer).isEmpty());
}

void LedgerTest::hostileTextsComeBack()
{
    const QString name = u"'; DROP TABLE ledger; -- \u202E\U0001F600"_s;
    QVERIFY(waitFor(m_ledger->keep({customer(u"o'1"_s, name)}, Ledger::Source::Imported)));
    QCOMPARE(nameOf(list(EntityKind::Customer).constFirst()), name);
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::LedgerTest)
#include "tst_ledger.moc"
