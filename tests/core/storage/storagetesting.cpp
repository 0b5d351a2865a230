// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/storagetesting.h"

#include "core/storage/migrations.h"
#include "core/storage/sql.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
void openFile(DatabaseThread &thread, const QString &file, Schema schema)
{
    const Result<Done> opened =
        await(thread.run<Done>([file, schema](QSqlDatabase &database) -> Result<Done> {
            database.setDatabaseName(file);
            if (!database.open())
                return storageFailure(database.lastError());
            const QString synchronous = schema == Schema::Journal ? u"FULL"_s : u"NORMAL"_s;
            for (const QString &pragma :
                 {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = %1"_s.arg(synchronous),
                  u"PRAGMA foreign_keys = ON"_s}) {
                if (const auto done = runSql(database, pragma); !done)
                    return Failure(done.error());
            }
            return upgradeToLatest(database, schema);
        }));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().details));
}
} // namespace

RawDatabase::RawDatabase(const QString &file)
    : m_name(u"raw-"_s + QUuid::createUuid().toString(QUuid::Id128))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(file);
    m_database.open();
}

RawDatabase::~RawDatabase()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool RawDatabase::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql);
}

QVariant RawDatabase::value(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

void openJournal(DatabaseThread &thread, const QString &file)
{
    openFile(thread, file, Schema::Journal);
}

void openCache(DatabaseThread &thread, const QString &file)
{
    openFile(thread, file, Schema::Cache);
}

JournalRow sampleRow(const QString &key, WriteState state)
{
    JournalRow row;
    row.intent.value = u"intent-"_s + key;
    row.key.value = key;
    row.connection.value = u"connection-1"_s;
    row.connectionName = u"CloudCo US"_s;
    row.operation.value = u"toy.order.place"_s;
    row.verb = u"New order"_s;
    row.target = {row.connection, EntityKind::Customer, {u"1000001"_s}};
    row.targetName = u"Müller & Söhne"_s;
    row.customer.value = u"1000001"_s;
    row.customerName = u"Müller & Söhne"_s;
    row.state = state;
    if (state == WriteState::Held)
        row.heldUntil = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 10), Qt::UTC);
    row.values = {{u"plan"_s, QString(u"Demo"_s)},
                  {u"count"_s, qint64(3)},
                  {u"resource"_s, Quantity{Decimal(20, 1), u"item"_s}},
                  {u"password"_s, SecretRef{u"draft/1"_s}}};
    row.changes = {{u"Name"_s, u"before"_s, u"after"_s}};
    Quote quote;
    quote.lines.append({u"setup"_s, u"Setup"_s, Quantity{Decimal(1, 0), u"unit"_s},
                        Money{Decimal(652, 2), u"USD"_s}, Money{Decimal(544, 2), u"USD"_s}});
    quote.price = QuoteTotals{Money{Decimal(652, 2), u"USD"_s}, Money{Decimal(79, 2), u"USD"_s},
                              Money{Decimal(79, 2), u"USD"_s}, Money{Decimal(731, 2), u"USD"_s}};
    quote.at = QDateTime(QDate(2026, 3, 1), QTime(11, 59, 58, 123), Qt::UTC);
    row.quote = quote;
    row.summary = u"User Management Demo, 1 month"_s;
    row.reference = u"PO 4711"_s;
    row.note = u"as agreed by phone"_s;
    row.method = "POST";
    row.url = u"https://example.test/orders"_s;
    row.contentType = "application/json";
    row.accept = "application/json";
    row.requestHeaders = {{"APS-Resource-ID", "r-1"}, {"APS-Actor-ID", "a-1"}};
    row.requestBody = QByteArray("{\"a\":\0 \"\xc3\xbc\"}", 12);
    return row;
}
} // namespace purveyor
