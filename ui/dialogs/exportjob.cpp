// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportjob.h"

#include <QDir>
#include <QPromise>
#include <QThreadPool>
#include <algorithm>
#include <limits>

namespace purveyor
{

ExportJob::ExportJob(const QString &path, const CsvSource &source, const CsvFormat &format, QObject *parent)
    : TypedJob<qint64>(parent)
    , m_path(path)
    , m_source(source)
    , m_format(format)
    , m_cancel(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { written(m_watcher.result()); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int rows) { Q_EMIT progress(rows, m_source.rows); });
}

ExportJob::~ExportJob()
{
    m_cancel->store(true);
}

void ExportJob::stop()
{
    m_cancel->store(true);
}

void ExportJob::doStart()
{
    const auto promise = std::make_shared<QPromise<CsvWriteResult>>();
    promise->start();
    promise->setProgressRange(
        0, static_cast<int>(std::min<qsizetype>(m_source.rows, std::numeric_limits<int>::max())));
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, path = m_path, source = m_source, format = m_format, cancel = m_cancel] {
            const auto tell = [&promise](qsizetype row) { promise->setProgressValue(static_cast<int>(row)); };
            promise->addResult(writeCsvFile(path, source, format, tell, cancel.get()));
            promise->finish();
        });
}

void ExportJob::doAbort()
{
    m_cancel->store(true);
}

void ExportJob::written(const CsvWriteResult &result)
{
    ApiError error;
    error.delivery = ApiError::Delivery::NotSent;
    switch (result.state) {
    case CsvWriteResult::State::Written:
        finishWith(static_cast<qint64>(result.rows));
        return;
    case CsvWriteResult::State::Cancelled:
        error.kind = ApiError::Kind::Cancelled;
        error.message = jobCancelledText();
        break;
    case CsvWriteResult::State::Failed:
        error.kind = ApiError::Kind::Storage;
        error.message =
            tr("“%1” could not be written: %2").arg(QDir::toNativeSeparators(m_path), result.error);
        break;
    }
    finishWith(Failure(error));
}

} // namespace purveyor
