// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decimal.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

// Figures and days as people of a locale write them, one way for the whole program. Never for the wire, for
// keys or for hashes. Money has formatMoney.
namespace purveyor
{
// Without trailing zeros and group separators: "0.25", "0,25".
QString numberText(const Decimal &number, const QLocale &locale);
// "1 Dec 2026", "Dec 1, 2026", "2026-12-01": in the locale's order and always with all four digits of the
// year, which many a locale's own short format leaves out.
QString dayText(QDate day, const QLocale &locale);
// The same for a day of a year that goes without saying: "1 Dec".
QString dayInYearText(QDate day, const QLocale &locale);
// "1 Dec 2026 10:42": local time of a UTC moment; empty for an invalid one.
QString momentText(const QDateTime &utc, const QLocale &locale);
} // namespace purveyor
