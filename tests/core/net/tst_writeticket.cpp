// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/request.h"
#include "tests/support/ticketmill.h"

#include <QTest>
#include <type_traits>

using namespace purveyor;

// The ways to a ticket that must not exist; each of them is a compile error.
static_assert(!std::is_default_constructible_v<WriteTicket>);
static_assert(!std::is_copy_constructible_v<WriteTicket>);
static_assert(!std::is_copy_assignable_v<WriteTicket>);
static_assert(!std::is_constructible_v<WriteTicket, qint64, QByteArray>);
static_assert(!std::is_constructible_v<WriteTicket, int, QByteArray>);
static_assert(!std::is_constructible_v<WriteTicket, QByteArray>);
static_assert(!std::is_constructible_v<WriteTicket, WriteRequest>);
static_assert(!std::is_convertible_v<qint64, WriteTicket>);
static_assert(!std::is_aggregate_v<WriteTicket>);
static_assert(!std::is_base_of_v<ReadRequest, WriteRequest> &&
              !std::is_convertible_v<WriteRequest, ReadRequest>);
static_assert(!std::is_convertible_v<ReadRequest, WriteRequest>);
static_assert(std::is_nothrow_move_constructible_v<WriteTicket> &&
              std::is_nothrow_move_assignable_v<WriteTicket>);

class TestWriteTicket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOnce();
    void refusesOtherBytes();
    void movesItsValidity();
    void assignsItsValidity();
    void refusesAnEmptyFingerprint();
    void fingerprintCoversEveryPart();
};

void TestWriteTicket::worksOnce()
{
    WriteTicket ticket = ticketForFingerprint("abc", 7);
    QCOMPARE(ticket.row(), 7);
    QVERIFY(ticket.redeem("abc"));
    QVERIFY(!ticket.redeem("abc"));
}

void TestWriteTicket::refusesOtherBytes()
{
    WriteTicket ticket = ticketForFingerprint("abc");
    QVERIFY(!ticket.redeem("abd"));
    QVERIFY2(!ticket.redeem("abc"), "a ticket that refused is spent");
}

void TestWriteTicket::movesItsValidity()
{
    WriteTicket first = ticketForFingerprint("abc", 7);
    WriteTicket second = std::move(first);
    QVERIFY(!first.redeem("abc")); // NOLINT(bugprone-use-after-move): this is what is tested
    QVERIFY(second.redeem("abc"));
    QCOMPARE(second.row(), 7);
}

void TestWriteTicket::assignsItsValidity()
{
    WriteTicket first = ticketForFingerprint("abc", 7);
    WriteTicket second = ticketForFingerprint("xyz", 8);
    second = std::move(first);
    QVERIFY(!first.redeem("abc")); // NOLINT(bugprone-use-after-move): this is what is tested
    QCOMPARE(second.row(), 7);
    QVERIFY(second.redeem("abc"));
}

void TestWriteTicket::refusesAnEmptyFingerprint()
{
    WriteTicket ticket = ticketForFingerprint("");
    QVERIFY(!ticket.redeem(""));
}

void TestWriteTicket::fingerprintCoversEveryPart()
{
    WriteRequest request;
    request.method = "POST";
    request.url = QUrl::fromEncoded("https://a.example/x");
    request.body = "1";
    const QByteArray print = request.fingerprint();
    QCOMPARE(print.size(), 32);

    WriteRequest other = request;
    other.accept = "text/xml";
    QCOMPARE(other.fingerprint(), print);
    other.body = "2";
    QVERIFY(other.fingerprint() != print);
    other = request;
    other.method = "PUT";
    QVERIFY(other.fingerprint() != print);
    other = request;
    other.url = QUrl::fromEncoded("https://a.example/x1");
    other.body = "";
    QVERIFY2(other.fingerprint() != print, "bytes moved from one part to the next");
}

QTEST_GUILESS_MAIN(TestWriteTicket)
#include "tst_writeticket.moc"
