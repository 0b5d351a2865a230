// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/learnjob.h"

#include "core/sync/booksource.h"

#include <utility>

namespace purveyor
{
LearnJob::LearnJob(Ledger &ledger, ClientDirectory &clients, ConnectionId connection, QObject *parent,
                   int atOnce)
    : TypedJob(parent)
    , m_ledger(ledger)
    , m_clients(clients)
    , m_connection(std::move(connection))
    , m_atOnce(atOnce)
{
}

LearnJob::~LearnJob() = default;

void LearnJob::doStart()
{
    if (!m_clients.client(m_connection)) {
        finishWith(m_kinds);
        return;
    }
    m_ledger.unlearnt(m_connection, m_atOnce)->then(this, [this](const Result<Unlearnt> &unlearnt) {
        learnFrom(unlearnt);
    });
}

void LearnJob::learnFrom(const Result<Unlearnt> &unlearnt)
{
    if (isFinishing())
        return;
    if (!unlearnt) {
        finishWith(Failure(unlearnt.error()));
        return;
    }
    const VendorClient *client = m_clients.client(m_connection); // it may have gone meanwhile
    if (!client || unlearnt->writes.isEmpty()) {
        finishWith(m_kinds); // nothing to note: what is skipped here is skipped as cheaply the next time
        return;
    }
    QList<Lesson> lessons;
    for (const Unlearnt::Write &write : unlearnt->writes) {
        QList<Entity> things = client->learnt(write.row);
        things.removeIf(
            [client](const Entity &thing) { return !BookSource::isKept(*client, keyOf(thing).kind); });
        for (const Entity &thing : std::as_const(things))
            m_kinds.insert(keyOf(thing).kind);
        lessons.append({write.event, write.row.changed, things});
    }
    m_ledger.learn(m_connection, lessons, unlearnt->upTo)
        ->then(this, [this, more = unlearnt->more](const Result<Done> &learnt) {
            if (!learnt)
                finishWith(Failure(learnt.error()));
            else if (more && !isFinishing())
                doStart();
            else
                finishWith(m_kinds);
        });
}
} // namespace purveyor
