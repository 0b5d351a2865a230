// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/restoredialog.h"

#include "core/operations/writegate.h"
#include "ui/services.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int RestoreDialogWidth = 680;
constexpr int MostBackups = 20;

// The choice that is none of the backups.
QString elsewhere()
{
    return u"file"_s;
}
} // namespace

RestoreDialog::RestoreDialog(Services &services, QWidget *parent)
    : DialogFrame(services.theme, u"restoreDialog"_s, parent)
    , m_services(services)
    , m_which(new FormView(services.theme, this))
    , m_file(new FileField(services.theme, u"restoreFile"_s, tr("File"), FileField::Purpose::Open,
                           {tr("Journals (*.db)"), tr("All files (*)")}, FormView::LabelWidth, this))
    , m_lost(new RequestView(services.theme, this))
    , m_summary(new TextLabel(services.theme, Theme::Type::Strong, this))
{
    setHeading(tr("Restore the workspace"));
    setDialogWidth(RestoreDialogWidth);
    auto *what = new TextLabel(theme(), Theme::Type::Body, this);
    what->setWordWrap(true);
    what->setText(
        tr("A backup holds the journal, the connections without their secrets, your notes, labels and "
           "price lists. What is there now is kept beside it under another name. Nothing changes at "
           "any vendor: what was ordered since the backup stays ordered, only this console would not "
           "know of it."));
    body()->addWidget(what);
    body()->addWidget(m_which);
    body()->addWidget(m_file);
    m_file->hide();
    m_summary->setObjectName(u"restoreSummary"_s);
    m_summary->setWordWrap(true);
    body()->addWidget(m_summary);
    m_lost->setObjectName(u"restoreLost"_s);
    m_lost->setAccessibleName(tr("Entries that would go"));
    m_lost->hide();
    body()->addWidget(m_lost);
    body()->addStretch(1);
    setFooter(tr("The window closes and opens again with the backup."));
    addCancel();
    addCommit(tr("Restore"), ButtonRole::DestructiveFill, false);
    commitButton()->setEnabled(false);
    connect(this, &DialogFrame::committed, this, &RestoreDialog::confirm);
    connect(m_which, &FormView::edited, this, &RestoreDialog::chosen);
    connect(m_file, &FileField::edited, this, &RestoreDialog::chosen);
    services.profile.backups()->then(this, [this](const Result<QList<Backup>> &backups) {
        showBackups(backups.value_or(QList<Backup>()));
    });
}

void RestoreDialog::showBackups(const QList<Backup> &backups)
{
    m_backups = backups.mid(0, MostBackups);
    Field which;
    which.key = u"which"_s;
    which.label = tr("Backup");
    which.kind = FieldKind::Choice;
    for (const Backup &backup : std::as_const(m_backups)) {
        which.choices.append({backup.file,
                              QLocale().toString(backup.made.toLocalTime(), QLocale::ShortFormat),
                              QFileInfo(backup.file).fileName()});
    }
    which.choices.append({elsewhere(), tr("A file…"), {}});
    which.initial = which.choices.constFirst().value;
    Form form;
    form.id = u"restore"_s;
    form.sections = {{{}, {which}}};
    m_which->setForm(form);
    chosen();
    if (m_file->isHidden())
        m_which->focusFirst();
    else
        m_file->setFocus(Qt::OtherFocusReason);
}

void RestoreDialog::chosen()
{
    ++m_turn;
    hideProblem();
    m_planned = {};
    commitButton()->setEnabled(false);
    m_summary->clear();
    m_lost->hide();
    const QString which = textOf(m_which->values().value(u"which"_s));
    m_file->setVisible(which == elsewhere());
    for (const Backup &backup : std::as_const(m_backups)) {
        if (backup.file == which)
            plan(backup);
    }
    const QFileInfo file(m_file->path());
    if (which == elsewhere() && file.isFile())
        plan({file.absoluteFilePath(), file.lastModified().toUTC(), 0});
}

void RestoreDialog::plan(const Backup &backup)
{
    m_services.profile.planRestore(backup)->then(this,
                                                 [this, turn = m_turn](const Result<RestorePlan> &planned) {
                                                     if (turn == m_turn)
                                                         showPlan(planned);
                                                 });
}

void RestoreDialog::showPlan(const Result<RestorePlan> &plan)
{
    if (!plan) {
        showError(tr("The backup cannot be used"), plan.error());
        return;
    }
    m_planned = plan->backup;
    QString summary = plan->lost.isEmpty() ? tr("No entry would go.")
                                           : tr("%Ln entries are not in the backup and would go:", nullptr,
                                                static_cast<int>(plan->lost.size()));
    if (!plan->presentReadable)
        summary += u' ' + tr("The present file cannot be read completely: there may be more.");
    m_summary->setText(summary);
    m_lost->setText(plan->lost.join(u'\n'));
    m_lost->setVisible(!plan->lost.isEmpty());
    setCommitText(plan->lost.isEmpty()
                      ? tr("Restore")
                      : tr("Restore and lose %Ln", nullptr, static_cast<int>(plan->lost.size())));
    commitButton()->setEnabled(true);
    fitLater();
}

void RestoreDialog::confirm()
{
    // What is on its way must find the row that it belongs to.
    if (const int sending = m_services.gate.sendingCount(); sending > 0) {
        showProblem(tr("Not now"),
                    tr("%Ln write(s) are on the way: wait for the vendor's answer.", nullptr, sending));
        return;
    }
    if (m_planned.file.isEmpty())
        return;
    accept();
    Q_EMIT restoreRequested(m_planned);
}

} // namespace purveyor
