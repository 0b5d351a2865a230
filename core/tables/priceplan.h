// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/pricelist.h"
#include "core/tables/csvreader.h"

#include <QHash>

namespace purveyor
{
// What importing one row of a price list would do.
struct PriceRow {
    qint64 line = 0;
    qsizetype entry = -1; // its place among the entries of the plan; −1 of a bad one
    QString reason;       // of a bad one, translated: what is wrong
    QStringList cells;    // as they stand in the file
};

// The dry run of a price list. Columns are known by their heads, however these are written: product, name,
// period, price, cost, currency, valid from. Amounts have a point or a comma before the decimals and no
// separators of thousands; "1,234" could be either and is refused. Pure.
class PricePlan final
{
public:
    // A file that can be filled in: the heads, and one line that shows how each cell is written.
    static QStringList templateHeads();
    static QStringList templateLine();

    // table: without a problem, its first row the heads.
    explicit PricePlan(const CsvTable &table);

    const QStringList &missingColumns() const { return m_missing; } // their heads; then there is no row
    const QList<PriceRow> &rows() const { return m_rows; }
    const QList<PriceEntry> &entries() const { return m_entries; } // of the good rows
    qsizetype badCount() const { return m_rows.size() - m_entries.size(); }
    // The bad rows as a table of their own: line and reason, then the cells as they were.
    QStringList badHeads() const;
    QList<QStringList> badRows() const;

private:
    PriceRow judge(const CsvRow &row);
    QString cell(const CsvRow &row, qsizetype column) const;

    enum Column { Product, Name, Period, Price, Cost, Currency, ValidFrom, ColumnCount };
    QStringList m_heads;
    QList<qsizetype> m_columns; // by Column; −1: not in the file
    QStringList m_missing;
    QList<PriceRow> m_rows;
    QList<PriceEntry> m_entries;
    QHash<QString, qint64> m_lines; // where a product, period and day stood first
};
} // namespace purveyor
