// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statetableview.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
QList<Record> records(const QStringList &ids, const QString &text = {})
{
    QList<Record> made;
    for (const QString &id : ids)
        made.append({id, {{id + text}, {u"second"_s}}});
    return made;
}

QStringList numbered(int from, int to)
{
    QStringList ids;
    for (int i = from; i < to; ++i)
        ids += QString::number(i);
    return ids;
}
} // namespace

class RecordTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheDifference();
    void keepsTheCurrentRow();
    void keepsTheScrollPosition();
    void tellsWhenTheCurrentRowIsGone();
    void headsStandAsWhatIsBelow();

private:
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QAbstractItemModel &model() const { return *m_table->view()->model(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordTable> m_table;
};

void RecordTableTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_table =
        std::make_unique<RecordTable>(*m_theme, u"Things"_s, QStringList{u"Id"_s, u"Second"_s},
                                      QList<ColumnSpec>{{u"id"_s, 0, true}, {u"second"_s, 80}}, nullptr);
    m_table->resize(300, 160);
    m_table->setRecords(records(numbered(0, 40)), {});
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void RecordTableTest::cleanup()
{
    m_table.reset();
    m_theme.reset();
}

QStringList RecordTableTest::shown() const
{
    QStringList ids;
    for (int row = 0; row < model().rowCount(); ++row)
        ids += model().index(row, 0).data().toString();
    return ids;
}

void RecordTableTest::tellsTheDifference()
{
    QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    for (int turn = 0; turn < 200; ++turn) {
        QStringList ids = numbered(0, random.bounded(30));
        std::shuffle(ids.begin(), ids.end(), random);
        if (turn % 10 == 0 && !ids.isEmpty())
            ids += ids.first(); // a vendor may tell a thing twice
        m_table->setRecords(records(ids), {});
        QCOMPARE(shown(), ids);
    }
    QCOMPARE(resets.count(), 0);
}

void RecordTableTest::keepsTheCurrentRow()
{
    QVERIFY(m_table->view()->selectId(u"20"_s));
    QSignalSpy changes(m_table.get(), &RecordTable::currentChanged);
    m_table->setRecords(records(numbered(-5, 40), u" later"_s), {});
    QCOMPARE(m_table->currentId(), u"20"_s);
    QCOMPARE(m_table->view()->selectedIds(), QStringList(u"20"_s));
    QCOMPARE(model().index(25, 0).data().toString(), u"20 later"_s);
    QCOMPARE(changes.count(), 0);
}

void RecordTableTest::keepsTheScrollPosition()
{
    QScrollBar *bar = m_table->view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 300);
    bar->setValue(300);
    const QString top = m_table->view()->indexAt({0, 0}).data().toString();
    m_table->setRecords(records(numbered(-5, 40)), {});
    QCOMPARE(m_table->view()->indexAt({0, 0}).data().toString(), top);
    // At the top one sees what is new.
    bar->setValue(0);
    m_table->setRecords(records(numbered(-6, 40)), {});
    QCOMPARE(m_table->view()->indexAt({0, 0}).data().toString(), u"-6"_s);
}

void RecordTableTest::tellsWhenTheCurrentRowIsGone()
{
    QVERIFY(m_table->view()->selectId(u"20"_s));
    QSignalSpy changes(m_table.get(), &RecordTable::currentChanged);
    m_table->setRecords(records(numbered(0, 20)), {});
    QCOMPARE(m_table->currentId(), QString());
    QVERIFY(m_table->view()->selectedIds().isEmpty()); // and not a neighbour
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toString(), QString());
}

void RecordTableTest::headsStandAsWhatIsBelow()
{
    const auto head = [this](int column) {
        return model().headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    };
    QSignalSpy changes(&model(), &QAbstractItemModel::headerDataChanged);
    RecordCell number{u"12.50"_s};
    number.right = true;
    m_table->setRecords({{u"1"_s, {{u"first"_s}, {}}}, {u"2"_s, {{u"first"_s}, number}}}, {});
    QCOMPARE(head(0), Qt::Alignment());
    QCOMPARE(head(1), Qt::AlignRight | Qt::AlignVCenter);
    QCOMPARE(changes.count(), 1);
    m_table->setRecords(records({u"1"_s}), {});
    QCOMPARE(head(1), Qt::Alignment());
    QCOMPARE(changes.count(), 2);
}

QTEST_MAIN(RecordTableTest)
#include "tst_recordtable.moc"
