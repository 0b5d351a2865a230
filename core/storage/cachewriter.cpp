// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cachewriter.h"

#include "core/storage/cachefacts.h"
#include "core/storage/entitycodec.h"
#include "core/storage/sql.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
class CacheWriter::Private
{
public:
    explicit Private(QSqlDatabase &database, CacheState &state)
        : database(database)
        , state(state)
    {
    }

    struct Stored {
        qint64 pk = 0; // 0: not there
        QString parent;
        QString renews;
        bool detailed = false;
        QByteArray record;
    };
    // Prepares on first use.
    QSqlQuery *prepared(std::optional<QSqlQuery> &query, const QString &sql);
    bool exec(QSqlQuery *query);
    Failure failure() const { return storageFailure(lastError); }

    // Nothing was there when the read began: asking for each record first would be a third of the work.
    bool isFirstRead(int connection, EntityKind kind) const;
    bool find(int connection, const EntityKey &key, Stored &stored);
    bool write(int connection, const CacheFacts &facts, const QByteArray &record, Stored &stored);
    bool writeSummary(int connection, const CacheFacts &facts, bool isNew, qint64 pk);
    // New customers of a connection without subscriptions need no counting: a quarter of the work of a first
    // read.
    Result<Done> dropCountsOfNothing();

    QSqlDatabase &database;
    CacheState &state;
    QSqlError lastError;
    QString now = sqlTime(QDateTime::currentDateTimeUtc()).toString();
    QSet<std::pair<int, QString>> customersToCount;
    bool subscriptionsTouched = false; // some may be gone: 0 must be written too

    std::optional<QSqlQuery> findQuery;
    std::optional<QSqlQuery> insertQuery;
    std::optional<QSqlQuery> updateQuery;
    std::optional<QSqlQuery> insertSummaryQuery;
    std::optional<QSqlQuery> updateSummaryQuery;
    std::optional<QSqlQuery> countQuery;
};

QSqlQuery *CacheWriter::Private::prepared(std::optional<QSqlQuery> &query, const QString &sql)
{
    if (!query) {
        query.emplace(database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            lastError = query->lastError();
            query.reset();
            return nullptr;
        }
    }
    return &*query;
}

bool CacheWriter::Private::exec(QSqlQuery *query)
{
    if (query->exec())
        return true;
    lastError = query->lastError();
    return false;
}

bool CacheWriter::Private::isFirstRead(int connection, EntityKind kind) const
{
    return std::any_of(state.passes.cbegin(), state.passes.cend(), [&](const CachePass &pass) {
        return pass.isFirst && pass.connection == connection && pass.kind == kind;
    });
}

bool CacheWriter::Private::find(int connection, const EntityKey &key, Stored &stored)
{
    QSqlQuery *query = prepared(findQuery, u"SELECT pk, parent, renews, detailed, record FROM entity "
                                           "WHERE connection = :connection AND kind = :kind AND id = :id"_s);
    if (!query)
        return false;
    query->bindValue(u":connection"_s, connection);
    query->bindValue(u":kind"_s, kindNumber(key.kind));
    query->bindValue(u":id"_s, sqlText(key.id.value));
    if (!exec(query))
        return false;
    if (query->next()) {
        stored = {query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString(),
                  query->value(3).toBool(), query->value(4).toByteArray()};
    }
    query->finish();
    return true;
}

