// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/profilelock.h"

#include "core/storage/journalfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr char Request[] = "raise\n";
constexpr char LockAnswer[] = "done\n";

// Short, whatever the folder: a socket's path may have 107 bytes.
QString serverName(const QString &folder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(folder).canonicalFilePath().toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"purveyor-"_s + QString::fromLatin1(hash.toHex().left(24));
#ifdef Q_OS_UNIX
    // Ours alone where there is such a folder; else the one for temporary files.
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!runtime.isEmpty() && runtime.size() < 64)
        return runtime + u'/' + name;
#endif
    return name;
}

ApiError lockError(ApiError::Kind kind, const QString &text)
{
    ApiError error;
    error.kind = kind;
    error.message = text;
    error.delivery = ApiError::Delivery::NotSent;
    return error;
}

class AskJob final : public TypedJob<Done>
{
public:
    AskJob(QString server, std::chrono::milliseconds patience, QObject *parent)
        : TypedJob(parent)
        , m_server(std::move(server))
        , m_patience(patience)
    {
    }

private:
    void doStart() override
    {
        connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(Request); });
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
            if (m_socket.canReadLine())
                finishWith(Done{});
        });
        connect(&m_socket, &QLocalSocket::errorOccurred, this,
                [this] { finishWith(Failure(lockError(ApiError::Kind::Network, m_socket.errorString()))); });
        QTimer::singleShot(m_patience, this, [this] {
            finishWith(Failure(
                lockError(ApiError::Kind::Timeout, ProfileLock::tr("The other window does not answer."))));
        });
        m_socket.connectToServer(m_server);
    }
    void doAbort() override { m_socket.abort(); }

    QString m_server;
    std::chrono::milliseconds m_patience;
    QLocalSocket m_socket;
};
} // namespace

class ProfileLock::Private
{
public:
    explicit Private(const QString &folder)
        : folder(folder)
        , lock(QDir(folder).filePath(u"profile.lock"_s))
    {
        // Age says nothing: a console runs for weeks. A lock is stale when its process is gone, which
        // QLockFile checks by itself.
        lock.setStaleLockTime(0);
    }

    void listen(ProfileLock *q);

    QString folder;
    QLockFile lock;
    QLocalServer server;
};

void ProfileLock::Private::listen(ProfileLock *q)
{
    const QString name = serverName(folder);
    QLocalServer::removeServer(name); // left over by a process that died; we have the lock
    server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&server, &QLocalServer::newConnection, q, [this, q] {
        while (QLocalSocket *client = server.nextPendingConnection()) {
            QObject::connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
            QObject::connect(client, &QLocalSocket::readyRead, q, [client, q] {
                if (!client->canReadLine())
                    return;
                if (client->readLine(64) == Request) {
                    client->write(LockAnswer);
                    Q_EMIT q->raiseRequested();
                }
                client->disconnectFromServer();
            });
        }
    });
    // Without a server the lock still holds; the second process then says so instead of raising the first.
    server.listen(name);
}

ProfileLock::ProfileLock(const QString &folder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(folder))
{
}

ProfileLock::~ProfileLock() = default;

ProfileLock::State ProfileLock::acquire()
{
    if (d->lock.isLocked())
        return State::Held;
    if (const Result<Done> made = makePrivateFolder(d->folder); !made) {
        m_error = made.error().message;
        return State::Failed;
    }
    if (d->lock.tryLock()) {
        d->listen(this);
        return State::Held;
    }
    if (d->lock.error() == QLockFile::LockFailedError) {
        QString host;
        QString program;
        d->lock.getLockInfo(&m_otherProcess, &host, &program);
        return State::Taken;
    }
    m_error = tr("The lock of the profile %1 could not be made.").arg(d->folder);
    return State::Failed;
}

TypedJob<Done> *ProfileLock::askOther(std::chrono::milliseconds patience)
{
    return new AskJob(serverName(d->folder), patience, this);
}
} // namespace purveyor
