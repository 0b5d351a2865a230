// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cachereader.h"

#include "core/domain/mailaddress.h"
#include "core/storage/cachefile.h"
#include "core/storage/cachestate.h"
#include "core/storage/entitycodec.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// The first screen at once, the rest in pieces that a turn of the event loop can take over.
constexpr int FirstPage = 200;
constexpr int LaterPage = 6'000;
constexpr QStringView BehindFirst = u"rest"; // how a page starts that starts at a primary key

Failure notHere()
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.message =
        QCoreApplication::translate("purveyor::Storage", "This has not been read from the vendor yet.");
    error.delivery = ApiError::Delivery::NotSent;
    return Failure(error);
}

std::optional<EntityKind> kindFromNumber(int number)
{
    for (const EntityKind kind :
         {EntityKind::Connection, EntityKind::Customer, EntityKind::User, EntityKind::Subscription,
          EntityKind::ServiceUser, EntityKind::Order, EntityKind::Product}) {
        if (kindNumber(kind) == number)
            return kind;
    }
    return std::nullopt;
}

Result<QHash<int, QString>> connectionIds(QSqlDatabase &database)
{
    Result<QSqlQuery> query = runSql(database, u"SELECT number, id FROM connection"_s);
    if (!query)
        return Failure(query.error());
    QHash<int, QString> ids;
    while (query->next())
        ids.insert(query->value(0).toInt(), query->value(1).toString());
    return ids;
}

// Connections whose subscriptions were read: there a customer without any has 0, elsewhere the number is not
// known.
Result<QSet<int>> connectionsWithSubscriptions(QSqlDatabase &database)
{
    Result<QSqlQuery> query =
        runSql(database, u"SELECT connection FROM snapshot WHERE kind = :kind AND capped = 0"_s,
               {{u":kind"_s, kindNumber(EntityKind::Subscription)}});
    if (!query)
        return Failure(query.error());
    QSet<int> connections;
    while (query->next())
        connections.insert(query->value(0).toInt());
    return connections;
}

// What the vendor told goes before what was counted.
void addCounts(CustomerSummary &summary, const QSqlQuery &query, int column, bool isCounted)
{
    if (!isCounted)
        return;
    if (!summary.subscriptionCount)
        summary.subscriptionCount = query.value(column).toInt();
    if (!summary.renews && !query.isNull(column + 1))
        summary.renews = QDate::fromString(query.value(column + 1).toString(), Qt::ISODate);
}
void addCounts(SubscriptionSummary &, const QSqlQuery &, int, bool) {}
void addCounts(OrderSummary &, const QSqlQuery &, int, bool) {}

QList<Entity> decoded(QSqlQuery &query, int column)
{
    QList<Entity> entities;
    while (query.next()) {
        if (std::optional<Entity> entity = decodeEntity(query.value(column).toByteArray()))
            entities.append(std::move(*entity));
    }
    return entities;
}
} // namespace

Result<QList<Snapshot>> readSnapshots(QSqlDatabase &database)
{
    Result<QSqlQuery> query =
        runSql(database, u"SELECT c.id, s.kind, s.fetched, s.count, s.capped FROM snapshot s "
                         "JOIN connection c ON c.number = s.connection ORDER BY c.id, s.kind"_s);
    if (!query)
        return Failure(query.error());
    QList<Snapshot> snapshots;
    while (query->next()) {
        if (const std::optional<EntityKind> kind = kindFromNumber(query->value(1).toInt())) {
            snapshots.append({{query->value(0).toString()},
                              *kind,
                              timeFromSql(query->value(2)),
                              query->value(3).toLongLong(),
                              query->value(4).toBool()});
        }
    }
    return snapshots;
}

Result<Entity> readEntity(QSqlDatabase &database, const EntityKey &key)
{
    Result<QSqlQuery> query =
        runSql(database,
               u"SELECT e.record FROM entity e JOIN connection c ON c.number = e.connection "
               "WHERE c.id = :connection AND e.kind = :kind AND e.id = :id"_s,
               {{u":connection"_s, sqlText(key.connection.value)},
                {u":kind"_s, kindNumber(key.kind)},
                {u":id"_s, sqlText(key.id.value)}});
    if (!query)
        return Failure(query.error());
    QList<Entity> entities = decoded(*query, 0);
    if (entities.isEmpty())
        return notHere();
    return std::move(entities.first());
}

