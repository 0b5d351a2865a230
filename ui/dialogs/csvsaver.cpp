// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/csvsaver.h"

#include "ui/dialogs/exportjob.h"
#include "ui/dialogs/savefiledialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace purveyor
{

CsvSaver::CsvSaver(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void CsvSaver::save(const QString &purpose, const QString &beside, const QString &fileName,
                    const CsvSource &source, QChar delimiter)
{
    const QString folder = beside.isEmpty() ? QString() : QFileInfo(beside).absolutePath();
    QFileDialog *dialog =
        makeSaveFileDialog({purpose, {}, folder, fileName, tr("CSV files (*.csv)")}, m_window);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, source, delimiter](const QString &file) { write(file, source, delimiter); });
    dialog->open();
}

void CsvSaver::write(const QString &file, const CsvSource &source, QChar delimiter)
{
    CsvFormat format;
    format.delimiter = delimiter;
    (new ExportJob(file, source, format, this))->then(this, [this, file](const Result<qint64> &result) {
        if (result)
            Q_EMIT saved(file);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace purveyor