bool CacheWriter::Private::write(int connection, const CacheFacts &facts, const QByteArray &record,
                                 Stored &stored)
{
    QSqlQuery *query = nullptr;
    if (stored.pk == 0) {
        query = prepared(
            insertQuery,
            u"INSERT OR IGNORE INTO entity (connection, kind, id, parent, sort, renews, detailed, fetched, "
            u"record) "
            "VALUES (:connection, :kind, :id, :parent, :sort, :renews, :detailed, :fetched, :record)"_s);
        if (!query)
            return false;
        query->bindValue(u":connection"_s, connection);
        query->bindValue(u":kind"_s, kindNumber(facts.key.kind));
        query->bindValue(u":id"_s, sqlText(facts.key.id.value));
    } else {
        query = prepared(
            updateQuery,
            u"UPDATE entity SET parent = :parent, sort = :sort, renews = :renews, detailed = :detailed, "
            "fetched = :fetched, record = :record WHERE pk = :pk"_s);
        if (!query)
            return false;
        query->bindValue(u":pk"_s, stored.pk);
    }
    query->bindValue(u":parent"_s, sqlText(facts.parent));
    query->bindValue(u":sort"_s, sqlText(facts.sort));
    query->bindValue(u":renews"_s,
                     facts.renews.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : facts.renews);
    query->bindValue(u":detailed"_s, facts.isDetailed ? 1 : 0);
    query->bindValue(u":fetched"_s, now);
    query->bindValue(u":record"_s, record);
    if (!exec(query))
        return false;
    const bool isNew = stored.pk == 0;
    if (isNew) {
        if (query->numRowsAffected() == 0)
            return true; // it is there already
        stored.pk = query->lastInsertId().toLongLong();
    }
    return facts.summary.isNull() || writeSummary(connection, facts, isNew, stored.pk);
}

bool CacheWriter::Private::writeSummary(int connection, const CacheFacts &facts, bool isNew, qint64 pk)
{
    QSqlQuery *query = nullptr;
    if (isNew) {
        query = prepared(insertSummaryQuery, u"INSERT INTO summary (kind, pk, connection, row) "
                                             "VALUES (:kind, :pk, :connection, :row)"_s);
        if (!query)
            return false;
        query->bindValue(u":connection"_s, connection);
        if (facts.key.kind == EntityKind::Customer)
            customersToCount.insert({connection, facts.key.id.value});
    } else {
        query =
            prepared(updateSummaryQuery, u"UPDATE summary SET row = :row WHERE kind = :kind AND pk = :pk"_s);
        if (!query)
            return false;
    }
    query->bindValue(u":row"_s, facts.summary);
    query->bindValue(u":kind"_s, kindNumber(facts.key.kind));
    query->bindValue(u":pk"_s, pk);
    return exec(query);
}

Result<Done> CacheWriter::Private::dropCountsOfNothing()
{
    QHash<int, bool> hasSubscriptions;
    for (const auto &[connection, customer] : std::as_const(customersToCount)) {
        if (subscriptionsTouched || hasSubscriptions.contains(connection))
            continue;
        Result<QSqlQuery> query = runSql(
            database, u"SELECT 1 FROM entity WHERE connection = :connection AND kind = :kind LIMIT 1"_s,
            {{u":connection"_s, connection}, {u":kind"_s, kindNumber(EntityKind::Subscription)}});
        if (!query)
            return Failure(query.error());
        hasSubscriptions.insert(connection, query->next());
    }
    customersToCount.removeIf(
        [&](const auto &entry) { return !subscriptionsTouched && !hasSubscriptions.value(entry.first); });
    return Done{};
}

CacheWriter::CacheWriter(QSqlDatabase &database, CacheState &state)
    : d(std::make_unique<Private>(database, state))
{
}

CacheWriter::~CacheWriter() = default;

