// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quote.h"
#include "core/vendors/jsonreading.h"

namespace purveyor::cloudblue
{
// One side of a quote: the answer of estimate (the customer's price) or of estimateCosts (the reseller's
// cost). Figures are as the vendor sent them: it rounds a discount half up and then subtracts, so nothing
// here could be recomputed from percentages.
struct Estimate {
    struct Line {
        QString key; // type, plan, resource, period: the order of lines differs between answers
        QString text;
        std::optional<Quantity> quantity;
        std::optional<Money> net; // extendedPrice
        friend bool operator==(const Line &, const Line &) = default;
    };
    QuoteTotals totals;
    QList<Line> lines;
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

[[nodiscard]] Result<Estimate> readEstimate(const QByteArray &body);
// Of an answer without a readable total: absent, never zero.
std::optional<QuoteTotals> readTotals(const QJsonObject &object);
QList<Estimate::Line> readLines(const QJsonArray &details);
// Lines of one key beside each other, in the price's order; what only the costs have follows. Without costs
// the cost side is absent.
Quote mergeQuote(const Estimate &price, const std::optional<Estimate> &cost, const QDateTime &at);
} // namespace purveyor::cloudblue
