// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shiftdialog.h"

#include "core/net/clock.h"
#include "core/operations/handover.h"
#include "core/storage/bulkruns.h"
#include "core/storage/connectionstore.h"
#include "core/storage/journal.h"
#include "ui/dialogs/choicefield.h"
#include "ui/dialogs/textsaver.h"
#include "ui/models/celltext.h"
#include "ui/services.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/requestview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int ShiftDialogWidth = 760;
constexpr int TextLines = 18;
constexpr int HoursOfAShift = 8;

Form spanForm()
{
    const Field span = choiceField(u"span"_s, ShiftDialog::tr("Since"),
                                   {{u"today"_s, ShiftDialog::tr("Midnight"), {}},
                                    {u"shift"_s, ShiftDialog::tr("8 hours ago"), {}},
                                    {u"day"_s, ShiftDialog::tr("This time yesterday"), {}}},
                                   u"today"_s);
    Form form;
    form.id = u"shift"_s;
    form.sections = {{{}, {span}}};
    return form;
}
} // namespace

ShiftDialog::ShiftDialog(Services &services, QWidget *parent)
    : DialogFrame(services.theme, u"shiftDialog"_s, parent)
    , m_services(services)
    , m_span(new FormView(services.theme, this))
    , m_text(new RequestView(services.theme, this))
    , m_saver(new TextSaver(this))
{
    setHeading(tr("Shift hand-over"));
    setDialogWidth(ShiftDialogWidth);
    m_span->setForm(spanForm());
    m_span->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_span);
    m_text->setObjectName(u"shiftText"_s);
    m_text->setAccessibleName(tr("Shift hand-over"));
    m_text->setMaximumLines(TextLines);
    body()->addWidget(m_text, 1);
    QPushButton *toFile = addOther(tr("Save as file…"));
    toFile->setObjectName(u"shiftSaveButton"_s);
    connect(toFile, &QPushButton::clicked, this, &ShiftDialog::save);
    addCancel(tr("Close"));
    addCommit(tr("Copy"), ButtonRole::Primary, true);
    connect(m_saver, &TextSaver::saved, this, &ShiftDialog::showSaved);
    connect(m_saver, &TextSaver::failed, this,
            [this](const QString &why) { showProblem(tr("It was not saved"), why); });
    connect(this, &DialogFrame::committed, this, &ShiftDialog::copy);
    connect(m_span, &FormView::edited, this, &ShiftDialog::read);
    read();
}

QDateTime ShiftDialog::since() const
{
    const QDateTime now = m_services.clock.nowUtc();
    const QString span = textOf(m_span->values().value(u"span"_s));
    if (span == "shift"_L1)
        return now.addSecs(-3600 * HoursOfAShift);
    if (span == "day"_L1)
        return now.addDays(-1);
    return now.toLocalTime().date().startOfDay().toUTC();
}

void ShiftDialog::read()
{
    ++m_turn;
    m_services.journal.placedSince(since())->then(
        this, [this, turn = m_turn](const Result<QList<JournalRow>> &placed) {
            if (turn != m_turn)
                return;
            if (placed)
                readOpen(*placed);
            else
                failed(placed.error());
        });
}

void ShiftDialog::readOpen(const QList<JournalRow> &placed)
{
    m_services.journal.open()->then(
        this, [this, turn = m_turn, placed](const Result<QList<JournalRow>> &open) {
            if (turn != m_turn)
                return;
            if (open)
                readRuns(shiftReport(placed, *open, since(), m_services.clock.nowUtc()));
            else
                failed(open.error());
        });
}

void ShiftDialog::readRuns(ShiftReport report)
{
    report.handOvers = static_cast<int>(waitingHandOvers(m_services.secrets).size());
    m_services.bulkRuns.unfinished()->then(this, [this, turn = m_turn,
                                                  report](const Result<QList<BulkRunRecord>> &runs) {
        if (turn != m_turn)
            return;
        ShiftReport whole = report;
        const QList<BulkRunRecord> unfinished = runs.value_or(QList<BulkRunRecord>());
        for (const BulkRunRecord &run : unfinished) {
            const Connection *place = m_services.connections.find(run.connection);
            whole.unfinishedRuns.append(tr("%1 for %Ln at %2", nullptr, static_cast<int>(run.targets.size()))
                                            .arg(run.title, place ? place->name : QString()));
        }
        tell(whole);
    });
}

void ShiftDialog::tell(const ShiftReport &report)
{
    m_report = shiftText(report, QLocale());
    m_text->setText(m_report);
}

void ShiftDialog::failed(const ApiError &error)
{
    showError(tr("The journal could not be read"), error);
}

void ShiftDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_report);
    showDone(tr("Copied"));
}

void ShiftDialog::save()
{
    const QString date = localToday(m_services.clock).toString(Qt::ISODate);
    m_saver->save(u"shift"_s, tr("Save the hand-over"), u"hand-over-%1.md"_s.arg(date),
                  tr("Markdown files (*.md)"), m_report);
}

} // namespace purveyor
