// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"

#include <QStringList>
#include <chrono>

namespace purveyor::luxcloud
{
// Whose credentials the three headers are (document, section 2 and the Role row of every call).
enum class Role {
    Reseller, // /customers/ACCOUNT_ID/…
    Customer, // /my/…
};

// Keys of the connection form, and of Connection::settings.
namespace setting
{
inline constexpr QLatin1StringView Role("role");
inline constexpr QLatin1StringView Username("username");
inline constexpr QLatin1StringView Password("password"); // in the SecretStore, never in settings
inline constexpr QLatin1StringView Token("token");       // in the SecretStore, never in settings
inline constexpr QLatin1StringView EnablePath("serviceUserEnablePath");
inline constexpr QLatin1StringView FinalStates("finalStates");
inline constexpr QLatin1StringView SettleTime("settleTime");
} // namespace setting

// The vendor's own part of a connection, read from its settings with the defaults filled in.
struct LuxCloudSettings {
    Role role = Role::Reseller;
    QString username;
    // 7.6 is documented as /serviceUser/ID/enable, against /serviceUsers/ID/disable in 7.5.
    bool pluralEnablePath = false;
    // States of orders after which nothing more is expected. The document lists none, so none is assumed.
    QStringList finalStates;
    // How old a write must be before "it is not there" proves that it was not done.
    std::chrono::seconds settleTime{60};

    static LuxCloudSettings from(const Values &settings);
    bool isFinal(const QString &status) const; // whatever the case
    friend bool operator==(const LuxCloudSettings &, const LuxCloudSettings &) = default;
};
} // namespace purveyor::luxcloud
