// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/money.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct MinorDigits {
    QStringView currency;
    int digits;
};

// ISO 4217, every code whose exponent is not 2. Sorted.
constexpr std::array ExceptionalDigits{
    MinorDigits{u"BHD", 3}, MinorDigits{u"BIF", 0}, MinorDigits{u"CLF", 4}, MinorDigits{u"CLP", 0},
    MinorDigits{u"DJF", 0}, MinorDigits{u"GNF", 0}, MinorDigits{u"IQD", 3}, MinorDigits{u"ISK", 0},
    MinorDigits{u"JOD", 3}, MinorDigits{u"JPY", 0}, MinorDigits{u"KMF", 0}, MinorDigits{u"KRW", 0},
    MinorDigits{u"KWD", 3}, MinorDigits{u"LYD", 3}, MinorDigits{u"OMR", 3}, MinorDigits{u"PYG", 0},
    MinorDigits{u"RWF", 0}, MinorDigits{u"TND", 3}, MinorDigits{u"UGX", 0}, MinorDigits{u"UYI", 0},
    MinorDigits{u"UYW", 4}, MinorDigits{u"VND", 0}, MinorDigits{u"VUV", 0}, MinorDigits{u"XAF", 0},
    MinorDigits{u"XOF", 0}, MinorDigits{u"XPF", 0},
};
} // namespace

int minorDigits(QStringView currency)
{
    const auto found =
        std::find_if(ExceptionalDigits.begin(), ExceptionalDigits.end(),
                     [currency](const MinorDigits &entry) { return entry.currency == currency; });
    return found == ExceptionalDigits.end() ? 2 : found->digits;
}

QString formatAmount(const Money &money, const QLocale &locale)
{
    const int decimals = qMax(minorDigits(money.currency), money.amount.scale());
    const Decimal amount = money.amount.rounded(decimals); // pads only
    // QLocale formats numbers with a fraction by double only, so the two parts are formatted as integers.
    const QString plain = amount.isNegative() ? (-amount).toString() : amount.toString();
    const qsizetype point = plain.indexOf(u'.');
    QString text = locale.toString(QStringView(plain).first(point < 0 ? plain.size() : point).toLongLong());
    if (point >= 0) {
        text += locale.decimalPoint();
        for (const QChar digit : QStringView(plain).sliced(point + 1))
            text += locale.toString(digit.digitValue());
    }
    return amount.isNegative() ? QString(locale.negativeSign() + text) : text;
}

QString formatMoney(const Money &money, const QLocale &locale)
{
    const QString amount = formatAmount(money, locale);
    return money.currency.isEmpty() ? amount : QString(money.currency + u' ' + amount);
}

std::optional<Money> subtract(const Money &a, const Money &b)
{
    if (a.currency != b.currency)
        return std::nullopt;
    const std::optional<Decimal> difference = Decimal::subtract(a.amount, b.amount);
    if (!difference)
        return std::nullopt;
    return Money{*difference, a.currency};
}
} // namespace purveyor
