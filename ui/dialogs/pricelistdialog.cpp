// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/pricelistdialog.h"

#include "core/net/clock.h"
#include "ui/dialogs/csvsaver.h"
#include "ui/dialogs/tablefile.h"
#include "ui/models/celltext.h"
#include "ui/services.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int PriceLabelWidth = 96;
constexpr qsizetype ReasonColumn = 6;
constexpr qsizetype MostRowsShown = 2000; // the counts say how many there are

QString amountOrDash(const std::optional<Money> &money)
{
    return money ? formatMoney(*money, QLocale()) : PriceListDialog::tr("unknown");
}
} // namespace

QList<RecordCell> priceCells(const PriceEntry &entry)
{
    const QString from = entry.validFrom.isValid() ? QLocale().toString(entry.validFrom, QLocale::ShortFormat)
                                                   : PriceListDialog::tr("always");
    return {
        {entry.product, entry.name},
        {entry.period.isEmpty() ? PriceListDialog::tr("any") : entry.period, {}, {}, entry.period.isEmpty()},
        {amountOrDash(entry.price), {}, {}, !entry.price, true},
        {amountOrDash(entry.cost), {}, {}, !entry.cost, true},
        {from, {}, {}, !entry.validFrom.isValid()}};
}

PriceListDialog::PriceListDialog(Services &services, const Connection &connection,
                                 const std::optional<PriceListFacts> &before, QWidget *parent)
    : DialogFrame(services.theme, u"priceListDialog"_s, parent)
    , m_services(services)
    , m_connection(connection.id)
    , m_before(before)
    , m_fileStep(new QWidget(this))
    , m_previewStep(new QWidget(this))
    , m_file(new FileField(theme(), u"priceFile"_s, tr("File"), FileField::Purpose::Open,
                           {tr("CSV files (*.csv *.txt *.tsv)"), tr("All files (*)")}, PriceLabelWidth, this))
    , m_progress(new LoadingLine(theme(), this))
    , m_counts(new TextLabel(theme(), Theme::Type::Strong, this))
    , m_replaces(new StatusBanner(theme(), StatusBanner::Size::Inline, this))
    , m_remark(new TextLabel(theme(), Theme::Type::Body, this))
    , m_table(new RecordTable(theme(), tr("Rows of the file"),
                              {tr("Line"), tr("Product"), tr("Period"), tr("Price"), tr("Cost"),
                               tr("Valid from"), tr("What is wrong")},
                              {{u"line"_s, 72},
                               {u"product"_s, 0, true, true, true},
                               {u"period"_s, 88},
                               {u"price"_s, 96},
                               {u"cost"_s, 96},
                               {u"from"_s, 88},
                               {u"reason"_s, 240}},
                              this))
    , m_reason(new TextLabel(theme(), Theme::Type::Body, this))
    , m_saver(new CsvSaver(this))
{
    setHeading(tr("Import a price list"));
    setPlace(connection.environment, connection.name);
    setDialogWidth(880);
    body()->addWidget(m_progress);
    auto *file = new QVBoxLayout(m_fileStep);
    file->setContentsMargins(0, 0, 0, 0);
    file->setSpacing(theme().scaled(12));
    auto *what = new TextLabel(theme(), Theme::Type::Body, m_fileStep);
    what->setToken(Token::SecondText);
    what->setWordWrap(true);
    what->setText(
        tr("What you charge and what you pay, for what the vendor does not tell before an order. The "
           "first line of the file names the columns: product (the id that the vendor uses), name, "
           "period, price, cost, currency and valid_from. Prices are for one and without tax; a cell "
           "that is empty is shown as unknown."));
    file->addWidget(what);
    file->addWidget(m_file);
    file->addStretch(1);
    body()->addWidget(m_fileStep, 1);
    auto *preview = new QVBoxLayout(m_previewStep);
    preview->setContentsMargins(0, 0, 0, 0);
    preview->setSpacing(theme().scaled(8));
    m_counts->setObjectName(u"priceCounts"_s);
    m_counts->setWordWrap(true);
    preview->addWidget(m_counts);
    m_replaces->setObjectName(u"priceReplaces"_s);
    m_replaces->hide();
    preview->addWidget(m_replaces);
    m_remark->setObjectName(u"priceRemark"_s);
    m_remark->setToken(Token::SecondText);
    m_remark->setWordWrap(true);
    preview->addWidget(m_remark);
    m_table->view()->setObjectName(u"priceRowsTable"_s);
    m_table->setMinimumHeight(theme().rowHeight() * 9);
    preview->addWidget(m_table, 1);
    m_reason->setObjectName(u"priceReason"_s);
    m_reason->setToken(Token::Bad);
    m_reason->setWordWrap(true);
    m_reason->hide();
    preview->addWidget(m_reason);
    connect(m_table, &RecordTable::currentChanged, this, &PriceListDialog::showReason);
    body()->addWidget(m_previewStep, 1);
    m_previewStep->hide();
    m_back = addOther(tr("Back"));
    m_back->setObjectName(u"priceBackButton"_s);
    m_template = addOther(tr("Save a template…"));
    m_template->setObjectName(u"savePriceTemplateButton"_s);
    m_template->setToolTip(plainToolTip(tr("A file with these columns and one line as an example")));
    m_saveBad = addOther(tr("Save what is left out…"));
    m_saveBad->setObjectName(u"saveBadPricesButton"_s);
    // Unlike records: another file would take the place of the whole list.
    m_saveBad->setToolTip(plainToolTip(tr("With what is wrong, to be mended in the whole list: an import "
                                          "takes the place of the list before")));
    addCancel();
    addCommit(tr("Read file"), ButtonRole::Primary, true);
    // Last: a button box shows all of its buttons again with each that is added (Qt 6.4).
    m_back->hide();
    m_saveBad->hide();
    setFooter(tr("Nothing is written before you click Import, and nothing changes at the vendor."));
    connect(m_back, &QPushButton::clicked, this, &PriceListDialog::goBack);
    connect(m_template, &QPushButton::clicked, this, &PriceListDialog::saveTemplate);
    connect(m_saveBad, &QPushButton::clicked, this, &PriceListDialog::saveBadRows);
    connect(m_saver, &CsvSaver::saved, this, &PriceListDialog::showSaved);
    connect(m_saver, &CsvSaver::failed, this,
            [this](const ApiError &error) { showError(tr("It was not saved"), error); });
    connect(this, &DialogFrame::committed, this, &PriceListDialog::go);
    connect(m_file, &FileField::edited, this, &PriceListDialog::hideProblem);
    m_file->setFocus(Qt::OtherFocusReason);
}

