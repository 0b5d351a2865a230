// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/books.h"
#include "tests/faults/killjourney.h"
#include "tests/support/sandbox.h"
#include "tests/support/turnuntil.h"

#include <QApplication>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::faults;

namespace
{
constexpr QLatin1StringView JourneyOption("--journey");
constexpr std::chrono::milliseconds StartTime{90'000};
constexpr std::chrono::milliseconds JourneyTime{90'000}; // until a moment must have come
constexpr int LongestLife = 6'000;                       // ms of a journey that is killed at any time
constexpr std::array Moments{KillMoment::AtSending, KillMoment::AnyTime,  KillMoment::AtAnswer,
                             KillMoment::AnyTime,   KillMoment::AtHeld,   KillMoment::AnyTime,
                             KillMoment::AnyTime,   KillMoment::AtOutcome};
} // namespace

// The program, killed without warning in the middle of a clerk's work, again and again, on one profile and
// one sandbox. After each restart the journal and the vendors' own ledgers tell the same.
class TestKills final : public QObject
{
    Q_OBJECT

public:
    TestKills(int kills, quint32 seed)
        : m_kills(kills)
        , m_random(seed)
        , m_seed(seed)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanup() { endProgram(); } // also of a test that failed
    void cleanupTestCase();
    void killed_data();
    void killed();
    void narrowestMomentsWereMet();
    void endsCleanlyWhenAskedTo();

private:
    bool startProgram(KillMoment moment, quint32 seed, int skip);
    void endProgram();
    void look();
    qsizetype arrivedWrites();
    void armLatency(QRandomGenerator &random);

    int m_kills;
    QRandomGenerator m_random;
    quint32 m_seed;
    QTemporaryDir m_folder;
    Sandbox m_sandbox;
    QProcess m_program;
    qsizetype m_writesAtEnd = 0;
    QHash<KillMoment, int> m_done;
    int m_unsure = 0;
};

void TestKills::initTestCase()
{
    std::printf("seed: %u, kills: %d (--seed N --kills N)\n", m_seed, m_kills);
    std::fflush(stdout);
    QVERIFY(m_folder.isValid());
    QVERIFY(m_sandbox.start(
        {u"--fast"_s, u"--customers"_s, u"5"_s, u"--vendors"_s, u"cloudblue,hostingstack"_s}));
    QVERIFY(m_sandbox.writeDemoFile(m_folder.filePath(u"demo.json"_s)));
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

void TestKills::killed_data()
{
    QTest::addColumn<KillMoment>("moment");
    QTest::addColumn<quint32>("seed");
    for (int i = 0; i < m_kills; ++i) {
        const KillMoment moment = Moments.at(static_cast<size_t>(i) % Moments.size());
        const quint32 seed = m_random.generate();
        QTest::addRow("%d, %s, seed %u", i + 1, qPrintable(nameOf(moment)), seed) << moment << seed;
    }
}

bool TestKills::startProgram(KillMoment moment, quint32 seed, int skip)
{
    m_program.start(QCoreApplication::applicationFilePath(),
                    {QString(JourneyOption), m_folder.filePath(u"profile"_s),
                     m_folder.filePath(u"demo.json"_s), QString::number(seed),
                     QString::number(static_cast<int>(moment)), QString::number(skip)});
    QByteArray said;
    return turnUntil(
               [this, &said] {
                   said += m_program.readAllStandardOutput();
                   return said.contains("ready\n") || m_program.state() == QProcess::NotRunning;
               },
               StartTime) &&
           m_program.state() == QProcess::Running;
}

void TestKills::endProgram()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.kill();
    m_program.waitForFinished();
}

qsizetype TestKills::arrivedWrites()
{
    const QList<QJsonObject> entries = m_sandbox.entries();
    return std::count_if(entries.cbegin(), entries.cend(),
                         [](const QJsonObject &entry) { return entry.value("effect"_L1) == "write"_L1; });
}

// Right after a start, before anybody touched anything.
void TestKills::look()
{
    QCOMPARE(arrivedWrites(), m_writesAtEnd); // nothing is sent by itself
    const JournalCopy copy = readJournal(m_folder.filePath(u"profile"_s));
    QCOMPARE(copy.brokenAt, 0);
    QCOMPARE(booksDiffer(copy.rows, m_sandbox.executedWrites(), m_sandbox.announcement()), QString());
    m_unsure +=
        static_cast<int>(std::count_if(copy.rows.cbegin(), copy.rows.cend(), [](const JournalRow &row) {
            return row.state == WriteState::Unknown;
        }));
}

// So that much of the time of a journey is time in which something is on its way.
void TestKills::armLatency(QRandomGenerator &random)
{
    QJsonObject latency{{u"kind"_s, u"latency"_s}, {u"count"_s, -1}, {u"ms"_s, random.bounded(10, 120)}};
    if (random.bounded(2) == 0)
        latency.insert(u"before"_s, u"forward"_s);
    QVERIFY(m_sandbox.arm(latency));
}

void TestKills::killed()
{
    QFETCH(const KillMoment, moment);
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QVERIFY(startProgram(moment, seed, random.bounded(3)));
    look();
    if (QTest::currentTestFailed())
        return;
    armLatency(random);
    m_program.write("go\n");
    if (moment == KillMoment::AnyTime) {
        const std::chrono::milliseconds life(random.bounded(LongestLife));
        turnUntil([this] { return m_program.state() == QProcess::NotRunning; }, life);
        endProgram();
    }
    // A slow computer may not get there; it is killed all the same.
    const bool met = turnUntil([this] { return m_program.state() == QProcess::NotRunning; }, JourneyTime);
    endProgram();
    QCOMPARE(m_program.exitStatus(), QProcess::CrashExit); // it did not end by itself
    ++m_done[met ? moment : KillMoment::AnyTime];
    // What was on its way inside the vendor comes to its end.
    m_sandbox.remove(u"faults"_s);
    do {
        m_writesAtEnd = arrivedWrites();
        turnUntil([] { return false; }, std::chrono::milliseconds(150));
    } while (arrivedWrites() != m_writesAtEnd);
}

// The two that matter most are met by every write; the others need a journey that comes that far.
void TestKills::narrowestMomentsWereMet()
{
    if (m_kills < static_cast<int>(Moments.size()))
        QSKIP("too few kills for that");
    QVERIFY(m_done.value(KillMoment::AtSending) > 0);
    QVERIFY(m_done.value(KillMoment::AtAnswer) > 0);
}

// The program as it is installed, on the profile that all this has left: SIGTERM ends it in order.
void TestKills::endsCleanlyWhenAskedTo()
{
    m_sandbox.remove(u"faults"_s);
    const qsizetype seen = m_sandbox.entries().size();
    m_program.start(QStringLiteral(PURVEYOR_PROGRAM),
                    {u"--profile"_s, m_folder.filePath(u"profile"_s), u"--session-secrets"_s, u"--demo"_s,
                     m_folder.filePath(u"demo.json"_s)});
    QVERIFY(turnUntil([this] { return m_program.state() == QProcess::Running; }, StartTime));
    // It reads the lists when it is up.
    for (int i = 0; i < 600 && m_sandbox.entries().size() == seen; ++i)
        turnUntil([] { return false; }, std::chrono::milliseconds(100));
    look();
    if (QTest::currentTestFailed())
        return;
    m_program.terminate();
    QVERIFY(turnUntil([this] { return m_program.state() == QProcess::NotRunning; }, StartTime));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
    look();
}

void TestKills::cleanupTestCase()
{
    int all = 0;
    QString moments;
    for (auto it = m_done.cbegin(); it != m_done.cend(); ++it) {
        all += it.value();
        moments += u", %1 %2"_s.arg(QString::number(it.value()), nameOf(it.key()));
    }
    std::printf("figure: kill test: %d kills%s; %lld writes executed, %d found Unknown; seed %u\n", all,
                qPrintable(moments), static_cast<long long>(m_sandbox.executedWrites().size()), m_unsure,
                m_seed);
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == JourneyOption) {
        return KillJourney({arguments.value(2), arguments.value(3), arguments.value(4).toUInt(),
                            static_cast<KillMoment>(arguments.value(5).toInt()), arguments.value(6).toInt()})
            .run();
    }
    const auto take = [&arguments](const QString &name, quint32 otherwise) {
        const qsizetype at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size())
            return otherwise;
        const quint32 value = arguments.at(at + 1).toUInt();
        arguments.remove(at, 2);
        return value;
    };
    const quint32 kills = take(u"--kills"_s, 15);
    const quint32 seed = take(u"--seed"_s, QRandomGenerator::global()->generate());
    TestKills test(static_cast<int>(kills), seed);
    return QTest::qExec(&test, arguments);
}

#include "tst_kills.moc"
