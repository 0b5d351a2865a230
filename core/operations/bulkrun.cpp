// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/bulkrun.h"

#include "core/domain/writewarning.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
bool isWaiting(const BulkRow &row)
{
    return row.fate == BulkRow::Fate::Waiting;
}

QString messageOf(const QList<JournalRow> &written)
{
    const auto last = std::find_if(written.crbegin(), written.crend(),
                                   [](const JournalRow &row) { return !row.message.isEmpty(); });
    return last == written.crend() ? QString() : last->message;
}

QString warningOf(const QList<JournalRow> &written)
{
    const auto warned = std::find_if(written.crbegin(), written.crend(), hasWarning);
    return warned == written.crend() ? QString() : warned->message;
}
} // namespace

BulkRun::BulkRun(WriteGate &gate, BulkRuns &store, Operation operation, BulkRunRecord record,
                 const QList<BulkRow> &rows, bool isOnDisk, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
    , m_store(store)
    , m_operation(std::move(operation))
    , m_record(std::move(record))
    , m_rows(rows)
    , m_isOnDisk(isOnDisk)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).fate != BulkRow::Fate::LeftOut) // perhaps because its twin is in the list
            m_places.insert(m_rows.at(i).target.intent, i);
    }
    connect(&gate, &WriteGate::rowChanged, this, &BulkRun::journalSays);
}

BulkRun::~BulkRun() = default;

qsizetype BulkRun::count(BulkRow::Fate fate) const
{
    return std::count_if(m_rows.cbegin(), m_rows.cend(),
                         [fate](const BulkRow &row) { return row.fate == fate; });
}

qsizetype BulkRun::begunCount() const
{
    return std::count_if(m_rows.cbegin(), m_rows.cend(),
                         [](const BulkRow &row) { return isBegun(row.fate); });
}

bool BulkRun::concerns(const IntentId &intent) const
{
    return m_places.contains(intent);
}

qsizetype BulkRun::indexOf(const IntentId &intent) const
{
    return m_places.value(intent, -1);
}

// --- what a person says

void BulkRun::start()
{
    if (m_state != State::Ready)
        return;
    enter(State::Running);
    if (m_isOnDisk) {
        next();
        return;
    }
    m_store.add(m_record)->then(this, [this](const Result<Done> &done) {
        if (!done) {
            m_state = State::Ready;
            Q_EMIT stateChanged();
            Q_EMIT failed(done.error());
            return;
        }
        m_isOnDisk = true;
        next();
    });
}

void BulkRun::pause()
{
    if (m_state == State::Running)
        enter(State::Pausing);
}

void BulkRun::resume()
{
    if (m_state == State::Pausing) {
        enter(State::Running); // the row under way goes on by itself
    } else if (m_state == State::Paused && m_current < 0) {
        enter(State::Running);
        next();
    }
}

void BulkRun::stop()
{
    if (m_state == State::Over)
        return;
    m_stopping = true;
    if (m_current < 0)
        finish();
    else
        enter(State::Pausing);
}

// --- one row after the other

void BulkRun::next()
{
    m_current = -1;
    const auto waiting = std::find_if(m_rows.cbegin(), m_rows.cend(), isWaiting);
    if (m_stopping || waiting == m_rows.cend()) {
        finish();
        return;
    }
    if (m_state == State::Pausing) {
        enter(State::Paused);
        return;
    }
    if (m_state != State::Running)
        return;
    m_current = waiting - m_rows.cbegin();
    // The journal has the last word: whatever was begun under this intent, by whomever, is not begun again.
    m_gate.journal()
        .ofIntents({waiting->target.intent})
        ->then(this, [this](const Result<QList<JournalRow>> &known) { begin(known); });
}

void BulkRun::begin(const Result<QList<JournalRow>> &known)
{
    if (!known) {
        m_current = -1;
        waits(known.error().message);
        return;
    }
    if (!known->isEmpty()) {
        judge(m_current, *known);
        rowOver();
        return;
    }
    if (m_stopping || m_state == State::Pausing) {
        next();
        return;
    }
    const BulkRow &row = m_rows.at(m_current);
    Intent intent;
    intent.id = row.target.intent;
    intent.drafts = row.drafts;
    intent.operation = m_operation;
    intent.quote = row.quote;
    intent.note = m_record.reason;
    intent.hold = false; // the person has seen the plan and confirmed it as a whole
    setFate(m_current, BulkRow::Fate::UnderWay, {});
    m_gate.place(intent)->then(this, [this](const Result<JournalRow> &placed) { this->placed(placed); });
}

