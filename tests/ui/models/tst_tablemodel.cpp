// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "ui/models/celltext.h"
#include "ui/models/customermodel.h"
#include "ui/models/ordermodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const ConnectionId Here{u"11111111-1111-4111-8111-111111111111"_s};
const ConnectionId There{u"22222222-2222-4222-8222-222222222222"_s};

CustomerSummary customer(int id, const QString &name, Mark mark = Mark::Good,
                         const ConnectionId &where = Here)
{
    CustomerSummary row;
    row.connection = where;
    row.id = EntityId{QString::number(id)};
    row.name = name;
    row.status = {mark, mark == Mark::Good ? u"Active"_s : u"Suspended"_s, {}};
    return row;
}

OrderSummary order(int id, const QString &amount, const QString &currency, bool supplementary = false)
{
    OrderSummary row;
    row.connection = Here;
    row.id = EntityId{QString::number(id)};
    row.number = u"SO%1"_s.arg(id);
    row.total = Money{*Decimal::parse(amount), currency};
    row.supplementary = supplementary;
    return row;
}

QStringList names(const TableModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result += model.index(row, 0).data().toString();
    return result;
}

ConnectionNames connectionNames()
{
    return [](const ConnectionId &id) { return id == Here ? u"Here"_s : u"There"_s; };
}
} // namespace

class TestTableModel final : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

