// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/flowjob.h"
#include "tests/support/await.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace purveyor
{
class FlowJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectsAllPages();
    void saysThatAListHasNoEnd();
    void abortEndsWhatItWaitsFor();
};

namespace
{
// Pages of 1,000 items each; the last one says that there is no more.
PagedJob<int> *pages(qint64 count)
{
    return new PagedJob<int>([count](const PageStart &start) -> TypedJob<Page<int>> * {
        Page<int> page;
        page.items.fill(1, 1000);
        const qint64 next = start.offset + 1000;
        if (next < count * 1000)
            page.next = PageStart{next, {}};
        return new ReadyJob<Page<int>>(page);
    });
}
} // namespace

void FlowJobTest::collectsAllPages()
{
    const Result<QList<int>> all = await<QList<int>>(new CollectJob<int>(pages(20)));
    QVERIFY(all);
    QCOMPARE(all->size(), 20'000);
}

// Neither cut short in silence, nor "cancelled" by nobody.
void FlowJobTest::saysThatAListHasNoEnd()
{
    const Result<QList<int>> all = await<QList<int>>(new CollectJob<int>(pages(1000)));
    QVERIFY(!all);
    QCOMPARE(all.error().message, endlessListError().message);
    QVERIFY(all.error().kind != ApiError::Kind::Cancelled);
}

void FlowJobTest::abortEndsWhatItWaitsFor()
{
    auto *job = new CollectJob<int>(pages(10));
    job->abort();
    QCOMPARE(await<QList<int>>(job).error().kind, ApiError::Kind::Cancelled);
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::FlowJobTest)
#include "tst_flowjob.moc"
