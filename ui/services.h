// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

namespace purveyor
{

class Annotations;
class Book;
class BulkRuns;
class ClientDirectory;
class Clock;
class ConnectionStore;
class JournalReader;
class JournalRetention;
class OrderWatch;
class PriceLists;
class Pricing;
class Profile;
class SecretStore;
class Settings;
class Theme;
class VendorRegistry;
class WriteGate;
struct ProxySettings;

/// What the window works with, handed down by the composition root. All outlive the window.
struct Services {
    Theme &theme;
    Settings &settings;
    Clock &clock;
    const VendorRegistry &vendors;
    ConnectionStore &connections;
    ClientDirectory &clients;
    SecretStore &secrets;
    JournalReader &journal;
    WriteGate &gate;
    Book &book;
    OrderWatch &orders;
    Profile &profile;
    Annotations &annotations;
    PriceLists &priceLists;
    Pricing &pricing;
    BulkRuns &bulkRuns;
    JournalRetention &retention;
};

/// Where the password of this manual proxy is kept. Another host, port or user has another one: a profile
/// that came from somebody else must not send a password to a proxy it was not entered for.
[[nodiscard]] SecretRef proxyPasswordRef(const ProxySettings &proxy);

} // namespace purveyor
