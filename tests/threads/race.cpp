// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databasethread.h"

#include <QCoreApplication>
#include <QThread>
#include <atomic>

namespace
{
// Relaxed: makes one thread wait, and orders nothing for ThreadSanitizer.
void waitFor(const std::atomic_bool &flag)
{
    while (!flag.load(std::memory_order_relaxed))
        QThread::yieldCurrentThread();
}
} // namespace

// A race of the kind that we could make by mistake: work on the database's thread counts in a variable of the
// thread that asked for it, which counts on meanwhile. The flags only see to it that neither is done before
// the other starts.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    int count = 0;
    std::atomic_bool counted = false;
    std::atomic_bool countedOn = false;
    purveyor::DatabaseThread thread(QStringLiteral("race"));
    auto *job = thread.run<int>([&](QSqlDatabase &) -> purveyor::Result<int> {
        ++count;
        counted.store(true, std::memory_order_relaxed);
        waitFor(countedOn);
        return count;
    });
    job->then(&app, [](const purveyor::Result<int> &) { QCoreApplication::quit(); });
    // Behind the start of the job, which has given its work away by then.
    QMetaObject::invokeMethod(
        &app,
        [&] {
            waitFor(counted);
            ++count;
            countedOn.store(true, std::memory_order_relaxed);
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
