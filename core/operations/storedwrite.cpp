// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/storedwrite.h"

#include "core/net/clock.h"
#include "core/net/refusal.h"

#include <algorithm>

namespace purveyor
{
namespace
{
// Rows of one intent are written one after the other, so its earlier steps are among the rows right before
// it.
constexpr int NearbyRows = 200;
} // namespace

StoredWrite::StoredWrite(WriteDesk &desk, qint64 row, QObject *parent)
    : TypedJob(parent)
    , m_desk(desk)
    , m_id(row)
{
}

StoredWrite::~StoredWrite() = default;

void StoredWrite::doStart()
{
    // What leaves is what stands in the file, and not what a person saw: it must be what was placed.
    m_desk.journal.intact(m_id)->then(this, [this](const Result<JournalRow> &row) { loaded(row); });
}

void StoredWrite::loaded(const Result<JournalRow> &row)
{
    if (!row) {
        finishWith(Failure(row.error()));
        return;
    }
    m_row = *row;
    if (m_row.state != WriteState::Held && m_row.state != WriteState::Draft) {
        finishWith(Failure(tooLate(tr("This waits no longer: %1.").arg(statusOf(m_row.state).word))));
    } else if (m_row.hasSecret) {
        finishWith(Failure(refusal(tr("This needs a secret that was kept in memory only and is gone. "
                                      "Enter it again in the form."))));
    } else {
        m_desk.journal.newest(NearbyRows, m_id)->then(this, [this](const Result<QList<JournalRow>> &earlier) {
            earlierLoaded(earlier);
        });
    }
}

void StoredWrite::earlierLoaded(const Result<QList<JournalRow>> &earlier)
{
    if (!earlier) {
        finishWith(Failure(earlier.error()));
        return;
    }
    const auto open = std::find_if(earlier->cbegin(), earlier->cend(), [this](const JournalRow &row) {
        return row.intent == m_row.intent && !wasDone(row);
    });
    if (open != earlier->cend()) {
        finishWith(Failure(refusal(tr("The step before it (%1) is not confirmed: %2.")
                                       .arg(open->verb, statusOf(open->state).word))));
        return;
    }
    hold();
}

void StoredWrite::hold()
{
    if (m_row.state == WriteState::Held) {
        finishWith(m_row);
        return;
    }
    m_desk.journal.hold(m_row.id, m_desk.clock.nowUtc())->then(this, [this](const Result<JournalRow> &row) {
        finishWith(row);
    });
}
} // namespace purveyor