Result<QList<User>> readUsersWithMail(QSqlDatabase &database, const QString &mail)
{
    Result<QSqlQuery> query = runSql(database, u"SELECT record FROM entity WHERE kind = :kind"_s,
                                     {{u":kind"_s, kindNumber(EntityKind::User)}});
    if (!query)
        return Failure(query.error());
    QList<User> users = allOf<User>(decoded(*query, 0));
    users.removeIf([&mail](const User &user) {
        return !isSameMail(user.contact.email, mail) && !isSameMail(user.login, mail);
    });
    return users;
}

Result<QDateTime> readFetchedAt(QSqlDatabase &database, const EntityKey &key)
{
    Result<QSqlQuery> query = runSql(
        database,
        u"SELECT e.fetched, e.detailed, s.fetched FROM entity e JOIN connection c ON c.number = e.connection "
        "LEFT JOIN snapshot s ON s.connection = e.connection AND s.kind = e.kind "
        "WHERE c.id = :connection AND e.kind = :kind AND e.id = :id"_s,
        {{u":connection"_s, sqlText(key.connection.value)},
         {u":kind"_s, kindNumber(key.kind)},
         {u":id"_s, sqlText(key.id.value)}});
    if (!query)
        return Failure(query.error());
    if (!query->next())
        return notHere();
    const QDateTime own = timeFromSql(query->value(0));
    if (query->value(1).toBool())
        return own;
    // A list that told nothing new left the record alone: it is as fresh as the list.
    const QDateTime listed = timeFromSql(query->value(2));
    return listed.isValid() && listed > own ? listed : own;
}

Result<QList<Product>> readProducts(QSqlDatabase &database, const ConnectionId &connection)
{
    Result<QSqlQuery> query = runSql(
        database,
        u"SELECT e.record FROM entity e JOIN connection c ON c.number = e.connection "
        "WHERE c.id = :connection AND e.kind = :kind ORDER BY e.sort, e.pk"_s,
        {{u":connection"_s, sqlText(connection.value)}, {u":kind"_s, kindNumber(EntityKind::Product)}});
    if (!query)
        return Failure(query.error());
    return allOf<Product>(decoded(*query, 0));
}

Result<QList<qint64>> readKeysBelow(QSqlDatabase &database, const EntityKey &parent, EntityKind kind)
{
    Result<QSqlQuery> query =
        runSql(database,
               u"SELECT e.pk FROM entity e JOIN connection c ON c.number = e.connection "
               "WHERE c.id = :connection AND e.kind = :kind AND e.parent = :parent "
               "AND e.parent <> ''"_s,
               {{u":connection"_s, sqlText(parent.connection.value)},
                {u":kind"_s, kindNumber(kind)},
                {u":parent"_s, sqlText(parent.id.value)}});
    if (!query)
        return Failure(query.error());
    QList<qint64> keys;
    while (query->next())
        keys.append(query->value(0).toLongLong());
    return keys;
}

Result<QList<Entity>> readEntitiesBelow(QSqlDatabase &database, const EntityKey &parent, EntityKind kind)
{
    Result<QSqlQuery> query =
        runSql(database,
               u"SELECT e.record FROM entity e JOIN connection c ON c.number = e.connection "
               "WHERE c.id = :connection AND e.kind = :kind AND e.parent = :parent "
               "AND e.parent <> '' ORDER BY e.sort, e.pk"_s,
               {{u":connection"_s, sqlText(parent.connection.value)},
                {u":kind"_s, kindNumber(kind)},
                {u":parent"_s, sqlText(parent.id.value)}});
    if (!query)
        return Failure(query.error());
    return decoded(*query, 0);
}

