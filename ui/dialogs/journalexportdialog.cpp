// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/journalexportdialog.h"

#include "core/net/clock.h"
#include "core/storage/profile.h"
#include "ui/dialogs/choicefield.h"
#include "ui/dialogs/journalexportjob.h"
#include "ui/services.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

JournalExportDialog::JournalExportDialog(Services &services, qint64 total, QWidget *parent)
    : FileExportDialog(services.theme, u"journalExport"_s, {tr("All files (*)")}, parent)
    , m_services(services)
    , m_total(total)
{
    setHeading(tr("Export the journal"));
    auto *what = new TextLabel(theme(), Theme::Type::Body, this);
    what->setWordWrap(true);
    what->setText(tr("All %Ln entries, older ones than the list shows too. Passwords and keys are not in the "
                     "journal and so not in the file; names and addresses of customers are.",
                     nullptr, static_cast<int>(total)));
    body()->addWidget(what);
    form()->setForm(howForm());
    const QDate today = services.clock.nowUtc().toLocalTime().date();
    addFileRows(u"journal-%1.csv"_s.arg(today.toString(Qt::ISODate)));
    connect(form(), &FormView::edited, this, &JournalExportDialog::kindChanged);
}

Form JournalExportDialog::howForm()
{
    Field formulas = formulaSwitch();
    formulas.shownWhen = Condition{u"kind"_s, {u"csv"_s}};
    Form form;
    form.id = u"journalExport"_s;
    form.sections = {{{},
                      {choiceField(u"kind"_s, tr("Format"),
                                   {{u"csv"_s, tr("CSV"), tr("An entry a line")},
                                    {u"json"_s, tr("JSON"), tr("With all events, requests and answers")}},
                                   u"csv"_s),
                       formulas}}};
    return form;
}

bool JournalExportDialog::isJson() const
{
    return textOf(form()->values().value(u"kind"_s)) == "json"_L1;
}

// The file is named after what is in it, as long as it was named so.
void JournalExportDialog::kindChanged()
{
    const QString wanted = isJson() ? u".json"_s : u".csv"_s;
    const QString other = isJson() ? u".csv"_s : u".json"_s;
    QString path = fileField()->path();
    if (!path.endsWith(other))
        return;
    path.chop(other.size());
    fileField()->setPath(path + wanted);
}

TypedJob<qint64> *JournalExportDialog::makeJob(const QString &path)
{
    CsvFormat format;
    format.neutraliseFormulas = form()->values().value(u"formulas"_s) == Value(true);
    return new JournalExportJob(m_services.profile.journalThread(), path,
                                isJson() ? JournalExportJob::Kind::Json : JournalExportJob::Kind::Csv, format,
                                m_services.clock.nowUtc(), m_total, this);
}

QString JournalExportDialog::writtenText(qint64 rows) const
{
    return tr("%Ln entries written", nullptr, static_cast<int>(rows));
}

} // namespace purveyor
