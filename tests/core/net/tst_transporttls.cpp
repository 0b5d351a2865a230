// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/tlspolicy.h"
#include "tests/core/net/fakeauthorizer.h"
#include "tests/core/net/fakeproxy.h"
#include "tests/core/net/netrig.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

using namespace purveyor;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Who is talked to, and over whom. "server" is the certificate that this program trusts.
class TestTransportTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trustedIsUsed();
    void untrustedIsRefused_data();
    void untrustedIsRefused();
    void oldProtocolsAreRefused_data();
    void oldProtocolsAreRefused();
    void pinnedIsUsed_data();
    void pinnedIsUsed();
    void changedCertificateIsRefused_data();
    void changedCertificateIsRefused();
    void connectionsShareNoException();
    void connectionsShareNoCookieNorCredential();
    void refusedConnectionIsNotSent_data();
    void refusedConnectionIsNotSent();
    void unknownHostIsNotSent();
    void hangingHandshakeTimesOut();
    void loopbackNeverUsesTheProxy();
    void proxyTunnels();
    void proxyRefusals_data();
    void proxyRefusals();
    void proxyThatHangsUp();
};

namespace
{
QByteArray pinOf(const char *name)
{
    return TlsPolicy::fingerprint(QSslCertificate::fromPath(dataFile(name)).value(0));
}

void startTls(FaultServer &server, const QByteArray &name)
{
    const QString path = dataFile(name.constData());
    server.setTls(path + u".cert.pem"_s, path + u".key.pem"_s);
    QVERIFY(server.start());
}
} // namespace

void TestTransportTls::initTestCase()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(dataFile("server.cert.pem"));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestTransportTls::trustedIsUsed()
{
    if (!canServeTls())
        QSKIP(NoTlsServer);
    FaultServer server;
    startTls(server, "server");
    NetRig rig(server.url());
    QSignalSpy failed(rig.transport.get(), &Transport::tlsFailed);
    const auto read = outcomeOf(rig.transport->read(rig.get("/")));
    const auto write = outcomeOf(rig.write(rig.change("POST", "/", {})));
    QVERIFY(read && read->has_value() && write && write->has_value());
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 0);
}

void TestTransportTls::untrustedIsRefused_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("write");
    for (const char *name : {"other", "expired", "stranger"}) {
        QTest::addRow("%s read", name) << QByteArray(name) << false;
        QTest::addRow("%s write", name) << QByteArray(name) << true;
    }
}

void TestTransportTls::untrustedIsRefused()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, write);
    if (!canServeTls())
        QSKIP(NoTlsServer);
    FaultServer server;
    startTls(server, certificate);
    NetRig rig(server.url());
    QSignalSpy failed(rig.transport.get(), &Transport::tlsFailed);
    const auto outcome =
        outcomeOf(write ? rig.write(rig.change("POST", "/", {})) : rig.transport->read(rig.get("/")));
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, ApiError::Kind::Tls);
    if (write)
        QCOMPARE(outcome->error().delivery, ApiError::Delivery::NotSent);
    QCOMPARE(server.arrivals(), 0);
    QTRY_COMPARE(failed.size(), 1);
    const auto failure = failed.at(0).at(0).value<TlsFailure>();
    QCOMPARE(failure.chain.value(0), server.certificate());
    QVERIFY(!failure.errors.isEmpty());
    QVERIFY(!failure.pinChanged);
    QCOMPARE(failure.host, u"127.0.0.1"_s);
    // Words to act on: whose it is, what is wrong with it, what to do.
    for (const QString &part : {failure.host, failure.errors.constFirst(), u"Test the connection"_s})
        QVERIFY2(outcome->error().message.contains(part), qPrintable(outcome->error().message));
}

void TestTransportTls::oldProtocolsAreRefused_data()
{
    QTest::addColumn<bool>("pinned");
    QTest::newRow("trusted") << false;
    QTest::newRow("pinned") << true;
}

