// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/journalrow.h"
#include "core/domain/outcome.h"
#include "core/net/apierror.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/onboardingfacts.h"

#include <QObject>
#include <array>
#include <optional>

namespace purveyor
{

struct Services;

/// Customer → first user → first subscription at one connection: which of its vendor's operations make them,
/// and where each stands. Every step is an ordinary write of the ActionRunner. Nothing is kept here: where it
/// stands is read from the journal and from what is known of the customer, so that it goes on after a restart
/// and when somebody else did a step.
class OnboardingFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnboardingFlow)

public:
    using Part = OnboardingFacts::Part;
    enum class State {
        Absent,  ///< the vendor has no such operation; reason says so
        Waiting, ///< for an earlier step, or for something that is being read
        Ready,
        Disabled, ///< reason
        Running,  ///< held or being sent
        Failed,   ///< refused, not sent, stopped, undone: may be sent again
        Unknown,  ///< blocks until it is settled
        Done,
    };
    struct Step {
        Part part = Part::Customer;
        State state = State::Waiting;
        QString reason;
        QList<Operation> operations;   ///< that make it, the likely one first
        std::optional<JournalRow> row; ///< the newest write of this step
        bool skipped = false;
    };

    /// Both outlive the flow. The runner is the flow's own: what it places belongs to a step.
    OnboardingFlow(Services &services, ActionRunner &runner, QObject *parent);

    /// Whether the vendor makes something to begin with.
    [[nodiscard]] static bool isOffered(const ActionRunner &runner, const ConnectionId &connection);

    void begin(const ConnectionId &connection);
    void resume(const EntityKey &customer);
    /// Nothing was placed yet: another connection may be chosen.
    [[nodiscard]] bool isUntouched() const;

    [[nodiscard]] const ConnectionId &connection() const { return m_connection; }
    [[nodiscard]] const std::optional<Customer> &customer() const { return m_facts->customer(); }
    [[nodiscard]] const std::array<Step, 3> &steps() const { return m_steps; }
    /// The one that is to be done now; null when all are done, skipped or absent.
    [[nodiscard]] const Step *current() const;

    void run(const OperationId &operation); ///< of the current step
    void again();                           ///< the current step, filled in as it was
    void undo();
    void sendNow();
    void check();  ///< at the vendor, what became of an Unknown
    void skip();   ///< the current step, this time
    void reread(); ///< the customer: what is offered may be another now

Q_SIGNALS:
    void changed();
    void failed(const purveyor::ApiError &error);
    void checked(const purveyor::Evidence &evidence);
    void notOffered(const QString &why);

private:
    void start(const ConnectionId &connection);
    void evaluate();
    void evaluateStep(Step &step, bool isNext);
    [[nodiscard]] QList<ActionRunner::OfferedAction> actionsFor(const Step &step) const;
    /// What an operation of this step starts from: the customer where the vendor takes it from there.
    [[nodiscard]] Entity subjectOf(const OperationId &operation) const;
    [[nodiscard]] Step *currentStep();
    [[nodiscard]] Step &stepOf(Part part) { return m_steps[static_cast<size_t>(part)]; }
    [[nodiscard]] QString absence(Part part) const;
    void rowChanged(const JournalRow &row);
    void match(const JournalRow &row);
    void adopt(Step &step, const JournalRow &row);

    Services &m_services;
    ActionRunner &m_runner;
    ConnectionId m_connection;
    OnboardingFacts *m_facts;
    std::array<Step, 3> m_steps;
};

} // namespace purveyor
