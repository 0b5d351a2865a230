// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/operations/writegate.h"
#include "tests/faults/books.h"
#include "tests/faults/hastyclerk.h"
#include "tests/soak/turnwatch.h"
#include "tests/support/await.h"
#include "tests/support/journey.h"
#include "ui/mainwindow.h"

#include <QDeadlineTimer>
#include <QDialog>
#include <QFile>
#include <QHash>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <numeric>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::faults;
using namespace purveyor::soak;

namespace
{
constexpr std::chrono::seconds LongRun{120}; // from here on memory and blocked turns are judged
constexpr int FaultShare = 5;                // % of the requests
constexpr int Latency = 200;                 // ms

qint64 residentKib()
{
#ifdef Q_OS_LINUX
    malloc_trim(0); // what is free is no leak
#endif
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

qint64 mean(const QList<qint64> &values)
{
    return values.isEmpty() ? 0 : std::accumulate(values.cbegin(), values.cend(), qint64{0}) / values.size();
}
} // namespace

// A working day in minutes: a hasty clerk in the real window, a vendor that takes 200 ms for each answer and
// gets every twentieth request wrong. Nothing crashes, journal and ledger agree in the end, the window
// answers all the time, and the memory of the second half is that of the first.
class TestSoak final : public QObject
{
    Q_OBJECT

public:
    TestSoak(TurnWatch &watch, std::chrono::seconds length, quint32 seed)
        : m_watch(watch)
        , m_length(length)
        , m_seed(seed)
        , m_random(seed)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void aWorkingDay();
    void journalAndLedgerAgree();
    void theWindowAnswered();
    void memoryWasFlat();
    void cleanupTestCase();

private:
    bool step();
    bool look();
    void armFaults();
    void goOn();

    TurnWatch &m_watch;
    std::chrono::seconds m_length;
    quint32 m_seed;
    QRandomGenerator m_random;
    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<HastyClerk> m_clerk;
    TurnWatch::Figures m_figures;
    QList<qint64> m_memory; // KiB, in equal distances
    qint64 m_arrivals = 0;
    int m_faults = 0;
    int m_steps = 0;
    int m_hindered = 0; // steps that a fault kept from coming through
};

void TestSoak::initTestCase()
{
    std::printf("seed: %u, %lld s (--seed N --seconds N)\n", m_seed,
                static_cast<long long>(m_length.count()));
    std::fflush(stdout);
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->sandbox.start(
        {u"--fast"_s, u"--customers"_s, u"500"_s, u"--vendors"_s, u"cloudblue,hostingstack"_s}));
    QVERIFY(m_journey->startConsole());
    m_journey->hold(0);
    m_clerk = std::make_unique<HastyClerk>(*m_journey, m_random);
    QVERIFY(m_clerk->openFirstCustomer());
    QVERIFY(m_journey->sandbox.arm({{u"kind"_s, u"latency"_s}, {u"count"_s, -1}, {u"ms"_s, Latency}}));
}

// In the vendor: the latency is the proxy's one fault at a time.
void TestSoak::armFaults()
{
    static const QStringList kinds{u"status"_s, u"html"_s,        u"malformed"_s, u"truncated"_s,
                                   u"empty"_s,  u"lose-answer"_s, u"status"_s,    u"wrong-content-type"_s};
    static const QList<int> statuses{429, 500, 502, 503};
    const qint64 arrived = m_journey->sandbox.entries().size();
    const qint64 due = arrived * FaultShare / 100;
    for (; m_faults < due; ++m_faults) {
        QJsonObject fault{{u"kind"_s, kinds.at(m_random.bounded(static_cast<int>(kinds.size())))}};
        if (fault.value("kind"_L1) == "status"_L1) {
            fault.insert(u"status"_s, statuses.at(m_random.bounded(static_cast<int>(statuses.size()))));
            fault.insert(u"retryAfter"_s, 1);
        }
        QVERIFY(m_journey->sandbox.arm(fault));
    }
    m_arrivals = arrived;
}

bool TestSoak::look()
{
    Journey &journey = *m_journey;
    WindowDriver &driver = *journey.driver;
    // A list that has no rows yet shows no table.
    const auto openFirst = [&driver](const QString &table) {
        return !driver.isThere(table) || driver.clickFirstRow(table);
    };
    switch (m_random.bounded(4)) {
    case 0:
        return journey.clerk->goTo(Clerk::Page::Activity) && openFirst(u"activityTable"_s);
    case 1:
        return journey.clerk->goTo(Clerk::Page::Orders) && openFirst(u"ordersTable"_s);
    case 2:
        return journey.clerk->goTo(Clerk::Page::Subscriptions) &&
               driver.type(u"subscriptionsFilterField"_s, u"aps"_s) &&
               driver.type(u"subscriptionsFilterField"_s, {}) && driver.key(Qt::Key_F5);
    default:
        return driver.key(Qt::Key_K, Qt::ControlModifier) && driver.keys(u"demo"_s) &&
               driver.waitFor(u"searchPopup"_s) && driver.key(Qt::Key_Escape);
    }
}

bool TestSoak::step()
{
    switch (m_random.bounded(8)) {
    case 0:
        return m_clerk->order();
    case 1:
        return m_clerk->customer();
    case 2:
        return m_clerk->user();
    case 3:
    case 4:
        return m_clerk->suspension();
    default:
        return look();
    }
}

