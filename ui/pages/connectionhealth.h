// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/net/transport.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <optional>

namespace purveyor
{

class VendorClient;
struct Services;

/// How the way to each vendor account is: reachable or not and since when, told to wait, distrusted. Listens
/// to the transports of the living clients; asks nothing by itself.
class ConnectionHealth final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionHealth)

public:
    struct State {
        QDateTime offlineSince; ///< UTC; invalid: reachable as far as is known
        QDateTime waitUntil;    ///< UTC; the vendor said to wait
        std::optional<TlsFailure> tls;
    };

    explicit ConnectionHealth(Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state(const ConnectionId &id) const { return m_states.value(id); }

Q_SIGNALS:
    void changed(const purveyor::ConnectionId &id);

private:
    void watch(VendorClient *client);

    Services &m_services;
    QHash<ConnectionId, State> m_states;
};

} // namespace purveyor
