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
        if (!m_clients.client(key.connection)) // nobody can say whether its vendor lists such a thing
            return new ReadyJob<Done>(Failure(noClientError()), this);
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
                    Q_EMIT changed(list.connection, list.kind);
            }
            return kept;
        },
        this);
}

TypedJob<Done> *BookLedger::takeOff(const EntityKey &key)
{
    return mapJob<Done>(
        m_ledger.forget(key),
        [this, key](const Result<Done> &gone) -> Result<Done> {
            // What hangs below a customer goes with it.
            for (const EntityKind kind :
                 {EntityKind::Customer, EntityKind::Subscription, EntityKind::Order}) {
                if (gone)
                    Q_EMIT changed(key.connection, kind);
            }
            return gone;
        },
        this);
}

TypedJob<Done> *BookLedger::learn(const ConnectionId &connection)
{
    return mapJob<Done>(
        new LearnJob(m_ledger, m_clients, connection, this),
        [this, connection](const Result<QSet<EntityKind>> &kinds) -> Result<Done> {
            const Result<Done> learnt = kinds ? Result<Done>(Done{}) : Failure(kinds.error());
            noteIn(m_notLearnt, connection, learnt);
            if (kinds) {
                for (const EntityKind kind : *kinds)
                    Q_EMIT changed(connection, kind);
            }
            return learnt;
        },
        this);
}

void BookLedger::note(const ConnectionId &connection, const Result<Done> &kept)
{
    noteIn(m_notKept, connection, kept);
}

void BookLedger::noteIn(Troubles &troubles, const ConnectionId &connection, const Result<Done> &done)
{
    if (!done && done.error().kind == ApiError::Kind::Cancelled)
        return;
    const bool troubled = troubles.remove(connection);
    if (!done)
        troubles.insert(connection, done.error());
    if (troubled || !done)
        Q_EMIT troubleChanged(connection);
}

void BookLedger::forget(const ConnectionId &connection)
{
    m_notLearnt.remove(connection);
    m_notKept.remove(connection);
}

std::optional<ApiError> BookLedger::trouble(const ConnectionId &connection, EntityKind kind) const
{
    for (const Troubles *troubles : {&m_notLearnt, &m_notKept}) {
        const auto known = troubles->constFind(connection);
        if (known != troubles->cend() && isKept(connection, kind))
            return *known;
    }
    return std::nullopt;
}

bool BookLedger::isKept(const ConnectionId &connection, EntityKind kind) const
{
    const VendorClient *client = m_clients.client(connection);
    return client && BookSource::isKept(*client, kind);
}
} // namespace purveyor
