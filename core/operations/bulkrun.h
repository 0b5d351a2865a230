// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/bulkrow.h"
#include "core/operations/writegate.h"

#include <QObject>

namespace purveyor
{
// One operation over many things, one after the other, through the one gate: each row an action of its own
// with its own row in the journal. The plan is on disk before the first row is begun; what became of a row is
// the journal's to say, under the intent that the plan has for it. So a run that was cut off, wherever, goes
// on without beginning a row twice, and only when a person says so.
//
// A run pauses by itself, with the reason: when the outcome of a row is unknown, when a row did not leave,
// when the gate waits for a person, and when nothing can be placed at all (read-only mode, connection off).
class BulkRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkRun)

public:
    enum class State {
        Ready, // nothing was begun
        Running,
        Pausing, // a row is under way; no other is begun after it
        Paused,  // waits for resume(); on disk it stays unfinished
        Over,    // closed on disk
    };

    // rows: with drafts, as a BulkPlan made them, or begun in an earlier run with what the journal has.
    // record: its targets are those of the rows. isOnDisk: the record is there already. References must
    // outlive it.
    BulkRun(WriteGate &gate, BulkRuns &store, Operation operation, BulkRunRecord record,
            const QList<BulkRow> &rows, bool isOnDisk, QObject *parent = nullptr);
    ~BulkRun() override;

    void start();  // once; failed() when the plan cannot be written down, and nothing was begun then
    void pause();  // after the row that is under way
    void resume(); // a person says so
    // No further row is begun, for good. Over once the row under way has ended.
    void stop();

    State state() const { return m_state; }
    // Why it pauses by itself; empty when a person said so.
    const QString &why() const { return m_why; }
    const QList<BulkRow> &rows() const { return m_rows; }
    qsizetype count(BulkRow::Fate fate) const;
    qsizetype begunCount() const;
    const BulkRunRecord &record() const { return m_record; }
    bool concerns(const IntentId &intent) const;

Q_SIGNALS:
    void rowChanged(int row);
    void stateChanged();
    void failed(const purveyor::ApiError &error);

private:
    void enter(State state, const QString &why = {});
    void next();
    void begin(const Result<QList<JournalRow>> &known);
    void placed(const Result<JournalRow> &row);
    void journalSays(const JournalRow &row);
    void readCurrent();
    void judge(qsizetype index, const QList<JournalRow> &written);
    void rowOver();
    void waits(const QString &why);
    void finish();
    void setFate(qsizetype index, BulkRow::Fate fate, const QString &told);
    qsizetype indexOf(const IntentId &intent) const;

    WriteGate &m_gate;
    BulkRuns &m_store;
    const Operation m_operation;
    const BulkRunRecord m_record;
    QList<BulkRow> m_rows;
    QHash<IntentId, qsizetype> m_places;
    State m_state = State::Ready;
    QString m_why;
    qsizetype m_current = -1; // −1: none is under way
    bool m_isOnDisk;
    bool m_stopping = false;
};
} // namespace purveyor
