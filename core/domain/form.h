// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/quantity.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QVariant>
#include <optional>
#include <variant>

namespace purveyor
{
// A form as data: what a vendor wants to know for one operation. One view shows them all.
enum class FieldKind {
    Text,
    MultilineText,
    Email,
    Phone,
    Country,
    Domain,
    Url,
    Integer,
    Quantity,    // a new total
    SignedDelta, // added to a current value; the sum is shown before sending
    Money,
    Date,
    Choice,
    Lookup, // a Choice whose options come from the vendor (options filled by form())
    Secret,
    Switch,
    Hidden, // carried along, never shown (the object an edit started from)
};

// Names a secret that waits in the SecretStore or in memory; never the secret itself.
struct SecretRef {
    QString id;
    friend bool operator==(const SecretRef &, const SecretRef &) = default;
};

using Value =
    std::variant<std::monostate, QString, bool, qint64, Quantity, Money, QDate, EntityId, SecretRef>;
using Values = QHash<QString, Value>; // by Field::key

struct Choice {
    Value value;
    QString label;
    QString help; // second line, may be empty
    friend bool operator==(const Choice &, const Choice &) = default;
};

struct Condition { // shown when the other field has one of these values
    QString field;
    QList<Value> anyOf;
    friend bool operator==(const Condition &, const Condition &) = default;
};

struct Field {
    QString key;
    QString label; // translated, without colon
    QString help;  // one line under the field; for Quantity: "1 included + 1 additional" is made by the view
    FieldKind kind = FieldKind::Text;
    bool required = false;
    bool driving = false; // form() is asked again when it changes
    Value initial;
    QList<Choice> choices;
    std::optional<Decimal> minimum; // Integer, Quantity; for Quantity also what is included in the price
    std::optional<Decimal> maximum;
    std::optional<Decimal> current; // SignedDelta: the value the delta is added to
    QString unit;                   // of MultilineText: the language it is written in, "JSON"; empty: none
    int maxLength = 0;              // 0: no limit
    // Texts that others have and nobody else can get, in lower case, and who has each.
    QHash<QString, QString> taken;
    std::optional<Condition> shownWhen;
    bool identifies = false; // Integer: the number by which something is known, and no amount of anything
    bool expandable = false; // rarely needed: shown behind "More…"

    friend bool operator==(const Field &, const Field &) = default;
};

struct Section {
    QString title; // may be empty
    QList<Field> fields;
    friend bool operator==(const Section &, const Section &) = default;
};

struct Form {
    QString id;
    QList<Section> sections;
    QString notice; // what will happen beside the obvious: "Sends a mail to …"; may be empty

    const Field *field(const QString &key) const;
    friend bool operator==(const Form &, const Form &) = default;
};

// What is wrong with one field; field is empty for the form as a whole.
struct Problem {
    QString field;
    QString text;
    friend bool operator==(const Problem &, const Problem &) = default;
};

// The checks every form shares: required, length, e-mail, domain, country, phone, numbers in range.
// Conditions (shownWhen) are respected: a hidden field is never a problem.
QList<Problem> checkForm(const Form &form, const Values &values);
bool isShown(const Field &field, const Values &values);

QString textOf(const Value &value); // C locale, for wire, keys and tests; empty for monostate and SecretRef

// What an edit changes, for the summary and the audit: old → new.
struct Change {
    QString label;
    QString before;
    QString after;
    friend bool operator==(const Change &, const Change &) = default;
};
} // namespace purveyor
