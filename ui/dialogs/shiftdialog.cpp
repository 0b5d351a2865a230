// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shiftdialog.h"

#include "core/net/clock.h"
#include "core/operations/handover.h"
#include "core/storage/bulkruns.h"
#include "core/storage/connectionstore.h"
#include "core/storage/journal.h"
#include "ui/models/celltext.h"
#include "ui/services.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/statusbanner.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
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
    Field span;
    span.key = u"span"_s;
    span.label = ShiftDialog::tr("Since");
    span.kind = FieldKind::Choice;
    span.choices = {{u"today"_s, ShiftDialog::tr("Midnight"), {}},
                    {u"shift"_s, ShiftDialog::tr("8 hours ago"), {}},
                    {u"day"_s, ShiftDialog::tr("This time yesterday"), {}}};
    span.initial = u"today"_s;
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
    banner()->setMessage(Mark::Good, tr("Copied"), {});
    banner()->setActions({});
    banner()->show();
}

void ShiftDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the hand-over"));
    dialog->setObjectName(u"shiftFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Markdown files (*.md)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"md"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDate today = localToday(m_services.clock);
    dialog->selectFile(u"hand-over-%1.md"_s.arg(today.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = m_report.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
            showProblem(tr("It was not saved"), file.errorString());
            return;
        }
        banner()->setMessage(Mark::Good, tr("Saved"), QDir::toNativeSeparators(path));
        banner()->setActions({});
        banner()->show();
    });
    dialog->open();
}

} // namespace purveyor
