// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unfinishedruns.h"

#include "core/operations/bulkrow.h"
#include "core/storage/journal.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/theme.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/visibletext.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

UnfinishedRuns::UnfinishedRuns(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_banner(new StatusBanner(workspace.services().theme, StatusBanner::Size::Page, this))
{
    setObjectName(u"unfinishedRuns"_s);
    m_banner->setObjectName(u"unfinishedRunBanner"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    hide();
    connect(m_banner, &StatusBanner::actionTriggered, this, &UnfinishedRuns::act);
    connect(&workspace.services().bulkRuns, &BulkRuns::changed, this, &UnfinishedRuns::read);
    connect(&workspace.actions(), &ActionRunner::runLeft, this, &UnfinishedRuns::read);
    read();
}

void UnfinishedRuns::read()
{
    m_workspace.services().bulkRuns.unfinished()->then(
        this, [this](const Result<QList<BulkRunRecord>> &runs) {
            QList<BulkRunRecord> unfinished = runs.value_or(QList<BulkRunRecord>());
            unfinished.removeIf([this](const BulkRunRecord &run) { return isOnShow(run); });
            m_more = static_cast<int>(unfinished.size()) - 1;
            if (unfinished.isEmpty())
                hide();
            else
                count(unfinished.constFirst());
        });
}

// Its own dialog speaks for a run that is under way.
bool UnfinishedRuns::isOnShow(const BulkRunRecord &run) const
{
    const QList<BulkDialog *> dialogs = window()->findChildren<BulkDialog *>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(), [&run](const BulkDialog *dialog) {
        return dialog->isVisible() && dialog->runId() == run.id;
    });
}

// Of rows that were begun and of what nobody knows: the journal's word, as everywhere.
void UnfinishedRuns::count(const BulkRunRecord &run)
{
    QList<IntentId> intents;
    for (const BulkTarget &target : run.targets)
        intents.append(target.intent);
    m_workspace.services().journal.ofIntents(intents)->then(
        this, [this, run](const Result<QList<JournalRow>> &rows) {
            if (!rows)
                return;
            QHash<IntentId, QList<JournalRow>> written;
            for (const JournalRow &row : *rows)
                written[row.intent].append(row);
            const auto unknown = std::count_if(written.cbegin(), written.cend(), [](const auto &rowsOfOne) {
                return fateOf(rowsOfOne) == BulkRow::Fate::Unknown;
            });
            tell(run, static_cast<int>(written.size()), static_cast<int>(unknown));
        });
}

void UnfinishedRuns::tell(const BulkRunRecord &run, int begun, int unknown)
{
    m_run = run;
    const QLocale locale;
    QStringList text{tr("%1 of %2 begun, at %3, started %4.")
                         .arg(locale.toString(begun), locale.toString(run.targets.size()),
                              visibleText(m_workspace.nameOf(run.connection)),
                              locale.toString(run.started.toLocalTime(), QLocale::ShortFormat))};
    if (unknown > 0)
        text.append(
            tr("The outcome of %Ln of them is unknown. Nothing of it is repeated.", nullptr, unknown));
    if (m_more > 0)
        text.append(tr("%Ln more run(s) were not finished.", nullptr, m_more));
    //: %1 is what was being done ("Suspend service")
    m_banner->setMessage(unknown > 0 ? Mark::Unknown : Mark::Waiting,
                         tr("A run was not finished: %1").arg(run.title), text.join(u' '));
    m_banner->setActions(
        {{u"goOnRun"_s, tr("Go on…"), ButtonRole::Primary}, {u"closeRun"_s, tr("Close it")}});
    setVisible(true);
}

void UnfinishedRuns::act(const QString &action)
{
    if (action == "goOnRun"_L1)
        m_workspace.actions().goOn(m_run);
    else
        m_workspace.services().bulkRuns.close(m_run.id);
}

} // namespace purveyor
