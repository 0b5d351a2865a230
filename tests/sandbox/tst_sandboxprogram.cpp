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
    void refusesNonsense_data();
    void refusesNonsense();

private:
    // Members, since a global QByteArray would be made before main().
    const QByteArray customer = "/aps/2/resources/26ae28d2-0303-4189-8e1d-02796ee5de3b";
    const QByteArray orders = "/aps/2/services/order-manager/orders";

    /// Starts the program and reads its line into m_addresses.
    std::unique_ptr<QProcess> start(const QStringList &arguments);

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

void TestSandboxProgram::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port") << QStringList{u"--port"_s, u"many"_s};
    QTest::newRow("customers") << QStringList{u"--customers"_s, u"0"_s};
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
