// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/decimal.h"

#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int MaxDigits = 18;
constexpr int MaxScale = 12;
constexpr qint64 MaxUnits = 999'999'999'999'999'999;
// Longer than any number that fits, with room for leading zeros and an exponent. Whatever is longer is
// refused before it is looked at.
constexpr qsizetype MaxText = 64;

constexpr std::array<qint64, MaxDigits + 1> PowersOfTen = [] {
    std::array<qint64, MaxDigits + 1> powers{};
    qint64 power = 1;
    for (qint64 &entry : powers) {
        entry = power;
        power *= power < 1'000'000'000'000'000'000 ? 10 : 1;
    }
    return powers;
}();

constexpr qint64 powerOfTen(int exponent)
{
    return PowersOfTen[static_cast<size_t>(exponent)];
}

bool fits(qint64 units)
{
    return units >= -MaxUnits && units <= MaxUnits;
}

// units × 10^digits, or nullopt when that has more than 18 digits.
std::optional<qint64> shifted(qint64 units, int digits)
{
    if (units == 0)
        return 0;
    if (digits > MaxDigits)
        return std::nullopt;
    const qint64 limit = MaxUnits / powerOfTen(digits);
    if (units > limit || units < -limit)
        return std::nullopt;
    return units * powerOfTen(digits);
}

struct Parts {
    qint64 units;
    int scale;
};

Parts withoutTrailingZeros(qint64 units, int scale)
{
    if (units == 0)
        return {0, 0};
    while (scale > 0 && units % 10 == 0) {
        units /= 10;
        --scale;
    }
    return {units, scale};
}

// Reads digits from the front and cuts them off.
QStringView takeDigits(QStringView &text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] >= u'0' && text[count] <= u'9')
        ++count;
    const QStringView digits = text.first(count);
    text = text.sliced(count);
    return digits;
}

// Takes one of two characters from the front; 0 when neither stands there.
char16_t takeEither(QStringView &text, char16_t a, char16_t b)
{
    if (text.isEmpty() || (text.front() != a && text.front() != b))
        return 0;
    const char16_t taken = text.front().unicode();
    text = text.sliced(1);
    return taken;
}

std::optional<Decimal> scaledSum(qint64 unitsA, int scaleA, qint64 unitsB, int scaleB)
{
    const int scale = qMax(scaleA, scaleB);
    const std::optional<qint64> a = shifted(unitsA, scale - scaleA);
    const std::optional<qint64> b = shifted(unitsB, scale - scaleB);
    // Two numbers of 18 digits cannot overflow 64 bits.
    if (!a || !b || !fits(*a + *b))
        return std::nullopt;
    return Decimal(*a + *b, scale);
}
} // namespace

Decimal::Decimal(qint64 units, int scale)
    : m_units(units)
    , m_scale(scale)
{
    Q_ASSERT(fits(units));
    Q_ASSERT(scale >= 0 && scale <= MaxScale);
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.isEmpty() || rest.size() > MaxText)
        return std::nullopt;

    const bool negative = takeEither(rest, u'-', u'+') == u'-';
    const QStringView whole = takeDigits(rest);
    if (whole.isEmpty())
        return std::nullopt;
    QStringView fraction;
    if (takeEither(rest, u'.', u'.')) {
        fraction = takeDigits(rest);
        if (fraction.isEmpty())
            return std::nullopt;
    }
    int exponent = 0;
    if (takeEither(rest, u'e', u'E')) {
        const bool down = takeEither(rest, u'-', u'+') == u'-';
        const QStringView digits = takeDigits(rest);
        if (digits.isEmpty() || digits.size() > 4)
            return std::nullopt;
        for (const QChar digit : digits)
            exponent = exponent * 10 + digit.digitValue();
        if (down)
            exponent = -exponent;
    }
    if (!rest.isEmpty())
        return std::nullopt;

    // Zeros that would not fit are carried along as a count, so that only the value decides what fits.
    qint64 units = 0;
    int pendingZeros = 0;
    for (const QStringView digits : {whole, fraction}) {
        for (const QChar digit : digits) {
            if (digit == u'0') {
                ++pendingZeros;
                continue;
            }
            const std::optional<qint64> moved = shifted(units, pendingZeros + 1);
            if (!moved || !fits(*moved + digit.digitValue()))
                return std::nullopt;
            units = *moved + digit.digitValue();
            pendingZeros = 0;
        }
    }
    const int written = static_cast<int>(fraction.size()) - exponent; // decimals, with the pending zeros
    if (units == 0)
        return Decimal(0, qBound(0, written, MaxScale));

    int scale = written - pendingZeros; // of units as they stand now, all zeros stripped
    int zeros = qMax(0, -scale);        // needed to get rid of a negative scale
    if (scale > MaxScale)
        return std::nullopt;
    std::optional<qint64> result = shifted(units, zeros);
    if (!result)
        return std::nullopt;
    scale = qMax(scale, 0);
    // Give back the decimals it was written with, as far as they fit.
    while (scale < qMin(written, MaxScale)) {
        const std::optional<qint64> padded = shifted(*result, 1);
        if (!padded)
            break;
        result = padded;
        ++scale;
    }
    return Decimal(negative ? -*result : *result, scale);
}

