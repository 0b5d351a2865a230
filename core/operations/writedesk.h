// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apierror.h"

namespace purveyor
{
class ClientDirectory;
class Clock;
class Journal;
class SecretStore;

// What every write in progress works with. Owned by the gate; outlives the flows.
struct WriteDesk {
    Journal &journal;
    ClientDirectory &clients;
    SecretStore &secrets;
    Clock &clock;
    bool readOnly = false;
    int pauses = 0; // while above 0 nothing that is Held goes on by itself
};

// A row is not in the state that was asked for: Kind::Conflict, nothing left.
ApiError tooLate(const QString &message);
} // namespace purveyor
