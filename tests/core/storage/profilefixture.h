// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journal.h"
#include "core/storage/profile.h"
#include "tests/core/storage/storagetesting.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <memory>

namespace purveyor
{
inline constexpr auto PrivateFile = QFile::ReadOwner | QFile::WriteOwner;
QFile::Permissions accessOf(const QString &file); // as chmod says it: owner, group, others

// A job that fails is told as kind Other.
OpenProblem openProfile(Profile &profile, Profile::Mode mode = Profile::Mode::Normal);

// A place for a profile that is not there yet.
class ProfileFixture final
{
public:
    void setUp();
    void tearDown();

    QString path(const QString &name) const; // of a file in the profile; empty: the profile itself
    JournalRow add(Profile &profile, const QString &key);

    std::unique_ptr<QTemporaryDir> folder;
    FakeClock clock;
};
} // namespace purveyor