bool Decimal::isIntegral() const
{
    return m_units % powerOfTen(m_scale) == 0;
}

QString Decimal::toString() const
{
    QString text = QString::number(m_units < 0 ? -m_units : m_units);
    if (m_scale > 0) {
        text = text.rightJustified(m_scale + 1, u'0');
        text.insert(text.size() - m_scale, u'.');
    }
    if (m_units < 0)
        text.prepend(u'-');
    return text;
}

QString Decimal::normalized() const
{
    const auto [units, scale] = withoutTrailingZeros(m_units, m_scale);
    return Decimal(units, scale).toString();
}

Decimal Decimal::rounded(int decimals) const
{
    const int wanted = qBound(0, decimals, MaxScale);
    if (wanted >= m_scale) {
        Decimal padded = *this;
        while (padded.m_scale < wanted) {
            const std::optional<qint64> next = shifted(padded.m_units, 1);
            if (!next)
                break; // exact with fewer decimals rather than cut off in front
            padded = Decimal(*next, padded.m_scale + 1);
        }
        return padded;
    }
    const qint64 divisor = powerOfTen(m_scale - wanted);
    const qint64 remainder = m_units % divisor;
    qint64 units = m_units / divisor;
    if (remainder >= divisor / 2)
        ++units;
    else if (remainder <= -divisor / 2)
        --units;
    return Decimal(units, wanted);
}

Decimal Decimal::operator-() const
{
    return Decimal(-m_units, m_scale);
}

std::optional<Decimal> Decimal::add(const Decimal &a, const Decimal &b)
{
    if (const std::optional<Decimal> result = scaledSum(a.m_units, a.m_scale, b.m_units, b.m_scale))
        return result;
    // Decimals that are only zeros must not be the reason for an overflow.
    const Parts shortA = withoutTrailingZeros(a.m_units, a.m_scale);
    const Parts shortB = withoutTrailingZeros(b.m_units, b.m_scale);
    return scaledSum(shortA.units, shortA.scale, shortB.units, shortB.scale);
}

std::optional<Decimal> Decimal::subtract(const Decimal &a, const Decimal &b)
{
    return add(a, -b);
}

std::optional<Decimal> Decimal::percent(const Decimal &part, const Decimal &whole)
{
    if (whole.isZero())
        return std::nullopt;
    const bool negative = part.isNegative() != whole.isNegative();
    const auto numerator = static_cast<quint64>(part.m_units < 0 ? -part.m_units : part.m_units);
    const auto denominator = static_cast<quint64>(whole.m_units < 0 ? -whole.m_units : whole.m_units);

    // numerator × 10^shift / denominator is the result in tenths of a percent. Long division, a digit at a
    // time: the remainder is below 10^18, so ten times it fits 64 unsigned bits.
    const int shift = whole.m_scale - part.m_scale + 3;
    quint64 quotient = numerator / denominator;
    quint64 remainder = numerator % denominator;
    for (int digit = 0; digit < shift; ++digit) {
        remainder *= 10;
        quotient = quotient * 10 + remainder / denominator;
        remainder %= denominator;
        if (quotient > static_cast<quint64>(MaxUnits))
            return std::nullopt;
    }
    if (shift < 0) {
        const auto divisor = static_cast<quint64>(powerOfTen(-shift));
        const quint64 cut = quotient % divisor;
        quotient = quotient / divisor + (cut >= divisor / 2 ? 1 : 0);
    } else if (remainder * 2 >= denominator) {
        ++quotient;
    }
    if (quotient > static_cast<quint64>(MaxUnits))
        return std::nullopt;
    const auto units = static_cast<qint64>(quotient);
    return Decimal(negative ? -units : units, 1);
}

int Decimal::compare(const Decimal &a, const Decimal &b)
{
    // Whole parts and fractions apart: bringing both to one scale could overflow. Division truncates towards
    // zero, so both parts carry the sign and compare in this order.
    const qint64 wholeA = a.m_units / powerOfTen(a.m_scale);
    const qint64 wholeB = b.m_units / powerOfTen(b.m_scale);
    if (wholeA != wholeB)
        return wholeA < wholeB ? -1 : 1;
    const qint64 fractionA = a.m_units % powerOfTen(a.m_scale) * powerOfTen(MaxScale - a.m_scale);
    const qint64 fractionB = b.m_units % powerOfTen(b.m_scale) * powerOfTen(MaxScale - b.m_scale);
    if (fractionA != fractionB)
        return fractionA < fractionB ? -1 : 1;
    return 0;
}
} // namespace purveyor
