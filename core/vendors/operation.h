// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/form.h"
#include "core/domain/ids.h"
#include "core/domain/outcome.h"
#include "core/domain/pricelist.h"
#include "core/net/apierror.h"
#include "core/net/request.h"

namespace purveyor
{
enum class Effect {
    Read,
    Reversible, // suspend, edit: no dialog beyond the form; Undo is the inverse call
    SendsMail,
    CostsMoney,
    Destroys,
};

// One thing a vendor can be asked to do, as data. The ui makes its actions from these.
struct Operation {
    OperationId id;
    EntityKind subject = EntityKind::Connection; // what it is started from
    EntityKind makes = EntityKind::Connection;   // what it creates; Connection: nothing
    Effect effect = Effect::Reversible;
    QString verb;    // translated, for buttons: "New order…", "Reset password"
    QString title;   // translated, for dialogs and the journal: "New order"
    QString section; // of the vendor's document
    bool quotable = false;
    bool batchable = false;
    bool asksReason = false; // takes something away from a customer: the journal keeps why
    bool primary = false;    // the one a person most likely wants for this subject
    OperationId inverse;     // what Undo would call; empty: none
    // Fields of the form that say what is ordered: two writes for one customer and thing with equal ones look
    // like one done twice.
    QStringList whatFields;

    friend bool operator==(const Operation &, const Operation &) = default;
};
// Null when it is not among them. Points into the list.
const Operation *findOperation(const QList<Operation> &operations, const OperationId &id);

// Whether an operation is to be had for this entity now. Disabled is shown greyed with the reason, Absent is
// not shown at all.
struct Offer {
    enum class State { Offered, Disabled, Absent };
    State state = State::Offered;
    QString reason; // translated
};

// One write, ready to be journalled and sent: the exact bytes.
struct WriteDraft {
    OperationId operation;
    ConnectionId connection;
    EntityKey target;
    QString targetName;
    EntityId customer;
    QString customerName;
    WriteRequest request;
    QByteArray redactedBody; // what may be kept and shown
    bool hasSecret = false;  // request.body has something that redactedBody has not
    QString preview;         // method, URL, headers and body for people, redacted
    IntentKey key;
    QString summary;
    QList<Change> changes;
    Values values;           // what the form said, without secrets
    QList<PricedItem> items; // what it asks for, where a price list could know it; empty: nothing to price

    friend bool operator==(const WriteDraft &, const WriteDraft &) = default;
};

// What became of a write without a complete answer: NotSent only where it is proved, else Unknown.
Outcome outcomeOf(const ApiError &error);

// What a re-read right before sending found.
struct Preflight {
    struct Conflict {
        QString label;
        QString before; // when the form was opened
        QString now;    // at the vendor
        QString yours;
        friend bool operator==(const Conflict &, const Conflict &) = default;
    };
    bool proceed = true;
    QString reason;
    QList<Conflict> conflicts;
};

// One line of the connection test.
struct ProbeStep {
    enum class State { Waiting, Running, Passed, Warning, Failed, NotTested };
    QString key;
    QString name; // translated
    State state = State::Waiting;
    QString finding;
    QString advice;   // what to do about a failure
    QString copyable; // "copy what to ask for"
    QString answer;   // redacted vendor answer
    Values
        suggested; // settings this step found, to be kept when the person agrees (an id, a clock correction)
    std::chrono::milliseconds duration{0};
};
} // namespace purveyor
