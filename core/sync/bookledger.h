// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"
#include "core/vendors/clientdirectory.h"

#include <QObject>

namespace purveyor
{
// The book's side of the ledger: what gets into it, and whether that went well. Kinds that the vendor lists
// itself are left out.
class BookLedger final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookLedger)

public:
    BookLedger(Ledger &ledger, ClientDirectory &clients, QObject *parent = nullptr);
    ~BookLedger() override;

    TypedJob<Done> *keep(const QList<Entity> &entities, Ledger::Source source);
    TypedJob<Done> *takeOff(const EntityKey &key);
    TypedJob<Done> *learn(const ConnectionId &connection);
    // How a write to the ledger ended that somebody else made.
    void note(const ConnectionId &connection, const Result<Done> &kept);
    // Why something of this kind is missing: what was not learnt stays missing until it is learnt, what was
    // not kept until something of the connection is kept again.
    std::optional<ApiError> trouble(const ConnectionId &connection, EntityKind kind) const;
    void forget(const ConnectionId &connection);
    bool isKept(const ConnectionId &connection, EntityKind kind) const;
    Ledger &ledger() { return m_ledger; }

Q_SIGNALS:
    void changed(const purveyor::ConnectionId &connection, purveyor::EntityKind kind);
    void troubleChanged(const purveyor::ConnectionId &connection);

private:
    Ledger &m_ledger;
    ClientDirectory &m_clients;
    using Troubles = QHash<ConnectionId, ApiError>;
    void noteIn(Troubles &troubles, const ConnectionId &connection, const Result<Done> &done);
    Troubles m_notLearnt;
    Troubles m_notKept;
};
} // namespace purveyor
