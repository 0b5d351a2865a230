// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/oauth1.h"
#include "core/vendors/cloudblue/rql.h"
#include "core/vendors/cloudblue/typeids.h"
#include "tests/core/vendors/cloudblue/fixtures.h"
#include "tests/support/proof.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor::cloudblue;

class tst_OAuth1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { purveyor::proof::noteTest(); }
    void vectors_data();
    void vectors();
    void headerHasEveryPart();
    void everySecretCounts();
    void noncesDiffer();
    void rqlEncodes_C3_data();
    void rqlEncodes_C3();
    void rqlSurvivesStrictUrls_C3();
    void typeIdsIgnoreVersions_C43_data();
    void typeIdsIgnoreVersions_C43();
    void apsIds();
};

namespace
{
const OAuth1Stamp Stamp{"n0nce123", std::chrono::seconds(1552664372)};
}

void tst_OAuth1::vectors_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("signature");
    const QJsonArray vectors = QJsonDocument::fromJson(fixture("oauth1-vectors.json")).array();
    QCOMPARE(vectors.size(), 10);
    for (const QJsonValue &value : vectors) {
        const QJsonObject vector = value.toObject();
        const QByteArray url = vector["url"_L1].toString().toLatin1();
        QTest::newRow(url.constData())
            << vector["method"_L1].toString().toLatin1() << url << vector["base"_L1].toString().toLatin1()
            << vector["signature"_L1].toString().toLatin1();
    }
}

void tst_OAuth1::vectors()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, base);
    QFETCH(const QByteArray, signature);
    const QUrl target = QUrl::fromEncoded(url, QUrl::StrictMode);
    QVERIFY(target.isValid());
    const QByteArray ours = oauth1BaseString(method, target, "ck_test", Stamp);
    QCOMPARE(ours, base);
    QCOMPARE(oauth1Signature(ours, "cs_test_secret"), signature);
}

void tst_OAuth1::headerHasEveryPart()
{
    const QUrl url = QUrl::fromEncoded("https://portal.example.com/aps/2/collections/service-plans");
    QCOMPARE(oauth1Header("GET", url, "ck_test", "cs_test_secret", Stamp),
             QByteArray("OAuth oauth_consumer_key=\"ck_test\",oauth_signature_method=\"HMAC-SHA1\","
                        "oauth_timestamp=\"1552664372\",oauth_nonce=\"n0nce123\",oauth_version=\"1.0\","
                        "oauth_signature=\"ECPf6cV%2BJ4cTxluU0yOEihie9qc%3D\""));
}

void tst_OAuth1::everySecretCounts()
{
    const QUrl url = QUrl::fromEncoded("https://portal.example.com/aps/2/collections/service-plans");
    const QByteArray base = oauth1BaseString("GET", url, "ck_test", Stamp);
    QVERIFY(oauth1Signature(base, "cs_test_secret") != oauth1Signature(base, "cs_test_secreT"));
    // The method is part of it, whatever its case.
    QVERIFY(base != oauth1BaseString("POST", url, "ck_test", Stamp));
    QCOMPARE(base, oauth1BaseString("get", url, "ck_test", Stamp));
}

void tst_OAuth1::noncesDiffer()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray nonce = oauth1Nonce();
        QCOMPARE(nonce.size(), 32);
        seen.insert(nonce);
    }
    QCOMPARE(seen.size(), 1000);
}

void tst_OAuth1::rqlEncodes_C3_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("mail") << u"mw@aps.test"_s << QByteArray("mw%40aps.test");
    QTest::newRow("blank") << u"A B"_s << QByteArray("A%20B");
    QTest::newRow("plus is no blank") << u"a+b"_s << QByteArray("a%2Bb");
    QTest::newRow("syntax") << u"x),limit(0,1"_s << QByteArray("x%29%2Climit%280%2C1");
    QTest::newRow("reserved") << u"!#%&'()=;[]?"_s << QByteArray("%21%23%25%26%27%28%29%3D%3B%5B%5D%3F");
    QTest::newRow("umlauts") << u"Ärzte"_s << QByteArray("%C3%84rzte");
    QTest::newRow("kept") << u"aps:ready/a-b_c.d~e*"_s << QByteArray("aps:ready/a-b_c.d~e*");
}

void tst_OAuth1::rqlEncodes_C3()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, encoded);
    QCOMPARE(Rql().eq("companyName", value).encoded(), "eq(companyName," + encoded + ')');
}

void tst_OAuth1::rqlSurvivesStrictUrls_C3()
{
    const QByteArray query = Rql()
                                 .implementing(u"http://www.odin.com/billing/Subscription")
                                 .eq("techContact.email", u"m+w@aps.test")
                                 .ne("a", u"(b,c)")
                                 .in("type", {u"A"_s, u"B C"_s})
                                 .like("orderNumber", u"*CL00?058")
                                 .select({"aps.id", "companyName"})
                                 .sort("aps.id")
                                 .sort("creationTime", Rql::Order::Descending)
                                 .limit(25, 25)
                                 .encoded();
    QCOMPARE(query, QByteArray("implementing(http://www.odin.com/billing/Subscription),"
                               "eq(techContact.email,m%2Bw%40aps.test),ne(a,%28b%2Cc%29),in(type,(A,B%20C)),"
                               "like(orderNumber,*CL00?058),select(aps.id,companyName),sort(%2Baps.id),"
                               "sort(-creationTime),limit(25,25)"));
    const QUrl url = QUrl::fromEncoded("https://h/aps/2/resources?" + query, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.toEncoded(), "https://h/aps/2/resources?" + query);
}

void tst_OAuth1::typeIdsIgnoreVersions_C43_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("newer") << u"http://x/pa/account/1.2"_s << u"http://x/pa/account/1.4"_s << true;
    QTest::newRow("without") << u"http://x/pa/account/1.2"_s << u"http://x/pa/account"_s << true;
    QTest::newRow("other") << u"http://x/pa/account/1.2"_s << u"http://x/pa/user/1.2"_s << false;
    QTest::newRow("prefix") << u"http://x/pa/account-info/1.0"_s << u"http://x/pa/account"_s << false;
    QTest::newRow("empty") << QString() << QString() << false;
}

void tst_OAuth1::typeIdsIgnoreVersions_C43()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, same);
    QCOMPARE(isSameType(a, b), same);
    QCOMPARE(isSameType(b, a), same);
}

void tst_OAuth1::apsIds()
{
    QVERIFY(isApsId(u"26ae28d2-0303-4189-8e1d-02796ee5de3b"));
    QVERIFY(!isApsId(u"{26ae28d2-0303-4189-8e1d-02796ee5de3b}"));
    QVERIFY(!isApsId(u"1000006"));
    QVERIFY(!isApsId(u""));
}

QTEST_GUILESS_MAIN(tst_OAuth1)
#include "tst_oauth1.moc"
