// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/net/apijob.h"

#include <QObject>

namespace purveyor
{
class Clock;
class DatabaseThread;

// Lets the journal forget what old entries say: see eraseOlderRows(). Works in slices on the journal's
// thread, so that a write in between waits for one of them at most. Backups keep what they have.
class JournalRetention final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalRetention)

public:
    // The thread of an open journal; actor and instance as the Journal has them.
    JournalRetention(DatabaseThread &thread, Clock &clock, QString actor, QString instance,
                     QObject *parent = nullptr);
    ~JournalRetention() override;

    // How many entries would go if this were set now.
    TypedJob<qint64> *count(int years);
    // How long entries are kept; 0: for ever. At once, when begun.
    void setYears(int years);
    // From now on, and once a day. Not called: nothing is ever erased.
    void begin();

Q_SIGNALS:
    // These rows are erased, on disk; their bytes may stand in the file until finished().
    void forgotten(const QList<purveyor::JournalRow> &rows);
    // All that is old is gone; count of this time, which may be 0.
    void finished(qint64 count);
    // Tried again tomorrow, and at the next start.
    void failed(const purveyor::ApiError &error);

private:
    void work();
    void eraseSlice();
    void scrub();
    void end(const Result<Done> &done);
    [[nodiscard]] QDateTime before(int years) const;

    DatabaseThread &m_thread;
    Clock &m_clock;
    const QString m_actor;
    const QString m_instance;
    int m_years = 0;
    qint64 m_count = 0;
    bool m_begun = false;
    bool m_working = false;
    bool m_again = false;
};
} // namespace purveyor