void PriceListDialog::reject()
{
    if (!m_writing)
        DialogFrame::reject();
}

void PriceListDialog::go()
{
    if (m_busy || m_writing)
        return;
    if (m_plan)
        import();
    else
        readFile();
}

void PriceListDialog::goBack()
{
    if (m_writing)
        return;
    m_plan.reset();
    hideProblem();
    m_previewStep->hide();
    m_fileStep->show();
    m_back->hide();
    m_saveBad->hide();
    m_template->show();
    setCommitText(tr("Read file"));
    commitButton()->setEnabled(true);
    fitLater();
}

void PriceListDialog::readFile()
{
    hideProblem();
    const QFileInfo file(m_file->path());
    if (m_file->path().isEmpty() || file.isDir() || !file.exists()) {
        showProblem(m_file->path().isEmpty() ? tr("Name the file") : tr("There is no such file"),
                    QDir::toNativeSeparators(m_file->path()));
        return;
    }
    m_busy = true;
    m_progress->setBusy();
    readTableFile(m_file->path(), this)->then(this, [this](const Result<CsvTable> &table) {
        m_busy = false;
        m_progress->setIdle();
        fileRead(table);
    });
}

void PriceListDialog::fileRead(const Result<CsvTable> &table)
{
    if (!table) {
        showError(tr("The file cannot be read"), table.error());
        fitLater();
        return;
    }
    PricePlan plan(*table);
    if (!plan.missingColumns().isEmpty()) {
        showProblem(
            tr("Columns are missing"),
            tr("The first line of the file does not name: %1.").arg(plan.missingColumns().join(u", "_s)));
        return;
    }
    if (plan.rows().isEmpty()) {
        showProblem(tr("There is no row in the file"), tr("Only the line that names the columns."));
        return;
    }
    m_plan = std::move(plan);
    m_delimiter = table->delimiter;
    showPlan();
}

