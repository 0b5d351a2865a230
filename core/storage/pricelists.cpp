// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/pricelists.h"

#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QString amountText(const std::optional<Money> &money)
{
    return money ? money->amount.toString() : QString();
}

// What cannot be read as an amount is not known; never 0.
std::optional<Money> moneyFrom(const QVariant &amount, const QString &currency)
{
    const std::optional<Decimal> parsed = Decimal::parse(amount.toString());
    return parsed && !currency.isEmpty() ? std::optional(Money{*parsed, currency}) : std::nullopt;
}

Result<std::optional<PriceList>> readHead(QSqlDatabase &database, const ConnectionId &connection)
{
    Result<QSqlQuery> query =
        runSql(database, u"SELECT file, imported FROM price_list WHERE connection = :connection"_s,
               {{u":connection"_s, sqlText(connection.value)}});
    if (!query)
        return Failure(query.error());
    if (!query->next())
        return std::optional<PriceList>();
    return std::optional(PriceList{query->value(0).toString(), timeFromSql(query->value(1)), {}});
}

// key: empty for all.
Result<Done> readEntries(QSqlDatabase &database, const ConnectionId &connection, const QString &key,
                         QList<PriceEntry> &entries)
{
    Result<QSqlQuery> query =
        runSql(database,
               u"SELECT product, name, period, price, cost, currency, valid_from FROM price "
               "WHERE connection = :connection AND (:key = '' OR product_key = :key) ORDER BY place"_s,
               {{u":connection"_s, sqlText(connection.value)}, {u":key"_s, sqlText(key)}});
    if (!query)
        return Failure(query.error());
    while (query->next()) {
        const QString currency = query->value(5).toString();
        entries.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                        moneyFrom(query->value(3), currency), moneyFrom(query->value(4), currency),
                        QDate::fromString(query->value(6).toString(), Qt::ISODate)});
    }
    if (query->lastError().isValid())
        return storageFailure(query->lastError());
    return Done{};
}

// keys: empty for all.
Result<std::optional<PriceList>> readList(QSqlDatabase &database, const ConnectionId &connection,
                                          const QStringList &keys)
{
    Result<std::optional<PriceList>> list = readHead(database, connection);
    if (!list || !*list)
        return list;
    for (const QString &key : keys) {
        if (const Result<Done> read = readEntries(database, connection, key, (*list)->entries); !read)
            return Failure(read.error());
    }
    return list;
}

Result<Done> writeEntry(QSqlDatabase &database, const ConnectionId &connection, const PriceEntry &entry,
                        qsizetype place)
{
    QString currency;
    for (const std::optional<Money> &money : {entry.price, entry.cost}) {
        if (money)
            currency = money->currency;
    }
    const auto written = runSql(
        database,
        u"INSERT OR REPLACE INTO price (connection, product_key, period_key, valid_from, place, product, "
        "name, period, price, cost, currency) VALUES (:connection, :product_key, :period_key, :valid_from, "
        ":place, :product, :name, :period, :price, :cost, :currency)"_s,
        {{u":connection"_s, sqlText(connection.value)},
         {u":product_key"_s, sqlText(priceKey(entry.product))},
         {u":period_key"_s, sqlText(priceKey(entry.period))},
         {u":valid_from"_s, sqlText(entry.validFrom.toString(Qt::ISODate))},
         {u":place"_s, place},
         {u":product"_s, sqlText(entry.product)},
         {u":name"_s, sqlText(entry.name)},
         {u":period"_s, sqlText(entry.period)},
         {u":price"_s, sqlText(amountText(entry.price))},
         {u":cost"_s, sqlText(amountText(entry.cost))},
         {u":currency"_s, sqlText(currency)}});
    if (!written)
        return Failure(written.error());
    return Done{};
}

Result<Done> writeList(QSqlDatabase &database, const ConnectionId &connection, const PriceList &list)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (const Result<Done> gone = forgetPrices(database, connection); !gone)
        return gone;
    const auto head = runSql(database,
                             u"INSERT INTO price_list (connection, file, imported) "
                             "VALUES (:connection, :file, :imported)"_s,
                             {{u":connection"_s, sqlText(connection.value)},
                              {u":file"_s, sqlText(list.file)},
                              {u":imported"_s, sqlTime(list.imported)}});
    if (!head)
        return Failure(head.error());
    for (qsizetype i = 0; i < list.entries.size(); ++i) {
        const Result<Done> written = writeEntry(database, connection, list.entries.at(i), i);
        if (!written)
            return written;
    }
    return transaction.commit();
}
} // namespace

PriceLists::PriceLists(DatabaseThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

PriceLists::~PriceLists() = default;

TypedJob<std::optional<PriceListFacts>> *PriceLists::facts(const ConnectionId &connection)
{
    using Facts = std::optional<PriceListFacts>;
    return m_thread.run<Facts>(
        [connection](QSqlDatabase &database) -> Result<Facts> {
            const Result<std::optional<PriceList>> head = readHead(database, connection);
            if (!head)
                return Failure(head.error());
            if (!*head)
                return Facts();
            Result<QSqlQuery> query =
                runSql(database, u"SELECT count(*) FROM price WHERE connection = :connection"_s,
                       {{u":connection"_s, sqlText(connection.value)}});
            if (!query)
                return Failure(query.error());
            query->next();
            return Facts(PriceListFacts{(*head)->file, (*head)->imported, query->value(0).toInt()});
        },
        this);
}

TypedJob<std::optional<PriceList>> *PriceLists::list(const ConnectionId &connection)
{
    return m_thread.run<std::optional<PriceList>>(
        [connection](QSqlDatabase &database) { return readList(database, connection, {QString()}); }, this);
}

TypedJob<std::optional<PriceList>> *PriceLists::about(const ConnectionId &connection,
                                                      const QList<PricedItem> &items)
{
    QStringList keys;
    for (const PricedItem &item : items)
        keys << priceKey(item.product) << priceKey(item.name);
    keys.removeAll(QString());
    keys.removeDuplicates();
    return m_thread.run<std::optional<PriceList>>(
        [connection, keys](QSqlDatabase &database) { return readList(database, connection, keys); }, this);
}

TypedJob<Done> *PriceLists::replace(const ConnectionId &connection, const PriceList &list)
{
    return told(m_thread.run<Done>([connection, list](QSqlDatabase &database) {
        return writeList(database, connection, list);
    }),
                connection);
}

TypedJob<Done> *PriceLists::remove(const ConnectionId &connection)
{
    return told(m_thread.run<Done>([connection](QSqlDatabase &database) -> Result<Done> {
        SqlTransaction transaction(database);
        if (!transaction.begun())
            return transaction.begun();
        if (const Result<Done> gone = forgetPrices(database, connection); !gone)
            return gone;
        return transaction.commit();
    }),
                connection);
}

TypedJob<Done> *PriceLists::told(TypedJob<Done> *write, const ConnectionId &connection)
{
    return mapJob<Done>(
        write,
        [this, connection](const Result<Done> &done) {
            if (done)
                Q_EMIT changed(connection);
            return done;
        },
        this);
}

Result<Done> forgetPrices(QSqlDatabase &database, const ConnectionId &connection)
{
    for (const QString &table : {u"price"_s, u"price_list"_s}) {
        const auto gone = runSql(database, u"DELETE FROM %1 WHERE connection = :connection"_s.arg(table),
                                 {{u":connection"_s, sqlText(connection.value)}});
        if (!gone)
            return Failure(gone.error());
    }
    return Done{};
}
} // namespace purveyor
