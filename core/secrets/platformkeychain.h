// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/keychainbackend.h"

#include <memory>

namespace purveyor
{
// The keychain of this platform, through QtKeychain; without QtKeychain, on Windows, through its Credential
// Manager. service: whose secrets they are; tests have their own. One a process.
std::unique_ptr<KeychainBackend> makePlatformKeychain(const QString &service = QStringLiteral("Purveyor"));
// What it is reached through, for people who ask for help.
QString platformKeychainName();
} // namespace purveyor
