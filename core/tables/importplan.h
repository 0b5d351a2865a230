// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/csvreader.h"
#include "core/tables/noted.h"

#include <QHash>
#include <QSet>
#include <array>
#include <functional>

namespace purveyor
{
// Which column of the file says which field; a field that no column says is not in it.
using ImportMapping = QHash<QString, qsizetype>;

// By the heads, however they are written ("E-Mail address", "customer_id"); a column is taken once.
ImportMapping guessMapping(EntityKind kind, const Form &form, const QStringList &heads);
// Required fields without a column.
QList<Field> unmapped(const Form &form, const ImportMapping &mapping);
// The first line of a file that needs no mapping.
QStringList templateHeads(const Form &form);

// What importing one row would do.
struct ImportRow {
    enum class Fate { New, Known, Bad };
    Fate fate = Fate::Bad;
    qint64 line = 0;
    qsizetype entity = -1; // its place among the entities of the plan; −1 of a bad one
    QString reason;        // of a bad one, translated: what is wrong and in which column
    QStringList cells;     // as they stand in the file
};

// What a file is going to be.
struct ImportTarget {
    ConnectionId connection;
    EntityKind kind = EntityKind::Customer;
    bool needsParent = false;
    // The vendor's way to address what people know by an id; empty: that cannot be an id. Called with an
    // empty parent for customers.
    std::function<EntityId(EntityKind kind, const EntityId &parent, const QString &id)> addressed;
    QSet<EntityId> known; // already in the list
    QString sourceWord;   // our word for the state of what is imported
};

// The dry run: judges the rows of a file one after the other and writes nothing. In slices, so that a window
// can go on meanwhile.
class ImportPlan final
{
    Q_DISABLE_COPY_MOVE(ImportPlan)

public:
    // table: without a problem, its first row the heads.
    ImportPlan(const CsvTable &table, const ImportTarget &target, const ImportMapping &mapping);
    ~ImportPlan();

    // At most so many rows more; false when all are judged.
    bool judge(qsizetype rows);
    qsizetype judged() const { return m_at; }
    qsizetype total() const { return m_table.rows.size(); }

    const QList<ImportRow> &rows() const { return m_rows; }
    qsizetype count(ImportRow::Fate fate) const { return m_counts[static_cast<size_t>(fate)]; }
    qsizetype emptyRows() const { return m_empty; }              // lines with nothing but delimiters: no rows
    const QList<Entity> &entities() const { return m_entities; } // of the good rows
    // The bad rows as a table of their own: line and reason, then the cells as they were.
    QStringList badHeads() const;
    QList<QStringList> badRows() const;

private:
    ImportRow judgeRow(const CsvRow &row); // adds to the entities
    QString wrongWith(const CsvRow &row, const Values &values) const;
    Values valuesOf(const CsvRow &row) const;

    CsvTable m_table;
    ImportTarget m_target;
    ImportMapping m_mapping;
    Form m_form;
    qsizetype m_at = 1;
    qsizetype m_empty = 0;
    QList<ImportRow> m_rows;
    QList<Entity> m_entities;
    QHash<EntityId, qint64> m_lines;     // where an id stood first
    std::array<qsizetype, 3> m_counts{}; // by fate
};
} // namespace purveyor
