// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>

// What really happened in this test program, written into the build's folder proof/ for the check that runs
// after all of them (tests/proof). Each run of a program begins anew. All of it is for cleanup(), where it is
// known whether the test passed: what happened in one that failed proves nothing.
namespace purveyor::proof
{
// The test function, the row of its data, and whether it passed.
void noteTest();
// A request that arrived at the other end of a socket, without the sandbox's words for it.
void noteArrival(const QByteArray &method, const QByteArray &target, const QByteArray &body);
// The same as the ledger of a sandbox has it.
void noteArrivals(const QJsonArray &entries);
// Seen by a vendor's sandbox while a person used the window, and only what it answered well or, of writes,
// did.
void noteJourney(const QByteArray &method, const QByteArray &target, const QByteArray &body);
} // namespace purveyor::proof
