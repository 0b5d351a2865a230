// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/clientdirectory.h"

#include "core/net/loopback.h"
#include "core/net/refusal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
Failure refusedAddress(const QString &message)
{
    return Failure(refusal(message));
}
} // namespace

Result<QUrl> baseUrlFrom(const QString &text)
{
    const QUrl url = QUrl::fromEncoded(text.trimmed().toUtf8(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refusedAddress(QCoreApplication::translate(
            "purveyor::ClientDirectory", "This is not a web address such as https://host/path."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refusedAddress(
            QCoreApplication::translate("purveyor::ClientDirectory",
                                        "The address must not contain a user name or password, “?” or “#”."));
    const QString scheme = url.scheme().toLower();
    if (scheme != "https"_L1 && !(scheme == "http"_L1 && isLoopbackHost(url.host())))
        return refusedAddress(QCoreApplication::translate(
            "purveyor::ClientDirectory",
            "The address must begin with https://. Plain http would send the credentials readable to "
            "everyone on "
            "the way: "
            "put a TLS proxy in front of the server, or reach it through an SSH tunnel to this computer."));
    return url;
}

ClientDirectory::ClientDirectory(const VendorRegistry &registry, const ConnectionStore &connections,
                                 SecretStore &secrets, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_connections(connections)
    , m_secrets(secrets)
    , m_clock(clock)
{
    connect(&m_connections, &ConnectionStore::changed, this, [this](const ConnectionId &id) {
        const bool lived = m_clients.contains(id);
        drop(id);
        // Whoever showed the old client shows the new one without having to ask.
        if (lived)
            client(id);
    });
    connect(&m_connections, &ConnectionStore::removed, this, &ClientDirectory::drop);
}

ClientDirectory::~ClientDirectory()
{
    const QList<ConnectionId> ids = m_clients.keys();
    for (const ConnectionId &id : ids)
        drop(id);
}

VendorClient *ClientDirectory::client(const ConnectionId &id)
{
    if (VendorClient *living = m_clients.value(id))
        return living;
    const Connection *connection = m_connections.find(id);
    if (!connection || !connection->enabled)
        return nullptr;
    VendorClient *made = temporary(*connection).release();
    if (!made)
        return nullptr;
    made->setParent(this);
    m_clients.insert(id, made);
    Q_EMIT clientMade(made);
    return m_clients.value(id); // a listener may have changed the connection
}

std::unique_ptr<VendorClient> ClientDirectory::temporary(const Connection &connection) const
{
    const VendorFactory *factory = m_registry.factory(connection.vendor);
    if (!factory || !baseUrlFrom(connection.baseUrl))
        return nullptr;
    return factory->create(connection, settingsFor(connection, factory->describe()), m_secrets, m_clock);
}

void ClientDirectory::setProxy(const ProxySettings &proxy, const QString &password)
{
    if (proxy == m_proxy && password == m_proxyPassword)
        return;
    m_proxy = proxy;
    m_proxyPassword = password;
    const QList<ConnectionId> ids = m_clients.keys();
    for (const ConnectionId &id : ids)
        drop(id);
    for (const ConnectionId &id : ids)
        client(id);
}

TransportSettings ClientDirectory::settingsFor(const Connection &connection,
                                               const VendorDescription &vendor) const
{
    TransportSettings settings;
    settings.base = baseUrlFrom(connection.baseUrl).value_or(QUrl());
    settings.pinnedCertificate = connection.pinnedCertificate;
    settings.proxy = m_proxy;
    settings.proxyPassword = m_proxyPassword;
    settings.timeouts = vendor.timeouts;
    settings.timeouts.read = connection.readTimeout.value_or(vendor.timeouts.read);
    settings.timeouts.write = connection.writeTimeout.value_or(vendor.timeouts.write);
    return settings;
}

void ClientDirectory::drop(const ConnectionId &id)
{
    VendorClient *client = m_clients.take(id);
    if (!client)
        return;
    Q_EMIT clientGone(id);
    // Later: the change may have been made in answer to one of the client's own jobs.
    client->deleteLater();
}
} // namespace purveyor
