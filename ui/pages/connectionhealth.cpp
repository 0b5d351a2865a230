// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectionhealth.h"

#include "core/net/clock.h"
#include "core/vendors/clientdirectory.h"
#include "ui/services.h"

namespace purveyor
{

ConnectionHealth::ConnectionHealth(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.clients, &ClientDirectory::clientMade, this, &ConnectionHealth::watch);
    connect(&services.clients, &ClientDirectory::clientGone, this, [this](const ConnectionId &id) {
        if (m_states.remove(id) > 0)
            Q_EMIT changed(id);
    });
    const QList<Connection> connections = services.connections.connections();
    for (const Connection &connection : connections) {
        if (VendorClient *client = services.clients.client(connection.id))
            watch(client);
    }
}

void ConnectionHealth::watch(VendorClient *client)
{
    const ConnectionId id = client->connection().id;
    Transport *transport = &client->transport();
    connect(transport, &Transport::reachabilityChanged, this, [this, id](bool reachable) {
        State &state = m_states[id];
        state.offlineSince = reachable ? QDateTime() : m_services.clock.nowUtc();
        if (reachable)
            state.tls.reset();
        Q_EMIT changed(id);
    });
    connect(transport, &Transport::throttled, this, [this, id](std::chrono::seconds wait) {
        m_states[id].waitUntil =
            wait.count() > 0 ? m_services.clock.nowUtc().addSecs(wait.count()) : QDateTime();
        Q_EMIT changed(id);
    });
    connect(transport, &Transport::tlsFailed, this, [this, id](const TlsFailure &failure) {
        m_states[id].tls = failure;
        Q_EMIT changed(id);
    });
}

} // namespace purveyor
