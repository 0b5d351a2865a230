// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status.h"
#include "core/vendors/xmlreading.h"

namespace purveyor::luxcloud
{
// The body of an answer and the encoding its header names.
struct Body {
    QByteArray bytes;
    QByteArray charset;
};

// The root, when it is one of that name (L34: prefixes and attributes do not matter). BadResponse otherwise,
// also for an error that came with HTTP 200.
[[nodiscard]] Result<xml::Answer> readRoot(const Body &body, const QString &name);

// <account><id>…</id><status>…</status></account>, and the same for user, order, subscription, serviceUser.
struct Made {
    QString id; // empty: not told
    QString status;

    friend bool operator==(const Made &, const Made &) = default;
};
Made readMade(const xml::Element &element);
[[nodiscard]] Result<Made> readMade(const Body &body, const QString &root);

// 4.4, 7.4
struct PasswordAnswer {
    QString id;
    QString status; // CHANGED, NOT_CHANGED or whatever came
    QString reason;

    bool isChanged() const { return status.compare(QLatin1StringView("CHANGED"), Qt::CaseInsensitive) == 0; }
    friend bool operator==(const PasswordAnswer &, const PasswordAnswer &) = default;
};
// BadResponse when there is no passwordStatus.
[[nodiscard]] Result<PasswordAnswer> readPasswordAnswer(const Body &body, const QString &root);

// 4.1, 5.2, 7.1. Only AVAILABLE is free and only TAKEN is taken; whatever else came is not known.
enum class Availability { Available, Taken, NotKnown };
struct AvailabilityAnswer {
    Availability availability = Availability::NotKnown;
    QString status; // as it came
};
[[nodiscard]] Result<AvailabilityAnswer> readAvailability(const Body &body, const QString &root);
Availability availabilityOf(const QString &status);

// A state in the server's own word. The document lists no states of accounts, users, orders, subscriptions
// and service users: words that look known get a colour, no word decides anything.
Status statusOf(const QString &text);
} // namespace purveyor::luxcloud
