// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/tables/csvfile.h"

#include <QFutureWatcher>
#include <atomic>
#include <memory>

namespace purveyor
{

/// Writes a table to a file, on a thread of the pool. The value is the number of rows; an error names the
/// file. Deleted or aborted before its end, the job leaves the file as it was, unless the last byte had been
/// written by then.
class ExportJob final : public TypedJob<qint64>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJob)

public:
    ExportJob(const QString &path, const CsvSource &source, const CsvFormat &format, QObject *parent);
    ~ExportJob() override;

    /// As soon as may be; unlike abort() it tells what became of the file: the error Cancelled, or the rows
    /// when it was too late.
    void stop();

private:
    void doStart() override;
    void doAbort() override;
    void written(const CsvWriteResult &result);

    QString m_path;
    CsvSource m_source;
    CsvFormat m_format;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< the thread's, too, which may outlive the job
    QFutureWatcher<CsvWriteResult> m_watcher;
};

} // namespace purveyor
