// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultserver.h"

#include <QFile>
#include <QSslSocket>
#include <QTimer>
#include <memory>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr QByteArrayView Complete =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n"
    "{\"id\":\"0123456789\"}\n";
constexpr QByteArrayView Chunked =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    "5\r\n{\"id\"\r\n";
} // namespace

struct FaultServer::Peer {
    int connection = 0;
    QByteArray buffer;
};

FaultServer::FaultServer(QObject *parent)
    : QTcpServer(parent)
{
    m_script = [](const Seen &) { return reply(200); };
}

void FaultServer::setTls(const QString &certificateFile, const QString &keyFile, QSsl::SslProtocol protocol)
{
    m_protocol = protocol;
    m_certificate = QSslCertificate::fromPath(certificateFile).value(0);
    QFile file(keyFile);
    if (file.open(QIODevice::ReadOnly))
        m_key = QSslKey(file.readAll(), QSsl::Ec);
}

bool FaultServer::start()
{
    return listen(QHostAddress::LocalHost);
}

QUrl FaultServer::url(const QByteArray &pathAndQuery, const QString &host) const
{
    const QByteArray scheme = m_key.isNull() ? "http://" : "https://";
    const QByteArray name = host.isEmpty() ? QByteArray("127.0.0.1") : host.toLatin1();
    return QUrl::fromEncoded(scheme + name + ':' + QByteArray::number(serverPort()) + pathAndQuery,
                             QUrl::StrictMode);
}

void FaultServer::setCut(Cut cut, std::chrono::milliseconds delay)
{
    m_cut = cut;
    m_delay = delay;
}

void FaultServer::setScript(Script script)
{
    m_script = std::move(script);
}

FaultServer::Answer FaultServer::reply(int status, const QByteArray &body, const Headers &headers)
{
    Answer answer;
    answer.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Text\r\n";
    if (headerValue(headers, "content-type").isEmpty())
        answer.bytes += "Content-Type: application/json\r\n";
    for (const Header &header : headers)
        answer.bytes += header.name + ": " + header.value + "\r\n";
    answer.bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return answer;
}

void FaultServer::incomingConnection(qintptr handle)
{
    auto peer = std::make_shared<Peer>();
    peer->connection = ++m_connections;
    QTcpSocket *socket = nullptr;
    if (m_key.isNull()) {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
    } else {
        auto *tls = new QSslSocket(this);
        tls->setSocketDescriptor(handle);
        tls->setLocalCertificate(m_certificate);
        tls->setPrivateKey(m_key);
        tls->setProtocol(m_protocol);
        socket = tls;
    }
    connect(socket, &QAbstractSocket::disconnected, this, &FaultServer::clientGone);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    if (m_cut == Cut::AtAccept) {
        cutOff(socket);
        return;
    }
    connect(socket, &QIODevice::readyRead, this, [this, socket, peer] { dataArrived(socket, *peer); });
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        tls->startServerEncryption();
}

void FaultServer::dataArrived(QTcpSocket *socket, Peer &peer)
{
    if (peer.buffer.isEmpty() && socket->bytesAvailable() > 0)
        ++m_arrivals;
    if (m_cut == Cut::BeforeReading) {
        cutOff(socket);
        return;
    }
    peer.buffer += socket->readAll();
    Seen seen;
    while (takeRequest(peer, seen)) {
        m_requests.append(seen);
        if (m_stopListening)
            close();
        answer(socket, seen);
        if (!peer.buffer.isEmpty())
            ++m_arrivals; // the next one on this connection
    }
}

bool FaultServer::takeRequest(Peer &peer, Seen &seen)
{
    const qsizetype end = peer.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    seen = Seen();
    seen.connection = peer.connection;
    seen.head = peer.buffer.first(end + 4);
    const QList<QByteArray> lines = peer.buffer.first(end).split('\n');
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    seen.method = words.value(0);
    seen.target = words.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.append(Header{line.first(qMax<qsizetype>(colon, 0)), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = headerValue(seen.headers, "content-length").toLongLong();
    if (peer.buffer.size() < end + 4 + length)
        return false;
    seen.body = peer.buffer.mid(end + 4, length);
    peer.buffer.remove(0, end + 4 + length);
    return true;
}

void FaultServer::answer(QTcpSocket *socket, const Seen &seen)
{
    Answer cut;
    cut.close = true;
    switch (m_cut) {
    case Cut::None:
        send(socket, m_script(seen));
        return;
    case Cut::AtAccept:
    case Cut::BeforeReading:
    case Cut::AfterReading:
        break;
    case Cut::MidStatus:
        cut.bytes = Complete.first(11).toByteArray(); // "HTTP/1.1 20"
        break;
    case Cut::MidHeaders:
        cut.bytes = Complete.first(Complete.indexOf("Content-Type") + 7).toByteArray();
        break;
    case Cut::AfterHeaderLine:
        cut.bytes = Complete.first(Complete.indexOf("\r\n\r\n") + 2).toByteArray();
        break;
    case Cut::MidBody:
        cut.bytes = Complete.chopped(8).toByteArray();
        break;
    case Cut::MidChunk:
        cut.bytes = Chunked.toByteArray();
        break;
    case Cut::Late:
        cut.delay = m_delay;
        break;
    }
    send(socket, cut);
}

void FaultServer::send(QTcpSocket *socket, const Answer &answer)
{
    if (answer.delay.count() > 0) {
        Answer later = answer;
        later.delay = std::chrono::milliseconds(0);
        QTimer::singleShot(answer.delay, socket, [this, socket, later] { send(socket, later); });
        return;
    }
    if (answer.drip > 0) {
        drip(socket, answer);
        return;
    }
    socket->write(answer.bytes);
    socket->flush();
    if (answer.close)
        socket->disconnectFromHost();
}

void FaultServer::drip(QTcpSocket *socket, const Answer &answer)
{
    socket->write(answer.bytes.first(qMin(answer.drip, answer.bytes.size())));
    Answer rest = answer;
    rest.bytes.remove(0, answer.drip);
    if (!rest.bytes.isEmpty())
        QTimer::singleShot(answer.dripEvery, socket, [this, socket, rest] { drip(socket, rest); });
    else if (answer.close)
        socket->disconnectFromHost();
}

void FaultServer::cutOff(QTcpSocket *socket)
{
    // Unread data makes this a reset; nothing is flushed.
    socket->abort();
    socket->deleteLater();
}
} // namespace purveyor
