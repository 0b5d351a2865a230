// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/fakeproxy.h"

#include <QTcpSocket>

namespace purveyor
{
FakeProxy::FakeProxy(quint16 targetPort, QObject *parent)
    : QTcpServer(parent)
    , m_targetPort(targetPort)
{
    listen(QHostAddress::LocalHost);
}

void FakeProxy::incomingConnection(qintptr handle)
{
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(handle);
    connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QIODevice::readyRead, this, [this, client] {
        const QByteArray waiting = client->peek(client->bytesAvailable());
        const qsizetype end = waiting.indexOf("\r\n\r\n");
        if (end >= 0)
            asked(client, client->read(end + 4));
    });
}

void FakeProxy::asked(QTcpSocket *client, const QByteArray &head)
{
    m_heads.append(head);
    if (m_manner == Manner::HangUp) {
        client->abort();
        client->deleteLater();
    } else if (m_manner == Manner::Forbid) {
        client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
    } else if (!m_credentials.isEmpty() &&
               !head.contains(QByteArray("Proxy-Authorization: Basic " + m_credentials + "\r\n"))) {
        client->write(
            "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
    } else {
        tunnel(client);
    }
}

void FakeProxy::tunnel(QTcpSocket *client)
{
    client->disconnect(this);
    auto *target = new QTcpSocket(client);
    connect(target, &QAbstractSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(client, &QIODevice::readyRead, target, [client, target] { target->write(client->readAll()); });
    connect(target, &QIODevice::readyRead, client, [client, target] { client->write(target->readAll()); });
    connect(target, &QAbstractSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    target->connectToHost(QHostAddress::LocalHost, m_targetPort);
}
} // namespace purveyor
