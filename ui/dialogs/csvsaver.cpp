// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/csvsaver.h"

#include "ui/dialogs/exportjob.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

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
    auto *dialog = new QFileDialog(m_window);
    dialog->setObjectName(purpose + u"FileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(beside.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : QFileInfo(beside).absolutePath());
    dialog->selectFile(fileName);
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
