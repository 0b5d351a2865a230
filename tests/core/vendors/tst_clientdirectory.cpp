// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/clientdirectory.h"
#include "tests/support/await.h"
#include "tests/support/toyhouse.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

class TestClientDirectory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        house = std::make_unique<ToyHouse>();
        QVERIFY(house->isReady());
    }
    void cleanup() { house.reset(); }

    void addresses_data();
    void addresses();
    void makesOneClient();
    void remakesWhenTheConnectionChanges();
    void dropsWhenSwitchedOffOrRemoved();
    void noClientWithoutVendorOrAddress();
    void settingsComeFromVendorAndConnection();
    void proxyRemakesAll();
    void temporaryBelongsToTheCaller();
    void registryKeepsTheOrder();

private:
    std::unique_ptr<ToyHouse> house;
};

void TestClientDirectory::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://api.example.com/aps/2"_s << true;
    QTest::newRow("blanks around") << u"  https://api.example.com "_s << true;
    QTest::newRow("port") << u"https://api.example.com:6308"_s << true;
    QTest::newRow("loopback v4") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("loopback v4, another") << u"http://127.8.9.10"_s << true;
    QTest::newRow("loopback v6") << u"http://[::1]:8080/x"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("plain http") << u"http://api.example.com"_s << false;
    QTest::newRow("plain http, loopback look-alike") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("plain http, localhost look-alike") << u"http://localhost.example.com"_s << false;
    QTest::newRow("other scheme") << u"ftp://api.example.com"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no scheme") << u"api.example.com"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
    QTest::newRow("credentials") << u"https://me:secret@api.example.com"_s << false;
    QTest::newRow("query") << u"https://api.example.com/?a=b"_s << false;
    QTest::newRow("fragment") << u"https://api.example.com/#a"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestClientDirectory::addresses()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const Result<QUrl> url = baseUrlFrom(text);
    QCOMPARE(url.has_value(), good);
    if (url) {
        QCOMPARE(url->toString(), text.trimmed());
    } else {
        QCOMPARE(url.error().kind, ApiError::Kind::Refused);
        QVERIFY(!url.error().message.isEmpty());
        QVERIFY(!url.error().message.contains(u"secret"_s));
    }
}

void TestClientDirectory::makesOneClient()
{
    const ConnectionId id = house->connection().id;
    VendorClient *client = house->clients.client(id);
    QVERIFY(client);
    QCOMPARE(house->clients.client(id), client);
    QCOMPARE(client->connection().name, u"Toy shop"_s);
    QCOMPARE(house->clients.client({u"unknown"_s}), nullptr);
}

void TestClientDirectory::remakesWhenTheConnectionChanges()
{
    const QPointer<VendorClient> old = house->clients.client(house->connection().id);
    QSignalSpy gone(&house->clients, &ClientDirectory::clientGone);
    QSignalSpy made(&house->clients, &ClientDirectory::clientMade);
    Connection connection = house->connection();
    connection.name = u"Renamed"_s;
    QVERIFY(house->saveConnection(connection));
    QTRY_VERIFY(old.isNull());
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone.first().first().value<ConnectionId>(), connection.id);
    QCOMPARE(made.count(), 1);
    QCOMPARE(house->clients.client(connection.id)->connection().name, u"Renamed"_s);
}

void TestClientDirectory::dropsWhenSwitchedOffOrRemoved()
{
    Connection connection = house->connection();
    QSignalSpy gone(&house->clients, &ClientDirectory::clientGone);
    connection.enabled = false;
    QVERIFY(house->saveConnection(connection));
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(house->clients.client(connection.id), nullptr);
    connection.enabled = true;
    QVERIFY(house->saveConnection(connection));
    QVERIFY(house->clients.client(connection.id));
    QVERIFY(await(house->connections.remove(connection.id)));
    QTRY_COMPARE(gone.count(), 2);
    QCOMPARE(house->clients.client(connection.id), nullptr);
}

void TestClientDirectory::noClientWithoutVendorOrAddress()
{
    Connection connection = house->connection();
    connection.baseUrl = u"http://toys.example"_s;
    QVERIFY(house->saveConnection(connection));
    QTRY_COMPARE(house->clients.client(connection.id), nullptr);
    connection.baseUrl = u"https://toys.example"_s;
    connection.vendor = VendorId{u"another"_s};
    QVERIFY(house->saveConnection(connection));
    QTRY_COMPARE(house->clients.client(connection.id), nullptr);
    QCOMPARE(house->clients.temporary(connection), nullptr);
}

void TestClientDirectory::settingsComeFromVendorAndConnection()
{
    Connection connection = house->connection();
    connection.readTimeout = std::chrono::seconds(11);
    connection.pinnedCertificate = QByteArray(32, 'p');
    const std::unique_ptr<VendorClient> client = house->clients.temporary(connection);
    QVERIFY(client);
    const TransportSettings &settings = client->transport().settings();
    QCOMPARE(settings.base, QUrl(u"http://127.0.0.1:9/toy"_s));
    QCOMPARE(settings.timeouts.read, std::chrono::milliseconds(11'000));
    QCOMPARE(settings.timeouts.write, std::chrono::milliseconds(7'000)); // the vendor's
    QCOMPARE(settings.pinnedCertificate, connection.pinnedCertificate);
}

void TestClientDirectory::proxyRemakesAll()
{
    const ConnectionId id = house->connection().id;
    QVERIFY(house->clients.client(id));
    QSignalSpy gone(&house->clients, &ClientDirectory::clientGone);
    ProxySettings proxy;
    proxy.mode = ProxySettings::Mode::Manual;
    proxy.host = u"proxy.example"_s;
    proxy.port = 3128;
    house->clients.setProxy(proxy, u"pass"_s);
    QCOMPARE(gone.count(), 1);
    QCOMPARE(house->clients.client(id)->transport().settings().proxy, proxy);
    QCOMPARE(house->clients.client(id)->transport().settings().proxyPassword, u"pass"_s);
    house->clients.setProxy(proxy, u"pass"_s); // nothing new
    QCOMPARE(gone.count(), 1);
}

void TestClientDirectory::temporaryBelongsToTheCaller()
{
    QSignalSpy made(&house->clients, &ClientDirectory::clientMade);
    Connection draft = house->connection();
    draft.id = ConnectionId{u"not saved"_s};
    std::unique_ptr<VendorClient> client = house->clients.temporary(draft);
    QVERIFY(client);
    QCOMPARE(client->parent(), nullptr);
    QCOMPARE(made.count(), 0);
    QCOMPARE(house->clients.client(draft.id), nullptr);
}

void TestClientDirectory::registryKeepsTheOrder()
{
    const QList<VendorDescription> vendors = house->registry.vendors();
    QCOMPARE(vendors.size(), 1);
    QCOMPARE(vendors.first().name, u"Toy"_s);
    QVERIFY(house->registry.factory(ToyFactory::id()));
    QCOMPARE(house->registry.factory({u"another"_s}), nullptr);
}

QTEST_GUILESS_MAIN(TestClientDirectory)
#include "tst_clientdirectory.moc"
