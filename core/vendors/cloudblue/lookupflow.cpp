// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/lookupflow.h"

#include "core/net/clock.h"
#include "core/vendors/settling.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
LookUpFlow::LookUpFlow(CloudBlueCalls &calls, JournalRow row, QObject *parent)
    : FlowJob<Evidence>(parent)
    , m_calls(calls)
    , m_row(std::move(row))
{
}

void LookUpFlow::finishAs(Evidence::Verdict verdict, const QString &text)
{
    m_evidence.verdict = verdict;
    m_evidence.text = text;
    finishWith(m_evidence);
}

void LookUpFlow::finishNotThere(const QString &what)
{
    finishWith(notThere(m_evidence, what, u"CloudBlue"_s, m_row.sent, m_calls.clock().nowUtc(),
                        m_calls.settings().settleTime));
}

bool LookUpFlow::isOlder(const QDateTime &moment, std::chrono::seconds by) const
{
    if (!moment.isValid() || !m_row.sent.isValid())
        return false;
    const QDateTime sent = m_row.sent.addSecs(m_calls.settings().clockOffset.count());
    return moment < sent.addSecs(-by.count());
}
} // namespace purveyor::cloudblue
