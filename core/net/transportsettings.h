// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QNetworkProxy>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

namespace purveyor
{
struct Timeouts {
    std::chrono::milliseconds connect{15'000};
    std::chrono::milliseconds read{60'000};   // whole request
    std::chrono::milliseconds write{300'000}; // whole request

    friend bool operator==(const Timeouts &, const Timeouts &) = default;
};

struct ProxySettings {
    enum class Mode { System, None, Manual };
    Mode mode = Mode::System;
    QNetworkProxy::ProxyType type = QNetworkProxy::HttpProxy; // Manual only
    QString host;
    quint16 port = 0;
    QString user; // the password comes from the secret store

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

// Everything about reaching one vendor account.
struct TransportSettings {
    QUrl base; // https; plain http only to loopback
    QByteArray
        pinnedCertificate; // SHA-256 of the DER of the one certificate accepted although it is not trusted
    ProxySettings proxy;
    QString proxyPassword; // in memory only
    Timeouts timeouts;
    int maxConcurrent = 4;
    qint64 maxBody = qint64{32} * 1024 * 1024; // bytes; compressed answers are refused

    friend bool operator==(const TransportSettings &, const TransportSettings &) = default;
};
} // namespace purveyor
