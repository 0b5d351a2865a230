// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/tables/csvreader.h"

namespace purveyor
{

/// Reads a CSV file on a thread of the pool; deletes itself. An error names the file, or the line that cannot
/// be read.
[[nodiscard]] TypedJob<CsvTable> *readTableFile(const QString &path, QObject *parent);

} // namespace purveyor
