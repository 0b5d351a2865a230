// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/profilelock.h"
#include "tests/core/storage/storagetesting.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
// The test program started again as "another console": takes the lock and says what happens.
int runAsOtherProcess(const QString &folder)
{
    ProfileLock lock(folder);
    QTextStream out(stdout);
    const ProfileLock::State state = lock.acquire();
    out << (state == ProfileLock::State::Held ? "held" : "taken") << Qt::endl;
    if (state != ProfileLock::State::Held)
        return 0;
    QObject::connect(&lock, &ProfileLock::raiseRequested, &lock, [&out] { out << "raised" << Qt::endl; });
    return QCoreApplication::exec();
}

class ProfileLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void secondOneIsTold();
    void secondProcessRaisesTheFirst();
    void lockOfAKilledProcessIsTakenOver();
    void otherProfileIsAnotherLock();
    void nobodyListens();
    void folderThatCannotBeMade();

private:
    void startOther();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_other;
};

void ProfileLockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ProfileLockTest::cleanup()
{
    if (m_other) {
        m_other->kill();
        m_other->waitForFinished();
        m_other.reset();
    }
    m_folder.reset();
}

void ProfileLockTest::startOther()
{
    m_other = std::make_unique<QProcess>();
    m_other->start(QCoreApplication::applicationFilePath(), {u"--hold-lock"_s, m_folder->path()});
    QTRY_VERIFY_WITH_TIMEOUT(m_other->canReadLine(), 30'000);
    QCOMPARE(m_other->readLine().trimmed(), QByteArray("held"));
}

void ProfileLockTest::secondOneIsTold()
{
    ProfileLock first(m_folder->path());
    QCOMPARE(first.acquire(), ProfileLock::State::Held);
    QCOMPARE(first.acquire(), ProfileLock::State::Held); // asking again is no harm
    QSignalSpy raised(&first, &ProfileLock::raiseRequested);
    ProfileLock second(m_folder->path() + u"/."_s); // the same folder under another name
    QCOMPARE(second.acquire(), ProfileLock::State::Taken);
    QCOMPARE(second.otherProcess(), QCoreApplication::applicationPid());
    QVERIFY(await(second.askOther()));
    QCOMPARE(raised.count(), 1);
    QVERIFY(await(second.askOther()));
    QCOMPARE(raised.count(), 2);
}

void ProfileLockTest::secondProcessRaisesTheFirst()
{
    startOther();
    ProfileLock lock(m_folder->path());
    QCOMPARE(lock.acquire(), ProfileLock::State::Taken);
    QCOMPARE(lock.otherProcess(), m_other->processId());
    QVERIFY(await(lock.askOther(20s)));
    QTRY_VERIFY(m_other->canReadLine());
    QCOMPARE(m_other->readLine().trimmed(), QByteArray("raised"));
}

void ProfileLockTest::lockOfAKilledProcessIsTakenOver()
{
    startOther();
    m_other->kill();
    QVERIFY(m_other->waitForFinished());
    QVERIFY(QFile::exists(m_folder->filePath(u"profile.lock"_s))); // it had no time to tidy up
    ProfileLock lock(m_folder->path());
    QCOMPARE(lock.acquire(), ProfileLock::State::Held);
    // The socket it left behind is no obstacle either.
    QSignalSpy raised(&lock, &ProfileLock::raiseRequested);
    ProfileLock second(m_folder->path());
    QCOMPARE(second.acquire(), ProfileLock::State::Taken);
    QVERIFY(await(second.askOther()));
    QCOMPARE(raised.count(), 1);
}

void ProfileLockTest::otherProfileIsAnotherLock()
{
    ProfileLock first(m_folder->filePath(u"one"_s));
    ProfileLock second(m_folder->filePath(u"two"_s));
    QCOMPARE(first.acquire(), ProfileLock::State::Held);
    QCOMPARE(second.acquire(), ProfileLock::State::Held);
    QVERIFY(QDir(m_folder->filePath(u"one"_s)).exists());
}

void ProfileLockTest::nobodyListens()
{
    ProfileLock lock(m_folder->path());
    const Result<Done> asked = await(lock.askOther());
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ApiError::Kind::Network);
    {
        ProfileLock first(m_folder->path());
        QCOMPARE(first.acquire(), ProfileLock::State::Held);
    }
    QCOMPARE(lock.acquire(), ProfileLock::State::Held); // ended with the object
}

void ProfileLockTest::folderThatCannotBeMade()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ProfileLock lock(m_folder->filePath(u"file/profile"_s));
    QCOMPARE(lock.acquire(), ProfileLock::State::Failed);
    QVERIFY(!lock.errorText().isEmpty());
}
} // namespace purveyor

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold-lock")
        return purveyor::runAsOtherProcess(arguments.value(2));
    purveyor::ProfileLockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profilelock.moc"
