// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/storage/connectionstore.h"
#include "core/storage/pricelists.h"
#include "tests/core/storage/storagetesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purveyor
{
const ConnectionId Here{QStringLiteral("here")};

class PriceListsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<DatabaseThread>(u"journal"_s);
        openJournal(*m_thread, m_folder->filePath(u"journal.db"_s));
        m_lists = std::make_unique<PriceLists>(*m_thread);
    }
    void cleanup()
    {
        m_lists.reset();
        m_thread.reset();
        m_folder.reset();
    }

    void comesBackAsItWas();
    void replacesTheWholeList();
    void findsTheEntriesOfAProduct();
    void goesWithItsConnection();
    void aFailureKeepsTheListBefore();

private:
    static PriceEntry entry(const QString &product, const QString &price, const QString &cost,
                            const QString &period = {}, const QDate &from = {})
    {
        PriceEntry made;
        made.product = product;
        made.period = period;
        made.validFrom = from;
        if (!price.isEmpty())
            made.price = Money{*Decimal::parse(price), u"EUR"_s};
        if (!cost.isEmpty())
            made.cost = Money{*Decimal::parse(cost), u"EUR"_s};
        return made;
    }
    static PriceList list(const QList<PriceEntry> &entries)
    {
        return {u"prices.csv"_s, QDateTime({2026, 11, 3}, {10, 0}, Qt::UTC), entries};
    }
    PriceList stored() { return await(m_lists->list(Here))->value_or(PriceList()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<PriceLists> m_lists;
};

void PriceListsTest::comesBackAsItWas()
{
    QVERIFY(!*await(m_lists->list(Here)));
    QVERIFY(!*await(m_lists->facts(Here)));
    PriceEntry named = entry(u"mail-1"_s, u"7.310"_s, u""_s, u"Monthly"_s, {2026, 11, 1});
    named.name = u"Mail <b>& more</b> דואר"_s;
    const PriceList all = list(
        {named, entry(u"b"_s, u""_s, u"0.000000000001"_s), entry(u"a"_s, u"0"_s, u"999999999999999.99"_s)});
    const QSignalSpy changed(m_lists.get(), &PriceLists::changed);
    QVERIFY(await(m_lists->replace(Here, all)));
    QCOMPARE(changed.count(), 1);
    const PriceList read = stored();
    QCOMPARE(read, all);                                               // in the order of the file
    QCOMPARE(read.entries.at(0).price->amount.toString(), u"7.310"_s); // as it was written
    QVERIFY(!read.entries.at(0).cost);                                 // unknown, not 0
    QVERIFY(read.entries.at(2).price);                                 // told: for nothing
    const auto facts = *await(m_lists->facts(Here));
    QVERIFY(facts);
    QCOMPARE(facts->entries, 3);
    QCOMPARE(facts->file, u"prices.csv"_s);
    QCOMPARE(facts->imported, all.imported);
}

void PriceListsTest::replacesTheWholeList()
{
    QVERIFY(await(m_lists->replace(Here, list({entry(u"old"_s, u"1"_s, u"1"_s)}))));
    QVERIFY(await(m_lists->replace(Here, list({entry(u"new"_s, u"2"_s, u"1"_s)}))));
    QCOMPARE(stored().entries.size(), 1);
    QCOMPARE(stored().entries.constFirst().product, u"new"_s);
    QVERIFY(await(m_lists->remove(Here)));
    QVERIFY(!*await(m_lists->list(Here)));
    QVERIFY(await(m_lists->remove(Here))); // gone is gone
}

void PriceListsTest::findsTheEntriesOfAProduct()
{
    QVERIFY(await(m_lists->replace(
        Here, list({entry(u"Mail  Pro"_s, u"1"_s, u""_s, u"1 month"_s), entry(u"42"_s, u"2"_s, u""_s),
                    entry(u"other"_s, u"3"_s, u""_s), entry(u"mail pro"_s, u"4"_s, u""_s, u"1 year"_s)}))));
    PricedItem item;
    item.product = u"42"_s;
    item.name = u"MAIL PRO"_s;
    const auto found = *await(m_lists->about(Here, {item}));
    QVERIFY(found);
    QCOMPARE(found->entries.size(), 3);
    item = {};
    item.product = u"not in it"_s;
    const auto none = *await(m_lists->about(Here, {item}));
    QVERIFY(none); // there is a list, and it does not know this
    QVERIFY(none->entries.isEmpty());
    QVERIFY(!*await(m_lists->about(ConnectionId{u"there"_s}, {item})));
}

void PriceListsTest::goesWithItsConnection()
{
    ConnectionStore connections(*m_thread);
    QVERIFY(await(connections.load()));
    Connection here;
    here.id = Here;
    QVERIFY(await(connections.save(here)));
    const PriceList one = list({entry(u"a"_s, u"1"_s, u"1"_s)});
    QVERIFY(await(m_lists->replace(Here, one)));
    QVERIFY(await(m_lists->replace(ConnectionId{u"there"_s}, one)));
    QVERIFY(await(connections.remove(Here)));
    QVERIFY(!*await(m_lists->list(Here)));
    QVERIFY(*await(m_lists->list(ConnectionId{u"there"_s})));
    RawDatabase raw(m_folder->filePath(u"journal.db"_s));
    QCOMPARE(raw.value(u"SELECT count(*) FROM price WHERE connection = 'here'"_s).toInt(), 0);
}

void PriceListsTest::aFailureKeepsTheListBefore()
{
    const PriceList before = list({entry(u"a"_s, u"1"_s, u"1"_s)});
    QVERIFY(await(m_lists->replace(Here, before)));
    {
        RawDatabase raw(m_folder->filePath(u"journal.db"_s));
        QVERIFY(raw.exec(u"CREATE TRIGGER bad BEFORE INSERT ON price WHEN NEW.product = 'bad' "
                         "BEGIN SELECT RAISE(ABORT, 'disk'); END"_s));
    }
    const QSignalSpy changed(m_lists.get(), &PriceLists::changed);
    QVERIFY(
        !await(m_lists->replace(Here, list({entry(u"b"_s, u"1"_s, u""_s), entry(u"bad"_s, u"1"_s, u""_s)}))));
    QCOMPARE(stored(), before);
    QCOMPARE(changed.count(), 0);
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::PriceListsTest)
#include "tst_pricelists.moc"
