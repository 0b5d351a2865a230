// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <algorithm>
#include <functional>
#include <vector>

namespace purveyor::bench
{

// One line of the table. Ratios are against the named baseline, measured in the same run on the same machine.
struct Figure {
    QString what;
    QString measured;
    QString baseline;
    QString ratio;
    QString bar;
    bool met = true;
    bool isMeasured = true; // false: it could not be run
};

// Milliseconds of one call.
inline double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

inline double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

QString milliseconds(double value);

QList<Figure> modelFigures(int rows);
QList<Figure> readFigures(const QString &program);
QList<Figure> writeFigures();
QList<Figure> startFigures(const QString &program, int rows);

// What the program does when it is started by itself for one measurement; −1 when it is not.
int childMain(int argc, char **argv);

} // namespace purveyor::bench
