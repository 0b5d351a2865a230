// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/stalehandovers.h"

#include "core/operations/handover.h"
#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/storage/journal.h"
#include "core/vendors/clientdirectory.h"

#include <algorithm>

namespace purveyor
{
StaleHandOvers::StaleHandOvers(WriteGate &gate, ClientDirectory &clients, SecretStore &secrets,
                               QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_clients(clients)
    , m_secrets(secrets)
{
    connect(&gate, &WriteGate::rowChanged, this, &StaleHandOvers::rowChanged);
}

StaleHandOvers::~StaleHandOvers() = default;

void StaleHandOvers::rowChanged(const JournalRow &row)
{
    const VendorClient *client =
        row.state == WriteState::Confirmed ? m_clients.client(row.connection) : nullptr;
    if (!client)
        return;
    const QList<Operation> operations = client->operations();
    const Operation *operation = findOperation(operations, row.operation);
    if (!operation || operation->effect != Effect::Destroys || row.target.id.isEmpty())
        return;
    const QList<WaitingHandOver> waiting = waitingHandOvers(m_secrets);
    for (const WaitingHandOver &one : waiting) {
        if (one.connection == row.connection)
            forgetIfOf({row.connection, row.target.kind, row.target.id}, one.row);
    }
}

void StaleHandOvers::forgetIfOf(const EntityKey &deleted, qint64 row)
{
    m_gate.journal().row(row)->then(this, [this, deleted](const Result<JournalRow> &found) {
        if (!found)
            return;
        const QList<EntityKey> owners = found->made.isEmpty() ? QList<EntityKey>{found->target} : found->made;
        const bool isOf = std::any_of(owners.cbegin(), owners.cend(), [&deleted](const EntityKey &owner) {
            return owner.kind == deleted.kind && owner.id == deleted.id;
        });
        if (!isOf)
            return;
        const SecretRef ref = handOverRef(deleted.connection, found->id);
        m_secrets.forgetSession(ref);
        if (m_secrets.known().contains(ref))
            m_secrets.remove(ref);
    });
}
} // namespace purveyor
