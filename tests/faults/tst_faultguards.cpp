// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/allvendors.h"
#include "core/vendors/vendorregistry.h"
#include "tests/faults/books.h"
#include "tests/faults/cellrun.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::faults;

// What keeps writes from leaving, and what happens to them where the computer itself fails: for all writes of
// all vendors, by the real gate and clients.
class TestGuards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOnlyModeSendsNothing_data();
    void readOnlyModeSendsNothing();
    void fullDiskSendsNothingAndLosesNothing();
    void clockThatJumpsSendsOnce_data();
    void clockThatJumpsSendsOnce();

private:
    // One of each write, not tried.
    static QList<Sample> samples(FaultHouse &house);
    static int executed(FaultHouse &house);
    static int arrived(FaultHouse &house);
};

QList<Sample> TestGuards::samples(FaultHouse &house)
{
    QList<Sample> found;
    const QList<Operation> operations = house.client().operations();
    for (const Operation &operation : operations) {
        QStringList why;
        if (operation.effect == Effect::Read)
            continue;
        const QList<Sample> candidates = Samples(house).of(operation, &why);
        if (candidates.isEmpty())
            qWarning("%s: %s", qPrintable(operation.id.value), qPrintable(why.join(u"; "_s)));
        else
            found.append(candidates.constFirst());
    }
    return found;
}

int TestGuards::executed(FaultHouse &house)
{
    return house.controlNow("GET", u"ledger?writes=1"_s)["counters"_L1]["writesExecuted"_L1].toInt();
}

int TestGuards::arrived(FaultHouse &house)
{
    const QJsonObject ledger = house.controlNow("GET", u"ledger?writes=1"_s);
    return static_cast<int>(ledger.value("entries"_L1).toArray().size());
}

void TestGuards::readOnlyModeSendsNothing_data()
{
    QTest::addColumn<QString>("vendor");
    VendorRegistry registry;
    addAllVendors(registry);
    const QList<VendorDescription> vendors = registry.vendors();
    for (const VendorDescription &vendor : vendors)
        QTest::newRow(qPrintable(vendor.id.value)) << vendor.id.value;
}

// Whatever is called, in whatever order: the vendor sees no write.
void TestGuards::readOnlyModeSendsNothing()
{
    constexpr int Calls = 300;
    QFETCH(const QString, vendor);
    FaultHouse house;
    QCOMPARE(house.open(vendor), QString());
    const QList<Sample> all = samples(house);
    QVERIFY(!all.isEmpty());
    QVERIFY(house.controlNow("POST", u"reset"_s).value("good"_L1).toBool());
    WriteGate &gate = house.gate();

    // Some wait already when it is switched on.
    gate.setHoldTime(std::chrono::seconds(30));
    QList<qint64> rows;
    for (const Sample &sample : all) {
        if (sample.intent.operation.effect != Effect::CostsMoney && rows.size() > 2)
            continue;
        if (const Result<JournalRow> held = await(gate.place(sample.intent)))
            rows.append(held->id);
    }
    QVERIFY(!rows.isEmpty());
    gate.setReadOnly(true);

    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int placed = 0;
    for (int i = 0; i < Calls; ++i) {
        const Sample &sample = all.at(random.bounded(all.size()));
        const qint64 row = rows.at(random.bounded(rows.size()));
        switch (random.bounded(8)) {
        case 0:
            (void)await(gate.sendNow(row));
            break;
        case 1:
            (void)await(gate.checkUnknown(row));
            break;
        case 2:
            (void)await(gate.settle(row, Settlement::Done, u"Tried."_s, {}));
            break;
        case 3:
            house.clock().advance(std::chrono::seconds(random.bounded(60)));
            house.setClock();
            break;
        case 4:
            gate.setHoldTime(std::chrono::seconds(random.bounded(30)));
            break;
        default:
            ++placed;
            QVERIFY2(!await(gate.place(sample.intent)), qPrintable(sample.intent.operation.id.value));
        }
    }
    QVERIFY2(arrived(house) == 0, qPrintable(u"seed %1"_s.arg(seed)));
    QCOMPARE(executed(house), 0);
    // And they may leave again: the look above was a look at something.
    gate.setReadOnly(false);
    const FaultCell none = faultCells(vendor, {}).constFirst();
    CellRun run(house);
    const bool one = std::any_of(all.cbegin(), all.cend(), [&](const Sample &sample) {
        for (const qint64 row : std::as_const(rows))
            (void)await(gate.undo(row));
        gate.setHoldTime(std::chrono::seconds(0));
        return CellRun::wrong(run.run(sample, none), none).isEmpty();
    });
    QVERIFY(one);
    std::printf("figure: read-only mode %s: %lld kinds of writes, %d times placed, 0 left\n",
                qPrintable(vendor), static_cast<long long>(all.size()), placed);
    std::fflush(stdout);
}

