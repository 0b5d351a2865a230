// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/csvwriter.h"

#include <atomic>
#include <functional>

namespace purveyor
{
// A table that is to be written. cells is called for each row once, in order, perhaps from another thread: it
// must hold whatever it needs by value.
struct CsvSource {
    QStringList heads;
    qsizetype rows = 0;
    std::function<QStringList(qsizetype row)> cells;
};

// What became of it. Cancelled or failed: the file that was there before is untouched.
struct CsvWriteResult {
    enum class State { Written, Cancelled, Failed };
    State state = State::Written;
    qsizetype rows = 0;
    QString error; // what the system says, translated by it
};

// Whole or not at all (written beside the file, then renamed). Blocks: for a thread of its own. progress and
// cancel are optional; progress is called from this thread now and then.
CsvWriteResult writeCsvFile(const QString &path, const CsvSource &source, const CsvFormat &format,
                            const std::function<void(qsizetype)> &progress = {},
                            const std::atomic_bool *cancel = nullptr);
} // namespace purveyor
