// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/writewarning.h"
#include "tests/support/fakeclock.h"
#include "ui/models/itemroles.h"
#include "ui/models/journalmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{

JournalRow makeRow(qint64 id, WriteState state, const QDateTime &created)
{
    JournalRow row;
    row.id = id;
    row.state = state;
    row.verb = u"New order"_s;
    row.customerName = u"Customer %1"_s.arg(id);
    row.connectionName = u"Toy shop"_s;
    row.connection = ConnectionId{u"c1"_s};
    row.created = created;
    row.changed = created;
    row.requestBody = "body";
    return row;
}

QStringList shown(const JournalModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const JournalRow *entry = model.rowAt(row);
        lines +=
            entry ? QString::number(entry->id) : u'[' + model.index(row, 0).data(GroupRole).toString() + u']';
    }
    return lines;
}

} // namespace

class JournalModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsNewestFirst();
    void todayIsYesterdayAfterMidnight();
    void movesWhatIsSettled();
    void keepsPersistentIndexes();
    void aWarningIsAThirdState();
    void filters();
    void keepsNoPayload();
    void survivesRandomChanges();

private:
    const QDateTime m_now{QDate(2026, 3, 10), QTime(10, 0)};
    FakeClock m_clock{m_now.toUTC()};
};

void JournalModelTest::groupsNewestFirst()
{
    JournalModel model(m_clock);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy attention(&model, &JournalModel::attentionChanged);
    model.put({makeRow(1, WriteState::Unknown, m_now.addDays(-3)),
               makeRow(2, WriteState::Confirmed, m_now.addDays(-1)), makeRow(3, WriteState::Confirmed, m_now),
               makeRow(4, WriteState::Refused, m_now)});
    QCOMPARE(shown(model),
             (QStringList{u"[Needs you]"_s, u"1"_s, u"[Today]"_s, u"4"_s, u"3"_s, u"[Yesterday]"_s, u"2"_s}));
    QCOMPARE(attention.size(), 1);
    QCOMPARE(model.attention().size(), 1);
    QCOMPARE(model.shownCount(), 4);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
}

void JournalModelTest::todayIsYesterdayAfterMidnight()
{
    FakeClock clock(m_now.toUTC());
    JournalModel model(clock);
    const QAbstractItemModelTester tester(&model);
    model.put(
        {makeRow(1, WriteState::Confirmed, m_now.addDays(-1)), makeRow(2, WriteState::Confirmed, m_now)});
    QCOMPARE(shown(model), (QStringList{u"[Today]"_s, u"2"_s, u"[Yesterday]"_s, u"1"_s}));
    const QPersistentModelIndex index(model.index(1, 0));
    clock.advance(std::chrono::hours(14)); // nobody does anything in the night
    QCOMPARE(shown(model).constFirst(), u"[Yesterday]"_s);
    QCOMPARE(model.rowAt(index.row())->id, 2);
    clock.advance(std::chrono::hours(24));
    QVERIFY(!shown(model).contains(u"[Yesterday]"_s));
}

void JournalModelTest::movesWhatIsSettled()
{
    JournalModel model(m_clock);
    const QAbstractItemModelTester tester(&model);
    model.put({makeRow(1, WriteState::Unknown, m_now), makeRow(2, WriteState::Confirmed, m_now)});
    const QPersistentModelIndex index(model.index(1, 0)); // row 1 under its head
    JournalRow settled = makeRow(1, WriteState::Settled, m_now);
    settled.settlement = Settlement::Done;
    model.put({settled});
    QCOMPARE(shown(model), (QStringList{u"[Today]"_s, u"2"_s, u"1"_s}));
    QVERIFY(index.isValid());
    QCOMPARE(model.rowAt(index.row())->id, 1);
    QVERIFY(model.attention().isEmpty());
}

