// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectionstate.h"

#include "core/sync/book.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::ConnectionState)
};

// What is read as a whole.
constexpr std::array ReadLists{EntityKind::Customer, EntityKind::Subscription, EntityKind::Order};

// What is known of all lists of one connection that its vendor has.
struct ListsTogether {
    std::optional<ApiError> error; // what a person can do something about first
    QDateTime asOf;                // UTC, of the one read last
    bool isReading = false;
};

int urgency(ApiError::Kind kind)
{
    if (kind == ApiError::Kind::Keychain)
        return 2;
    return kind == ApiError::Kind::Unauthorized || kind == ApiError::Kind::Forbidden ? 1 : 0;
}

ListsTogether listsOf(const Book &book, const ConnectionId &id)
{
    ListsTogether all;
    for (const EntityKind kind : ReadLists) {
        const ListState list = book.state(id, kind);
        if (list.offer.state != Offer::State::Offered)
            continue;
        all.isReading = all.isReading || list.activity == ListState::Activity::Refreshing;
        if (list.asOf.isValid() && (!all.asOf.isValid() || list.asOf > all.asOf))
            all.asOf = list.asOf;
        if (list.error && (!all.error || urgency(list.error->kind) > urgency(all.error->kind)))
            all.error = list.error;
    }
    return all;
}

SurfaceAction tryAgain()
{
    return {u"retry"_s, StateWords::tr("Try again"), ButtonRole::Link};
}

void sayWhatIsWrong(ConnectionState &state, const ConnectionHealth::State &health, const ListsTogether &lists)
{
    if (health.tls) {
        state.status = {Mark::Bad, StateWords::tr("Certificate not trusted"), {}};
        state.meaning = StateWords::tr("Nothing is read or sent until you have looked at it.");
        state.action =
            SurfaceAction{u"certificate"_s, StateWords::tr("Show the certificate…"), ButtonRole::Link};
    } else if (lists.error && lists.error->kind == ApiError::Kind::Keychain) {
        state.status = {Mark::Stopped, StateWords::tr("Keychain locked"), {}};
        state.meaning = lists.error->message;
        state.action = SurfaceAction{u"retry"_s, StateWords::tr("Unlock and retry"), ButtonRole::Link};
    } else if (health.offlineSince.isValid()) {
        state.status = {Mark::Stopped, StateWords::tr("No connection"), {}};
        state.since = health.offlineSince;
        state.meaning = StateWords::tr("Look at this computer's network and at the address under Edit…; "
                                       "otherwise the vendor cannot be reached at the moment.");
        state.action = tryAgain();
    } else if (lists.error && urgency(lists.error->kind) > 0) {
        state.status = {Mark::Bad, StateWords::tr("Key not accepted"), {}};
        state.since = health.failingSince;
        state.meaning = lists.error->message;
        state.action = SurfaceAction{u"enter"_s, StateWords::tr("Enter it again…"), ButtonRole::Link};
    } else if (lists.error) {
        state.status = {Mark::Bad, StateWords::tr("Could not be read"), {}};
        state.since = health.failingSince;
        state.meaning = lists.error->message;
        state.action = tryAgain();
    }
}
} // namespace

ConnectionState connectionState(Workspace &workspace, const Connection &connection,
                                const std::optional<ConnectionTest> &tested)
{
    const ConnectionHealth::State health = workspace.health().state(connection.id);
    const ListsTogether lists = listsOf(workspace.services().book, connection.id);
    ConnectionState state;
    state.answered = health.answered.isValid() ? health.answered : lists.asOf;
    if (!connection.enabled) {
        state.status = {Mark::Stopped, StateWords::tr("Switched off"), {}};
        return state;
    }
    sayWhatIsWrong(state, health, lists);
    if (!state.meaning.isEmpty())
        return state;
    // A test that failed holds until everything was read after it.
    if (tested && tested->status.mark == Mark::Bad && (!lists.asOf.isValid() || lists.asOf < tested->at)) {
        state.status = tested->status;
        state.since = tested->at;
    } else if (lists.isReading) {
        state.status = {Mark::Waiting, StateWords::tr("Reading"), {}};
    } else if (health.answered.isValid() || (tested && tested->status.mark == Mark::Good)) {
        state.status = {Mark::Good, StateWords::tr("Connected"), {}};
    } else {
        state.status = {Mark::None, StateWords::tr("Not asked yet"), {}};
    }
    return state;
}

bool readListsAgain(Workspace &workspace, const ConnectionId &id)
{
    Book &book = workspace.services().book;
    bool any = false;
    for (const EntityKind kind : ReadLists) {
        if (book.state(id, kind).offer.state != Offer::State::Offered)
            continue;
        book.refresh(id, kind);
        any = true;
    }
    return any;
}

} // namespace purveyor
