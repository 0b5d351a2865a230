// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/request.h"

#include <QDateTime>
#include <QObject>
#include <deque>

namespace purveyor
{
// One request and its answer, redacted before it was stored.
struct TraceEntry {
    qint64 serial = 0;
    QDateTime at; // UTC
    bool write = false;
    qint64 journalRow = 0; // writes only
    QString operation;
    QByteArray method;
    QString url;            // query values are redacted by allow-list
    Headers requestHeaders; // only allow-listed names, others as "hidden"
    QString requestBody;
    int status = 0;
    Headers responseHeaders;
    QString responseBody; // capped at 64 KiB
    QString error;
    QString requestId;
    std::chrono::milliseconds duration{0};
};

// The last entries in memory (never on disk), for the list of requests. One a connection, of some megabytes
// at most: past that it forgets bodies, those of reads before those of writes, the oldest first.
class HttpTrace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpTrace)

public:
    explicit HttpTrace(QObject *parent = nullptr);

    void append(TraceEntry entry); // drops the oldest past the capacity

    static constexpr qsizetype MaxText = qsizetype{2} * 1024 * 1024; // characters of all bodies
    const std::deque<TraceEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void appended(const purveyor::TraceEntry &entry);

private:
    void forgetBodies(bool ofWrites);

    static constexpr size_t Capacity = 500;
    std::deque<TraceEntry> m_entries;
    qsizetype m_text = 0; // characters of all bodies
    qint64 m_next = 1;
};
} // namespace purveyor
