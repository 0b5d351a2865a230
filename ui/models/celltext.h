// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace purveyor
{

class Clock;

/// The day that it is on this workstation.
[[nodiscard]] QDate localToday(const Clock &clock);
/// "in 12 days", "today", "3 days ago": how far a day is from the day given.
[[nodiscard]] QString relativeDay(QDate day, QDate today);
/// "3 Dec", with the year when it is another one than today's.
[[nodiscard]] QString shortDay(QDate day, QDate today, const QLocale &locale);
/// "10:42" today, "yesterday 10:42", "3 Dec 10:42"; local time of a UTC moment.
[[nodiscard]] QString shortMoment(const QDateTime &utc, const QDateTime &now, const QLocale &locale);
/// "10:42:31": when something of today happened; local time of a UTC moment.
[[nodiscard]] QString clockTime(const QDateTime &utc);
/// Whole ISO text with zone, for tooltips.
[[nodiscard]] QString isoMoment(const QDateTime &utc);
/// "just now", "4 min ago", "2 h ago", "3 days ago".
[[nodiscard]] QString age(const QDateTime &utc, const QDateTime &now);
/// "8 s", "4 min", "1 h 5 min".
[[nodiscard]] QString durationText(qint64 milliseconds);
/// What a cell says where the vendor does not tell.
[[nodiscard]] QString notTold();

} // namespace purveyor
