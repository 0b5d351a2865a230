// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/refusal.h"
#include "core/storage/journal.h"
#include "core/storage/journalchain.h"
#include "core/storage/journalrows.h"
#include "core/storage/journaltext.h"
#include "core/storage/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
using Rows = QList<JournalRow>;
} // namespace

JournalReader::JournalReader(DatabaseThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

TypedJob<QList<JournalRow>> *JournalReader::newest(int limit, qint64 before)
{
    return m_thread.run<Rows>(
        [limit, before](QSqlDatabase &database) {
            return readJournalRows(database,
                                   u"(:unbounded = 0 OR r.id < :before) ORDER BY r.id DESC LIMIT :limit"_s,
                                   {{u":unbounded"_s, before}, {u":before"_s, before}, {u":limit"_s, limit}});
        },
        this);
}

TypedJob<JournalRow> *JournalReader::row(qint64 id)
{
    return m_thread.run<JournalRow>([id](QSqlDatabase &database) { return readJournalRow(database, id); },
                                    this);
}

TypedJob<JournalRow> *JournalReader::intact(qint64 id)
{
    return m_thread.run<JournalRow>(
        [id](QSqlDatabase &database) -> Result<JournalRow> {
            Result<JournalRow> row = readJournalRow(database, id);
            if (!row)
                return row;
            const Result<bool> fits = fitsLastEvent(database, id);
            if (!fits)
                return Failure(fits.error());
            if (*fits)
                return row;
            return Failure(
                refusal(tr("What is stored of this is not what was written down when it was placed: "
                           "somebody or something else changed the file. It is not sent. Undo it and "
                           "place it again.")));
        },
        this);
}

TypedJob<QList<JournalRow>> *JournalReader::open()
{
    return m_thread.run<Rows>(
        [](QSqlDatabase &database) {
            return readJournalRows(database,
                                   u"r.state IN ('Draft', 'Held', 'Sending', 'Unknown') ORDER BY r.id"_s);
        },
        this);
}

TypedJob<QList<JournalRow>> *JournalReader::aboutCustomer(const ConnectionId &connection,
                                                          const EntityId &customer, int limit)
{
    return m_thread.run<Rows>(
        [connection, customer, limit](QSqlDatabase &database) {
            return readJournalRows(database, aboutCustomerCondition() + u" ORDER BY r.id DESC LIMIT :limit"_s,
                                   {{u":connection"_s, sqlText(connection.value)},
                                    {u":customer"_s, sqlText(customer.value)},
                                    {u":kind"_s, kindName(EntityKind::Customer)},
                                    {u":made"_s, sqlText(customer.value)},
                                    {u":limit"_s, limit}});
        },
        this);
}

TypedJob<QList<JournalRow>> *JournalReader::similar(const JournalRow &row, const QDateTime &since)
{
    return m_thread.run<Rows>(
        [connection = row.connection, customer = row.customer, id = row.id, since](QSqlDatabase &database) {
            return readJournalRows(
                database,
                u"r.connection = :connection AND r.customer = :customer AND r.created >= :since "
                "AND r.id <> :id AND r.state NOT IN ('Withdrawn', 'Refused', 'NotSent', 'Stopped') "
                "ORDER BY r.id DESC"_s,
                {{u":connection"_s, sqlText(connection.value)},
                 {u":customer"_s, sqlText(customer.value)},
                 {u":since"_s, sqlTime(since)},
                 {u":id"_s, id}});
        },
        this);
}

TypedJob<QList<JournalRow>> *JournalReader::made(const QDateTime &since)
{
    return m_thread.run<Rows>(
        [since](QSqlDatabase &database) -> Result<Rows> {
            Result<Rows> rows = readJournalRows(
                database,
                u"r.state IN ('Confirmed', 'Settled') AND r.changed >= :since AND p.made <> '[]' ORDER BY r.id"_s,
                {{u":since"_s, sqlTime(since)}});
            // Who settled one as not done may have named what was found instead.
            if (rows)
                rows->removeIf([](const JournalRow &row) { return !wasDone(row); });
            return rows;
        },
        this);
}

TypedJob<QList<JournalRow>> *JournalReader::ofIntents(const QList<IntentId> &intents)
{
    return m_thread.run<Rows>(
        [intents](QSqlDatabase &database) -> Result<Rows> {
            Rows all;
            for (const IntentId &intent : intents) {
                const Result<Rows> rows =
                    readJournalRows(database, u"r.intent = :intent AND r.erased = 0 ORDER BY r.id"_s,
                                    {{u":intent"_s, sqlText(intent.value)}});
                if (!rows)
                    return rows;
                all += *rows;
            }
            std::sort(all.begin(), all.end(),
                      [](const JournalRow &a, const JournalRow &b) { return a.id < b.id; });
            return all;
        },
        this);
}

TypedJob<QList<JournalRow>> *JournalReader::placedSince(const QDateTime &since)
{
    return m_thread.run<Rows>(
        [since](QSqlDatabase &database) {
            return readJournalRows(database, u"r.created >= :since ORDER BY r.id"_s,
                                   {{u":since"_s, sqlTime(since)}});
        },
        this);
}

TypedJob<std::optional<JournalEvent>> *JournalReader::eventAt(qint64 sequence)
{
    using Found = std::optional<JournalEvent>;
    return m_thread.run<Found>(
        [sequence](QSqlDatabase &database) -> Result<Found> {
            Result<QSqlQuery> query = runSql(database, u"SELECT row FROM event WHERE sequence = :sequence"_s,
                                             {{u":sequence"_s, sequence}});
            if (!query)
                return Failure(query.error());
            if (!query->next())
                return Found();
            const qint64 row = query->value(0).toLongLong();
            query->finish();
            const Result<QList<JournalEvent>> events = eventsOfRow(database, row);
            if (!events)
                return Failure(events.error());
            const auto found =
                std::find_if(events->cbegin(), events->cend(),
                             [sequence](const JournalEvent &event) { return event.sequence == sequence; });
            return found == events->cend() ? Found() : Found(*found);
        },
        this);
}

TypedJob<QList<JournalEvent>> *JournalReader::events(qint64 row)
{
    return m_thread.run<QList<JournalEvent>>(
        [row](QSqlDatabase &database) { return eventsOfRow(database, row); }, this);
}

TypedJob<qint64> *JournalReader::count()
{
    return m_thread.run<qint64>(
        [](QSqlDatabase &database) -> Result<qint64> {
            Result<QSqlQuery> query = runSql(database, u"SELECT count(*) FROM journal_row"_s);
            if (!query)
                return Failure(query.error());
            query->next();
            return query->value(0).toLongLong();
        },
        this);
}

TypedJob<qint64> *JournalReader::verify()
{
    return m_thread.run<qint64>(
        [](QSqlDatabase &database) -> Result<qint64> {
            // One read transaction: another process may be writing.
            if (const auto begun = runSql(database, u"BEGIN"_s); !begun)
                return Failure(begun.error());
            Result<qint64> broken = firstBrokenEvent(database);
            if (const auto ended = runSql(database, u"ROLLBACK"_s); !ended && broken)
                return Failure(ended.error());
            return broken;
        },
        this);
}
} // namespace purveyor
