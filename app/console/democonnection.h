// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/net/result.h"

namespace purveyor
{

/// A connection to one of the vendors of a running purveyor-sandbox, and its secrets by field.
struct DemoConnection {
    Connection connection;
    QList<std::pair<QString, QByteArray>> secrets;
};

/// Reads the line that purveyor-sandbox prints: one connection for each vendor that it names on this
/// computer, with the same ids each time, so that each is there once.
[[nodiscard]] Result<QList<DemoConnection>> readDemoConnections(const QString &file);

} // namespace purveyor
