// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quote.h"

namespace purveyor
{
// What a write asks for, as far as a price list can know it: data, not text for people.
struct PricedItem {
    QString product;    // the vendor's id of the product or plan
    QString name;       // as its vendor calls it; empty: not known
    QString period;     // the vendor's id or word of the billing period; empty: it has none
    QString periodName; // "1 month"; empty: as period
    Decimal quantity = Decimal(1, 0);

    friend bool operator==(const PricedItem &, const PricedItem &) = default;
};

// One line of a price list. Net: without the tax added on top.
struct PriceEntry {
    QString product;            // the vendor's id, or the name
    QString name;               // for people; may be empty
    QString period;             // empty: whatever the period
    std::optional<Money> price; // absent: unknown, never 0. The customer pays it for one
    std::optional<Money> cost;  // … the reseller; in the same currency
    QDate validFrom;            // in the clerk's calendar; invalid: ever since

    friend bool operator==(const PriceEntry &, const PriceEntry &) = default;
};

// What a connection's vendor does not tell, as the clerk has it in a contract.
struct PriceList {
    QString file;       // its name where it came from, without the folder
    QDateTime imported; // UTC
    QList<PriceEntry> entries;

    friend bool operator==(const PriceList &, const PriceList &) = default;
};

// How products and periods are compared: case and blanks do not count.
QString priceKey(const QString &text);

// The entry for an item on that day: the one of its period before one for every period, then the latest that
// is valid. Null: the list does not know it. Points into the list.
const PriceEntry *findPrice(const PriceList &list, const PricedItem &item, const QDate &today);

// The quote a list gives. A figure it does not know is absent; so is a sum that would leave one out, or mix
// two currencies.
Quote listedQuote(const PriceList &list, const QList<PricedItem> &items, const QDate &today);
// A side that the vendor does not tell is taken from the list, if that knows any of it. The vendor's figures
// stay as they are.
Quote filledIn(const Quote &told, const PriceList &list, const QList<PricedItem> &items, const QDate &today);
} // namespace purveyor
