// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connectionstore.h"

#include "core/domain/valuejson.h"
#include "core/storage/annotations.h"
#include "core/storage/bulkruns.h"
#include "core/storage/journalerasure.h"
#include "core/storage/ledger.h"
#include "core/storage/pricelists.h"
#include "core/storage/sql.h"

#include <QJsonDocument>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"Production"_s;
    case Environment::Test:
        return u"Test"_s;
    case Environment::Sandbox:
        return u"Sandbox"_s;
    }
    Q_UNREACHABLE();
}

Environment environmentFromName(const QString &name)
{
    for (const Environment environment : {Environment::Test, Environment::Sandbox}) {
        if (environmentName(environment) == name)
            return environment;
    }
    return Environment::Production; // what is not known is treated with the greatest care
}

QVariant timeoutValue(const std::optional<std::chrono::milliseconds> &timeout)
{
    return timeout ? QVariant(static_cast<qint64>(timeout->count()))
                   : QVariant(QMetaType::fromType<qint64>());
}

std::optional<std::chrono::milliseconds> timeoutFrom(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return std::chrono::milliseconds(value.toLongLong());
}

Result<QList<Connection>> readConnections(QSqlDatabase &database)
{
    Result<QSqlQuery> query =
        runSql(database, u"SELECT id, vendor, name, environment, base_url, settings, pinned_certificate, "
                         "read_timeout_ms, write_timeout_ms, enabled FROM connection"_s);
    if (!query)
        return Failure(query.error());
    QList<Connection> connections;
    while (query->next()) {
        Connection connection;
        connection.id.value = query->value(0).toString();
        connection.vendor.value = query->value(1).toString();
        connection.name = query->value(2).toString();
        connection.environment = environmentFromName(query->value(3).toString());
        connection.baseUrl = query->value(4).toString();
        connection.settings =
            valuesFromJson(QJsonDocument::fromJson(query->value(5).toString().toUtf8()).object())
                .value_or(Values{});
        connection.pinnedCertificate = query->value(6).toByteArray();
        connection.readTimeout = timeoutFrom(query->value(7));
        connection.writeTimeout = timeoutFrom(query->value(8));
        connection.enabled = query->value(9).toBool();
        connections.append(std::move(connection));
    }
    if (query->lastError().isValid())
        return storageFailure(query->lastError());
    return connections;
}

Result<Done> writeConnection(QSqlDatabase &database, const Connection &connection)
{
    const QByteArray settings =
        QJsonDocument(valuesToJson(connection.settings)).toJson(QJsonDocument::Compact);
    const auto written = runSql(
        database,
        u"INSERT INTO connection (id, vendor, name, environment, base_url, settings, pinned_certificate, "
        "read_timeout_ms, write_timeout_ms, enabled) VALUES (:id, :vendor, :name, :environment, :base_url, "
        ":settings, :pinned_certificate, :read_timeout_ms, :write_timeout_ms, :enabled) "
        "ON CONFLICT (id) DO UPDATE SET vendor = excluded.vendor, name = excluded.name, "
        "environment = excluded.environment, base_url = excluded.base_url, settings = excluded.settings, "
        "pinned_certificate = excluded.pinned_certificate, read_timeout_ms = excluded.read_timeout_ms, "
        "write_timeout_ms = excluded.write_timeout_ms, enabled = excluded.enabled"_s,
        {{u":id"_s, sqlText(connection.id.value)},
         {u":vendor"_s, sqlText(connection.vendor.value)},
         {u":name"_s, sqlText(connection.name)},
         {u":environment"_s, environmentName(connection.environment)},
         {u":base_url"_s, sqlText(connection.baseUrl)},
         {u":settings"_s, sqlText(QString::fromUtf8(settings))},
         {u":pinned_certificate"_s, sqlBlob(connection.pinnedCertificate)},
         {u":read_timeout_ms"_s, timeoutValue(connection.readTimeout)},
         {u":write_timeout_ms"_s, timeoutValue(connection.writeTimeout)},
         {u":enabled"_s, connection.enabled ? 1 : 0}});
    if (!written)
        return Failure(written.error());
    return Done{};
}

// With what is kept of it here, in the ledger and by clerks: nobody could see that any more.
Result<Done> removeConnection(QSqlDatabase &database, const ConnectionId &id)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto deleted =
        runSql(database, u"DELETE FROM connection WHERE id = :id"_s, {{u":id"_s, sqlText(id.value)}});
    if (!deleted)
        return Failure(deleted.error());
    for (const auto &forget : {&forgetLedger, &forgetAnnotations, &forgetPrices, &forgetBulkRuns}) {
        if (const Result<Done> forgotten = forget(database, id); !forgotten)
            return forgotten;
    }
    return transaction.commit();
}

// What cannot be scrubbed now goes with the next one that is removed.
Result<Done> removeForGood(QSqlDatabase &database, const ConnectionId &id)
{
    Result<Done> removed = removeConnection(database, id);
    if (removed)
        (void)scrub(database);
    return removed;
}

void sortByName(QList<Connection> &connections)
{
    std::sort(connections.begin(), connections.end(), [](const Connection &a, const Connection &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

auto byId(const ConnectionId &id)
{
    return [&id](const Connection &connection) { return connection.id == id; };
}
} // namespace

ConnectionStore::ConnectionStore(DatabaseThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

TypedJob<Done> *ConnectionStore::load()
{
    const auto loaded = [this](const Result<QList<Connection>> &connections) -> Result<Done> {
        if (!connections)
            return Failure(connections.error());
        m_connections = *connections;
        sortByName(m_connections);
        return Done{};
    };
    return mapJob<Done>(m_thread.run<QList<Connection>>(&readConnections), loaded, this);
}

const Connection *ConnectionStore::find(const ConnectionId &id) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(), byId(id));
    return found == m_connections.cend() ? nullptr : &*found;
}

TypedJob<Done> *ConnectionStore::save(const Connection &connection)
{
    const auto saved = [this, connection](const Result<Done> &done) -> Result<Done> {
        if (!done)
            return done;
        const bool isNew = m_connections.removeIf(byId(connection.id)) == 0;
        m_connections.append(connection);
        sortByName(m_connections);
        if (isNew)
            Q_EMIT added(connection.id);
        else
            Q_EMIT changed(connection.id);
        return done;
    };
    auto *write = m_thread.run<Done>(
        [connection](QSqlDatabase &database) { return writeConnection(database, connection); });
    return mapJob<Done>(write, saved, this);
}

TypedJob<Done> *ConnectionStore::remove(const ConnectionId &id)
{
    const auto gone = [this, id](const Result<Done> &done) -> Result<Done> {
        if (done && m_connections.removeIf(byId(id)) > 0)
            Q_EMIT removed(id);
        return done;
    };
    auto *write = m_thread.run<Done>([id](QSqlDatabase &database) { return removeForGood(database, id); });
    return mapJob<Done>(write, gone, this);
}
} // namespace purveyor
