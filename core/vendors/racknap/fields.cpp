// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/fields.h"

namespace purveyor::racknap
{
std::optional<qint64> integerIn(const Values &values, QLatin1StringView key)
{
    bool valid = false;
    const qint64 number = textIn(values, key).toLongLong(&valid);
    return valid ? std::optional(number) : std::nullopt;
}

std::optional<Decimal> amountIn(const Values &values, QLatin1StringView key)
{
    const Value value = values.value(QString(key));
    if (const auto *money = std::get_if<Money>(&value))
        return money->amount;
    return Decimal::parse(textOf(value));
}

std::optional<Decimal> amountSentIn(const Values &values, QLatin1StringView key)
{
    return amountIn(values, isOn(values, field::SameAmounts, true) ? wire::Amount : key);
}

QString currencyIn(const Values &values)
{
    const Value value = values.value(QString(wire::Amount));
    const auto *money = std::get_if<Money>(&value);
    return money ? money->currency : QString();
}

std::optional<QDate> dateIn(const Values &values, QLatin1StringView key)
{
    const Value value = values.value(QString(key));
    const QDate *date = std::get_if<QDate>(&value);
    return date && date->isValid() ? std::optional(*date) : std::nullopt;
}
} // namespace purveyor::racknap
