// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace purveyor::faults
{
// What a profile's journal says, read beside the program that has it open.
struct JournalCopy {
    QList<JournalRow> rows; // oldest first
    qint64 brokenAt = -1;   // 0: the chain holds; −1: it could not be read
};
JournalCopy readJournal(const QString &profile);

// Whether the journal and the ledgers of a sandbox tell the same: each write that was executed has a row of
// its own that does not deny it, each Confirmed row was executed, once. announcement: what the sandbox
// printed. Empty: they agree.
QString booksDiffer(const QList<JournalRow> &rows, const QList<QJsonObject> &ledger,
                    const QJsonObject &announcement);
} // namespace purveyor::faults
