// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databasethread.h"

#include <QCoreApplication>

// A race of the kind that we could make by mistake: work on the database's thread counts in a variable of the
// thread that asked for it, which counts on meanwhile.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    int count = 0;
    purveyor::DatabaseThread thread(QStringLiteral("race"));
    auto *job = thread.run<int>([&count](QSqlDatabase &) -> purveyor::Result<int> { return ++count; });
    job->then(&app, [](const purveyor::Result<int> &) { QCoreApplication::quit(); });
    // Comes right after the job's beginning, and nothing orders it against the work.
    QMetaObject::invokeMethod(
        &app, [&count] { ++count; }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
