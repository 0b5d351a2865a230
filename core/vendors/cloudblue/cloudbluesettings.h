// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/vendors/cloudblue/typeids.h"

#include <chrono>

namespace purveyor::cloudblue
{
// How telephone numbers are written into requests. Both are accepted by the vendor; the document sends the
// first.
enum class PhoneFormat {
    Parenthesised, // 1(888)1234567
    Hashes,        // 1#888#1234567#
};

// Which of the two coupled objects takes hold and release. The documents show it for the services; newer ones
// grant it for the contract without showing the call.
enum class HoldTarget {
    Services, // OSS
    Contract, // BSS
};

// Keys of the connection form, and of Connection::settings.
namespace setting
{
inline constexpr QLatin1StringView ConsumerKey("consumerKey");
inline constexpr QLatin1StringView ConsumerSecret("consumerSecret"); // in the SecretStore, never in settings
inline constexpr QLatin1StringView ResellerEmail("resellerEmail");
inline constexpr QLatin1StringView ResellerContact("resellerContact");
inline constexpr QLatin1StringView ResellerId("resellerId");
inline constexpr QLatin1StringView ActorScope("actorScope");
inline constexpr QLatin1StringView PhoneFormat("phoneFormat");
inline constexpr QLatin1StringView HoldTarget("holdTarget");
inline constexpr QLatin1StringView PageSize("pageSize");
inline constexpr QLatin1StringView ClockOffset("clockOffset");
inline constexpr QLatin1StringView SettleTime("settleTime");
inline constexpr QLatin1StringView AccountType("accountType");
inline constexpr QLatin1StringView BssType("bssAccountInfoType");
inline constexpr QLatin1StringView AdminUserType("adminUserType");
} // namespace setting

// The vendor's own part of a connection, read from its settings with the defaults filled in.
struct CloudBlueSettings {
    static constexpr int DefaultPageSize = 1000; // the vendor's own cap of a list without a limit

    QByteArray consumerKey;
    QString resellerEmail;
    QString resellerContact = QStringLiteral("techContact"); // or adminContact, billingContact
    EntityId resellerId;                                     // empty until chosen
    bool fullScope = true; // APS-Actor-Scope: FULL, without which customers' things stay hidden
    PhoneFormat phoneFormat = PhoneFormat::Parenthesised;
    HoldTarget holdTarget = HoldTarget::Services;
    int pageSize = DefaultPageSize;      // 1–1000
    std::chrono::seconds clockOffset{0}; // added to this computer's time when signing
    // How old a write must be before a complete list without it proves that it was not done: the vendor's own
    // clients wait for minutes, so what is not there yet may still come.
    std::chrono::seconds settleTime{60};
    TypeIds types;

    static CloudBlueSettings from(const Values &settings);
    // As it stands when it cannot be read; without an area always with hashes, as only they can leave it out.
    QString wirePhone(const QString &phone) const;
    friend bool operator==(const CloudBlueSettings &, const CloudBlueSettings &) = default;
};
} // namespace purveyor::cloudblue