Result<qint64> CacheWriter::put(const Entity &entity, Source source)
{
    CacheFacts facts = factsOf(entity);
    const Result<int> connection = addedConnectionNumber(d->database, d->state, facts.key.connection);
    if (!connection)
        return Failure(connection.error());
    QByteArray record = encodeEntity(entity);
    Private::Stored before;
    Private::Stored stored;
    if (d->isFirstRead(*connection, facts.key.kind) && !d->write(*connection, facts, record, stored))
        return d->failure();
    bool isWritten = stored.pk != 0;
    if (!isWritten) {
        if (!d->find(*connection, facts.key, before))
            return d->failure();
        stored = before;
        if (source == Source::List && stored.detailed && !facts.isDetailed) {
            if (const std::optional<Entity> details = decodeEntity(stored.record)) {
                const Entity whole = withDetailsOf(entity, *details);
                record = encodeEntity(whole);
                facts = factsOf(whole);
                facts.isDetailed = true;
            }
        }
        isWritten = stored.pk == 0 || record != stored.record || source == Source::Details;
        if (isWritten && !d->write(*connection, facts, record, stored))
            return d->failure();
    }
    const bool countChanges =
        isWritten && facts.key.kind == EntityKind::Subscription &&
        (before.pk == 0 || before.parent != facts.parent || before.renews != facts.renews);
    if (countChanges) {
        d->subscriptionsTouched = true;
        d->customersToCount.insert({*connection, facts.parent});
        if (before.pk != 0)
            d->customersToCount.insert({*connection, before.parent});
    }
    for (CachePass &pass : d->state.passes) {
        if (pass.connection == *connection && pass.kind == facts.key.kind)
            pass.see(stored.pk);
    }
    return stored.pk;
}

Result<Done> CacheWriter::remove(qint64 pk)
{
    Result<QSqlQuery> query = runSql(
        d->database, u"SELECT connection, kind, id, parent FROM entity WHERE pk = :pk"_s, {{u":pk"_s, pk}});
    if (!query)
        return Failure(query.error());
    if (!query->next())
        return Done{};
    const int connection = query->value(0).toInt();
    const int kind = query->value(1).toInt();
    const QString id = query->value(2).toString();
    const QString parent = query->value(3).toString();
    query->finish();
    if (kind == kindNumber(EntityKind::Subscription)) {
        d->subscriptionsTouched = true;
        d->customersToCount.insert({connection, parent});
    }
    if (const auto gone = runSql(d->database, u"DELETE FROM summary WHERE kind = :kind AND pk = :pk"_s,
                                 {{u":kind"_s, kind}, {u":pk"_s, pk}});
        !gone)
        return Failure(gone.error());
    if (kind == kindNumber(EntityKind::Customer)) { // nobody asks for users of nobody
        const auto users = runSql(d->database,
                                  u"DELETE FROM entity WHERE connection = :connection AND kind = :kind "
                                  "AND parent = :parent AND parent <> ''"_s,
                                  {{u":connection"_s, connection},
                                   {u":kind"_s, kindNumber(EntityKind::User)},
                                   {u":parent"_s, sqlText(id)}});
        if (!users)
            return Failure(users.error());
    }
    const auto gone = runSql(d->database, u"DELETE FROM entity WHERE pk = :pk"_s, {{u":pk"_s, pk}});
    if (!gone)
        return Failure(gone.error());
    return Done{};
}

Result<Done> CacheWriter::finish()
{
    if (const Result<Done> done = d->dropCountsOfNothing(); !done)
        return done;
    if (d->customersToCount.isEmpty())
        return Done{};
    QSqlQuery *query = d->prepared(
        d->countQuery,
        u"UPDATE summary SET (subscriptions, renews) = "
        "(SELECT count(*), min(renews) FROM entity WHERE connection = :connection AND kind = 3 AND parent = "
        ":parent AND parent <> '' AND renews IS NOT :ended) "
        "WHERE kind = 1 AND pk = (SELECT pk FROM entity WHERE connection = :owner AND kind = 1 "
        "AND id = :id)"_s);
    if (!query)
        return d->failure();
    for (const auto &[connection, customer] : std::as_const(d->customersToCount)) {
        query->bindValue(u":connection"_s, connection);
        query->bindValue(u":parent"_s, sqlText(customer));
        query->bindValue(u":ended"_s, QString(CacheFacts::Ended));
        query->bindValue(u":owner"_s, connection);
        query->bindValue(u":id"_s, sqlText(customer));
        if (!d->exec(query))
            return d->failure();
    }
    d->customersToCount.clear();
    return Done{};
}
} // namespace purveyor
