// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/qtkeychainbackend.h"

#include "core/secrets/sessionmemory.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLibrary>
#include <QObject>
#include <QThread>
#include <chrono>
#include <tuple>
#include <utility>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
namespace
{
// Field notes: without a session bus QtKeychain 0.13 reports OtherError and not NoBackendAvailable.
bool hasSessionBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
#else
    return true;
#endif
}

KeychainAnswer::Code codeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return KeychainAnswer::Code::Ok;
    case QKeychain::EntryNotFound:
        return KeychainAnswer::Code::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainAnswer::Code::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainAnswer::Code::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return hasSessionBus() ? KeychainAnswer::Code::Other : KeychainAnswer::Code::NoBackend;
}

KeychainAnswer answerOf(const QKeychain::Job &job)
{
    KeychainAnswer answer;
    answer.code = codeOf(job);
    if (answer.code != KeychainAnswer::Code::Ok)
        answer.text = job.errorString();
    else if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
        answer.secret = reading->binaryData();
    return answer;
}

// Field note: libsecret keeps the session that it opened with the keychain's daemon for good. Once the daemon
// was started anew it answers "The session does not exist" to everything, until libsecret is told to let go
// of it. QtKeychain 0.13 does not do that; it has loaded the library itself.
bool forgetService()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    using Disconnect = void (*)();
    static const auto disconnect =
        reinterpret_cast<Disconnect>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
    return disconnect != nullptr;
#else
    return false;
#endif
}
} // namespace

// What the two threads share.
struct QtKeychainBackend::Room {
    QThread thread;
    QObject worker;   // lives on thread: what is invoked on it runs there
    QObject home;     // lives where the backend was made: answers are invoked on it
    bool open = true; // home's thread only; false once the backend is gone

    void run(const MakeJob &makeJob, const Callback &callback, bool mayRepeat); // on thread
};

QtKeychainBackend::QtKeychainBackend(QString service)
    : m_service(std::move(service))
    , m_room(std::make_unique<Room>())
{
    m_room->thread.setObjectName(u"keychain"_s);
    m_room->worker.moveToThread(&m_room->thread);
    m_room->thread.start();
}

QtKeychainBackend::~QtKeychainBackend()
{
    m_room->open = false;
    m_room->thread.quit();
    if (!m_room->thread.wait(QDeadlineTimer(500ms)))
        std::ignore = m_room.release(); // the thread still uses it
}

void QtKeychainBackend::read(const QString &key, Callback callback)
{
    start(
        [service = m_service, key] {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(key);
            return job;
        },
        std::move(callback));
}

void QtKeychainBackend::write(const QString &key, const QByteArray &secret, Callback callback)
{
    start(
        [service = m_service, key, secret] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(key);
            job->setBinaryData(secret);
            return job;
        },
        std::move(callback));
}

void QtKeychainBackend::remove(const QString &key, Callback callback)
{
    start(
        [service = m_service, key] {
            auto *job = new QKeychain::DeletePasswordJob(service);
            job->setKey(key);
            return job;
        },
        std::move(callback));
}

void QtKeychainBackend::start(MakeJob makeJob, Callback callback)
{
    Room *room = m_room.get(); // outlives its thread in any case
    QMetaObject::invokeMethod(&room->worker,
                              [room, makeJob = std::move(makeJob), callback = std::move(callback)] {
                                  room->run(makeJob, callback, true);
                              });
}

void QtKeychainBackend::Room::run(const MakeJob &makeJob, const Callback &callback, bool mayRepeat)
{
    // Deletes itself when finished and never before: libsecret keeps a bare pointer to a running job, so it
    // cannot be taken back.
    QKeychain::Job *job = makeJob();
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [this, makeJob, callback, mayRepeat](const QKeychain::Job *finished) {
                         KeychainAnswer answer = answerOf(*finished);
                         // To read, write or remove the same once more changes nothing.
                         if (answer.code == KeychainAnswer::Code::Other && mayRepeat && forgetService()) {
                             run(makeJob, callback, false);
                             return;
                         }
                         QMetaObject::invokeMethod(
                             &home,
                             [this, callback, answer = std::move(answer)]() mutable {
                                 if (open)
                                     callback(answer);
                                 wipe(answer.secret);
                             },
                             Qt::QueuedConnection);
                     });
    job->start();
}
} // namespace purveyor
