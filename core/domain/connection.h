// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

#include <QByteArray>
#include <chrono>
#include <optional>

namespace purveyor
{
enum class Environment { Production, Test, Sandbox };

// One account at one vendor, without its secrets (those are in the SecretStore under secretRef(id, field)).
struct Connection {
    ConnectionId id;
    VendorId vendor;
    QString name;
    Environment environment = Environment::Production;
    QString baseUrl;
    Values settings;              // the vendor's own fields of its connection form, secrets left out
    QByteArray pinnedCertificate; // SHA-256 of one certificate; empty: none
    std::optional<std::chrono::milliseconds> readTimeout; // absent: the vendor's default
    std::optional<std::chrono::milliseconds> writeTimeout;
    bool enabled = true;

    friend bool operator==(const Connection &, const Connection &) = default;
};
} // namespace purveyor
