// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/pagedjob.h"
#include "core/sync/bookparts.h"
#include "core/sync/listrefresh.h"
#include "core/sync/liststate.h"

#include <QObject>
#include <QPointer>
#include <map>
#include <set>
#include <utility>

namespace purveyor
{
class VendorClient;

// The book's lists: how each one of each connection stands, and reading it from its vendor. What was read is
// told by the feed. Functions as in Book.
class BookLists final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookLists)

public:
    explicit BookLists(const BookParts &parts, QObject *parent = nullptr);
    ~BookLists() override;

    void readSnapshots(); // how old they are and whether they are whole
    void refresh(const ConnectionId &connection, EntityKind kind);
    void refreshAll(EntityKind kind);
    void cancel(const ConnectionId &connection, EntityKind kind);
    void resume();
    // What the cache has of this kind could not be read, of no connection.
    void setError(EntityKind kind, const ApiError &error);
    void forget(const ConnectionId &connection);

    QList<ListState> states() const;
    ListState state(const ConnectionId &connection, EntityKind kind) const;

Q_SIGNALS:
    void stateChanged(const purveyor::ListState &state);
    void refreshed(purveyor::EntityKind kind); // the last page is kept, and its rows wait to be told

private:
    using ListKey = std::pair<ConnectionId, EntityKind>;

    template <class Item>
    void start(const ListKey &key, VendorClient *client, PagedJob<Item> *(VendorClient::*list)());
    void ended(const ListKey &key, const Result<RefreshedList> &result);
    void breakOff(const ConnectionId &connection);
    void refreshKept(const ListKey &key);
    ListState &stateRef(const ListKey &key);
    void tellState(const ListKey &key) { Q_EMIT stateChanged(state(key.first, key.second)); }
    void tellStates(const ConnectionId &connection);

    const BookParts m_parts;
    std::map<ListKey, ListState> m_states;
    std::map<ListKey, QPointer<ApiJob>> m_running;
    std::set<ListKey> m_again; // to be read once more when the running reading has ended
    std::set<ListKey> m_brokenOff;
};
} // namespace purveyor
