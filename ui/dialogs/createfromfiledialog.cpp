// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/createfromfiledialog.h"

#include "core/tables/csvfile.h"
#include "core/vendors/clientdirectory.h"
#include "ui/dialogs/choicefield.h"
#include "ui/dialogs/csvsaver.h"
#include "ui/dialogs/followjob.h"
#include "ui/dialogs/importcolumns.h"
#include "ui/dialogs/importplace.h"
#include "ui/dialogs/tablefile.h"
#include "ui/services.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

CreateFromFileDialog::CreateFromFileDialog(Services &services, const QList<MakerPlace> &places,
                                           QWidget *parent)
    : DialogFrame(services.theme, u"createFromFileDialog"_s, parent)
    , m_services(services)
    , m_places(places)
    , m_place(new FormView(services.theme, this))
    , m_file(new FileField(services.theme, u"createFile"_s, tr("File"), FileField::Purpose::Open,
                           {tr("CSV files (*.csv *.txt *.tsv)"), tr("All files (*)")}, ImportLabelWidth,
                           this))
    , m_first(new QWidget(this))
    , m_columns(
          new ImportColumns(services.theme, tr("What is not in the file stays as the form has it."), this))
    , m_progress(new LoadingLine(services.theme, this))
    , m_saver(new CsvSaver(this))
{
    Q_ASSERT(!m_places.isEmpty());
    setHeading(tr("Create from CSV"));
    setDialogWidth(720);
    m_progress->setObjectName(u"createProgress"_s);
    body()->addWidget(m_progress);
    auto *column = new QVBoxLayout(m_first);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().scaled(12));
    auto *what = new TextLabel(theme(), Theme::Type::Body, m_first);
    what->setToken(Token::SecondText);
    what->setWordWrap(true);
    what->setText(tr("Each line of the file is made at the vendor, like a form filled in by hand. The first "
                     "line names the columns. A line that was made before is not made again."));
    column->addWidget(what);
    QList<Choice> choices;
    for (qsizetype i = 0; i < m_places.size(); ++i)
        choices.append({qint64(i),
                        //: what is done and where: "New customer · CloudBlue"
                        tr("%1 · %2").arg(m_places.at(i).operation.title, m_places.at(i).connection.name),
                        {}});
    Field choice = choiceField(u"place"_s, tr("What and where"), choices, {});
    choice.kind = FieldKind::Lookup; // a list, however few they are
    choice.initial = qint64(0);
    Form form;
    form.id = u"createFrom"_s;
    form.sections = {{{}, {choice}}};
    m_place->setLabelWidth(ImportLabelWidth);
    m_place->setForm(form);
    column->addWidget(m_place);
    column->addWidget(m_file);
    column->addStretch(1);
    body()->addWidget(m_first);
    body()->addWidget(m_columns);

    m_back = addOther(tr("Back"));
    m_back->setObjectName(u"createBackButton"_s);
    connect(m_back, &QPushButton::clicked, this, [this] { showColumns(false); });
    m_template = addOther(tr("Save a template…"));
    m_template->setObjectName(u"saveTemplateButton"_s);
    m_template->setToolTip(plainToolTip(tr("An empty file whose columns need no explanation")));
    connect(m_template, &QPushButton::clicked, this, &CreateFromFileDialog::saveTemplate);
    addCancel();
    addCommit(tr("Read file"), ButtonRole::Primary, true);
    setFooter(tr("Nothing is sent before you have seen what becomes of each line."));

    connect(this, &DialogFrame::committed, this, &CreateFromFileDialog::go);
    connect(m_place, &FormView::edited, this, &CreateFromFileDialog::placeChanged);
    connect(m_file, &FileField::edited, this, &CreateFromFileDialog::hideProblem);
    connect(m_saver, &CsvSaver::saved, this, &CreateFromFileDialog::showSaved);
    connect(m_saver, &CsvSaver::failed, this,
            [this](const ApiError &error) { showError(tr("It was not saved"), error); });
    showColumns(false);
    placeChanged();
    m_file->setFocus(Qt::OtherFocusReason);
}

CreateFromFileDialog::~CreateFromFileDialog() = default;

// --- what and where

const MakerPlace &CreateFromFileDialog::place() const
{
    const Value chosen = m_place->values().value(u"place"_s);
    const auto *index = std::get_if<qint64>(&chosen);
    return m_places.at(index ? static_cast<qsizetype>(*index) : 0);
}

