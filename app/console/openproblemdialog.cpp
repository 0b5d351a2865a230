// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/openproblemdialog.h"

#include "core/domain/localtext.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qsizetype MostBackups = 3;
} // namespace

OpenProblemDialog::OpenProblemDialog(const Theme &theme, Profile &profile, const OpenProblem &problem)
    : DialogFrame(theme, u"openProblemDialog"_s, nullptr)
    , m_profile(profile)
    , m_plan(new TextLabel(theme, Theme::Type::Body, this))
    , m_choices(new QWidget(this))
{
    setWindowTitle(u"Purveyor"_s);
    setHeading(problem.kind == OpenProblem::Kind::Newer ? tr("The journal was written by a newer Purveyor")
                                                        : tr("The journal cannot be opened"));
    auto *banner = new StatusBanner(theme, StatusBanner::Size::Inline, this);
    banner->setMessage(Mark::Bad, QDir::toNativeSeparators(problem.file), problem.text);
    body()->addWidget(banner);
    auto *text = new TextLabel(theme, Theme::Type::Body, this);
    text->setWordWrap(true);
    text->setText(tr("It is the only record of what was ordered from this computer. Nothing is changed "
                     "before you choose."));
    body()->addWidget(text);
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(8));
    const auto choice = [this, column](const QString &id, const QString &word) {
        QPushButton *button = makeActionButton({id, word}, m_choices);
        column->addWidget(button);
        return button;
    };
    connect(choice(u"openReadOnly"_s, tr("Open it for reading only")), &QPushButton::clicked, this,
            [this] { finish(Profile::Mode::ReadOnly); });
    connect(choice(u"startNew"_s, tr("Keep it aside and start a new one…")), &QPushButton::clicked, this,
            &OpenProblemDialog::startNew);
    body()->addWidget(m_choices);
    m_plan->setWordWrap(true);
    m_plan->setObjectName(u"restorePlan"_s);
    m_plan->hide();
    body()->addWidget(m_plan);
    body()->addStretch(1);
    addCancel(tr("Quit"));
    connect(this, &QDialog::rejected, this, [this] {
        if (!m_decided)
            Q_EMIT quitRequested();
    });
    profile.backups()->then(this, [this](const Result<QList<Backup>> &backups) {
        if (backups)
            showBackups(*backups);
    });
}

void OpenProblemDialog::showBackups(const QList<Backup> &backups)
{
    for (const Backup &backup : backups.mid(0, MostBackups)) {
        const QString when = momentText(backup.made, QLocale());
        QPushButton *button =
            makeActionButton({u"restore"_s, tr("Restore the backup of %1…").arg(when)}, m_choices);
        m_choices->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, backup] { plan(backup); });
    }
}

// What would go is named before anything goes.
void OpenProblemDialog::plan(const Backup &backup)
{
    const int choice = ++m_choice;
    m_profile.planRestore(backup)->then(this, [this, backup, choice](const Result<RestorePlan> &plan) {
        if (choice != m_choice) // something else was chosen meanwhile
            return;
        if (!plan) {
            showError(tr("The backup cannot be used"), plan.error());
            return;
        }
        QStringList lines;
        if (plan->lost.isEmpty() && plan->presentReadable)
            lines += tr("Nothing would be lost.");
        else
            lines += tr("These entries are not in the backup and would be lost from the journal:");
        lines += plan->lost;
        if (!plan->presentReadable)
            lines += tr("The present file cannot be read completely: there may be more. It is kept beside "
                        "the new one.");
        m_plan->setText(lines.join(u'\n'));
        m_plan->show();
        if (!commitButton())
            addCommit(tr("Restore"), ButtonRole::Destructive, false);
        setCommitText(tr("Restore"));
        disconnect(this, &DialogFrame::committed, this, nullptr);
        connect(this, &DialogFrame::committed, this, [this, backup] { restore(backup); });
    });
}

void OpenProblemDialog::restore(const Backup &backup)
{
    m_profile.restore(backup)->then(this, [this](const Result<Done> &done) {
        if (done)
            finish(Profile::Mode::Normal);
        else
            showError(tr("Nothing was restored"), done.error());
    });
}

void OpenProblemDialog::startNew()
{
    ++m_choice;
    m_plan->setText(tr("The present file is kept beside the new one under another name. The new journal "
                       "knows nothing of what was "
                       "ordered before: look at the vendor before you order something again."));
    m_plan->show();
    if (!commitButton())
        addCommit(tr("Start a new one"), ButtonRole::Destructive, false);
    setCommitText(tr("Start a new one"));
    disconnect(this, &DialogFrame::committed, this, nullptr);
    connect(this, &DialogFrame::committed, this, [this] {
        m_profile.startNew()->then(this, [this](const Result<Done> &done) {
            if (done)
                finish(Profile::Mode::Normal);
            else
                showError(tr("No new journal was made"), done.error());
        });
    });
}

void OpenProblemDialog::finish(Profile::Mode mode)
{
    m_decided = true;
    accept();
    Q_EMIT openRequested(mode);
}

} // namespace purveyor
