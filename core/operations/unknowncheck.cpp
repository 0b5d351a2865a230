// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/unknowncheck.h"

#include "core/vendors/clientdirectory.h"
#include "core/vendors/vendorclient.h"

namespace purveyor
{
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
    VendorClient *client = m_desk.clients.client(row->connection);
    if (!client) {
        finishWith(Failure(refusedHere(tr("The connection is switched off or was removed."))));
        return;
    }
    TypedJob<Evidence> *job = client->lookUp(*row);
    m_lookUp = job;
    adopt(job);
    connect(&m_desk.clients, &ClientDirectory::clientGone, this,
            [this, connection = row->connection](const ConnectionId &gone) {
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
    const Settlement settlement =
        evidence->verdict == Evidence::Verdict::Done ? Settlement::Done : Settlement::NotDone;
    m_desk.journal.settle(m_id, settlement, evidence->text, evidence->found, evidence->foundName)
        ->then(this, [this, found = *evidence](const Result<JournalRow> &settled) {
            if (settled)
                finishWith(found);
            else
                finishWith(Failure(settled.error()));
        });
}
} // namespace purveyor
