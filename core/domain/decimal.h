// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace purveyor
{
// Exact signed decimal: at most 18 significant digits, at most 12 of them behind the point. Never goes
// through a double. Equality is by value ("1.8" == "1.80"); the number of decimals it was written with is
// kept.
class Decimal
{
public:
    Decimal() = default;              // zero
    Decimal(qint64 units, int scale); // units × 10^-scale

    // Reads [-+]digits[.digits][e[+-]n] in the C locale, without group separators; surrounding blanks are
    // allowed. nullopt for anything else and for what does not fit.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    qint64 units() const { return m_units; }
    int scale() const { return m_scale; }
    bool isZero() const { return m_units == 0; }
    bool isNegative() const { return m_units < 0; }
    bool isIntegral() const;

    // C locale, with the decimals it was written with: "7.31", "-0.5", "2.0". For the wire and for hashes.
    QString toString() const;
    // C locale, without trailing zeros: equal values give equal texts. For keys.
    QString normalized() const;
    // Padded or, only where it has more, rounded half away from zero to this many decimals.
    Decimal rounded(int decimals) const;

    Decimal operator-() const;
    // nullopt on overflow.
    [[nodiscard]] static std::optional<Decimal> add(const Decimal &a, const Decimal &b);
    [[nodiscard]] static std::optional<Decimal> subtract(const Decimal &a, const Decimal &b);
    // part / whole in percent, rounded half away from zero to one decimal; nullopt when whole is zero.
    [[nodiscard]] static std::optional<Decimal> percent(const Decimal &part, const Decimal &whole);

    friend bool operator==(const Decimal &a, const Decimal &b) { return compare(a, b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
    {
        return compare(a, b) <=> 0;
    }

private:
    static int compare(const Decimal &a, const Decimal &b);

    qint64 m_units = 0;
    int m_scale = 0;
};
} // namespace purveyor
