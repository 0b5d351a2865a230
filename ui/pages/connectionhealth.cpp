// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectionhealth.h"

#include "core/net/clock.h"
#include "core/sync/book.h"
#include "core/vendors/clientdirectory.h"
#include "ui/services.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace purveyor
{
namespace
{
constexpr auto AnswerTold = 20s; // pages of a list come faster than anybody reads the time

// Of a kind that the vendor does not list, only this computer was asked.
bool isVendorsList(const ListState &list)
{
    return list.offer.state == Offer::State::Offered;
}
} // namespace

ConnectionHealth::ConnectionHealth(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_began(services.clock.nowUtc())
{
    connect(&services.clients, &ClientDirectory::clientMade, this, &ConnectionHealth::watch);
    connect(&services.clients, &ClientDirectory::clientGone, this, [this](const ConnectionId &id) {
        if (m_states.remove(id) > 0)
            Q_EMIT changed(id);
    });
    connect(&services.book, &Book::stateChanged, this, &ConnectionHealth::noteList);
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
    connect(&client->trace(), &HttpTrace::appended, this, [this, id](const TraceEntry &entry) {
        if (entry.error.isEmpty() && entry.status >= 200 && entry.status < 400)
            noteAnswer(id);
    });
}

void ConnectionHealth::noteAnswer(const ConnectionId &id)
{
    State &state = m_states[id];
    const QDateTime now = m_services.clock.nowUtc();
    const bool tells = !state.answered.isValid() || state.answered.addSecs(AnswerTold.count()) <= now;
    if (tells) {
        state.answered = now;
        Q_EMIT changed(id);
    }
}

void ConnectionHealth::noteList(const ListState &list)
{
    if (list.activity != ListState::Activity::Idle || !isVendorsList(list))
        return;
    const QList<ListState> lists = m_services.book.states();
    const bool fails = std::any_of(lists.cbegin(), lists.cend(), [&list](const ListState &one) {
        return one.connection == list.connection && isVendorsList(one) && one.error;
    });
    State &state = m_states[list.connection];
    if (!list.error && list.asOf.isValid() && list.asOf >= m_began &&
        (!state.answered.isValid() || list.asOf > state.answered))
        state.answered = list.asOf;
    if (fails == state.failingSince.isValid())
        return;
    state.failingSince = fails ? m_services.clock.nowUtc() : QDateTime();
    Q_EMIT changed(list.connection);
}

} // namespace purveyor
