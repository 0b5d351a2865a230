// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/proof/notebook.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::proof
{
namespace
{
bool isSeen(const Call &call, const QString &path, const QStringList &tests, const QList<Arrival> &arrivals)
{
    return std::any_of(arrivals.begin(), arrivals.end(), [&](const Arrival &arrival) {
        return (tests.isEmpty() || tests.contains(arrival.test)) && isOf(arrival, call, path);
    });
}
} // namespace

Notebook::Notebook(const QString &folder)
    : m_folder(folder)
{
}

QList<QJsonObject> Notebook::noted(const QString &kind, const QStringList &programs) const
{
    QList<QJsonObject> all;
    for (const QString &program : programs) {
        QFile file(u"%1/%2/%3.jsonl"_s.arg(m_folder, kind, program));
        if (!file.open(QIODevice::ReadOnly))
            continue; // did not run, or has nothing to tell
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                all += QJsonDocument::fromJson(line).object();
        }
    }
    return all;
}

bool Notebook::passed(const QStringList &programs, const QString &test) const
{
    return std::any_of(programs.begin(), programs.end(), [&](const QString &program) {
        bool ran = false;
        const QList<QJsonObject> tests = noted(u"test"_s, {program});
        for (const QJsonObject &one : tests) {
            const QString name = one.value("test"_L1).toString();
            if (name != test && !name.startsWith(test + u'('))
                continue;
            if (!one.value("passed"_L1).toBool())
                return false;
            ran = true;
        }
        return ran;
    });
}

QList<Arrival> Notebook::requests(const QString &kind, const QStringList &programs) const
{
    QList<Arrival> all;
    const QList<QJsonObject> entries = noted(kind, programs);
    for (const QJsonObject &entry : entries)
        all.append({entry.value("method"_L1).toString().toLatin1(), entry.value("target"_L1).toString(),
                    entry.value("body"_L1).toString(), entry.value("test"_L1).toString()});
    return all;
}

QList<Arrival> Notebook::arrivals(const QStringList &programs) const
{
    return requests(u"socket"_s, programs);
}

QList<Arrival> Notebook::journeys(const QStringList &programs) const
{
    return requests(u"journey"_s, programs);
}

QStringList missing(const Call &call, const Vendor &vendor, const Notebook &notebook)
{
    QStringList missing;
    for (const QString &test : call.messages) {
        if (!notebook.passed(vendor.messagePrograms, test))
            missing += u"message test "_s + test;
    }
    const QList<Arrival> arrived = notebook.arrivals(vendor.socketPrograms);
    const QList<Arrival> journeyed = notebook.journeys(vendor.journeyPrograms);
    for (const QString &path : call.paths) {
        if (!isSeen(call, path, call.socketTests, arrived))
            missing += u"socket test of "_s + path;
        if (!isSeen(call, path, call.journeyTests, journeyed))
            missing += u"journey with "_s + path;
    }
    return missing;
}

QStringList missing(const Row &row, const Notebook &notebook)
{
    QStringList missing;
    for (const QString &test : row.tests) {
        if (!notebook.passed({test.section(u' ', 0, 0)}, test.section(u' ', 1)))
            missing += test;
    }
    return missing;
}

QStringList untold(const Vendor &vendor, const Notebook &notebook)
{
    QStringList untold;
    const QList<Arrival> journeyed = notebook.journeys(vendor.journeyPrograms);
    for (const Arrival &arrival : journeyed) {
        if (std::none_of(vendor.calls.begin(), vendor.calls.end(),
                         [&arrival](const Call &call) { return isOf(arrival, call); }))
            untold += u"%1 %2 (%3)"_s.arg(QString::fromLatin1(arrival.method), arrival.target, arrival.test);
    }
    untold.removeDuplicates();
    return untold;
}
} // namespace purveyor::proof
