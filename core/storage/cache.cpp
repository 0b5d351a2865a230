// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cache.h"

#include "core/storage/cachefile.h"
#include "core/storage/cachereader.h"
#include "core/storage/cachewriter.h"
#include "core/storage/journalerasure.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QSet>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
using State = std::shared_ptr<CacheState>;

Failure passIsOver()
{
    ApiError error;
    error.kind = ApiError::Kind::Conflict;
    error.message = QCoreApplication::translate("purveyor::Storage", "This list is being read anew.");
    error.delivery = ApiError::Delivery::NotSent;
    return Failure(error);
}

// Pages of a list are committed several at a time: they change the same pages of the indexes. Reads here see
// what is not committed; a crash loses rows that the next refresh brings.
constexpr qsizetype RowsPerCommit = 10'000;
enum class Commit { Now, WithLaterPages };

// Runs fn(CacheWriter &) in the transaction that is open, or in a new one. A failure ends all lists being
// read.
template <class F>
Result<Done> write(QSqlDatabase &database, CacheState &state, Commit commit, qsizetype rows, F fn)
{
    if (!state.inTransaction) {
        if (const auto begun = runSql(database, u"BEGIN IMMEDIATE"_s); !begun)
            return Failure(begun.error());
        state.inTransaction = true;
        state.uncommittedRows = 0;
    }
    state.uncommittedRows += rows;
    Result<Done> done = Done{};
    {
        CacheWriter writer(database, state);
        done = fn(writer);
        if (done)
            done = writer.finish();
    }
    if (done && (commit == Commit::Now || state.uncommittedRows >= RowsPerCommit)) {
        const auto committed = runSql(database, u"COMMIT"_s);
        if (committed)
            state.inTransaction = false;
        else
            done = Failure(committed.error());
    }
    if (!done) {
        noteCacheDamage(database, done.error());
        QSqlQuery(database).exec(u"ROLLBACK"_s);
        state = CacheState{{}, {}, state.lastToken};
    }
    return done;
}

template <class T>
TypedJob<Done> *putPage(DatabaseThread &thread, const State &state, qint64 token, const QList<T> &items,
                        QObject *parent)
{
    return thread.run<Done>(
        [state, token, items](QSqlDatabase &database) -> Result<Done> {
            if (!state->passes.contains(token))
                return passIsOver();
            return write(database, *state, Commit::WithLaterPages, items.size(),
                         [&items](CacheWriter &writer) -> Result<Done> {
                             for (const T &item : items) {
                                 if (const auto done = writer.put(item, CacheWriter::Source::List); !done)
                                     return Failure(done.error());
                             }
                             return Done{};
                         });
        },
        parent);
}

Result<QList<EntityId>> endPass(QSqlDatabase &database, CacheState &state, const CachePass &pass, bool capped)
{
    QList<EntityId> removed;
    QList<qint64> unseen;
    qint64 count = 0;
    {
        Result<QSqlQuery> query =
            runSql(database, u"SELECT pk, id FROM entity WHERE connection = :connection AND kind = :kind"_s,
                   {{u":connection"_s, pass.connection}, {u":kind"_s, kindNumber(pass.kind)}});
        if (!query)
            return Failure(query.error());
        while (query->next()) {
            const qint64 pk = query->value(0).toLongLong();
            // A list that was cut off says nothing of what lies behind the cut.
            if (capped || pass.hasSeen(pk)) {
                ++count;
            } else {
                unseen.append(pk);
                removed.append({query->value(1).toString()});
            }
        }
        if (query->lastError().isValid())
            return storageFailure(query->lastError());
    }
    const Result<Done> done =
        write(database, state, Commit::Now, 0, [&](CacheWriter &writer) -> Result<Done> {
            for (const qint64 pk : std::as_const(unseen)) {
                if (const Result<Done> gone = writer.remove(pk); !gone)
                    return gone;
            }
            const auto snapshot =
                runSql(database,
                       u"INSERT OR REPLACE INTO snapshot (connection, kind, fetched, count, capped) "
                       "VALUES (:connection, :kind, :fetched, :count, :capped)"_s,
                       {{u":connection"_s, pass.connection},
                        {u":kind"_s, kindNumber(pass.kind)},
                        {u":fetched"_s, sqlTime(QDateTime::currentDateTimeUtc())},
                        {u":count"_s, count},
                        {u":capped"_s, capped ? 1 : 0}});
            if (!snapshot)
                return Failure(snapshot.error());
            return Done{};
        });
    if (!done)
        return Failure(done.error());
    return removed;
}

