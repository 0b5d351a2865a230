// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <initializer_list>
#include <utility>

namespace purveyor
{
// Kind Storage, with a sentence for people and the driver's words in the details.
ApiError storageError(const QSqlError &error);
ApiError storageError(const QString &text);
Failure storageFailure(const QSqlError &error);

// The text as SQLite gives it back: it drops a byte order mark at the start, and rewrites halves of surrogate
// pairs. What a digest is made over has to come through here.
QString storableText(const QString &text);
// SQLite writes a null QString as NULL; our text columns are NOT NULL, and "none" is the empty text.
QVariant sqlText(const QString &text);
QVariant sqlBlob(const QByteArray &bytes);
// UTC, ISO 8601 with milliseconds: sorts as text. Invalid times are the empty text.
QVariant sqlTime(const QDateTime &time);
QDateTime timeFromSql(const QVariant &value);

using SqlValues = std::initializer_list<std::pair<QString, QVariant>>; // placeholder with its colon → value
// Prepares, binds and runs one statement. The query reads forward only.
[[nodiscard]] Result<QSqlQuery> runSql(QSqlDatabase &database, const QString &sql, SqlValues values = {});

// The same statement for many rows: prepared by the first run, bound anew by each.
class SqlStatement final
{
    Q_DISABLE_COPY_MOVE(SqlStatement)

public:
    SqlStatement(QSqlDatabase &database, const QString &sql);

    // Never null. The query is the statement's own and good until the next run; reads forward only.
    [[nodiscard]] Result<QSqlQuery *> run(SqlValues values);

private:
    QSqlQuery m_query;
    QString m_sql;
    bool m_prepared = false;
};

// BEGIN IMMEDIATE: takes the write lock at once, so that what was read inside is still so when it is written,
// also against another process. Rolls back unless committed.
class SqlTransaction final
{
    Q_DISABLE_COPY_MOVE(SqlTransaction)

public:
    explicit SqlTransaction(QSqlDatabase &database);
    ~SqlTransaction();

    const Result<Done> &begun() const { return m_begun; }
    [[nodiscard]] Result<Done> commit(); // durable when this says Done (as PRAGMA synchronous has it)

private:
    QSqlDatabase &m_database;
    Result<Done> m_begun;
    bool m_open = false;
};
} // namespace purveyor
