// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace purveyor::fuzz
{
namespace
{
QList<QByteArray> bodiesIn(const QByteArray &recorded)
{
    QList<QByteArray> bodies;
    const QJsonArray exchanges = QJsonDocument::fromJson(recorded).array();
    for (const QJsonValue &exchange : exchanges)
        bodies.append(exchange["response"_L1]["body"_L1].toString().toUtf8());
    return bodies;
}
} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QList<Target> &targets()
{
    static const QList<Target> all{
        {"xml", readXml, {u"luxcloud"_s, u"hostingstack"_s}},
        {"json", readJson, {u"cloudblue"_s, u"racknap"_s}},
        {"cloudblue", readCloudBlue, {u"cloudblue"_s}},
        {"luxcloud", readLuxCloud, {u"luxcloud"_s}},
        {"hostingstack", readHostingStack, {u"hostingstack"_s, u"hostingstack/recorded.json"_s}},
        {"racknap", readRackNap, {u"racknap"_s}},
        {"tables", readTables, {u"tables"_s}},
        {"stored", readStored, {u"stored"_s}},
        {"databases", openDatabases, {u"databases"_s}},
        {"redaction", redactBytes, {u"cloudblue"_s, u"luxcloud"_s, u"hostingstack"_s, u"racknap"_s}},
        {"requests", buildRequests, {u"typed"_s}},
    };
    return all;
}

const Target *findTarget(const QByteArray &name)
{
    const QList<Target> &all = targets();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&name](const Target &target) { return name == target.name; });
    return found == all.cend() ? nullptr : &*found;
}

QList<QByteArray> seedsOf(const Target &target)
{
    constexpr qsizetype Longest = qsizetype{64} * 1024; // what is larger is many seeds in one file
    QList<QByteArray> seeds;
    for (const QString &place : target.seeds) {
        const QString path = QStringLiteral(TEST_DATA_DIR "/") + place;
        if (QFileInfo(path).isFile()) {
            seeds += bodiesIn(contentOf(path));
            continue;
        }
        const QDir folder(path);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            seeds.append(contentOf(folder.filePath(name)));
    }
    seeds.removeIf([](const QByteArray &seed) { return seed.isEmpty() || seed.size() > Longest; });
    std::sort(seeds.begin(), seeds.end(), [](const QByteArray &a, const QByteArray &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    seeds.resize(std::distance(seeds.begin(), std::unique(seeds.begin(), seeds.end())));
    return seeds;
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}
} // namespace purveyor::fuzz
