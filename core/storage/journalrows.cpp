// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalrows.h"

#include "core/domain/valuejson.h"
#include "core/storage/journaltext.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// One list for every SELECT: the positions below and the enum go together.
const QString &selectColumns()
{
    static const QString columns =
        u"r.id, r.intent, r.intent_key, r.connection, r.operation, r.target_connection, r.target_kind, "
        "r.target_id, r.customer, r.state, r.created, r.changed, r.held_until, r.sent, r.duration_ms, "
        "r.actor, "
        "r.instance, p.connection_name, p.verb, p.target_name, p.customer_name, p.form_values, p.changes, "
        "p.quote, p.summary, p.reference, p.note, p.method, p.url, p.content_type, p.accept, "
        "p.request_headers, p.request_body, "
        "p.has_secret, p.http_status, p.answer, p.vendor_code, p.message, p.request_id, p.made, p.made_name, "
        "p.settlement"_s;
    return columns;
}
enum Column {
    Id,
    Intent,
    Key,
    RowConnection,
    RowOperation,
    TargetConnection,
    TargetKind,
    TargetId,
    RowCustomer,
    State,
    Created,
    Changed,
    HeldUntil,
    Sent,
    Duration,
    Actor,
    Instance,
    ConnectionName,
    Verb,
    TargetName,
    CustomerName,
    FormValues,
    Changes,
    QuoteColumn,
    Summary,
    Reference,
    Note,
    Method,
    Url,
    ContentType,
    Accept,
    RequestHeaders,
    RequestBody,
    HasSecret,
    HttpStatus,
    Answer,
    VendorCode,
    Message,
    RequestId,
    Made,
    MadeName,
    SettlementColumn,
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QVariant jsonText(const QByteArray &json)
{
    return sqlText(QString::fromUtf8(json));
}

QByteArray newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

QJsonObject jsonObject(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

JournalRow rowOf(const QSqlQuery &query)
{
    const auto text = [&query](Column column) { return query.value(column).toString(); };
    JournalRow row;
    row.id = query.value(Id).toLongLong();
    row.intent.value = text(Intent);
    row.key.value = text(Key);
    row.connection.value = text(RowConnection);
    row.connectionName = text(ConnectionName);
    row.operation.value = text(RowOperation);
    row.verb = text(Verb);
    row.target = {{text(TargetConnection)},
                  kindFromName(text(TargetKind)).value_or(EntityKind::Customer),
                  {text(TargetId)}};
    row.targetName = text(TargetName);
    row.customer.value = text(RowCustomer);
    row.customerName = text(CustomerName);
    row.state = stateFromName(text(State)).value_or(WriteState::Unknown); // CHECKed in the schema
    row.created = timeFromSql(query.value(Created));
    row.changed = timeFromSql(query.value(Changed));
    row.heldUntil = timeFromSql(query.value(HeldUntil));
    row.sent = timeFromSql(query.value(Sent));
    row.duration = std::chrono::milliseconds(query.value(Duration).toLongLong());
    row.actor = text(Actor);
    row.instance = text(Instance);
    row.values = valuesFromJson(jsonObject(query.value(FormValues))).value_or(Values{});
    row.changes =
        changesFromJson(QJsonDocument::fromJson(text(Changes).toUtf8()).array()).value_or(QList<Change>{});
    if (const QString quote = text(QuoteColumn); !quote.isEmpty())
        row.quote = quoteFromJson(jsonObject(quote));
    row.summary = text(Summary);
    row.reference = text(Reference);
    row.note = text(Note);
    row.method = text(Method).toUtf8();
    row.url = text(Url);
    row.contentType = text(ContentType).toUtf8();
    row.accept = text(Accept).toUtf8();
    row.requestHeaders = requestHeadersFromJson(text(RequestHeaders).toUtf8());
    row.requestBody = query.value(RequestBody).toByteArray();
    row.hasSecret = query.value(HasSecret).toBool();
    row.httpStatus = query.value(HttpStatus).toInt();
    row.answer = text(Answer);
    row.vendorCode = text(VendorCode);
    row.message = text(Message);
    row.requestId = text(RequestId);
    row.made = entityKeysFromJson(text(Made).toUtf8());
    row.madeName = text(MadeName);
    row.settlement = settlementFromName(text(SettlementColumn));
    return row;
}
} // namespace

Result<Done> insertJournalRow(QSqlDatabase &database, JournalRow &row)
{
    const Result<QSqlQuery> head = runSql(
        database,
        u"INSERT INTO journal_row (connection, operation, state, created, changed, held_until, sent, "
        u"duration_ms, "
        "actor, instance, intent, intent_key, target_connection, target_kind, target_id, customer) "
        "VALUES (:connection, :operation, :state, :created, :changed, :held_until, :sent, :duration_ms, "
        ":actor, :instance, :intent, :intent_key, :target_connection, :target_kind, :target_id, :customer)"_s,
        {{u":connection"_s, sqlText(row.connection.value)},
         {u":operation"_s, sqlText(row.operation.value)},
         {u":state"_s, stateName(row.state)},
         {u":created"_s, sqlTime(row.created)},
         {u":changed"_s, sqlTime(row.changed)},
         {u":held_until"_s, sqlTime(row.heldUntil)},
         {u":sent"_s, sqlTime(row.sent)},
         {u":duration_ms"_s, static_cast<qint64>(row.duration.count())},
         {u":actor"_s, sqlText(row.actor)},
         {u":instance"_s, sqlText(row.instance)},
         {u":intent"_s, sqlText(row.intent.value)},
         {u":intent_key"_s, sqlText(row.key.value)},
         {u":target_connection"_s, sqlText(row.target.connection.value)},
         {u":target_kind"_s, kindName(row.target.kind)},
         {u":target_id"_s, sqlText(row.target.id.value)},
         {u":customer"_s, sqlText(row.customer.value)}});
    if (!head)
        return Failure(head.error());
    row.id = head->lastInsertId().toLongLong();

    const Result<QSqlQuery> payload = runSql(
        database,
        u"INSERT INTO payload (row, salt, connection_name, verb, target_name, customer_name, form_values, "
        u"changes, "
        "quote, summary, reference, note, method, url, content_type, accept, request_headers, request_body, "
        "has_secret, http_status, "
        "answer, "
        "vendor_code, message, request_id, made, made_name, settlement) "
        "VALUES (:row, :salt, :connection_name, :verb, :target_name, :customer_name, :form_values, :changes, "
        ":quote, :summary, :reference, :note, :method, :url, :content_type, :accept, :request_headers, "
        ":request_body, :has_secret, "
        ":http_status, :answer, :vendor_code, :message, :request_id, :made, :made_name, :settlement)"_s,
        {{u":row"_s, row.id},
         {u":salt"_s, newSalt()},
         {u":connection_name"_s, sqlText(row.connectionName)},
         {u":verb"_s, sqlText(row.verb)},
         {u":target_name"_s, sqlText(row.targetName)},
         {u":customer_name"_s, sqlText(row.customerName)},
         {u":form_values"_s, jsonText(compact(valuesToJson(row.values)))},
         {u":changes"_s, jsonText(QJsonDocument(changesToJson(row.changes)).toJson(QJsonDocument::Compact))},
         {u":quote"_s, jsonText(row.quote ? compact(quoteToJson(*row.quote)) : QByteArray())},
         {u":summary"_s, sqlText(row.summary)},
         {u":reference"_s, sqlText(row.reference)},
         {u":note"_s, sqlText(row.note)},
         {u":method"_s, jsonText(row.method)},
         {u":url"_s, sqlText(row.url)},
         {u":content_type"_s, jsonText(row.contentType)},
         {u":accept"_s, jsonText(row.accept)},
         {u":request_headers"_s, jsonText(requestHeadersToJson(row.requestHeaders))},
         {u":request_body"_s, sqlBlob(row.requestBody)},
         {u":has_secret"_s, row.hasSecret ? 1 : 0},
         {u":http_status"_s, row.httpStatus},
         {u":answer"_s, sqlText(row.answer)},
         {u":vendor_code"_s, sqlText(row.vendorCode)},
         {u":message"_s, sqlText(row.message)},
         {u":request_id"_s, sqlText(row.requestId)},
         {u":made"_s, jsonText(entityKeysToJson(row.made))},
         {u":made_name"_s, sqlText(row.madeName)},
         {u":settlement"_s, settlementName(row.settlement)}});
    if (!payload)
        return Failure(payload.error());
    return Done{};
}

Result<Done> updateJournalRow(QSqlDatabase &database, const JournalRow &row, WriteState from)
{
    const Result<QSqlQuery> head = runSql(
        database,
        u"UPDATE journal_row SET state = :state, changed = :changed, held_until = :held_until, sent = :sent, "
        "duration_ms = :duration_ms WHERE id = :id AND state = :from"_s,
        {{u":state"_s, stateName(row.state)},
         {u":changed"_s, sqlTime(row.changed)},
         {u":held_until"_s, sqlTime(row.heldUntil)},
         {u":sent"_s, sqlTime(row.sent)},
         {u":duration_ms"_s, static_cast<qint64>(row.duration.count())},
         {u":id"_s, row.id},
         {u":from"_s, stateName(from)}});
    if (!head)
        return Failure(head.error());
    if (head->numRowsAffected() != 1) {
        ApiError error;
        error.kind = ApiError::Kind::Conflict;
        error.message =
            QCoreApplication::translate("purveyor::Storage", "This action has changed meanwhile.");
        return Failure(error);
    }
    const Result<QSqlQuery> payload =
        runSql(database,
               u"UPDATE payload SET note = :note, http_status = :http_status, answer = :answer, "
               "vendor_code = :vendor_code, message = :message, request_id = :request_id, made = :made, "
               "made_name = :made_name, settlement = :settlement WHERE row = :row"_s,
               {{u":note"_s, sqlText(row.note)},
                {u":http_status"_s, row.httpStatus},
                {u":answer"_s, sqlText(row.answer)},
                {u":vendor_code"_s, sqlText(row.vendorCode)},
                {u":message"_s, sqlText(row.message)},
                {u":request_id"_s, sqlText(row.requestId)},
                {u":made"_s, jsonText(entityKeysToJson(row.made))},
                {u":made_name"_s, sqlText(row.madeName)},
                {u":settlement"_s, settlementName(row.settlement)},
                {u":row"_s, row.id}});
    if (!payload)
        return Failure(payload.error());
    return Done{};
}

Result<QList<JournalRow>> readJournalRows(QSqlDatabase &database, const QString &where,
                                          std::initializer_list<std::pair<QString, QVariant>> values)
{
    Result<QSqlQuery> query =
        runSql(database,
               u"SELECT "_s + selectColumns() +
                   u" FROM journal_row r LEFT JOIN payload p ON p.row = r.id WHERE "_s + where,
               values);
    if (!query)
        return Failure(query.error());
    QList<JournalRow> rows;
    while (query->next())
        rows.append(rowOf(*query));
    if (query->lastError().isValid())
        return storageFailure(query->lastError());
    return rows;
}

Result<JournalRow> readJournalRow(QSqlDatabase &database, qint64 id)
{
    Result<QList<JournalRow>> rows = readJournalRows(database, u"r.id = :id"_s, {{u":id"_s, id}});
    if (!rows)
        return Failure(rows.error());
    if (rows->isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.message =
            QCoreApplication::translate("purveyor::Storage", "The journal has no action %1.").arg(id);
        return Failure(error);
    }
    return std::move(rows->first());
}

QString aboutCustomerCondition()
{
    return u"r.connection = :connection AND r.customer IN (:customer, '') AND (r.customer <> '' OR EXISTS "
           "(SELECT 1 FROM json_each(p.made) WHERE json_extract(value, '$.kind') = :kind "
           "AND json_extract(value, '$.id') = :made))"_s;
}

Result<qint64> openRowWithKey(QSqlDatabase &database, const IntentKey &key, qint64 besides)
{
    Result<QSqlQuery> query = runSql(database,
                                     u"SELECT id FROM journal_row WHERE intent_key = :intent_key AND state "
                                     u"IN ('Held', 'Sending', 'Unknown') "
                                     "AND erased = 0 AND id <> :besides"_s,
                                     {{u":intent_key"_s, sqlText(key.value)}, {u":besides"_s, besides}});
    if (!query)
        return Failure(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}
} // namespace purveyor
