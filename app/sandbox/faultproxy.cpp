// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/faultproxy.h"

#include "app/sandbox/faults.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/proxyconnection.h"

#include <QDebug>
#include <QHostAddress>
#include <QSslSocket>
#include <utility>

namespace purveyor::sandbox
{

FaultProxy::FaultProxy(Faults &faults, Ledger &ledger, Inner inner, std::optional<QSslConfiguration> tls,
                       QObject *parent)
    : QTcpServer(parent)
    , m_faults(faults)
    , m_ledger(ledger)
    , m_inner(std::move(inner))
    , m_tls(std::move(tls))
{
    connect(&m_faults, &Faults::refusingChanged, this, &FaultProxy::followRefusing);
}

bool FaultProxy::open(quint16 port)
{
    if (!listen(QHostAddress::LocalHost, port))
        return false;
    m_port = serverPort();
    return true;
}

void FaultProxy::incomingConnection(qintptr handle)
{
    if (!m_tls) {
        auto *client = new QTcpSocket(this);
        client->setSocketDescriptor(handle);
        startConnection(client);
        return;
    }
    auto *client = new QSslSocket(this);
    client->setSocketDescriptor(handle);
    client->setSslConfiguration(*m_tls);
    connect(client, &QSslSocket::encrypted, this, [this, client] { startConnection(client); });
    connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
    client->startServerEncryption();
}

void FaultProxy::startConnection(QTcpSocket *client)
{
    m_ledger.countConnection(m_inner.vendor);
    if (m_faults.takeCutAtAccept(m_inner.vendor)) {
        client->abort();
        client->deleteLater();
        return;
    }
    new ProxyConnection(client, m_faults, m_ledger,
                        {m_inner.vendor, m_inner.port, m_inner.token, m_tls.has_value()}, this);
}

void FaultProxy::followRefusing()
{
    if (!m_faults.refuses(m_inner.vendor)) {
        if (!isListening() && !open(m_port))
            qWarning() << "The port" << m_port << "does not open again:" << errorString();
        return;
    }
    close();
    // A kept-alive connection would let requests through a closed port.
    const QList<ProxyConnection *> connections = findChildren<ProxyConnection *>(Qt::FindDirectChildrenOnly);
    for (ProxyConnection *connection : connections)
        connection->cut();
}

} // namespace purveyor::sandbox
