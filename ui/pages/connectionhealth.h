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
struct ListState;
struct Services;

/// How the way to each vendor account is: reachable or not and since when, told to wait, distrusted, and when
/// it last answered. Listens to the living clients and to what becomes of their lists; asks nothing by
/// itself.
class ConnectionHealth final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionHealth)

public:
    struct State {
        QDateTime offlineSince; ///< UTC; invalid: reachable as far as is known
        QDateTime waitUntil;    ///< UTC; the vendor said to wait
        QDateTime answered;     ///< UTC, of the last good answer; invalid: none in this run
        QDateTime failingSince; ///< UTC; invalid: no list that the vendor has ended in an error last time
        std::optional<TlsFailure> tls;
    };

    explicit ConnectionHealth(Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state(const ConnectionId &id) const { return m_states.value(id); }

Q_SIGNALS:
    void changed(const purveyor::ConnectionId &id);

private:
    void watch(VendorClient *client);
    void noteAnswer(const ConnectionId &id);
    void noteList(const ListState &list);

    Services &m_services;
    const QDateTime m_began; ///< UTC; what a list was read before was another run
    QHash<ConnectionId, State> m_states;
};

} // namespace purveyor
