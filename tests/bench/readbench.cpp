// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cache.h"
#include "core/storage/profile.h"
#include "core/vendors/cloudblue/accountmessages.h"
#include "tests/bench/books.h"
#include "tests/bench/figures.h"
#include "tests/bench/memory.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor::bench
{
namespace
{
constexpr int Accounts = 100'000;
constexpr int PageSize = 1'000;
constexpr int Rounds = 3;
} // namespace

// In a process of its own, so that its peak is its own. Prints: milliseconds, KiB above rest.
int readChild(bool baseline)
{
    const QTemporaryDir folder;
    Profile profile(folder.path());
    if (!baseline) {
        const Result<OpenProblem> opened = await(profile.open(Profile::Mode::Normal));
        if (!opened || opened->kind != OpenProblem::Kind::None)
            return 1;
    }
    double spent = 0;
    QByteArray warm = benchAccountPage(0, PageSize);
    warm.clear();
    const qint64 rest = residentKiB();
    resetPeak();
    if (baseline) {
        for (int from = 0; from < Accounts; from += PageSize) {
            const QByteArray page = benchAccountPage(from, PageSize);
            spent += timed([&page] {
                if (QJsonDocument::fromJson(page).array().size() != PageSize)
                    std::abort();
            });
        }
    } else {
        Cache cache(profile.cacheThread());
        const qint64 token = await(cache.begin(BenchConnection, EntityKind::Customer)).value();
        TypedJob<Done> *last = nullptr;
        QObject context;
        int written = 0;
        for (int from = 0; from < Accounts; from += PageSize) {
            const QByteArray page = benchAccountPage(from, PageSize);
            spent += timed([&] {
                const auto customers = cloudblue::readAccounts(page, {BenchConnection});
                last = cache.put(token, *customers);
                last->then(&context, [&written](const Result<Done> &done) { written += done ? 1 : 0; });
                // As in the program, where the next page is asked for while this one is written.
                (void)turnUntil([&written, from] { return written >= from / PageSize - 1; }, 20s);
            });
        }
        spent += timed([&] { (void)await(cache.end(token, false)); });
    }
    std::printf("%f %lld\n", spent, static_cast<long long>(peakKiB() - rest));
    return 0;
}

QList<Figure> readFigures(const QString &program)
{
    const auto run = [&program](const QString &mode) {
        QProcess process;
        process.start(program, {u"--child"_s, mode});
        process.waitForFinished(600'000);
        const QStringList words =
            QString::fromLatin1(process.readAllStandardOutput()).simplified().split(u' ');
        return std::pair{words.value(0).toDouble(), words.value(1).toDouble() / 1024};
    };
    std::vector<double> ownTimes;
    std::vector<double> baseTimes;
    double ownPeak = 0;
    double basePeak = 0;
    for (int round = 0; round < Rounds; ++round) {
        // Alternating, so that both see the same machine.
        const auto [ownTime, ownRoundPeak] = run(u"read"_s);
        const auto [baseTime, baseRoundPeak] = run(u"read-baseline"_s);
        ownTimes.push_back(ownTime);
        baseTimes.push_back(baseTime);
        ownPeak = std::max(ownPeak, ownRoundPeak);
        basePeak = std::max(basePeak, baseRoundPeak);
    }
    const double own = median(ownTimes);
    const double base = median(baseTimes);
    const bool isMeasured = own > 0 && base > 0;
    return {{u"read %L1 accounts in pages of 1,000 into the cache"_s.arg(Accounts), milliseconds(own),
             u"fromJson of the same pages: %1"_s.arg(milliseconds(base)),
             u"%1 ×"_s.arg(own / base, 0, 'f', 2), u"at most 2 ×"_s, own <= base * 2, isMeasured},
            {u"– its peak above rest"_s,
             u"%1 MiB"_s.arg(ownPeak, 0, 'f', 1),
             u"fromJson: %1 MiB"_s.arg(basePeak, 0, 'f', 1),
             {},
             u"30 MiB"_s,
             ownPeak > 0 && ownPeak <= 30,
             isMeasured}};
}

} // namespace purveyor::bench
