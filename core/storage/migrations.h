// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"

#include <QSqlDatabase>
#include <QString>

namespace purveyor
{
// The schema of one of the two files, as numbered SQL files compiled into the program. The version of a file
// is its PRAGMA user_version.
enum class Schema { Journal, Cache };

int latestVersion(Schema schema);
[[nodiscard]] Result<int> schemaVersion(QSqlDatabase &database);
// Runs the next upgrade in one transaction: all of it or nothing.
[[nodiscard]] Result<Done> upgradeOnce(QSqlDatabase &database, Schema schema, int from);
[[nodiscard]] Result<Done> upgradeToLatest(QSqlDatabase &database, Schema schema);
// The statements of one SQL file: they end with a semicolon at the end of a line; -- comments are left out.
QStringList sqlStatements(const QString &text);
} // namespace purveyor
