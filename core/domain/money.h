// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decimal.h"

#include <QLocale>

namespace purveyor
{
// An amount in one currency. Amounts of different currencies are never added or compared by size.
struct Money {
    Decimal amount;
    QString currency; // ISO 4217, upper case

    // Equal currency and equal value ("1.8" == "1.80").
    friend bool operator==(const Money &, const Money &) = default;
};

// Decimals a currency is written with (JPY 0, KWD 3, most 2; unknown codes 2). QLocale uses the decimals of
// the locale's own currency, which prints JPY with two.
int minorDigits(QStringView currency);

// "7.31" grouped for the locale; more decimals than the currency has are kept as the vendor sent them.
QString formatAmount(const Money &money, const QLocale &locale);
// "USD 7.31": the code is always printed.
QString formatMoney(const Money &money, const QLocale &locale);

// nullopt when the currencies differ or the result does not fit.
[[nodiscard]] std::optional<Money> subtract(const Money &a, const Money &b);
} // namespace purveyor
