// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/domain/ids.h"
#include "core/domain/quote.h"
#include "core/domain/status.h"

#include <QDateTime>
#include <chrono>
#include <optional>
#include <utility>

namespace purveyor
{
// The life of a write. Draft → Held → Sending → Confirmed | Refused | NotSent | Unknown → Settled;
// Held → Withdrawn | Stopped | Draft.
enum class WriteState {
    Draft,     // typed, not placed; also a held write with a secret after a restart
    Held,      // placed, waits for the hold time or for a person
    Sending,   // on disk as sending; the bytes may be on their way
    Confirmed, // the vendor answered that it is done
    Refused,   // the vendor answered that it is not
    NotSent,   // provably never left
    Unknown,   // nobody here knows; nothing is sent again
    Settled,   // an Unknown that a look-up or a person with a note decided
    Withdrawn, // Undo
    Stopped,   // by a guard: read-only, drift, changed meanwhile
};
QString stateName(WriteState state); // stable English name for the database and export: "Confirmed"
std::optional<WriteState> stateFromName(QStringView name);
Status statusOf(WriteState state); // mark and translated word
bool isOpen(WriteState state);     // Held, Sending, Unknown: blocks the same IntentKey

// How an Unknown was settled.
enum class Settlement { Done, NotDone };

// One write, as journalled: the audit line, the activity row, the source of "copy as cURL". No secrets.
struct JournalRow {
    qint64 id = 0;
    IntentId intent; // rows of one action of a person share it
    IntentKey key;
    ConnectionId connection;
    QString connectionName; // as it was then
    OperationId operation;
    QString verb; // translated when it was placed: "New order"
    EntityKey target;
    QString targetName;
    EntityId customer; // whose business it is; empty when none
    QString customerName;
    WriteState state = WriteState::Draft;
    QDateTime created;                     // UTC
    QDateTime changed;                     // UTC, of the last state
    QDateTime heldUntil;                   // UTC, Held only
    QDateTime sent;                        // UTC
    std::chrono::milliseconds duration{0}; // from sending to the answer
    QString actor;
    QString instance;

    // Payload: erasable without breaking the chain.
    Values values; // form values without secrets
    QList<Change> changes;
    std::optional<Quote> quote;
    QString summary;   // one line: "User Management Demo, 1 month"
    QString reference; // the clerk's own
    QString note;      // the clerk's, or why it was settled or withdrawn
    QByteArray method;
    QString url;
    QByteArray contentType;
    QByteArray accept; // with requestHeaders: what a write needs that is sent after a restart
    QList<std::pair<QByteArray, QByteArray>> requestHeaders; // the vendor's own; never credentials
    QByteArray requestBody; // redacted; equals what was sent when hasSecret is false
    bool hasSecret = false;
    int httpStatus = 0;
    QString answer; // redacted
    QString vendorCode;
    QString message; // the vendor's, or ours
    QString requestId;
    QList<EntityKey> made; // what the vendor created
    QString madeName;      // its number for people: "SO000001"; may come later
    std::optional<Settlement> settlement;

    friend bool operator==(const JournalRow &, const JournalRow &) = default;
};
// Confirmed by the vendor, or settled as done.
bool wasDone(const JournalRow &row);

// One state change in the hash chain.
struct JournalEvent {
    qint64 sequence = 0;
    qint64 row = 0;
    QDateTime at; // UTC
    QString actor;
    WriteState state = WriteState::Draft;
    QString note;

    friend bool operator==(const JournalEvent &, const JournalEvent &) = default;
};
} // namespace purveyor
