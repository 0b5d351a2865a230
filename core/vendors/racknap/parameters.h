// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decimal.h"
#include "core/vendors/racknap/racknapsettings.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <variant>

namespace purveyor::racknap
{
// One parameter of a call, of the document's "Data Type": Varchar, Char and Date are text.
struct Parameter {
    QLatin1StringView name;
    std::variant<QString, qint64, Decimal> value;

    QString text() const; // as it stands in a form
    friend bool operator==(const Parameter &, const Parameter &) = default;
};
using Parameters = QList<Parameter>; // in the document's order

struct Body {
    QByteArray contentType;
    QByteArray bytes;
};
Body encoded(const Parameters &parameters, BodyEncoding encoding);
// The same for people: a line a parameter, nothing escaped.
QString display(const Parameters &parameters);

QString wireDate(const QDate &date);       // dd/MM/yyyy
QString wireAmount(const Decimal &amount); // at least two decimals, never fewer than were typed
} // namespace purveyor::racknap
