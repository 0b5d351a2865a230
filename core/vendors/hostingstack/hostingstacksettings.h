// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"

#include <chrono>

namespace purveyor::hostingstack
{
// Keys of the connection form, and of Connection::settings.
namespace setting
{
inline constexpr QLatin1StringView UserName("userName");
inline constexpr QLatin1StringView Password("password"); // in the SecretStore, never in settings
inline constexpr QLatin1StringView SettleTime("settleTime");
} // namespace setting

// The vendor's own part of a connection, read from its settings with the defaults filled in.
struct HostingStackSettings {
    QString userName; // HTTP Basic, "credentials as configured"
    // How old a write must be before a complete list without it proves that it was not done. The server's own
    // workers are killed after 15 s.
    std::chrono::seconds settleTime{30};

    static HostingStackSettings from(const Values &settings);
    friend bool operator==(const HostingStackSettings &, const HostingStackSettings &) = default;
};
} // namespace purveyor::hostingstack
