// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/priceplan.h"

#include "core/tables/csvtext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct PriceWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::PricePlan)
};

// What spreadsheets call the columns; the first is ours.
QList<QStringList> headNames()
{
    return {{u"product"_s, u"productid"_s, u"plan"_s, u"planid"_s, u"sku"_s, u"id"_s},
            {u"name"_s, u"productname"_s, u"planname"_s, u"description"_s},
            {u"period"_s, u"billingperiod"_s, u"billingcycle"_s, u"cycle"_s, u"periodid"_s},
            {u"price"_s, u"customerprice"_s, u"saleprice"_s, u"netprice"_s, u"listprice"_s},
            {u"cost"_s, u"yourcost"_s, u"purchaseprice"_s, u"resellercost"_s, u"netcost"_s},
            {u"currency"_s, u"currencycode"_s},
            {u"validfrom"_s, u"from"_s, u"since"_s, u"startdate"_s}};
}

struct Amount {
    std::optional<Decimal> value; // absent: the cell is empty, or there is a problem
    QString problem;
};

Amount amountIn(const QString &cell)
{
    if (cell.isEmpty())
        return {};
    // One sign with three digits behind it separates thousands in one country and decimals in the next; only
    // "0.125" is beyond doubt.
    const qsizetype sign = std::max(cell.lastIndexOf(u','), cell.lastIndexOf(u'.'));
    const qsizetype signs = cell.count(u',') + cell.count(u'.');
    const bool thousands = sign >= 1 && sign <= 3 && cell.size() - sign - 1 == 3 && !cell.startsWith(u'0');
    if (signs > 1 || thousands)
        return {{},
                PriceWords::tr("“%1” could be two amounts: write it without separators of thousands, and not "
                               "with three decimals.")
                    .arg(cell)};
    QString text = cell;
    text.replace(u',', u'.');
    // 1e3 is how a spreadsheet spoils an id, not how a price is written.
    const bool plain = !text.contains(u'e', Qt::CaseInsensitive);
    const std::optional<Decimal> value = plain ? Decimal::parse(text) : std::nullopt;
    if (!value)
        return {{}, PriceWords::tr("“%1” is no amount.").arg(cell)};
    if (value->isNegative())
        return {{}, PriceWords::tr("“%1” is below zero.").arg(cell)};
    return {value, {}};
}

bool isCurrency(const QString &code)
{
    return code.size() == 3 &&
           std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}
} // namespace

QStringList PricePlan::templateHeads()
{
    return {u"product"_s, u"name"_s, u"period"_s, u"price"_s, u"cost"_s, u"currency"_s, u"valid_from"_s};
}

QStringList PricePlan::templateLine()
{
    return {u"EXAMPLE-1"_s, PriceWords::tr("An example: replace this line"),
            u"monthly"_s,   u"12.50"_s,
            u"9.80"_s,      u"EUR"_s,
            u"2026-01-01"_s};
}

PricePlan::PricePlan(const CsvTable &table)
    : m_heads(table.rows.isEmpty() ? QStringList() : table.rows.constFirst().cells)
    , m_columns(ColumnCount, -1)
{
    const QList<QStringList> names = headNames();
    for (int column = 0; column < ColumnCount; ++column) {
        for (const QString &name : names.at(column)) {
            for (qsizetype i = 0; i < m_heads.size() && m_columns.at(column) < 0; ++i) {
                if (plainHead(m_heads.at(i)) == name && !m_columns.contains(i))
                    m_columns[column] = i;
            }
        }
    }
    if (m_columns.at(Product) < 0)
        m_missing.append(u"product"_s);
    if (m_columns.at(Price) < 0 && m_columns.at(Cost) < 0)
        m_missing.append(PriceWords::tr("price or cost"));
    if (m_columns.at(Currency) < 0)
        m_missing.append(u"currency"_s);
    if (!m_missing.isEmpty())
        return;
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        const CsvRow &row = table.rows.at(i);
        const bool empty = std::all_of(row.cells.cbegin(), row.cells.cend(),
                                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!empty)
            m_rows.append(judge(row));
    }
}

QString PricePlan::cell(const CsvRow &row, qsizetype column) const
{
    return column >= 0 && column < row.cells.size() ? row.cells.at(column).simplified() : QString();
}

PriceRow PricePlan::judge(const CsvRow &row)
{
    PriceRow judged;
    judged.line = row.line;
    judged.cells = row.cells;
    const auto bad = [&judged](const QString &reason) {
        judged.reason = reason;
        return judged;
    };
    if (row.cells.size() > m_heads.size())
        return bad(
            PriceWords::tr("There are more cells than columns: is an amount with a comma not in quotation "
                           "marks?"));
    PriceEntry entry;
    entry.product = cell(row, m_columns.at(Product));
    entry.name = cell(row, m_columns.at(Name));
    entry.period = cell(row, m_columns.at(Period));
    if (entry.product.isEmpty())
        return bad(PriceWords::tr("There is no product."));
    const Amount price = amountIn(cell(row, m_columns.at(Price)));
    const Amount cost = amountIn(cell(row, m_columns.at(Cost)));
    for (const QString &problem : {price.problem, cost.problem}) {
        if (!problem.isEmpty())
            return bad(problem);
    }
    if (!price.value && !cost.value)
        return bad(PriceWords::tr("There is neither a price nor a cost."));
    const QString currency = cell(row, m_columns.at(Currency)).toUpper();
    if (!isCurrency(currency))
        return bad(currency.isEmpty()
                       ? PriceWords::tr("There is no currency.")
                       : PriceWords::tr("“%1” is no currency code such as EUR.").arg(currency));
    if (price.value)
        entry.price = Money{*price.value, currency};
    if (cost.value)
        entry.cost = Money{*cost.value, currency};
    const QString from = cell(row, m_columns.at(ValidFrom));
    if (!from.isEmpty()) {
        entry.validFrom = QDate::fromString(from, Qt::ISODate);
        if (!entry.validFrom.isValid())
            return bad(PriceWords::tr("“%1” is no day such as 2026-12-31.").arg(from));
    }
    const QString key =
        QStringList{priceKey(entry.product), priceKey(entry.period), entry.validFrom.toString(Qt::ISODate)}
            .join(QChar(u'\x1f'));
    if (const auto first = m_lines.constFind(key); first != m_lines.cend())
        return bad(PriceWords::tr("The same product, period and day stand in line %1.").arg(*first));
    m_lines.insert(key, row.line);
    judged.entry = m_entries.size();
    m_entries.append(entry);
    return judged;
}

QStringList PricePlan::badHeads() const
{
    return QStringList{PriceWords::tr("Line"), PriceWords::tr("Why not imported")} + m_heads;
}

QList<QStringList> PricePlan::badRows() const
{
    QList<QStringList> bad;
    for (const PriceRow &row : m_rows) {
        if (row.entry < 0)
            bad.append(QStringList{QString::number(row.line), row.reason} + row.cells);
    }
    return bad;
}
} // namespace purveyor
