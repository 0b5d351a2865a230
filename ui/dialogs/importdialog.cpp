// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importdialog.h"

#include "core/sync/book.h"
#include "core/tables/csvfile.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/unlisted.h"
#include "ui/dialogs/csvsaver.h"
#include "ui/dialogs/importcolumns.h"
#include "ui/dialogs/importplace.h"
#include "ui/dialogs/tablefile.h"
#include "ui/models/importmodel.h"
#include "ui/services.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qsizetype RowsATurn = 250; // judged in some milliseconds
} // namespace

ImportDialog::ImportDialog(Services &services, const ImportSubject &subject, QWidget *parent)
    : DialogFrame(services.theme, u"importDialog"_s, parent)
    , m_services(services)
    , m_known(subject.known)
    , m_place(new ImportPlace(theme(), subject, this))
    , m_columns(new ImportColumns(theme(), tr("Without an id nobody knows what a row is about."), this))
    , m_counts(new TextLabel(theme(), Theme::Type::Strong, this))
    , m_progress(new LoadingLine(theme(), this))
    , m_table(new StateTableView(theme(), this))
    , m_model(new ImportModel(this))
    , m_saver(new CsvSaver(this))
{
    setHeading(tr("Import from CSV"));
    setDialogWidth(880);
    m_steps = {m_place, m_columns, makePreviewStep()};
    m_progress->setObjectName(u"importProgress"_s);
    body()->addWidget(m_progress);
    for (QWidget *step : std::as_const(m_steps))
        body()->addWidget(step, 1);
    makeButtons();
    setFooter(tr("Nothing is written before you click Import, and nothing changes at the vendor."));

    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ImportDialog::judgeMore);
    connect(this, &DialogFrame::committed, this, &ImportDialog::go);
    connect(m_place, &ImportPlace::connectionChanged, this, &ImportDialog::showPlace);
    connect(m_place, &ImportPlace::pathEdited, this, &ImportDialog::hideProblem);
    connect(m_saver, &CsvSaver::saved, this, &ImportDialog::showSaved);
    connect(m_saver, &CsvSaver::failed, this,
            [this](const ApiError &error) { showError(tr("It was not saved"), error); });
    showPlace();
    showStep(Step::File);
    m_place->setFocus(Qt::OtherFocusReason);
}

ImportDialog::~ImportDialog() = default;

// --- steps

QWidget *ImportDialog::makePreviewStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().scaled(8));
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(m_model);
    m_table->setColumns({{u"line"_s, 56, false, true, true},
                         {u"fate"_s, 128, false, true, true},
                         {u"name"_s, 0, true, true, true},
                         {u"reason"_s, 344, false, true, true}});
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setMinimumHeight(theme().rowHeight() * 9);
    column->addWidget(m_table, 1);
    return step;
}

void ImportDialog::makeButtons()
{
    m_back = addOther(tr("Back"));
    m_back->setObjectName(u"importBackButton"_s);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    m_template = addOther(tr("Save a template…"));
    m_template->setObjectName(u"saveTemplateButton"_s);
    m_template->setToolTip(plainToolTip(tr("An empty file whose columns need no explanation")));
    connect(m_template, &QPushButton::clicked, this, &ImportDialog::saveTemplate);
    m_saveBad = addOther(tr("Save what is left out…"));
    m_saveBad->setObjectName(u"saveBadRowsButton"_s);
    connect(m_saveBad, &QPushButton::clicked, this, &ImportDialog::saveBadRows);
    addCancel();
    addCommit(tr("Read file"), ButtonRole::Primary, true);
}

void ImportDialog::showStep(Step step)
{
    m_step = step;
    const Step body = step == Step::Done ? Step::Preview : step;
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setVisible(i == static_cast<qsizetype>(body));
    const qsizetype bad = m_plan ? m_plan->count(ImportRow::Fate::Bad) : 0;
    m_progress->setIdle();
    m_back->setVisible(step == Step::Columns || step == Step::Preview);
    m_back->setText(step == Step::Preview ? tr("Columns…") : tr("Back"));
    m_template->setVisible(step == Step::File);
    m_saveBad->setVisible((step == Step::Preview || step == Step::Done) && bad > 0);
    commitButton()->setVisible(step != Step::Done);
    commitButton()->setEnabled(true);
    cancelButton()->setText(step == Step::Done ? tr("Close") : tr("Cancel"));
    if (step == Step::File)
        setCommitText(tr("Read file"));
    else if (step == Step::Columns)
        setCommitText(tr("Check the rows"));
    fitLater();
}

void ImportDialog::go()
{
    if (m_job || m_writing || m_turn.isActive())
        return;
    switch (m_step) {
    case Step::File:
        readFile();
        break;
    case Step::Columns:
        takeColumns();
        break;
    case Step::Preview:
        import();
        break;
    case Step::Done:
        break;
    }
}

void ImportDialog::goBack()
{
    if (m_writing)
        return;
    m_turn.stop();
    hideProblem();
    if (m_step == Step::Preview)
        showColumns();
    else
        showStep(Step::File);
}

void ImportDialog::reject()
{
    if (!m_writing) // it is being written, and will be, whoever looks on
        DialogFrame::reject();
}

// --- where to

void ImportDialog::showPlace()
{
    setPlace(m_place->connection().environment, m_place->connection().name);
}

VendorClient *ImportDialog::client() const
{
    return m_services.clients.client(m_place->connection().id);
}

Form ImportDialog::notedFields() const
{
    const VendorClient *asked = client();
    return notedForm(m_place->kind(), asked && needsParent(*asked, m_place->kind()));
}

// --- the file

