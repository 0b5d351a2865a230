// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/unknowncheck.h"

#include "core/domain/localtext.h"
#include "core/net/refusal.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/vendorclient.h"

#include <QLocale>
#include <algorithm>
#include <iterator>

namespace purveyor
{
namespace
{
// It is known to have made this, or it may have: done, or perhaps done, and it does not tell what of this
// kind it made. An order that was accepted need not tell its subscription.
bool mayHaveMade(const JournalRow &row, const QList<EntityKey> &found)
{
    const bool perhaps = row.state == WriteState::Unknown || row.state == WriteState::Sending;
    if (!wasDone(row) && !perhaps)
        return false;
    return std::any_of(found.cbegin(), found.cend(), [&row](const EntityKey &key) {
        const bool tellsOthers = std::any_of(row.made.cbegin(), row.made.cend(),
                                             [&key](const EntityKey &made) { return made.kind == key.kind; });
        return !tellsOthers || row.made.contains(key);
    });
}
} // namespace

UnknownCheck::UnknownCheck(WriteDesk &desk, qint64 row, QObject *parent)
    : TypedJob(parent)
    , m_desk(desk)
    , m_id(row)
{
}

UnknownCheck::~UnknownCheck() = default;

void UnknownCheck::doStart()
{
    m_desk.journal.row(m_id)->then(this, [this](const Result<JournalRow> &row) { loaded(row); });
}

void UnknownCheck::doAbort()
{
    if (m_lookUp)
        m_lookUp->abort();
}

void UnknownCheck::loaded(const Result<JournalRow> &row)
{
    if (isFinishing())
        return;
    if (!row) {
        finishWith(Failure(row.error()));
        return;
    }
    if (row->state != WriteState::Unknown) {
        finishWith(Failure(tooLate(tr("There is nothing to check: %1.").arg(statusOf(row->state).word))));
        return;
    }
    m_row = *row;
    m_desk.journal.made(row->created.addDays(-1))
        ->then(this, [this](const Result<QList<JournalRow>> &others) { othersLoaded(others); });
}

// What another entry made is that one's, of whatever kind: the look-up for an order may find what came of it.
// An answer may also name what the write changed, and that was there before.
void UnknownCheck::othersLoaded(const Result<QList<JournalRow>> &others)
{
    if (isFinishing())
        return;
    if (!others) {
        finishWith(Failure(others.error()));
        return;
    }
    VendorClient *client = m_desk.clients.client(m_row.connection);
    if (!client) {
        finishWith(Failure(refusal(tr("The connection is switched off or was removed."))));
        return;
    }
    QList<EntityKey> taken;
    for (const JournalRow &other : *others) {
        std::copy_if(other.made.cbegin(), other.made.cend(), std::back_inserter(taken),
                     [&other](const EntityKey &key) { return key != other.target; });
    }
    TypedJob<Evidence> *job = client->lookUp(m_row, taken);
    m_lookUp = job;
    adopt(job);
    connect(&m_desk.clients, &ClientDirectory::clientGone, this,
            [this, connection = m_row.connection](const ConnectionId &gone) {
                if (gone == connection)
                    abort(); // what the look-up works with goes
            });
    job->then(this, [this](const Result<Evidence> &evidence) { lookedUp(evidence); });
}

void UnknownCheck::lookedUp(const Result<Evidence> &evidence)
{
    if (isFinishing())
        return;
    if (!evidence || evidence->verdict == Evidence::Verdict::Ambiguous) {
        finishWith(evidence);
        return;
    }
    if (evidence->verdict == Evidence::Verdict::Done && !evidence->found.isEmpty())
        askWhoseItIs(*evidence);
    else
        settle(*evidence);
}

// The same was ordered for this customer shortly before or after: what is there may be that one's. Calling it
// ours would lose an order.
void UnknownCheck::askWhoseItIs(const Evidence &evidence)
{
    m_desk.journal.similar(m_row, m_row.created.addDays(-1))
        ->then(this, [this, evidence](const Result<QList<JournalRow>> &others) {
            if (isFinishing())
                return;
            if (!others) {
                finishWith(Failure(others.error()));
                return;
            }
            const auto other = std::find_if(others->cbegin(), others->cend(), [&](const JournalRow &one) {
                return makesTheSame(one) && mayHaveMade(one, evidence.found);
            });
            if (other == others->cend()) {
                settle(evidence);
                return;
            }
            Evidence doubtful = evidence;
            doubtful.verdict = Evidence::Verdict::Ambiguous;
            //: %1 is what was found, %2 the name of an action, %3 a moment
            doubtful.text = tr("%1 But it may come from “%2” of %3. Compare them and decide.")
                                .arg(evidence.text, other->verb, momentText(other->created, QLocale()));
            finishWith(doubtful);
        });
}

// Two operations can make one kind of thing: an order, and an order with a domain.
bool UnknownCheck::makesTheSame(const JournalRow &other) const
{
    if (other.operation == m_row.operation)
        return true;
    const VendorClient *client = m_desk.clients.client(m_row.connection);
    const QList<Operation> operations = client ? client->operations() : QList<Operation>();
    const Operation *ours = findOperation(operations, m_row.operation);
    const Operation *theirs = findOperation(operations, other.operation);
    return ours && theirs && ours->makes != EntityKind::Connection && ours->makes == theirs->makes &&
           other.target == m_row.target;
}

void UnknownCheck::settle(const Evidence &evidence)
{
    const Settlement settlement =
        evidence.verdict == Evidence::Verdict::Done ? Settlement::Done : Settlement::NotDone;
    m_desk.journal.settle(m_id, settlement, evidence.text, evidence.found, evidence.foundName)
        ->then(this, [this, found = evidence](const Result<JournalRow> &settled) {
            if (settled)
                finishWith(found);
            else
                finishWith(Failure(settled.error()));
        });
}
} // namespace purveyor
