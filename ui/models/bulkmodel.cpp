// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/bulkmodel.h"

#include "ui/models/itemroles.h"

#include <QLocale>
#include <memory>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// What the reseller pays, and where only the customer's side is told, that.
std::optional<Money> costOf(const BulkRow &row)
{
    if (!row.quote)
        return {};
    for (const std::optional<QuoteTotals> &side : {row.quote->cost, row.quote->price}) {
        if (side && side->net)
            return side->net;
        if (side && side->total)
            return side->total;
    }
    return {};
}

// "Seats: 4 → 6 (+2)", as far as it is known what there is.
QString changeText(const BulkRow &row)
{
    if (row.drafts.isEmpty())
        return {};
    QStringList parts;
    for (const Change &change : row.drafts.constFirst().changes) {
        const QString to =
            change.before.isEmpty() ? change.after : u"%1 → %2"_s.arg(change.before, change.after);
        parts.append(u"%1: %2"_s.arg(change.label, to));
    }
    return parts.join(u", "_s);
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}
} // namespace

BulkModel::BulkModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BulkModel::setRows(const QList<BulkRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void BulkModel::setRow(int row, const BulkRow &told)
{
    m_rows[row] = told;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString BulkModel::display(const BulkRow &row, Column column)
{
    switch (column) {
    case Column::Name:
        return row.target.name.isEmpty() ? row.target.key.id.value : row.target.name;
    case Column::Customer:
        return row.target.customerName;
    case Column::Change:
        return changeText(row);
    case Column::Cost: {
        const std::optional<Money> cost = costOf(row);
        if (cost)
            return formatMoney(*cost, QLocale());
        return row.drafts.isEmpty() ? QString() : tr("unknown");
    }
    case Column::Outcome:
        return statusOf(row.fate).word;
    case Column::Told:
        return row.told;
    case Column::Count:
        break;
    }
    return {};
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const BulkRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return column == Column::Name && !row.drafts.isEmpty() && !row.drafts.constFirst().summary.isEmpty()
                   ? row.drafts.constFirst().summary
                   : display(row, column);
    case Qt::AccessibleTextRole: {
        const QString text = display(row, column);
        return text.isEmpty() ? u"–"_s : text;
    }
    case Qt::TextAlignmentRole:
        return column == Column::Cost ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return row.target.intent.value;
    case MarkRole:
        return column == Column::Outcome ? QVariant(static_cast<int>(statusOf(row.fate).mark)) : QVariant();
    case QuietRole:
        return column == Column::Customer || row.fate == BulkRow::Fate::LeftOut;
    default: // roles are an open set of ints
        return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && column == Column::Cost)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("What");
    case Column::Customer:
        return tr("Customer");
    case Column::Change:
        return tr("Change");
    case Column::Cost:
        return tr("Cost");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Told:
        return tr("Why");
    case Column::Count:
        break;
    }
    return {};
}

ExportTable exportTable(const QList<BulkRow> &rows, const QString &operation, const QString &connection)
{
    ExportTable table;
    for (const QString &head :
         {BulkModel::tr("What"), BulkModel::tr("Id"), BulkModel::tr("Customer"), BulkModel::tr("Connection"),
          BulkModel::tr("Operation"), BulkModel::tr("Outcome"), BulkModel::tr("Why"), BulkModel::tr("Cost"),
          BulkModel::tr("Currency"), BulkModel::tr("Made"), BulkModel::tr("Journal row"),
          BulkModel::tr("Sent (UTC)"), BulkModel::tr("Request id")})
        table.columns.append({head, {}});
    table.rows = rows.size();
    const auto copy = std::make_shared<const QList<BulkRow>>(rows);
    table.cell = [copy, operation, connection](qsizetype at, qsizetype column) -> QString {
        const BulkRow &row = copy->at(at);
        const JournalRow last = row.written.isEmpty() ? JournalRow() : row.written.constLast();
        const std::optional<Money> cost = costOf(row);
        switch (column) {
        case 0:
            return row.target.name;
        case 1:
            return row.target.key.id.value;
        case 2:
            return row.target.customerName;
        case 3:
            return connection;
        case 4:
            return operation;
        case 5:
            return statusOf(row.fate).word;
        case 6:
            return row.told;
        case 7:
            return cost ? cost->amount.toString() : QString();
        case 8:
            return cost ? cost->currency : QString();
        case 9:
            return last.madeName;
        case 10:
            return last.id == 0 ? QString() : QString::number(last.id);
        case 11:
            return isoTime(last.sent);
        case 12:
            return last.requestId;
        default: // columns are counted, not named
            return {};
        }
    };
    return table;
}

QString sumText(const QMap<QString, Decimal> &sums)
{
    QStringList parts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        parts.append(formatMoney({sum.value(), sum.key()}, QLocale()));
    return parts.join(u" + "_s);
}

} // namespace purveyor
