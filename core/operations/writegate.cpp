// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writegate.h"

#include "core/net/clock.h"
#include "core/net/refusal.h"
#include "core/operations/intentflow.h"
#include "core/operations/journaldraft.h"
#include "core/operations/promisejob.h"
#include "core/operations/storedwrite.h"
#include "core/operations/unknowncheck.h"

#include <QSet>
#include <algorithm>

namespace purveyor
{
namespace
{
constexpr std::chrono::seconds LongestHold{30};
} // namespace

class WriteGate::Private
{
public:
    Private(WriteGate &gate, std::unique_ptr<Journal> writable, ClientDirectory &clients,
            SecretStore &secrets, Clock &clock)
        : q(gate)
        , journal(std::move(writable))
        , desk{*journal, clients, secrets, clock}
    {
    }
    // The flows look at the journal until they die.
    ~Private() { qDeleteAll(flows); }

    IntentFlow *makeFlow(Intent intent);
    EntityKind kindMadeBy(const JournalRow &row) const;
    IntentFlow *flowOf(qint64 row) const;
    QString whyNotPlaceable(const Intent &intent) const;
    void sendLiving(WriteFlow &flow, PromiseJob<JournalRow> *promise);
    void sendStored(const JournalRow &row, PromiseJob<JournalRow> *promise);
    void remember(const JournalRow &row);
    int count(WriteState state) const
    {
        return static_cast<int>(std::count(open.cbegin(), open.cend(), state));
    }

    WriteGate &q;
    std::unique_ptr<Journal> journal;
    WriteDesk desk;
    QList<IntentFlow *> flows;
    QHash<qint64, WriteState> open; // Held and Sending
    QHash<qint64, QString> waiting;
};

// --- construction

WriteGate::WriteGate(std::unique_ptr<Journal> journal, ClientDirectory &clients, SecretStore &secrets,
                     Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(journal), clients, secrets, clock))
{
    connect(d->journal.get(), &JournalReader::changed, this, [this](const JournalRow &row) {
        d->remember(row);
        Q_EMIT rowChanged(row);
    });
    connect(&clients, &ClientDirectory::clientGone, this, [this](const ConnectionId &id) {
        const QList<IntentFlow *> flows = d->flows;
        for (IntentFlow *flow : flows)
            flow->clientGone(id);
    });
    d->journal->open()->then(this, [this](const Result<QList<JournalRow>> &rows) {
        if (!rows)
            return;
        for (const JournalRow &row : *rows) {
            if (!d->open.contains(row.id)) // what came meanwhile is newer
                d->remember(row);
        }
    });
}

WriteGate::~WriteGate() = default;

JournalReader &WriteGate::journal() const
{
    return *d->journal;
}

void WriteGate::lockForGood()
{
    setReadOnly(true);
    m_lockedForGood = true;
}

void WriteGate::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly || m_lockedForGood)
        return;
    m_readOnly = readOnly;
    d->desk.readOnly = readOnly;
    if (readOnly) {
        const QList<IntentFlow *> flows = d->flows;
        for (IntentFlow *flow : flows)
            flow->suspend(tr("Read-only mode was switched on. Switch it off and press “Send now”."));
    }
    Q_EMIT readOnlyChanged(readOnly);
}

void WriteGate::setHoldTime(std::chrono::seconds time)
{
    m_holdTime = std::clamp(time, std::chrono::seconds::zero(), LongestHold);
}

// --- asking for writes

TypedJob<JournalRow> *WriteGate::place(const Intent &intent)
{
    if (const QString why = d->whyNotPlaceable(intent); !why.isEmpty())
        return new ReadyJob<JournalRow>(Failure(refusal(why)), this);
    // A row that is not on disk yet has no key there: the second of two quick clicks is caught here.
    const bool beingPlaced =
        std::any_of(d->flows.cbegin(), d->flows.cend(), [&intent](const IntentFlow *flow) {
            return flow->isUnwritten() && flow->firstKey() == intent.drafts.first().key;
        });
    if (beingPlaced)
        return new ReadyJob<JournalRow>(Failure(tooLate(tr("The same is being placed already."))), this);

    auto *promise = new PromiseJob<JournalRow>(this);
    IntentFlow *flow = d->makeFlow(intent);
    connect(flow, &IntentFlow::placed, promise, [promise](const JournalRow &row) { promise->resolve(row); });
    connect(flow, &IntentFlow::notPlaced, promise,
            [promise](const ApiError &error) { promise->resolve(Failure(error)); });
    const VendorClient *client = d->desk.clients.client(intent.drafts.first().connection);
    flow->place(client->connection().name, intent.hold ? m_holdTime : std::chrono::seconds::zero());
    return promise;
}