// The server speaks nothing newer than TLS 1.1 (and may not be able to do even that).
void TestTransportTls::oldProtocolsAreRefused()
{
    QFETCH(bool, pinned);
    if (!canServeTls())
        QSKIP(NoTlsServer);
    FaultServer server;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    server.setTls(dataFile("server.cert.pem"), dataFile("server.key.pem"), QSsl::TlsV1_1);
    QT_WARNING_POP
    QVERIFY(server.start());
    TransportSettings settings = settingsFor(server.url());
    if (pinned)
        settings.pinnedCertificate = TlsPolicy::fingerprint(server.certificate());
    NetRig rig(settings);
    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/", "{}")));
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::NotSent);
    QCOMPARE(server.arrivals(), 0);
    QVERIFY2(outcome->error().message.contains(u"TLS 1.2"_s) ||
                 outcome->error().kind == ApiError::Kind::Network, // it hung up instead of saying why
             qPrintable(outcome->error().message));
}

void TestTransportTls::pinnedIsUsed_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::newRow("self-signed") << QByteArray("other");
    QTest::newRow("over") << QByteArray("expired");
    QTest::newRow("for another host") << QByteArray("stranger");
    QTest::newRow("trusted anyway") << QByteArray("server");
}

void TestTransportTls::pinnedIsUsed()
{
    QFETCH(QByteArray, certificate);
    if (!canServeTls())
        QSKIP(NoTlsServer);
    FaultServer server;
    startTls(server, certificate);
    TransportSettings settings = settingsFor(server.url());
    settings.pinnedCertificate = TlsPolicy::fingerprint(server.certificate());
    NetRig rig(settings);
    const auto read = outcomeOf(rig.transport->read(rig.get("/")));
    const auto write = outcomeOf(rig.write(rig.change("POST", "/", "{}")));
    QVERIFY(read && read->has_value() && write && write->has_value());
}

void TestTransportTls::changedCertificateIsRefused_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("write");
    QTest::newRow("untrusted read") << QByteArray("stranger") << false;
    QTest::newRow("untrusted write") << QByteArray("stranger") << true;
    QTest::newRow("trusted read") << QByteArray("server") << false;
    QTest::newRow("trusted write") << QByteArray("server") << true;
}

void TestTransportTls::changedCertificateIsRefused()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, write);
    if (!canServeTls())
        QSKIP(NoTlsServer);
    FaultServer server;
    startTls(server, certificate);
    TransportSettings settings = settingsFor(server.url());
    settings.pinnedCertificate = pinOf("other.cert.pem");
    NetRig rig(settings);
    QSignalSpy failed(rig.transport.get(), &Transport::tlsFailed);
    for (int i = 1; i <= 5; ++i) { // it is a race with Qt's network thread that must never be lost
        const auto outcome =
            outcomeOf(write ? rig.write(rig.change("POST", "/", "{}")) : rig.transport->read(rig.get("/")));
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().kind, ApiError::Kind::Tls);
        if (write)
            QCOMPARE(outcome->error().delivery, ApiError::Delivery::NotSent);
        QTRY_COMPARE(failed.size(), i);
    }
    QVERIFY(failed.at(0).at(0).value<TlsFailure>().pinChanged);
    QCOMPARE(failed.at(0).at(0).value<TlsFailure>().chain.value(0), server.certificate());
    QCOMPARE(server.arrivals(), 0);
}

void TestTransportTls::connectionsShareNoException()
{
    if (!canServeTls())
        QSKIP(NoTlsServer);
    FaultServer server;
    startTls(server, "other");
    TransportSettings pinned = settingsFor(server.url());
    pinned.pinnedCertificate = pinOf("other.cert.pem");
    NetRig trusting(pinned);
    NetRig strict(server.url());
    QVERIFY(outcomeOf(trusting.transport->read(trusting.get("/")))->has_value());
    QCOMPARE(outcomeOf(strict.transport->read(strict.get("/")))->error().kind, ApiError::Kind::Tls);
    QVERIFY(outcomeOf(trusting.write(trusting.change("POST", "/", {})))->has_value());
    QCOMPARE(outcomeOf(strict.write(strict.change("POST", "/", {})))->error().kind, ApiError::Kind::Tls);
    QCOMPARE(server.arrivals(), 2);
}

