// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/outcome.h"
#include "core/vendors/hostingstack/responsemessages.h"
#include "core/vendors/operation.h"

#include <chrono>

namespace purveyor::hostingstack
{
// What the whole list says, right before a write and after one whose outcome is unknown. Pure. The list has
// no pages and leaves out deleted users at most, so what is not in it is not there.

// Before: the user is still the one that the form showed; a new address is free.
Preflight checkBefore(const WriteDraft &draft, const QList<UserRecord> &users);

// Right after a modify that the server answered with a failure: it stores attribute by attribute, so it is a
// refusal only where the user is as before.
Outcome reconcile(const WriteDraft &draft, Outcome outcome, const QList<UserRecord> &users);

// After:
//  create             a user with this e-mail, name and plan: Done. None: NotDone. Another one with the
//                     address: a person decides. A password that was made is lost either way.
//  modify, suspend,   all changes there: Done; all still as before: NotDone; between: a person decides
//  activate
//  password           the list does not tell: a person decides
//  delete             not in the list, or there as deleted: Done; there: NotDone
// NotDone only when the write is older than the settle time: the server may still be working on it.
Evidence checkAfter(const JournalRow &row, const QList<UserRecord> &users, const QDateTime &now,
                    std::chrono::seconds settleTime);
} // namespace purveyor::hostingstack
