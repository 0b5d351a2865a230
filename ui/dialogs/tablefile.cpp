// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/tablefile.h"

#include "core/net/pooljob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct TableFileWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::ImportFileJob)
};

Failure unreadable(ApiError::Kind kind, const QString &text)
{
    ApiError error;
    error.kind = kind;
    error.delivery = ApiError::Delivery::NotSent;
    error.message = text;
    return Failure(error);
}

Result<CsvTable> readNow(const QString &path)
{
    const CsvLimits limits;
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    // One byte more than is allowed, so that the reader can say that it is too large.
    const QByteArray bytes = opened ? file.read(limits.bytes + 1) : QByteArray();
    if (!opened || file.error() != QFileDevice::NoError) {
        return unreadable(ApiError::Kind::Storage,
                          TableFileWords::tr("“%1” could not be read: %2")
                              .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    CsvTable table = readCsv(bytes, {}, limits);
    if (table.problem)
        return unreadable(ApiError::Kind::BadResponse, table.problem->text);
    return table;
}
} // namespace

TypedJob<CsvTable> *readTableFile(const QString &path, QObject *parent)
{
    return new PoolJob<CsvTable>([path] { return readNow(path); }, parent);
}

} // namespace purveyor
