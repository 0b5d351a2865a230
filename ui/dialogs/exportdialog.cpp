// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/choicefield.h"
#include "ui/dialogs/exportjob.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int ExportLabelWidth = 116; // that of a FormView

Field switchOf(const QString &key, const QString &label, const QString &help)
{
    Field field;
    field.key = key;
    field.label = label;
    field.help = help;
    field.kind = FieldKind::Switch;
    field.initial = true;
    return field;
}

// Spreadsheets cut at what their system's language writes lists with: where the comma is in the numbers, that
// is the semicolon.
QString usualDelimiter()
{
    return QLocale().decimalPoint() == ","_L1 ? u";"_s : u","_s;
}
} // namespace

ExportDialog::ExportDialog(const Theme &theme, const ExportSubject &subject, QWidget *parent)
    : DialogFrame(theme, u"exportDialog"_s, parent)
    , m_subject(subject)
    , m_file(new FileField(theme, u"exportFile"_s, tr("File"), FileField::Purpose::Save,
                           {tr("CSV files (*.csv)"), tr("All files (*)")}, ExportLabelWidth, this))
    , m_form(new FormView(theme, this))
    , m_progress(new LoadingLine(theme, this))
{
    setHeading(subject.title);
    auto *count = new TextLabel(theme, Theme::Type::Strong, this);
    count->setObjectName(u"exportCount"_s);
    count->setWordWrap(true);
    count->setText(subject.count);
    body()->addWidget(count);
    if (!subject.remark.isEmpty()) {
        auto *remark = new TextLabel(theme, Theme::Type::Body, this);
        remark->setObjectName(u"exportRemark"_s);
        remark->setToken(Token::SecondText);
        remark->setWordWrap(true);
        remark->setText(subject.remark);
        body()->addWidget(remark);
    }
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_file->setPath((documents.exists() ? documents : QDir::home()).filePath(subject.fileName));
    body()->addWidget(m_file);
    makeForm();
    body()->addWidget(m_form);
    m_progress->setObjectName(u"exportProgress"_s);
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
    connect(this, &DialogFrame::committed, this, &ExportDialog::write);
    connect(m_file, &FileField::edited, this, [this] {
        m_replacing.clear();
        setCommitText(tr("Export"));
        hideProblem();
    });
    m_file->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::makeForm()
{
    const auto columns = [this](const QStringList &shown) {
        return static_cast<int>(chosenColumns(m_subject.table, shown).size());
    };
    Form form;
    form.id = u"export"_s;
    form.sections = {
        {{},
         {choiceField(u"columns"_s, tr("Columns"),
                      {{u"shown"_s, tr("In view (%1)").arg(columns(m_subject.shown)), {}},
                       {u"all"_s, tr("All (%1)").arg(columns({})), {}}},
                      u"shown"_s),
          choiceField(
              u"delimiter"_s, tr("Between columns"),
              {{u","_s, tr("Comma"), {}}, {u";"_s, tr("Semicolon"), {}}, {u"\t"_s, tr("Tabulator"), {}}},
              usualDelimiter()),
          switchOf(u"formulas"_s, tr("Make formulas harmless"),
                   tr("A spreadsheet would run a cell that begins with =, +, − or @. Such cells get an "
                      "apostrophe in front; numbers stay numbers.")),
          switchOf(u"mark"_s, tr("Mark as UTF-8"),
                   tr("Excel needs the mark to read letters such as ä. Some programs stumble over it."))}}};
    m_form->setForm(form);
}

bool ExportDialog::mayWrite(const QString &path)
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

void ExportDialog::write()
{
    const QString path = m_file->path();
    if (m_job || !mayWrite(path))
        return;
    hideProblem();
    const Values values = m_form->values();
    const ExportTable &table = m_subject.table;
    const QList<qsizetype> chosen = chosenColumns(
        table, textOf(values.value(u"columns"_s)) == "all"_L1 ? QStringList() : m_subject.shown);
    CsvSource source;
    source.rows = table.rows;
    for (const qsizetype column : chosen)
        source.heads.append(table.columns.at(column).head);
    source.cells = [cell = table.cell, chosen](qsizetype row) {
        QStringList cells;
        cells.reserve(chosen.size());
        for (const qsizetype column : chosen)
            cells.append(cell(row, column));
        return cells;
    };
    CsvFormat format;
    format.delimiter = textOf(values.value(u"delimiter"_s)).at(0);
    format.neutraliseFormulas = values.value(u"formulas"_s) == Value(true);
    format.byteOrderMark = values.value(u"mark"_s) == Value(true);

    m_job = new ExportJob(path, source, format, this);
    connect(m_job, &ApiJob::progress, m_progress, &LoadingLine::setProgress);
    m_job->then(this, [this](const Result<CsvWriteResult> &result) { written(result); });
    setWriting(true);
}

void ExportDialog::setWriting(bool writing)
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

void ExportDialog::written(const Result<CsvWriteResult> &result)
{
    m_job = nullptr;
    setWriting(false);
    if (!result) {
        showError(tr("Nothing was exported"), result.error());
        fitLater();
        return;
    }
    if (result->state == CsvWriteResult::State::Cancelled) {
        showProblem(tr("Stopped"), tr("Nothing was written."));
        return;
    }
    m_file->setEnabled(false);
    m_form->hide();
    banner()->setMessage(Mark::Good, tr("%Ln row(s) written", nullptr, static_cast<int>(result->rows)),
                         QDir::toNativeSeparators(QFileInfo(m_file->path()).absoluteFilePath()));
    banner()->setActions({});
    banner()->show();
    commitButton()->hide();
    m_openFolder->show();
    cancelButton()->setText(tr("Close"));
    cancelButton()->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::reject()
{
    if (m_job)
        m_job->stop();
    else
        DialogFrame::reject();
}

} // namespace purveyor
