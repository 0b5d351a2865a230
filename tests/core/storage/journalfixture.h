// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journal.h"
#include "tests/core/storage/storagetesting.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <memory>

namespace purveyor
{
// A journal on a file of its own.
class JournalFixture final
{
public:
    void setUp();
    void tearDown();

    JournalRow held(const QString &key);
    JournalRow sending(const QString &key);
    JournalRow inState(WriteState state, const QString &key); // by the calls that lead there
    TypedJob<JournalRow> *conclude(qint64 row, Outcome::Kind kind);

    std::unique_ptr<QTemporaryDir> folder;
    QString file;
    FakeClock clock;
    std::unique_ptr<DatabaseThread> thread;
    std::unique_ptr<Journal> journal;
};
} // namespace purveyor
