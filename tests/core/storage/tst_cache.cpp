// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/cachefixture.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace purveyor
{
// Lists: what a refresh writes, removes and leaves alone.
class CacheTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m.setUp(); }
    void cleanup() { m.tearDown(); }

    void listsComeBackAsPut();
    void firstPageIsSmallAndTheHeadByName();
    void ordersNewestFirst();
    void endRemovesWhatWasNotPut();
    void abortedReadRemovesNothing();
    void cappedReadRemovesNothing();
    void secondBeginEndsTheFirst();
    void recordMadeDuringAReadStays();
    void recordTwiceInAFirstRead();
    void pagesAreOnDiskWithTheEnd();
    void failureEndsTheRead();
    void unchangedRowsAreNotWritten();
    void changedNameMovesTheRow();
    void foreignVersionIsAsGoodAsMissing();
    void repeatingTextsAreShared();
    void closedDatabaseIsAnError();

private:
    CacheFixture m;
};

void CacheTest::listsComeBackAsPut()
{
    const QList<Customer> customers{sampleCustomer(u"1"_s, u"Ärzte & Co"_s),
                                    sampleCustomer(u"2"_s, u"beta"_s)};
    QCOMPARE(m.readList(firstConnection(), EntityKind::Customer, customers), QList<EntityId>{});
    const QList<CustomerSummary> rows = m.all(m.cache->customers());
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(0) == summaryOf(customers.at(1))); // "beta" before "ä": by case-folded code points
    QVERIFY(rows.at(1) == summaryOf(customers.at(0)));
    for (const Customer &item : customers)
        QVERIFY(std::get<Customer>(await(m.cache->entity(item.key)).value()) == item);
    QCOMPARE(await(m.cache->entity({firstConnection(), EntityKind::Customer, {u"3"_s}})).error().kind,
             ApiError::Kind::NotFound);

    const QList<Snapshot> snapshots = await(m.cache->snapshots()).value();
    QCOMPARE(snapshots.size(), 1);
    QCOMPARE(snapshots.first().connection, firstConnection());
    QCOMPARE(snapshots.first().kind, EntityKind::Customer);
    QCOMPARE(snapshots.first().count, 2);
    QVERIFY(!snapshots.first().capped);
    QVERIFY(qAbs(snapshots.first().fetched.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void CacheTest::firstPageIsSmallAndTheHeadByName()
{
    QList<Customer> customers;
    for (int i = 0; i < 12'000; ++i) // many of one name: pages must not repeat or lose any
        customers.append(
            sampleCustomer(QString::number(i), u"Name %1"_s.arg((i * 7919) % 100, 3, 10, QLatin1Char('0'))));
    m.readList(firstConnection(), EntityKind::Customer, customers);
    QList<qsizetype> pages;
    const QList<CustomerSummary> rows = m.all(m.cache->customers(), &pages);
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages.first(), 200);
    QCOMPARE(rows.size(), 12'000);
    QSet<EntityId> ids;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ids.insert(rows.at(i).id);
        if (i > 0 && i < pages.first())
            QVERIFY(rows.at(i - 1).name <= rows.at(i).name);
        if (i >= pages.first())
            QVERIFY(rows.at(pages.first() - 1).name <= rows.at(i).name);
    }
    QCOMPARE(ids.size(), 12'000);
}

void CacheTest::ordersNewestFirst()
{
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    Order undated = sampleOrder(u"9"_s, u"1"_s, noon);
    undated.created.reset();
    Order dayOnly = undated;
    dayOnly.key.id.value = u"8"_s;
    dayOnly.orderDate = QDate(2026, 3, 2);
    m.readList(firstConnection(), EntityKind::Order,
               QList<Order>{undated, sampleOrder(u"1"_s, u"1"_s, noon),
                            sampleOrder(u"2"_s, u"1"_s, noon.addDays(3)),
                            sampleOrder(u"3"_s, u"1"_s, noon.addMSecs(1)), dayOnly,
                            sampleOrder(u"4"_s, u"1"_s, QDateTime(QDate(1969, 1, 1), QTime(0, 0), Qt::UTC))});
    QStringList ids;
    const QList<OrderSummary> rows = m.all(m.cache->orders());
    for (const OrderSummary &row : rows)
        ids.append(row.id.value);
    QCOMPARE(ids, (QStringList{u"2"_s, u"8"_s, u"3"_s, u"1"_s, u"4"_s, u"9"_s}));
    QVERIFY(rows.at(0) == summaryOf(sampleOrder(u"2"_s, u"1"_s, noon.addDays(3))));
}

void CacheTest::endRemovesWhatWasNotPut()
{
    m.readList(firstConnection(), EntityKind::Customer,
               QList<Customer>{sampleCustomer(u"1"_s, u"a"_s), sampleCustomer(u"2"_s, u"b"_s)});
    m.readList(secondConnection(), EntityKind::Customer,
               QList<Customer>{sampleCustomer(u"1"_s, u"c"_s, secondConnection())});
    const QList<EntityId> gone =
        m.readList(firstConnection(), EntityKind::Customer,
                   QList<Customer>{sampleCustomer(u"2"_s, u"b"_s), sampleCustomer(u"3"_s, u"d"_s)});
    QCOMPARE(gone, QList<EntityId>{{u"1"_s}});
    QCOMPARE(m.names(), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(await(m.cache->snapshots()).value().constFirst().count, 2);
    QCOMPARE(m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{}).size(), 2);
    QCOMPARE(m.names(), QStringList{u"c"_s});
}

void CacheTest::abortedReadRemovesNothing()
{
    m.readList(firstConnection(), EntityKind::Customer,
               QList<Customer>{sampleCustomer(u"1"_s, u"a"_s), sampleCustomer(u"2"_s, u"b"_s)});
    const QDateTime fetched = await(m.cache->snapshots()).value().constFirst().fetched;
    const qint64 token = await(m.cache->begin(firstConnection(), EntityKind::Customer)).value();
    await(m.cache->put(token, QList<Customer>{sampleCustomer(u"2"_s, u"b2"_s)})).value();
    // No end(): the vendor failed, or the person cancelled.
    QCOMPARE(m.names(), (QStringList{u"a"_s, u"b2"_s}));
    QCOMPARE(await(m.cache->snapshots()).value().constFirst().fetched, fetched);
}

void CacheTest::cappedReadRemovesNothing()
{
    m.readList(firstConnection(), EntityKind::Customer,
               QList<Customer>{sampleCustomer(u"1"_s, u"a"_s), sampleCustomer(u"2"_s, u"b"_s)});
    QCOMPARE(m.readList(firstConnection(), EntityKind::Customer,
                        QList<Customer>{sampleCustomer(u"2"_s, u"b"_s)}, true),
             QList<EntityId>{});
    QCOMPARE(m.names(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(await(m.cache->snapshots()).value().constFirst().capped);
}

void CacheTest::secondBeginEndsTheFirst()
{
    const qint64 first = await(m.cache->begin(firstConnection(), EntityKind::Customer)).value();
    const qint64 otherKind = await(m.cache->begin(firstConnection(), EntityKind::Order)).value();
    const qint64 second = await(m.cache->begin(firstConnection(), EntityKind::Customer)).value();
    QCOMPARE(await(m.cache->put(first, QList<Customer>{sampleCustomer(u"1"_s, u"a"_s)})).error().kind,
             ApiError::Kind::Conflict);
    QCOMPARE(await(m.cache->end(first, false)).error().kind, ApiError::Kind::Conflict);
    QVERIFY(await(m.cache->put(second, QList<Customer>{sampleCustomer(u"1"_s, u"a"_s)})));
    QVERIFY(await(m.cache->end(second, false)));
    QVERIFY(await(m.cache->end(otherKind, false)));
    QCOMPARE(await(m.cache->end(second, false)).error().kind, ApiError::Kind::Conflict);
}

void CacheTest::recordMadeDuringAReadStays()
{
    const qint64 token = await(m.cache->begin(firstConnection(), EntityKind::Customer)).value();
    await(m.cache->put(token, QList<Customer>{sampleCustomer(u"1"_s, u"a"_s)})).value();
    await(m.cache->putOne(sampleCustomer(u"2"_s, u"just created"_s))).value();
    QCOMPARE(await(m.cache->end(token, false)).value(), QList<EntityId>{});
    QCOMPARE(m.names(), (QStringList{u"a"_s, u"just created"_s}));
}

void CacheTest::recordTwiceInAFirstRead()
{
    // The vendor's list moved under the paging, or the record was opened meanwhile.
    const qint64 token = await(m.cache->begin(firstConnection(), EntityKind::Customer)).value();
    await(m.cache->putOne(sampleCustomer(u"1"_s, u"opened"_s))).value();
    await(m.cache->put(token, QList<Customer>{sampleCustomer(u"1"_s, u"a"_s), sampleCustomer(u"2"_s, u"b"_s),
                                              sampleCustomer(u"2"_s, u"c"_s)}))
        .value();
    QCOMPARE(await(m.cache->end(token, false)).value(), QList<EntityId>{});
    QCOMPARE(m.names(), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(await(m.cache->snapshots()).value().constFirst().count, 2);
}

void CacheTest::pagesAreOnDiskWithTheEnd()
{
    const auto onDisk = [this] {
        RawDatabase raw(m.file);
        return raw.value(u"SELECT count(*) FROM entity"_s).toInt();
    };
    const qint64 token = await(m.cache->begin(firstConnection(), EntityKind::Customer)).value();
    QList<Customer> page;
    for (int i = 0; i < 1000; ++i)
        page.append(sampleCustomer(QString::number(i), u"n"_s));
    for (int n = 0; n < 11; ++n) {
        for (Customer &customer : page)
            customer.key.id.value += u'x';
        await(m.cache->put(token, page)).value();
        QCOMPARE(m.names().size(), 1000 * (n + 1)); // here at once
    }
    QCOMPARE(onDisk(), 10'000); // what a crash would leave now
    await(m.cache->end(token, false)).value();
    QCOMPARE(onDisk(), 11'000);
    // What belongs to no list is there when its job ends, also beside a list that is being read.
    const qint64 next = await(m.cache->begin(firstConnection(), EntityKind::Customer)).value();
    await(m.cache->put(next, QList<Customer>{sampleCustomer(u"1"_s, u"a"_s)})).value();
    await(m.cache->putOne(sampleCustomer(u"2"_s, u"b"_s))).value();
    QCOMPARE(onDisk(), 11'002);
}

void CacheTest::failureEndsTheRead()
{
    m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{sampleCustomer(u"1"_s, u"a"_s)});
    const qint64 token = await(m.cache->begin(firstConnection(), EntityKind::Customer)).value();
    QVERIFY(await(m.cache->put(token, QList<Customer>{sampleCustomer(u"2"_s, u"b"_s)})));
    const auto setQueryOnly = [this](bool on) {
        await(m.thread->run<Done>([on](QSqlDatabase &database) -> Result<Done> {
            QSqlQuery(database).exec(on ? u"PRAGMA query_only = ON"_s : u"PRAGMA query_only = OFF"_s);
            return Done{};
        })).value();
    };
    setQueryOnly(true);
    QCOMPARE(await(m.cache->put(token, QList<Customer>{sampleCustomer(u"3"_s, u"c"_s)})).error().kind,
             ApiError::Kind::Storage);
    setQueryOnly(false);
    QCOMPARE(await(m.cache->end(token, false)).error().kind, ApiError::Kind::Conflict);
    QCOMPARE(m.names(), QStringList{u"a"_s});
    m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{sampleCustomer(u"4"_s, u"d"_s)});
    QCOMPARE(m.names(), QStringList{u"d"_s});
}

void CacheTest::unchangedRowsAreNotWritten()
{
    QList<Customer> customers;
    for (int i = 0; i < 1000; ++i)
        customers.append(sampleCustomer(QString::number(i), u"Name %1"_s.arg(i)));
    m.readList(firstConnection(), EntityKind::Customer, customers);
    const qint64 nothing =
        m.changesDuring([&] { m.readList(firstConnection(), EntityKind::Customer, customers); });
    QCOMPARE(nothing, 1); // the snapshot
    customers[17].contact.email = u"new@example.test"_s;
    const qint64 one =
        m.changesDuring([&] { m.readList(firstConnection(), EntityKind::Customer, customers); });
    QCOMPARE(one, 3); // record, summary, snapshot
    QCOMPARE(std::get<Customer>(await(m.cache->entity(customers.at(17).key)).value()).contact.email,
             u"new@example.test"_s);
}

void CacheTest::changedNameMovesTheRow()
{
    m.readList(firstConnection(), EntityKind::Subscription,
               QList<Subscription>{sampleSubscription(u"s"_s, u"1"_s, QDate(2026, 5, 1))});
    m.readList(firstConnection(), EntityKind::Customer,
               QList<Customer>{sampleCustomer(u"1"_s, u"a"_s), sampleCustomer(u"2"_s, u"b"_s)});
    await(m.cache->putOne(sampleCustomer(u"1"_s, u"z"_s))).value();
    QCOMPARE(m.names(), (QStringList{u"b"_s, u"z"_s}));
    const CustomerSummary moved = m.all(m.cache->customers()).constLast();
    QCOMPARE(moved.subscriptionCount, std::optional<int>(1)); // counted again for the row in its new place
    QCOMPARE(moved.renews, std::optional<QDate>(QDate(2026, 5, 1)));
}

void CacheTest::foreignVersionIsAsGoodAsMissing()
{
    const Customer one = sampleCustomer(u"1"_s, u"a"_s);
    m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{one, sampleCustomer(u"2"_s, u"b"_s)});
    RawDatabase raw(m.file);
    QVERIFY(
        raw.exec(u"UPDATE entity SET record = CAST(x'7f' || substr(record, 2) AS BLOB) WHERE id = '1'"_s));
    QVERIFY(
        raw.exec(u"UPDATE summary SET row = CAST(x'7f' || substr(row, 2) AS BLOB) WHERE pk = (SELECT pk FROM "
                 "entity WHERE id = '1')"_s));
    QCOMPARE(await(m.cache->entity(one.key)).error().kind, ApiError::Kind::NotFound);
    QCOMPARE(m.names(), QStringList{u"b"_s});
    m.readList(firstConnection(), EntityKind::Customer, QList<Customer>{one, sampleCustomer(u"2"_s, u"b"_s)});
    QCOMPARE(m.names(), (QStringList{u"a"_s, u"b"_s}));
}

void CacheTest::repeatingTextsAreShared()
{
    m.readList(firstConnection(), EntityKind::Subscription,
               QList<Subscription>{sampleSubscription(u"s1"_s, u"1"_s), sampleSubscription(u"s2"_s, u"1"_s)});
    const QList<SubscriptionSummary> rows = m.all(m.cache->subscriptions());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).name.constData(), rows.at(1).name.constData());
    QCOMPARE(rows.at(0).status.word.constData(), rows.at(1).status.word.constData());
    QCOMPARE(rows.at(0).connection.value.constData(), rows.at(1).connection.value.constData());
}

void CacheTest::closedDatabaseIsAnError()
{
    DatabaseThread closed(u"closed"_s);
    Cache cache(closed);
    QCOMPARE(await(cache.snapshots()).error().kind, ApiError::Kind::Storage);
    QCOMPARE(await(cache.begin(firstConnection(), EntityKind::Customer)).error().kind,
             ApiError::Kind::Storage);
    QCOMPARE(await(cache.putOne(sampleCustomer(u"1"_s, u"a"_s))).error().kind, ApiError::Kind::Storage);
    QCOMPARE(await<PageSummary>(cache.customers()).error().kind, ApiError::Kind::Storage);
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::CacheTest)
#include "tst_cache.moc"
