// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/notthere.h"

#include "core/net/clock.h"
#include "core/vendors/cloudblue/words.h"

namespace purveyor::cloudblue
{
Evidence notThere(Evidence evidence, const QString &what, const JournalRow &row, const CloudBlueCalls &calls)
{
    const qint64 age = row.sent.secsTo(calls.clock().nowUtc());
    const qint64 wait = calls.settings().settleTime.count() - age;
    const bool early = row.sent.isValid() && wait > 0;
    evidence.verdict = early ? Evidence::Verdict::Ambiguous : Evidence::Verdict::NotDone;
    evidence.text = what;
    if (early) {
        evidence.text = Words::tr("%1 CloudBlue may still be working on it: check again in %n second(s).",
                                  nullptr, static_cast<int>(wait))
                            .arg(what);
    }
    return evidence;
}
} // namespace purveyor::cloudblue
