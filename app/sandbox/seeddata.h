// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/book.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace purveyor::sandbox
{

inline constexpr QLatin1StringView firstCustomerId("26ae28d2-0303-4189-8e1d-02796ee5de3b");
inline constexpr QLatin1StringView foreignAccountId("0f0e0d0c-0b0a-4908-8706-050403020100");
inline constexpr QLatin1StringView twinAccountId("7a7b7c7d-1111-4222-8333-444455556666");
inline constexpr QLatin1StringView resellerEmail("mw@aps.test");

/// Fills an empty book: the reseller, its customers with users, subscriptions and orders, all dated around @p
/// now. The same arguments make the same book.
void seedBook(Book &book, int customers, const QDateTime &now);

/// The second account with the reseller's techContact, for the setting `twoResellers`; does nothing when it
/// is there.
void addTwinReseller(Book &book, const QDateTime &now);

} // namespace purveyor::sandbox
