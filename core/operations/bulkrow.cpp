// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/bulkrow.h"

#include "core/domain/fieldtext.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purveyor::BulkRun)
};

BulkRow::Fate fateOf(const JournalRow &row)
{
    switch (row.state) {
    case WriteState::Draft:
    case WriteState::Held:
        return BulkRow::Fate::Held;
    case WriteState::Sending:
        return BulkRow::Fate::UnderWay;
    case WriteState::Confirmed:
        return BulkRow::Fate::Done;
    case WriteState::Refused:
        return BulkRow::Fate::Refused;
    case WriteState::NotSent:
        return BulkRow::Fate::NotSent;
    case WriteState::Unknown:
        return BulkRow::Fate::Unknown;
    case WriteState::Settled:
        return wasDone(row) ? BulkRow::Fate::Done : BulkRow::Fate::Refused;
    case WriteState::Withdrawn:
    case WriteState::Stopped:
        return BulkRow::Fate::Stopped;
    }
    return BulkRow::Fate::Unknown;
}

void add(QMap<QString, Decimal> &sums, int &without, const std::optional<Money> &money)
{
    const std::optional<Decimal> sum =
        money ? Decimal::add(sums.value(money->currency), money->amount) : std::nullopt;
    if (sum)
        sums.insert(money->currency, *sum);
    else
        ++without;
}

bool isLast(BulkRow::Fate fate)
{
    return fate == BulkRow::Fate::Done;
}
} // namespace

BulkRow chosenRow(const EntityKey &key, const QString &name, const QString &customerName)
{
    BulkRow row;
    row.target.key = key;
    row.target.name = name;
    row.target.customerName = customerName;
    row.target.intent.value = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return row;
}

bool isBegun(BulkRow::Fate fate)
{
    switch (fate) {
    case BulkRow::Fate::Planning:
    case BulkRow::Fate::LeftOut:
    case BulkRow::Fate::Waiting:
    case BulkRow::Fate::NotStarted:
        return false;
    case BulkRow::Fate::UnderWay:
    case BulkRow::Fate::Held:
    case BulkRow::Fate::Done:
    case BulkRow::Fate::Refused:
    case BulkRow::Fate::NotSent:
    case BulkRow::Fate::Unknown:
    case BulkRow::Fate::Stopped:
    case BulkRow::Fate::NotPlaced:
        return true;
    }
    return true;
}

// Steps of one action come one after the other: the first that is not done says how it stands.
BulkRow::Fate fateOf(const QList<JournalRow> &written)
{
    if (written.isEmpty())
        return BulkRow::Fate::Waiting;
    const auto open = std::find_if(written.cbegin(), written.cend(),
                                   [](const JournalRow &row) { return !isLast(fateOf(row)); });
    return open == written.cend() ? BulkRow::Fate::Done : fateOf(*open);
}

Status statusOf(BulkRow::Fate fate)
{
    switch (fate) {
    case BulkRow::Fate::Planning:
        return {Mark::None, Words::tr("Being looked at"), {}};
    case BulkRow::Fate::LeftOut:
        return {Mark::Stopped, Words::tr("Left out"), {}};
    case BulkRow::Fate::Waiting:
        //: one row of many: its turn is still to come
        return {Mark::None, Words::tr("To be done"), {}};
    case BulkRow::Fate::UnderWay:
        return {Mark::Waiting, Words::tr("Under way"), {}};
    case BulkRow::Fate::Held:
        return {Mark::Waiting, Words::tr("Held"), {}};
    case BulkRow::Fate::Done:
        return {Mark::Good, Words::tr("Done"), {}};
    case BulkRow::Fate::Refused:
        return {Mark::Bad, Words::tr("Refused"), {}};
    case BulkRow::Fate::NotSent:
        return {Mark::Bad, Words::tr("Not sent"), {}};
    case BulkRow::Fate::Unknown:
        return {Mark::Unknown, Words::tr("Unknown"), {}};
    case BulkRow::Fate::Stopped:
        return {Mark::Stopped, Words::tr("Stopped"), {}};
    case BulkRow::Fate::NotPlaced:
        return {Mark::Bad, Words::tr("Not begun"), {}};
    case BulkRow::Fate::NotStarted:
        return {Mark::Stopped, Words::tr("Not begun"), {}};
    }
    return {};
}

BulkCosts costsOf(const QList<BulkRow> &rows)
{
    BulkCosts costs;
    for (const BulkRow &row : rows) {
        if (row.fate == BulkRow::Fate::LeftOut || row.fate == BulkRow::Fate::Planning)
            continue;
        ++costs.rows;
        const bool priced = row.quote && row.quote->price;
        add(costs.price, costs.withoutPrice,
            priced ? (row.quote->price->total ? row.quote->price->total : row.quote->price->net)
                   : std::nullopt);
        add(costs.cost, costs.withoutCost,
            row.quote && row.quote->cost
                ? (row.quote->cost->net ? row.quote->cost->net : row.quote->cost->total)
                : std::nullopt);
    }
    return costs;
}

Values chosenIn(const Form &form, const Values &values, const Values &initials)
{
    Values chosen;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            if (field.kind == FieldKind::Hidden || field.kind == FieldKind::Secret)
                continue;
            const Value value = values.value(field.key);
            const Value initial = initials.value(field.key, field.initial);
            if (value != initial && !std::holds_alternative<SecretRef>(value) &&
                !(textOf(value).isEmpty() && textOf(initial).isEmpty()))
                chosen.insert(field.key, value);
        }
    }
    return chosen;
}

SharedValues valuesFor(const Form &form, const Values &chosen, const QHash<QString, QString> &labels)
{
    SharedValues shared;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            if (!std::holds_alternative<std::monostate>(field.initial))
                shared.values.insert(field.key, field.initial);
        }
    }
    for (auto value = chosen.cbegin(); value != chosen.cend(); ++value) {
        const Field *field = form.field(value.key());
        if (!field || field->kind == FieldKind::Hidden) {
            if (shared.problem.isEmpty())
                shared.problem = Words::tr("It has no “%1” that could be set.")
                                     .arg(labels.value(value.key(), value.key()));
            continue;
        }
        shared.values.insert(value.key(), value.value());
    }
    // Of a field that is not shown nothing is said, as when a person fills it in.
    const Values all = shared.values;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            if (field.kind != FieldKind::Hidden && !isShown(field, all))
                shared.values.remove(field.key);
        }
    }
    return shared;
}

SharedValues valuesFor(const Form &form, const Values &chosen, const Values &own,
                       const QHash<QString, QString> &labels)
{
    Values all = chosen;
    QString problem;
    for (auto value = own.cbegin(); value != own.cend(); ++value) {
        const Field *field = form.field(value.key());
        const QString text = textOf(value.value());
        const std::optional<Value> read = field ? valueFromText(*field, text) : value.value();
        if (read)
            all.insert(value.key(), *read);
        else if (problem.isEmpty())
            //: %1 is the name of a field, %2 what stands in a file
            problem = Words::tr("%1: “%2” cannot be read.").arg(field->label, text);
    }
    SharedValues shared = valuesFor(form, all, labels);
    if (!problem.isEmpty())
        shared.problem = problem;
    return shared;
}
} // namespace purveyor
