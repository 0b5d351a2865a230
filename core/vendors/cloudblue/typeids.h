// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace purveyor::cloudblue
{
// The vendor gives one thing several ids, two of them under the same name: "accountId" is an integer in the
// billing part of an account and an APS UUID in orders and payment methods. APS UUIDs are EntityIds here; the
// others have types of their own.
using AccountNumber = StrongId<struct AccountNumberTag>;   // "1000006"
using PaymentMethodId = StrongId<struct PaymentMethodTag>; // "12"; "0" is a valid one

bool isApsId(QStringView text); // a UUID without braces

// APS types as they are written into requests. A server may know newer versions, so they are settings, and
// answers are compared without the version.
struct TypeIds {
    QString account = QStringLiteral("http://parallels.com/aps/types/pa/account/1.2");
    QString bssAccountInfo = QStringLiteral("http://parallels.com/pa/bss-account-info/1.0");
    QString adminUser = QStringLiteral("http://parallels.com/aps/types/pa/admin-user/1.2");

    friend bool operator==(const TypeIds &, const TypeIds &) = default;
};

QStringView withoutVersion(QStringView type);
bool isSameType(QStringView a, QStringView b); // whatever the version
} // namespace purveyor::cloudblue
