// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/requestbodies.h"
#include "tests/sandbox/sandboxclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

namespace
{

constexpr int startTimeoutMs = 30000;

} // namespace

/// The program as others start it: its line, its end, its state file.
class TestSandboxProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListens();
    void endsWithItsParent();
    void keepsItsState();
    void keepsTheStateOfAllVendors();
    void readsAStateOfCloudBlueAlone();
    void startsSomeVendors();
    void refusesNonsense_data();
    void refusesNonsense();

private:
    // Members, since a global QByteArray would be made before main().
    const QByteArray customer = "/aps/2/resources/26ae28d2-0303-4189-8e1d-02796ee5de3b";
    const QByteArray orders = "/aps/2/services/order-manager/orders";

    /// Starts the program and reads its line into m_addresses.
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    /// A request to another vendor than CloudBlue.
    [[nodiscard]] RawAnswer send(const QString &vendor, const QByteArray &requestLine,
                                 const QByteArray &headers, const QByteArray &body = {}) const;
    [[nodiscard]] QJsonValue firstRow(const QByteArray &vendor, const QByteArray &table) const;

    QJsonObject m_addresses;
};

std::unique_ptr<QProcess> TestSandboxProgram::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(SANDBOX_PROGRAM));
    process->setArguments(arguments);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start();
    if (!QTest::qWaitFor([&process] { return process->canReadLine(); }, startTimeoutMs))
        qWarning("the program says nothing");
    m_addresses = QJsonDocument::fromJson(process->readLine()).object();
    return process;
}

void TestSandboxProgram::saysWhereItListens()
{
    const std::unique_ptr<QProcess> process = start({u"--customers"_s, u"3"_s});
    QVERIFY(m_addresses.value("cloudblue"_L1).toString().startsWith("http://127.0.0.1:"_L1));
    QCOMPARE(m_addresses.value("consumerKey"_L1).toString(), u"ck_sandbox"_s);
    QCOMPARE(m_addresses.value("pid"_L1).toInteger(), process->processId());
    const SandboxClient client(m_addresses);
    QCOMPARE(client.get("/aps/2/collections/accounts").array().size(), 4);
#ifdef Q_OS_UNIX
    process->terminate();
    QTRY_COMPARE(process->state(), QProcess::NotRunning);
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
#endif
}

void TestSandboxProgram::endsWithItsParent()
{
    const std::unique_ptr<QProcess> process = start({u"--customers"_s, u"3"_s, u"--exit-with-parent"_s});
    QCOMPARE(process->state(), QProcess::Running);
    process->closeWriteChannel(); // what the parent's death does
    QTRY_COMPARE(process->state(), QProcess::NotRunning);
    QCOMPARE(process->exitCode(), 0);
}

void TestSandboxProgram::keepsItsState()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"state.json"_s);
    const QStringList arguments{u"--customers"_s,        u"3"_s,       u"--step"_s, u"1000000"_s,
                                u"--exit-with-parent"_s, u"--state"_s, file};
    QByteArray orderId;
    QByteArray completed;
    {
        const std::unique_ptr<QProcess> process = start(arguments);
        const SandboxClient client(m_addresses);
        QCOMPARE(client.send("PUT", customer, R"({"companyName":"Renamed inc"})", {}).status, 200);
        orderId = client.post(orders, orderBody()).object().value("orderId"_L1).toString().toLatin1();
        client.command("advance", {{u"seconds"_s, 2001}});
        completed = client.get(orders + '/' + orderId).body;
        QVERIFY(completed.contains("COMPLETED"));
        process->kill(); // not a chance to save anything more
        QVERIFY(process->waitForFinished());
    }
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    {
        const std::unique_ptr<QProcess> process = start(arguments);
        const SandboxClient client(m_addresses);
        QCOMPARE(client.get(customer).object().value("companyName"_L1).toString(), u"Renamed inc"_s);
        QCOMPARE(client.get(orders + '/' + orderId).body, completed);
        const QByteArray second =
            client.post(orders, orderBody()).object().value("orderId"_L1).toString().toLatin1();
        QVERIFY(!second.isEmpty() && second != orderId);
        QCOMPARE(client.get("/aps/2/collections/accounts").array().size(), 4);
        process->kill();
        QVERIFY(process->waitForFinished());
    }
    {
        // An order in flow goes on after the restart.
        const std::unique_ptr<QProcess> process = start(arguments);
        const SandboxClient client(m_addresses);
        client.command("advance", {{u"seconds"_s, 2001}});
        const QJsonArray open =
            client.get(orders + "?eq(type,SO),eq(status,IN_PROGRESS),eq(buyerId," + customer.mid(17) + ')')
                .array();
        QCOMPARE(open.size(), 0);
        process->kill();
        QVERIFY(process->waitForFinished());
    }
}

