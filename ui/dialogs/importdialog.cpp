// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importdialog.h"

#include "core/sync/book.h"
#include "core/tables/csvfile.h"
#include "core/vendors/clientdirectory.h"
#include "ui/dialogs/addbyiddialog.h"
#include "ui/dialogs/exportjob.h"
#include "ui/dialogs/importfilejob.h"
#include "ui/models/importmodel.h"
#include "ui/services.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int LabelWidth = 144;
constexpr qsizetype RowsATurn = 250; // judged in some milliseconds
constexpr qsizetype LongestExample = 40;
constexpr qint64 NotInTheFile = -1;

QString kindName(EntityKind kind)
{
    return kind == EntityKind::Customer ? ImportDialog::tr("Customers") : ImportDialog::tr("Subscriptions");
}

QString kindKey(EntityKind kind)
{
    return kind == EntityKind::Customer ? u"customers"_s : u"subscriptions"_s;
}

Field choiceOf(const QString &key, const QString &label, const QList<Choice> &choices, const Value &initial)
{
    Field field;
    field.key = key;
    field.label = label;
    field.kind = FieldKind::Choice;
    field.required = true;
    field.choices = choices;
    field.initial = initial;
    return field;
}
} // namespace

ImportDialog::ImportDialog(Services &services, const ImportSubject &subject, QWidget *parent)
    : DialogFrame(services.theme, u"importDialog"_s, parent)
    , m_services(services)
    , m_subject(subject)
    , m_place(new FormView(theme(), this))
    , m_file(new FileField(theme(), u"importFile"_s, tr("File"), FileField::Purpose::Open,
                           {tr("CSV files (*.csv *.txt *.tsv)"), tr("All files (*)")}, LabelWidth, this))
    , m_columns(new FormView(theme(), this))
    , m_counts(new TextLabel(theme(), Theme::Type::Strong, this))
    , m_progress(new LoadingLine(theme(), this))
    , m_table(new StateTableView(theme(), this))
    , m_model(new ImportModel(this))
{
    Q_ASSERT(!subject.places.isEmpty());
    setHeading(tr("Import from CSV"));
    setDialogWidth(880);
    m_steps = {makeFileStep(), makeColumnsStep(), makePreviewStep()};
    m_progress->setObjectName(u"importProgress"_s);
    body()->addWidget(m_progress);
    for (QWidget *step : std::as_const(m_steps))
        body()->addWidget(step, 1);
    makeButtons();
    setFooter(tr("Nothing is written before you click Import, and nothing changes at the vendor."));

    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ImportDialog::judgeMore);
    connect(this, &DialogFrame::committed, this, &ImportDialog::go);
    connect(m_place, &FormView::drivingFieldEdited, this, &ImportDialog::updatePlaces);
    connect(m_file, &FileField::edited, this, &ImportDialog::hideProblem);
    updatePlaces();
    showStep(Step::File);
    m_file->setFocus(Qt::OtherFocusReason);
}

ImportDialog::~ImportDialog() = default;

// --- steps

QWidget *ImportDialog::makeFileStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().scaled(12));
    auto *what = new TextLabel(theme(), Theme::Type::Body, step);
    what->setToken(Token::SecondText);
    what->setWordWrap(true);
    what->setText(tr("For what the vendor does not list: the rows of the file are shown in this console from "
                     "then on, marked as imported. The first line of the file names the columns."));
    column->addWidget(what);
    m_place->setLabelWidth(LabelWidth);
    column->addWidget(m_place);
    column->addWidget(m_file);
    column->addStretch(1);
    return step;
}

QWidget *ImportDialog::makeColumnsStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().scaled(12));
    auto *what = new TextLabel(theme(), Theme::Type::Body, step);
    what->setToken(Token::SecondText);
    what->setWordWrap(true);
    what->setText(tr("Which column of the file says what? Without an id nobody knows what a row is about."));
    column->addWidget(what);
    m_columns->setLabelWidth(LabelWidth);
    column->addWidget(m_columns);
    column->addStretch(1);
    return step;
}

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

void ImportDialog::updatePlaces()
{
    const ConnectionId here = connection();
    Form form;
    form.id = u"import"_s;
    QList<Field> fields;
    QList<Choice> connections;
    QList<Choice> kinds;
    const ImportSubject::Place *place = &m_subject.places.constFirst();
    for (const ImportSubject::Place &one : std::as_const(m_subject.places)) {
        connections.append({one.connection.id.value, one.connection.name, {}});
        if (one.connection.id == here)
            place = &one;
    }
    for (const EntityKind one : place->kinds)
        kinds.append({kindKey(one), kindName(one), {}});
    if (connections.size() > 1) {
        fields.append(choiceOf(u"connection"_s, tr("Connection"), connections, place->connection.id.value));
        fields.last().driving = true;
    }
    const EntityKind proposed =
        place->kinds.contains(m_subject.kind) ? m_subject.kind : place->kinds.constFirst();
    fields.append(choiceOf(u"kind"_s, tr("The rows are"), kinds, kindKey(proposed)));
    form.sections = {{{}, fields}};
    m_place->setForm(form);
    setPlace(place->connection.environment, place->connection.name);
}

ConnectionId ImportDialog::connection() const
{
    const QString chosen = textOf(m_place->values().value(u"connection"_s));
    return chosen.isEmpty() ? m_subject.places.constFirst().connection.id : ConnectionId{chosen};
}

