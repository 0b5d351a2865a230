// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/storage/journal.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace purveyor
{
// Waits for a job and gives its result; a job that does not end within 30 s is a Timeout error.
template <class T>
Result<T> waitFor(TypedJob<T> *job)
{
    std::shared_ptr<std::optional<Result<T>>> result = std::make_shared<std::optional<Result<T>>>();
    QObject context;
    QObject::connect(job, &ApiJob::finished, &context, [job, result] { result->emplace(job->takeResult()); });
    if (turnUntil([&result] { return result->has_value(); }, std::chrono::seconds(30)))
        return std::move(**result);
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    error.message = QStringLiteral("the job did not end");
    return Result<T>(tl::unexpect, error);
}

// A database of its own connection, for looking and for damaging; on the caller's thread.
class RawDatabase final
{
    Q_DISABLE_COPY_MOVE(RawDatabase)

public:
    explicit RawDatabase(const QString &file);
    ~RawDatabase();
    QSqlDatabase &database() { return m_database; }
    bool exec(const QString &sql);
    QVariant value(const QString &sql); // first column of the first row; invalid when there is none

private:
    QString m_name;
    QSqlDatabase m_database;
};

// Opens a new journal (newest schema) in this file on that thread.
void openJournal(DatabaseThread &thread, const QString &file);
void openCache(DatabaseThread &thread, const QString &file);

// A row as the gate would journal it, every payload field filled.
JournalRow sampleRow(const QString &key, WriteState state = WriteState::Held);
} // namespace purveyor
