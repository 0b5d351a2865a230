// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connectionstore.h"
#include "tests/core/storage/storagetesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
class ConnectionStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void connectionsComeBackUnchanged();
    void savedIsOnDiskBeforeTheSignal();
    void replacesByIdAndSortsByName();
    void removes();
    void failedSaveChangesNothing();

private:
    static Connection sample(const QString &id, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<ConnectionStore> m_store;
};

void ConnectionStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"journal.db"_s);
    m_thread = std::make_unique<DatabaseThread>(u"journal"_s);
    openJournal(*m_thread, m_file);
    m_store = std::make_unique<ConnectionStore>(*m_thread);
    QVERIFY(await(m_store->load()));
    QVERIFY(m_store->connections().isEmpty());
}

void ConnectionStoreTest::cleanup()
{
    m_store.reset();
    m_thread.reset();
    m_folder.reset();
}

Connection ConnectionStoreTest::sample(const QString &id, const QString &name)
{
    Connection connection;
    connection.id.value = id;
    connection.vendor.value = u"toy"_s;
    connection.name = name;
    connection.environment = Environment::Test;
    connection.baseUrl = u"https://example.test:8443/rest"_s;
    connection.settings = {{u"reseller"_s, QString(u"1000001"_s)}, {u"secret"_s, SecretRef{u"ref"_s}}};
    connection.pinnedCertificate = QByteArray("\0\x01\xff", 3);
    connection.readTimeout = 60s;
    connection.enabled = false;
    return connection;
}

void ConnectionStoreTest::connectionsComeBackUnchanged()
{
    QList<Connection> given;
    for (const Environment environment : {Environment::Production, Environment::Test, Environment::Sandbox}) {
        Connection connection = sample(u"id-%1"_s.arg(given.size()), u"Name %1"_s.arg(given.size()));
        connection.environment = environment;
        given.append(connection);
    }
    given[1].readTimeout.reset();
    given[1].writeTimeout = 0ms; // not the same as absent
    given[2].enabled = true;
    for (const Connection &connection : std::as_const(given))
        QVERIFY(await(m_store->save(connection)));
    QCOMPARE(m_store->connections(), given);
    ConnectionStore again(*m_thread);
    QVERIFY(await(again.load()));
    QCOMPARE(again.connections(), given);
    QVERIFY(*again.find({u"id-1"_s}) == given.at(1));
    QVERIFY(!again.find({u"id-9"_s}));
}

void ConnectionStoreTest::savedIsOnDiskBeforeTheSignal()
{
    QVariant onDisk;
    const auto look = [&](const ConnectionId &id) {
        RawDatabase raw(m_file);
        onDisk = raw.value(u"SELECT name FROM connection WHERE id = '%1'"_s.arg(id.value));
        QVERIFY(m_store->find(id));
    };
    QObject context;
    connect(m_store.get(), &ConnectionStore::added, &context, look);
    QVERIFY(await(m_store->save(sample(u"a"_s, u"First"_s))));
    QCOMPARE(onDisk.toString(), u"First"_s);
}

void ConnectionStoreTest::replacesByIdAndSortsByName()
{
    QSignalSpy added(m_store.get(), &ConnectionStore::added);
    QSignalSpy changed(m_store.get(), &ConnectionStore::changed);
    QVERIFY(await(m_store->save(sample(u"a"_s, u"First"_s))));
    QVERIFY(await(m_store->save(sample(u"b"_s, u"Second"_s))));
    QVERIFY(await(m_store->save(sample(u"a"_s, u"Third"_s))));
    QCOMPARE(added.count(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_store->connections().size(), 2);
    QCOMPARE(m_store->connections().first().name, u"Second"_s);
    QCOMPARE(m_store->connections().last().name, u"Third"_s);
}

void ConnectionStoreTest::removes()
{
    QSignalSpy removed(m_store.get(), &ConnectionStore::removed);
    QVERIFY(await(m_store->save(sample(u"a"_s, u"First"_s))));
    QVERIFY(await(m_store->remove({u"a"_s})));
    QVERIFY(await(m_store->remove({u"a"_s}))); // nothing to do
    QCOMPARE(removed.count(), 1);
    QVERIFY(m_store->connections().isEmpty());
    RawDatabase raw(m_file);
    QCOMPARE(raw.value(u"SELECT count(*) FROM connection"_s).toInt(), 0);
}

void ConnectionStoreTest::failedSaveChangesNothing()
{
    QVERIFY(await(m_store->save(sample(u"a"_s, u"First"_s))));
    QVERIFY(await(m_thread->run<Done>([](QSqlDatabase &database) -> Result<Done> {
        QSqlQuery(database).exec(u"PRAGMA query_only = ON"_s);
        return Done{};
    })));
    QSignalSpy changed(m_store.get(), &ConnectionStore::changed);
    const Result<Done> saved = await(m_store->save(sample(u"a"_s, u"Other"_s)));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ApiError::Kind::Storage);
    QCOMPARE(await(m_store->remove({u"a"_s})).error().kind, ApiError::Kind::Storage);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_store->connections().first().name, u"First"_s);
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::ConnectionStoreTest)
#include "tst_connectionstore.moc"