void JournalModelTest::keepsPersistentIndexes()
{
    JournalModel model(m_clock);
    const QAbstractItemModelTester tester(&model);
    model.put({makeRow(5, WriteState::Confirmed, m_now)});
    const QPersistentModelIndex index(model.index(1, 0));
    model.put(
        {makeRow(6, WriteState::Confirmed, m_now), makeRow(4, WriteState::Confirmed, m_now.addDays(-1))});
    QVERIFY(index.isValid());
    QCOMPARE(model.rowAt(index.row())->id, 5);
    QCOMPARE(index.row(), 2);
}

void JournalModelTest::aWarningIsAThirdState()
{
    JournalModel model(m_clock);
    JournalRow warned = makeRow(1, WriteState::Confirmed, m_now);
    warned.vendorCode = u"WARN_PLAN_TOO_SMALL"_s;
    warned.message = u"The user already uses more than the plan allows."_s;
    model.put({warned, makeRow(2, WriteState::Confirmed, m_now)});
    JournalFilter filter;
    filter.outcomes = {warningStatus().word};
    model.setFilter(filter);
    QCOMPARE(shown(model), (QStringList{u"[Today]"_s, u"1"_s}));
    const QModelIndex outcome = model.index(1, static_cast<int>(JournalModel::Column::Outcome));
    QCOMPARE(outcome.data().toString(), u"Confirmed with a warning"_s);
    QCOMPARE(outcome.data(MarkRole).toInt(), static_cast<int>(Mark::Waiting));
    QCOMPARE(outcome.data(SecondaryTextRole).toString(), warned.message);
}

void JournalModelTest::filters()
{
    JournalModel model(m_clock);
    const QAbstractItemModelTester tester(&model);
    model.put({makeRow(1, WriteState::Confirmed, m_now), makeRow(2, WriteState::Refused, m_now)});
    JournalFilter filter;
    filter.outcomes = {statusOf(WriteState::Refused).word};
    model.setFilter(filter);
    QCOMPARE(shown(model), (QStringList{u"[Today]"_s, u"2"_s}));
    filter.outcomes.clear();
    filter.words = SearchWords(u"customer 1");
    model.setFilter(filter);
    QCOMPARE(shown(model), (QStringList{u"[Today]"_s, u"1"_s}));
    filter.words = {};
    filter.connection = ConnectionId{u"other"_s};
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.knownCount(), 2);
}

void JournalModelTest::keepsNoPayload()
{
    JournalModel model(m_clock);
    model.put({makeRow(1, WriteState::Confirmed, m_now)});
    QVERIFY(model.find(1)->requestBody.isEmpty());
}

void JournalModelTest::survivesRandomChanges()
{
    JournalModel model(m_clock);
    const QAbstractItemModelTester tester(&model);
    QRandomGenerator random(7);
    const QList<WriteState> states{WriteState::Held,    WriteState::Sending, WriteState::Confirmed,
                                   WriteState::Unknown, WriteState::Settled, WriteState::Withdrawn};
    QHash<qint64, WriteState> naive;
    for (int turn = 0; turn < 300; ++turn) {
        QList<JournalRow> rows;
        const int count = random.bounded(1, 5);
        for (int i = 0; i < count; ++i) {
            const qint64 id = random.bounded(1, 40);
            const WriteState state = states.at(random.bounded(states.size()));
            naive.insert(id, state);
            rows.append(makeRow(id, state, m_now.addDays(-(40 - id) / 10)));
        }
        model.put(rows);
        QCOMPARE(model.knownCount(), naive.size());
        QCOMPARE(model.shownCount(), naive.size());
    }
    // What needs a person stands above everything else, and ids fall within both parts.
    qint64 last = 1000;
    bool attention = true;
    for (int row = 0; row < model.rowCount(); ++row) {
        const JournalRow *entry = model.rowAt(row);
        if (!entry)
            continue;
        QCOMPARE(entry->state, naive.value(entry->id));
        if (attention && !JournalModel::needsPerson(entry->state)) {
            attention = false;
            last = 1000;
        }
        QCOMPARE(JournalModel::needsPerson(entry->state), attention);
        QVERIFY(entry->id < last);
        last = entry->id;
    }
}

QTEST_GUILESS_MAIN(JournalModelTest)
#include "tst_journalmodel.moc"
