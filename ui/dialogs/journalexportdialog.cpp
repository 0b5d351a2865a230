// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/journalexportdialog.h"

#include "core/net/clock.h"
#include "core/storage/profile.h"
#include "ui/dialogs/journalexportjob.h"
#include "ui/services.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int JournalLabelWidth = 116; // that of a FormView

Form kindForm()
{
    Field kind;
    kind.key = u"kind"_s;
    kind.label = JournalExportDialog::tr("Format");
    kind.kind = FieldKind::Choice;
    kind.choices = {{u"csv"_s, JournalExportDialog::tr("CSV"), JournalExportDialog::tr("An entry a line")},
                    {u"json"_s, JournalExportDialog::tr("JSON"),
                     JournalExportDialog::tr("With all events, requests and answers")}};
    kind.initial = u"csv"_s;
    Field formulas;
    formulas.key = u"formulas"_s;
    formulas.label = JournalExportDialog::tr("Make formulas harmless");
    formulas.help = JournalExportDialog::tr("A spreadsheet would run a cell that begins with =, +, − or @. "
                                            "Such cells get an apostrophe in front; numbers stay numbers.");
    formulas.kind = FieldKind::Switch;
    formulas.initial = true;
    formulas.shownWhen = Condition{u"kind"_s, {u"csv"_s}};
    Form form;
    form.id = u"journalExport"_s;
    form.sections = {{{}, {kind, formulas}}};
    return form;
}
} // namespace

JournalExportDialog::JournalExportDialog(Services &services, qint64 total, QWidget *parent)
    : DialogFrame(services.theme, u"journalExportDialog"_s, parent)
    , m_services(services)
    , m_total(total)
    , m_file(new FileField(services.theme, u"journalExportFile"_s, tr("File"), FileField::Purpose::Save,
                           {tr("All files (*)")}, JournalLabelWidth, this))
    , m_form(new FormView(services.theme, this))
    , m_progress(new LoadingLine(services.theme, this))
{
    setHeading(tr("Export the journal"));
    auto *what = new TextLabel(theme(), Theme::Type::Body, this);
    what->setWordWrap(true);
    what->setText(tr("All %Ln entries, older ones than the list shows too. Passwords and keys are not in the "
                     "journal and so not in the file; names and addresses of customers are.",
                     nullptr, static_cast<int>(total)));
    body()->addWidget(what);
    m_form->setForm(kindForm());
    body()->addWidget(m_form);
    body()->addWidget(m_file);
    m_progress->hide();
    body()->addWidget(m_progress);
    body()->addStretch(1);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDate today = services.clock.nowUtc().toLocalTime().date();
    m_file->setPath((documents.exists() ? documents : QDir::home())
                        .filePath(u"journal-%1.csv"_s.arg(today.toString(Qt::ISODate))));
    addCancel();
    addCommit(tr("Export"), ButtonRole::Primary, true);
    connect(this, &DialogFrame::committed, this, &JournalExportDialog::write);
    connect(m_form, &FormView::edited, this, &JournalExportDialog::kindChanged);
    connect(m_file, &FileField::edited, this, [this] {
        m_replacing.clear();
        setCommitText(tr("Export"));
        hideProblem();
    });
}

bool JournalExportDialog::isJson() const
{
    return textOf(m_form->values().value(u"kind"_s)) == "json"_L1;
}

// The file is named after what is in it, as long as it was named so.
void JournalExportDialog::kindChanged()
{
    const QString wanted = isJson() ? u".json"_s : u".csv"_s;
    const QString other = isJson() ? u".csv"_s : u".json"_s;
    QString path = m_file->path();
    if (path.endsWith(other)) {
        path.chop(other.size());
        m_file->setPath(path + wanted);
        m_replacing.clear();
    }
}

bool JournalExportDialog::mayWrite(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || file.isDir() || !file.absoluteDir().exists()) {
        showProblem(tr("Name the file"), tr("Where the entries should be written to: a folder and a name."));
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

void JournalExportDialog::write()
{
    const QString path = m_file->path();
    if (m_job || !mayWrite(path))
        return;
    hideProblem();
    CsvFormat format;
    format.neutraliseFormulas = m_form->values().value(u"formulas"_s) == Value(true);
    auto *job = new JournalExportJob(m_services.profile.journalThread(), path,
                                     isJson() ? JournalExportJob::Kind::Json : JournalExportJob::Kind::Csv,
                                     format, m_services.clock.nowUtc(), m_total, this);
    m_job = job;
    connect(job, &ApiJob::progress, m_progress, &LoadingLine::setProgress);
    job->then(this, [this](const Result<qint64> &entries) { written(entries); });
    setWriting(true);
}

void JournalExportDialog::setWriting(bool writing)
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

void JournalExportDialog::written(const Result<qint64> &entries)
{
    m_job = nullptr;
    setWriting(false);
    if (!entries) {
        showError(tr("Nothing was exported"), entries.error());
        fitLater();
        return;
    }
    m_file->setEnabled(false);
    m_form->hide();
    banner()->setMessage(Mark::Good, tr("%Ln entries written", nullptr, static_cast<int>(*entries)),
                         QDir::toNativeSeparators(QFileInfo(m_file->path()).absoluteFilePath()));
    banner()->setActions({});
    banner()->show();
    commitButton()->hide();
    cancelButton()->setText(tr("Close"));
    cancelButton()->setFocus(Qt::OtherFocusReason);
}

void JournalExportDialog::reject()
{
    if (m_job)
        m_job->abort();
    else
        DialogFrame::reject();
}

} // namespace purveyor