Result<Done> forgetConnection(QSqlDatabase &database, CacheState &state, const ConnectionId &connection)
{
    const Result<int> number = connectionNumber(database, state, connection);
    if (!number)
        return Failure(number.error());
    if (*number == 0)
        return Done{};
    const Result<Done> done = write(database, state, Commit::Now, 0, [&](CacheWriter &) -> Result<Done> {
        for (const QString &sql : {u"DELETE FROM summary WHERE connection = :connection"_s,
                                   u"DELETE FROM entity WHERE connection = :connection"_s,
                                   u"DELETE FROM snapshot WHERE connection = :connection"_s,
                                   u"DELETE FROM connection WHERE number = :connection"_s}) {
            if (const auto gone = runSql(database, sql, {{u":connection"_s, *number}}); !gone)
                return Failure(gone.error());
        }
        return Done{};
    });
    if (done) {
        state.numbers.remove(connection.value);
        state.passes.removeIf([&number](auto pass) { return pass->connection == *number; });
    }
    return done;
}
} // namespace

Cache::Cache(DatabaseThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_state(std::make_shared<CacheState>())
{
}

TypedJob<QList<Snapshot>> *Cache::snapshots()
{
    return m_thread.run<QList<Snapshot>>(&readSnapshots, this);
}

PagedJob<CustomerSummary> *Cache::customers()
{
    return summaryPages<CustomerSummary>(m_thread, EntityKind::Customer, this);
}

PagedJob<SubscriptionSummary> *Cache::subscriptions()
{
    return summaryPages<SubscriptionSummary>(m_thread, EntityKind::Subscription, this);
}

PagedJob<OrderSummary> *Cache::orders()
{
    return summaryPages<OrderSummary>(m_thread, EntityKind::Order, this);
}

TypedJob<QList<CustomerSummary>> *Cache::customerSummaries(const ConnectionId &connection,
                                                           const QList<EntityId> &ids)
{
    return m_thread.run<QList<CustomerSummary>>(
        [connection, ids](QSqlDatabase &database) {
            return readCustomerSummaries(database, connection, ids);
        },
        this);
}

TypedJob<Entity> *Cache::entity(const EntityKey &key)
{
    return m_thread.run<Entity>([key](QSqlDatabase &database) { return readEntity(database, key); }, this);
}

TypedJob<QList<User>> *Cache::usersOf(const EntityKey &customer)
{
    return m_thread.run<QList<User>>(
        [customer](QSqlDatabase &database) { return readBelow<User>(database, customer, EntityKind::User); },
        this);
}

TypedJob<QList<User>> *Cache::usersWithMail(const QString &mail)
{
    return m_thread.run<QList<User>>(
        [mail](QSqlDatabase &database) { return readUsersWithMail(database, mail); }, this);
}

TypedJob<QList<Subscription>> *Cache::subscriptionsOf(const EntityKey &customer)
{
    return m_thread.run<QList<Subscription>>(
        [customer](QSqlDatabase &database) {
            return readBelow<Subscription>(database, customer, EntityKind::Subscription);
        },
        this);
}

TypedJob<QList<Order>> *Cache::ordersOf(const EntityKey &customer)
{
    return m_thread.run<QList<Order>>(
        [customer](QSqlDatabase &database) {
            return readBelow<Order>(database, customer, EntityKind::Order);
        },
        this);
}

TypedJob<QList<Product>> *Cache::products(const ConnectionId &connection)
{
    return m_thread.run<QList<Product>>(
        [connection](QSqlDatabase &database) { return readProducts(database, connection); }, this);
}

TypedJob<QDateTime> *Cache::fetchedAt(const EntityKey &key)
{
    return m_thread.run<QDateTime>([key](QSqlDatabase &database) { return readFetchedAt(database, key); },
                                   this);
}

TypedJob<qint64> *Cache::begin(const ConnectionId &connection, EntityKind kind)
{
    return m_thread.run<qint64>(
        [state = m_state, connection, kind](QSqlDatabase &database) -> Result<qint64> {
            const Result<int> number = addedConnectionNumber(database, *state, connection);
            if (!number)
                return Failure(number.error());
            state->passes.removeIf(
                [&](auto pass) { return pass->connection == *number && pass->kind == kind; });
            Result<QSqlQuery> present = runSql(
                database, u"SELECT 1 FROM entity WHERE connection = :connection AND kind = :kind LIMIT 1"_s,
                {{u":connection"_s, *number}, {u":kind"_s, kindNumber(kind)}});
            if (!present)
                return Failure(present.error());
            state->passes.insert(++state->lastToken, {*number, kind, !present->next(), {}});
            return state->lastToken;
        },
        this);
}

TypedJob<Done> *Cache::put(qint64 token, const QList<Customer> &items)
{
    return putPage(m_thread, m_state, token, items, this);
}

TypedJob<Done> *Cache::put(qint64 token, const QList<Subscription> &items)
{
    return putPage(m_thread, m_state, token, items, this);
}

TypedJob<Done> *Cache::put(qint64 token, const QList<Order> &items)
{
    return putPage(m_thread, m_state, token, items, this);
}

TypedJob<Done> *Cache::put(qint64 token, const QList<Product> &items)
{
    return putPage(m_thread, m_state, token, items, this);
}

TypedJob<QList<EntityId>> *Cache::end(qint64 token, bool capped)
{
    return m_thread.run<QList<EntityId>>(
        [state = m_state, token, capped](QSqlDatabase &database) -> Result<QList<EntityId>> {
            if (!state->passes.contains(token))
                return passIsOver();
            const CachePass pass = state->passes.take(token);
            return endPass(database, *state, pass, capped);
        },
        this);
}

TypedJob<Done> *Cache::putUsers(const EntityKey &customer, const QList<User> &users)
{
    return m_thread.run<Done>(
        [state = m_state, customer, users](QSqlDatabase &database) {
            return write(database, *state, Commit::Now, 0, [&](CacheWriter &writer) -> Result<Done> {
                const Result<QList<qint64>> before = readKeysBelow(database, customer, EntityKind::User);
                if (!before)
                    return Failure(before.error());
                QSet<qint64> gone(before->cbegin(), before->cend());
                for (const User &user : users) {
                    const Result<qint64> pk = writer.put(user, CacheWriter::Source::Details);
                    if (!pk)
                        return Failure(pk.error());
                    gone.remove(*pk);
                }
                for (const qint64 pk : std::as_const(gone)) {
                    if (const Result<Done> done = writer.remove(pk); !done)
                        return done;
                }
                return Done{};
            });
        },
        this);
}

TypedJob<Done> *Cache::putOne(const Entity &entity)
{
    return m_thread.run<Done>(
        [state = m_state, entity](QSqlDatabase &database) {
            return write(database, *state, Commit::Now, 0, [&entity](CacheWriter &writer) -> Result<Done> {
                if (std::holds_alternative<std::monostate>(entity))
                    return Done{};
                if (const auto done = writer.put(entity, CacheWriter::Source::Details); !done)
                    return Failure(done.error());
                return Done{};
            });
        },
        this);
}

TypedJob<Done> *Cache::forget(const ConnectionId &connection)
{
    return m_thread.run<Done>(
        [state = m_state, connection](QSqlDatabase &database) {
            Result<Done> forgotten = forgetConnection(database, *state, connection);
            if (forgotten)
                (void)scrub(database); // not while a list is being read; then with the next one
            return forgotten;
        },
        this);
}
} // namespace purveyor