void PriceListDialog::showReason(const QString &line)
{
    const QList<PriceRow> rows = m_plan ? m_plan->rows() : QList<PriceRow>();
    const auto chosen = std::find_if(rows.cbegin(), rows.cend(), [&line](const PriceRow &row) {
        return QString::number(row.line) == line;
    });
    m_reason->setText(chosen == rows.cend() ? QString() : visibleText(chosen->reason));
    m_reason->setVisible(!m_reason->text().isEmpty());
}

void PriceListDialog::showPlan()
{
    const int good = static_cast<int>(m_plan->entries().size());
    const int bad = static_cast<int>(m_plan->badCount());
    QList<Record> records;
    for (const bool wrong : {true, false}) { // what needs a look first
        for (const PriceRow &row : m_plan->rows()) {
            if ((row.entry < 0) != wrong || records.size() >= MostRowsShown)
                continue;
            QList<RecordCell> cells{{QLocale().toString(row.line), {}, wrong ? Mark::Bad : Mark::Good}};
            if (wrong) {
                cells.append({row.cells.join(u" · "_s), {}, {}, true});
                cells.resize(ReasonColumn);
                cells.append({row.reason});
            } else {
                cells.append(priceCells(m_plan->entries().at(row.entry)));
                cells.append(RecordCell());
            }
            records.append({QString::number(row.line), cells});
        }
    }
    m_table->setRecords(records, {});
    QStringList counts{tr("%Ln price(s)", nullptr, good), tr("%Ln line(s) left out", nullptr, bad)};
    m_counts->setText(counts.join(u" · "_s));
    if (m_before) {
        m_replaces->setMessage(
            Mark::Waiting,
            //: %1 is when, %2 the name of a file
            tr("This replaces the list of %Ln price(s) imported %1 from %2.", nullptr, m_before->entries)
                .arg(shortMoment(m_before->imported, m_services.clock.nowUtc(), QLocale()),
                     visibleText(m_before->file)),
            tr("What is in that list and not in this file has no price afterwards. Orders that were placed "
               "keep the figures they were placed with."));
    }
    m_replaces->setVisible(m_before.has_value());
    const bool isCut = m_plan->rows().size() > records.size();
    if (isCut)
        m_remark->setText(tr("The first %Ln line(s) are shown.", nullptr, static_cast<int>(records.size())));
    m_remark->setVisible(isCut);
    m_fileStep->hide();
    m_previewStep->show();
    m_back->show();
    m_template->hide();
    m_saveBad->setVisible(bad > 0);
    setCommitText(m_before ? tr("Replace by %Ln price(s)", nullptr, good)
                           : tr("Import %Ln price(s)", nullptr, good));
    commitButton()->setEnabled(good > 0);
    m_table->view()->setFocus(Qt::OtherFocusReason);
    fitLater();
}

void PriceListDialog::import()
{
    hideProblem();
    m_writing = true;
    commitButton()->setEnabled(false);
    m_back->setEnabled(false);
    m_progress->setBusy();
    const PriceList list{QFileInfo(m_file->path()).fileName(), m_services.clock.nowUtc(), m_plan->entries()};
    m_services.priceLists.replace(m_connection, list)->then(this, [this](const Result<Done> &done) {
        m_writing = false;
        m_progress->setIdle();
        if (done) {
            accept(); // the connection's details show it
            return;
        }
        commitButton()->setEnabled(true);
        m_back->setEnabled(true);
        showError(tr("Nothing was imported"), done.error());
    });
}

void PriceListDialog::saveTemplate()
{
    m_saver->save(u"template"_s, m_file->path(), u"prices-template.csv"_s,
                  {PricePlan::templateHeads(), 1, [](qsizetype) { return PricePlan::templateLine(); }}, u',');
}

void PriceListDialog::saveBadRows()
{
    if (!m_plan)
        return;
    const QList<QStringList> rows = m_plan->badRows();
    m_saver->save(
        u"badRows"_s, m_file->path(), QFileInfo(m_file->path()).completeBaseName() + u"-left-out.csv"_s,
        {m_plan->badHeads(), rows.size(), [rows](qsizetype row) { return rows.at(row); }}, m_delimiter);
}

} // namespace purveyor
