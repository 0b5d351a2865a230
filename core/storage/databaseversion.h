// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/databasethread.h"

namespace purveyor
{
// Of the SQLite that runs: "3.40.1".
TypedJob<QString> *databaseVersion(DatabaseThread &thread, QObject *parent = nullptr);
} // namespace purveyor
