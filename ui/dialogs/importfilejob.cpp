// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importfilejob.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace purveyor
{
namespace
{
Failure failure(ApiError::Kind kind, const QString &text)
{
    ApiError error;
    error.kind = kind;
    error.delivery = ApiError::Delivery::NotSent;
    error.message = text;
    return Failure(error);
}
} // namespace

ImportFileJob::ImportFileJob(const QString &path, QObject *parent)
    : TypedJob<CsvTable>(parent)
    , m_path(path)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { finishWith(m_watcher.result()); });
}

ImportFileJob::~ImportFileJob() = default;

ImportFileJob::Answer ImportFileJob::read(const QString &path)
{
    const CsvLimits limits;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ApiError::Kind::Storage,
            tr("“%1” could not be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    // One byte more than is allowed, so that the reader can say that it is too large.
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(
            ApiError::Kind::Storage,
            tr("“%1” could not be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    CsvTable table = readCsv(bytes, {}, limits);
    if (table.problem)
        return failure(ApiError::Kind::BadResponse, table.problem->text);
    return table;
}

void ImportFileJob::doStart()
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path = m_path] {
        promise->addResult(read(path));
        promise->finish();
    });
}

} // namespace purveyor
