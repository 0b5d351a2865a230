// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"

#include <QDateTime>
#include <chrono>

namespace purveyor
{
// A look-up that found nothing of a write; what says so, in a sentence for people. NotDone only when the
// write is older than the connection's settle time: the vendor may still be working on a request whose answer
// was lost. Ambiguous also when nobody knows when it was sent: NotDone invites to send it again.
Evidence notThere(Evidence evidence, const QString &what, const QString &vendor, const QDateTime &sent,
                  const QDateTime &now, std::chrono::seconds settleTime);
} // namespace purveyor
