// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/platformkeychain.h"

#ifdef PURVEYOR_QTKEYCHAIN
#include "core/secrets/qtkeychainbackend.h"
#else
#include "core/secrets/wincredentialbackend.h"
#endif

using namespace Qt::StringLiterals;

namespace purveyor
{
std::unique_ptr<KeychainBackend> makePlatformKeychain(const QString &service)
{
#ifdef PURVEYOR_QTKEYCHAIN
    return std::make_unique<QtKeychainBackend>(service);
#else
    return std::make_unique<WinCredentialBackend>(service);
#endif
}

QString platformKeychainName()
{
#ifdef PURVEYOR_QTKEYCHAIN
    return u"QtKeychain"_s;
#else
    return u"Windows Credential Manager"_s;
#endif
}
} // namespace purveyor
