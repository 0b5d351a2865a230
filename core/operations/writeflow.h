// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writedesk.h"
#include "core/storage/journal.h"
#include "core/vendors/operation.h"

#include <QObject>
#include <QPointer>
#include <chrono>
#include <functional>
#include <optional>

namespace purveyor
{
class VendorClient;
class WriteConclusion;

// One write on its way through the gate, step by step. Every guard stands between a step and the next, and
// nothing but started() ever holds a ticket.
//
//   begin → Holding → Preflight → Requote → Starting → Sending → Concluding → Over
//
// A step that cannot go on without a person parks: the row stays Held and nothing is sent until proceed().
// Deleting the flow leaves the row as the journal has it.
class WriteFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteFlow)

public:
    enum class Step {
        Idle,
        Holding,
        Paused,
        Parked,
        Preflight,
        Requote,
        Starting,
        Stopping,
        Sending,
        Concluding,
        Over
    };

    // row: Held on disk, or, with id 0, not on disk yet; then it gets there as Sending in one commit.
    WriteFlow(WriteDesk &desk, WriteDraft draft, JournalRow row, QObject *parent);
    ~WriteFlow() override;

    // What is to follow once this is Confirmed, as rows that are not on disk yet. They get there in the
    // commit that says Confirmed, so that no end of the program can lose them.
    using FollowingRows = std::function<QList<JournalRow>(const Outcome &)>;
    void setFollowing(FollowingRows rows) { m_followingRows = std::move(rows); }
    QList<JournalRow> following() const; // on disk, once this is over
    // Why they are not; set when they could not be added.
    std::optional<ApiError> followingError() const;

    void begin();                     // waits until row().heldUntil; long after it, parks
    void proceed();                   // ends the waiting now
    void suspend(const QString &why); // parks what has not been started; later steps go on
    void pause();                     // stops what has not been started where it is; later steps go on
    void resume();                    // goes on with the hold time that was left
    // The client of this connection goes: reads are given up, a write that is under way becomes Unknown.
    void clientGone();

    Step step() const { return m_step; }
    const JournalRow &row() const { return m_row; }
    const WriteDraft &draft() const { return m_draft; }

Q_SIGNALS:
    void sending(const purveyor::JournalRow &row); // on disk as Sending
    // Waits for a person. The error says why; for a row that is not on disk this is the end: see failed().
    void parked(const purveyor::ApiError &why);
    void stopped(const purveyor::JournalRow &row, const QList<purveyor::QuoteChange> &changes,
                 const QList<purveyor::Preflight::Conflict> &conflicts);
    // A fact that the journal does not have (why a row waits; an answer that could not be written).
    void told(const purveyor::JournalRow &row);
    // The last signal of a row: Confirmed, Refused, NotSent, Unknown, Stopped, or taken away by somebody
    // else.
    void over(const purveyor::JournalRow &row);
    // The last signal where no row came to be: nothing is on disk, nothing was sent.
    void failed(const purveyor::ApiError &error);

private:
    void hold(std::chrono::milliseconds time);
    void holdEnded();
    void pauseWith(std::chrono::milliseconds left);
    void enter(Step step);
    template <class T>
    void ask(TypedJob<T> *job, void (WriteFlow::*answered)(const Result<T> &));
    void jobLost();
    void park(const ApiError &why);
    void tellWaiting(const QString &why);
    void preflighted(const Result<Preflight> &result);
    void requote();
    void requoted(const Result<Quote> &result);
    void start();
    void started(Result<StartedWrite> started);
    void sent(const Result<Outcome> &result);
    void conclude(const Outcome &outcome);
    void stop(const QString &why, const QList<QuoteChange> &changes = {},
              const QList<Preflight::Conflict> &conflicts = {});
    void stopOnDisk();
    void stoppedOnDisk(const Result<JournalRow> &result);
    void lookAgain();
    void journalChanged(const JournalRow &row);
    void finish(const JournalRow &row);
    VendorClient *usableClient(QString *why) const;

    WriteDesk &m_desk;
    const WriteDraft m_draft;
    JournalRow m_row;
    Step m_step = Step::Idle;
    std::chrono::milliseconds m_left{0}; // of the hold, while Paused
    quint64 m_turn = 0;                  // answers of an earlier step are told from those of this one
    QPointer<ApiJob> m_job;
    FollowingRows m_followingRows;
    WriteConclusion *m_conclusion = nullptr;
    QString m_stopReason;
    QList<QuoteChange> m_quoteChanges;
    QList<Preflight::Conflict> m_conflicts;
};
} // namespace purveyor
