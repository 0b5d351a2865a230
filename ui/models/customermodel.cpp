// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/customermodel.h"

#include "core/domain/mailaddress.h"
#include "ui/models/celltext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{

CustomerModel::CustomerModel(ConnectionNames names, const Clock &clock, QObject *parent)
    : RowModel(EntityKind::Customer, static_cast<int>(Column::Name), Qt::AscendingOrder, parent)
    , m_names(std::move(names))
    , m_clock(clock)
{
}

int CustomerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

void CustomerModel::setSubscriptionsAwaited(const ConnectionId &connection, bool awaited)
{
    if (m_awaited.contains(connection) == awaited)
        return;
    if (awaited)
        m_awaited.insert(connection);
    else
        m_awaited.remove(connection);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, static_cast<int>(Column::Subscriptions)),
                           index(rowCount() - 1, static_cast<int>(Column::Renews)));
}

bool CustomerModel::isAwaited(const CustomerSummary &row, Column column) const
{
    return (column == Column::Subscriptions || column == Column::Renews) && !row.renews &&
           row.subscriptionCount.value_or(0) == 0 && m_awaited.contains(row.connection);
}

QString CustomerModel::display(const CustomerSummary &row, Column column) const
{
    if (isAwaited(row, column))
        return u"…"_s;
    switch (column) {
    case Column::Name:
        return row.name;
    case Column::Connection:
        return m_names(row.connection);
    case Column::Status:
        return row.status.word;
    case Column::Subscriptions:
        return row.subscriptionCount ? QLocale().toString(*row.subscriptionCount) : notTold();
    case Column::Renews:
        if (row.renews)
            return relativeDay(*row.renews, localToday(m_clock));
        return row.subscriptionCount == 0 ? u"–"_s : notTold();
    case Column::Email:
        return row.email;
    case Column::Number:
        return row.number;
    case Column::Country:
        return row.country;
    case Column::Count:
        break;
    }
    return {};
}

QList<EntityKey> CustomerModel::withMail(QStringView mail) const
{
    QList<EntityKey> found;
    const Mails &all = mails();
    const size_t hash = mailHash(mail);
    for (auto at = std::lower_bound(all.cbegin(), all.cend(), std::pair(hash, 0));
         at != all.cend() && at->first == hash; ++at) {
        const CustomerSummary &row = rowInSlot(at->second);
        if (isSameMail(row.email, mail))
            found.append(keyOfRow(row));
    }
    std::sort(found.begin(), found.end(), [this](const EntityKey &a, const EntityKey &b) {
        const int names = m_names(a.connection).localeAwareCompare(m_names(b.connection));
        if (names != 0)
            return names < 0;
        return a.connection == b.connection ? a.id < b.id : a.connection < b.connection;
    });
    return found;
}

// Made by the first question after a change: nobody asks while 100,000 rows come in.
const CustomerModel::Mails &CustomerModel::mails() const
{
    if (m_mailsVersion != version()) {
        m_mailsVersion = version();
        m_mails.clear();
        forEachRow([this](int slot, const CustomerSummary &row) {
            if (!QStringView(row.email).trimmed().isEmpty())
                m_mails.emplace_back(mailHash(row.email), slot);
        });
        std::sort(m_mails.begin(), m_mails.end());
    }
    return m_mails;
}

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const CustomerSummary &customer = row(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(customer, column);
    case Qt::AccessibleTextRole: {
        if (isAwaited(customer, column))
            return tr("not read yet");
        const QString text = display(customer, column);
        return text.isEmpty() ? notTold() : text;
    }
    case Qt::TextAlignmentRole:
        if (column == Column::Subscriptions)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole:
        if (isAwaited(customer, column))
            return tr("not read yet");
        if (column == Column::Renews && customer.renews)
            return customer.renews->toString(Qt::ISODate);
        return column == Column::Status ? customer.status.text() : display(customer, column);
    case IdRole:
        return idText(keyOfRow(customer));
    case MarkRole:
        return column == Column::Status ? QVariant(static_cast<int>(customer.status.mark)) : QVariant();
    case SecondaryTextRole:
        if (column == Column::Renews && customer.renews)
            return shortDay(*customer.renews, localToday(m_clock), QLocale());
        return {};
    case QuietRole:
        return (column == Column::Renews && !customer.renews) || isAwaited(customer, column) ||
               (column == Column::Subscriptions && !customer.subscriptionCount);
    case MachineTextRole:
        return column == Column::Number;
    case CopyRole:
        if (column == Column::Renews && customer.renews)
            return customer.renews->toString(Qt::ISODate);
        return display(customer, column);
    default: // roles are an open set of ints
        return {};
    }
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && column == Column::Subscriptions)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Connection:
        return tr("Connection");
    case Column::Status:
        return tr("Status");
    case Column::Subscriptions:
        //: column head: number of subscriptions, short
        return tr("Subs");
    case Column::Renews:
        return tr("Renews");
    case Column::Email:
        return tr("E-mail");
    case Column::Number:
        return tr("Account");
    case Column::Country:
        return tr("Country");
    case Column::Count:
        break;
    }
    return {};
}

EntityKey CustomerModel::keyOfRow(const CustomerSummary &row) const
{
    return {row.connection, EntityKind::Customer, row.id};
}

namespace
{
// The lines a customer is searched in; the first ones are sorted by.
enum CustomerLines { CustomerNameLine, CustomerConnectionLine, EmailLine, CustomerNumberLine, CountryLine };
} // namespace

void CustomerModel::addSearchable(const CustomerSummary &row, FoldedLines &lines) const
{
    lines.add(row.name);
    lines.add(m_names(row.connection));
    lines.add(row.email);
    lines.add(row.number);
    lines.add(row.country);
    lines.add(row.status.text());
    lines.add(row.id.value);
}

int CustomerModel::lineOfColumn(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return CustomerNameLine;
    case Column::Connection:
        return CustomerConnectionLine;
    case Column::Email:
        return EmailLine;
    case Column::Number:
        return CustomerNumberLine;
    case Column::Country:
        return CountryLine;
    case Column::Status:
    case Column::Subscriptions:
    case Column::Renews:
    case Column::Count:
        break;
    }
    return -1;
}

SortKey CustomerModel::keyOfColumn(const CustomerSummary &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Status:
        return SortKey::status(row.status);
    case Column::Subscriptions:
        return SortKey::number(row.subscriptionCount);
    case Column::Renews:
        return SortKey::date(row.renews);
    case Column::Name:
    case Column::Connection:
    case Column::Email:
    case Column::Number:
    case Column::Country:
    case Column::Count:
        break;
    }
    return SortKey::absent();
}

} // namespace purveyor