void ImportDialog::readFile()
{
    hideProblem();
    const QFileInfo file(m_place->path());
    if (m_place->path().isEmpty() || file.isDir() || !file.exists()) {
        showProblem(m_place->path().isEmpty() ? tr("Name the file") : tr("There is no such file"),
                    QDir::toNativeSeparators(m_place->path()));
        return;
    }
    commitButton()->setEnabled(false);
    m_progress->setBusy();
    auto *job = readTableFile(m_place->path(), this);
    m_job = job;
    job->then(this, [this](const Result<CsvTable> &table) { fileRead(table); });
}

void ImportDialog::fileRead(const Result<CsvTable> &table)
{
    m_job = nullptr;
    m_progress->setIdle();
    commitButton()->setEnabled(true);
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
    const Form form = notedFields();
    m_mapping = guessMapping(m_place->kind(), form, m_read.rows.constFirst().cells);
    if (unmapped(form, m_mapping).isEmpty())
        judge();
    else
        showColumns();
}

// --- its columns

void ImportDialog::showColumns()
{
    showStep(Step::Columns);
    m_columns->ask(m_read, notedFields(), m_mapping);
}

void ImportDialog::takeColumns()
{
    const std::optional<ImportMapping> mapping = m_columns->take();
    if (!mapping)
        return;
    m_mapping = *mapping;
    judge();
}

// --- the dry run

void ImportDialog::judge()
{
    VendorClient *asked = client();
    if (!asked) {
        showProblem(tr("It cannot be checked"), tr("The connection is switched off or cannot be used."));
        return;
    }
    ImportTarget target;
    target.connection = m_place->connection().id;
    target.kind = m_place->kind();
    target.needsParent = needsParent(*asked, m_place->kind());
    // Judged over some turns: the connection may be switched off meanwhile.
    target.addressed = [this, id = target.connection](EntityKind thing, const EntityId &parent,
                                                      const QString &text) {
        const VendorClient *vendor = m_services.clients.client(id);
        return vendor ? vendor->addressed(thing, parent, text) : EntityId();
    };
    target.known = m_known(target.connection, target.kind);
    //: a state: nobody but the imported file has told of this thing
    target.sourceWord = tr("Imported");
    m_plan = std::make_shared<ImportPlan>(m_read, target, m_mapping);
    m_model->setPlan({});
    m_counts->setText(tr("Checking the rows…"));
    showStep(Step::Preview);
    setCommitText(tr("Import"));
    commitButton()->setEnabled(false);
    m_turn.start();
}

void ImportDialog::judgeMore()
{
    const bool more = m_plan->judge(RowsATurn);
    m_progress->setProgress(m_plan->judged(), m_plan->total());
    if (!more) {
        m_turn.stop();
        judged();
    }
}

void ImportDialog::judged()
{
    const auto count = [this](ImportRow::Fate fate) { return static_cast<int>(m_plan->count(fate)); };
    const int good = count(ImportRow::Fate::New) + count(ImportRow::Fate::Known);
    QStringList lines{tr("%Ln new", nullptr, count(ImportRow::Fate::New)),
                      tr("%Ln known and updated", nullptr, count(ImportRow::Fate::Known)),
                      tr("%Ln line(s) left out", nullptr, count(ImportRow::Fate::Bad))};
    if (m_plan->emptyRows() > 0)
        lines += tr("%Ln empty line(s)", nullptr, static_cast<int>(m_plan->emptyRows()));
    m_model->setPlan(m_plan);
    showStep(Step::Preview);
    m_counts->setText(lines.join(u" · "_s));
    setCommitText(tr("Import %Ln row(s)", nullptr, good));
    commitButton()->setEnabled(good > 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

// --- the import

void ImportDialog::import()
{
    hideProblem();
    m_writing = true;
    for (QPushButton *button : {commitButton(), cancelButton(), m_back, m_saveBad})
        button->setEnabled(false);
    m_progress->setBusy();
    m_services.book.keepUnlisted(m_plan->entities(), Ledger::Source::Imported)
        ->then(this, [this](const Result<Done> &done) { imported(done); });
}

void ImportDialog::imported(const Result<Done> &done)
{
    m_writing = false;
    m_progress->setIdle();
    for (QPushButton *button : {commitButton(), cancelButton(), m_back, m_saveBad})
        button->setEnabled(true);
    if (!done) {
        showError(tr("Nothing was imported"), done.error());
        return;
    }
    const auto count = [this](ImportRow::Fate fate) { return static_cast<int>(m_plan->count(fate)); };
    showStep(Step::Done);
    const int bad = count(ImportRow::Fate::Bad);
    banner()->setMessage(
        bad > 0 ? Mark::Waiting : Mark::Good,
        tr("%Ln row(s) imported", nullptr, count(ImportRow::Fate::New) + count(ImportRow::Fate::Known)),
        bad > 0 ? tr("%Ln line(s) were left out. Save them with the reasons, mend them, and "
                     "import that file.",
                     nullptr, bad)
                : QString());
    banner()->setActions({});
    banner()->show();
    setFooter(QString());
    cancelButton()->setFocus(Qt::OtherFocusReason);
}

// --- files to take along

void ImportDialog::saveTemplate()
{
    m_saver->save(u"template"_s, m_place->path(), m_place->kindKey() + u"-template.csv"_s,
                  {templateHeads(notedFields()), 0, {}}, u',');
}

void ImportDialog::saveBadRows()
{
    const QList<QStringList> rows = m_plan->badRows();
    m_saver->save(
        u"badRows"_s, m_place->path(), QFileInfo(m_place->path()).completeBaseName() + u"-left-out.csv"_s,
        {m_plan->badHeads(), rows.size(), [rows](qsizetype row) { return rows.at(row); }}, m_read.delimiter);
}

} // namespace purveyor
