// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/money.h"
#include "core/domain/status.h"

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <compare>
#include <limits>
#include <optional>

namespace purveyor
{

/// A cell's place in the order of its column, made once so that sorting never calls data(). Absent values
/// come after all others. Texts compare by their first 16 folded bytes here; the model breaks ties by the
/// whole text.
struct SortKey {
    quint64 high = 0;
    quint64 low = 0;

    [[nodiscard]] static constexpr SortKey absent()
    {
        return {std::numeric_limits<quint64>::max(), std::numeric_limits<quint64>::max()};
    }
    [[nodiscard]] static SortKey text(QByteArrayView folded);
    [[nodiscard]] static SortKey number(qint64 value);
    [[nodiscard]] static SortKey number(const std::optional<int> &value);
    [[nodiscard]] static SortKey date(const std::optional<QDate> &value);
    [[nodiscard]] static SortKey time(const std::optional<QDateTime> &value);
    /// By currency, then by amount (exact to six decimals): different currencies are never mixed by size.
    [[nodiscard]] static SortKey money(const std::optional<Money> &value);
    /// What needs a person first: bad, unknown, waiting, stopped, good.
    [[nodiscard]] static SortKey status(const Status &value);

    /// Of a text: it is no longer than the key, so that equal keys are equal texts. Nothing of other values.
    [[nodiscard]] bool saysAll() const { return (low & 0xff) == 0; }

    friend auto operator<=>(const SortKey &, const SortKey &) = default;
};

} // namespace purveyor
