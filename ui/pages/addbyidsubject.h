// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/addbyiddialog.h"

namespace purveyor
{

class Workspace;

/// What the lists of the window know. The workspace must outlive it.
[[nodiscard]] AddByIdSubject addByIdSubject(Workspace &workspace, EntityKind kind,
                                            const QList<Connection> &connections);
/// Empty: it is not in the list.
[[nodiscard]] QString nameInList(Workspace &workspace, const EntityKey &key);

} // namespace purveyor
