// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/intentflow.h"

#include "core/net/clock.h"
#include "core/operations/journaldraft.h"

#include <QUuid>
#include <algorithm>
#include <utility>

namespace purveyor
{
IntentFlow::IntentFlow(WriteDesk &desk, Intent intent, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_intent(std::move(intent))
    , m_id(m_intent.id.isEmpty() ? IntentId{QUuid::createUuid().toString(QUuid::WithoutBraces)} : m_intent.id)
    , m_firstKey(m_intent.drafts.isEmpty() ? IntentKey() : m_intent.drafts.first().key)
{
}

IntentFlow::~IntentFlow() = default;

void IntentFlow::place(const QString &connectionName, std::chrono::seconds hold)
{
    m_connectionName = connectionName;
    for (const WriteDraft &draft : std::as_const(m_intent.drafts))
        m_entries.append({draft, rowFor(draft)});
    // The person saw one price, for the first write.
    m_entries.first().row.quote = m_intent.quote;
    if (leavesInOneCommit(hold)) {
        m_unwritten = true;
        runCurrent();
        return;
    }
    m_entries.first().row.heldUntil = m_desk.clock.nowUtc().addSecs(hold.count());
    addMissing();
}

void IntentFlow::prepare(const JournalRow &row, const WriteDraft &draft)
{
    m_connectionName = row.connectionName;
    m_id = row.intent;
    m_firstKey = row.key;
    m_intent.operation.id = row.operation;
    m_intent.operation.title = row.verb;
    m_intent.reference = row.reference;
    m_entries.append({draft, row});
    m_entries.first().row.heldUntil = QDateTime(); // a person just ended the wait
    m_placed = true;
    makeCurrent();
}

void IntentFlow::suspend(const QString &why)
{
    if (m_current)
        m_current->suspend(why);
}

void IntentFlow::pause()
{
    if (m_current)
        m_current->pause();
}

void IntentFlow::resume()
{
    if (m_current)
        m_current->resume();
}

void IntentFlow::clientGone(const ConnectionId &connection)
{
    if (m_current && m_current->row().connection == connection)
        m_current->clientGone();
}

bool IntentFlow::concerns(qint64 row) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [row](const Entry &entry) { return entry.row.id == row && row != 0; }) ||
           (m_current && m_current->row().id == row && row != 0);
}

// A write that needs no hold and no second look at a price may cost one commit instead of two. What costs
// money or destroys is Held on disk while its guards run, so that its key is taken for other processes too.
bool IntentFlow::leavesInOneCommit(std::chrono::seconds hold) const
{
    if (hold.count() > 0 || m_intent.quote || m_intent.drafts.size() != 1)
        return false;
    switch (m_intent.operation.effect) {
    case Effect::Reversible:
    case Effect::SendsMail:
        return true;
    case Effect::Read:
    case Effect::CostsMoney:
    case Effect::Destroys:
        return false;
    }
    return false;
}

JournalRow IntentFlow::rowFor(const WriteDraft &draft) const
{
    JournalRow row = rowFrom(draft, m_intent, m_id, m_connectionName);
    if (draft.operation == m_intent.operation.id)
        return row;
    // A step of another kind: create a user, then reset the password.
    if (const VendorClient *client = m_desk.clients.client(draft.connection)) {
        const QList<Operation> operations = client->operations();
        if (const Operation *operation = findOperation(operations, draft.operation))
            row.verb = operation->title;
    }
    return row;
}

void IntentFlow::addMissing()
{
    const auto missing = std::find_if(m_entries.cbegin() + m_at, m_entries.cend(),
                                      [](const Entry &entry) { return entry.row.id == 0; });
    if (missing == m_entries.cend()) {
        tellPlaced(m_entries.first().row);
        runCurrent();
        return;
    }
    const qsizetype index = missing - m_entries.cbegin();
    m_desk.journal.add(missing->row)->then(this, [this, index](const Result<JournalRow> &added) {
        if (!added) {
            addFailed(added.error());
            return;
        }
        m_entries[index].row = *added;
        addMissing();
    });
}

void IntentFlow::addFailed(const ApiError &error)
{
    for (qsizetype i = m_at; i < m_entries.size(); ++i) {
        if (const qint64 id = m_entries.at(i).row.id; id != 0)
            m_desk.journal.withdraw(id, tr("Another step of the same action could not be written down."));
    }
    if (!m_placed) {
        Q_EMIT notPlaced(error);
    } else {
        JournalRow row = m_entries.at(m_at - 1).row;
        row.message = tr("This is done, but the next step could not be written down and was not sent: %1")
                          .arg(error.message);
        Q_EMIT told(row);
    }
    Q_EMIT finished();
}

void IntentFlow::tellPlaced(const JournalRow &row)
{
    if (m_placed)
        return;
    m_placed = true;
    m_unwritten = false;
    Q_EMIT placed(row);
}

void IntentFlow::runCurrent()
{
    makeCurrent();
    m_current->begin();
}

void IntentFlow::makeCurrent()
{
    const Entry &entry = m_entries.at(m_at);
    auto *flow = new WriteFlow(m_desk, entry.draft, entry.row, this);
    m_current = flow;
    flow->setFollowing([this](const Outcome &outcome) { return followingRows(outcome); });
    connect(flow, &WriteFlow::sending, this, &IntentFlow::tellPlaced);
    connect(flow, &WriteFlow::told, this, &IntentFlow::told);
    connect(flow, &WriteFlow::stopped, this, &IntentFlow::stopped);
    connect(flow, &WriteFlow::over, this, &IntentFlow::over);
    connect(flow, &WriteFlow::failed, this, [this](const ApiError &error) {
        Q_EMIT notPlaced(error);
        Q_EMIT finished();
    });
}

void IntentFlow::over(const JournalRow &row)
{
    tellPlaced(row);
    m_entries[m_at].row = row;
    if (row.state == WriteState::Confirmed)
        confirmed();
    else
        closeRest(row);
}

QList<JournalRow> IntentFlow::followingRows(const Outcome &outcome)
{
    const WriteDraft &draft = m_entries.at(m_at).draft;
    const VendorClient *client = m_desk.clients.client(draft.connection);
    m_followUps = client ? client->followUps(draft, outcome) : QList<WriteDraft>();
    QList<JournalRow> rows;
    rows.reserve(m_followUps.size());
    for (const WriteDraft &followUp : std::as_const(m_followUps))
        rows.append(rowFor(followUp));
    return rows;
}

void IntentFlow::confirmed()
{
    const QList<WriteDraft> followUps = std::exchange(m_followUps, {});
    const QList<JournalRow> rows = m_current->following();
    const std::optional<ApiError> error = m_current->followingError();
    m_current->deleteLater();
    m_current = nullptr;
    ++m_at;
    if (error) {
        addFailed(*error);
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_entries.insert(m_at + i, {followUps.at(i), rows.at(i)});
    if (m_at == m_entries.size())
        Q_EMIT finished();
    else
        runCurrent();
}

void IntentFlow::closeRest(const JournalRow &because)
{
    for (qsizetype i = m_at + 1; i < m_entries.size(); ++i) {
        const qint64 id = m_entries.at(i).row.id;
        if (id == 0)
            continue;
        if (because.state == WriteState::Withdrawn)
            m_desk.journal.withdraw(id, tr("Undone together with the step before it."));
        else
            m_desk.journal.stop(
                id, tr("The step before it was not confirmed: %1").arg(statusOf(because.state).word));
    }
    Q_EMIT finished();
}
} // namespace purveyor
