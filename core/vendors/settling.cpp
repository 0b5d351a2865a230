// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/settling.h"

#include <QCoreApplication>
#include <algorithm>

namespace purveyor
{
namespace
{
struct SettlingWords {
    Q_DECLARE_TR_FUNCTIONS(Settling)
};
} // namespace

Evidence notThere(Evidence evidence, const QString &what, const QString &vendor, const QDateTime &sent,
                  const QDateTime &now, std::chrono::seconds settleTime)
{
    constexpr qint64 Longest = 24 * 60 * 60; // of a clock that went back
    const qint64 wait = sent.isValid() ? settleTime.count() - sent.secsTo(now) : 0;
    evidence.verdict =
        sent.isValid() && wait <= 0 ? Evidence::Verdict::NotDone : Evidence::Verdict::Ambiguous;
    evidence.text = what;
    if (!sent.isValid())
        evidence.text = SettlingWords::tr("%1 But it is not known when it was sent, and %2 may still be "
                                          "working on it.")
                            .arg(what, vendor);
    else if (wait > 0)
        evidence.text = SettlingWords::tr("%1 %2 may still be working on it: check again in %n second(s).",
                                          nullptr, static_cast<int>(std::min(wait, Longest)))
                            .arg(what, vendor);
    return evidence;
}
} // namespace purveyor
