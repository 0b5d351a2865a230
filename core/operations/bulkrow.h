// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/storage/bulkruns.h"
#include "core/vendors/operation.h"

#include <QMap>

namespace purveyor
{
// One row of a bulk run: what is planned for one thing, and what became of it.
struct BulkRow {
    enum class Fate {
        Planning,
        LeftOut,    // by the plan; told says why
        Waiting,    // not begun
        UnderWay,   // given to the gate
        Held,       // the gate waits for a person; under Activity
        Done,       // confirmed, or settled as done
        Refused,    // by the vendor, or settled as not done
        NotSent,    // provably never left
        Unknown,    // nobody knows
        Stopped,    // by a guard, or undone
        NotPlaced,  // this console did not take it; told says why
        NotStarted, // the run was ended before
    };
    BulkTarget target;
    QList<WriteDraft> drafts;
    std::optional<Quote> quote; // nullopt: nobody tells what it costs
    Fate fate = Fate::Planning;
    QString told;              // why, or what the vendor said
    QList<JournalRow> written; // of its intent, oldest first
};

// A thing that a person chose: an action of its own, with a new intent.
BulkRow chosenRow(const EntityKey &key, const QString &name, const QString &customerName);
// Begun by the run, or before it: never begun again.
bool isBegun(BulkRow::Fate fate);
// What the rows of one intent say together; no rows: nothing was begun (Waiting).
BulkRow::Fate fateOf(const QList<JournalRow> &written);
// The word for it with its mark, translated.
Status statusOf(BulkRow::Fate fate);

// What the rows that are not left out cost together, by currency: amounts of two are never added.
struct BulkCosts {
    QMap<QString, Decimal> price; // what customers pay, in all
    QMap<QString, Decimal> cost;  // what the reseller pays, net
    int rows = 0;
    int withoutPrice = 0;
    int withoutCost = 0;
    bool isKnown() const { return !price.isEmpty() || !cost.isEmpty(); }
};
BulkCosts costsOf(const QList<BulkRow> &rows);

// What of the form's values a person chose: what differs from what its fields came with. Hidden fields belong
// to the thing the form was made for and are never in it, and secrets neither. initials: by field, of the
// first time that it came: a form that is asked for again may come with what was typed.
Values chosenIn(const Form &form, const Values &values, const Values &initials);
// The values of another thing's form with these choices in it; problem, translated, when it has no such
// field.
struct SharedValues {
    Values values;
    QString problem;
};
SharedValues valuesFor(const Form &form, const Values &chosen, const QHash<QString, QString> &labels);
// The same with what a file said for this row alone over them, as its fields read texts; problem, translated,
// names the field and the text that it cannot read.
SharedValues valuesFor(const Form &form, const Values &chosen, const Values &own,
                       const QHash<QString, QString> &labels);
} // namespace purveyor
