// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QNetworkAccessManager;

namespace purveyor
{
struct TransportSettings;

// Makes the manager use the proxy of the settings. A vendor on loopback is always reached directly: plain
// http is allowed there because it never leaves this machine. Credentials are part of the proxy itself;
// nothing ever answers authenticationRequired or proxyAuthenticationRequired, so that a wrong password ends
// the request instead of repeating it.
void applyProxy(QNetworkAccessManager &manager, const TransportSettings &settings);
} // namespace purveyor
