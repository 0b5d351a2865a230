// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulkruns.h"

#include "core/domain/valuejson.h"
#include "core/storage/journaltext.h"
#include "core/storage/sql.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QVariant valuesText(const Values &values)
{
    const QByteArray json = QJsonDocument(valuesToJson(values)).toJson(QJsonDocument::Compact);
    return sqlText(QString::fromUtf8(json));
}

Values valuesFrom(const QVariant &column)
{
    const QByteArray json = column.toString().toUtf8();
    return valuesFromJson(QJsonDocument::fromJson(json).object()).value_or(Values());
}

Result<Done> writeTarget(QSqlDatabase &database, const QString &run, const BulkTarget &target,
                         qsizetype place)
{
    const auto written = runSql(
        database,
        u"INSERT INTO bulk_target (run, place, intent, kind, id, name, customer_name, form_values) VALUES "
        "(:run, :place, :intent, :kind, :id, :name, :customer_name, :form_values)"_s,
        {{u":run"_s, sqlText(run)},
         {u":place"_s, place},
         {u":intent"_s, sqlText(target.intent.value)},
         {u":kind"_s, kindName(target.key.kind)},
         {u":id"_s, sqlText(target.key.id.value)},
         {u":name"_s, sqlText(target.name)},
         {u":customer_name"_s, sqlText(target.customerName)},
         {u":form_values"_s, valuesText(target.values)}});
    if (!written)
        return Failure(written.error());
    return Done{};
}

Result<Done> writeRun(QSqlDatabase &database, const BulkRunRecord &run)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto head = runSql(
        database,
        u"INSERT INTO bulk_run (id, connection, operation, title, started, form_values, reason) VALUES "
        "(:id, :connection, :operation, :title, :started, :form_values, :reason)"_s,
        {{u":id"_s, sqlText(run.id)},
         {u":connection"_s, sqlText(run.connection.value)},
         {u":operation"_s, sqlText(run.operation.value)},
         {u":title"_s, sqlText(run.title)},
         {u":started"_s, sqlTime(run.started)},
         {u":form_values"_s, valuesText(run.values)},
         {u":reason"_s, sqlText(run.reason)}});
    if (!head)
        return Failure(head.error());
    for (qsizetype i = 0; i < run.targets.size(); ++i) {
        if (const Result<Done> written = writeTarget(database, run.id, run.targets.at(i), i); !written)
            return written;
    }
    return transaction.commit();
}

Result<Done> readTargets(QSqlDatabase &database, BulkRunRecord &run)
{
    Result<QSqlQuery> query = runSql(
        database,
        u"SELECT kind, id, name, customer_name, intent, form_values FROM bulk_target WHERE run = :run ORDER BY place"_s,
        {{u":run"_s, sqlText(run.id)}});
    if (!query)
        return Failure(query.error());
    while (query->next()) {
        const EntityKind kind = kindFromName(query->value(0).toString()).value_or(EntityKind::Customer);
        run.targets.append({{run.connection, kind, EntityId{query->value(1).toString()}},
                            query->value(2).toString(),
                            query->value(3).toString(),
                            IntentId{query->value(4).toString()},
                            valuesFrom(query->value(5))});
    }
    if (query->lastError().isValid())
        return storageFailure(query->lastError());
    return Done{};
}

Result<QList<BulkRunRecord>> readRuns(QSqlDatabase &database)
{
    QList<BulkRunRecord> runs;
    Result<QSqlQuery> query = runSql(
        database,
        u"SELECT id, connection, operation, title, started, form_values, reason FROM bulk_run ORDER BY started, id"_s);
    if (!query)
        return Failure(query.error());
    while (query->next()) {
        BulkRunRecord run;
        run.id = query->value(0).toString();
        run.connection.value = query->value(1).toString();
        run.operation.value = query->value(2).toString();
        run.title = query->value(3).toString();
        run.started = timeFromSql(query->value(4));
        run.values = valuesFrom(query->value(5));
        run.reason = query->value(6).toString();
        runs.append(run);
    }
    if (query->lastError().isValid())
        return storageFailure(query->lastError());
    for (BulkRunRecord &run : runs) {
        if (const Result<Done> read = readTargets(database, run); !read)
            return Failure(read.error());
    }
    return runs;
}

Result<Done> deleteRuns(QSqlDatabase &database, const QString &where, const QString &value)
{
    for (const QString &sql :
         {u"DELETE FROM bulk_target WHERE run IN (SELECT id FROM bulk_run WHERE %1 = :value)"_s,
          u"DELETE FROM bulk_run WHERE %1 = :value"_s}) {
        if (const auto gone = runSql(database, sql.arg(where), {{u":value"_s, sqlText(value)}}); !gone)
            return Failure(gone.error());
    }
    return Done{};
}
} // namespace

BulkRuns::BulkRuns(DatabaseThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

BulkRuns::~BulkRuns() = default;

TypedJob<Done> *BulkRuns::add(const BulkRunRecord &run)
{
    return told(m_thread.run<Done>([run](QSqlDatabase &database) { return writeRun(database, run); }));
}

TypedJob<QList<BulkRunRecord>> *BulkRuns::unfinished()
{
    return m_thread.run<QList<BulkRunRecord>>(&readRuns, this);
}

TypedJob<Done> *BulkRuns::close(const QString &id)
{
    return told(m_thread.run<Done>([id](QSqlDatabase &database) -> Result<Done> {
        SqlTransaction transaction(database);
        if (!transaction.begun())
            return transaction.begun();
        if (const Result<Done> gone = deleteRuns(database, u"id"_s, id); !gone)
            return gone;
        return transaction.commit();
    }));
}

TypedJob<Done> *BulkRuns::told(TypedJob<Done> *write)
{
    return mapJob<Done>(
        write,
        [this](const Result<Done> &done) {
            if (done)
                Q_EMIT changed();
            return done;
        },
        this);
}

Result<Done> forgetBulkRuns(QSqlDatabase &database, const ConnectionId &connection)
{
    return deleteRuns(database, u"connection"_s, connection.value);
}
} // namespace purveyor
