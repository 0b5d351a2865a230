// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/attribute.h"
#include "core/domain/ids.h"
#include "core/domain/quantity.h"
#include "core/domain/status.h"

#include <QDate>
#include <optional>

namespace purveyor
{
struct Period {
    enum class Unit { Months, Years, Days, Other };
    Unit unit = Unit::Months;
    int count = 1;      // 0 with Other: the vendor names the period and does not measure it
    QString vendorUnit; // as sent, written back unchanged ("MONTHS")

    QString display() const; // "1 month", "2 years", translated
    friend bool operator==(const Period &, const Period &) = default;
};

struct SubscriptionResource {
    QString id;
    QString name;
    std::optional<Decimal> included;
    std::optional<Decimal> additional;
    std::optional<Decimal> usage;
    std::optional<Decimal> limit; // absent: not told; unlimited is a negative number
    QString unit;

    friend bool operator==(const SubscriptionResource &, const SubscriptionResource &) = default;
};

struct Subscription {
    EntityKey key;        // kind Subscription; the id orders are placed with (CloudBlue: the BSS one)
    EntityId technicalId; // CloudBlue: the OSS id; empty elsewhere
    EntityId customer;
    QString customerName;
    QString number; // the number people read out
    QString name;
    QString productId;
    std::optional<Period> period;
    Status status;
    std::optional<bool> trial;
    std::optional<QDate> renews;
    QList<SubscriptionResource> resources; // filled by a details read only
    Attributes attributes;

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

// A mailbox, a login, a seat holder inside a subscription (the other three vendors).
struct ServiceUser {
    EntityKey key; // kind ServiceUser
    EntityId subscription;
    QString login;
    QString displayName;
    Status status;
    Attributes attributes;

    friend bool operator==(const ServiceUser &, const ServiceUser &) = default;
};
} // namespace purveyor
