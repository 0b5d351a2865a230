// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include "core/storage/sql.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Resources of a static library register themselves only when asked; the macro must stand outside a
// namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace purveyor
{
namespace
{
QString fileName(Schema schema, int version)
{
    const QString folder = schema == Schema::Journal ? u"journal"_s : u"cache"_s;
    return u":/schema/sqlite/%1/%2.sql"_s.arg(folder).arg(version, 3, 10, QLatin1Char('0'));
}
} // namespace

int latestVersion(Schema schema)
{
    initSchemaResource();
    int version = 0;
    while (QFile::exists(fileName(schema, version + 1)))
        ++version;
    return version;
}

Result<int> schemaVersion(QSqlDatabase &database)
{
    Result<QSqlQuery> query = runSql(database, u"PRAGMA user_version"_s);
    if (!query)
        return Failure(query.error());
    query->next();
    return query->value(0).toInt();
}

QStringList sqlStatements(const QString &text)
{
    QStringList statements;
    QString current;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString code = line.left(line.indexOf(u"--"_s) < 0 ? line.size() : line.indexOf(u"--"_s));
        if (code.trimmed().isEmpty())
            continue;
        current += code + u'\n';
        if (code.trimmed().endsWith(u';')) {
            statements.append(current);
            current.clear();
        }
    }
    if (!current.isEmpty())
        statements.append(current);
    return statements;
}

Result<Done> upgradeOnce(QSqlDatabase &database, Schema schema, int from)
{
    initSchemaResource();
    QFile file(fileName(schema, from + 1));
    if (!file.open(QIODevice::ReadOnly))
        return Failure(storageError(file.errorString()));
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const QStringList statements = sqlStatements(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements) {
        if (const Result<QSqlQuery> done = runSql(database, statement); !done)
            return Failure(done.error());
    }
    // PRAGMA takes no placeholders; it is part of the transaction.
    if (const auto done = runSql(database, u"PRAGMA user_version = %1"_s.arg(from + 1)); !done)
        return Failure(done.error());
    return transaction.commit();
}

Result<Done> upgradeToLatest(QSqlDatabase &database, Schema schema)
{
    const int latest = latestVersion(schema);
    for (;;) {
        const Result<int> version = schemaVersion(database);
        if (!version)
            return Failure(version.error());
        if (*version >= latest)
            return Done{};
        if (const Result<Done> done = upgradeOnce(database, schema, *version); !done)
            return done;
    }
}
} // namespace purveyor
