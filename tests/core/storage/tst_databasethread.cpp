// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/clock.h"
#include "core/storage/databasethread.h"
#include "core/storage/sql.h"
#include "tests/core/storage/storagetesting.h"

#include <QSemaphore>
#include <QThread>
#include <QTimer>
#include <atomic>

using namespace Qt::StringLiterals;

namespace purveyor
{
class DatabaseThreadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInOrderOnAThreadOfItsOwn();
    void callerGoesOnWhileTheWorkRuns();
    void abortDropsTheResultAndNotTheWork();
    void deletedJobLeavesTheWorkAlone();
    void contextGoneMeansNoCall();
    void destructionFinishesQueuedWork();
    void jobOutlivesTheThread();
    void removesItsConnection();
    void failureComesBackAsAnError();
};

void DatabaseThreadTest::runsInOrderOnAThreadOfItsOwn()
{
    DatabaseThread thread(u"test"_s);
    QList<int> order;
    QThread *worker = nullptr;
    TypedJob<int> *last = nullptr;
    for (int i = 0; i < 50; ++i) {
        last = thread.run<int>([i, &order, &worker](QSqlDatabase &) -> Result<int> {
            order.append(i);
            worker = QThread::currentThread();
            return i;
        });
    }
    QCOMPARE(await(last).value_or(-1), 49);
    QVERIFY(worker != QThread::currentThread());
    QCOMPARE(order.size(), 50);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(order.at(i), i);
}

void DatabaseThreadTest::callerGoesOnWhileTheWorkRuns()
{
    DatabaseThread thread(u"test"_s);
    QSemaphore release;
    auto *job = thread.run<int>([&release](QSqlDatabase &) -> Result<int> {
        release.acquire();
        return 1;
    });
    QSignalSpy finished(job, &ApiJob::finished);
    int turns = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
    ticker.start(0);
    QTRY_VERIFY(turns > 100);
    QCOMPARE(finished.count(), 0);
    release.release();
    QTRY_COMPARE(finished.count(), 1);
}

void DatabaseThreadTest::abortDropsTheResultAndNotTheWork()
{
    DatabaseThread thread(u"test"_s);
    QSemaphore started;
    QSemaphore release;
    std::atomic_bool worked = false;
    auto *job = thread.run<int>([&](QSqlDatabase &) -> Result<int> {
        started.release();
        release.acquire();
        worked = true;
        return 1;
    });
    QSignalSpy finished(job, &ApiJob::finished);
    std::optional<Result<int>> result;
    job->then(this, [&result](const Result<int> &value) { result = value; });
    QTRY_VERIFY(started.available() == 1);
    job->abort();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(result->error().kind, ApiError::Kind::Cancelled);
    release.release();
    QVERIFY(await(thread.run<Done>([](QSqlDatabase &) -> Result<Done> { return Done{}; })));
    QVERIFY(worked);
    QCOMPARE(finished.count(), 1);
}

void DatabaseThreadTest::deletedJobLeavesTheWorkAlone()
{
    DatabaseThread thread(u"test"_s);
    for (int i = 0; i < 200; ++i) {
        QSemaphore gate;
        QSemaphore worked;
        auto *job = thread.run<QByteArray>([&](QSqlDatabase &) -> Result<QByteArray> {
            gate.acquire();
            worked.release();
            return QByteArray(1000, 'x');
        });
        QSignalSpy finished(job, &ApiJob::finished);
        bool posted = false;
        QMetaObject::invokeMethod(
            this, [&posted] { posted = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(posted); // behind the start of the job
        gate.release();
        worked.acquire(); // without the event loop: the result is on its way, or about to be
        delete job;
        QVERIFY(await(thread.run<Done>([](QSqlDatabase &) -> Result<Done> { return Done{}; })));
        QCOMPARE(finished.count(), 0);
    }
}

void DatabaseThreadTest::contextGoneMeansNoCall()
{
    DatabaseThread thread(u"test"_s);
    auto context = std::make_unique<QObject>();
    bool called = false;
    auto *job = thread.run<int>([](QSqlDatabase &) -> Result<int> { return 1; });
    QSignalSpy finished(job, &ApiJob::finished);
    job->then(context.get(), [&called](const Result<int> &) { called = true; });
    context.reset();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!called);
}

void DatabaseThreadTest::destructionFinishesQueuedWork()
{
    std::atomic_int worked = 0;
    {
        DatabaseThread thread(u"test"_s);
        std::atomic_int started = 0;
        for (int i = 0; i < 20; ++i) {
            auto *job = thread.run<int>(
                [&](QSqlDatabase &) -> Result<int> {
                    ++started;
                    return ++worked;
                },
                &thread);
            Q_UNUSED(job)
        }
        QTRY_VERIFY(started >= 1); // the jobs have posted their work by then
    }
    QCOMPARE(worked.load(), 20);
}

void DatabaseThreadTest::jobOutlivesTheThread()
{
    auto thread = std::make_unique<DatabaseThread>(u"test"_s);
    auto *late = thread->run<int>([](QSqlDatabase &) -> Result<int> { return 1; });
    thread.reset(); // before the job has started
    const Result<int> result = await(late);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Storage);
}

void DatabaseThreadTest::removesItsConnection()
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        DatabaseThread thread(u"test"_s);
        QVERIFY(await(thread.run<Done>([](QSqlDatabase &database) -> Result<Done> {
            database.setDatabaseName(u":memory:"_s);
            database.open();
            return Done{};
        })));
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void DatabaseThreadTest::failureComesBackAsAnError()
{
    DatabaseThread thread(u"test"_s);
    const Result<Done> result = await(thread.run<Done>([](QSqlDatabase &database) -> Result<Done> {
        const auto done = runSql(database, u"SELECT 1"_s); // never opened
        if (!done)
            return Failure(done.error());
        return Done{};
    }));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Storage);
    QVERIFY(!result.error().message.isEmpty());
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::DatabaseThreadTest)
#include "tst_databasethread.moc"
