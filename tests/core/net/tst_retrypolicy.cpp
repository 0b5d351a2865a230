// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/retrypolicy.h"

#include <QDateTime>
#include <QTest>

using namespace purveyor;
using namespace std::chrono_literals;

class TestRetryPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime();
    void endsAfterThreeTries();
    void honoursRetryAfter();
    void givesUpOnLongWaits();
    void knowsStatuses_data();
    void knowsStatuses();
    void knowsErrors();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void TestRetryPolicy::waitsLongerEachTime()
{
    QCOMPARE(RetryPolicy::delayAfter(1, {}, 0.0), 250ms);
    QCOMPARE(RetryPolicy::delayAfter(1, {}, 1.0), 500ms);
    QCOMPARE(RetryPolicy::delayAfter(2, {}, 0.0), 500ms);
    QCOMPARE(RetryPolicy::delayAfter(2, {}, 0.5), 750ms);
    QCOMPARE(RetryPolicy::delayAfter(2, {}, 1.0), 1000ms);
}

void TestRetryPolicy::endsAfterThreeTries()
{
    QVERIFY(!RetryPolicy::delayAfter(3, {}, 0.5));
    QVERIFY(!RetryPolicy::delayAfter(4, {}, 0.5));
    QVERIFY(!RetryPolicy::delayAfter(0, {}, 0.5));
}

void TestRetryPolicy::honoursRetryAfter()
{
    QCOMPARE(RetryPolicy::delayAfter(1, 30s, 0.5), 30s);
    QCOMPARE(RetryPolicy::delayAfter(1, 60s, 0.5), 60s);
    QCOMPARE(RetryPolicy::delayAfter(1, 0s, 1.0), 500ms);
}

void TestRetryPolicy::givesUpOnLongWaits()
{
    QVERIFY(!RetryPolicy::delayAfter(1, 61s, 0.5));
}

void TestRetryPolicy::knowsStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");
    for (const int status : {429, 502, 503, 504})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {200, 302, 400, 401, 404, 409, 500, 501})
        QTest::addRow("%d", status) << status << false;
}

void TestRetryPolicy::knowsStatuses()
{
    QFETCH(int, status);
    QFETCH(bool, again);
    QCOMPARE(RetryPolicy::isWorthRetrying(status), again);
}

void TestRetryPolicy::knowsErrors()
{
    QVERIFY(RetryPolicy::isWorthRetrying(QNetworkReply::RemoteHostClosedError));
    QVERIFY(RetryPolicy::isWorthRetrying(QNetworkReply::ContentReSendError));
    QVERIFY(!RetryPolicy::isWorthRetrying(QNetworkReply::ConnectionRefusedError));
    QVERIFY(!RetryPolicy::isWorthRetrying(QNetworkReply::HostNotFoundError));
    QVERIFY(!RetryPolicy::isWorthRetrying(QNetworkReply::TimeoutError));
    QVERIFY(!RetryPolicy::isWorthRetrying(QNetworkReply::SslHandshakeFailedError));
    QVERIFY(!RetryPolicy::isWorthRetrying(QNetworkReply::OperationCanceledError));
    QVERIFY(!RetryPolicy::isWorthRetrying(QNetworkReply::NoError));
}

void TestRetryPolicy::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); // −1: none
    QTest::newRow("seconds") << QByteArray("120") << QByteArray() << 120;
    QTest::newRow("zero") << QByteArray("0") << QByteArray() << 0;
    QTest::newRow("huge") << QByteArray("99999999999999999999") << QByteArray()
                          << std::numeric_limits<int>::max();
    QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:00:30 GMT") << QByteArray() << 30;
    QTest::newRow("date counted from the answer's own")
        << QByteArray("Sun, 01 Mar 2026 10:00:07 GMT") << QByteArray("Sun, 01 Mar 2026 10:00:00 GMT") << 7;
    QTest::newRow("past") << QByteArray("Sun, 01 Mar 2020 12:00:30 GMT") << QByteArray() << 0;
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("soon") << QByteArray() << -1;
    QTest::newRow("missing") << QByteArray() << QByteArray() << -1;
}

void TestRetryPolicy::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    Headers headers;
    if (!value.isEmpty())
        headers.append(Header{"retry-after", value});
    if (!date.isEmpty())
        headers.append(Header{"Date", date});
    const auto wait = RetryPolicy::retryAfter(headers, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, seconds);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
