// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/bookledger.h"

#include "core/sync/booksource.h"
#include "core/sync/learnjob.h"

namespace purveyor
{
BookLedger::BookLedger(Ledger &ledger, ClientDirectory &clients, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clients(clients)
{
}

BookLedger::~BookLedger() = default;

TypedJob<Done> *BookLedger::keep(const QList<Entity> &entities, Ledger::Source source)
{
    QList<Entity> unlisted;
    QSet<EntityKey> lists; // without an id
    for (const Entity &entity : entities) {
        const EntityKey key = keyOf(entity);
        if (!isKept(key.connection, key.kind))
            continue;
        unlisted.append(entity);
        lists.insert({key.connection, key.kind, {}});
    }
    if (unlisted.isEmpty())
        return new ReadyJob<Done>(Done(), this);
    return mapJob<Done>(
        m_ledger.keep(unlisted, source),
        [this, lists](const Result<Done> &kept) -> Result<Done> {
            for (const EntityKey &list : lists) {
                note(list.connection, kept);
                if (kept)
                    Q_EMIT grown(list.connection, list.kind);
            }
            return kept;
        },
        this);
}

TypedJob<Done> *BookLedger::learn(const ConnectionId &connection)
{
    return mapJob<Done>(
        new LearnJob(m_ledger, m_clients, connection, this),
        [this, connection](const Result<QSet<EntityKind>> &kinds) -> Result<Done> {
            const Result<Done> learnt = kinds ? Result<Done>(Done{}) : Failure(kinds.error());
            note(connection, learnt);
            if (kinds) {
                for (const EntityKind kind : *kinds)
                    Q_EMIT grown(connection, kind);
            }
            return learnt;
        },
        this);
}

void BookLedger::note(const ConnectionId &connection, const Result<Done> &kept)
{
    if (!kept && kept.error().kind == ApiError::Kind::Cancelled)
        return;
    const bool troubled = m_troubles.remove(connection);
    if (!kept)
        m_troubles.insert(connection, kept.error());
    if (troubled || !kept)
        Q_EMIT troubleChanged(connection);
}

std::optional<ApiError> BookLedger::trouble(const ConnectionId &connection, EntityKind kind) const
{
    const auto known = m_troubles.constFind(connection);
    return known != m_troubles.cend() && isKept(connection, kind) ? std::optional(*known) : std::nullopt;
}

bool BookLedger::isKept(const ConnectionId &connection, EntityKind kind) const
{
    const VendorClient *client = m_clients.client(connection);
    return client && BookSource::isKept(*client, kind);
}
} // namespace purveyor
