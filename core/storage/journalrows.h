// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/net/result.h"

#include <QSqlDatabase>
#include <QVariant>

// JournalRow ⇄ the tables journal_row and payload.
namespace purveyor
{
// Inserts into both tables, with a new salt; sets row.id.
[[nodiscard]] Result<Done> insertJournalRow(QSqlDatabase &database, JournalRow &row);
// Writes what may change after the insert, if and only if the stored state is still `from`; else Conflict.
[[nodiscard]] Result<Done> updateJournalRow(QSqlDatabase &database, const JournalRow &row, WriteState from);
// NotFound when there is none.
[[nodiscard]] Result<JournalRow> readJournalRow(QSqlDatabase &database, qint64 id);
// where: what follows WHERE (r is journal_row, p is payload), with order and limit.
[[nodiscard]] Result<QList<JournalRow>>
readJournalRows(QSqlDatabase &database, const QString &where,
                std::initializer_list<std::pair<QString, QVariant>> values = {});
// For the above: rows of :connection about :customer, and the one that :made it, which is about nobody: there
// was none yet; :kind is a customer's. By the index alone: it is asked at each selection, of a journal that
// grows.
QString aboutCustomerCondition();
// The other row with this key that is Held, Sending or Unknown; 0 when there is none.
[[nodiscard]] Result<qint64> openRowWithKey(QSqlDatabase &database, const IntentKey &key, qint64 besides);
} // namespace purveyor
