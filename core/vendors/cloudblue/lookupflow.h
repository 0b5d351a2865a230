// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/outcome.h"
#include "core/vendors/cloudblue/cloudbluecalls.h"
#include "core/vendors/flowjob.h"

namespace purveyor::cloudblue
{
// Finds out after an Unknown whether a write was done, by reading alone. Times are compared by the vendor's
// clock, as far as the connection knows how it differs.
class LookUpFlow : public FlowJob<Evidence>
{
protected:
    LookUpFlow(CloudBlueCalls &calls, JournalRow row, QObject *parent);

    void finishAs(Evidence::Verdict verdict, const QString &text);
    // NotDone only when the write is older than the connection's settle time: CloudBlue may still be working
    // on a request whose answer was lost.
    void finishNotThere(const QString &what);
    // By more than this, before the write was sent. False when either is not known.
    bool isOlder(const QDateTime &moment, std::chrono::seconds by) const;

    CloudBlueCalls &calls() const { return m_calls; }
    const JournalRow &row() const { return m_row; }
    Evidence &evidence() { return m_evidence; }

private:
    CloudBlueCalls &m_calls;
    const JournalRow m_row;
    Evidence m_evidence;
};
} // namespace purveyor::cloudblue
