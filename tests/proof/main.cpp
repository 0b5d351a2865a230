// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/proof/vendortable.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

// purveyor-calls [FILE]: the table of operations and rows, to a file or the standard output.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray table = purveyor::proof::vendorTable();
    const QString name = QCoreApplication::arguments().value(1);
    QFile file(name);
    const bool opened = name.isEmpty() ? file.open(stdout, QIODevice::WriteOnly)
                                       : file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    return opened && file.write(table) == table.size() ? 0 : 1;
}
