// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/memory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace purveyor::bench
{
namespace
{
qint64 statusField(const QString &process, const QByteArray &name)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}
} // namespace

qint64 residentKiB()
{
    return statusField(u"self"_s, "VmRSS:");
}

qint64 peakKiB()
{
    return statusField(u"self"_s, "VmHWM:");
}

void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

qint64 residentKiB(qint64 process)
{
    return statusField(QString::number(process), "VmRSS:");
}
} // namespace purveyor::bench