TypedJob<JournalRow> *WriteGate::undo(qint64 row)
{
    return d->journal->withdrawIntent(row, tr("Undone before it was sent."));
}

void WriteGate::pauseHolds()
{
    if (++d->desk.pauses > 1)
        return;
    const QList<IntentFlow *> flows = d->flows;
    for (IntentFlow *flow : flows)
        flow->pause();
}

void WriteGate::resumeHolds()
{
    Q_ASSERT(d->desk.pauses > 0);
    if (--d->desk.pauses > 0)
        return;
    const QList<IntentFlow *> flows = d->flows;
    for (IntentFlow *flow : flows) {
        if (flow->current() && flow->current()->step() == WriteFlow::Step::Paused)
            d->waiting.remove(flow->current()->row().id);
        flow->resume();
    }
}

TypedJob<JournalRow> *WriteGate::sendNow(qint64 row)
{
    if (m_readOnly)
        return new ReadyJob<JournalRow>(Failure(refusal(tr("Read-only mode is on."))), this);
    auto *promise = new PromiseJob<JournalRow>(this);
    if (const IntentFlow *flow = d->flowOf(row)) {
        if (flow->current() && flow->current()->row().id == row)
            d->sendLiving(*flow->current(), promise);
        else
            promise->resolve(Failure(refusal(tr("It is sent by itself after the step before it."))));
        return promise;
    }
    (new StoredWrite(d->desk, row, this))->then(promise, [this, promise](const Result<JournalRow> &ready) {
        if (ready)
            d->sendStored(*ready, promise);
        else
            promise->resolve(ready);
    });
    return promise;
}

// --- what became of writes

TypedJob<Evidence> *WriteGate::checkUnknown(qint64 row)
{
    return new UnknownCheck(d->desk, row, this);
}

TypedJob<JournalRow> *WriteGate::settle(qint64 row, Settlement settlement, const QString &note,
                                        const QString &foundId, std::optional<EntityKind> foundKind)
{
    if (note.trimmed().isEmpty())
        return new ReadyJob<JournalRow>(
            Failure(refusal(tr("Say how you know: the note is the only evidence."))), this);
    if (foundId.trimmed().isEmpty())
        return d->journal->settle(row, settlement, note.trimmed(), {}, {});

    auto *promise = new PromiseJob<JournalRow>(this);
    d->journal->row(row)->then(
        promise, [this, promise, row, settlement, note, foundId, foundKind](const Result<JournalRow> &found) {
            if (!found) {
                promise->resolve(found);
                return;
            }
            const EntityKey made{found->connection, foundKind.value_or(d->kindMadeBy(*found)),
                                 EntityId{foundId.trimmed()}};
            d->journal->settle(row, settlement, note.trimmed(), {made}, {})
                ->then(promise, [promise](const Result<JournalRow> &settled) { promise->resolve(settled); });
        });
    return promise;
}

void WriteGate::noteMadeName(qint64 row, const QString &name)
{
    if (row != 0 && !name.isEmpty())
        d->journal->setMadeName(row, name);
}

TypedJob<JournalRow> *WriteGate::noteMade(qint64 row, const EntityKey &made, const QString &name)
{
    return d->journal->setMade(row, made, name);
}

TypedJob<Done> *WriteGate::forget(const ConnectionId &connection)
{
    return d->journal->forget(connection);
}

int WriteGate::sendingCount() const
{
    return d->count(WriteState::Sending);
}

int WriteGate::heldCount() const
{
    return d->count(WriteState::Held);
}