EntityKind ImportDialog::kind() const
{
    return textOf(m_place->values().value(u"kind"_s)) == kindKey(EntityKind::Customer)
               ? EntityKind::Customer
               : EntityKind::Subscription;
}

VendorClient *ImportDialog::client() const
{
    return m_services.clients.client(connection());
}

Form ImportDialog::notedFields() const
{
    const VendorClient *asked = client();
    return notedForm(kind(), asked && needsParent(*asked, kind()));
}

// --- the file

void ImportDialog::readFile()
{
    hideProblem();
    const QFileInfo file(m_file->path());
    if (m_file->path().isEmpty() || file.isDir() || !file.exists()) {
        showProblem(m_file->path().isEmpty() ? tr("Name the file") : tr("There is no such file"),
                    QDir::toNativeSeparators(m_file->path()));
        return;
    }
    commitButton()->setEnabled(false);
    m_progress->setBusy();
    auto *job = new ImportFileJob(m_file->path(), this);
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
    m_mapping = guessMapping(kind(), form, m_read.rows.constFirst().cells);
    if (unmapped(form, m_mapping).isEmpty())
        judge();
    else
        showColumns();
}

// --- its columns

void ImportDialog::showColumns()
{
    const QStringList heads = m_read.rows.constFirst().cells;
    QList<Choice> choices{{NotInTheFile, tr("Not in the file"), {}}};
    for (qsizetype column = 0; column < heads.size(); ++column) {
        QString example = m_read.rows.at(1).cells.value(column);
        if (example.size() > LongestExample)
            example = example.left(LongestExample) + u'…';
        const QString head = heads.at(column).trimmed();
        choices.append({qint64(column), head.isEmpty() ? tr("Column %1").arg(column + 1) : head,
                        //: %1 is what stands in the second line of the file
                        example.isEmpty() ? QString() : tr("For example: %1").arg(visibleText(example))});
    }
    Form form = notedFields();
    form.id = u"columns"_s;
    for (Section &section : form.sections) {
        for (Field &field : section.fields) {
            const qsizetype column = m_mapping.value(field.key, NotInTheFile);
            field = choiceOf(field.key, field.label, choices, qint64(column));
            field.kind = FieldKind::Lookup; // a list, however few they are
        }
    }
    m_columns->setForm(form);
    for (const Section &section : std::as_const(form.sections)) {
        for (const Field &field : section.fields)
            m_columns->setValue(field.key, field.initial);
    }
    showStep(Step::Columns);
    m_columns->focusFirst();
}

void ImportDialog::takeColumns()
{
    const Form form = notedFields();
    const Values chosen = m_columns->values();
    ImportMapping mapping;
    QHash<qsizetype, QString> taken; // column → field
    QList<Problem> problems;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            const Value value = chosen.value(field.key);
            const auto *column = std::get_if<qint64>(&value);
            if (!column || *column == NotInTheFile)
                continue;
            if (taken.contains(*column))
                problems.append({field.key, tr("This column is “%1” already.").arg(taken.value(*column))});
            taken.insert(*column, field.label);
            mapping.insert(field.key, *column);
        }
    }
    const QList<Field> missing = unmapped(form, mapping);
    for (const Field &field : missing)
        problems.append({field.key, tr("Choose the column: no row can be imported without it.")});
    m_columns->setProblems(problems, true);
    if (!problems.isEmpty())
        return;
    m_mapping = mapping;
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
    target.connection = connection();
    target.kind = kind();
    target.needsParent = needsParent(*asked, kind());
    // Judged over some turns: the connection may be switched off meanwhile.
    target.addressed = [this, id = target.connection](EntityKind thing, const EntityId &parent,
                                                      const QString &text) {
        const VendorClient *vendor = m_services.clients.client(id);
        return vendor ? vendor->addressed(thing, parent, text) : EntityId();
    };
    target.known = m_subject.known(target.connection, target.kind);
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

void ImportDialog::saveCsv(const QString &purpose, const QString &fileName, const CsvSource &source)
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(purpose + u"FileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
    const QString read = m_file->path();
    dialog->setDirectory(read.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                        : QFileInfo(read).absolutePath());
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, source](const QString &file) {
        CsvFormat format;
        format.delimiter = m_plan ? m_read.delimiter : u',';
        (new ExportJob(file, source, format, this))
            ->then(this, [this, file](const Result<CsvWriteResult> &result) {
                if (!result) {
                    showError(tr("It was not saved"), result.error());
                    return;
                }
                banner()->setMessage(Mark::Good, tr("Saved"), QDir::toNativeSeparators(file));
                banner()->setActions({});
                banner()->show();
            });
    });
    dialog->open();
}

void ImportDialog::saveTemplate()
{
    saveCsv(u"template"_s, kindKey(kind()) + u"-template.csv"_s, {templateHeads(notedFields()), 0, {}});
}

void ImportDialog::saveBadRows()
{
    const QList<QStringList> rows = m_plan->badRows();
    saveCsv(u"badRows"_s, QFileInfo(m_file->path()).completeBaseName() + u"-left-out.csv"_s,
            {m_plan->badHeads(), rows.size(), [rows](qsizetype row) { return rows.at(row); }});
}

} // namespace purveyor
