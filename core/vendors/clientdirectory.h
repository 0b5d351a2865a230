// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connectionstore.h"
#include "core/vendors/vendorregistry.h"

#include <QHash>
#include <QObject>

namespace purveyor
{
// The address a person typed, as the transport takes it: https, or plain http to this computer alone, with a
// host and without user, query and fragment. The error is a sentence for people (Kind::Refused).
[[nodiscard]] Result<QUrl> baseUrlFrom(const QString &text);

// The living clients, one for each enabled connection, made when first asked for and made anew when the
// connection changes.
class ClientDirectory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientDirectory)

public:
    ClientDirectory(const VendorRegistry &registry, const ConnectionStore &connections, SecretStore &secrets,
                    Clock &clock, QObject *parent = nullptr);
    ~ClientDirectory() override;

    // Null: unknown, switched off, without a usable address, or its vendor is not built in. Valid until
    // clientGone().
    VendorClient *client(const ConnectionId &id);
    // A client for a connection that is not saved yet (the test in its dialog); the caller owns it.
    // Null: no usable address, or its vendor is not built in.
    std::unique_ptr<VendorClient> temporary(const Connection &connection) const;
    void setProxy(const ProxySettings &proxy, const QString &password); // for all; clients are made anew

Q_SIGNALS:
    void clientMade(purveyor::VendorClient *client);
    void clientGone(const purveyor::ConnectionId &id); // it is deleted in the next turn

private:
    TransportSettings settingsFor(const Connection &connection, const VendorDescription &vendor) const;
    void drop(const ConnectionId &id);

    const VendorRegistry &m_registry;
    const ConnectionStore &m_connections;
    SecretStore &m_secrets;
    Clock &m_clock;
    ProxySettings m_proxy;
    QString m_proxyPassword;
    QHash<ConnectionId, VendorClient *> m_clients;
};
} // namespace purveyor