void CreateFromFileDialog::placeChanged()
{
    setPlace(place().connection.environment, place().connection.name);
    m_fields.reset();
    hideProblem();
    loadForm();
}

void CreateFromFileDialog::setBusy(bool busy)
{
    commitButton()->setEnabled(!busy);
    m_template->setEnabled(!busy && m_fields);
    if (busy)
        m_progress->setBusy();
    else
        m_progress->setIdle();
}

void CreateFromFileDialog::loadForm()
{
    if (m_job)
        m_job->abort();
    VendorClient *client = m_services.clients.client(place().connection.id);
    if (!client) {
        setBusy(false);
        showProblem(tr("It cannot be made there"), connectionGone().message);
        return;
    }
    TypedJob<Form> *job = client->form(place().operation.id, {}, {});
    m_job = job;
    setBusy(true);
    followJob(job, this, [this, job = QPointer(job)](const Result<Form> &form) {
        if (m_job == job)
            formLoaded(form);
    });
}

void CreateFromFileDialog::formLoaded(const Result<Form> &form)
{
    m_job = nullptr;
    if (form)
        m_fields = fileFields(*form);
    else
        showError(tr("The vendor did not give the form"), form.error());
    setBusy(false);
}

// --- the file

void CreateFromFileDialog::go()
{
    if (m_job)
        return;
    hideProblem();
    if (!m_fields)
        loadForm();
    else if (m_columns->isHidden())
        readFile();
    else
        takeColumns();
}

void CreateFromFileDialog::readFile()
{
    const QFileInfo file(m_file->path());
    if (m_file->path().isEmpty() || file.isDir() || !file.exists()) {
        showProblem(m_file->path().isEmpty() ? tr("Name the file") : tr("There is no such file"),
                    QDir::toNativeSeparators(m_file->path()));
        return;
    }
    setBusy(true);
    auto *job = readTableFile(m_file->path(), this);
    m_job = job;
    job->then(this, [this, job](const Result<CsvTable> &table) {
        if (m_job == job)
            fileRead(table);
    });
}

void CreateFromFileDialog::fileRead(const Result<CsvTable> &table)
{
    m_job = nullptr;
    setBusy(false);
    if (!table) {
        showError(tr("The file cannot be read"), table.error());
        fitLater();
        return;
    }
    if (table->rows.size() < 2) {
        showProblem(tr("There is no row in the file"), tr("Only the line that names the columns."));
        return;
    }
    m_read = *table;
    const QStringList heads = m_read.rows.constFirst().cells;
    m_mapping = guessMapping(place().operation.makes, *m_fields, heads);
    if (unmapped(*m_fields, m_mapping).isEmpty() && m_mapping.size() == heads.size()) {
        plan();
        return;
    }
    showColumns(true);
    m_columns->ask(m_read, *m_fields, m_mapping);
}

// --- its columns

void CreateFromFileDialog::showColumns(bool shown)
{
    m_first->setVisible(!shown);
    m_columns->setVisible(shown);
    m_back->setVisible(shown);
    m_template->setVisible(!shown);
    setCommitText(shown ? tr("Check the rows") : tr("Read file"));
    hideProblem();
    fitLater();
}

void CreateFromFileDialog::takeColumns()
{
    const std::optional<ImportMapping> mapping = m_columns->take();
    if (!mapping)
        return;
    m_mapping = *mapping;
    plan();
}

void CreateFromFileDialog::plan()
{
    const MakerPlace chosen = place();
    const QList<BulkTarget> targets = targetsIn(m_read, m_mapping, *m_fields, chosen.connection.id);
    if (targets.isEmpty()) {
        showProblem(tr("There is nothing in the file"), tr("No line says anything in the chosen columns."));
        return;
    }
    setBusy(true);
    auto *job = new BulkFile(m_services.journal, chosen.operation.id, targets, this);
    m_job = job;
    job->then(this, [this, chosen](const Result<QList<BulkRow>> &rows) {
        m_job = nullptr;
        setBusy(false);
        if (!rows) {
            showError(tr("The journal cannot be asked what was made before"), rows.error());
            return;
        }
        Q_EMIT planned({chosen.connection.id, chosen.operation, *rows, {}});
        accept();
    });
}

void CreateFromFileDialog::saveTemplate()
{
    if (m_fields)
        m_saver->save(u"template"_s, m_file->path(), place().operation.id.value + u"-template.csv"_s,
                      {templateHeads(*m_fields), 0, {}}, u',');
}

} // namespace purveyor
