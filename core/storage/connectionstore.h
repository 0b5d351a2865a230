// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/net/apijob.h"
#include "core/storage/databasethread.h"

namespace purveyor
{
// The connections, kept in journal.db. Loaded once at start, then answered from memory.
class ConnectionStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionStore)

public:
    explicit ConnectionStore(DatabaseThread &thread, QObject *parent = nullptr);

    TypedJob<Done> *load();                                                // once
    const QList<Connection> &connections() const { return m_connections; } // by name, locale-aware
    const Connection *find(const ConnectionId &id) const;

    // Adds or replaces; on disk before the signal.
    TypedJob<Done> *save(const Connection &connection);
    // With what is kept of it in the ledger, notes, labels and prices, in one commit.
    TypedJob<Done> *remove(const ConnectionId &id);

Q_SIGNALS:
    void added(const purveyor::ConnectionId &id);
    void changed(const purveyor::ConnectionId &id);
    void removed(const purveyor::ConnectionId &id);

private:
    DatabaseThread &m_thread;
    QList<Connection> m_connections;
};
} // namespace purveyor
