// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/importplan.h"

#include "core/domain/entity.h"
#include "core/tables/csvtext.h"
#include "core/tables/csvwriter.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::ImportPlan)
};

QList<Field> fieldsOf(const Form &form)
{
    QList<Field> fields;
    for (const Section &section : form.sections)
        fields += section.fields;
    return fields;
}

} // namespace

ImportMapping guessMapping(EntityKind kind, const Form &form, const QStringList &heads)
{
    ImportMapping mapping;
    QSet<qsizetype> taken;
    QStringList plain;
    for (const QString &head : heads)
        plain += plainHead(head);
    const auto take = [&](const QString &key, const QString &name) {
        if (mapping.contains(key))
            return;
        for (qsizetype column = 0; column < plain.size(); ++column) {
            if (!plain.at(column).isEmpty() && plain.at(column) == name && !taken.contains(column)) {
                mapping.insert(key, column);
                taken.insert(column);
                return;
            }
        }
    };
    const QList<Field> fields = fieldsOf(form);
    // What a file of ours says first, then what it is called elsewhere.
    for (const Field &field : fields)
        take(field.key, plainHead(field.label));
    for (const Field &field : fields)
        take(field.key, plainHead(field.key));
    for (const Field &field : fields) {
        const QStringList aliases = notedAliases(kind, field.key);
        for (const QString &alias : aliases)
            take(field.key, alias);
    }
    return mapping;
}

QList<Field> unmapped(const Form &form, const ImportMapping &mapping)
{
    QList<Field> missing = fieldsOf(form);
    missing.removeIf(
        [&mapping](const Field &field) { return !field.required || mapping.contains(field.key); });
    return missing;
}

QStringList templateHeads(const Form &form)
{
    QStringList heads;
    const QList<Field> fields = fieldsOf(form);
    for (const Field &field : fields)
        heads += field.label;
    return heads;
}

ImportPlan::ImportPlan(const CsvTable &table, const ImportTarget &target, const ImportMapping &mapping)
    : m_table(table)
    , m_target(target)
    , m_mapping(mapping)
    , m_form(notedForm(target.kind, target.needsParent))
{
}

ImportPlan::~ImportPlan() = default;

bool ImportPlan::judge(qsizetype rows)
{
    for (; rows > 0 && m_at < m_table.rows.size(); --rows, ++m_at) {
        const CsvRow &row = m_table.rows.at(m_at);
        const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
                                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (empty) {
            ++m_empty;
            continue;
        }
        m_rows.append(judgeRow(row));
        ++m_counts[static_cast<size_t>(m_rows.constLast().fate)];
    }
    return m_at < m_table.rows.size();
}

Values ImportPlan::valuesOf(const CsvRow &row) const
{
    Values values;
    const QList<Field> fields = fieldsOf(m_form);
    for (const Field &field : fields) {
        const qsizetype column = m_mapping.value(field.key, -1);
        const QString said =
            column < 0 ? QString() : withFormula(row.cells.value(column), m_table.delimiter).trimmed();
        if (said.isEmpty())
            continue;
        const QDate date =
            field.kind == FieldKind::Date ? QDate::fromString(said.left(10), Qt::ISODate) : QDate();
        values.insert(field.key, date.isValid() ? Value(date) : Value(said));
    }
    return values;
}

QString ImportPlan::wrongWith(const CsvRow &row, const Values &values) const
{
    const qsizetype heads = m_table.rows.constFirst().cells.size();
    const auto beyond = row.cells.begin() + std::min(heads, row.cells.size());
    if (std::any_of(beyond, row.cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
        return ImportWords::tr(
                   "The line has %1 cells, the head %2. A cell with the delimiter in it must be quoted.")
            .arg(row.cells.size())
            .arg(heads);
    QStringList reasons;
    const QList<Problem> problems = checkForm(m_form, values);
    for (const Problem &problem : problems) {
        const Field *field = m_form.field(problem.field);
        const QString text = field && field->kind == FieldKind::Date
                                 ? ImportWords::tr("Dates are read as 2026-12-31.")
                                 : problem.text;
        reasons += field ? ImportWords::tr("%1: %2").arg(field->label, text) : text;
    }
    return reasons.join(u' ');
}

ImportRow ImportPlan::judgeRow(const CsvRow &row)
{
    ImportRow judged;
    judged.line = row.line;
    judged.cells = row.cells;
    const Values values = valuesOf(row);
    judged.reason = wrongWith(row, values);
    if (!judged.reason.isEmpty())
        return judged;
    const QString id = textOf(values.value(noted::Id));
    const QString parentId = textOf(values.value(noted::Parent));
    EntityId parent;
    if (m_target.kind != EntityKind::Customer && !parentId.isEmpty()) {
        parent = m_target.addressed(EntityKind::Customer, {}, parentId);
        if (parent.isEmpty()) {
            judged.reason =
                ImportWords::tr("“%1” cannot be the id of a customer at this vendor.").arg(parentId);
            return judged;
        }
    }
    const EntityKey key{m_target.connection, m_target.kind, m_target.addressed(m_target.kind, parent, id)};
    if (key.id.isEmpty()) {
        judged.reason = ImportWords::tr("“%1” cannot be an id at this vendor.").arg(id);
        return judged;
    }
    if (const qint64 first = m_lines.value(key.id); first > 0) {
        judged.reason = ImportWords::tr("The same id stands in line %1 already.").arg(first);
        return judged;
    }
    m_lines.insert(key.id, row.line);
    const bool known = m_target.known.contains(key.id);
    judged.fate = known ? ImportRow::Fate::Known : ImportRow::Fate::New;
    // Of a known one the state that is known stays: a file is older than what the vendor said.
    Values told = values;
    if (known)
        told.remove(noted::State);
    // How this program exports one without a name.
    if (m_target.kind == EntityKind::Customer && textOf(told.value(noted::Name)) == customerWord(id))
        told.remove(noted::Name);
    judged.entity = m_entities.size();
    m_entities.append(notedEntity(key, parent, told, known ? QString() : m_target.sourceWord));
    return judged;
}

QStringList ImportPlan::badHeads() const
{
    return QStringList{ImportWords::tr("Line"), ImportWords::tr("Why not imported")} +
           m_table.rows.constFirst().cells;
}

QList<QStringList> ImportPlan::badRows() const
{
    QList<QStringList> bad;
    for (const ImportRow &row : m_rows) {
        if (row.fate == ImportRow::Fate::Bad)
            bad.append(QStringList{QString::number(row.line), row.reason} + row.cells);
    }
    return bad;
}
} // namespace purveyor
