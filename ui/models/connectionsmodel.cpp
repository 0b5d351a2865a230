// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/connectionsmodel.h"

#include "core/net/clock.h"
#include "ui/models/celltext.h"
#include "ui/models/itemroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

ConnectionsModel::ConnectionsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void ConnectionsModel::setRows(const QList<ConnectionRow> &rows)
{
    const auto isThere = [](const QList<ConnectionRow> &list, const ConnectionId &id) {
        return std::any_of(list.cbegin(), list.cend(),
                           [&id](const ConnectionRow &row) { return row.id == id; });
    };
    for (qsizetype at = m_rows.size() - 1; at >= 0; --at) {
        if (!isThere(rows, m_rows.at(at).id)) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            m_rows.removeAt(at);
            endRemoveRows();
        }
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const ConnectionRow &row = rows.at(at);
        const int line = static_cast<int>(at);
        if (const int now = rowOf(row.id); now < 0) {
            beginInsertRows({}, line, line);
            m_rows.insert(at, row);
            endInsertRows();
        } else if (now != line) {
            beginMoveRows({}, now, now, {}, line); // never down: all before are in place
            m_rows.move(now, at);
            endMoveRows();
        }
        if (m_rows.at(at) != row) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(line, 0), index(line, static_cast<int>(Column::Count) - 1));
        }
    }
}

int ConnectionsModel::rowOf(const ConnectionId &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&id](const ConnectionRow &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString ConnectionsModel::display(const ConnectionRow &row, Column column) const
{
    switch (column) {
    case Column::Name:
        return row.name;
    case Column::Environment:
        return row.environmentName;
    case Column::State:
        return row.status.word;
    case Column::Customers:
        if (!row.customers)
            return u"–"_s;
        if (!row.keptOnly)
            return QLocale().toString(*row.customers);
        //: of customers, at a vendor that lists none; short
        return *row.customers == 0 ? tr("not listed")
                                   //: of customers, which this console alone knows of; short
                                   : tr("%Ln kept here", nullptr, static_cast<int>(*row.customers));
    case Column::Answered:
        return row.answered.isValid() ? shortMoment(row.answered, m_clock.nowUtc(), QLocale()) : u"–"_s;
    case Column::Count:
        break;
    }
    return {};
}

QString ConnectionsModel::toolTip(const ConnectionRow &row, Column column) const
{
    switch (column) {
    case Column::Name:
    case Column::State:
        return display(row, column); // may be cut short
    case Column::Customers:
        return row.keptOnly
                   ? tr("This vendor lists no customers. Those that were made or added here are kept.")
                   : QString();
    case Column::Answered:
        return row.answered.isValid() ? isoMoment(row.answered) : QString();
    case Column::Environment:
    case Column::Count:
        break;
    }
    return {};
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ConnectionRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole:
    case Qt::AccessibleTextRole:
        return display(row, column);
    case Qt::TextAlignmentRole:
        if (column == Column::Customers || column == Column::Answered)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case SecondaryTextRole:
        if (column == Column::State && row.since.isValid())
            //: %1 is a time
            return tr("since %1").arg(shortMoment(row.since, m_clock.nowUtc(), QLocale()));
        return {};
    case IdRole:
        return row.id.value;
    case MarkRole:
        return column == Column::State ? QVariant(static_cast<int>(row.status.mark)) : QVariant();
    case SwatchRole:
        return column == Column::Environment ? QVariant(static_cast<int>(row.environmentMark)) : QVariant();
    case QuietRole:
        return column == Column::Answered || (column == Column::Customers && row.keptOnly);
    default: // roles are an open set of ints
        return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && (column == Column::Customers || column == Column::Answered))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Environment:
        return tr("Environment");
    case Column::State:
        return tr("State");
    case Column::Customers:
        return tr("Customers");
    case Column::Answered:
        //: column head: when the vendor answered last
        return tr("Last answer");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace purveyor