void BulkRun::placed(const Result<JournalRow> &row)
{
    if (row) {
        // What came of it may have been quicker, and is newer.
        const qsizetype index = indexOf(row->intent);
        if (index >= 0 && m_rows.at(index).written.isEmpty())
            journalSays(*row);
        return;
    }
    const qsizetype index = std::exchange(m_current, -1);
    // The same thing is being done already, or nobody knows whether it was: no reason to stop the others.
    if (row.error().kind == ApiError::Kind::Conflict) {
        setFate(index, BulkRow::Fate::NotPlaced, row.error().message);
        next();
        return;
    }
    setFate(index, BulkRow::Fate::Waiting, {}); // nothing of it is on disk, and nothing left
    waits(row.error().message);
}

void BulkRun::journalSays(const JournalRow &row)
{
    const qsizetype index = indexOf(row.intent);
    if (index < 0)
        return;
    QList<JournalRow> written = m_rows.at(index).written;
    const auto known = std::find_if(written.begin(), written.end(),
                                    [&row](const JournalRow &one) { return one.id == row.id; });
    if (known == written.end())
        written.append(row);
    else
        *known = row;
    judge(index, written);
    if (index != m_current)
        return;
    switch (row.state) {
    case WriteState::Sending:
        break;
    case WriteState::Draft:
    case WriteState::Held: {
        // With a reason it waits for a person; without, it is on its way through the guards.
        const QString why = m_gate.waitingReason(row.id);
        if (why.isEmpty())
            break;
        m_current = -1;
        waits(why);
        break;
    }
    case WriteState::Confirmed:
    case WriteState::Refused:
    case WriteState::NotSent:
    case WriteState::Unknown:
    case WriteState::Settled:
    case WriteState::Withdrawn:
    case WriteState::Stopped:
        readCurrent();
        break;
    }
}

// What follows from a step is on disk together with its outcome: only the journal knows whether that was all.
void BulkRun::readCurrent()
{
    const IntentId intent = m_rows.at(m_current).target.intent;
    m_gate.journal().ofIntents({intent})->then(
        this, [this, index = m_current](const Result<QList<JournalRow>> &written) {
            if (m_current != index)
                return;
            if (written)
                judge(index, *written);
            const BulkRow::Fate fate = m_rows.at(index).fate;
            if (fate != BulkRow::Fate::Held && fate != BulkRow::Fate::UnderWay)
                rowOver();
        });
}

void BulkRun::judge(qsizetype index, const QList<JournalRow> &written)
{
    m_rows[index].written = written;
    BulkRow::Fate fate = fateOf(written);
    // The gate is at it: that is no waiting.
    if (fate == BulkRow::Fate::Held && index == m_current)
        fate = BulkRow::Fate::UnderWay;
    setFate(index, fate, fate == BulkRow::Fate::Done ? warningOf(written) : messageOf(written));
}

void BulkRun::rowOver()
{
    const BulkRow row = m_rows.at(std::exchange(m_current, -1));
    // After the last one there is nothing to wait for.
    if (m_stopping || m_state == State::Pausing || count(BulkRow::Fate::Waiting) == 0) {
        next();
        return;
    }
    if (row.fate == BulkRow::Fate::Unknown) {
        waits(tr("Nobody knows whether it was done for “%1”. It is not sent again; look into it under "
                 "Activity, or go "
                 "on with the others.")
                  .arg(row.target.name));
        return;
    }
    if (row.fate == BulkRow::Fate::NotSent) {
        waits(tr("Nothing left this computer for “%1”: %2").arg(row.target.name, row.told));
        return;
    }
    next();
}

void BulkRun::waits(const QString &why)
{
    if (m_stopping)
        finish();
    else
        enter(State::Paused, why);
}

void BulkRun::finish()
{
    m_current = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (isWaiting(m_rows.at(i)))
            setFate(i, BulkRow::Fate::NotStarted, tr("The run was stopped before its turn."));
    }
    if (m_isOnDisk)
        m_store.close(m_record.id);
    enter(State::Over);
}

void BulkRun::enter(State state, const QString &why)
{
    m_state = state;
    m_why = why;
    Q_EMIT stateChanged();
}

void BulkRun::setFate(qsizetype index, BulkRow::Fate fate, const QString &told)
{
    m_rows[index].fate = fate;
    m_rows[index].told = told;
    Q_EMIT rowChanged(static_cast<int>(index));
}
} // namespace purveyor
