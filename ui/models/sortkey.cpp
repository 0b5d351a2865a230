// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sortkey.h"

#include <QtEndian>
#include <limits>

namespace purveyor
{
namespace
{
constexpr quint64 Present = 1;

quint64 ordered(qint64 value)
{
    return static_cast<quint64>(value) ^ (quint64(1) << 63);
}

quint64 eightBytes(QByteArrayView bytes, qsizetype from)
{
    if (bytes.size() >= from + 8)
        return qFromBigEndian<quint64>(bytes.data() + from);
    quint64 value = 0;
    for (qsizetype i = from; i < from + 8; ++i)
        value = (value << 8) | (i < bytes.size() ? static_cast<quint8>(bytes.at(i)) : 0U);
    return value;
}

quint64 urgency(Mark mark)
{
    switch (mark) {
    case Mark::Bad:
        return 0;
    case Mark::Unknown:
        return 1;
    case Mark::Waiting:
        return 2;
    case Mark::Stopped:
    case Mark::Ended:
        return 3;
    case Mark::Good:
        return 4;
    case Mark::None:
        return 5;
    }
    return 5;
}
} // namespace

SortKey SortKey::text(QByteArrayView folded)
{
    return folded.isEmpty() ? absent() : SortKey{eightBytes(folded, 0), eightBytes(folded, 8)};
}

SortKey SortKey::number(qint64 value)
{
    return {Present, ordered(value)};
}

SortKey SortKey::number(const std::optional<int> &value)
{
    return value ? number(qint64(*value)) : absent();
}

SortKey SortKey::date(const std::optional<QDate> &value)
{
    return value ? number(value->toJulianDay()) : absent();
}

SortKey SortKey::time(const std::optional<QDateTime> &value)
{
    return value && value->isValid() ? number(value->toMSecsSinceEpoch()) : absent();
}

SortKey SortKey::money(const std::optional<Money> &value)
{
    if (!value)
        return absent();
    constexpr int Decimals = 6;
    const Decimal fixed = value->amount.rounded(Decimals);
    // An amount too large for six decimals keeps fewer: it stands at its end of the currency.
    qint64 units = fixed.units();
    if (fixed.scale() < Decimals)
        units = fixed.isNegative() ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    return {eightBytes(value->currency.toLatin1(), 0), ordered(units)};
}

SortKey SortKey::status(const Status &value)
{
    return {urgency(value.mark), eightBytes(value.word.toUtf8(), 0)};
}

} // namespace purveyor
