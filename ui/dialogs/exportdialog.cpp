// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/choicefield.h"
#include "ui/dialogs/exportjob.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// Spreadsheets cut at what their system's language writes lists with: where the comma is in the numbers, that
// is the semicolon.
QString usualDelimiter()
{
    return QLocale().decimalPoint() == ","_L1 ? u";"_s : u","_s;
}
} // namespace

ExportDialog::ExportDialog(const Theme &theme, const ExportSubject &subject, QWidget *parent)
    : FileExportDialog(theme, u"export"_s, {tr("CSV files (*.csv)"), tr("All files (*)")}, parent)
    , m_subject(subject)
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
    form()->setForm(howForm());
    addFileRows(subject.fileName);
}

Form ExportDialog::howForm() const
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
          formulaSwitch(),
          switchField(
              u"mark"_s, tr("Mark as UTF-8"), true,
              tr("Excel needs the mark to read letters such as ä. Some programs stumble over it."))}}};
    return form;
}

TypedJob<qint64> *ExportDialog::makeJob(const QString &path)
{
    const Values values = form()->values();
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
    return new ExportJob(path, source, format, this);
}

void ExportDialog::stopJob(ApiJob *job)
{
    static_cast<ExportJob *>(job)->stop();
}

QString ExportDialog::writtenText(qint64 rows) const
{
    return tr("%Ln row(s) written", nullptr, static_cast<int>(rows));
}

} // namespace purveyor
