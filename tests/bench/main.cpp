// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

#include <QApplication>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purveyor::bench;

QString purveyor::bench::milliseconds(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', value < 10 ? 2 : 0);
}

// purveyor-bench [rows] [models] [read] [write] [start]: prints the table, or these parts of it. Says which
// bars are missed, and exits 0 all the same: a machine that is busy is no reason for a red build. What could
// not be measured at all gives 1.
int main(int argc, char **argv)
{
    const int child = childMain(argc, argv);
    if (child >= 0)
        return child;
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QStringList parts = QApplication::arguments().mid(1);
    bool hasRows = false;
    const int given = parts.value(0).toInt(&hasRows);
    if (hasRows)
        parts.removeFirst();
    const int rows = given > 0 ? given : 100'000;
    const auto wanted = [&parts](const QString &part) { return parts.isEmpty() || parts.contains(part); };
    const QString program = QApplication::applicationFilePath();
    QList<Figure> figures;
    if (wanted(u"models"_s))
        figures += modelFigures(rows);
    if (wanted(u"read"_s))
        figures += readFigures(program);
    if (wanted(u"write"_s))
        figures += writeFigures();
    if (wanted(u"start"_s))
        figures += startFigures(program, rows);
    std::printf("| what | measured | baseline | ratio | bar | |\n|---|---|---|---|---|---|\n");
    for (const Figure &figure : std::as_const(figures)) {
        const QStringList cells{figure.what, figure.measured, figure.baseline, figure.ratio, figure.bar};
        std::printf("| %s | %s |\n", cells.join(u" | "_s).toUtf8().constData(),
                    figure.met ? "met" : "MISSED");
    }
    const bool all =
        std::all_of(figures.cbegin(), figures.cend(), [](const Figure &figure) { return figure.isMeasured; });
    return all ? 0 : 1;
}
