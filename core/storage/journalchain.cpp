// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalchain.h"

#include "core/storage/sql.h"

#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>
#include <limits>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// Feeds values so that no two lists of values give the same bytes: each has its type and its length in front.
class Digest final
{
public:
    void add(const QVariant &value)
    {
        switch (value.metaType().id()) {
        case QMetaType::QByteArray:
            feed('b', value.toByteArray());
            return;
        case QMetaType::LongLong:
        case QMetaType::Int:
            feed('i', QByteArray::number(value.toLongLong()));
            return;
        default:
            feed(value.isNull() ? 'n' : 't', value.toString().toUtf8());
        }
    }
    QByteArray result() const { return m_hash.result(); }

private:
    void feed(char type, const QByteArray &bytes)
    {
        char frame[9] = {type};
        qToBigEndian<qint64>(bytes.size(), &frame[1]);
        m_hash.addData(QByteArrayView(frame, sizeof(frame)));
        m_hash.addData(bytes);
    }
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

// Both digests of rows as they are stored. The order of the columns is part of the format.
const QString &digestQuery()
{
    static const QString sql =
        u"SELECT r.id, r.erased, "
        // head: HeadFirst …
        "r.id, r.connection, r.operation, r.state, r.created, r.changed, r.held_until, r.sent, "
        "r.duration_ms, "
        "r.actor, r.instance, r.erased, "
        // payload: PayloadFirst …
        "p.salt, r.intent, r.intent_key, r.target_connection, r.target_kind, r.target_id, r.customer, p.row, "
        "p.connection_name, p.verb, p.target_name, p.customer_name, p.form_values, p.changes, p.quote, "
        "p.summary, "
        "p.reference, p.note, p.method, p.url, p.content_type, p.accept, p.request_headers, "
        "p.request_body, p.has_secret, p.http_status, "
        "p.answer, p.vendor_code, p.message, p.request_id, p.made, p.made_name, p.settlement "
        "FROM journal_row r LEFT JOIN payload p ON p.row = r.id "_s;
    return sql;
}
constexpr int HeadFirst = 2;
constexpr int PayloadFirst = 14;
constexpr int PayloadEnd = 47;

struct RowDigests {
    bool erased = false;
    QByteArray head;
    QByteArray payload;
};

QByteArray digestOf(const QSqlQuery &query, int first, int end)
{
    Digest digest;
    for (int column = first; column < end; ++column)
        digest.add(query.value(column));
    return digest.result();
}

RowDigests digestsOf(const QSqlQuery &query)
{
    return {query.value(1).toBool(), digestOf(query, HeadFirst, PayloadFirst),
            digestOf(query, PayloadFirst, PayloadEnd)};
}

QByteArray noteDigest(const QByteArray &salt, qint64 sequence, const QString &note)
{
    if (note.isEmpty())
        return QByteArray("", 0);
    Digest digest;
    digest.add(salt);
    digest.add(sequence);
    digest.add(note);
    return digest.result();
}

struct Link {
    qint64 sequence = 0;
    qint64 row = 0;
    QString at;
    QString actor;
    QString instance;
    QString operation;
    QString state;
    QByteArray head;
    QByteArray payload;
    QString note;
    QByteArray noteDigest;
    QByteArray previous;
    QByteArray hash;

    QByteArray expectedHash() const
    {
        Digest digest;
        for (const QVariant &value : std::initializer_list<QVariant>{
                 previous, sequence, row, at, actor, instance, operation, state, head, payload, noteDigest})
            digest.add(value);
        return digest.result();
    }
};

Result<qint64> lastSequence(QSqlDatabase &database)
{
    // Kept by SQLite for AUTOINCREMENT: it tells also of events that were cut off at the end.
    Result<QSqlQuery> query = runSql(database, u"SELECT seq FROM sqlite_sequence WHERE name = 'event'"_s);
    if (!query)
        return Failure(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Link linkOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),  query.value(1).toLongLong(),   query.value(2).toString(),
            query.value(3).toString(),    query.value(4).toString(),     query.value(5).toString(),
            query.value(6).toString(),    query.value(7).toByteArray(),  query.value(8).toByteArray(),
            query.value(9).toString(),    query.value(10).toByteArray(), query.value(11).toByteArray(),
            query.value(12).toByteArray()};
}
} // namespace

