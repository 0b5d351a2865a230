// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/domain/status.h"
#include "ui/widgets/surfaceaction.h"

#include <QDateTime>
#include <optional>

namespace purveyor
{

class Workspace;

/// How the last test of a connection ended.
struct ConnectionTest {
    Status status;
    QDateTime at; ///< UTC
};

/// How one connection stands, for its row and for its details.
struct ConnectionState {
    Status status;      ///< "Connected", "No connection", "Keychain locked" …
    QDateTime since;    ///< UTC; invalid: nothing is wrong, or since when is not known
    QDateTime answered; ///< UTC, when its vendor last answered, in this run or before; invalid: never, or not
                        ///< known
    QString meaning;    ///< what that means and what to do about it; empty: nothing
    std::optional<SurfaceAction> action; ///< "retry", "enter", "certificate"
};

[[nodiscard]] ConnectionState connectionState(Workspace &workspace, const Connection &connection,
                                              const std::optional<ConnectionTest> &tested);

/// Reads once more what the vendor lists. False when it lists nothing.
bool readListsAgain(Workspace &workspace, const ConnectionId &id);

} // namespace purveyor
