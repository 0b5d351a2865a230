// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/onboardingflow.h"

#include "core/operations/writegate.h"
#include "core/vendors/clientdirectory.h"
#include "ui/services.h"

#include <algorithm>

namespace purveyor
{
namespace
{
bool makes(const Operation &operation, OnboardingFlow::Part part)
{
    switch (part) {
    case OnboardingFlow::Part::Customer:
        return operation.makes == EntityKind::Customer;
    case OnboardingFlow::Part::User:
        return operation.makes == EntityKind::User;
    case OnboardingFlow::Part::Subscription:
        return operation.makes == EntityKind::Order || operation.makes == EntityKind::Subscription;
    }
    return false;
}

bool isOver(const OnboardingFlow::Step &step)
{
    return step.skipped || step.state == OnboardingFlow::State::Done ||
           step.state == OnboardingFlow::State::Absent;
}

OnboardingFlow::State stateOf(const JournalRow &row)
{
    using State = OnboardingFlow::State;
    switch (row.state) {
    case WriteState::Held:
    case WriteState::Sending:
        return State::Running;
    case WriteState::Draft:
    case WriteState::Refused:
    case WriteState::NotSent:
    case WriteState::Withdrawn:
    case WriteState::Stopped:
        return State::Failed;
    case WriteState::Unknown:
        return State::Unknown;
    case WriteState::Confirmed:
        return State::Done;
    case WriteState::Settled:
        return wasDone(row) ? State::Done : State::Failed;
    }
    return State::Failed;
}
} // namespace

OnboardingFlow::OnboardingFlow(Services &services, ActionRunner &runner, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_runner(runner)
    , m_facts(new OnboardingFacts(services, this))
{
    connect(m_facts, &OnboardingFacts::changed, this, &OnboardingFlow::evaluate);
    connect(m_facts, &OnboardingFacts::writesRead, this, [this](const QList<JournalRow> &rows) {
        // How far earlier attempts got.
        std::for_each(rows.crbegin(), rows.crend(), [this](const JournalRow &row) { match(row); });
        evaluate();
    });
    connect(&services.gate, &WriteGate::rowChanged, this, &OnboardingFlow::rowChanged);
    connect(&services.gate, &WriteGate::readOnlyChanged, this, &OnboardingFlow::evaluate);
    connect(&runner, &ActionRunner::placed, this, [this](const JournalRow &row) {
        for (Step &step : m_steps) {
            if (findOperation(step.operations, row.operation))
                adopt(step, row);
        }
        evaluate();
    });
    connect(&runner, &ActionRunner::notOffered, this, &OnboardingFlow::notOffered);
}

bool OnboardingFlow::isOffered(const ActionRunner &runner, const ConnectionId &connection)
{
    const QList<ActionRunner::OfferedAction> actions = runner.actionsFor(connection, {});
    return std::any_of(actions.cbegin(), actions.cend(), [](const ActionRunner::OfferedAction &action) {
        return makes(action.operation, Part::Customer) || makes(action.operation, Part::Subscription);
    });
}

void OnboardingFlow::start(const ConnectionId &connection)
{
    m_connection = connection;
    m_facts->clear();
    for (const Part part : {Part::Customer, Part::User, Part::Subscription}) {
        Step step;
        step.part = part;
        stepOf(part) = step;
    }
}

void OnboardingFlow::begin(const ConnectionId &connection)
{
    start(connection);
    evaluate();
}

void OnboardingFlow::resume(const EntityKey &customer)
{
    start(customer.connection);
    m_facts->readCustomer(customer);
}

bool OnboardingFlow::isUntouched() const
{
    return !customer() && !m_facts->isReading() &&
           std::none_of(m_steps.cbegin(), m_steps.cend(),
                        [](const Step &step) { return step.row.has_value(); });
}

const OnboardingFlow::Step *OnboardingFlow::current() const
{
    const auto found =
        std::find_if(m_steps.cbegin(), m_steps.cend(), [](const Step &step) { return !isOver(step); });
    return found == m_steps.cend() ? nullptr : &*found;
}

OnboardingFlow::Step *OnboardingFlow::currentStep()
{
    const auto found =
        std::find_if(m_steps.begin(), m_steps.end(), [](const Step &step) { return !isOver(step); });
    return found == m_steps.end() ? nullptr : &*found;
}

// --- what can be done

Entity OnboardingFlow::subjectOf(const OperationId &operation) const
{
    if (!customer())
        return {};
    const QList<ActionRunner::OfferedAction> below = m_runner.actionsFor(m_connection, *customer());
    const bool fromCustomer =
        std::any_of(below.cbegin(), below.cend(), [&operation](const ActionRunner::OfferedAction &action) {
            return action.operation.id == operation;
        });
    return fromCustomer ? Entity(*customer()) : Entity();
}

QList<ActionRunner::OfferedAction> OnboardingFlow::actionsFor(const Step &step) const
{
    QList<ActionRunner::OfferedAction> actions;
    if (customer() && step.part != Part::Customer)
        actions = m_runner.actionsFor(m_connection, *customer());
    const auto isOther = [&step](const ActionRunner::OfferedAction &action) {
        return !makes(action.operation, step.part) || action.operation.effect == Effect::Read;
    };
    actions.removeIf(isOther);
    if (actions.isEmpty()) {
        actions = m_runner.actionsFor(m_connection, {});
        actions.removeIf(isOther);
    }
    std::stable_sort(actions.begin(), actions.end(), [](const auto &a, const auto &b) {
        return a.operation.primary && !b.operation.primary;
    });
    return actions;
}

QString OnboardingFlow::absence(Part part) const
{
    const VendorClient *client = m_services.clients.client(m_connection);
    if (!client)
        return tr("The connection is switched off.");
    // Why there are none says more than that none can be made.
    const auto unlisted = [client](EntityKind kind) {
        const Offer offer = client->listing(kind);
        return offer.state == Offer::State::Absent ? offer.reason : QString();
    };
    const QString vendor = client->vendorName();
    switch (part) {
    case Part::Customer:
        return tr("%1 takes no new customers through this connection.").arg(vendor);
    case Part::User:
        if (const QString why = unlisted(EntityKind::User); !why.isEmpty())
            return why;
        return tr("%1 makes no users of a customer here.").arg(vendor);
    case Part::Subscription:
        if (const QString why = unlisted(EntityKind::Order); !why.isEmpty())
            return why;
        return tr("%1 takes no orders for a customer here.").arg(vendor);
    }
    return {};
}

// Before there is a customer only the list of operations says what will be offered for it.
void OnboardingFlow::evaluateStep(Step &step, bool isNext)
{
    const QList<ActionRunner::OfferedAction> actions = actionsFor(step);
    step.operations.clear();
    for (const ActionRunner::OfferedAction &action : actions)
        step.operations.append(action.operation);
    step.reason.clear();
    const bool expected = !customer() && step.part != Part::Customer && step.operations.isEmpty() &&
                          stepOf(Part::Customer).state != State::Absent;
    if (expected) {
        if (const VendorClient *client = m_services.clients.client(m_connection)) {
            const QList<Operation> all = client->operations();
            for (const Operation &operation : all) {
                if (operation.subject == EntityKind::Customer && makes(operation, step.part))
                    step.operations.append(operation);
            }
        }
    }
    if (step.row && isOpen(step.row->state)) { // also beside others of its kind
        step.state = stateOf(*step.row);
    } else if (m_facts->isKnown(step.part)) {
        step.state = State::Done;
    } else if (step.row && stateOf(*step.row) != State::Failed) {
        step.state = stateOf(*step.row);
    } else if (step.operations.isEmpty()) {
        step.state = State::Absent;
        step.reason = absence(step.part);
    } else if (!isNext || expected || !m_facts->problem().isEmpty() || m_facts->isReading()) {
        step.state = State::Waiting;
        step.reason = isNext ? m_facts->problem() : QString();
    } else if (step.row) {
        step.state = State::Failed;
    } else {
        const Offer &offer = actions.constFirst().offer;
        const bool usable = std::any_of(actions.cbegin(), actions.cend(), [](const auto &action) {
            return action.offer.state == Offer::State::Offered;
        });
        step.state = usable ? State::Ready : State::Disabled;
        step.reason = usable ? QString() : offer.reason;
    }
}

void OnboardingFlow::evaluate()
{
    bool isNext = true;
    for (Step &step : m_steps) {
        evaluateStep(step, isNext);
        isNext = isNext && isOver(step);
    }
    Q_EMIT changed();
}

void OnboardingFlow::run(const OperationId &operation)
{
    m_runner.run(m_connection, operation, subjectOf(operation));
}

void OnboardingFlow::again()
{
    if (const Step *step = current(); step && step->row)
        m_runner.again(*step->row);
}

void OnboardingFlow::undo()
{
    const Step *step = current();
    if (!step || !step->row)
        return;
    m_services.gate.undo(step->row->id)->then(this, [this](const Result<JournalRow> &row) {
        if (!row)
            Q_EMIT failed(row.error());
    });
}

void OnboardingFlow::sendNow()
{
    const Step *step = current();
    if (!step || !step->row)
        return;
    m_services.gate.sendNow(step->row->id)->then(this, [this](const Result<JournalRow> &row) {
        if (!row)
            Q_EMIT failed(row.error());
    });
}

void OnboardingFlow::check()
{
    const Step *step = current();
    if (!step || !step->row)
        return;
    m_services.gate.checkUnknown(step->row->id)->then(this, [this](const Result<Evidence> &evidence) {
        if (evidence)
            Q_EMIT checked(*evidence);
        else
            Q_EMIT failed(evidence.error());
    });
}

void OnboardingFlow::skip()
{
    if (Step *step = currentStep())
        step->skipped = true;
    evaluate();
}

void OnboardingFlow::reread()
{
    if (customer())
        m_facts->readCustomer(customer()->key);
}

// --- what became of it

void OnboardingFlow::adopt(Step &step, const JournalRow &row)
{
    step.row = row;
    step.skipped = false;
    if (!wasDone(row) || customer() || m_facts->isReading())
        return;
    if (step.part == Part::Customer)
        m_facts->readMadeBy(row);
    else if (!row.customer.isEmpty()) // one that the vendor has had all along
        m_facts->readCustomer({row.connection, EntityKind::Customer, row.customer});
}

// The rows of a step, also when they were placed somewhere else: from the journal, or by a dialog that a
// guard opened.
void OnboardingFlow::rowChanged(const JournalRow &row)
{
    if (row.connection != m_connection)
        return;
    match(row);
    evaluate();
}

void OnboardingFlow::match(const JournalRow &row)
{
    for (Step &step : m_steps) {
        const bool same = step.row && step.row->id == row.id;
        const bool ours = customer() && step.part != Part::Customer && row.customer == customer()->key.id;
        const bool retried = step.row && step.state == State::Failed && row.id > step.row->id &&
                             row.customer == step.row->customer &&
                             (step.part != Part::Customer || row.targetName == step.row->targetName);
        const bool newer = !step.row || row.id > step.row->id;
        if (same || ((ours || retried) && newer && findOperation(step.operations, row.operation)))
            adopt(step, row);
    }
}

} // namespace purveyor
