// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/attribute.h"
#include "core/domain/contact.h"
#include "core/domain/ids.h"
#include "core/domain/status.h"

#include <QDate>
#include <optional>

namespace purveyor
{
struct Customer {
    EntityKey key; // kind Customer
    QString name;
    QString number; // the number people read out ("1000006"); may be empty
    Contact contact;
    PostalAddress address;
    Status status;
    std::optional<int> subscriptionCount; // absent: not told
    std::optional<QDate> renews;          // nearest renewal; absent: not told
    QString currency;
    QString revision; // changes with every change at the vendor; empty when the vendor has none
    Attributes attributes;

    friend bool operator==(const Customer &, const Customer &) = default;
};
} // namespace purveyor
