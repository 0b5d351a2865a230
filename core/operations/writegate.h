// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journal.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/operation.h"

#include <QObject>

#include <chrono>
#include <memory>

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
};

// The one door through which anything is written. Journals before it sends, sends once, journals what came of
// it. Guards: read-only mode, the same intent open already, a changed price, a changed object, a hold with Undo.
//
// A write goes: place() → Held → [hold time] → preflight and quote again → Sending → client.send() → concluded.
// With hold time zero the row starts as Sending in one commit. Nothing is sent at start-up: rows that are Held
// then wait for sendNow() or undo().
class WriteGate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteGate)

public:
    // The gate owns the journal's writing side. References must outlive it.
    WriteGate(std::unique_ptr<Journal> journal, ClientDirectory &clients, Clock &clock, QObject *parent = nullptr);
    ~WriteGate() override;

    JournalReader &journal() const;

    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly); // also stops what is Held: it stays Held until allowed and asked for again
    void setHoldTime(std::chrono::seconds time); // 0–30 s, default 10 s
    std::chrono::seconds holdTime() const { return m_holdTime; }

    // Finishes when the first row is on disk. Refused in read-only mode; Conflict (vendorCode = row id) when the
    // same intent is open already.
    TypedJob<JournalRow> *place(const Intent &intent);
    // Held → Withdrawn. Conflict when it is too late.
    TypedJob<JournalRow> *undo(qint64 row);
    // Ends the hold now; also for rows that were Held when the program started. Draft rows with a secret cannot be
    // sent: their secret is gone (Refused, says so).
    TypedJob<JournalRow> *sendNow(qint64 row);
    // Runs the vendor's look-up for an Unknown row and settles it when the verdict is Done or NotDone.
    TypedJob<Evidence> *checkUnknown(qint64 row);
    // A person decides. The note must not be empty.
    TypedJob<JournalRow> *settle(qint64 row, Settlement settlement, const QString &note, const QString &foundId);
    // Rows since yesterday that look like this intent: same connection, customer, operation. For a warning.
    TypedJob<QList<JournalRow>> *similar(const Intent &intent);
    // Facts learnt later, e.g. the order's number.
    void noteMadeName(qint64 row, const QString &name);

    // Rows that are Sending now; the program asks before it quits.
    int sendingCount() const;
    int heldCount() const;

Q_SIGNALS:
    void readOnlyChanged(bool readOnly);
    // Every state on its way, after it is on disk. Same as journal().changed().
    void rowChanged(const purveyor::JournalRow &row);
    // A guard stopped a write: what was different. conflicts for a changed object, changes for a changed price.
    void stopped(const purveyor::JournalRow &row, const QList<purveyor::QuoteChange> &changes,
                 const QList<purveyor::Preflight::Conflict> &conflicts);

private:
    class Flow;
    bool m_readOnly = false;
    std::chrono::seconds m_holdTime{10};
    class Private;
    std::unique_ptr<Private> d;
};
} // namespace purveyor
