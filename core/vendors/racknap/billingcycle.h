// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringList>
#include <optional>

namespace purveyor::racknap
{
// The 13 labels of "possible values of billing cycle", as they are sent.
const QStringList &billingCycles();
// The label that somebody else's spelling stands for: case, blanks and hyphens do not count. Empty: none.
QString cycleFrom(const QString &text);
bool isFreeCycle(const QString &cycle); // Free, Free Trial
// How many months a label stands for; nothing for Free, Free Trial, One Time and Hourly.
std::optional<int> monthsOf(const QString &cycle);
// When a service that began on that day is due next: the same day of a later month, or the last day of that
// month when it has no such day (31 January + Monthly = 28 or 29 February). The day itself where the cycle
// has no months: the document wants a date for these too.
QDate dueDate(const QDate &registered, const QString &cycle);
} // namespace purveyor::racknap
