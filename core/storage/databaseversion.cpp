// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databaseversion.h"

#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
TypedJob<QString> *databaseVersion(DatabaseThread &thread, QObject *parent)
{
    const auto ask = [](QSqlDatabase &database) -> Result<QString> {
        Result<QSqlQuery> query = runSql(database, u"SELECT sqlite_version()"_s);
        if (!query)
            return Failure(query.error());
        return query->next() ? query->value(0).toString() : QString();
    };
    return thread.run<QString>(ask, parent);
}
} // namespace purveyor
