// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/vendorclient.h"
#include "tests/faults/cellrun.h"
#include "tests/support/await.h"

#include <QHash>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::faults;

// Every write of one vendor, as its own client has them, met by everything that can go wrong on the way. The
// sandbox's ledger is the truth that the journal is held against.
class TestFaultMatrix final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyWriteHasASample_data();
    void everyWriteHasASample();
    void neverTwiceAndNeverLost_data();
    void neverTwiceAndNeverLost();
    void chainHolds();

private:
    const Sample *sampleOf(const Operation &operation);
    QList<FaultCell> cells() const;

    FaultHouse m_house;
    CellRun m_run{m_house};
    QList<Operation> m_writes;
    QHash<QString, std::optional<Sample>> m_samples;
    QHash<QString, QStringList> m_why;
    QHash<QString, QHash<WriteState, int>> m_ends; // by name of the fault
    int m_cells = 0;
    int m_failed = 0;
};

void TestFaultMatrix::initTestCase()
{
    QCOMPARE(m_house.open(QStringLiteral(PURVEYOR_FAULT_VENDOR)), QString());
    const QList<Operation> operations = m_house.client().operations();
    for (const Operation &operation : operations) {
        if (operation.effect != Effect::Read)
            m_writes.append(operation);
    }
    QVERIFY(!m_writes.isEmpty());
}

QList<FaultCell> TestFaultMatrix::cells() const
{
    return faultCells(m_house.vendor(), QStringLiteral("http://127.0.0.1"));
}

// The first candidate that the vendor carries out when nothing goes wrong.
const Sample *TestFaultMatrix::sampleOf(const Operation &operation)
{
    const QString id = operation.id.value;
    if (!m_samples.contains(id)) {
        m_samples.insert(id, std::nullopt);
        if (!m_house.controlNow("POST", u"reset"_s).value("good"_L1).toBool())
            return nullptr;
        const FaultCell none = cells().constFirst();
        QStringList &why = m_why[id];
        const QList<Sample> candidates = Samples(m_house).of(operation, &why);
        for (const Sample &candidate : candidates) {
            const CellResult result = m_run.run(candidate, none);
            const QString wrong = CellRun::wrong(result, none);
            if (wrong.isEmpty()) {
                m_samples.insert(id, candidate);
                break;
            }
            why.append(wrong);
            if (const QString more = m_run.settle(result, candidate); !more.isEmpty())
                why.append(more);
        }
    }
    const auto found = m_samples.constFind(id);
    return found->has_value() ? &**found : nullptr;
}

void TestFaultMatrix::everyWriteHasASample_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_writes.size(); ++i)
        QTest::newRow(qPrintable(m_writes.at(i).id.value)) << i;
}

void TestFaultMatrix::everyWriteHasASample()
{
    QFETCH(const int, index);
    const Operation operation = m_writes.at(index);
    const bool found = sampleOf(operation) != nullptr;
    QVERIFY2(found, qPrintable(u"No valid values for %1 (tests/faults/samples.cpp): %2"_s.arg(
                        operation.id.value, m_why.value(operation.id.value).join(u"\n  "_s))));
}

void TestFaultMatrix::neverTwiceAndNeverLost_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("cell");
    const QList<FaultCell> all = cells();
    for (int i = 0; i < m_writes.size(); ++i) {
        for (int cell = 0; cell < all.size(); ++cell)
            QTest::addRow("%s, %s", qPrintable(m_writes.at(i).id.value), qPrintable(all.at(cell).name))
                << i << cell;
    }
}

void TestFaultMatrix::neverTwiceAndNeverLost()
{
    QFETCH(const int, index);
    QFETCH(const int, cell);
    const Operation operation = m_writes.at(index);
    const Sample *sample = sampleOf(operation);
    ++m_cells;
    ++m_failed;
    QVERIFY2(sample, "there is no sample of it");
    const FaultCell fault = cells().at(cell);
    const CellResult result = m_run.run(*sample, fault);
    ++m_ends[fault.name][result.state()];
    const QString wrong = CellRun::wrong(result, fault);
    const QString after = m_run.settle(result, *sample);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY2(after.isEmpty(), qPrintable(after));
    --m_failed;
}

void TestFaultMatrix::chainHolds()
{
    QCOMPARE(await(m_house.gate().journal().verify()).value_or(-1), 0);
}

void TestFaultMatrix::cleanupTestCase()
{
    const QList<WriteState> states{WriteState::Confirmed, WriteState::Refused, WriteState::NotSent,
                                   WriteState::Unknown};
    std::printf("%-32s", PURVEYOR_FAULT_VENDOR);
    for (const WriteState state : states)
        std::printf("%10s", qPrintable(stateName(state)));
    QHash<WriteState, int> all;
    const QList<FaultCell> faults = cells();
    for (const FaultCell &fault : faults) {
        const QHash<WriteState, int> ends = m_ends.value(fault.name);
        if (ends.isEmpty())
            continue;
        std::printf("\n  %-30s", qPrintable(fault.name));
        for (const WriteState state : states) {
            std::printf("%10d", ends.value(state));
            all[state] += ends.value(state);
        }
    }
    std::printf("\nfigure: fault matrix %s: %lld writes, %d cells, %d wrong", PURVEYOR_FAULT_VENDOR,
                static_cast<long long>(m_writes.size()), m_cells, m_failed);
    for (const WriteState state : states)
        std::printf(", %d %s", all.value(state), qPrintable(stateName(state)));
    std::printf("\n");
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
