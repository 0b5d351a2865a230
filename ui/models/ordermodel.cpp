// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ordermodel.h"

#include "core/net/clock.h"
#include "ui/models/celltext.h"

using namespace Qt::StringLiterals;

namespace purveyor
{

OrderModel::OrderModel(ConnectionNames names, const Clock &clock, QObject *parent)
    : RowModel(EntityKind::Order, static_cast<int>(Column::Created), Qt::DescendingOrder, parent)
    , m_names(std::move(names))
    , m_clock(clock)
{
}

int OrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString OrderModel::display(const OrderSummary &row, Column column) const
{
    switch (column) {
    case Column::Number:
        return row.number;
    case Column::Created:
        return row.created ? shortMoment(*row.created, m_clock.nowUtc(), QLocale()) : notTold();
    case Column::Customer:
        return row.customerName;
    case Column::Type:
        return row.type;
    case Column::Status:
        return row.status.word;
    case Column::Total:
        return row.total ? formatMoney(*row.total, QLocale()) : notTold();
    case Column::Connection:
        return m_names(row.connection);
    case Column::Count:
        break;
    }
    return {};
}

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const OrderSummary &order = row(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(order, column);
    case Qt::AccessibleTextRole: {
        const QString text = display(order, column);
        return text.isEmpty() ? notTold() : text;
    }
    case Qt::TextAlignmentRole:
        if (column == Column::Total)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole:
        if (column == Column::Created && order.created)
            return isoMoment(*order.created);
        if (column == Column::Total && order.inconsistentTotals)
            return tr("The vendor's own figures for this order disagree in its list. They are shown as sent; "
                      "open the order "
                      "for its details.");
        return column == Column::Status ? order.status.text() : display(order, column);
    case IdRole:
        return idText(keyOfRow(order));
    case MarkRole:
        return column == Column::Status ? QVariant(static_cast<int>(order.status.mark)) : QVariant();
    case SecondaryTextRole:
        return column == Column::Status && order.status.text() != order.status.word
                   ? QVariant(order.status.vendorWord)
                   : QVariant();
    case BadgeRole:
        //: a mark on an amount: the vendor's figures contradict each other
        return column == Column::Total && order.inconsistentTotals ? QVariant(tr("tax?")) : QVariant();
    case QuietRole:
        return (column == Column::Total && !order.total) || (column == Column::Created && !order.created);
    case MachineTextRole:
        return column == Column::Number || column == Column::Total;
    case CopyRole:
        if (column == Column::Created && order.created)
            return order.created->toString(Qt::ISODate);
        return display(order, column);
    default: // roles are an open set of ints
        return {};
    }
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && column == Column::Total)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Number:
        return tr("Order");
    case Column::Created:
        return tr("Placed");
    case Column::Customer:
        return tr("Customer");
    case Column::Type:
        return tr("Kind");
    case Column::Status:
        return tr("Status");
    case Column::Total:
        return tr("Total");
    case Column::Connection:
        return tr("Connection");
    case Column::Count:
        break;
    }
    return {};
}

EntityKey OrderModel::keyOfRow(const OrderSummary &row) const
{
    return {row.connection, EntityKind::Order, row.id};
}

namespace
{
// The lines an order is searched in; the first ones are sorted by.
enum OrderLines { OrderNumberLine, OrderCustomerLine, OrderConnectionLine, TypeLine };
} // namespace

void OrderModel::addSearchable(const OrderSummary &row, FoldedLines &lines) const
{
    lines.add(row.number);
    lines.add(row.customerName);
    lines.add(m_names(row.connection));
    lines.add(row.type);
    lines.add(row.status.text());
    lines.add(row.total ? formatMoney(*row.total, QLocale()) : QString());
    lines.add(row.id.value);
}

int OrderModel::lineOfColumn(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Number:
        return OrderNumberLine;
    case Column::Customer:
        return OrderCustomerLine;
    case Column::Connection:
        return OrderConnectionLine;
    case Column::Type:
        return TypeLine;
    case Column::Created:
    case Column::Status:
    case Column::Total:
    case Column::Count:
        break;
    }
    return -1;
}

SortKey OrderModel::keyOfColumn(const OrderSummary &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Status:
        return SortKey::status(row.status);
    case Column::Created:
        return SortKey::time(row.created);
    case Column::Total:
        return SortKey::money(row.total);
    case Column::Number:
    case Column::Customer:
    case Column::Type:
    case Column::Connection:
    case Column::Count:
        break;
    }
    return SortKey::absent();
}

bool OrderModel::isSupplementary(const OrderSummary &row) const
{
    return row.supplementary;
}

} // namespace purveyor
