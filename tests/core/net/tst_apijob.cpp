// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/pagedjob.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace purveyor;
using namespace Qt::StringLiterals;

namespace
{
// Ends when the test says so.
class ManualJob final : public TypedJob<int>
{
    Q_OBJECT

public:
    explicit ManualJob(QObject *parent = nullptr)
        : TypedJob<int>(parent)
    {
    }
    using TypedJob<int>::finishWith;

    int starts = 0;
    int aborts = 0;

private:
    void doStart() override { ++starts; }
    void doAbort() override
    {
        ++aborts;
        finishWith(13); // too late: the job is ending as Cancelled
    }
};

struct Ended {
    int times = 0;
    std::optional<Result<int>> result;
};

void follow(TypedJob<int> *job, QObject *context, Ended &ended)
{
    job->then(context, [&ended](const Result<int> &result) {
        ++ended.times;
        ended.result = result;
    });
}

Page<int> page(QList<int> items, std::optional<PageStart> next, std::optional<qint64> total = {})
{
    return {std::move(items), total, std::move(next)};
}
} // namespace

class TestApiJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAndFinishesFromTheEventLoop();
    void deletesItselfAfterwards();
    void abortBeforeStart();
    void abortWhileRunning();
    void abortWhileFinishing();
    void abortWhenFinished();
    void abortFromItsOwnFinished();
    void contextDies();
    void deletedEarlyEmitsNothing();
    void deletedByItsReceiver();
    void parentDies();
    void mappedResultErrorAndProgress();
    void mappedAbortReachesTheInner();
    void mappedCancelKnowsTheDelivery();
    void mappedInnerIsDeleted();
    void pagesInOrder();
    void pageFails();
    void pagesRepeat_data();
    void pagesRepeat();
    void pagesCapped();
    void pagedAbortInConsumer();
    void pagedDeletedInConsumer();
    void pagedContextDies();
};

void TestApiJob::startsAndFinishesFromTheEventLoop()
{
    auto *job = new ManualJob;
    Ended ended;
    follow(job, this, ended);
    QSignalSpy finished(job, &ApiJob::finished);
    QCOMPARE(job->starts, 0);
    QTRY_COMPARE(job->starts, 1);
    job->finishWith(1);
    job->finishWith(2);
    QCOMPARE(ended.times, 0);
    QVERIFY(!job->isFinished());
    QTRY_COMPARE(ended.times, 1);
    QCOMPARE(ended.result->value(), 1);
    QCOMPARE(finished.size(), 1);
}

void TestApiJob::deletesItselfAfterwards()
{
    const QPointer<ReadyJob<int>> job(new ReadyJob<int>(5));
    Ended ended;
    follow(job, this, ended);
    QTRY_VERIFY(job.isNull());
    QCOMPARE(ended.times, 1);
    QCOMPARE(ended.result->value(), 5);
}

