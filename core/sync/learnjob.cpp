// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/learnjob.h"

#include "core/sync/booksource.h"

#include <utility>

namespace purveyor
{
namespace
{
// Events without anything to learn are looked through again the next time, until there are so many that it is
// worth a commit to be past them.
constexpr qint64 FarBehind = 1000;
} // namespace

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
    const bool worthNoting = !unlearnt->writes.isEmpty() || unlearnt->upTo - unlearnt->from >= FarBehind;
    if (!client || !worthNoting) {
        finishWith(m_kinds);
        return;
    }
    QList<Lesson> lessons;
    for (const Unlearnt::Write &write : unlearnt->writes) {
        QList<Entity> things = client->learnt(write.row);
        things.removeIf(
            [client](const Entity &thing) { return !BookSource::isKept(*client, keyOf(thing).kind); });
        for (const Entity &thing : std::as_const(things))
            m_kinds.insert(keyOf(thing).kind);
        // When it was done: a later settlement says nothing of what was seen in between.
        lessons.append({write.event, write.row.sent.isValid() ? write.row.sent : write.row.changed, things});
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
