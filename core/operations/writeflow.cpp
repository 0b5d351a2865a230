// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writeflow.h"

#include "core/net/clock.h"
#include "core/net/origin.h"
#include "core/net/refusal.h"
#include "core/operations/writeconclusion.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/vendorclient.h"

#include <algorithm>
#include <utility>

namespace purveyor
{
namespace
{
constexpr auto Punctual = std::chrono::minutes(1); // how late a hold may end and send by itself

// A vendor that answered the estimate with a refusal would refuse the order as well; anything else says
// nothing about the order, and a person may try again.
bool isRefusal(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Vendor:
        return error.httpStatus < 500; // a fault of the vendor's may pass
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
        return true;
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Network:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::BadResponse:
    case ApiError::Kind::Keychain:
    case ApiError::Kind::Storage:
    case ApiError::Kind::Refused:
        return false;
    }
    return false;
}
} // namespace

WriteFlow::WriteFlow(WriteDesk &desk, WriteDraft draft, JournalRow row, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_draft(std::move(draft))
    , m_row(std::move(row))
{
    connect(&m_desk.journal, &JournalReader::changed, this, &WriteFlow::journalChanged);
}

WriteFlow::~WriteFlow() = default;

void WriteFlow::begin()
{
    Q_ASSERT(m_step == Step::Idle);
    const std::chrono::milliseconds left(
        m_row.heldUntil.isValid() ? m_desk.clock.nowUtc().msecsTo(m_row.heldUntil) : 0);
    if (left.count() <= 0)
        holdEnded();
    else if (m_desk.pauses > 0)
        pauseWith(left);
    else
        hold(left);
}

void WriteFlow::hold(std::chrono::milliseconds time)
{
    enter(Step::Holding);
    m_desk.clock.callLater(time, this, [this, turn = m_turn] {
        if (turn == m_turn)
            holdEnded();
    });
}

// Timers stand still while a computer sleeps. Who placed an order and closed the lid does not expect it to
// leave when somebody opens it tomorrow.
void WriteFlow::holdEnded()
{
    if (m_row.heldUntil.isValid() && m_desk.clock.nowUtc() > m_row.heldUntil + Punctual)
        park(refusal(
            tr("It was due at another time: the computer slept, or its clock was set. Look at it and send "
               "it, or take it back.")));
    else
        proceed();
}

void WriteFlow::proceed()
{
    if (m_step != Step::Idle && m_step != Step::Holding && m_step != Step::Paused && m_step != Step::Parked)
        return;
    if (m_desk.pauses > 0) {
        pauseWith({});
        return;
    }
    QString why;
    VendorClient *client = usableClient(&why);
    if (!client) {
        park(refusal(why));
        return;
    }
    // A row names a whole URL: a connection that points elsewhere by now must not be handed these bytes.
    if (!isSameOrigin(client->transport().settings().base, m_draft.request.url)) {
        stop(tr("The address of the connection was changed after this was placed. Place it again."));
        return;
    }
    enter(Step::Preflight);
    ask(client->preflight(m_draft), &WriteFlow::preflighted);
}

void WriteFlow::suspend(const QString &why)
{
    switch (m_step) {
    case Step::Holding:
    case Step::Paused:
    case Step::Preflight:
    case Step::Requote:
        park(refusal(why));
        break;
    case Step::Idle:
    case Step::Parked:
    case Step::Starting: // started() asks again before it sends
    case Step::Stopping:
    case Step::Sending:
    case Step::Concluding:
    case Step::Over:
        break;
    }
}

void WriteFlow::pause()
{
    if (m_step == Step::Holding)
        pauseWith(std::max(std::chrono::milliseconds(m_desk.clock.nowUtc().msecsTo(m_row.heldUntil)), {}));
    else if (m_step == Step::Preflight || m_step == Step::Requote)
        pauseWith({});
}

void WriteFlow::pauseWith(std::chrono::milliseconds left)
{
    const QPointer<ApiJob> job = m_job;
    enter(Step::Paused);
    m_left = left;
    if (job)
        job->abort();
    if (m_row.id != 0)
        tellWaiting(tr("It stands still until the open question is answered."));
}

void WriteFlow::resume()
{
    if (m_step != Step::Paused)
        return;
    enter(Step::Paused); // an answer to an earlier resume() counts no more
    if (m_left.count() <= 0) {
        proceed();
        return;
    }
    // On disk as well: it is what everybody counts down to.
    const QDateTime until = m_desk.clock.nowUtc().addMSecs(m_left.count());
    m_desk.journal.hold(m_row.id, until)->then(this, [this, turn = m_turn](const Result<JournalRow> &held) {
        if (turn != m_turn)
            return;
        if (!held) {
            park(held.error());
            return;
        }
        m_row = *held;
        if (m_desk.pauses == 0)
            hold(m_left);
    });
}

void WriteFlow::clientGone()
{
    if (m_step == Step::Preflight || m_step == Step::Requote || m_step == Step::Sending)
        jobLost();
}

// --- the steps

void WriteFlow::preflighted(const Result<Preflight> &result)
{
    if (!result) {
        ApiError error = result.error();
        error.message =
            tr("What is to be changed could not be read again before sending: %1").arg(error.message);
        park(error);
    } else if (!result->proceed) {
        stop(result->reason, {}, result->conflicts);
    } else {
        requote();
    }
}

void WriteFlow::requote()
{
    // What stands in a list of this workstation does not change at the vendor.
    if (!m_row.quote || (m_row.quote->listed && m_row.quote->listed->price && m_row.quote->listed->cost)) {
        start();
        return;
    }
    QString why;
    VendorClient *client = usableClient(&why);
    if (!client) {
        park(refusal(why));
        return;
    }
    enter(Step::Requote);
    ask(client->quote(m_draft), &WriteFlow::requoted);
}

void WriteFlow::requoted(const Result<Quote> &result)
{
    const Quote told = m_row.quote->told();
    if (result && told.sameFigures(*result)) {
        start();
    } else if (result) {
        stop(tr("The price changed between asking and sending."), quoteChanges(told, *result, QLocale()));
    } else if (isRefusal(result.error())) {
        stop(result.error().message);
    } else {
        ApiError error = result.error();
        error.message = tr("The price could not be read again before sending: %1").arg(error.message);
        park(error);
    }
}

void WriteFlow::start()
{
    QString why;
    if (!usableClient(&why)) {
        park(refusal(why));
        return;
    }
    enter(Step::Starting);
    const QByteArray fingerprint = m_draft.request.fingerprint();
    TypedJob<StartedWrite> *job = m_row.id == 0 ? m_desk.journal.addAndStart(m_row, fingerprint)
                                                : m_desk.journal.startSending(m_row.id, fingerprint);
    // Not ask(): the ticket can only be moved out.
    connect(job, &ApiJob::finished, this, [this, job] { started(job->takeResult()); });
}

void WriteFlow::started(Result<StartedWrite> started)
{
    if (!started) {
        ApiError error = started.error();
        if (m_row.id != 0 && error.kind == ApiError::Kind::Conflict) {
            lookAgain(); // Undo was quicker, or another process
            return;
        }
        if (error.kind != ApiError::Kind::Conflict)
            error.message =
                tr("Nothing was sent, because it could not be written down first: %1").arg(error.message);
        park(error);
        return;
    }
    m_row = started->row;
    Q_EMIT sending(m_row);

    QString why;
    VendorClient *client = usableClient(&why);
    if (!client) {
        Outcome outcome;
        outcome.kind = Outcome::Kind::NotSent;
        outcome.message = why;
        conclude(outcome); // the ticket dies unused
        return;
    }
    enter(Step::Sending);
    ask(client->send(m_draft, std::move(started->ticket)), &WriteFlow::sent);
}

void WriteFlow::sent(const Result<Outcome> &result)
{
    conclude(result ? *result : outcomeOf(result.error()));
}

void WriteFlow::conclude(const Outcome &outcome)
{
    enter(Step::Concluding);
    m_conclusion = new WriteConclusion(m_desk, m_row, m_followingRows, this);
    connect(m_conclusion, &WriteConclusion::told, this, &WriteFlow::told);
    connect(m_conclusion, &WriteConclusion::concluded, this, &WriteFlow::finish);
    connect(m_conclusion, &WriteConclusion::tooLate, this, &WriteFlow::lookAgain);
    m_conclusion->begin(outcome, m_draft.request.secrets);
}

QList<JournalRow> WriteFlow::following() const
{
    return m_conclusion ? m_conclusion->following() : QList<JournalRow>();
}

std::optional<ApiError> WriteFlow::followingError() const
{
    return m_conclusion ? m_conclusion->followingError() : std::nullopt;
}

void WriteFlow::stop(const QString &why, const QList<QuoteChange> &changes,
                     const QList<Preflight::Conflict> &conflicts)
{
    enter(Step::Stopping);
    m_stopReason = why;
    m_quoteChanges = changes;
    m_conflicts = conflicts;
    if (m_row.id != 0) {
        stopOnDisk();
        return;
    }
    // What a guard stopped belongs into the audit as well, although it never came as far as a row of its own.
    m_desk.journal.add(m_row)->then(this, [this](const Result<JournalRow> &added) {
        if (!added) {
            park(added.error());
            return;
        }
        m_row = *added;
        stopOnDisk();
    });
}

void WriteFlow::stopOnDisk()
{
    enter(Step::Stopping);
    ask(m_desk.journal.stop(m_row.id, m_stopReason), &WriteFlow::stoppedOnDisk);
}

void WriteFlow::stoppedOnDisk(const Result<JournalRow> &result)
{
    if (result) {
        m_row = *result;
        Q_EMIT stopped(m_row, m_quoteChanges, m_conflicts);
        finish(*result);
    } else if (result.error().kind == ApiError::Kind::Conflict) {
        lookAgain();
    } else {
        park(refusal(m_stopReason));
    }
}

// --- the ways out

void WriteFlow::park(const ApiError &why)
{
    const QPointer<ApiJob> job = m_job;
    enter(m_row.id == 0 ? Step::Over : Step::Parked);
    if (job)
        job->abort();
    if (m_row.id == 0) {
        Q_EMIT failed(why);
        return;
    }
    tellWaiting(why.message);
    Q_EMIT parked(why);
}

void WriteFlow::tellWaiting(const QString &why)
{
    JournalRow row = m_row;
    row.heldUntil = QDateTime(); // it waits for a person now
    row.message = why;
    Q_EMIT told(row);
}

void WriteFlow::lookAgain()
{
    enter(Step::Over);
    m_desk.journal.row(m_row.id)->then(this,
                                       [this](const Result<JournalRow> &row) { finish(row ? *row : m_row); });
}

void WriteFlow::finish(const JournalRow &row)
{
    enter(Step::Over);
    m_row = row;
    Q_EMIT over(m_row);
}

void WriteFlow::journalChanged(const JournalRow &row)
{
    if (row.id != m_row.id || m_row.id == 0)
        return;
    switch (m_step) {
    case Step::Idle:
    case Step::Holding:
    case Step::Paused:
    case Step::Parked:
    case Step::Preflight:
    case Step::Requote:
        break;
    case Step::Starting: // the compare-and-set decides
    case Step::Stopping:
    case Step::Sending:
    case Step::Concluding:
    case Step::Over:
        return;
    }
    if (row.state == WriteState::Held)
        return;
    const QPointer<ApiJob> job = m_job;
    finish(row); // Undo
    if (job)
        job->abort();
}

void WriteFlow::jobLost()
{
    if (m_step == Step::Sending) {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Unknown;
        outcome.message = tr("The connection was changed or removed while this was being sent.");
        conclude(outcome);
    } else if (m_step == Step::Preflight || m_step == Step::Requote) {
        park(refusal(tr("The connection was changed before this was sent.")));
    }
}

// --- helpers

void WriteFlow::enter(Step step)
{
    m_step = step;
    ++m_turn;
    m_job = nullptr;
}

template <class T>
void WriteFlow::ask(TypedJob<T> *job, void (WriteFlow::*answered)(const Result<T> &))
{
    m_job = job;
    connect(job, &ApiJob::finished, this, [this, job, answered, turn = m_turn] {
        if (turn == m_turn)
            (this->*answered)(job->result());
    });
    connect(job, &QObject::destroyed, this, [this, turn = m_turn] {
        if (turn == m_turn)
            jobLost();
    });
}

VendorClient *WriteFlow::usableClient(QString *why) const
{
    if (m_desk.readOnly) {
        *why = tr("Read-only mode is on. Switch it off and press “Send now”.");
        return nullptr;
    }
    VendorClient *client = m_desk.clients.client(m_row.connection);
    if (!client)
        *why = tr("The connection is switched off or was removed.");
    return client;
}
} // namespace purveyor
