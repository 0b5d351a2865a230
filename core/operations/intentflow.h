// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writeflow.h"
#include "core/operations/writegate.h"

namespace purveyor
{
// One action of a person on its way through the gate: its writes one after the other, a later one only after
// the earlier was Confirmed, each with a row of its own under one intent. All that is known beforehand is on
// disk before the first one leaves, so a crash in between loses nothing that was asked for.
class IntentFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntentFlow)

public:
    IntentFlow(WriteDesk &desk, Intent intent, QObject *parent);
    ~IntentFlow() override;

    // placed() or notPlaced() follows.
    void place(const QString &connectionName, std::chrono::seconds hold);
    // A row that was Held when the program started: current() stands ready and waits for proceed().
    void prepare(const JournalRow &row, const WriteDraft &draft);
    void suspend(const QString &why);
    void pause();
    void resume();
    void clientGone(const ConnectionId &connection);

    bool concerns(qint64 row) const;
    const IntentKey &firstKey() const { return m_firstKey; }
    // On its way to one commit: the journal does not know the key yet.
    bool isUnwritten() const { return m_unwritten; }
    WriteFlow *current() const { return m_current; } // null between two rows

Q_SIGNALS:
    void placed(const purveyor::JournalRow &first);
    void notPlaced(const purveyor::ApiError &error);
    void stopped(const purveyor::JournalRow &row, const QList<purveyor::QuoteChange> &changes,
                 const QList<purveyor::Preflight::Conflict> &conflicts);
    void told(const purveyor::JournalRow &row);
    void finished(); // last; delete it then

private:
    struct Entry {
        WriteDraft draft;
        JournalRow row; // id 0: not on disk yet
    };
    JournalRow rowFor(const WriteDraft &draft) const;
    void addMissing(); // puts on disk what is not there yet, then goes on
    void addFailed(const ApiError &error);
    void tellPlaced(const JournalRow &row);
    void makeCurrent();
    void runCurrent();
    void over(const JournalRow &row);
    void confirmed();
    QList<JournalRow> followingRows(const Outcome &outcome);
    void closeRest(const JournalRow &because);
    bool leavesInOneCommit(std::chrono::seconds hold) const;

    WriteDesk &m_desk;
    Intent m_intent;
    IntentId m_id;
    IntentKey m_firstKey;
    QString m_connectionName;
    QList<Entry> m_entries;
    QList<WriteDraft> m_followUps; // of the current write, once it is Confirmed
    qsizetype m_at = 0;
    WriteFlow *m_current = nullptr;
    bool m_placed = false;
    bool m_unwritten = false;
};
} // namespace purveyor
