// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journal.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/operation.h"

#include <QObject>
#include <chrono>
#include <memory>
#include <optional>

namespace purveyor
{
// What a person asks for: drafts of one operation, made by the vendor from one form.
struct Intent {
    QList<WriteDraft> drafts; // sent in this order; a later one only after the earlier was Confirmed
    Operation operation;
    std::optional<Quote> quote; // what the person saw; re-checked before sending when present
    QString reference;
    QString note;
    bool hold = true; // false: no hold time (reversible operations)
    IntentId id;      // of a row of a bulk run, which knows it beforehand; empty: a new one
};

// The one door through which anything is written. Journals before it sends, sends once, journals what came of
// it. Guards: read-only mode, the same intent open already, a changed price, a changed object, a hold with
// Undo.
//
// A write goes: place() → Held → [hold time] → preflight and quote again → Sending → client.send() →
// concluded. A single reversible or mailing write without hold time and quote starts as Sending in one
// commit, after its preflight; everything else is Held on disk first, with hold time zero too. Where a step
// cannot go on (no network for the second quote, read-only mode, connection gone) the row stays Held and
// waits for sendNow() or undo(); waitingReason() says why. Nothing is sent at start-up: rows that are Held
// then wait in the same way.
class WriteGate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteGate)

public:
    // The gate owns the journal's writing side. secrets: where a password goes that a vendor made. References
    // must outlive it.
    WriteGate(std::unique_ptr<Journal> journal, ClientDirectory &clients, SecretStore &secrets, Clock &clock,
              QObject *parent = nullptr);
    ~WriteGate() override;

    JournalReader &journal() const;

    bool isReadOnly() const { return m_readOnly; }
    void
    setReadOnly(bool readOnly); // also stops what is Held: it stays Held until allowed and asked for again
    void lockForGood();         // read-only until the program ends, for a journal that cannot be written
    void setHoldTime(std::chrono::seconds time); // 0–30 s, default 10 s
    std::chrono::seconds holdTime() const { return m_holdTime; }

    // Finishes when everything known of the intent is on disk; the value is the first row. Refused in
    // read-only mode; Conflict (vendorCode = row id) when the same intent is open already; Storage when it
    // cannot be written down. With an error nothing was sent and nothing will be.
    TypedJob<JournalRow> *place(const Intent &intent);
    // Held | Draft → Withdrawn, with all rows of the intent that wait as it does, in one commit; also of an
    // earlier run. Conflict when it is too late.
    TypedJob<JournalRow> *undo(qint64 row);
    // Ends the hold now; also for rows that were Held when the program started. Finishes when the row is on
    // disk as Sending, or with the reason why it is not (a guard, an earlier step). Draft rows with a secret
    // cannot be sent: their secret is gone (Refused, says so). A row of an earlier run that is not as it was
    // written down stays where it is (Refused).
    TypedJob<JournalRow> *sendNow(qint64 row);
    // Runs the vendor's look-up for an Unknown row and settles it when the verdict is Done or NotDone.
    TypedJob<Evidence> *checkUnknown(qint64 row);
    // A person decides. The note must not be empty. foundKind: as a check told it; without one the id is of
    // what the operation makes.
    TypedJob<JournalRow> *settle(qint64 row, Settlement settlement, const QString &note,
                                 const QString &foundId, std::optional<EntityKind> foundKind = std::nullopt);
    // Erases what the journal tells of the business at this connection; that something was done, when and by
    // whom stays, and the chain still verifies. Conflict while anything of it is open or unknown.
    TypedJob<Done> *forget(const ConnectionId &connection);
    // Facts learnt later, e.g. the order's number.
    void noteMadeName(qint64 row, const QString &name);
    // What a done write made, as a person found it where the vendor did not tell.
    TypedJob<JournalRow> *noteMade(qint64 row, const EntityKey &made, const QString &name);

    // While something is being asked that the person must not be overtaken by: nothing that is Held leaves,
    // and hold times stand still; heldUntil moves on when they run again. Each pauseHolds() needs its
    // resumeHolds().
    void pauseHolds();
    void resumeHolds();

    // Rows that are Sending now; the program asks before it quits.
    int sendingCount() const;
    int heldCount() const;
    // Why nothing may be changed now that makes clients anew, for people: one of them waits for the answer to
    // a write. Empty: nothing is being sent.
    QString whyClientsStay() const;
    // Why a Held row is not on its way, for people; empty when its hold time runs or nothing is known.
    QString waitingReason(qint64 row) const;

Q_SIGNALS:
    void readOnlyChanged(bool readOnly);
    // Every state on its way, after it is on disk, as journal().changed() says it. Beside it, with a message
    // that the journal does not have: why a Held row waits, and Unknown for an answer that could not be
    // written down.
    void rowChanged(const purveyor::JournalRow &row);
    // A guard stopped a write: what was different. conflicts for a changed object, changes for a changed
    // price.
    void stopped(const purveyor::JournalRow &row, const QList<purveyor::QuoteChange> &changes,
                 const QList<purveyor::Preflight::Conflict> &conflicts);

private:
    bool m_readOnly = false;
    bool m_lockedForGood = false;
    std::chrono::seconds m_holdTime{10};
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace purveyor