// What is Unknown is settled, and a dialog that says what went wrong is closed, as a person would.
void TestSoak::goOn()
{
    while (auto *dialog = qobject_cast<QDialog *>(m_journey->driver->topMost()))
        dialog->reject();
    QVERIFY(m_journey->takeWindow());
    m_clerk->clearDesk();
}

void TestSoak::aWorkingDay()
{
    constexpr int Samples = 40;
    m_watch.begin();
    const QDeadlineTimer end(m_length);
    const std::chrono::milliseconds between = std::chrono::milliseconds(m_length) / Samples;
    QDeadlineTimer next(between);
    // One step that is hindered may take all of a short day.
    while (!end.hasExpired() || (m_hindered == m_steps && m_steps < 3)) {
        armFaults();
        ++m_steps;
        if (!step()) {
            std::printf("hindered: %s\n", qPrintable(m_journey->driver->failure()));
            ++m_hindered;
            goOn();
        }
        if (next.hasExpired()) {
            m_memory.append(residentKib());
            next.setRemainingTime(between);
        }
    }
    QVERIFY(m_steps > m_hindered); // something came through
    m_figures = m_watch.figures();
}

void TestSoak::journalAndLedgerAgree()
{
    m_journey->sandbox.remove(u"faults"_s);
    WriteGate &gate = m_journey->console->services().gate;
    // What is sent now to clear the desk may end as Unknown: then there is something to settle.
    const auto isClear = [this, &gate] {
        m_clerk->clearDesk();
        return QTest::qWaitFor([&gate] { return !gate.sendingCount(); }, 30'000) &&
               await(gate.journal().open()).value_or(QList<JournalRow>()).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!gate.sendingCount(), 30'000);
    QVERIFY(isClear() || isClear() || isClear());
    QCOMPARE(await(gate.journal().verify()).value_or(-1), 0);
    const JournalCopy copy = readJournal(m_journey->profile());
    QCOMPARE(copy.brokenAt, 0);
    QVERIFY(!copy.rows.isEmpty());
    QCOMPARE(booksDiffer(copy.rows, m_journey->sandbox.executedWrites(), m_journey->sandbox.announcement()),
             QString());
}

// How fast this computer is says nothing about the program: judged in the long run alone, which is made on
// purpose.
void TestSoak::theWindowAnswered()
{
    QVERIFY(m_figures.turns > 0);
    if (m_length < LongRun)
        QSKIP("measured, and judged in a long run only");
    QVERIFY2(
        m_figures.worst <= TurnWatch::Limit,
        qPrintable(u"%1 ms: %2"_s.arg(QString::number(m_figures.worst.count() / 1000), m_figures.worstWas)));
}

void TestSoak::memoryWasFlat()
{
    const qsizetype half = m_memory.size() / 2;
    const qsizetype quarter = m_memory.size() / 4;
    const qint64 third = mean(m_memory.mid(half, quarter));
    const qint64 fourth = mean(m_memory.mid(half + quarter));
    if (m_length < LongRun || third == 0)
        QSKIP("judged in a long run only");
    constexpr qint64 Noise = qint64{8} * 1024; // KiB
    QVERIFY2(fourth < third + third / 20 + Noise,
             qPrintable(u"%1 MiB, then %2 MiB"_s.arg(third / 1024).arg(fourth / 1024)));
}

void TestSoak::cleanupTestCase()
{
    const auto ms = [](std::chrono::microseconds time) { return static_cast<double>(time.count()) / 1000; };
    const qint64 first = mean(m_memory.mid(m_memory.size() / 2, m_memory.size() / 4));
    const qint64 last = mean(m_memory.mid(m_memory.size() / 2 + m_memory.size() / 4));
    std::printf(
        "figure: soak: %lld s, %d pieces of work (%d hindered), %lld requests, %d faults, %lld turns: "
        "p50 %.1f ms, p99 %.1f ms, worst %.1f ms (%s), %lld over 50 ms; memory %lld then %lld MiB; "
        "seed %u\n",
        static_cast<long long>(m_length.count()), m_steps, m_hindered, static_cast<long long>(m_arrivals),
        m_faults, static_cast<long long>(m_figures.turns), ms(m_figures.median), ms(m_figures.ninetyNinth),
        ms(m_figures.worst), qPrintable(m_figures.worstWas), static_cast<long long>(m_figures.overLimit),
        static_cast<long long>(first / 1024), static_cast<long long>(last / 1024), m_seed);
    for (const QString &what : std::as_const(m_figures.overLimitWere))
        std::printf("over 50 ms: %s\n", qPrintable(what));
    std::fflush(stdout);
    m_clerk.reset();
    m_journey.reset();
}

int main(int argc, char *argv[])
{
    TurnWatch application(argc, argv);
    QStringList arguments = QApplication::arguments();
    const auto take = [&arguments](const QString &name, quint32 otherwise) {
        const qsizetype at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size())
            return otherwise;
        const quint32 value = arguments.at(at + 1).toUInt();
        arguments.remove(at, 2);
        return value;
    };
    const quint32 seconds = take(u"--seconds"_s, 20);
    const quint32 seed = take(u"--seed"_s, QRandomGenerator::global()->generate());
    // Qt Test ends a function after five minutes.
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number((quint64{seconds} + 300) * 1000));
    TestSoak test(application, std::chrono::seconds(seconds), seed);
    return QTest::qExec(&test, arguments);
}

#include "tst_soak.moc"
