// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/profilefixture.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
QFile::Permissions accessOf(const QString &file)
{
    return QFile::permissions(file) &
           (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup |
            QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
}

OpenProblem openProfile(Profile &profile, Profile::Mode mode)
{
    const Result<OpenProblem> problem = await(profile.open(mode));
    if (problem)
        return *problem;
    OpenProblem failed;
    failed.kind = OpenProblem::Kind::Other;
    failed.text = problem.error().message + problem.error().details;
    return failed;
}

void ProfileFixture::setUp()
{
    folder = std::make_unique<QTemporaryDir>();
}

void ProfileFixture::tearDown()
{
    folder.reset();
}

QString ProfileFixture::path(const QString &name) const
{
    return folder->filePath(u"profile/"_s + name);
}

JournalRow ProfileFixture::add(Profile &profile, const QString &key)
{
    Journal journal(profile.journalThread(), clock, u"clerk"_s, profile.instanceId());
    return await(journal.add(sampleRow(key))).value();
}
} // namespace purveyor
