// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writeconclusion.h"

#include "core/net/clock.h"
#include "core/net/secretecho.h"
#include "core/operations/handover.h"
#include "core/secrets/secretstore.h"
#include "core/secrets/sessionmemory.h"

#include <algorithm>
#include <utility>

namespace purveyor
{
namespace
{
constexpr std::chrono::seconds LongestWait{60};

// Whatever the vendor folder took its texts from.
void hideEchoes(Outcome &outcome, const QList<QByteArray> &secrets)
{
    for (QString *text : {&outcome.message, &outcome.vendorCode, &outcome.answer, &outcome.madeName})
        *text = withoutEchoes(*text, secrets);
}
} // namespace

WriteConclusion::WriteConclusion(WriteDesk &desk, JournalRow row, FollowingRows followingRows,
                                 QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_row(std::move(row))
    , m_followingRows(std::move(followingRows))
{
}

WriteConclusion::~WriteConclusion() = default;

void WriteConclusion::begin(Outcome outcome, QList<QByteArray> secrets)
{
    QByteArray secret = std::exchange(outcome.handOver, {});
    secrets.append(secret);
    hideEchoes(outcome, secrets);
    secrets.clear(); // or wiping the one below would leave this copy
    m_outcome = std::move(outcome);
    if (m_outcome.kind == Outcome::Kind::Confirmed && m_followingRows)
        m_following = m_followingRows(m_outcome);
    // First the password and then the row: an end of the program in between leaves an Unknown row and a
    // password that can be found, and not a confirmed row whose password nobody has.
    if (!secret.isEmpty()) {
        keepSecret(std::move(secret));
        return;
    }
    write();
}

void WriteConclusion::keepSecret(QByteArray secret)
{
    const SecretRef ref = handOverRef(m_row.connection, m_row.id);
    TypedJob<Done> *job = m_desk.secrets.write(ref, secret);
    connect(job, &ApiJob::finished, this, [this, job, ref, secret]() mutable {
        if (!job->result())
            m_desk.secrets.keepForSession(ref, secret);
        wipe(secret);
        write();
    });
}

void WriteConclusion::write()
{
    m_desk.journal.concludeAndAdd(m_row.id, m_outcome, m_following)
        ->then(this, [this](const Result<QList<JournalRow>> &result) { written(result); });
}

void WriteConclusion::written(const Result<QList<JournalRow>> &result)
{
    if (result) {
        m_following = result->mid(1);
        Q_EMIT concluded(result->constFirst());
    } else if (result.error().kind == ApiError::Kind::Conflict && !m_following.isEmpty()) {
        // One of them is open already, from elsewhere. What became of this write is written down all the
        // same.
        m_following.clear();
        m_followingError = result.error();
        write();
    } else if (result.error().kind == ApiError::Kind::Conflict) {
        Q_EMIT tooLate();
    } else {
        tellTrouble(result.error());
        m_desk.clock.callLater(m_again, this, [this] { write(); });
        m_again = std::min(m_again * 2, LongestWait);
    }
}

// On disk it is still Sending, which a restart would turn into Unknown: say so now. Writing it down again is
// no vendor write and may be repeated.
void WriteConclusion::tellTrouble(const ApiError &error)
{
    JournalRow row = m_row;
    row.state = WriteState::Unknown;
    row.vendorCode = m_outcome.vendorCode;
    row.httpStatus = m_outcome.httpStatus;
    row.answer = m_outcome.answer;
    row.requestId = m_outcome.requestId;
    row.message = tr("The answer could not be written down (%1). It is tried again while the program runs. "
                     "The answer was: %2")
                      .arg(error.message, m_outcome.message);
    Q_EMIT told(row);
}
} // namespace purveyor
