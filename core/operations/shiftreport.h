// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"

#include <QLocale>
#include <QMap>

namespace purveyor
{
// What one clerk hands to the next: what is open, whenever it was begun, and what came of the shift.
struct ShiftReport {
    QDateTime since;           // UTC
    QDateTime until;           // UTC
    QList<JournalRow> unknown; // these four are open, oldest first
    QList<JournalRow> held;    // and those being sent
    QList<JournalRow> drafts;
    QList<JournalRow> failed;    // of the shift: refused, not sent, stopped by a guard
    QList<JournalRow> done;      // of the shift: confirmed, or settled as done
    QMap<QString, int> placedBy; // how many writes of the shift, by login name
    QStringList unfinishedRuns;  // bulk runs, as they are to be told of
    int handOvers = 0;           // passwords that wait for a customer
};

// placed: the rows since then; open: what needs a person.
ShiftReport shiftReport(const QList<JournalRow> &placed, const QList<JournalRow> &open,
                        const QDateTime &since, const QDateTime &until);
// As plain text that is good Markdown too. Local times.
QString shiftText(const ShiftReport &report, const QLocale &locale);
} // namespace purveyor