void TestTransportTls::connectionsShareNoCookieNorCredential()
{
    FaultServer server;
    QVERIFY(server.start());
    server.setScript([](const FaultServer::Seen &) {
        return FaultServer::reply(200, "{}", {Header{"Set-Cookie", "session=1; Path=/"}});
    });
    FakeAuthorizer authorizer;
    NetRig first(settingsFor(server.url()), &authorizer);
    NetRig second(server.url());
    QVERIFY(outcomeOf(first.transport->read(first.get("/1")))->has_value());
    QVERIFY(outcomeOf(first.transport->read(first.get("/2")))->has_value());
    QVERIFY(outcomeOf(first.write(first.change("POST", "/3", {})))->has_value());
    QVERIFY(outcomeOf(second.transport->read(second.get("/4")))->has_value());
    QVERIFY(outcomeOf(second.write(second.change("POST", "/5", {})))->has_value());
    QCOMPARE(server.requests().size(), 5);
    for (const FaultServer::Seen &seen : server.requests()) {
        QVERIFY2(headerValue(seen.headers, "cookie").isEmpty(), seen.target.constData());
        QCOMPARE(headerValue(seen.headers, "authorization").isEmpty(), seen.target > QByteArray("/3"));
    }
    QVERIFY(server.requests().at(0).connection != server.requests().at(3).connection);
}

void TestTransportTls::refusedConnectionIsNotSent_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("host");
    for (const char *scheme : {"http", "https"}) {
        for (const char *host : {"127.0.0.1", "localhost"})
            QTest::addRow("%s %s", scheme, host) << QByteArray(scheme) << QByteArray(host);
    }
}

void TestTransportTls::refusedConnectionIsNotSent()
{
    QFETCH(QByteArray, scheme);
    QFETCH(QByteArray, host);
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(nobody.serverPort());
    nobody.close();
    NetRig rig(QUrl::fromEncoded(scheme + "://" + host + ':' + port));
    for (const char *body : {"", "{}"}) {
        const auto outcome = outcomeOf(rig.write(rig.change("POST", "/", body)));
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().kind, ApiError::Kind::Network);
        QCOMPARE(outcome->error().delivery, ApiError::Delivery::NotSent);
    }
}

void TestTransportTls::unknownHostIsNotSent()
{
    NetRig rig(QUrl(u"https://no-such-vendor.invalid"_s));
    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/", "{}")));
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, ApiError::Kind::Network);
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::NotSent);
    QVERIFY(outcome->error().message.contains(u"no-such-vendor.invalid"_s));
}

void TestTransportTls::hangingHandshakeTimesOut()
{
    QTcpServer silent; // accepts by the kernel alone, and never says hello
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    NetRig rig(QUrl::fromEncoded("https://127.0.0.1:" + QByteArray::number(silent.serverPort())));
    TypedJob<HttpReply> *read = rig.transport->read(rig.get("/"));
    TypedJob<HttpReply> *write = rig.write(rig.change("POST", "/", {}));
    std::optional<Result<HttpReply>> readOutcome;
    std::optional<Result<HttpReply>> writeOutcome;
    read->then(this, [&](const Result<HttpReply> &result) { readOutcome = result; });
    write->then(this, [&](const Result<HttpReply> &result) { writeOutcome = result; });
    QTRY_VERIFY(rig.clock.untilNext() == 15s && rig.clock.pending() == 4);
    rig.clock.advance(15s);
    QTRY_VERIFY(readOutcome && writeOutcome);
    QCOMPARE(readOutcome->error().kind, ApiError::Kind::Timeout);
    QCOMPARE(writeOutcome->error().kind, ApiError::Kind::Timeout);
    QCOMPARE(writeOutcome->error().delivery, ApiError::Delivery::Unknown);
}

void TestTransportTls::loopbackNeverUsesTheProxy()
{
    FaultServer server;
    QVERIFY(server.start());
    FakeProxy proxy(server.serverPort());
    TransportSettings settings = settingsFor(server.url());
    settings.proxy = {
        ProxySettings::Mode::Manual, QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort(), {}};
    NetRig rig(settings);
    QVERIFY(outcomeOf(rig.write(rig.change("POST", "/", "{}")))->has_value());
    QCOMPARE(proxy.heads().size(), 0);
}