Result<QList<CustomerSummary>> readCustomerSummaries(QSqlDatabase &database, const ConnectionId &connection,
                                                     const QList<EntityId> &ids)
{
    const Result<QSet<int>> counted = connectionsWithSubscriptions(database);
    if (!counted)
        return Failure(counted.error());
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT s.row, s.connection, s.subscriptions, s.renews FROM connection c "
                       "JOIN entity e ON e.connection = c.number AND e.kind = 1 AND e.id = :id "
                       "JOIN summary s ON s.kind = 1 AND s.pk = e.pk WHERE c.id = :connection"_s))
        return storageFailure(query.lastError());
    QList<CustomerSummary> summaries;
    StringPool pool;
    for (const EntityId &id : ids) {
        query.bindValue(u":id"_s, sqlText(id.value));
        query.bindValue(u":connection"_s, sqlText(connection.value));
        if (!query.exec())
            return storageFailure(query.lastError());
        CustomerSummary summary;
        if (!query.next() || !decodeSummary(query.value(0).toByteArray(), pool, summary))
            continue;
        summary.connection = connection;
        addCounts(summary, query, 2, counted->contains(query.value(1).toInt()));
        summaries.append(std::move(summary));
    }
    return summaries;
}

template <class T>
Result<Page<T>> readSummaryPage(QSqlDatabase &database, SummaryWalk &walk, const PageStart &start)
{
    const bool isFirst = start.cursor.isEmpty();
    const Result<QHash<int, QString>> connections = connectionIds(database);
    if (!connections)
        return Failure(connections.error());
    const Result<QSet<int>> counted = connectionsWithSubscriptions(database);
    if (!counted)
        return Failure(counted.error());
    // The first screen in its order; the rest as it lies in the file, which is several times faster.
    Result<QSqlQuery> query =
        isFirst
            ? runSql(database,
                     u"SELECT s.row, s.connection, s.pk, s.subscriptions, s.renews FROM entity e "
                     "CROSS JOIN summary s ON s.kind = e.kind AND s.pk = e.pk WHERE e.kind = :kind "
                     "ORDER BY e.sort, e.pk LIMIT :limit"_s,
                     {{u":kind"_s, kindNumber(walk.kind)}, {u":limit"_s, FirstPage}})
            : runSql(
                  database,
                  u"SELECT row, connection, pk, subscriptions, renews FROM summary WHERE kind = :kind "
                  "AND pk > :pk ORDER BY pk LIMIT :limit"_s,
                  {{u":kind"_s, kindNumber(walk.kind)}, {u":pk"_s, start.offset}, {u":limit"_s, LaterPage}});
    if (!query)
        return Failure(query.error());
    Page<T> page;
    page.items.reserve(isFirst ? FirstPage : LaterPage);
    int read = 0;
    qint64 pk = 0;
    while (query->next()) {
        ++read;
        pk = query->value(2).toLongLong();
        if (isFirst)
            walk.first.insert(pk);
        else if (walk.first.contains(pk))
            continue;
        const int connection = query->value(1).toInt();
        T summary;
        summary.connection.value = connections->value(connection);
        if (!decodeSummary(query->value(0).toByteArray(), walk.pool, summary))
            continue;
        addCounts(summary, *query, 3, counted->contains(connection));
        page.items.append(std::move(summary));
    }
    if (query->lastError().isValid()) {
        const Failure failure = storageFailure(query->lastError());
        noteCacheDamage(database, failure.value());
        return failure;
    }
    // An empty page that names a next one would look like a vendor that goes round in circles.
    if (read == (isFirst ? FirstPage : LaterPage) && !page.items.isEmpty())
        page.next = PageStart{isFirst ? 0 : pk, BehindFirst.toString()};
    return page;
}

template Result<Page<CustomerSummary>> readSummaryPage(QSqlDatabase &, SummaryWalk &, const PageStart &);
template Result<Page<SubscriptionSummary>> readSummaryPage(QSqlDatabase &, SummaryWalk &, const PageStart &);
template Result<Page<OrderSummary>> readSummaryPage(QSqlDatabase &, SummaryWalk &, const PageStart &);
} // namespace purveyor