void TestApiJob::abortBeforeStart()
{
    const QPointer<ManualJob> job(new ManualJob);
    Ended ended;
    follow(job, this, ended);
    job->abort();
    job->abort();
    QCOMPARE(job->aborts, 1);
    QCOMPARE(ended.times, 0);
    QTRY_COMPARE(ended.times, 1);
    QCOMPARE(ended.result->error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(ended.result->error().delivery, ApiError::Delivery::NotSent);
    QVERIFY(!ended.result->error().message.isEmpty());
    if (job)
        QCOMPARE(job->starts, 0);
    QTRY_VERIFY(job.isNull());
}

void TestApiJob::abortWhileRunning()
{
    auto *job = new ManualJob;
    Ended ended;
    follow(job, this, ended);
    QTRY_COMPARE(job->starts, 1);
    job->abort();
    job->finishWith(4);
    QTRY_COMPARE(ended.times, 1);
    QCOMPARE(ended.result->error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(ended.result->error().delivery, ApiError::Delivery::Unknown);
}

void TestApiJob::abortWhileFinishing()
{
    auto *job = new ManualJob;
    Ended ended;
    follow(job, this, ended);
    QTRY_COMPARE(job->starts, 1);
    job->finishWith(4);
    job->abort();
    QCOMPARE(job->aborts, 0);
    QTRY_COMPARE(ended.times, 1);
    QCOMPARE(ended.result->value(), 4);
}

void TestApiJob::abortWhenFinished()
{
    ManualJob job;
    QSignalSpy finished(&job, &ApiJob::finished);
    connect(&job, &ApiJob::finished, this, [&job] { job.setParent(nullptr); });
    QTRY_COMPARE(job.starts, 1);
    job.finishWith(4);
    QCoreApplication::sendPostedEvents(&job, QEvent::MetaCall);
    QVERIFY(job.isFinished());
    QCoreApplication::removePostedEvents(&job, QEvent::DeferredDelete); // it stands on the stack
    job.abort();
    QCoreApplication::sendPostedEvents(&job, QEvent::MetaCall);
    QCOMPARE(job.aborts, 0);
    QCOMPARE(job.result().value(), 4);
    QCOMPARE(finished.size(), 1);
}

void TestApiJob::abortFromItsOwnFinished()
{
    const QPointer<ReadyJob<int>> job(new ReadyJob<int>(5));
    QSignalSpy finished(job.data(), &ApiJob::finished);
    connect(job, &ApiJob::finished, this, [](ApiJob *self) { self->abort(); });
    QTRY_VERIFY(job.isNull());
    QCOMPARE(finished.size(), 1);
}

void TestApiJob::contextDies()
{
    const QPointer<ReadyJob<int>> job(new ReadyJob<int>(5));
    Ended ended;
    {
        QObject context;
        follow(job, &context, ended);
    }
    QTRY_VERIFY(job.isNull());
    QCOMPARE(ended.times, 0);
}

void TestApiJob::deletedEarlyEmitsNothing()
{
    auto *job = new ManualJob;
    Ended ended;
    follow(job, this, ended);
    QTRY_COMPARE(job->starts, 1);
    job->finishWith(1);
    delete job;
    QCoreApplication::processEvents();
    QCOMPARE(ended.times, 0);
}

void TestApiJob::deletedByItsReceiver()
{
    const QPointer<ReadyJob<int>> job(new ReadyJob<int>(5));
    int times = 0;
    connect(job, &ApiJob::finished, this, [&times](ApiJob *self) {
        ++times;
        delete self;
    });
    QTRY_VERIFY(job.isNull());
    QCOMPARE(times, 1);
}

void TestApiJob::parentDies()
{
    auto *parent = new QObject;
    const QPointer<ManualJob> job(new ManualJob(parent));
    Ended ended;
    follow(job, this, ended);
    QTRY_COMPARE(job->starts, 1);
    delete parent;
    QVERIFY(job.isNull());
    QCoreApplication::processEvents();
    QCOMPARE(ended.times, 0);
}

void TestApiJob::mappedResultErrorAndProgress()
{
    auto *inner = new ManualJob;
    TypedJob<QString> *job = mapJob<QString>(inner, [](const Result<int> &result) -> Result<QString> {
        if (!result)
            return Failure(result.error());
        return QString::number(*result);
    });
    QSignalSpy progress(job, &ApiJob::progress);
    std::optional<Result<QString>> outcome;
    job->then(this, [&outcome](const Result<QString> &result) { outcome = result; });
    QTRY_COMPARE(inner->starts, 1);
    Q_EMIT inner->progress(3, 7);
    QCOMPARE(QList<QVariantList>(progress), (QList<QVariantList>{{qint64(3), qint64(7)}}));
    inner->finishWith(42);
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->value(), u"42"_s);
}

void TestApiJob::mappedAbortReachesTheInner()
{
    const QPointer<ManualJob> inner(new ManualJob);
    const QPointer<TypedJob<int>> job(
        mapJob<int>(inner.data(), [](const Result<int> &result) { return result; }));
    Ended ended;
    follow(job, this, ended);
    job->abort(); // neither of the two has started
    QCOMPARE(inner->aborts, 1);
    QTRY_COMPARE(ended.times, 1);
    QCOMPARE(ended.result->error().kind, ApiError::Kind::Cancelled);
    QTRY_VERIFY(inner.isNull() && job.isNull());
}

void TestApiJob::mappedCancelKnowsTheDelivery()
{
    auto *inner = new ManualJob;
    TypedJob<int> *job = mapJob<int>(inner, [](const Result<int> &result) { return result; });
    QCOMPARE(job->cancelledDelivery(), ApiError::Delivery::NotSent);
    QTRY_COMPARE(inner->starts, 1);
    Ended ended;
    follow(job, this, ended);
    job->abort();
    QTRY_COMPARE(ended.times, 1);
    QCOMPARE(ended.result->error().delivery, ApiError::Delivery::Unknown);
}

void TestApiJob::mappedInnerIsDeleted()
{
    auto *inner = new ManualJob;
    TypedJob<int> *job = mapJob<int>(inner, [](const Result<int> &result) { return result; });
    Ended ended;
    follow(job, this, ended);
    QTRY_COMPARE(inner->starts, 1);
    delete inner;
    QTRY_COMPARE(ended.times, 1);
    QCOMPARE(ended.result->error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(ended.result->error().delivery, ApiError::Delivery::Unknown);
}

void TestApiJob::pagesInOrder()
{
    QList<qint64> asked;
    auto *job = new PagedJob<int>([&asked](const PageStart &start) -> TypedJob<Page<int>> * {
        asked.append(start.offset);
        const int first = static_cast<int>(start.offset);
        std::optional<PageStart> next;
        if (first < 4)
            next = PageStart{start.offset + 2, {}};
        return new ReadyJob<Page<int>>(page({first, first + 1}, next, 6));
    });
    QList<int> items;
    job->onPage(this, [&items](const QList<int> &page) { items += page; });
    QSignalSpy progress(job, &ApiJob::progress);
    std::optional<Result<PageSummary>> outcome;
    job->then(this, [&outcome](const Result<PageSummary> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QCOMPARE(asked, (QList<qint64>{0, 2, 4}));
    QCOMPARE(items, (QList<int>{0, 1, 2, 3, 4, 5}));
    QCOMPARE(outcome->value(), (PageSummary{6, 6, false}));
    QCOMPARE(progress.size(), 3);
}

void TestApiJob::pageFails()
{
    auto *job = new PagedJob<int>([](const PageStart &start) -> TypedJob<Page<int>> * {
        if (start.offset == 0)
            return new ReadyJob<Page<int>>(page({1}, PageStart{1, {}}));
        ApiError error;
        error.kind = ApiError::Kind::Forbidden;
        return new ReadyJob<Page<int>>(Failure(error));
    });
    std::optional<Result<PageSummary>> outcome;
    job->then(this, [&outcome](const Result<PageSummary> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->error().kind, ApiError::Kind::Forbidden);
}

void TestApiJob::pagesRepeat_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("same offset") << u"same"_s;
    QTest::newRow("offset goes back") << u"back"_s;
    QTest::newRow("two cursors in turn") << u"cursors"_s;
    QTest::newRow("empty page that goes on") << u"empty"_s;
}

void TestApiJob::pagesRepeat()
{
    QFETCH(QString, way);
    int fetches = 0;
    auto *job = new PagedJob<int>([&fetches, way](const PageStart &start) -> TypedJob<Page<int>> * {
        ++fetches;
        PageStart next{start.offset, {}};
        if (way == "back"_L1)
            next.offset = start.offset == 0 ? 5 : 3;
        else if (way == "cursors"_L1)
            next.cursor = start.cursor == "a"_L1 ? u"b"_s : u"a"_s;
        else if (way == "empty"_L1)
            next.offset = start.offset + 1;
        return new ReadyJob<Page<int>>(page(way == "empty"_L1 ? QList<int>() : QList<int>{1}, next));
    });
    std::optional<Result<PageSummary>> outcome;
    job->then(this, [&outcome](const Result<PageSummary> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(!outcome->has_value());
    QCOMPARE(outcome->error().kind, ApiError::Kind::BadResponse);
    QVERIFY(fetches <= 3);
}

void TestApiJob::pagesCapped()
{
    auto *job = new PagedJob<int>(
        [](const PageStart &start) -> TypedJob<Page<int>> * {
            return new ReadyJob<Page<int>>(page({1, 2}, PageStart{start.offset + 2, {}}, 100));
        },
        5);
    std::optional<Result<PageSummary>> outcome;
    job->then(this, [&outcome](const Result<PageSummary> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->value(), (PageSummary{6, 100, true}));
}

void TestApiJob::pagedAbortInConsumer()
{
    int fetches = 0;
    auto *job = new PagedJob<int>([&fetches](const PageStart &start) -> TypedJob<Page<int>> * {
        ++fetches;
        return new ReadyJob<Page<int>>(page({1}, PageStart{start.offset + 1, {}}));
    });
    job->onPage(this, [job](const QList<int> &) { job->abort(); });
    std::optional<Result<PageSummary>> outcome;
    job->then(this, [&outcome](const Result<PageSummary> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(fetches, 1);
}

void TestApiJob::pagedDeletedInConsumer()
{
    const QPointer<PagedJob<int>> job(new PagedJob<int>([](const PageStart &start) -> TypedJob<Page<int>> * {
        return new ReadyJob<Page<int>>(page({1}, PageStart{start.offset + 1, {}}));
    }));
    int pages = 0;
    job->onPage(this, [&pages, job](const QList<int> &) {
        ++pages;
        delete job.data();
    });
    QTRY_VERIFY(job.isNull());
    QCoreApplication::processEvents();
    QCOMPARE(pages, 1);
}

void TestApiJob::pagedContextDies()
{
    auto context = std::make_unique<QObject>();
    auto *job = new PagedJob<int>([](const PageStart &start) -> TypedJob<Page<int>> * {
        std::optional<PageStart> next;
        if (start.offset < 2)
            next = PageStart{start.offset + 1, {}};
        return new ReadyJob<Page<int>>(page({1}, next));
    });
    int pages = 0;
    job->onPage(context.get(), [&pages, &context](const QList<int> &) {
        ++pages;
        context.reset();
    });
    std::optional<Result<PageSummary>> outcome;
    job->then(this, [&outcome](const Result<PageSummary> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QCOMPARE(pages, 1);
    QCOMPARE(outcome->value().fetched, 3);
}

QTEST_GUILESS_MAIN(TestApiJob)
#include "tst_apijob.moc"
