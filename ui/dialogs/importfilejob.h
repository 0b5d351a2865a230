// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/tables/csvreader.h"

#include <QFutureWatcher>

namespace purveyor
{

/// Reads a CSV file on a thread of the pool. An error names the file, or the line that cannot be read.
class ImportFileJob final : public TypedJob<CsvTable>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportFileJob)

public:
    ImportFileJob(const QString &path, QObject *parent);
    ~ImportFileJob() override;

private:
    using Answer = Result<CsvTable>;

    void doStart() override;
    void doAbort() override {}
    [[nodiscard]] static Answer read(const QString &path);

    QString m_path;
    QFutureWatcher<Answer> m_watcher;
};

} // namespace purveyor
