// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The entry points of libFuzzer. Which target: PURVEYOR_FUZZ_TARGET in the environment. With --seeds FOLDER
// its seeds are written there and nothing else is done.

#include "tests/fuzz/targets.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace purveyor::fuzz;

namespace
{
const Target *chosen = nullptr;

bool writeSeeds(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    const QList<QByteArray> seeds = seedsOf(*chosen);
    for (const QByteArray &seed : seeds) {
        const QByteArray name = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex();
        QFile file(folder + u'/' + QString::fromLatin1(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            return false;
    }
    return true;
}
} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    if (QCoreApplication::arguments().value(1) == "--targets"_L1) {
        for (const Target &target : targets())
            std::printf("%s\n", target.name);
        std::exit(0);
    }
    chosen = findTarget(qgetenv("PURVEYOR_FUZZ_TARGET"));
    if (!chosen) {
        std::fprintf(stderr, "PURVEYOR_FUZZ_TARGET is none of what --targets tells\n");
        std::exit(64);
    }
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--seeds"_L1)
        std::exit(writeSeeds(arguments.value(2)) ? 0 : 74);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // A copy of its own: reading behind its end is found.
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
