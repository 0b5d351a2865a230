// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sql.h"

#include "core/storage/storagewords.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// SQLite's primary result codes: https://www.sqlite.org/rescode.html
enum ResultCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString sentence(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        return StorageWords::tr("Another program holds the database. Nothing was stored.");
    case ReadOnly:
        return StorageWords::tr("The database cannot be written. Nothing was stored.");
    case Full:
        return StorageWords::tr("The disk is full. Nothing was stored.");
    case IoError:
    case CantOpen:
        return StorageWords::tr("The disk reported an error. Nothing was stored.");
    case Corrupt:
    case NotADatabase:
        return StorageWords::tr("The database is damaged.");
    }
    return StorageWords::tr("The database reported an error. Nothing was stored.");
}

bool bindAndRun(QSqlQuery &query, SqlValues values)
{
    for (const auto &[name, value] : values)
        query.bindValue(name, value);
    return query.exec();
}
} // namespace

ApiError storageError(const QString &text)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.message = text;
    error.delivery = ApiError::Delivery::NotSent; // storage sends nothing
    return error;
}

ApiError storageError(const QSqlError &error)
{
    ApiError result = storageError(sentence(error));
    result.vendorCode = error.nativeErrorCode();
    result.details = error.text();
    return result;
}

Failure storageFailure(const QSqlError &error)
{
    return Failure(storageError(error));
}

QString storableText(const QString &text)
{
    const auto isMark = [](QChar c) { return c.unicode() == 0xfeff || c.unicode() == 0xfffe; };
    if (text.isEmpty() || (!isMark(text.front()) && text.isValidUtf16()))
        return text;
    QString stored = text;
    qsizetype marks = 0;
    while (marks < stored.size() && isMark(stored.at(marks)))
        ++marks;
    stored.remove(0, marks);
    for (qsizetype i = 0; i < stored.size(); ++i) {
        const bool pair =
            stored.at(i).isHighSurrogate() && i + 1 < stored.size() && stored.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (stored.at(i).isSurrogate())
            stored[i] = QChar::ReplacementCharacter;
    }
    return stored;
}

QVariant sqlText(const QString &text)
{
    return text.isNull() ? u""_s : storableText(text);
}

QVariant sqlBlob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("", 0) : bytes;
}

QVariant sqlTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

QDateTime timeFromSql(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

Result<QSqlQuery> runSql(QSqlDatabase &database, const QString &sql, SqlValues values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql) || !bindAndRun(query, values))
        return storageFailure(query.lastError());
    return query;
}

SqlStatement::SqlStatement(QSqlDatabase &database, const QString &sql)
    : m_query(database)
    , m_sql(sql)
{
    m_query.setForwardOnly(true);
}

Result<QSqlQuery *> SqlStatement::run(SqlValues values)
{
    m_prepared = m_prepared || m_query.prepare(m_sql);
    if (!m_prepared || !bindAndRun(m_query, values))
        return storageFailure(m_query.lastError());
    return &m_query;
}

SqlTransaction::SqlTransaction(QSqlDatabase &database)
    : m_database(database)
{
    QSqlQuery query(database);
    m_open = query.exec(u"BEGIN IMMEDIATE"_s);
    if (!m_open)
        m_begun = storageFailure(query.lastError());
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

Result<Done> SqlTransaction::commit()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"COMMIT"_s))
        return storageFailure(query.lastError());
    m_open = false;
    return Done{};
}
} // namespace purveyor
