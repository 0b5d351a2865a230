// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/clock.h"
#include "core/storage/connectionstore.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/formsession.h"
#include "ui/dialogs/reasonform.h"
#include "ui/models/bulkmodel.h"
#include "ui/models/celltext.h"
#include "ui/services.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QLocale>
#include <QPushButton>
#include <QUuid>
#include <algorithm>

// The run of a BulkDialog, from its last click to the report.

using namespace Qt::StringLiterals;

namespace purveyor
{

void BulkDialog::go()
{
    if (m_run || m_plan->isMaking() || !commitButton()->isEnabled())
        return;
    if (isStale())
        makePlan();
    else
        start();
}

void BulkDialog::start()
{
    hideProblem();
    const bool isOnDisk = !m_record.id.isEmpty();
    if (!isOnDisk) {
        m_record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_record.connection = m_connection;
        m_record.operation = m_operation.id;
        m_record.title = m_operation.title;
        m_record.started = m_services.clock.nowUtc();
        m_record.reason = m_reason->isHidden() ? QString() : reasonIn(*m_reason);
        if (m_session && m_session->isLoaded())
            m_record.values = chosenIn(m_form->form(), m_form->values(), m_initials);
        m_record.targets.clear();
        for (const BulkRow &row : std::as_const(m_rows)) {
            if (row.fate == BulkRow::Fate::Waiting)
                m_record.targets.append(row.target);
        }
    }
    m_run = new BulkRun(m_services.gate, m_services.bulkRuns, m_operation, m_record, m_rows, isOnDisk, this);
    connect(m_run, &BulkRun::rowChanged, this, [this](int row) {
        m_model->setRow(row, m_run->rows().at(row));
        if (m_run->rows().at(row).fate == BulkRow::Fate::UnderWay)
            m_table->scrollTo(m_model->index(row, 0));
        updateRun();
    });
    connect(m_run, &BulkRun::stateChanged, this, &BulkDialog::updateRun);
    connect(m_run, &BulkRun::failed, this, [this, isOnDisk](const ApiError &error) {
        m_run->deleteLater();
        m_run = nullptr;
        if (!isOnDisk)
            m_record = {};
        m_form->setReadOnly(false);
        m_reason->setReadOnly(false);
        commitButton()->show();
        cancelButton()->setText(tr("Cancel"));
        m_progress->hide();
        for (QPushButton *button : {m_stop, m_pause})
            button->hide();
        updatePlan();
        showError(tr("Nothing was begun"), error);
    });
    m_form->setReadOnly(true);
    m_reason->setReadOnly(true);
    m_confirmation->hide();
    commitButton()->hide();
    m_table->setFocus(Qt::OtherFocusReason);
    m_run->start();
}

QString BulkDialog::countsText() const
{
    QStringList parts;
    const auto add = [this, &parts](BulkRow::Fate fate) {
        if (const qsizetype count = m_run->count(fate); count > 0)
            //: how many rows ended how: %1 is a number, %2 a word such as "Refused"
            parts.append(tr("%1 %2").arg(QLocale().toString(count), statusOf(fate).word.toLower()));
    };
    for (const BulkRow::Fate fate :
         {BulkRow::Fate::Done, BulkRow::Fate::Refused, BulkRow::Fate::NotSent, BulkRow::Fate::Unknown,
          BulkRow::Fate::Held, BulkRow::Fate::Stopped, BulkRow::Fate::NotPlaced, BulkRow::Fate::UnderWay,
          BulkRow::Fate::Waiting, BulkRow::Fate::NotStarted, BulkRow::Fate::LeftOut})
        add(fate);
    return parts.join(u" · "_s);
}

void BulkDialog::updateRun()
{
    if (!m_run)
        return;
    const BulkRun::State state = m_run->state();
    m_counts->setText(countsText());
    const qsizetype waiting = m_run->count(BulkRow::Fate::Waiting);
    const qsizetype begun = m_run->begunCount();
    m_progress->setVisible(state != BulkRun::State::Over);
    if (state != BulkRun::State::Over)
        m_progress->setProgress(begun - m_run->count(BulkRow::Fate::UnderWay), begun + waiting);
    const bool runs = state == BulkRun::State::Running;
    m_pause->setVisible(state != BulkRun::State::Over && state != BulkRun::State::Ready);
    m_pause->setText(runs ? tr("Pause") : tr("Go on"));
    m_pause->setEnabled(state != BulkRun::State::Pausing);
    m_stop->setVisible(m_pause->isVisibleTo(this));
    m_stop->setEnabled(state != BulkRun::State::Pausing);
    m_report->setVisible(state == BulkRun::State::Over || state == BulkRun::State::Paused);
    cancelButton()->setText(runs || state == BulkRun::State::Pausing ? tr("Pause and close") : tr("Close"));
    if (state == BulkRun::State::Running)
        hideProblem();
    else if (state == BulkRun::State::Paused)
        tellPaused();
    else if (state == BulkRun::State::Over)
        tellOver();
    if (m_closing && (state == BulkRun::State::Paused || state == BulkRun::State::Over)) {
        m_closing = false;
        DialogFrame::reject();
    }
}

void BulkDialog::tellPaused()
{
    const QString later = tr("What is not begun waits for you: go on, stop the run, or close and come back "
                             "later.");
    const QString why = visibleText(m_run->why());
    const bool unknown = m_run->count(BulkRow::Fate::Unknown) > 0 && !why.isEmpty();
    banner()->setMessage(unknown ? Mark::Unknown : Mark::Waiting, tr("Paused"),
                         why.isEmpty() ? later : QString(why + u'\n' + later));
    banner()->setActions({});
    banner()->show();
    m_pause->setFocus(Qt::OtherFocusReason);
    fitLater();
}

void BulkDialog::tellOver()
{
    const qsizetype done = m_run->count(BulkRow::Fate::Done);
    const bool all = std::all_of(m_run->rows().cbegin(), m_run->rows().cend(), [](const BulkRow &row) {
        return row.fate == BulkRow::Fate::Done || row.fate == BulkRow::Fate::LeftOut;
    });
    const bool unknown = m_run->count(BulkRow::Fate::Unknown) > 0;
    banner()->setMessage(
        all       ? Mark::Good
        : unknown ? Mark::Unknown
                  : Mark::Bad,
        tr("%Ln done", nullptr, static_cast<int>(done)),
        all ? QString()
            : tr("Not everything: the table says of each row what became of it, and Activity "
                 "has the evidence."));
    banner()->setActions({});
    banner()->show();
    setFooter({});
    cancelButton()->setFocus(Qt::OtherFocusReason);
    fitLater();
}

bool BulkDialog::concerns(const IntentId &intent) const
{
    return m_run && m_run->concerns(intent);
}

void BulkDialog::exportReport()
{
    ExportSubject subject;
    subject.title = tr("Save the report");
    const QList<BulkRow> &rows = m_run->rows();
    subject.count = tr("%Ln row(s) of “%1”", nullptr, static_cast<int>(rows.size())).arg(m_operation.title);
    const QDate today = localToday(m_services.clock);
    subject.fileName = u"run-%1.csv"_s.arg(today.toString(Qt::ISODate));
    const Connection *place = m_services.connections.find(m_connection);
    subject.table = exportTable(rows, m_operation.title, place ? place->name : QString());
    (new ExportDialog(theme(), subject, this))->open();
}

// What is under way is waited for: its outcome would be lost on this dialog otherwise, though not on the
// journal.
void BulkDialog::reject()
{
    if (m_run && (m_run->state() == BulkRun::State::Running || m_run->state() == BulkRun::State::Pausing)) {
        m_closing = true;
        cancelButton()->setEnabled(false);
        m_run->pause();
        return;
    }
    DialogFrame::reject();
}

} // namespace purveyor
