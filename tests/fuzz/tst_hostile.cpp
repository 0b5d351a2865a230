// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/mutations.h"
#include "tests/fuzz/targets.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace purveyor::fuzz;

namespace
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool Sanitized = true;
#elif defined(__has_feature)
constexpr bool Sanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool Sanitized = false;
#endif

constexpr qsizetype Mebibyte = qsizetype{1024} * 1024;
constexpr qsizetype MostMemory = 200 * Mebibyte; // above what was there before
constexpr double MostTime = 20;                  // seconds of CPU a document and reader, on any computer

// In bytes; 0 where it cannot be told.
qsizetype memory(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

// The peak starts anew. False where the system has no such thing.
bool forgetPeak()
{
#ifdef Q_OS_LINUX
    malloc_trim(0);
#endif
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

// Readers that the others stand on get the long documents; what is behind them would only read them again.
bool isFirstReader(const Target &target)
{
    const QByteArray name(target.name);
    return name == "xml" || name == "json" || name == "redaction" || name == "tables";
}
} // namespace

// Every reader of bytes from outside, and what nobody sends who means well. A reader may refuse with a
// sentence or read it; it may not crash, take for ever, or take the memory of the computer.
class TestHostile final : public QObject
{
    Q_OBJECT

public:
    TestHostile(int rounds, quint32 seed)
        : m_rounds(rounds)
        , m_seed(seed)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void documents_data() { listTargets(); }
    void documents();
    void longLists_data() { listTargets(); }
    void longLists();
    void cutAnywhere_data() { listTargets(); }
    void cutAnywhere();
    void everyPlace_data() { listTargets(); }
    void everyPlace();
    void mutations_data() { listTargets(); }
    void mutations();

private:
    static void listTargets();
    void run(const Target &target, const QByteArray &bytes);

    int m_rounds;
    quint32 m_seed;
    qint64 m_inputs = 0;
    double m_slowest = 0;
    qsizetype m_largest = 0;
};

void TestHostile::listTargets()
{
    QTest::addColumn<QByteArray>("name");
    for (const Target &target : targets())
        QTest::newRow(target.name) << QByteArray(target.name);
}

void TestHostile::run(const Target &target, const QByteArray &bytes)
{
    const std::clock_t start = std::clock();
    target.run(bytes);
    m_slowest = std::max(m_slowest, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    ++m_inputs;
}

void TestHostile::initTestCase()
{
    std::printf("seed: %u, rounds: %d (--seed N --rounds N)\n", m_seed, m_rounds);
    std::fflush(stdout);
    for (const Target &target : targets())
        QVERIFY2(!seedsOf(target).isEmpty(), target.name);
}

void TestHostile::documents()
{
    QFETCH(const QByteArray, name);
    const Target &target = *findTarget(name);
    // As long as they may be in the long run alone.
    const qsizetype longest = m_rounds > 1 ? 32 * Mebibyte : 1 * Mebibyte;
    const qsizetype most = isFirstReader(target) ? longest : longest / 32;
    const QList<Hostile> all = hostileDocuments();
    for (const Hostile &document : all) {
        const bool told = forgetPeak();
        const qsizetype before = memory("VmRSS:");
        m_slowest = 0;
        QByteArray bytes = document.make(most);
        if (!isFirstReader(target))
            bytes.truncate(most);
        run(target, bytes);
        bytes.clear();
        const qsizetype more = memory("VmHWM:") - before;
        QVERIFY2(m_slowest < MostTime,
                 qPrintable(u"%1: %2 s"_s.arg(document.name, QString::number(m_slowest))));
        if (!told || Sanitized) // which keeps what was freed
            continue;
        m_largest = std::max(m_largest, more);
        QVERIFY2(more < MostMemory,
                 qPrintable(u"%1: %2 MiB"_s.arg(document.name, QString::number(more / Mebibyte))));
    }
}

// Whatever takes time with the square of a length shows here.
void TestHostile::longLists()
{
    QFETCH(const QByteArray, name);
    const Target &target = *findTarget(name);
    const int members = m_rounds > 1 ? 20'000 : 250;
    constexpr qsizetype Longest = 32 * Mebibyte;
    const QList<QByteArray> seeds = seedsOf(target);
    const qsizetype some = std::min(seeds.size(), qsizetype{40} * m_rounds);
    for (qsizetype i = 0; i < some; ++i) {
        if (seeds.at(i).size() > qsizetype{2000} * m_rounds) // a member of it would be long by itself
            continue;
        const QList<QByteArray> variants = longVariants(seeds.at(i), members);
        for (const QByteArray &variant : variants) {
            if (variant.size() > Longest)
                continue;
            m_slowest = 0;
            run(target, variant);
            QVERIFY2(m_slowest < MostTime, qPrintable(u"%1 s: %2"_s.arg(QString::number(m_slowest),
                                                                        QString::fromUtf8(seeds.at(i)))));
        }
    }
}

void TestHostile::cutAnywhere()
{
    QFETCH(const QByteArray, name);
    const Target &target = *findTarget(name);
    const qsizetype most = qsizetype{50} * m_rounds; // cuts a seed; every byte of a short one
    const QList<QByteArray> seeds = seedsOf(target);
    for (const QByteArray &seed : seeds) {
        const qsizetype step = std::max(qsizetype{1}, seed.size() / most);
        for (qsizetype at = 0; at <= seed.size(); at += step)
            run(target, seed.first(at));
    }
}

void TestHostile::everyPlace()
{
    QFETCH(const QByteArray, name);
    const Target &target = *findTarget(name);
    const QList<QByteArray> seeds = seedsOf(target);
    // The longer ones have the same places more often.
    const qsizetype some = std::min(seeds.size(), qsizetype{4} * m_rounds);
    for (qsizetype i = 0; i < some; ++i) {
        const QList<QByteArray> variants = hostileVariants(seeds.at(i));
        for (const QByteArray &variant : variants)
            run(target, variant);
    }
}

void TestHostile::mutations()
{
    QFETCH(const QByteArray, name);
    const Target &target = *findTarget(name);
    QRandomGenerator random(m_seed);
    const QList<QByteArray> seeds = seedsOf(target);
    for (const QByteArray &seed : seeds) {
        for (int i = 0; i < 20 * m_rounds; ++i)
            run(target, mutated(seed, random));
    }
}

void TestHostile::cleanupTestCase()
{
    std::printf(
        "figure: hostile input: %lld readers, %lld inputs, most memory above rest %lld MiB, seed %u\n",
        static_cast<long long>(targets().size()), static_cast<long long>(m_inputs),
        static_cast<long long>(m_largest / Mebibyte), m_seed);
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto take = [&arguments](const QString &name, quint32 otherwise) {
        const qsizetype at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size())
            return otherwise;
        const quint32 value = arguments.at(at + 1).toUInt();
        arguments.remove(at, 2);
        return value;
    };
    // The same each time, so that a failure is one of a change and not of the day.
    const quint32 rounds = take(u"--rounds"_s, 1);
    const quint32 seed = take(u"--seed"_s, 20261122);
    TestHostile test(static_cast<int>(rounds), seed);
    return QTest::qExec(&test, arguments);
}

#include "tst_hostile.moc"
