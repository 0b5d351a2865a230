// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/net/result.h"

namespace purveyor
{

/// The connection to a running purveyor-sandbox and its key.
struct DemoConnection {
    Connection connection;
    QString secretField;
    QByteArray secret;
};

/// Reads the line that purveyor-sandbox prints. The connection has the same id each time, so that it is there
/// once.
[[nodiscard]] Result<DemoConnection> readDemoConnection(const QString &file);

} // namespace purveyor
