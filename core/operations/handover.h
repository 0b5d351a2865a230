// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/domain/ids.h"

namespace purveyor
{
class SecretStore;

// Passwords that a vendor made and a person is to pass on. Each waits in the secret store under
// "purveyor/<connection>/handover/<journal row>" until the person says that it is handed over, or what it
// opens is deleted (StaleHandOvers); the journal never has it.
SecretRef handOverRef(const ConnectionId &connection, qint64 row);
bool isHandOver(const SecretRef &ref);

enum class HandOver {
    None,           // nothing waits
    Kept,           // in the keychain: there after a restart too
    ForThisSession, // the keychain did not take it: gone when the program ends
};

struct WaitingHandOver {
    ConnectionId connection;
    qint64 row = 0; // of the journal
};
// Those that the store's index knows: all but what is in memory beside a keychain.
QList<WaitingHandOver> waitingHandOvers(const SecretStore &secrets);
HandOver handOverOf(const SecretStore &secrets, const ConnectionId &connection, qint64 row);
} // namespace purveyor