Result<JournalEvent> appendEvent(QSqlDatabase &database, const JournalRow &row, const QDateTime &at,
                                 const QString &actor, const QString &instance, const QString &note)
{
    // Read back, so that the digests are over what is stored and not over what was meant.
    Result<QSqlQuery> stored = runSql(database, digestQuery() + u"WHERE r.id = :id"_s, {{u":id"_s, row.id}});
    if (!stored)
        return Failure(stored.error());
    if (!stored->next())
        return storageFailure(stored->lastError());
    const RowDigests digests = digestsOf(*stored);
    const QByteArray salt = stored->value(PayloadFirst).toByteArray();
    stored->finish();

    Result<QSqlQuery> last = runSql(
        database, u"SELECT hash FROM event WHERE instance = :instance ORDER BY sequence DESC LIMIT 1"_s,
        {{u":instance"_s, sqlText(instance)}});
    if (!last)
        return Failure(last.error());
    const Result<qint64> sequence = lastSequence(database);
    if (!sequence)
        return Failure(sequence.error());

    Link link{*sequence + 1,
              row.id,
              sqlTime(at).toString(),
              actor,
              instance,
              row.operation.value,
              stateName(row.state),
              digests.head,
              digests.payload,
              storableText(note),
              {},
              {},
              {}};
    link.noteDigest = noteDigest(salt, link.sequence, link.note);
    link.previous = last->next() ? last->value(0).toByteArray() : QByteArray("", 0);
    link.hash = link.expectedHash();
    last->finish();

    const Result<QSqlQuery> inserted =
        runSql(database,
               u"INSERT INTO event (sequence, row, at, actor, instance, operation, state, head_digest, "
               u"payload_digest, "
               "note, note_digest, previous, hash) VALUES (:sequence, :row, :at, :actor, :instance, "
               ":operation, :state, "
               ":head_digest, :payload_digest, :note, :note_digest, :previous, :hash)"_s,
               {{u":sequence"_s, link.sequence},
                {u":row"_s, link.row},
                {u":at"_s, link.at},
                {u":actor"_s, sqlText(link.actor)},
                {u":instance"_s, sqlText(link.instance)},
                {u":operation"_s, sqlText(link.operation)},
                {u":state"_s, link.state},
                {u":head_digest"_s, link.head},
                {u":payload_digest"_s, link.payload},
                {u":note"_s, sqlText(link.note)},
                {u":note_digest"_s, sqlBlob(link.noteDigest)},
                {u":previous"_s, sqlBlob(link.previous)},
                {u":hash"_s, link.hash}});
    if (!inserted)
        return Failure(inserted.error());
    return JournalEvent{link.sequence, row.id, at, actor, row.state, link.note};
}