void TestTransportTls::proxyTunnels()
{
    if (!canServeTls())
        QSKIP(NoTlsServer);
    FaultServer server;
    startTls(server, "other");
    FakeProxy proxy(server.serverPort());
    proxy.requireBasic("clerk:s3cret");
    TransportSettings settings = settingsFor(QUrl(u"https://vendor.invalid"_s));
    settings.pinnedCertificate = pinOf("other.cert.pem");
    settings.proxy = {ProxySettings::Mode::Manual, QNetworkProxy::HttpProxy, u"127.0.0.1"_s,
                      proxy.serverPort(), u"clerk"_s};
    settings.proxyPassword = u"s3cret"_s;
    NetRig rig(settings);
    const auto write = outcomeOf(rig.write(rig.change("POST", "/orders", "{}")));
    QVERIFY(write);
    QVERIFY2(write->has_value(), qPrintable(write->has_value() ? QString() : write->error().message));
    QVERIFY(outcomeOf(rig.transport->read(rig.get("/orders")))->has_value());
    QCOMPARE(server.requests().size(), 2);
    for (const FaultServer::Seen &seen : server.requests())
        QVERIFY(!seen.head.contains("Proxy-Authorization"));
    for (const QByteArray &head : proxy.heads())
        QVERIFY(head.startsWith("CONNECT vendor.invalid:443 "));
}

void TestTransportTls::proxyRefusals_data()
{
    QTest::addColumn<int>("manner");
    QTest::newRow("wrong password") << static_cast<int>(FakeProxy::Manner::Tunnel);
    QTest::newRow("forbidden") << static_cast<int>(FakeProxy::Manner::Forbid);
    QTest::newRow("nobody there") << -1;
}

void TestTransportTls::proxyRefusals()
{
    QFETCH(int, manner);
    FaultServer server;
    startTls(server, "server");
    FakeProxy proxy(server.serverPort());
    const quint16 port = proxy.serverPort();
    if (manner < 0)
        proxy.close();
    else
        proxy.setManner(static_cast<FakeProxy::Manner>(manner));
    proxy.requireBasic("clerk:s3cret");
    TransportSettings settings = settingsFor(QUrl(u"https://vendor.invalid"_s));
    settings.proxy = {ProxySettings::Mode::Manual, QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port,
                      u"clerk"_s};
    settings.proxyPassword = u"wrong"_s;
    NetRig rig(settings);
    const auto outcome = outcomeOf(rig.write(rig.change("POST", "/orders", "{}")));
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(server.connections(), 0);
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::NotSent);
    QCOMPARE(outcome->error().kind, ApiError::Kind::Proxy);
    QVERIFY(proxy.heads().size() <= 4); // no endless asking
}

// Qt 6.4.2 never ends such a request; our timer does.
void TestTransportTls::proxyThatHangsUp()
{
    FakeProxy proxy(1);
    proxy.setManner(FakeProxy::Manner::HangUp);
    TransportSettings settings = settingsFor(QUrl(u"https://vendor.invalid"_s));
    settings.proxy = {
        ProxySettings::Mode::Manual, QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort(), {}};
    NetRig rig(settings);
    std::optional<Result<HttpReply>> outcome;
    rig.write(rig.change("POST", "/orders", "{}"))->then(this, [&outcome](const Result<HttpReply> &result) {
        outcome = result;
    });
    QTRY_COMPARE(proxy.heads().size(), 1);
    rig.clock.advance(15s);
    QTRY_VERIFY(outcome);
    QVERIFY(!outcome->has_value());
    QCOMPARE(outcome->error().kind, ApiError::Kind::Timeout);
    QCOMPARE(outcome->error().delivery, ApiError::Delivery::Unknown);
}

QTEST_GUILESS_MAIN(TestTransportTls)
#include "tst_transporttls.moc"
