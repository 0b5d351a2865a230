// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/recordmodel.h"

#include "ui/models/itemroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

RecordModel::RecordModel(const QStringList &heads, QObject *parent)
    : QAbstractTableModel(parent)
    , m_heads(heads)
{
}

void RecordModel::setRecords(const QList<Record> &records)
{
    QSet<QString> wanted;
    for (const Record &record : records)
        wanted.insert(record.id);
    for (qsizetype row = m_records.size() - 1; row >= 0; --row) {
        if (!wanted.contains(m_records.at(row).id))
            dropRow(row);
    }
    for (qsizetype row = 0; row < records.size(); ++row)
        place(row, records.at(row));
    while (m_records.size() > records.size()) // an id that came twice before
        dropRow(m_records.size() - 1);
    alignHeads();
}

// As what stands below: numbers are to the right.
void RecordModel::alignHeads()
{
    for (int column = 0; column < columnCount(); ++column) {
        const bool right = std::any_of(m_records.cbegin(), m_records.cend(), [column](const Record &record) {
            return record.cells.value(column).right;
        });
        if (right == m_right.contains(column))
            continue;
        if (right)
            m_right.insert(column);
        else
            m_right.remove(column);
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    }
}

void RecordModel::dropRow(qsizetype row)
{
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_records.removeAt(row);
    endRemoveRows();
}

// The rows above are done; the record may stand further down from before.
void RecordModel::place(qsizetype row, const Record &record)
{
    const auto found = std::find_if(m_records.cbegin() + row, m_records.cend(),
                                    [&record](const Record &known) { return known.id == record.id; });
    const int target = static_cast<int>(row);
    if (found == m_records.cend()) {
        beginInsertRows({}, target, target);
        m_records.insert(row, record);
        endInsertRows();
        return;
    }
    const qsizetype from = found - m_records.cbegin();
    if (from != row) {
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, target);
        m_records.move(from, row);
        endMoveRows();
    }
    if (m_records.at(row) != record) {
        m_records[row] = record;
        Q_EMIT dataChanged(index(target, 0), index(target, columnCount() - 1));
    }
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Record &record = m_records.at(index.row());
    const RecordCell cell = record.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.text.isEmpty() ? u"–"_s : cell.text;
    case IdRole:
        return record.id;
    case MarkRole:
        return cell.mark ? QVariant(static_cast<int>(*cell.mark)) : QVariant();
    case SecondaryTextRole:
        return cell.secondary.isEmpty() ? QVariant() : QVariant(cell.secondary);
    case QuietRole:
        return cell.quiet;
    case Qt::TextAlignmentRole:
        return cell.right ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: // roles are an open set of ints
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && m_right.contains(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace purveyor
