// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/connectionnames.h"

#include <QList>
#include <QString>
#include <functional>

namespace purveyor
{

class ConnectionsModel;
class CustomerModel;
class JournalModel;
class OrderModel;
class SubscriptionModel;

/// A column of a file that a table is written to.
struct ExportColumn {
    QString head;    ///< translated
    QString shownAs; ///< key of the table's column it tells of; empty: no table shows it
};

/// What a table shows now, copied: rows in their order, values as text. cell may be called from any thread
/// and outlives the model. Dates are ISO 8601, an amount stands as shown and again as number and currency,
/// what the vendor does not tell is empty.
struct ExportTable {
    QList<ExportColumn> columns;
    qsizetype rows = 0;
    std::function<QString(qsizetype row, qsizetype column)> cell;
};

[[nodiscard]] ExportTable exportTable(const CustomerModel &model, const ConnectionNames &names);
[[nodiscard]] ExportTable exportTable(const SubscriptionModel &model, const ConnectionNames &names);
[[nodiscard]] ExportTable exportTable(const OrderModel &model, const ConnectionNames &names);
[[nodiscard]] ExportTable exportTable(const JournalModel &model); ///< the entries that are loaded
[[nodiscard]] ExportTable exportTable(const ConnectionsModel &model);

/// The columns that these columns of a table show, in their order; with an empty list all there are.
[[nodiscard]] QList<qsizetype> chosenColumns(const ExportTable &table, const QStringList &shown);

} // namespace purveyor