// A file system of two mebibytes, really full.
void TestGuards::fullDiskSendsNothingAndLosesNothing()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const auto run = [](const QString &program, const QStringList &arguments) {
        return QProcess::execute(program, arguments) == 0;
    };
    if (!run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m,mode=0700"_s, u"tmpfs"_s, folder.path()}))
        QSKIP("a file system of a known size can only be mounted by root");
    {
        FaultHouse house;
        QCOMPARE(house.open(u"racknap"_s, folder.filePath(u"profile"_s)), QString());
        const QList<Sample> all = samples(house);
        QVERIFY(!all.isEmpty());
        QFile ballast(folder.filePath(u"ballast"_s));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(16 * 1024, 'x')) > 0) {
        }
        ballast.close();

        constexpr int Tries = 40;
        QStringList messages;
        int done = 0;
        for (int i = 0; i < Tries && messages.isEmpty(); ++i) {
            for (const Sample &sample : all) {
                const Result<JournalRow> placed = await(house.gate().place(sample.intent));
                if (!placed)
                    messages.append(placed.error().message);
                else
                    ++done;
                (void)house.turn([&house] { return house.gate().sendingCount() == 0; },
                                 std::chrono::seconds(5));
            }
        }
        QVERIFY2(!messages.isEmpty(), "the disk was not full");
        QVERIFY2(!messages.constFirst().isEmpty(), "nobody is told why");
        QVERIFY(ballast.remove());
        house.clock().advance(std::chrono::minutes(2)); // an answer that could not be written is tried again
        house.setClock();
        const auto settled = [&house] {
            const QList<JournalRow> open = await(house.gate().journal().open()).value_or(QList<JournalRow>());
            return std::none_of(open.cbegin(), open.cend(),
                                [](const JournalRow &row) { return row.state == WriteState::Sending; });
        };
        for (int i = 0; i < 100 && !settled(); ++i)
            house.clock().advance(std::chrono::minutes(1));
        const QList<JournalRow> rows =
            await(house.gate().journal().newest(1000)).value_or(QList<JournalRow>());
        QCOMPARE(booksDiffer(rows, house.sandbox().executedWrites(), house.sandbox().announcement()),
                 QString());
        QCOMPARE(await(house.gate().journal().verify()).value_or(-1), 0);
        std::printf("figure: full disk: %d placed before, %lld refused: %s\n", done,
                    static_cast<long long>(messages.size()), qPrintable(messages.constFirst()));
        std::fflush(stdout);
    }
    QVERIFY(run(u"umount"_s, {folder.path()}));
}

void TestGuards::clockThatJumpsSendsOnce_data()
{
    QTest::addColumn<qint64>("seconds");
    constexpr qint64 Year = 365 * 24 * 3600;
    QTest::newRow("an hour ahead") << qint64{3600};
    QTest::newRow("an hour back") << qint64{-3600};
    QTest::newRow("a year ahead") << Year;
    QTest::newRow("ten years back") << -10 * Year;
}

// While a write is held, and while it is on its way.
void TestGuards::clockThatJumpsSendsOnce()
{
    QFETCH(const qint64, seconds);
    FaultHouse house;
    QCOMPARE(house.open(u"hostingstack"_s), QString());
    const QList<Sample> all = samples(house);
    const auto found = std::find_if(all.cbegin(), all.cend(), [](const Sample &sample) {
        return sample.intent.operation.effect == Effect::Destroys;
    });
    QVERIFY(found != all.cend());
    QVERIFY(house.controlNow("POST", u"reset"_s).value("good"_L1).toBool());
    WriteGate &gate = house.gate();
    gate.setHoldTime(std::chrono::seconds(10));
    const auto jump = [&house, seconds] { house.clock().setNowUtc(house.clock().nowUtc().addSecs(seconds)); };
    QObject context;
    connect(&gate, &WriteGate::rowChanged, &context, [&jump](const JournalRow &row) {
        if (row.state == WriteState::Sending)
            jump();
    });
    const Result<JournalRow> placed = await(gate.place(found->intent));
    QVERIFY(placed);
    jump();
    QCOMPARE(executed(house), 0);
    house.clock().advance(std::chrono::seconds(10)); // the hold is ten seconds of real time
    if (seconds > 0) {                               // as after a sleep: it is late, and waits for a person
        const auto waits = [&gate, &placed] { return !gate.waitingReason(placed->id).isEmpty(); };
        for (int i = 0; i < 400 && !waits(); ++i)
            house.turn([] { return false; }, std::chrono::milliseconds(5));
        QVERIFY(waits());
        QCOMPARE(executed(house), 0);
        QVERIFY(await(gate.sendNow(placed->id)));
    }
    const auto over = [&gate, &placed] {
        return await(gate.journal().row(placed->id)).value_or(JournalRow()).state == WriteState::Confirmed;
    };
    for (int i = 0; i < 400 && !over(); ++i)
        house.turn([] { return false; }, std::chrono::milliseconds(5));
    QVERIFY(over());
    house.clock().advance(std::chrono::hours(2));
    QCOMPARE(executed(house), 1);
    QCOMPARE(await(gate.journal().verify()).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_faultguards.moc"
