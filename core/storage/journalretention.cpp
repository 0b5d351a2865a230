// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalretention.h"

#include "core/net/clock.h"
#include "core/storage/databasethread.h"
#include "core/storage/journalerasure.h"

#include <chrono>
#include <utility>

namespace purveyor
{
namespace
{
constexpr int SliceSize = 200; // some tens of milliseconds
constexpr std::chrono::hours Day{24};
} // namespace

JournalRetention::JournalRetention(DatabaseThread &thread, Clock &clock, QString actor, QString instance,
                                   QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_instance(std::move(instance))
{
}

JournalRetention::~JournalRetention() = default;

QDateTime JournalRetention::before(int years) const
{
    return m_clock.nowUtc().addYears(-years);
}

TypedJob<qint64> *JournalRetention::count(int years)
{
    return m_thread.run<qint64>(
        [before = before(years)](QSqlDatabase &database) { return countOlderRows(database, before); }, this);
}

void JournalRetention::setYears(int years)
{
    if (years == std::exchange(m_years, years))
        return;
    if (m_begun)
        work();
}

void JournalRetention::begin()
{
    m_begun = true;
    work();
    m_clock.callLater(Day, this, [this] { begin(); });
}

void JournalRetention::work()
{
    m_again = std::exchange(m_working, true);
    if (m_again)
        return;
    m_count = 0;
    eraseSlice();
}

void JournalRetention::eraseSlice()
{
    if (m_years <= 0) {
        scrub();
        return;
    }
    const JournalWriter writer{m_clock.nowUtc(), m_actor, m_instance};
    m_thread
        .run<QList<JournalRow>>(
            [before = before(m_years), writer](QSqlDatabase &database) {
                return eraseOlderRows(database, before, SliceSize, writer);
            },
            this)
        ->then(this, [this](const Result<QList<JournalRow>> &rows) {
            if (!rows) {
                end(Failure(rows.error()));
                return;
            }
            m_count += rows->size();
            if (!rows->isEmpty())
                Q_EMIT forgotten(*rows);
            if (rows->size() == SliceSize)
                eraseSlice();
            else
                scrub();
        });
}

// Also without anything erased: the last run may have ended before it came to this.
void JournalRetention::scrub()
{
    m_thread.run<Done>([](QSqlDatabase &database) { return scrubIfDue(database); }, this)
        ->then(this, [this](const Result<Done> &clean) { end(clean); });
}

void JournalRetention::end(const Result<Done> &done)
{
    m_working = false;
    if (done)
        Q_EMIT finished(m_count);
    else
        Q_EMIT failed(done.error());
    if (std::exchange(m_again, false)) // another time was set meanwhile
        work();
}
} // namespace purveyor
