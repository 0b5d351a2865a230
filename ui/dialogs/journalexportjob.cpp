// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/journalexportjob.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int PageRows = 500;

// Stable names and no translations: a program may read it, in any language and of any year.
const QStringList &heads()
{
    static const QStringList names{
        u"entry"_s,      u"created"_s,     u"changed"_s,     u"sent"_s,      u"state"_s,
        u"settlement"_s, u"actor"_s,       u"connection"_s,  u"operation"_s, u"action"_s,
        u"customer"_s,   u"customer_id"_s, u"target"_s,      u"target_id"_s, u"summary"_s,
        u"changes"_s,    u"reference"_s,   u"note"_s,        u"made"_s,      u"price_total"_s,
        u"currency"_s,   u"http_status"_s, u"vendor_code"_s, u"message"_s,   u"request_id"_s,
        u"method"_s,     u"url"_s,         u"intent"_s,      u"instance"_s};
    return names;
}

QString moment(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString changesText(const QList<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes)
        lines.append(u"%1: %2 → %3"_s.arg(change.label, change.before, change.after));
    return lines.join(u"; "_s);
}

QString settlementText(const JournalRow &row)
{
    if (!row.settlement)
        return {};
    return *row.settlement == Settlement::Done ? u"Done"_s : u"NotDone"_s;
}

QStringList cellsOf(const JournalRow &row)
{
    const bool priced = row.quote && row.quote->price && row.quote->price->total;
    return {QString::number(row.id),
            moment(row.created),
            moment(row.changed),
            moment(row.sent),
            stateName(row.state),
            settlementText(row),
            row.actor,
            row.connectionName,
            row.operation.value,
            row.verb,
            row.customerName,
            row.customer.value,
            row.targetName,
            row.target.id.value,
            row.summary,
            changesText(row.changes),
            row.reference,
            row.note,
            row.madeName,
            priced ? row.quote->price->total->amount.toString() : QString(),
            priced ? row.quote->price->total->currency : QString(),
            row.httpStatus > 0 ? QString::number(row.httpStatus) : QString(),
            row.vendorCode,
            row.message,
            row.requestId,
            QString::fromLatin1(row.method),
            row.url,
            row.intent.value,
            row.instance};
}
} // namespace

JournalExportJob::JournalExportJob(DatabaseThread &thread, const QString &path, Kind kind,
                                   const CsvFormat &format, const QDateTime &now, qint64 total,
                                   QObject *parent)
    : TypedJob<qint64>(parent)
    , m_thread(thread)
    , m_file(path)
    , m_kind(kind)
    , m_format(format)
    , m_now(now)
    , m_total(total)
{
}

JournalExportJob::~JournalExportJob() = default;

void JournalExportJob::doStart()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        fail();
        return;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    put(start());
    readPage();
}

void JournalExportJob::doAbort()
{
    if (m_page)
        m_page->abort();
    m_file.cancelWriting();
}

void JournalExportJob::readPage()
{
    if (isFinishing())
        return;
    TypedJob<QList<JournalEntry>> *page = journalEntries(m_thread, m_after, PageRows, this);
    m_page = page;
    page->then(this, [this](const Result<QList<JournalEntry>> &entries) {
        if (isFinishing())
            return;
        if (entries) {
            write(*entries);
        } else {
            m_file.cancelWriting();
            finishWith(Failure(entries.error()));
        }
    });
}

void JournalExportJob::write(const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        put(piece(entry));
        ++m_count;
        m_after = entry.row.id;
    }
    Q_EMIT progress(m_count, m_total);
    if (entries.size() == PageRows) {
        readPage();
        return;
    }
    if (m_kind == Kind::Json)
        put("\n]}\n");
    if (isFinishing())
        return;
    if (m_file.commit())
        finishWith(m_count);
    else
        fail();
}

QByteArray JournalExportJob::start() const
{
    switch (m_kind) {
    case Kind::Csv:
        return csvStart(m_format) + csvRecord(heads(), m_format);
    case Kind::Json: {
        const QJsonObject head{
            {u"format"_s, u"purveyor-journal"_s}, {u"version"_s, 1}, {u"exported"_s, moment(m_now)}};
        QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
        text.chop(1); // the entries go in
        return text + ",\"entries\":[";
    }
    }
    return {};
}

QByteArray JournalExportJob::piece(const JournalEntry &entry) const
{
    if (m_kind == Kind::Csv)
        return csvRecord(cellsOf(entry.row), m_format);
    return (m_count == 0 ? "\n" : ",\n") + QJsonDocument(entryToJson(entry)).toJson(QJsonDocument::Compact);
}

void JournalExportJob::put(const QByteArray &bytes)
{
    if (!isFinishing() && m_file.write(bytes) != bytes.size())
        fail();
}

void JournalExportJob::fail()
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.delivery = ApiError::Delivery::NotSent;
    error.message = tr("“%1” could not be written: %2")
                        .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString());
    m_file.cancelWriting();
    finishWith(Failure(error));
}

} // namespace purveyor