Result<qint64> firstBrokenEvent(QSqlDatabase &database)
{
    struct Expected {
        RowDigests digests;
        QString state;
        QByteArray salt;
        qint64 lastEvent = 0;
    };
    QHash<qint64, Expected> rows;
    {
        Result<QSqlQuery> query = runSql(database, digestQuery());
        if (!query)
            return Failure(query.error());
        while (query->next()) {
            rows.insert(query->value(0).toLongLong(),
                        {digestsOf(*query), query->value(HeadFirst + 3).toString(),
                         query->value(PayloadFirst).toByteArray(), 0});
        }
        if (query->lastError().isValid())
            return storageFailure(query->lastError());
    }

    qint64 broken = std::numeric_limits<qint64>::max();
    const auto isBroken = [&broken](qint64 sequence) { broken = qMin(broken, sequence); };
    struct Last {
        qint64 sequence = 0;
        QString state;
        QByteArray head;
        QByteArray payload;
    };
    QHash<qint64, Last> lastOfRow;
    QHash<QString, QByteArray> lastHash; // by instance
    qint64 expectedSequence = 1;

    Result<QSqlQuery> events = runSql(
        database,
        u"SELECT sequence, row, at, actor, instance, operation, state, head_digest, payload_digest, note, "
        "note_digest, previous, hash FROM event ORDER BY sequence"_s);
    if (!events)
        return Failure(events.error());
    while (events->next()) {
        const Link link = linkOf(*events);
        if (link.sequence != expectedSequence)
            isBroken(expectedSequence);
        expectedSequence = link.sequence + 1;
        if (link.hash != link.expectedHash() || link.previous != lastHash.value(link.instance))
            isBroken(link.sequence);
        lastHash.insert(link.instance, link.hash);
        const auto row = rows.constFind(link.row);
        if (row == rows.constEnd()) {
            isBroken(link.sequence);
            continue;
        }
        if (!row->digests.erased && noteDigest(row->salt, link.sequence, link.note) != link.noteDigest)
            isBroken(link.sequence);
        lastOfRow.insert(link.row, {link.sequence, link.state, link.head, link.payload});
    }
    if (events->lastError().isValid())
        return storageFailure(events->lastError());
    const Result<qint64> last = lastSequence(database);
    if (!last)
        return Failure(last.error());
    if (*last != expectedSequence - 1)
        isBroken(expectedSequence);

    for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
        const auto event = lastOfRow.constFind(row.key());
        if (event == lastOfRow.constEnd()) {
            isBroken(expectedSequence); // a row that nobody wrote down
            continue;
        }
        const bool fits = event->state == row->state && event->head == row->digests.head &&
                          (row->digests.erased || event->payload == row->digests.payload);
        if (!fits)
            isBroken(event->sequence);
    }
    return broken == std::numeric_limits<qint64>::max() ? 0 : broken;
}

Result<bool> fitsLastEvent(QSqlDatabase &database, qint64 row)
{
    Result<QSqlQuery> stored = runSql(database, digestQuery() + u"WHERE r.id = :id"_s, {{u":id"_s, row}});
    if (!stored)
        return Failure(stored.error());
    if (!stored->next())
        return false;
    const RowDigests digests = digestsOf(*stored);
    const QString state = stored->value(HeadFirst + 3).toString();
    stored->finish();
    Result<QSqlQuery> event = runSql(
        database,
        u"SELECT sequence, row, at, actor, instance, operation, state, head_digest, payload_digest, note, "
        "note_digest, previous, hash FROM event WHERE row = :row ORDER BY sequence DESC LIMIT 1"_s,
        {{u":row"_s, row}});
    if (!event)
        return Failure(event.error());
    if (!event->next())
        return false;
    const Link link = linkOf(*event);
    return link.hash == link.expectedHash() && link.state == state && link.head == digests.head &&
           link.payload == digests.payload;
}

Result<QList<JournalEvent>> eventsOfRow(QSqlDatabase &database, qint64 row)
{
    Result<QSqlQuery> query = runSql(
        database,
        u"SELECT sequence, row, at, actor, state, note FROM event WHERE row = :row ORDER BY sequence"_s,
        {{u":row"_s, row}});
    if (!query)
        return Failure(query.error());
    QList<JournalEvent> events;
    while (query->next()) {
        events.append({query->value(0).toLongLong(), query->value(1).toLongLong(),
                       timeFromSql(query->value(2)), query->value(3).toString(),
                       stateFromName(query->value(4).toString()).value_or(WriteState::Unknown),
                       query->value(5).toString()});
    }
    if (query->lastError().isValid())
        return storageFailure(query->lastError());
    return events;
}
} // namespace purveyor
