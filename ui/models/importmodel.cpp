// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importmodel.h"

#include "ui/models/itemroles.h"

#include <QLocale>
#include <algorithm>
#include <type_traits>
#include <variant>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
Mark markOf(ImportRow::Fate fate)
{
    switch (fate) {
    case ImportRow::Fate::New:
        return Mark::Good;
    case ImportRow::Fate::Known:
        return Mark::Waiting;
    case ImportRow::Fate::Bad:
        return Mark::Bad;
    }
    return Mark::None;
}

// A bad one has no name: what stands in the file.
QString whatOf(const ImportPlan &plan, const ImportRow &row)
{
    if (row.entity >= 0)
        return nameOf(plan.entities().at(row.entity));
    QStringList said = row.cells;
    said.removeAll(QString());
    return said.join(u" · "_s);
}

// What else will be kept, as far as a person can tell rows apart by it.
QString restOf(const Entity &entity)
{
    QStringList rest{keyOf(entity).id.value};
    std::visit(
        [&rest](const auto &thing) {
            using Thing = std::decay_t<decltype(thing)>;
            if constexpr (requires { thing.number; })
                rest += thing.number;
            if constexpr (requires { thing.contact; })
                rest += thing.contact.email;
            if constexpr (std::is_same_v<Thing, Subscription>) {
                rest += thing.productId;
                if (thing.renews)
                    rest += QLocale().toString(*thing.renews, QLocale::ShortFormat);
            }
            if constexpr (requires { thing.status; })
                rest += thing.status.vendorWord;
        },
        entity);
    rest.removeAll(QString());
    rest.removeAll(nameOf(entity));
    return rest.join(u" · "_s);
}
} // namespace

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_order.clear();
    if (m_plan) {
        const QList<ImportRow> &rows = m_plan->rows();
        m_order.resize(rows.size());
        std::generate(m_order.begin(), m_order.end(), [at = qsizetype(0)]() mutable { return at++; });
        std::stable_partition(m_order.begin(), m_order.end(),
                              [&rows](qsizetype row) { return rows.at(row).fate == ImportRow::Fate::Bad; });
    }
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString ImportModel::display(const ImportRow &row, Column column) const
{
    switch (column) {
    case Column::Line:
        return QString::number(row.line);
    case Column::Fate:
        switch (row.fate) {
        case ImportRow::Fate::New:
            return tr("New");
        case ImportRow::Fate::Known:
            return tr("Known, updated");
        case ImportRow::Fate::Bad:
            return tr("Left out");
        }
        break;
    case Column::Name:
        return whatOf(*m_plan, row);
    case Column::Reason:
        return row.reason;
    case Column::Count:
        break;
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ImportRow &row = m_plan->rows().at(m_order.at(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case SecondaryTextRole:
        return column == Column::Name && row.entity >= 0 ? restOf(m_plan->entities().at(row.entity))
                                                         : QString();
    case Qt::ToolTipRole: {
        if (column == Column::Line)
            return {};
        const QString rest = data(index, SecondaryTextRole).toString();
        return rest.isEmpty() ? display(row, column) : QString(display(row, column) + u" · "_s + rest);
    }
    case Qt::AccessibleTextRole: {
        const QString text = display(row, column);
        return text.isEmpty() ? u"–"_s : text;
    }
    case Qt::TextAlignmentRole:
        return column == Column::Line ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return QString::number(row.line);
    case MarkRole:
        return column == Column::Fate ? QVariant(static_cast<int>(markOf(row.fate))) : QVariant();
    default: // roles are an open set of ints
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && column == Column::Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Line:
        return tr("Line");
    case Column::Fate:
        return tr("Import");
    case Column::Name:
        return tr("What");
    case Column::Reason:
        return tr("Why not");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace purveyor
