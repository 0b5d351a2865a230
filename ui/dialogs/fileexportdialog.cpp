// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fileexportdialog.h"

#include "ui/dialogs/choicefield.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/loadingline.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
FileExportDialog::FileExportDialog(const Theme &theme, const QString &name, const QStringList &filters,
                                   QWidget *parent)
    : DialogFrame(theme, name + u"Dialog"_s, parent)
    , m_file(new FileField(theme, name + u"File"_s, tr("File"), FileField::Purpose::Save, filters,
                           FormView::LabelWidth, this))
    , m_form(new FormView(theme, this))
    , m_progress(new LoadingLine(theme, this))
{
    m_progress->setObjectName(name + u"Progress"_s);
}

void FileExportDialog::addFileRows(const QString &fileName)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_file->setPath((documents.exists() ? documents : QDir::home()).filePath(fileName));
    body()->addWidget(m_file);
    body()->addWidget(m_form);
    m_progress->hide();
    body()->addWidget(m_progress);
    body()->addStretch();

    m_openFolder = addOther(tr("Open folder"));
    m_openFolder->setObjectName(u"openFolderButton"_s);
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file->path()).absolutePath()));
    });
    addCancel();
    addCommit(tr("Export"), ButtonRole::Primary, true);
    m_openFolder->hide(); // now: a box that gets a button shows all it has
    connect(this, &DialogFrame::committed, this, &FileExportDialog::write);
    const auto edited = [this] {
        m_replacing.clear();
        setCommitText(tr("Export"));
        hideProblem();
    };
    connect(m_file, &FileField::edited, this, edited);
    connect(m_form, &FormView::edited, this, edited);
    m_file->setFocus(Qt::OtherFocusReason);
}

Field FileExportDialog::formulaSwitch()
{
    return switchField(u"formulas"_s, tr("Make formulas harmless"), true,
                       tr("A spreadsheet would run a cell that begins with =, +, − or @. Such cells get an "
                          "apostrophe in front; numbers stay numbers."));
}

bool FileExportDialog::mayWrite(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || file.isDir()) {
        showProblem(tr("Name the file"), tr("Where the rows should be written to: a folder and a name."));
        return false;
    }
    if (!file.absoluteDir().exists()) {
        showProblem(tr("There is no such folder"), QDir::toNativeSeparators(file.absolutePath()));
        fitLater();
        return false;
    }
    if (!file.exists() || m_file->isReplacementConfirmed() || m_replacing == path)
        return true;
    m_replacing = path;
    showProblem(tr("This file is there already"),
                tr("“%1” would be replaced by the export.").arg(QDir::toNativeSeparators(path)));
    setCommitText(tr("Replace file"));
    fitLater();
    return false;
}

void FileExportDialog::write()
{
    const QString path = m_file->path();
    if (m_job || !mayWrite(path))
        return;
    hideProblem();
    TypedJob<qint64> *job = makeJob(path);
    m_job = job;
    connect(job, &ApiJob::progress, m_progress, &LoadingLine::setProgress);
    job->then(this, [this](const Result<qint64> &rows) { written(rows); });
    setWriting(true);
}

void FileExportDialog::setWriting(bool writing)
{
    m_file->setEnabled(!writing);
    m_form->setReadOnly(writing);
    commitButton()->setEnabled(!writing);
    cancelButton()->setText(writing ? tr("Stop") : tr("Cancel"));
    m_progress->setVisible(writing);
    if (writing)
        m_progress->setBusy();
    else
        m_progress->setIdle();
}

void FileExportDialog::written(const Result<qint64> &rows)
{
    m_job = nullptr;
    setWriting(false);
    if (!rows) {
        if (rows.error().kind == ApiError::Kind::Cancelled)
            showProblem(tr("Stopped"), tr("Nothing was written."));
        else
            showError(tr("Nothing was exported"), rows.error());
        fitLater();
        return;
    }
    m_file->setEnabled(false);
    m_form->hide();
    showDone(writtenText(*rows), QDir::toNativeSeparators(QFileInfo(m_file->path()).absoluteFilePath()));
    commitButton()->hide();
    m_openFolder->show();
    cancelButton()->setText(tr("Close"));
    cancelButton()->setFocus(Qt::OtherFocusReason);
}

void FileExportDialog::stopJob(ApiJob *job)
{
    job->abort();
}

void FileExportDialog::reject()
{
    if (m_job)
        stopJob(m_job);
    else
        DialogFrame::reject();
}

} // namespace purveyor
