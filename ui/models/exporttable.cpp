// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/exporttable.h"

#include "core/domain/money.h"
#include "core/domain/writewarning.h"
#include "ui/models/celltext.h"
#include "ui/models/connectionsmodel.h"
#include "ui/models/customermodel.h"
#include "ui/models/journalmodel.h"
#include "ui/models/ordermodel.h"
#include "ui/models/subscriptionmodel.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <memory>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purveyor::ExportTable)
};

QString day(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

template <class Row>
struct Column {
    ExportColumn head;
    std::function<QString(const Row &)> text;
};

template <class Row>
ExportTable made(QList<Row> rows, const QList<Column<Row>> &columns)
{
    ExportTable table;
    table.rows = rows.size();
    for (const Column<Row> &column : columns)
        table.columns.append(column.head);
    // Shared, so that a copy of the function does not copy the rows.
    table.cell = [rows = std::make_shared<const QList<Row>>(std::move(rows)), columns](
                     qsizetype row, qsizetype column) { return columns.at(column).text(rows->at(row)); };
    return table;
}

template <class Model>
auto shownRows(const Model &model)
{
    QList<std::decay_t<decltype(model.rowAt(0))>> rows;
    rows.reserve(model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.rowAt(row));
    return rows;
}

// Names are asked of the window's own store: here, and not on the thread that writes.
template <class Row>
std::function<QString(const Row &)> connectionName(const QList<Row> &rows, const ConnectionNames &names)
{
    QHash<ConnectionId, QString> known;
    for (const Row &row : rows) {
        if (!known.contains(row.connection))
            known.insert(row.connection, names(row.connection));
    }
    return [known](const Row &row) { return known.value(row.connection); };
}
} // namespace

ExportTable exportTable(const CustomerModel &model, const ConnectionNames &names)
{
    using Row = CustomerSummary;
    const QList<Row> rows = shownRows(model);
    return made<Row>(
        rows,
        {
            {{Words::tr("Name"), u"name"_s}, [](const Row &row) { return row.name; }},
            {{Words::tr("Connection"), u"connection"_s}, connectionName(rows, names)},
            {{Words::tr("Status"), u"status"_s}, [](const Row &row) { return row.status.word; }},
            {{Words::tr("Subscriptions"), u"subscriptions"_s},
             [](const Row &row) {
                 return row.subscriptionCount ? QString::number(*row.subscriptionCount) : QString();
             }},
            {{Words::tr("Renews"), u"renews"_s}, [](const Row &row) { return day(row.renews); }},
            {{Words::tr("E-mail"), u"email"_s}, [](const Row &row) { return row.email; }},
            {{Words::tr("Account"), u"number"_s}, [](const Row &row) { return row.number; }},
            {{Words::tr("Country"), u"country"_s}, [](const Row &row) { return row.country; }},
            {{Words::tr("Status at the vendor"), {}}, [](const Row &row) { return row.status.vendorWord; }},
            {{Words::tr("Id"), {}}, [](const Row &row) { return row.id.value; }},
        });
}

ExportTable exportTable(const SubscriptionModel &model, const ConnectionNames &names)
{
    using Row = SubscriptionSummary;
    const QList<Row> rows = shownRows(model);
    return made<Row>(
        rows,
        {
            {{Words::tr("Subscription"), u"name"_s}, [](const Row &row) { return row.name; }},
            {{Words::tr("Customer"), u"customer"_s}, [](const Row &row) { return row.customerName; }},
            {{Words::tr("Connection"), u"connection"_s}, connectionName(rows, names)},
            {{Words::tr("Status"), u"status"_s}, [](const Row &row) { return row.status.word; }},
            {{Words::tr("Period"), u"period"_s}, [](const Row &row) { return row.period; }},
            {{Words::tr("Renews"), u"renews"_s}, [](const Row &row) { return day(row.renews); }},
            {{Words::tr("Number"), u"number"_s}, [](const Row &row) { return row.number; }},
            {{Words::tr("Status at the vendor"), {}}, [](const Row &row) { return row.status.vendorWord; }},
            {{Words::tr("Customer id"), {}}, [](const Row &row) { return row.customer.value; }},
            {{Words::tr("Id"), {}}, [](const Row &row) { return row.id.value; }},
        });
}

