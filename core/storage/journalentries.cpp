// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalentries.h"

#include "core/domain/valuejson.h"
#include "core/storage/journalchain.h"
#include "core/storage/journalrows.h"
#include "core/storage/journaltext.h"

#include <QJsonDocument>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QString moment(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject keyToJson(const EntityKey &key)
{
    return {
        {u"connection"_s, key.connection.value}, {u"kind"_s, kindName(key.kind)}, {u"id"_s, key.id.value}};
}

QJsonArray eventsToJson(const QList<JournalEvent> &events)
{
    QJsonArray array;
    for (const JournalEvent &event : events) {
        array.append(QJsonObject{{u"sequence"_s, event.sequence},
                                 {u"at"_s, moment(event.at)},
                                 {u"actor"_s, event.actor},
                                 {u"state"_s, stateName(event.state)},
                                 {u"note"_s, event.note}});
    }
    return array;
}

void addRequest(QJsonObject &json, const JournalRow &row)
{
    json.insert("method"_L1, QString::fromLatin1(row.method));
    json.insert("url"_L1, row.url);
    json.insert("contentType"_L1, QString::fromLatin1(row.contentType));
    json.insert("requestBody"_L1, QString::fromUtf8(row.requestBody));
    json.insert("bodyIsRedacted"_L1, row.hasSecret);
    json.insert("httpStatus"_L1, row.httpStatus);
    json.insert("answer"_L1, row.answer);
    json.insert("vendorCode"_L1, row.vendorCode);
    json.insert("message"_L1, row.message);
    json.insert("requestId"_L1, row.requestId);
    json.insert("durationMs"_L1, static_cast<qint64>(row.duration.count()));
}
} // namespace

TypedJob<QList<JournalEntry>> *journalEntries(DatabaseThread &thread, qint64 after, int limit,
                                              QObject *parent)
{
    using Entries = QList<JournalEntry>;
    return thread.run<Entries>(
        [after, limit](QSqlDatabase &database) -> Result<Entries> {
            const Result<QList<JournalRow>> rows =
                readJournalRows(database, u"r.id > :after ORDER BY r.id LIMIT :limit"_s,
                                {{u":after"_s, after}, {u":limit"_s, limit}});
            if (!rows)
                return Failure(rows.error());
            Entries entries;
            entries.reserve(rows->size());
            for (const JournalRow &row : *rows) {
                Result<QList<JournalEvent>> events = eventsOfRow(database, row.id);
                if (!events)
                    return Failure(events.error());
                entries.append({row, *std::move(events)});
            }
            return entries;
        },
        parent);
}

QJsonObject entryToJson(const JournalEntry &entry)
{
    const JournalRow &row = entry.row;
    QJsonObject json{{u"entry"_s, row.id},
                     {u"intent"_s, row.intent.value},
                     {u"connection"_s, row.connection.value},
                     {u"connectionName"_s, row.connectionName},
                     {u"operation"_s, row.operation.value},
                     {u"action"_s, row.verb},
                     {u"target"_s, keyToJson(row.target)},
                     {u"targetName"_s, row.targetName},
                     {u"customer"_s, row.customer.value},
                     {u"customerName"_s, row.customerName},
                     {u"state"_s, stateName(row.state)},
                     {u"created"_s, moment(row.created)},
                     {u"changed"_s, moment(row.changed)},
                     {u"sent"_s, moment(row.sent)},
                     {u"actor"_s, row.actor},
                     {u"instance"_s, row.instance},
                     {u"summary"_s, row.summary},
                     {u"reference"_s, row.reference},
                     {u"note"_s, row.note},
                     {u"values"_s, valuesToJson(row.values)},
                     {u"changes"_s, changesToJson(row.changes)},
                     {u"made"_s, QJsonDocument::fromJson(entityKeysToJson(row.made)).array()},
                     {u"madeName"_s, row.madeName},
                     {u"settlement"_s, settlementName(row.settlement)},
                     {u"events"_s, eventsToJson(entry.events)}};
    if (row.quote)
        json.insert("quote"_L1, quoteToJson(*row.quote));
    addRequest(json, row);
    return json;
}
} // namespace purveyor