QString WriteGate::whyClientsStay() const
{
    return sendingCount() > 0 ? tr("Something is being sent at this moment: wait for the vendor's answer.")
                              : QString();
}

QString WriteGate::waitingReason(qint64 row) const
{
    return d->waiting.value(row);
}

// --- inside

IntentFlow *WriteGate::Private::makeFlow(Intent intent)
{
    auto *flow = new IntentFlow(desk, std::move(intent), &q);
    flows.append(flow);
    QObject::connect(flow, &IntentFlow::stopped, &q, &WriteGate::stopped);
    QObject::connect(flow, &IntentFlow::told, &q, [this](const JournalRow &row) {
        if (row.state == WriteState::Held)
            waiting.insert(row.id, row.message);
        Q_EMIT q.rowChanged(row);
    });
    QObject::connect(flow, &IntentFlow::finished, &q, [this, flow] {
        flows.removeOne(flow);
        flow->deleteLater();
    });
    return flow;
}

IntentFlow *WriteGate::Private::flowOf(qint64 row) const
{
    const auto found = std::find_if(flows.cbegin(), flows.cend(),
                                    [row](const IntentFlow *flow) { return flow->concerns(row); });
    return found == flows.cend() ? nullptr : *found;
}

EntityKind WriteGate::Private::kindMadeBy(const JournalRow &row) const
{
    const VendorClient *client = desk.clients.client(row.connection);
    const QList<Operation> operations = client ? client->operations() : QList<Operation>();
    const Operation *operation = findOperation(operations, row.operation);
    return operation && operation->makes != EntityKind::Connection ? operation->makes : row.target.kind;
}

QString WriteGate::Private::whyNotPlaceable(const Intent &intent) const
{
    if (desk.readOnly)
        return WriteGate::tr("Read-only mode is on: nothing is changed at any vendor.");
    if (intent.drafts.isEmpty())
        return WriteGate::tr("There is nothing to send.");
    const ConnectionId connection = intent.drafts.first().connection;
    for (const WriteDraft &draft : intent.drafts) {
        // Without a key the guard against a second one of the same would be off.
        if (draft.key.isEmpty() || draft.connection != connection)
            return WriteGate::tr("This write is not complete and was not sent.");
    }
    if (!desk.clients.client(connection))
        return WriteGate::tr("The connection is switched off or was removed.");
    return {};
}

void WriteGate::Private::sendLiving(WriteFlow &flow, PromiseJob<JournalRow> *promise)
{
    if (flow.step() == WriteFlow::Step::Sending || flow.step() == WriteFlow::Step::Concluding) {
        promise->resolve(flow.row());
        return;
    }
    QObject::connect(&flow, &WriteFlow::sending, promise,
                     [promise](const JournalRow &row) { promise->resolve(row); });
    QObject::connect(&flow, &WriteFlow::parked, promise,
                     [promise](const ApiError &why) { promise->resolve(Failure(why)); });
    QObject::connect(&flow, &WriteFlow::over, promise, [promise](const JournalRow &row) {
        if (row.state == WriteState::Stopped)
            promise->resolve(Failure(refusal(row.message))); // the guard's reason
        else
            promise->resolve(
                Failure(tooLate(WriteGate::tr("This waits no longer: %1.").arg(statusOf(row.state).word))));
    });
    waiting.remove(flow.row().id);
    flow.proceed();
}

void WriteGate::Private::sendStored(const JournalRow &row, PromiseJob<JournalRow> *promise)
{
    // A second "send now" may have been quicker while this one was reading.
    if (const IntentFlow *living = flowOf(row.id); living && living->current()) {
        sendLiving(*living->current(), promise);
        return;
    }
    IntentFlow *flow = makeFlow({});
    flow->prepare(row, draftFrom(row));
    sendLiving(*flow->current(), promise);
}

void WriteGate::Private::remember(const JournalRow &row)
{
    if (row.state == WriteState::Held || row.state == WriteState::Sending)
        open.insert(row.id, row.state);
    else
        open.remove(row.id);
    if (row.state != WriteState::Held)
        waiting.remove(row.id);
}
} // namespace purveyor