RawAnswer TestSandboxProgram::send(const QString &vendor, const QByteArray &requestLine,
                                   const QByteArray &headers, const QByteArray &body) const
{
    const QUrl address(m_addresses.value(vendor).toString());
    return SandboxClient::exchange(static_cast<quint16>(address.port()),
                                   requestLine + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers +
                                       "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                                       body);
}

QJsonValue TestSandboxProgram::firstRow(const QByteArray &vendor, const QByteArray &table) const
{
    return SandboxClient(m_addresses)
        .control("GET", "book?vendor=" + vendor + "&table=" + table)
        .value("rows"_L1)
        .toArray()
        .first();
}

void TestSandboxProgram::keepsTheStateOfAllVendors()
{
    const QTemporaryDir directory;
    const QStringList arguments{u"--customers"_s, u"3"_s, u"--exit-with-parent"_s, u"--state"_s,
                                directory.filePath(u"state.json"_s)};
    {
        const std::unique_ptr<QProcess> process = start(arguments);
        const QJsonObject known = m_addresses.value("credentials"_L1).toObject();
        const QJsonValue reseller = known.value("luxcloud"_L1)["reseller"_L1];
        QCOMPARE(send(u"luxcloud"_s, "PUT /1.0/customers/100001/disable",
                      "X-AUTH-USERNAME: " + reseller["username"_L1].toString().toLatin1() +
                          "\r\nX-AUTH-PASSWORD: " + reseller["password"_L1].toString().toLatin1() +
                          "\r\nX-AUTH-TOKEN: " + reseller["token"_L1].toString().toLatin1() + "\r\n")
                     .status,
                 200);
        const QJsonValue stack = known.value("hostingstack"_L1);
        const QString pair = stack["username"_L1].toString() + u':' + stack["password"_L1].toString();
        QCOMPARE(
            send(u"hostingstack"_s, "POST /api/billing/v1/user/modify",
                 "Accept: application/xml\r\nAuthorization: Basic " + pair.toLatin1().toBase64() + "\r\n",
                 "<request><user userid=\"1\" plan=\"77\"/></request>")
                .status,
            200);
        const QByteArray token = known.value("racknap"_L1)["token"_L1].toString().toLatin1();
        QCOMPARE(
            send(u"racknap"_s, "POST /api/v2/service/terminate",
                 "cache-control: no-cache\r\nContent-Type: application/x-www-form-urlencoded\r\nValidate: "
                 "Bearer " +
                     token + "\r\n",
                 "serviceid=1287")
                .status,
            200);
        process->kill();
        QVERIFY(process->waitForFinished());
    }
    const std::unique_ptr<QProcess> process = start(arguments);
    QCOMPARE(firstRow("luxcloud", "accounts")["state"_L1].toString(), u"disabled"_s);
    QCOMPARE(firstRow("hostingstack", "users")["plan"_L1].toString(), u"77"_s);
    QCOMPARE(firstRow("racknap", "services")["state"_L1].toString(), u"terminated"_s);
    SandboxClient(m_addresses).command("reset");
    QCOMPARE(firstRow("luxcloud", "accounts")["state"_L1].toString(), u"enabled"_s);
    process->kill();
    QVERIFY(process->waitForFinished());
}

void TestSandboxProgram::readsAStateOfCloudBlueAlone()
{
    const QTemporaryDir directory;
    const QString fileName = directory.filePath(u"state.json"_s);
    const QStringList arguments{u"--customers"_s, u"3"_s, u"--exit-with-parent"_s, u"--state"_s, fileName};
    {
        const std::unique_ptr<QProcess> process = start(arguments);
        const SandboxClient client(m_addresses);
        QCOMPARE(client.send("PUT", customer, R"({"companyName":"Renamed inc"})", {}).status, 200);
        process->kill();
        QVERIFY(process->waitForFinished());
    }
    // The format of the first releases has CloudBlue's part outside.
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject cloudBlue = state.take("vendors"_L1).toObject().value("cloudblue"_L1).toObject();
    for (auto it = cloudBlue.begin(); it != cloudBlue.end(); ++it)
        state.insert(it.key(), it.value());
    state.insert("format"_L1, 1);
    file.resize(0);
    file.write(QJsonDocument(state).toJson());
    file.close();
    const std::unique_ptr<QProcess> process = start(arguments);
    const SandboxClient client(m_addresses);
    QCOMPARE(client.get(customer).object().value("companyName"_L1).toString(), u"Renamed inc"_s);
    QCOMPARE(firstRow("racknap", "services")["state"_L1].toString(), u"active"_s);
    process->kill();
    QVERIFY(process->waitForFinished());
}

void TestSandboxProgram::startsSomeVendors()
{
    const std::unique_ptr<QProcess> process =
        start({u"--vendors"_s, u"racknap,luxcloud"_s, u"--exit-with-parent"_s});
    QVERIFY(m_addresses.value("luxcloud"_L1).toString().endsWith("/1.0"_L1));
    QVERIFY(m_addresses.contains("racknap"_L1));
    QVERIFY(!m_addresses.contains("cloudblue"_L1));
    QVERIFY(!m_addresses.contains("consumerKey"_L1));
    QCOMPARE(m_addresses.value("credentials"_L1).toObject().size(), 2);
    // A closed port is one vendor's.
    const SandboxClient client(m_addresses);
    client.arm({{u"kind"_s, u"refuse"_s}, {u"vendor"_s, u"racknap"_s}});
    QVERIFY(send(u"racknap"_s, "GET /", {}).raw.isEmpty());
    QCOMPARE(send(u"luxcloud"_s, "GET /1.0/customers/products", {}).status, 401);
    client.disarm();
    QCOMPARE(send(u"racknap"_s, "GET /", {}).status, 404);
    process->kill();
    QVERIFY(process->waitForFinished());
}

void TestSandboxProgram::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port") << QStringList{u"--port"_s, u"many"_s};
    QTest::newRow("customers") << QStringList{u"--customers"_s, u"0"_s};
    QTest::newRow("vendor") << QStringList{u"--vendors"_s, u"luxcloud,azure"_s};
    QTest::newRow("date") << QStringList{u"--seed-date"_s, u"yesterday"_s};
    QTest::newRow("certificate") << QStringList{u"--tls-cert"_s, u"/nowhere"_s, u"--tls-key"_s,
                                                u"/nowhere"_s};
    QTest::newRow("option") << QStringList{u"--customer"_s};
}

void TestSandboxProgram::refusesNonsense()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(startTimeoutMs));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!process.readAllStandardError().isEmpty());
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
