// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csvfile.h"

#include <QSaveFile>

namespace purveyor
{
namespace
{
constexpr qsizetype RowsAPiece = 1000; // between two looks at cancel
} // namespace

CsvWriteResult writeCsvFile(const QString &path, const CsvSource &source, const CsvFormat &format,
                            const std::function<void(qsizetype)> &progress, const std::atomic_bool *cancel)
{
    QSaveFile file(path);
    const auto failed = [&file] {
        return CsvWriteResult{CsvWriteResult::State::Failed, 0, file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const auto put = [&file](const QByteArray &bytes) { return file.write(bytes) == bytes.size(); };
    if (!put(csvStart(format) + csvRecord(source.heads, format)))
        return failed();
    for (qsizetype row = 0; row < source.rows; ++row) {
        if (row % RowsAPiece == 0) {
            if (cancel && cancel->load())
                return {CsvWriteResult::State::Cancelled, 0, {}}; // an uncommitted QSaveFile leaves nothing
            if (progress)
                progress(row);
        }
        if (!put(csvRecord(source.cells(row), format)))
            return failed();
    }
    if (cancel && cancel->load())
        return {CsvWriteResult::State::Cancelled, 0, {}};
    if (!file.commit())
        return failed();
    return {CsvWriteResult::State::Written, source.rows, {}};
}
} // namespace purveyor
