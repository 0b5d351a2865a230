// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/passphrase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
constexpr int Few = 3; // iterations; what is tested here does not hang on their number
constexpr char Right[] = "correct horse";
} // namespace

class TestPassphrase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownAgain();
    void isTheStandardsHash();
    void anotherIsNot_data();
    void anotherIsNot();
    void isNotInItsRecord();
    void twoRecordsDiffer();
    void damagedRecordsFitNothing_data();
    void damagedRecordsFitNothing();
    void worksBesideTheWindow();
};

void TestPassphrase::isKnownAgain()
{
    const QByteArray record = makePassphraseRecord(Right, Few);
    QVERIFY(isPassphraseRecord(record));
    QVERIFY(fitsPassphrase(record, Right));
    const QByteArray umlauts = u"Grüße an die Straße"_s.toUtf8();
    QVERIFY(fitsPassphrase(makePassphraseRecord(umlauts, Few), umlauts));
}

// PBKDF2-HMAC-SHA512 of "passwordPASSWORDpassword" with "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096 rounds:
// the vectors of RFC 6070 with the other hash, as they are published and as Python's hashlib computes them.
void TestPassphrase::isTheStandardsHash()
{
    const QByteArray hash =
        QByteArray::fromHex("8c0511f4c6e597c6ac6315d8f0362e225f3c501495ba23b868c005174dc4ee71"
                            "115b59f9e60cd9532fa33e0f75aefe30225c583a186cd82bd4daea9724a3d3b8");
    const QByteArray salt = QByteArrayLiteral("saltSALTsaltSALTsaltSALTsaltSALTsalt").toBase64();
    const QByteArray record = "pbkdf2-sha512$4096$" + salt + '$' + hash.toBase64();
    QVERIFY(fitsPassphrase(record, "passwordPASSWORDpassword"));
    QVERIFY(!fitsPassphrase(record, "passwordPASSWORDpassworD"));
}

void TestPassphrase::anotherIsNot_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("shorter") << QByteArray("correct hors");
    QTest::newRow("longer") << QByteArray("correct horse ");
    QTest::newRow("case") << QByteArray("Correct horse");
}

void TestPassphrase::anotherIsNot()
{
    QFETCH(QByteArray, typed);
    QVERIFY(!fitsPassphrase(makePassphraseRecord(Right, Few), typed));
}

void TestPassphrase::isNotInItsRecord()
{
    const QByteArray record = makePassphraseRecord(Right, Few);
    QVERIFY(!record.contains(Right));
    QVERIFY(!record.contains(QByteArray(Right).toBase64()));
    QVERIFY(!record.contains(QByteArray(Right).toHex()));
}

void TestPassphrase::twoRecordsDiffer()
{
    QVERIFY(makePassphraseRecord(Right, Few) != makePassphraseRecord(Right, Few));
}

void TestPassphrase::damagedRecordsFitNothing_data()
{
    QTest::addColumn<QByteArray>("record");
    const QByteArray good = makePassphraseRecord(Right, Few);
    const QList<QByteArray> parts = good.split('$');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the passphrase itself") << QByteArray(Right);
    QTest::newRow("another kind") << QByteArray(good).replace("sha512", "sha256");
    QTest::newRow("cut off") << good.chopped(9);
    QTest::newRow("no rounds") << QByteArray("pbkdf2-sha512$0$" + parts.at(2) + '$' + parts.at(3));
    QTest::newRow("rounds for ever") << QByteArray("pbkdf2-sha512$2147483647$" + parts.at(2) + '$' +
                                                   parts.at(3));
    QTest::newRow("no salt") << QByteArray("pbkdf2-sha512$3$$" + parts.at(3));
    QTest::newRow("no hash") << QByteArray("pbkdf2-sha512$3$" + parts.at(2) + '$');
    QTest::newRow("no base64") << QByteArray("pbkdf2-sha512$3$" + parts.at(2) + "$!!!");
    QTest::newRow("one more") << QByteArray(good + "$x");
}

void TestPassphrase::damagedRecordsFitNothing()
{
    QFETCH(QByteArray, record);
    QVERIFY(!isPassphraseRecord(record));
    QVERIFY(!fitsPassphrase(record, Right));
    QVERIFY(!fitsPassphrase(record, {}));
}

void TestPassphrase::worksBesideTheWindow()
{
    std::optional<QByteArray> record;
    makePassphraseRecordLater(Right, this)->then(this, [&record](const Result<QByteArray> &made) {
        record = made.value_or(QByteArray());
    });
    QTRY_VERIFY_WITH_TIMEOUT(record.has_value(), 240'000); // under a sanitizer on a busy machine
    QVERIFY(isPassphraseRecord(*record));
    QVERIFY(record->split('$').value(1).toInt() >= 210'000);
    const QByteArray quick = makePassphraseRecord(Right, Few);
    std::optional<bool> right;
    std::optional<bool> wrong;
    fitsPassphraseLater(quick, Right, this)->then(this, [&right](const Result<bool> &fits) {
        right = fits.value_or(false);
    });
    fitsPassphraseLater(quick, "wrong horse", this)->then(this, [&wrong](const Result<bool> &fits) {
        wrong = fits.value_or(true);
    });
    QTRY_VERIFY_WITH_TIMEOUT(right.has_value() && wrong.has_value(), 60'000);
    QVERIFY(*right);
    QVERIFY(!*wrong);
}

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
