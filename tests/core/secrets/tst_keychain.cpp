// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/clock.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/secrets/platformkeychain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUuid>
#include <memory>

using namespace Qt::StringLiterals;
using namespace purveyor;

// The real keychain of the session the test runs in. `./dev test` gives it one of its own; set
// PURVEYOR_NO_KEYRING=1 to leave this test out where there is none.
class TestKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void writesAndReads_data();
    void writesAndReads();
    void overwrites();
    void survivesTheStore();
    void removes();
    void tellsLostFromNeverSaved();
    void manyAtOnce();
    void nothingIsWrittenToFiles();

private:
    template <class T>
    Result<T> finish(TypedJob<T> *job);

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<KeychainBackend> m_backend;
    std::unique_ptr<KeychainSecretStore> m_store;
    ConnectionId m_connection;
};

template <class T>
Result<T> TestKeychain::finish(TypedJob<T> *job)
{
    std::optional<Result<T>> outcome;
    QObject context;
    job->then(&context, [&outcome](const Result<T> &result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 10'000))
        qFatal("the job did not finish");
    return *outcome;
}

void TestKeychain::initTestCase()
{
    if (qEnvironmentVariableIntValue("PURVEYOR_NO_KEYRING") == 1)
        QSKIP("PURVEYOR_NO_KEYRING is set");
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
             "There is no D-Bus session and so no Secret Service. Run the tests with ./dev test, which "
             "starts both, or "
             "set PURVEYOR_NO_KEYRING=1 to leave this one out.");
#endif
    m_backend = makePlatformKeychain(u"Purveyor tests"_s);
}

void TestKeychain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_connection = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    m_store =
        std::make_unique<KeychainSecretStore>(*m_backend, m_clock, m_folder->filePath(u"secrets.json"_s));
}

void TestKeychain::cleanup()
{
    if (!m_store)
        return;
    const QList<SecretRef> left = m_store->known();
    for (const SecretRef &ref : left)
        QVERIFY(finish(m_store->remove(ref)).has_value());
    m_store.reset();
}

void TestKeychain::cleanupTestCase()
{
    m_backend.reset();
}

void TestKeychain::writesAndReads_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << QByteArray("correct horse battery staple");
    QTest::newRow("unicode") << u"pässwörd 密码 😀"_s.toUtf8();
    QTest::newRow("binary") << QByteArray("\0\x01\xff\r\n\0", 6);
    QTest::newRow("long") << QByteArray(2'000, 'x');
    QTest::newRow("one byte") << QByteArray("x");
}

void TestKeychain::writesAndReads()
{
    QFETCH(QByteArray, secret);
    const SecretRef ref = secretRef(m_connection, u"pass wörd/1"_s);
    const Result<Done> written = finish(m_store->write(ref, secret));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
    const Result<QByteArray> read = finish(m_store->read(ref));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, secret);
}

void TestKeychain::overwrites()
{
    const SecretRef ref = secretRef(m_connection, u"password"_s);
    QVERIFY(finish(m_store->write(ref, "first")).has_value());
    QVERIFY(finish(m_store->write(ref, "second")).has_value());
    QCOMPARE(finish(m_store->read(ref)).value(), QByteArray("second"));
}

void TestKeychain::survivesTheStore()
{
    const SecretRef ref = secretRef(m_connection, u"password"_s);
    QVERIFY(finish(m_store->write(ref, "kept")).has_value());
    m_store = std::make_unique<KeychainSecretStore>(*m_backend, m_clock, m_folder->filePath(u"other.json"_s));
    QCOMPARE(finish(m_store->read(ref)).value(), QByteArray("kept")); // found without the index
    m_store =
        std::make_unique<KeychainSecretStore>(*m_backend, m_clock, m_folder->filePath(u"secrets.json"_s));
    QCOMPARE(m_store->known(), QList<SecretRef>{ref});
    QVERIFY(finish(m_store->remove(ref)).has_value());
}

void TestKeychain::removes()
{
    const SecretRef ref = secretRef(m_connection, u"password"_s);
    QVERIFY(finish(m_store->write(ref, "gone soon")).has_value());
    QVERIFY(finish(m_store->remove(ref)).has_value());
    const Result<QByteArray> read = finish(m_store->read(ref));
    QVERIFY(!read.has_value());
    QCOMPARE(secretTrouble(read.error()), SecretTrouble::NotSaved);
    QVERIFY(finish(m_store->remove(ref)).has_value()); // and once more
}

void TestKeychain::tellsLostFromNeverSaved()
{
    const SecretRef ref = secretRef(m_connection, u"password"_s);
    QVERIFY(finish(m_store->write(ref, "s")).has_value());
    {
        // Behind the back of the first index.
        KeychainSecretStore other(*m_backend, m_clock, m_folder->filePath(u"other.json"_s));
        QVERIFY(finish(other.remove(ref)).has_value());
    }
    const Result<QByteArray> lost = finish(m_store->read(ref));
    QVERIFY(!lost.has_value());
    QCOMPARE(secretTrouble(lost.error()), SecretTrouble::LockedOrLost);
    const Result<Done> removed = finish(m_store->remove(ref));
    QVERIFY(!removed.has_value());
    QCOMPARE(secretTrouble(removed.error()), SecretTrouble::LockedOrLost);
    QVERIFY(finish(m_store->write(ref, "again")).has_value());
    QVERIFY(finish(m_store->remove(ref)).has_value());
    QVERIFY(m_store->known().isEmpty());
    const Result<QByteArray> never = finish(m_store->read(secretRef(m_connection, u"token"_s)));
    QVERIFY(!never.has_value());
    QCOMPARE(secretTrouble(never.error()), SecretTrouble::NotSaved);
}

void TestKeychain::manyAtOnce()
{
    QObject context;
    int done = 0;
    QList<QThread *> threads;
    const auto ref = [this](int i) { return secretRef(m_connection, u"field%1"_s.arg(i)); };
    for (int i = 0; i < 20; ++i) {
        m_store->write(ref(i), QByteArray::number(i))->then(&context, [&](const Result<Done> &result) {
            threads.append(QThread::currentThread());
            done += result ? 1 : 0;
        });
    }
    QTRY_COMPARE(done, 20);
    QCOMPARE(threads.count(QThread::currentThread()), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(finish(m_store->read(ref(i))).value(), QByteArray::number(i));
    QCOMPARE(m_store->known().size(), 20);
}

void TestKeychain::nothingIsWrittenToFiles()
{
    const SecretRef ref = secretRef(m_connection, u"password"_s);
    QVERIFY(finish(m_store->write(ref, "canary-4711")).has_value());
    m_store.reset(); // the index is on disk then
    QFile index(m_folder->filePath(u"secrets.json"_s));
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QByteArray content = index.readAll();
    QVERIFY(content.contains(ref.id.toUtf8()));
    QVERIFY(!content.contains("canary"));
    QVERIFY(!content.contains(QByteArray("canary-4711").toBase64()));
    m_store =
        std::make_unique<KeychainSecretStore>(*m_backend, m_clock, m_folder->filePath(u"secrets.json"_s));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
