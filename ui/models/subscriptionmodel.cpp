// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/subscriptionmodel.h"

#include "ui/models/celltext.h"

using namespace Qt::StringLiterals;

namespace purveyor
{

SubscriptionModel::SubscriptionModel(ConnectionNames names, const Clock &clock, QObject *parent)
    : RowModel(EntityKind::Subscription, static_cast<int>(Column::Name), Qt::AscendingOrder, parent)
    , m_names(std::move(names))
    , m_clock(clock)
{
}

int SubscriptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString SubscriptionModel::display(const SubscriptionSummary &row, Column column) const
{
    switch (column) {
    case Column::Name:
        return row.name;
    case Column::Customer:
        return row.customerName;
    case Column::Connection:
        return m_names(row.connection);
    case Column::Status:
        return row.status.word;
    case Column::Period:
        return row.period.isEmpty() ? notTold() : row.period;
    case Column::Renews:
        if (row.status.mark == Mark::Ended)
            return u"–"_s;
        return row.renews ? relativeDay(*row.renews, localToday(m_clock)) : notTold();
    case Column::Number:
        return row.number;
    case Column::Count:
        break;
    }
    return {};
}

QVariant SubscriptionModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SubscriptionSummary &subscription = row(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(subscription, column);
    case Qt::AccessibleTextRole: {
        const QString text = display(subscription, column);
        return text.isEmpty() ? notTold() : text;
    }
    case Qt::ToolTipRole:
        if (column == Column::Renews && subscription.renews)
            return subscription.renews->toString(Qt::ISODate);
        return column == Column::Status ? subscription.status.text() : display(subscription, column);
    case IdRole:
        return idText(keyOfRow(subscription));
    case MarkRole:
        return column == Column::Status ? QVariant(static_cast<int>(subscription.status.mark)) : QVariant();
    case SecondaryTextRole:
        if (column == Column::Renews && subscription.renews)
            return shortDay(*subscription.renews, localToday(m_clock), QLocale());
        return {};
    case QuietRole:
        return (column == Column::Renews && !subscription.renews) ||
               (column == Column::Period && subscription.period.isEmpty());
    case MachineTextRole:
        return column == Column::Number;
    case CopyRole:
        if (column == Column::Renews && subscription.renews)
            return subscription.renews->toString(Qt::ISODate);
        return display(subscription, column);
    default: // roles are an open set of ints
        return {};
    }
}

QVariant SubscriptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Subscription");
    case Column::Customer:
        return tr("Customer");
    case Column::Connection:
        return tr("Connection");
    case Column::Status:
        return tr("Status");
    case Column::Period:
        return tr("Period");
    case Column::Renews:
        return tr("Renews");
    case Column::Number:
        return tr("Number");
    case Column::Count:
        break;
    }
    return {};
}

EntityKey SubscriptionModel::keyOfRow(const SubscriptionSummary &row) const
{
    return {row.connection, EntityKind::Subscription, row.id};
}

namespace
{
// The lines a subscription is searched in; the first ones are sorted by.
enum Line { NameLine, CustomerLine, ConnectionLine, PeriodLine, NumberLine };
} // namespace

void SubscriptionModel::addSearchable(const SubscriptionSummary &row, FoldedLines &lines) const
{
    lines.add(row.name);
    lines.add(row.customerName);
    lines.add(m_names(row.connection));
    lines.add(row.period);
    lines.add(row.number);
    lines.add(row.status.text());
    lines.add(row.id.value);
}

int SubscriptionModel::lineOfColumn(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return NameLine;
    case Column::Customer:
        return CustomerLine;
    case Column::Connection:
        return ConnectionLine;
    case Column::Period:
        return PeriodLine;
    case Column::Number:
        return NumberLine;
    case Column::Status:
    case Column::Renews:
    case Column::Count:
        break;
    }
    return -1;
}

SortKey SubscriptionModel::keyOfColumn(const SubscriptionSummary &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Status:
        return SortKey::status(row.status);
    case Column::Renews:
        return SortKey::date(row.renews);
    case Column::Name:
    case Column::Customer:
    case Column::Connection:
    case Column::Period:
    case Column::Number:
    case Column::Count:
        break;
    }
    return SortKey::absent();
}

} // namespace purveyor
