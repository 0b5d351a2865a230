// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/journalfixture.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
void JournalFixture::setUp()
{
    folder = std::make_unique<QTemporaryDir>();
    file = folder->filePath(u"journal.db"_s);
    clock.setNowUtc(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    thread = std::make_unique<DatabaseThread>(u"journal"_s);
    openJournal(*thread, file);
    journal = std::make_unique<Journal>(*thread, clock, u"clerk"_s, u"instance-1"_s);
}

void JournalFixture::tearDown()
{
    journal.reset();
    thread.reset();
    folder.reset();
}

JournalRow JournalFixture::held(const QString &key)
{
    return await(journal->add(sampleRow(key))).value();
}

JournalRow JournalFixture::sending(const QString &key)
{
    return await(journal->addAndStart(sampleRow(key), "print")).value().row;
}

JournalRow JournalFixture::inState(WriteState state, const QString &key)
{
    switch (state) {
    case WriteState::Draft:
        return await(journal->add(sampleRow(key, WriteState::Draft))).value();
    case WriteState::Held:
        return held(key);
    case WriteState::Sending:
        return sending(key);
    case WriteState::Confirmed:
        return await(conclude(sending(key).id, Outcome::Kind::Confirmed)).value();
    case WriteState::Refused:
        return await(conclude(sending(key).id, Outcome::Kind::Refused)).value();
    case WriteState::NotSent:
        return await(conclude(sending(key).id, Outcome::Kind::NotSent)).value();
    case WriteState::Unknown:
        return await(conclude(sending(key).id, Outcome::Kind::Unknown)).value();
    case WriteState::Settled:
        return await(
                   journal->settle(inState(WriteState::Unknown, key).id, Settlement::Done, u"seen"_s, {}, {}))
            .value();
    case WriteState::Withdrawn:
        return await(journal->withdraw(held(key).id, u"mistake"_s)).value();
    case WriteState::Stopped:
        return await(journal->stop(held(key).id, u"price changed"_s)).value();
    }
    Q_UNREACHABLE();
}

TypedJob<JournalRow> *JournalFixture::conclude(qint64 row, Outcome::Kind kind)
{
    Outcome outcome;
    outcome.kind = kind;
    return journal->conclude(row, outcome);
}
} // namespace purveyor