ExportTable exportTable(const OrderModel &model, const ConnectionNames &names)
{
    using Row = OrderSummary;
    const QList<Row> rows = shownRows(model);
    return made<Row>(
        rows,
        {
            {{Words::tr("Order"), u"number"_s}, [](const Row &row) { return row.number; }},
            {{Words::tr("Placed"), u"created"_s},
             [](const Row &row) { return row.created ? isoMoment(*row.created) : QString(); }},
            {{Words::tr("Customer"), u"customer"_s}, [](const Row &row) { return row.customerName; }},
            {{Words::tr("Kind"), u"type"_s}, [](const Row &row) { return row.type; }},
            {{Words::tr("Status"), u"status"_s}, [](const Row &row) { return row.status.word; }},
            {{Words::tr("Total"), u"total"_s},
             [locale = QLocale()](const Row &row) {
                 return row.total ? formatMoney(*row.total, locale) : QString();
             }},
            {{Words::tr("Total (number)"), u"total"_s},
             [](const Row &row) { return row.total ? row.total->amount.toString() : QString(); }},
            {{Words::tr("Currency"), u"total"_s},
             [](const Row &row) { return row.total ? row.total->currency : QString(); }},
            {{Words::tr("Connection"), u"connection"_s}, connectionName(rows, names)},
            {{Words::tr("Status at the vendor"), {}}, [](const Row &row) { return row.status.vendorWord; }},
            {{Words::tr("Customer id"), {}}, [](const Row &row) { return row.customer.value; }},
            {{Words::tr("Id"), {}}, [](const Row &row) { return row.id.value; }},
        });
}

ExportTable exportTable(const JournalModel &model)
{
    using Row = JournalRow;
    QList<Row> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Row *entry = model.rowAt(row);
        if (!entry) // the head of a group
            continue;
        rows.append(*entry);
        rows.last().verb = model.titleOf(*entry);
    }
    return made<Row>(
        rows,
        {
            {{Words::tr("Time"), u"time"_s}, [](const Row &row) { return isoMoment(row.created); }},
            {{Words::tr("Action"), u"action"_s}, [](const Row &row) { return row.verb; }},
            {{Words::tr("Customer"), u"customer"_s},
             [](const Row &row) { return row.customerName.isEmpty() ? row.targetName : row.customerName; }},
            {{Words::tr("Connection"), u"connection"_s}, [](const Row &row) { return row.connectionName; }},
            {{Words::tr("Outcome"), u"outcome"_s}, [](const Row &row) { return statusOf(row).word; }},
            {{Words::tr("Made"), u"outcome"_s}, [](const Row &row) { return row.madeName; }},
            {{Words::tr("What"), {}}, [](const Row &row) { return row.summary; }},
            {{Words::tr("Message"), {}}, [](const Row &row) { return row.message; }},
            {{Words::tr("Vendor's code"), {}}, [](const Row &row) { return row.vendorCode; }},
            {{Words::tr("HTTP status"), {}},
             [](const Row &row) { return row.httpStatus > 0 ? QString::number(row.httpStatus) : QString(); }},
            {{Words::tr("Reference"), {}}, [](const Row &row) { return row.reference; }},
            {{Words::tr("Note"), {}}, [](const Row &row) { return row.note; }},
            {{Words::tr("By"), {}}, [](const Row &row) { return row.actor; }},
            {{Words::tr("Request"), {}}, [](const Row &row) { return row.requestId; }},
            {{Words::tr("Entry"), {}}, [](const Row &row) { return QString::number(row.id); }},
        });
}

ExportTable exportTable(const ConnectionsModel &model)
{
    using Row = ConnectionRow;
    return made<Row>(
        model.rows(),
        {
            {{Words::tr("Name"), u"name"_s}, [](const Row &row) { return row.name; }},
            {{Words::tr("Environment"), u"environment"_s},
             [](const Row &row) { return row.environmentName; }},
            {{Words::tr("State"), u"state"_s}, [](const Row &row) { return row.status.word; }},
            {{Words::tr("Customers"), u"customers"_s},
             [](const Row &row) { return row.customers ? QString::number(*row.customers) : QString(); }},
            {{Words::tr("Last answer"), u"answered"_s},
             [](const Row &row) { return row.answered.isValid() ? isoMoment(row.answered) : QString(); }},
            {{Words::tr("Id"), {}}, [](const Row &row) { return row.id.value; }},
        });
}

QList<qsizetype> chosenColumns(const ExportTable &table, const QStringList &shown)
{
    QList<qsizetype> chosen;
    if (shown.isEmpty()) {
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            chosen.append(column);
        return chosen;
    }
    for (const QString &key : shown) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (table.columns.at(column).shownAs == key)
                chosen.append(column);
        }
    }
    return chosen;
}

} // namespace purveyor