private Q_SLOTS:
    void sortsWithoutCaseAndDiacritics()
    {
        CustomerModel model(connectionNames(), m_clock);
        const QAbstractItemModelTester tester(&model);
        model.put({customer(1, u"zulu"_s), customer(2, u"Ärzte"_s), customer(3, u"arzneien"_s),
                   customer(4, u"Beta"_s)});
        QCOMPARE(names(model), (QStringList{u"arzneien"_s, u"Ärzte"_s, u"Beta"_s, u"zulu"_s}));
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{u"zulu"_s, u"Beta"_s, u"Ärzte"_s, u"arzneien"_s}));
    }

    void longTextsThatBeginAlikeAreInOrder()
    {
        CustomerModel model(connectionNames(), m_clock);
        const QString head(40, u'x');
        model.put({customer(1, head + u"b"_s), customer(2, head + u"a"_s), customer(3, head + u"c"_s)});
        QCOMPARE(names(model), (QStringList{head + u"a"_s, head + u"b"_s, head + u"c"_s}));
        model.put({customer(3, head + u"0"_s)});
        QCOMPARE(names(model).constFirst(), head + u"0"_s);
    }

    void aRenamedConnectionIsFoundAndSortedByItsNewName()
    {
        QString here = u"Alpha"_s;
        CustomerModel model([&here](const ConnectionId &id) { return id == Here ? here : u"Middle"_s; },
                            m_clock);
        const QAbstractItemModelTester tester(&model);
        model.put({customer(1, u"one"_s), customer(2, u"two"_s, Mark::Good, There)});
        model.sort(static_cast<int>(CustomerModel::Column::Connection), Qt::AscendingOrder);
        QCOMPARE(names(model), (QStringList{u"one"_s, u"two"_s}));
        here = u"Zeta"_s;
        model.connectionRenamed(Here);
        QCOMPARE(names(model), (QStringList{u"two"_s, u"one"_s}));
        RowFilter filter;
        filter.words = SearchWords(u"zeta");
        model.setFilter(filter);
        QCOMPARE(names(model), QStringList{u"one"_s});
        QCOMPARE(model.countOf(Here), 1);
        QCOMPARE(model.countOf(There), 1);
    }

    void aLineBreakInANameIsABlank()
    {
        CustomerModel model(connectionNames(), m_clock);
        CustomerSummary row = customer(1, u"two\nlines"_s);
        row.email = u"b@example.test"_s;
        CustomerSummary other = customer(2, u"plain"_s);
        other.email = u"a@example.test"_s;
        model.put({row, other});
        model.sort(static_cast<int>(CustomerModel::Column::Email), Qt::AscendingOrder);
        QCOMPARE(names(model), (QStringList{u"plain"_s, u"two\nlines"_s}));
        RowFilter filter;
        filter.words = SearchWords(u"two lines");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
    }

    void everyWordMustMatchSomewhere()
    {
        CustomerModel model(connectionNames(), m_clock);
        const QAbstractItemModelTester tester(&model);
        model.put({customer(1, u"Café du Grund"_s), customer(2, u"Café Nord"_s, Mark::Stopped),
                   customer(3, u"Bakery"_s)});
        RowFilter filter;
        filter.words = SearchWords(u"cafe suspended");
        model.setFilter(filter);
        QCOMPARE(names(model), QStringList{u"Café Nord"_s});
        QCOMPARE(model.totalCount(), 3);
        filter.words = SearchWords(u"CAFÉ");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 2);
        filter.words = {};
        filter.connection = There;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void amountsSortInsideTheirCurrency()
    {
        OrderModel model(connectionNames(), m_clock);
        const QAbstractItemModelTester tester(&model);
        model.put({order(1, u"10"_s, u"USD"_s), order(2, u"9.99"_s, u"USD"_s), order(3, u"-5"_s, u"USD"_s),
                   order(4, u"100"_s, u"EUR"_s)});
        model.sort(static_cast<int>(OrderModel::Column::Total), Qt::AscendingOrder);
        QCOMPARE(names(model), (QStringList{u"SO4"_s, u"SO3"_s, u"SO2"_s, u"SO1"_s}));
    }

    void daysAreToldFromTheClocksToday()
    {
        CustomerModel model(connectionNames(), m_clock);
        CustomerSummary row = customer(1, u"a"_s);
        row.renews = localToday(m_clock).addDays(3);
        model.put({row});
        const QModelIndex renews = model.index(0, static_cast<int>(CustomerModel::Column::Renews));
        QCOMPARE(renews.data().toString(), u"in 3 day(s)"_s);
        m_clock.advance(std::chrono::hours(3 * 24));
        QCOMPARE(renews.data().toString(), u"today"_s);
    }

    void whatIsNotReadYetIsNotSaidToBeUntold()
    {
        CustomerModel model(connectionNames(), m_clock);
        CustomerSummary counted = customer(2, u"b"_s);
        counted.subscriptionCount = 2;
        model.put({customer(1, u"a"_s), counted, customer(3, u"c"_s, Mark::Good, There)});
        const auto said = [&model](int row, CustomerModel::Column column, int role = Qt::DisplayRole) {
            return model.index(row, static_cast<int>(column)).data(role).toString();
        };
        QCOMPARE(said(0, CustomerModel::Column::Subscriptions), u"not told"_s);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setSubscriptionsAwaited(Here, true);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(said(0, CustomerModel::Column::Subscriptions), u"…"_s);
        QCOMPARE(said(0, CustomerModel::Column::Renews, Qt::AccessibleTextRole), u"not read yet"_s);
        QCOMPARE(said(1, CustomerModel::Column::Subscriptions), u"2"_s);
        QCOMPARE(said(2, CustomerModel::Column::Subscriptions), u"not told"_s);
        model.setSubscriptionsAwaited(Here, true);
        QCOMPARE(changes.count(), 1);
        model.setSubscriptionsAwaited(Here, false);
        QCOMPARE(said(0, CustomerModel::Column::Renews), u"not told"_s);
    }

    void supplementaryOrdersAreHiddenAndNotCounted()
    {
        OrderModel model(connectionNames(), m_clock);
        model.put({order(1, u"10"_s, u"USD"_s), order(2, u"0"_s, u"USD"_s, true)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.totalCount(), 1);
        RowFilter filter;
        filter.showSupplementary = true;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.totalCount(), 2);
    }

    void aRefreshKeepsSelectionAndEmitsNoResetAndNoLayoutChange()
    {
        CustomerModel model(connectionNames(), m_clock);
        QList<CustomerSummary> rows;
        for (int i = 0; i < 1000; ++i)
            rows += customer(i, u"Customer %1"_s.arg(i, 4, 10, QLatin1Char('0')));
        model.put(rows);
        QItemSelectionModel selection(&model);
        const QModelIndex chosen = model.index(model.rowOfId(Here.value + u"/500"_s), 0);
        selection.select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const QPersistentModelIndex renamed(model.index(3, 0));
        selection.select(renamed, QItemSelectionModel::Select | QItemSelectionModel::Rows);

        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 1000; i += 100)
            rows[i].status = {Mark::Bad, u"Expired"_s, {}};
        rows[3].name = u"Zebra"_s;
        rows += customer(2000, u"Aardvark"_s);
        model.put(rows);
        model.remove(Here, EntityKind::Customer, {EntityId{u"4"_s}});

        QCOMPARE(resets.count(), 0);
        QCOMPARE(layouts.count(), 0);
        QCOMPARE(changes.count(), 11);
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(names(model).constFirst(), u"Aardvark"_s);
        QCOMPARE(names(model).constLast(), u"Zebra"_s);
        QCOMPARE(selection.selectedRows().size(), 2);
        QVERIFY(selection.isSelected(model.index(model.rowOfId(Here.value + u"/500"_s), 0)));
        QCOMPARE(renamed.data().toString(), u"Zebra"_s); // another place, and chosen still
        QVERIFY(selection.isSelected(renamed));
    }

    void equalRowsEmitNothing()
    {
        CustomerModel model(connectionNames(), m_clock);
        const QList<CustomerSummary> rows{customer(1, u"a"_s), customer(2, u"b"_s)};
        model.put(rows);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.put(rows);
        QCOMPARE(changes.count(), 0);
    }

    // The whole behaviour against the naive way: keep a list, filter it, sort it.
    void agreesWithANaiveModel_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithANaiveModel()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        CustomerModel model(connectionNames(), m_clock);
        const QAbstractItemModelTester tester(&model);
        QHash<int, CustomerSummary> naive;
        RowFilter filter;
        auto order = Qt::AscendingOrder;
        QPersistentModelIndex watched;
        QString watchedId;
        for (int step = 0; step < 40; ++step) {
            switch (random.bounded(4)) {
            case 0:
            case 1: {
                QList<CustomerSummary> batch;
                const int count = random.bounded(10) == 0 ? 150 : random.bounded(12);
                for (int i = 0; i < count; ++i) {
                    const int id = random.bounded(200);
                    const CustomerSummary row = customer(id, u"%1 name"_s.arg(random.bounded(50)),
                                                         random.bounded(2) ? Mark::Good : Mark::Stopped);
                    naive[id] = row;
                    batch += row;
                }
                model.put(batch);
                break;
            }
            case 2: {
                QList<EntityId> gone;
                for (int i = random.bounded(random.bounded(10) == 0 ? 120 : 8); i > 0; --i) {
                    const int id = random.bounded(200);
                    naive.remove(id);
                    gone += EntityId{QString::number(id)};
                }
                model.remove(Here, EntityKind::Customer, gone);
                break;
            }
            case 3:
                if (random.bounded(2)) {
                    filter.words =
                        SearchWords(random.bounded(3) ? QString::number(random.bounded(9)) : QString());
                    filter.statusWords = random.bounded(3) ? QSet<QString>{} : QSet<QString>{u"Active"_s};
                    model.setFilter(filter);
                } else {
                    order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
                    model.sort(0, order);
                }
                break;
            }
            QMap<QString, int> expected;
            for (const CustomerSummary &row : std::as_const(naive)) {
                const QByteArray text =
                    searchFolded(QString(row.name + u"\nHere\n"_s + row.status.word + u'\n' + row.id.value));
                if (filter.words.matches(text) &&
                    (filter.statusWords.isEmpty() || filter.statusWords.contains(row.status.word)))
                    ++expected[row.name];
            }
            QStringList list;
            for (auto it = expected.cbegin(); it != expected.cend(); ++it)
                list += QStringList(it.value(), it.key());
            if (order == Qt::DescendingOrder)
                std::reverse(list.begin(), list.end());
            QCOMPARE(names(model), list);
            QCOMPARE(model.totalCount(), static_cast<int>(naive.size()));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.rowOfId(model.index(row, 0).data(IdRole).toString()), row);
            if (watched.isValid()) // a persistent index stays with its id
                QCOMPARE(watched.data(IdRole).toString(), watchedId);
            if (model.rowCount() > 0) {
                watched = model.index(random.bounded(model.rowCount()), 0);
                watchedId = watched.data(IdRole).toString();
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
