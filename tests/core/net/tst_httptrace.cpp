// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httptrace.h"

#include <QSignalSpy>
#include <QTest>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
TraceEntry entryOf(bool write, qsizetype characters)
{
    TraceEntry entry;
    entry.write = write;
    entry.requestBody = u"asked"_s;
    entry.responseBody = QString(characters, u'x');
    return entry;
}

qsizetype textIn(const HttpTrace &trace)
{
    return std::accumulate(trace.entries().cbegin(), trace.entries().cend(), qsizetype{0},
                           [](qsizetype sum, const TraceEntry &entry) {
                               return sum + entry.requestBody.size() + entry.responseBody.size();
                           });
}
} // namespace

class TestHttpTrace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLast();
    void forgetsBodiesOfReadsFirst();
    void isBoundedByWritesToo();
};

void TestHttpTrace::keepsTheLast()
{
    HttpTrace trace;
    QSignalSpy appended(&trace, &HttpTrace::appended);
    for (int i = 0; i < 600; ++i)
        trace.append(entryOf(false, 10));
    QCOMPARE(appended.size(), 600);
    QCOMPARE(trace.entries().size(), size_t{500});
    QCOMPARE(trace.entries().front().serial, 101);
    QCOMPARE(trace.entries().back().serial, 600);
    QCOMPARE(trace.entries().front().responseBody, QString(10, u'x'));
}

void TestHttpTrace::forgetsBodiesOfReadsFirst()
{
    HttpTrace trace;
    trace.append(entryOf(true, 1000));
    constexpr qsizetype page = 64 * 1024;
    for (qsizetype i = 0; i < HttpTrace::MaxText / page; ++i)
        trace.append(entryOf(false, page));
    QVERIFY(textIn(trace) <= HttpTrace::MaxText);
    QCOMPARE(trace.entries().at(0).responseBody.size(), 1000); // of the write
    QCOMPARE(trace.entries().at(1).responseBody, u"[no longer kept]"_s);
    QCOMPARE(trace.entries().at(1).requestBody, u"asked"_s); // shorter than what would stand there
    QCOMPARE(trace.entries().at(2).responseBody.size(), page);
    QCOMPARE(trace.entries().back().responseBody.size(), page);
}

void TestHttpTrace::isBoundedByWritesToo()
{
    HttpTrace trace;
    for (int i = 0; i < 600; ++i)
        trace.append(entryOf(true, 64 * 1024));
    QVERIFY(textIn(trace) <= HttpTrace::MaxText);
    QCOMPARE(trace.entries().size(), size_t{500});
    QCOMPARE(trace.entries().back().responseBody.size(), 64 * 1024);
}

QTEST_GUILESS_MAIN(TestHttpTrace)
#include "tst_httptrace.moc"
