// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/storage/journalentries.h"
#include "core/tables/csvwriter.h"

#include <QPointer>
#include <QSaveFile>

namespace purveyor
{

/// The whole journal into a file, oldest entry first, page by page: however long it is, a page is in memory.
/// The value is the number of entries. Aborted or failed, what was there before is untouched. The file is the
/// person's alone (0600), as the journal is.
class JournalExportJob final : public TypedJob<qint64>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalExportJob)

public:
    enum class Kind {
        Csv,  ///< an entry a line; changes as “Name: old → new”
        Json, ///< with every event, request and answer, secrets left out as in the journal
    };

    /// total: for the progress.
    JournalExportJob(DatabaseThread &thread, const QString &path, Kind kind, const CsvFormat &format,
                     const QDateTime &now, qint64 total, QObject *parent);
    ~JournalExportJob() override;

private:
    void doStart() override;
    void doAbort() override;
    void readPage();
    void write(const QList<JournalEntry> &entries);
    [[nodiscard]] QByteArray start() const;
    [[nodiscard]] QByteArray piece(const JournalEntry &entry) const;
    void put(const QByteArray &bytes);
    void fail();

    DatabaseThread &m_thread;
    QSaveFile m_file;
    const Kind m_kind;
    const CsvFormat m_format;
    const QDateTime m_now;
    const qint64 m_total;
    qint64 m_after = 0;
    qint64 m_count = 0;
    QPointer<ApiJob> m_page;
};

} // namespace purveyor
