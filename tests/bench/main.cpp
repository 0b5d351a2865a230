// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

#include <QApplication>
#include <QStandardPaths>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purveyor::bench;

QString purveyor::bench::milliseconds(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', value < 10 ? 2 : 0);
}

// purveyor-bench [rows]: prints the table. Says which bars are missed, and exits 0 all the same: a machine
// that is busy is no reason for a red build.
int main(int argc, char **argv)
{
    const int child = childMain(argc, argv);
    if (child >= 0)
        return child;
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QApplication::arguments();
    const int rows = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    QList<Figure> figures;
    figures += modelFigures(rows);
    figures += readFigures(QApplication::applicationFilePath());
    figures += writeFigures();
    figures += startFigures(QApplication::applicationFilePath(), rows);
    std::printf("| what | measured | baseline | ratio | bar | |\n|---|---|---|---|---|---|\n");
    for (const Figure &figure : std::as_const(figures)) {
        const QStringList cells{figure.what, figure.measured, figure.baseline, figure.ratio, figure.bar};
        std::printf("| %s | %s |\n", cells.join(u" | "_s).toUtf8().constData(),
                    figure.met ? "met" : "MISSED");
    }
    return 0;
}
