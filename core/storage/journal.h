// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/outcome.h"
#include "core/net/apijob.h"
#include "core/net/writeticket.h"
#include "core/storage/databasethread.h"

#include <QObject>

namespace purveyor
{
class Clock;

// A row that is on disk as Sending, and the permission to send it once.
struct StartedWrite {
    JournalRow row;
    WriteTicket ticket;
};

// Reads of the journal; what the ui gets. Shared by all windows.
class JournalReader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalReader)

public:
    // Newest first. before: only rows with a smaller id (0: from the newest).
    TypedJob<QList<JournalRow>> *newest(int limit, qint64 before = 0);
    TypedJob<JournalRow> *row(qint64 id); // NotFound when there is none
    // The same, and proved to be as it was written: Refused when the row does not fit its last event, as
    // after a change by another hand.
    TypedJob<JournalRow> *intact(qint64 id);
    TypedJob<QList<JournalRow>> *open(); // Draft, Held, Sending, Unknown: what needs a person, oldest first
    // With the write that made the customer; newest first.
    TypedJob<QList<JournalRow>> *aboutCustomer(const ConnectionId &connection, const EntityId &customer,
                                               int limit);
    // Others of the same connection and customer since then (UTC), not Withdrawn, Refused, NotSent or
    // Stopped; newest first.
    TypedJob<QList<JournalRow>> *similar(const JournalRow &row, const QDateTime &since);
    // Done since then (UTC), and known to have made something; oldest first.
    TypedJob<QList<JournalRow>> *made(const QDateTime &since);
    // What became of these actions, oldest first.
    TypedJob<QList<JournalRow>> *ofIntents(const QList<IntentId> &intents);
    TypedJob<QList<JournalRow>> *placedSince(const QDateTime &since); // UTC; oldest first
    TypedJob<QList<JournalEvent>> *events(qint64 row);
    // The event that verify() named; nullopt: it is gone.
    TypedJob<std::optional<JournalEvent>> *eventAt(qint64 sequence);
    TypedJob<qint64> *count();
    // Walks the whole chain. The value is the sequence number of the first broken event, 0 when all hold.
    TypedJob<qint64> *verify();

Q_SIGNALS:
    // A row was added or changed state, after that is on disk.
    void changed(const purveyor::JournalRow &row);

protected:
    JournalReader(DatabaseThread &thread, QObject *parent);
    DatabaseThread &m_thread;
};

// The writing side: built once by app/console and owned by the WriteGate alone. Each call is one durable
// transaction (synchronous=FULL) that changes a state by compare-and-set and adds an event to the hash chain;
// Conflict when the row is not in the state the call starts from.
class Journal final : public JournalReader
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)

public:
    // actor: the person (login name); instance: this installation's UUID.
    Journal(DatabaseThread &thread, Clock &clock, QString actor, QString instance, QObject *parent = nullptr);
    ~Journal() override;

    // New row → Held (row.heldUntil) or Draft (row.state). Conflict with vendorCode = id of the open row when
    // the same IntentKey is Held, Sending or Unknown already. The value has id, created and changed filled.
    TypedJob<JournalRow> *add(JournalRow row);
    // Held → Sending. The ticket is for this fingerprint only.
    TypedJob<StartedWrite> *startSending(qint64 row, const QByteArray &fingerprint);
    // New row → Sending in one transaction: a write without a hold costs one commit before it leaves.
    TypedJob<StartedWrite> *addAndStart(JournalRow row, const QByteArray &fingerprint);
    // Sending → what the outcome says.
    TypedJob<JournalRow> *conclude(qint64 row, const Outcome &outcome);
    // The same, and what follows from it as new Held rows: one commit, so that the program cannot end between
    // the two. The value is the row, then the new ones. Conflict also when one of the new keys is open
    // already; nothing is written then.
    TypedJob<QList<JournalRow>> *concludeAndAdd(qint64 row, const Outcome &outcome,
                                                const QList<JournalRow> &following);
    // Held | Draft → Withdrawn, Held → Stopped.
    TypedJob<JournalRow> *withdraw(qint64 row, const QString &note);
    // The row, and with it whatever of the same intent is Held or Draft: one commit. The value is this row.
    TypedJob<JournalRow> *withdrawIntent(qint64 row, const QString &note);
    TypedJob<JournalRow> *stop(qint64 row, const QString &why);
    // Draft | Held → Held with a new time (a person said "send now" or placed a draft again).
    TypedJob<JournalRow> *hold(qint64 row, const QDateTime &until);
    // Unknown → Settled.
    TypedJob<JournalRow> *settle(qint64 row, Settlement settlement, const QString &note,
                                 const QList<EntityKey> &found, const QString &foundName);
    // Facts that come later (the order's number); no state change.
    TypedJob<JournalRow> *setMadeName(qint64 row, const QString &name);
    // What a done write made, where the answer did not say; what is known already stays.
    TypedJob<JournalRow> *setMade(qint64 row, const EntityKey &made, const QString &name);
    // Erases the payloads of all rows of this connection and the notes of their events: see journalerasure.h.
    TypedJob<Done> *forget(const ConnectionId &connection);
    // At start, before anything else, under the profile lock: Sending → Unknown ("the program ended while it
    // was sending"); Held with a secret → Draft. The value is the rows that were changed.
    TypedJob<QList<JournalRow>> *recover();

private:
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace purveyor
